"""A table of numbers by numbers that takes twelve bytes an entry: there can be millions of each."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

_LARGEST_BLOCK = 2048
"""What is put in moves what follows it in its block; a full one becomes two."""


class NumberTable:
    """Whole numbers of 64 bits, signed, each with a mark of 32, unsigned; in blocks, in order."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._firsts: list[int] = []
        """The smallest number of each block but the first."""
        self._keys, self._marks = [array("q")], [array("I")]

    def __len__(self) -> int:
        """Return how many numbers are held."""
        return sum(map(len, self._keys))

    def get(self, key: int) -> int | None:
        """Return the mark of a number."""
        block = bisect_right(self._firsts, key)
        keys = self._keys[block]
        place = bisect_left(keys, key)
        return self._marks[block][place] if place < len(keys) and keys[place] == key else None

    def put(self, key: int, mark: int = 0) -> bool:
        """Give a number its mark; tell whether the number is new."""
        block = bisect_right(self._firsts, key)
        keys, marks = self._keys[block], self._marks[block]
        place = bisect_left(keys, key)
        if place < len(keys) and keys[place] == key:
            marks[place] = mark
            return False
        keys.insert(place, key)
        marks.insert(place, mark)
        if len(keys) > _LARGEST_BLOCK:
            self._split(block)
        return True

    def add_bits(self, key: int, bits: int) -> int | None:
        """Set bits in the mark of a number and return what it was."""
        block = bisect_right(self._firsts, key)
        keys = self._keys[block]
        place = bisect_left(keys, key)
        if place == len(keys) or keys[place] != key:
            return None
        marks = self._marks[block]
        before = marks[place]
        marks[place] = before | bits
        return before

    def keep_bits(self, bits: int) -> None:
        """Clear all other bits in all marks."""
        for block, marks in enumerate(self._marks):
            self._marks[block] = array("I", [mark & bits for mark in marks])

    def marks(self) -> Iterator[int]:
        """Yield all marks."""
        for marks in self._marks:
            yield from marks

    def _split(self, block: int) -> None:
        keys, marks = self._keys[block], self._marks[block]
        middle = len(keys) // 2
        self._firsts.insert(block, keys[middle])
        self._keys[block : block + 1] = [keys[:middle], keys[middle:]]
        self._marks[block : block + 1] = [marks[:middle], marks[middle:]]
