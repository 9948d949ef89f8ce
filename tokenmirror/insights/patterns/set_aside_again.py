"""Work set aside again and again in one folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

AGAIN_AND_AGAIN = 3
"""Sessions that set work in one folder aside."""


class AsideRow(NamedTuple):
    """A session that edited files of a folder and set this work aside."""

    session: str
    folder: str
    at: int


def set_aside_again(rows: Iterable[AsideRow], tokens: Mapping[str, int]) -> Observed | None:
    """Return the folder with the most sessions; `tokens` are what each session of the time set aside."""
    folders: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        known = folders[row.folder].setdefault(row.session, row.at)
        folders[row.folder][row.session] = min(known, row.at)
    again = {folder: sessions for folder, sessions in folders.items() if len(sessions) >= AGAIN_AND_AGAIN}
    if not again:
        return None
    spent = {folder: sum(tokens.get(session, 0) for session in sessions) for folder, sessions in again.items()}
    folder = max(sorted(again), key=lambda one: (len(again[one]), spent[one]))
    cases = [Case(CaseKind.SESSION, session, at, tokens.get(session, 0)) for session, at in again[folder].items()]
    details: Details = {"folder": folder, "folders": len(again), "tokens": spent[folder]}
    return observed(Pattern.SET_ASIDE_AGAIN, cases, len(tokens), details=details)
