"""Which logs are to be read, newest first, each made from a few bytes when its turn comes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence

from tokenmirror.sources.source import Source
from tokenmirror.watch.found_logs import FoundLog, end_of, size_of, unpacked


class Pending:
    """Logs that are to be read, of all folders of all tools."""

    def __init__(self, found: Sequence[tuple[Source, Sequence[bytes]]], until: bytes | None = None) -> None:
        """Take what was found in each folder, newest first, and behind which log the others wait."""
        self._found = found
        self._end = None if until is None else end_of(until)

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return next(self._entries(), None) is not None

    def __iter__(self) -> Iterator[tuple[Source, FoundLog]]:
        """Yield the logs; one that two folders of a tool list comes once."""
        for entry, number in self._entries():
            yield self._found[number][0], unpacked(entry)

    @property
    def size(self) -> int:
        """Return the bytes of all of them."""
        return sum(size_of(entry) for entry, _number in self._entries())

    def _entries(self) -> Iterator[tuple[bytes, int]]:
        """Yield the packed logs in order, each with the number of its folder."""
        of_moment: set[tuple[str, bytes]] = set()
        last = b""
        for entry, number in heapq.merge(*map(_numbered, self._found, range(len(self._found)))):
            if self._end is not None and entry > self._end:
                return
            if entry != last:
                last = entry
                of_moment.clear()
            which = self._found[number][0].name, entry
            if which not in of_moment:
                of_moment.add(which)
                yield entry, number


def _numbered(found: tuple[Source, Sequence[bytes]], number: int) -> Iterator[tuple[bytes, int]]:
    return ((entry, number) for entry in found[1])
