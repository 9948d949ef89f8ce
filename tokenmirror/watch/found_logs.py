"""Logs that were found, as bytes that sort newest first: there can be a million, and objects would fill the memory."""

from __future__ import annotations

import os
from pathlib import Path
from struct import Struct

import msgspec

_WHEN, _LATEST = 12, 1 << 94
"""Bytes of a moment, and what it is taken from, so that the newest comes first; no file system has a later one."""
_FACTS = Struct(">QQQ")
_AFTER_ALL = b"\xff" * _FACTS.size
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


def packed(log: FoundLog) -> bytes:
    """Return a log as bytes, which sort newest first, and those of one moment by their paths."""
    when = (_LATEST - log.mtime_ns).to_bytes(_WHEN, "big")
    # No path holds a zero, so that one that begins like another stands before it.
    return when + os.fsencode(log.location) + b"\0" + _FACTS.pack(log.size, log.device, log.inode)


def unpacked(entry: bytes) -> FoundLog:
    """Return the log that was packed."""
    size, device, inode = _FACTS.unpack(entry[-_FACTS.size :])
    location = os.fsdecode(entry[_WHEN : -_FACTS.size - 1])
    return FoundLog(location, size, _LATEST - int.from_bytes(entry[:_WHEN], "big"), device, inode)


def size_of(entry: bytes) -> int:
    """Return the size of a log that was packed."""
    return int(_FACTS.unpack(entry[-_FACTS.size :])[0])


def end_of(entry: bytes) -> bytes:
    """Return what stands behind a log, however large it is by now, and before all that follow it."""
    return entry[: -_FACTS.size] + _AFTER_ALL


class Newest:
    """Gathers logs one by one and keeps the newest of them."""

    def __init__(self, most: int) -> None:
        """Take how many are kept."""
        self._most = most
        self._held: list[bytes] = []
        self.cut = False
        """There were more."""

    def add(self, log: FoundLog) -> None:
        """Take a log, unless it is older than as many as are kept."""
        entry = packed(log)
        if self.cut and entry > self._held[self._most - 1]:
            return
        self._held.append(entry)
        if len(self._held) >= self._most + max(_LEAST_SURPLUS, self._most // _SURPLUS):
            self.sorted()

    def sorted(self) -> list[bytes]:
        """Return what is kept, newest first."""
        self._held.sort()
        self.cut |= len(self._held) > self._most
        del self._held[self._most :]
        return self._held
