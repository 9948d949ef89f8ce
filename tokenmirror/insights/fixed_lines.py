"""Which commits are fixes, and how old the lines are that they take out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

_DAY_MS = 86_400_000
_FIX = re.compile(
    r"\b(fix|fixes|fixed|fixing|bug|bugs|bugfix|bugfixes|hotfix|hotfixes|regression|regressions|revert|reverts|reverted)\b",
    re.IGNORECASE,
)


def is_fix(subject: str, *, reverts: bool = False) -> bool:
    """Tell whether a commit says that it mends something: by a whole word of its subject, or as a revert."""
    return reverts or bool(_FIX.search(subject))


class Added(NamedTuple):
    """What a commit put into a file, and when it landed."""

    landed_at: int
    path: str
    old_path: str | None
    lines: frozenset[int]


class FixedAge(NamedTuple):
    """How old the lines were that a fix took out."""

    days: float
    """The median of its lines."""
    at_least: bool
    """The line in the middle is older than what is known of its repository."""
    lines: int


def age_of(
    removed: Iterable[tuple[str, int]], fixed_at: int, added: Sequence[Added], known_since: int
) -> FixedAge | None:
    """Return how old lines were when they were taken out; None where none was that had landed before.

    Each line counts once, from the last time before that a commit put it into its file, under any name of it. What
    nobody is known to have put in is as old as all that is known of the repository, at least.
    """
    newest = sorted((one for one in added if one.landed_at <= fixed_at), key=lambda one: -one.landed_at)
    found = []
    for path, line in set(removed):
        landed_at = _put_in_at(path, line, newest)
        if landed_at is None:
            found.append((max(0, fixed_at - known_since), True))
        elif landed_at < fixed_at:
            found.append((fixed_at - landed_at, False))
    if not found:
        return None
    found.sort()
    days = median(age for age, _floor in found) / _DAY_MS
    return FixedAge(days, found[len(found) // 2][1], len(found))


def _put_in_at(path: str, line: int, newest: Iterable[Added]) -> int | None:
    """Return when a line last landed in a file before, under any name of it."""
    name = path
    for one in newest:
        if one.path != name:
            continue
        if line in one.lines:
            return one.landed_at
        name = one.old_path or name
    return None
