"""A log that is one document, written anew at every change: read whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from tokenmirror.watch.changes import Trouble, Unreadable, failure
from tokenmirror.watch.forms import is_compressed
from tokenmirror.watch.lines import Block, is_whole
from tokenmirror.watch.log_file import LogFile, opened

LONGEST_DOCUMENT = 64 << 20

_AT_WORK = 60
"""Seconds since the last change after which nobody is writing any more."""
_UNFINISHED = Unreadable(Trouble.BROKEN, "This log is cut off or damaged; it is read once it is whole.")


def read_document(path: Path, longest: int = LONGEST_DOCUMENT) -> Iterator[Block]:
    """Read a document in one block, never an exception.

    One that is not whole waits while it is fresh; later it is a block with a problem, and not looked at again until
    it changes. One of more than `longest` bytes is passed over without being held.
    """
    try:
        with opened(path) as log:
            yield _block(log, path.name, longest)
    except OSError as error:
        yield Block(b"", 0, 0, problem=failure(error, path))


def _block(log: LogFile, name: str, longest: int) -> Block:
    size = log.status.st_size
    data = _whole(log, name, longest)
    if data is None:
        return Block(b"", 0, size, too_long=((0, size),), cursor=log.cursor(size, skipping=False, at_end=True))
    if not is_whole(data):
        if abs(time.time() - log.status.st_mtime) < _AT_WORK:
            return Block(b"", 0, 0, waits=True)
        return Block(b"", 0, 0, cursor=log.cursor(0, skipping=False, at_end=True), problem=_UNFINISHED)
    return Block(data, 0, size, cursor=log.cursor(size, skipping=False, at_end=True))


def _whole(log: LogFile, name: str, longest: int) -> bytes | None:
    """Return a document, as much of it as makes sense; None if it is too long to be held."""
    if not is_compressed(name):
        return None if log.status.st_size > longest else log.read(0, log.status.st_size)
    from tokenmirror.watch.compressed import BrokenError, decompressed  # noqa: PLC0415 - few machines have one

    found = bytearray()
    try:
        for piece in decompressed(log, name):
            found += piece
            if len(found) > longest:
                return None
    except BrokenError:
        return b""
    return bytes(found)
