"""Calls with a context as large as a whole codebase, and what tokens they took: a share falls with any other call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

WIDE = 150_000
"""Input of a call from which it counts as wide: three quarters of what most models of 2026 hold."""
FEWEST_CALLS = 10


class WideRow(NamedTuple):
    """The wide calls of a session in one time."""

    time: int
    session: str
    at: int
    calls: int
    tokens: int
    landed: int
    """Of these tokens, those that went into commits that landed; looked up of the time that is looked at."""


def wide_contexts(rows: Iterable[WideRow], tokens: Sequence[int]) -> Observed | None:
    """Return what wide calls took of a time; `tokens` are those of all calls, time by time."""
    every = list(rows)
    now = [row for row in every if row.time == 0]
    calls = sum(row.calls for row in now)
    if calls < FEWEST_CALLS:
        return None
    sums = [0] * len(tokens)
    for row in every:
        sums[row.time] += row.tokens
    before = [float(sums[time]) if whole else None for time, whole in enumerate(tokens)][1:]
    details: Details = {"calls": calls, "tokens": sums[0], "all": tokens[0], "landed": sum(row.landed for row in now)}
    cases = [Case(CaseKind.SESSION, row.session, row.at, row.tokens) for row in now]
    return observed(Pattern.WIDE_CONTEXTS, cases, calls, float(sums[0]), before, details)
