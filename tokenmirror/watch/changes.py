"""What became of a log since it was last read."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

import msgspec

from tokenmirror.watch.cursor import MIDWAY, Cursor, LogIdentity, identity, moment, numbers, same_file
from tokenmirror.watch.forms import is_compressed, is_database, is_document, written
from tokenmirror.watch.log_file import OFFLINE, NotALogError, opened, require_file


class Cause(StrEnum):
    """Why a log is read from its beginning."""

    NEW = "new"
    TRUNCATED = "truncated"
    REPLACED = "replaced"


class Trouble(StrEnum):
    """What kind of thing keeps a log from being read."""

    PERMISSION = "permission"
    NOT_A_FILE = "not_a_file"
    BROKEN = "broken"
    OTHER = "other"


class Unchanged(msgspec.Struct, frozen=True):
    """Nothing to do."""


class Appended(msgspec.Struct, frozen=True):
    """Read on from here."""

    offset: int
    skipping: bool = False


class Fresh(msgspec.Struct, frozen=True):
    """Read from the beginning, with an empty state."""

    cause: Cause


class Unreadable(msgspec.Struct, frozen=True):
    """The log is there and cannot be read; it is tried again when next looked at."""

    kind: Trouble
    sentence: str


class Gone(msgspec.Struct, frozen=True):
    """The log was deleted or moved; what was read from it stays."""


class Offline(msgspec.Struct, frozen=True):
    """The disk or server that holds the log is away."""


Change = Unchanged | Appended | Fresh | Unreadable | Gone | Offline


def changes(path: Path, cursor: Cursor | None) -> Change:
    """Compare a log with what was read of it; one stat call when nothing changed."""
    try:
        status = os.stat(path)  # noqa: PTH116 -- Path.stat costs half as much again, for every log
        if cursor is not None and _looks_same(path, status, cursor):
            return Unchanged()
        require_file(status)
        return Fresh(Cause.NEW) if cursor is None else _compared(path, status, cursor)
    except OSError as error:
        return failure(error, path, cursor)


def identity_of(path: Path) -> LogIdentity | None:
    """Return who a log is, to ask `same_log` about one that was moved; nothing if it cannot be read."""
    try:
        with opened(path) as log:
            return identity(log.status, log.head())
    except OSError:
        return None


def failure(error: OSError, path: Path, cursor: Cursor | None = None) -> Unreadable | Gone | Offline:
    """Say what an error of the file system means for a log."""
    if error.errno in OFFLINE:
        return Offline()
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Offline() if cursor is not None and _disk_is_away(path, cursor) else Gone()
    if isinstance(error, PermissionError):
        return Unreadable(Trouble.PERMISSION, "You are not allowed to read this log.")
    if isinstance(error, NotALogError):
        return Unreadable(Trouble.NOT_A_FILE, "This is not a regular file.")
    return Unreadable(Trouble.OTHER, f"The log cannot be read: {error.strerror or 'unknown error'}.")


def _looks_same(path: Path, status: os.stat_result, cursor: Cursor) -> bool:
    return written(str(path), status) == (cursor.size, cursor.mtime_ns) and same_file(status, cursor.identity)


def _compared(path: Path, status: os.stat_result, cursor: Cursor) -> Change:
    """Decide whether what was read is still the beginning of the log."""
    if is_compressed(path.name):
        return _compared_compressed(status, cursor)
    if is_document(path.name):
        return Fresh(Cause.REPLACED)
    if is_database(path.name):
        return Appended(0) if same_file(status, cursor.identity) else Fresh(Cause.REPLACED)
    if status.st_size < cursor.offset:
        return Fresh(Cause.TRUNCATED if same_file(status, cursor.identity) else Cause.REPLACED)
    with opened(path) as log:
        head = cursor.identity.head
        # A head that is not known yet belongs to a log of which no line was handed out.
        if (head and log.head() != head) or log.tail(cursor.offset) != cursor.tail:
            return Fresh(Cause.REPLACED)
    return Appended(cursor.offset, cursor.skipping)


def _compared_compressed(status: os.stat_result, cursor: Cursor) -> Change:
    """Read on only if reading was broken off: a compressed log is written once."""
    untouched = moment(status) == cursor.mtime_ns and same_file(status, cursor.identity)
    if cursor.size == MIDWAY and untouched:
        return Appended(cursor.offset, cursor.skipping)
    return Fresh(Cause.REPLACED)


def _disk_is_away(path: Path, cursor: Cursor) -> bool:
    """Tell whether the nearest folder that exists lies on another disk than the log did."""
    for folder in path.parents:
        try:
            device, _ = numbers(folder.stat())
        except OSError:
            continue
        return device != cursor.identity.device
    return True
