"""Which logs are to be read, newest first, each made from a few bytes when its turn comes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence

from tokenmirror.sources.source import Source
from tokenmirror.watch.discovery import Listing
from tokenmirror.watch.found_logs import FoundLog, end_of, size_of, unpacked


class Pending:
    """Logs that are to be read, of all folders of all tools."""

    def __init__(self, found: Sequence[tuple[Source, Listing]], until: bytes = b"") -> None:
        """Take what was found in each folder, newest first, and behind which log the others wait, if they do."""
        self._found = [(source, listing) for source, listing in found if listing.packed]
        self._end = end_of(until) if until else b""
        self._several = [self._shares_logs(number) for number in range(len(self._found))]
        """Whether another folder may list the same."""

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return next(self._entries(), None) is not None

    def __iter__(self) -> Iterator[tuple[Source, FoundLog]]:
        """Yield the logs; one that two folders of a tool list comes once."""
        for entry, number in self._entries():
            source, listing = self._found[number]
            yield source, unpacked(entry, listing.root)

    @property
    def size(self) -> int:
        """Return the bytes of all of them."""
        return sum(size_of(entry) for entry, _number in self._entries())

    def _entries(self) -> Iterator[tuple[bytes, int]]:
        """Yield the packed logs in order, each with the number of its folder."""
        once: set[tuple[str, str]] = set()
        for entry, number in heapq.merge(*map(_numbered, self._found, range(len(self._found)))):
            if self._end and entry > self._end:
                return
            if self._several[number]:
                source, listing = self._found[number]
                which = source.name, unpacked(entry, listing.root).location
                if which in once:
                    continue
                once.add(which)
            yield entry, number

    def _shares_logs(self, number: int) -> bool:
        source, listing = self._found[number]
        others = [each.root for of, each in self._found if of is source and each is not listing]
        return any(one.startswith(listing.root) or listing.root.startswith(one) for one in others)


def _numbered(found: tuple[Source, Listing], number: int) -> Iterator[tuple[bytes, int]]:
    return ((entry, number) for entry in found[1].packed)
