"""Files put in several times at once: what stands in them counts once, and lives while all of them have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import msgspec

from tokenmirror.domain.fingerprints import THIN

COPIED = 0.8
"""Share of a file's telling lines from which it is a copy of the others in which these stand."""
FEWEST_LINES = 10
"""Of telling lines: the same small edit in several files, such as a call that each needs, is no copy."""


class Copies(msgspec.Struct, frozen=True):
    """The files among some that are copies of each other, and what stands in all that hold lines of theirs."""

    copied: frozenset[str]
    holders: Mapping[str, Counter[int]]
    """By file: how often it holds each line that stands in one of the copies."""

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self.copied)

    def beyond(self, is_there: Callable[[str], bool] | None = None) -> Counter[int]:
        """Return how many of each line are there beyond the once that counts; of all files, or of those still there.

        A file that was taken away holds nothing back: who clears copies away has not taken out the line.
        """
        whole: Counter[int] = Counter()
        most: Counter[int] = Counter()
        in_copies: Counter[int] = Counter()
        for path, lines in self.holders.items():
            if is_there is None or is_there(path):
                whole += lines
                most |= lines
                if path in self.copied:
                    in_copies += lines
        return (whole - most) & in_copies


def copies(files: Mapping[str, Counter[int]]) -> Copies:
    """Return which of some files that were put in at once are copies: nearly all of their lines stand in others."""
    held: Counter[int] = Counter()
    for lines in files.values() if len(files) > 1 else ():
        held.update(lines.keys())
    twice = {line for line, count in held.items() if count > 1 and not line & THIN}
    if len(twice) < FEWEST_LINES:
        return _NONE
    copied = frozenset(path for path, lines in files.items() if _is_copy(lines, twice))
    theirs = {line for path in copied for line in files[path]}
    return Copies(copied, {path: found for path, lines in files.items() if (found := _among(lines, theirs))})


_NONE = Copies(frozenset(), {})


def _is_copy(lines: Counter[int], twice: set[int]) -> bool:
    here = len(lines.keys() & twice)
    return here >= FEWEST_LINES and here >= COPIED * sum(not line & THIN for line in lines)


def _among(lines: Counter[int], some: set[int]) -> Counter[int]:
    return Counter({line: lines[line] for line in lines.keys() & some})
