"""How far a log has been read, and how to know it again."""

from __future__ import annotations

import os

import msgspec

from tokenmirror.domain.blake import blake2b

HEAD_BYTES = 1024
TAIL_BYTES = 256
MIDWAY = -1
"""Size in a cursor made before the end was reached: no file has it, so the log is looked at again."""

_SIGNED = 0x7FFF_FFFF_FFFF_FFFF


class LogIdentity(msgspec.Struct, frozen=True):
    """What stays when a log grows, and when it is moved within its file system."""

    device: int
    inode: int
    head: bytes
    """Hash of the first line, of at most 1024 bytes of it; empty until that much has been written."""


class Cursor(msgspec.Struct, frozen=True):
    """Everything before `offset` has been handed out; stored in the same transaction as its rows."""

    identity: LogIdentity
    offset: int
    """Bytes of the log, decompressed, that need not be read again."""
    size: int
    """Size on disk when the end was reached, else `MIDWAY`."""
    mtime_ns: int
    skipping: bool = False
    """`offset` lies within a line that is too long and already reported."""
    tail: bytes = b""
    """Hash of the up to 256 bytes before `offset`; empty for a compressed log."""


def same_log(one: LogIdentity, other: LogIdentity) -> bool:
    """Tell whether both are one log, under whatever path; false as long as its first line is unknown."""
    return bool(one.head) and one == other


def head_of(beginning: bytes) -> bytes:
    """Hash the first line of a log, given its first 1024 bytes or all there are.

    An incomplete first line has no hash, because the next append would change it. Where the first line only
    opens a document, which says nothing about it, more is taken.
    """
    cut = beginning.find(b"\n", 0, HEAD_BYTES) + 1
    if beginning[:cut].strip() == b"{":
        cut = 0
    if not cut and len(beginning) < HEAD_BYTES:
        return b""
    return digest(beginning[: cut or HEAD_BYTES])


def digest(data: bytes) -> bytes:
    """Hash bytes of a log to eight bytes."""
    return blake2b(data, digest_size=8).digest()


def numbers(status: os.stat_result) -> tuple[int, int]:
    """Return device and inode of a file, cut to the signed integers of SQLite."""
    return status.st_dev & _SIGNED, status.st_ino & _SIGNED


def moment(status: os.stat_result) -> int:
    """Return when a file was written, in nanoseconds; some file systems have years that SQLite's integers have not."""
    return max(-_SIGNED, min(status.st_mtime_ns, _SIGNED))


def identity(status: os.stat_result, head: bytes) -> LogIdentity:
    """Say who a log is."""
    return LogIdentity(*numbers(status), head)


def same_file(status: os.stat_result, known: LogIdentity) -> bool:
    """Tell whether a file on disk is, by its numbers, the one that was read."""
    return numbers(status) == (known.device, known.inode)
