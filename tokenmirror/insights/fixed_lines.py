"""How old the lines are that fixes take out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from statistics import median
from typing import NamedTuple

_DAY_MS = 86_400_000


class Added(NamedTuple):
    """What a commit put into a file, and when it landed."""

    landed_at: int
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
    removed: Iterable[tuple[str, int]], fixed_at: int, history: Callable[[str], Iterable[Added]], known_since: int
) -> FixedAge | None:
    """Return how old lines were when they were taken out; None where none was that had landed before.

    Each line counts once, from the last time before that a commit put it into its file, under any name of it. What
    nobody is known to have put in is as old as all that is known of the repository, at least. The history of a path
    comes newest first.
    """
    by_path: dict[str, set[int]] = defaultdict(set)
    for path, line in removed:
        by_path[path].add(line)
    found = []
    for path, lines in by_path.items():
        landed_at = _put_in_at(path, lines, fixed_at, history)
        found += [(fixed_at - at, False) for at in landed_at if at < fixed_at]
        found += [(max(0, fixed_at - known_since), True)] * (len(lines) - len(landed_at))
    if not found:
        return None
    found.sort()
    days = median(age for age, _floor in found) / _DAY_MS
    return FixedAge(days, found[len(found) // 2][1], len(found))


def _put_in_at(path: str, lines: set[int], until: int, history: Callable[[str], Iterable[Added]]) -> list[int]:
    """Return when each line of a file last landed in it before, as far as that is known."""
    wanted, found = set(lines), list[int]()
    name: str | None = path
    while name is not None:
        before = None
        for one in history(name):
            if one.landed_at > until:
                continue
            here = wanted & one.lines
            found += [one.landed_at] * len(here)
            wanted -= here
            if not wanted:
                return found
            if one.old_path and one.old_path != name:
                # From here back the file had another name; what was called so before is another file.
                before, until = one.old_path, one.landed_at
                break
        name = before
    return found
