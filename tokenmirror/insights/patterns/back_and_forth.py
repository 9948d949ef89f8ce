"""Running in circles in one file: lines that a session wrote, took out and wrote again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

import msgspec

from tokenmirror.domain.fingerprints import is_thin
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.patterns.rules import Details, Pattern, observed

FEWEST_RETURNS = 3
"""Edits of one file in one session that put back what was taken out: once is undoing, twice is trying both."""


class FileEdit(NamedTuple):
    """One edit of a file, as fingerprints of its lines."""

    session: str
    path: str
    at: int
    whole: bool
    """The file was written as a whole: what it held before and holds no more was taken out."""
    added: Sequence[int]
    removed: Sequence[int]


class Circle(msgspec.Struct, frozen=True):
    """A file that a session went back and forth in."""

    session: str
    path: str
    returns: tuple[int, ...]
    """When lines came back."""
    lines: int
    """How many did, each time they did."""


def circles(edits: Iterable[FileEdit]) -> list[Circle]:
    """Return the files of each session in which lines came back often enough, in the order of time.

    A line comes back when an edit adds it that an edit of the same file took out before, which one before that had
    added, all in one session. Lines that say too little count for nothing, nor do those that an edit moves, nor those
    that the session wrote in several places of the file at once: each of these could be another one.
    """
    ordered = sorted(edits, key=lambda edit: (edit.session, edit.path, edit.at))
    found = []
    for (session, path), group in groupby(ordered, key=lambda edit: (edit.session, edit.path)):
        steps = list(group)
        returns = list(_returns(steps, _repeated(steps)))
        if len(returns) >= FEWEST_RETURNS:
            times = tuple(at for at, _lines in returns)
            found.append(Circle(session, path, times, sum(lines for _at, lines in returns)))
    return sorted(found, key=lambda one: (one.returns[0], one.session, one.path))


def _repeated(edits: Sequence[FileEdit]) -> set[int]:
    """Return the lines that stood in several places at once, as far as the session wrote them."""
    there: set[int] = set()
    found: set[int] = set()
    for edit in edits:
        found.update(line for line, times in Counter(edit.added).items() if times > 1)
        added, removed = _net(edit, there)
        there -= removed
        found |= added & there
        there |= added
    return found


def _returns(edits: Iterable[FileEdit], repeated: set[int]) -> Iterable[tuple[int, int]]:
    """Yield when lines came back, and how many."""
    there: set[int] = set()
    gone: set[int] = set()
    for edit in edits:
        added, removed = _net(edit, there)
        out = removed & there
        there -= out
        gone |= out
        back = (added & gone) - repeated
        if back:
            yield edit.at, len(back)
        gone -= added
        there |= added


def _net(edit: FileEdit, there: set[int]) -> tuple[set[int], set[int]]:
    """Return the lines that an edit adds and those that it takes out; what it moves is in neither."""
    if edit.whole:
        held = {line for line in edit.added if not is_thin(line)}
        return held - there, there - held
    added, removed = Counter(edit.added), Counter(edit.removed)
    come, went = added - removed, removed - added
    return {line for line in come if not is_thin(line)}, {line for line in went if not is_thin(line)}


def back_and_forth(found: Iterable[Circle], sessions: int) -> Observed | None:
    """Return what was seen; a case is a session, by the file in which it happened most often."""
    best: dict[str, Circle] = {}
    files = 0
    for circle in found:
        files += 1
        known = best.get(circle.session)
        if known is None or (len(circle.returns), circle.lines) > (len(known.returns), known.lines):
            best[circle.session] = circle
    if not best:
        return None
    cases = [
        Case(CaseKind.SESSION, session, one.returns[0], len(one.returns), one.returns) for session, one in best.items()
    ]
    most = max(best.values(), key=lambda one: (len(one.returns), -one.returns[0]))
    details: Details = {
        "most": len(most.returns),
        "file": most.path,
        "files": files,
        "lines": sum(one.lines for one in best.values()),
    }
    return observed(Pattern.BACK_AND_FORTH, cases, sessions, details=details)
