"""Logs that were found, as bytes that sort newest first: there can be a million, and objects would fill the memory."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

_WHEN, _LATEST = 8, (1 << 63) - 1
"""Bytes of a moment, and what it is taken from, so that the newest comes first."""
_SURPLUS = 8
"""An eighth more than are wanted is gathered before the oldest are dropped."""
_LEAST_SURPLUS = 1000


class FoundLog(msgspec.Struct, frozen=True, gc=False):
    """A log as it stands on disk; there can be a million."""

    location: str
    size: int
    mtime_ns: int
    device: int
    inode: int

    @property
    def path(self) -> Path:
        """Return where it is."""
        return Path(self.location)


def packed(log: FoundLog, root: str) -> bytes:
    """Return a log below a root as bytes, which sort newest first, and those of one moment by their paths."""
    when = (_LATEST - log.mtime_ns).to_bytes(_WHEN, "big")
    # No path holds a zero, so that one that begins like another stands before it.
    below = os.fsencode(log.location[len(root) :])
    return b"%b%b\0%x %x %x" % (when, below, log.size, log.device, log.inode)


def unpacked(entry: bytes, root: str) -> FoundLog:
    """Return the log that was packed."""
    below, _, facts = entry[_WHEN:].partition(b"\0")
    size, device, inode = (int(fact, 16) for fact in facts.split(b" "))
    when = _LATEST - int.from_bytes(entry[:_WHEN], "big")
    return FoundLog(root + os.fsdecode(below), size, when, device, inode)


def size_of(entry: bytes) -> int:
    """Return the size of a log that was packed."""
    return int(entry[entry.rindex(b"\0") + 1 : entry.index(b" ", entry.rindex(b"\0"))], 16)


def end_of(entry: bytes) -> bytes:
    """Return what stands behind a log, however large it is by now, and before all that follow it."""
    return entry[: entry.rindex(b"\0") + 1] + b"\xff"


class Newest:
    """Gathers logs one by one and keeps the newest of them."""

    def __init__(self, root: str, most: int, after: bytes = b"") -> None:
        """Take the root that all are below, how many are kept, and behind what those have to be."""
        self._root, self._most, self._after = root, most, after
        self._surplus = max(_LEAST_SURPLUS, most // _SURPLUS)
        self._held: list[bytes] = []
        self.cut = False
        """There were more."""

    def add(self, log: FoundLog) -> None:
        """Take a log, unless it is newer than those that are wanted, or older than as many as are kept."""
        entry = packed(log, self._root)
        if entry <= self._after:
            return
        if self.cut and entry > self._held[self._most - 1]:
            return
        self._held.append(entry)
        if len(self._held) >= self._most + self._surplus:
            self.sorted()

    def sorted(self) -> list[bytes]:
        """Return what is kept, newest first."""
        self._held.sort()
        self.cut |= len(self._held) > self._most
        del self._held[self._most :]
        return self._held
