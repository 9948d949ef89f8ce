"""One opened log: reads at a position, never waits, refuses what is not a regular file."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tokenmirror.watch.cursor import HEAD_BYTES, MIDWAY, TAIL_BYTES, Cursor, digest, head_of, identity, moment

# A pipe would wait for its other end; Windows would turn line ends and hand the file to children.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)
_SCAN = 1 << 18

OFFLINE = frozenset(
    {
        errno.ESTALE,
        errno.EIO,
        errno.ENOTCONN,
        errno.ETIMEDOUT,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
        errno.ENODEV,
        errno.ENXIO,
    }
)
"""Errors of a disk or server that is away, rather than of a file."""


class NotALogError(OSError):
    """A folder, pipe, device or socket stands where a log should be."""


class LogFile(msgspec.Struct, frozen=True):
    """A log held open; the file behind it may grow, shrink or lose its name meanwhile."""

    raw: io.FileIO
    status: os.stat_result

    def read(self, at: int, length: int) -> bytes:
        """Return up to `length` bytes from a position; fewer only at the end."""
        self.raw.seek(at)
        data = self.raw.read(length) or b""
        while data and len(data) < length and (more := self.raw.read(length - len(data))):
            data += more
        return data

    def head(self) -> bytes:
        """Hash the beginning, or return nothing while it is still being written."""
        return head_of(self.read(0, HEAD_BYTES))

    def tail(self, offset: int) -> bytes:
        """Hash what lies before an offset."""
        start = max(0, offset - TAIL_BYTES)
        return digest(self.read(start, offset - start))

    def line_end(self, start: int, stop: int | None = None) -> tuple[int, bool]:
        """Return the position after the next line feed and true, or where looking ended and false."""
        while stop is None or start < stop:
            data = self.read(start, _SCAN if stop is None else min(_SCAN, stop - start))
            if found := data.find(b"\n") + 1:
                return start + found, True
            if not data:
                break
            start += len(data)
            del data  # or two buffers would be held
        return start, False

    def cursor(self, offset: int, *, skipping: bool, at_end: bool) -> Cursor:
        """Make the cursor to store once everything before `offset` is stored."""
        return Cursor(
            identity(self.status, self.head()),
            offset,
            self.status.st_size if at_end else MIDWAY,
            moment(self.status),
            skipping,
            self.tail(offset),
        )


@contextmanager
def opened(path: Path) -> Iterator[LogFile]:
    """Open a log for reading, through symbolic links, without ever waiting for a writer."""
    with io.FileIO(path, "r", opener=lambda name, _: os.open(name, _FLAGS)) as raw:
        status = os.fstat(raw.fileno())
        require_file(status)
        yield LogFile(raw, status)


def require_file(status: os.stat_result) -> None:
    """Refuse everything that is not a regular file."""
    if not stat.S_ISREG(status.st_mode):
        raise NotALogError(errno.EINVAL, "not a regular file")
