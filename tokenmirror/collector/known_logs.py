"""What is known of the logs of one tool: a few bytes for each of a million; all else is asked of the database."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from pathlib import Path

from tokenmirror.store import log_rows
from tokenmirror.store.log_rows import LogRow
from tokenmirror.watch.discovery import FoundLog

_NOTHING, _GONE, _OFFLINE, _OTHER = 0, 1, 2, 3
"""What stands in the place of how a log looked, where that does not matter."""
_READ = 1 << 62
_LOAD = 0.6
_FEW = 1 << 10


class KnownLogs:
    """Tells for each path whether the log there looks as it did when it was read.

    A table of numbers, with open addressing: paths are kept as their hashes alone.
    """

    def __init__(self, db: sqlite3.Connection, source: str) -> None:
        """Look what the database knows."""
        self._db, self._source = db, source
        self._keys, self._marks, self._seen = array("q"), array("q"), bytearray()
        self._used = 0
        self.look_again()

    def look_again(self) -> None:
        """Look again: somebody else wrote, or what was written was taken back."""
        self._make(_FEW)
        for log in log_rows.looks(self._db, self._source):
            self._set(hash(log.path), _mark(*log[1:]))

    def row(self, path: str) -> LogRow | None:
        """Return what is stored of a log."""
        if self._marks[self._place(hash(path))] == _NOTHING:
            return None
        return log_rows.log_at(self._db, self._source, path)

    def note(self, log: LogRow) -> None:
        """Note what was just stored of a log."""
        self._set(hash(log.path), _mark(log.size, log.mtime_ns, log.inode, log.reader_version, log.status))

    def drop(self, path: str) -> None:
        """Note that nothing is known under a path any more."""
        self._marks[self._place(hash(path))] = _NOTHING

    # ---- one look at everything

    def begin(self) -> None:
        """Begin a look: nothing was seen yet."""
        self._seen = bytearray(len(self._keys))

    def differs(self, log: FoundLog, version: int) -> bool:
        """Tell whether a log may hold something that was not read, or not as its reader reads it today."""
        place = self._place(hash(log.location))
        self._seen[place] = 1
        return self._marks[place] != _mark(log.size, log.mtime_ns, str(log.inode), version, "read")

    def missing(self) -> Iterator[LogRow]:
        """Yield what is stored of logs that were there, or out of reach, and were not seen."""
        looked_for = (_NOTHING, _GONE, _OTHER)
        unseen = {
            key for key, mark, seen in zip(self._keys, self._marks, self._seen, strict=True)
            if not seen and mark not in looked_for
        }  # fmt: skip
        paths = (log.path for log in log_rows.looks(self._db, self._source)) if unseen else ()
        for path in [path for path in paths if hash(path) in unseen]:
            log = log_rows.log_at(self._db, self._source, path)
            if log is not None:
                yield log

    # ---- the table

    def _make(self, size: int) -> None:
        self._keys, self._marks = array("q", bytes(8 * size)), array("q", bytes(8 * size))
        self._seen, self._used = bytearray(size), 0

    def _place(self, key: int) -> int:
        """Return where a key stands, or would stand."""
        keys, last = self._keys, len(self._keys) - 1
        place = key & last
        while keys[place] not in (key, 0):
            place = (place + 1) & last
        return place

    def _set(self, key: int, mark: int) -> None:
        place = self._place(key)
        if self._keys[place] == 0:
            if self._used > _LOAD * len(self._keys):
                self._grow()
                place = self._place(key)
            self._keys[place] = key
            self._used += 1
        self._marks[place] = mark

    def _grow(self) -> None:
        keys, marks, seen = self._keys, self._marks, self._seen
        self._make(4 * len(keys) if len(keys) < 1 << 16 else 2 * len(keys))
        for key, mark, was_seen in zip(keys, marks, seen, strict=True):
            if key:
                place = self._place(key)
                self._keys[place], self._marks[place], self._seen[place] = key, mark, was_seen
                self._used += 1


def _mark(size: int, mtime_ns: int, inode: str, version: int, status: str) -> int:
    if status == "read":
        return hash((size, mtime_ns, inode, version)) | _READ
    return {"gone": _GONE, "offline": _OFFLINE}.get(status, _OTHER)


class Moved:
    """Finds under which path a new log was known before: renamed, or compressed."""

    def __init__(self, db: sqlite3.Connection, source: str) -> None:
        """Take whose logs."""
        self._db, self._source = db, source
        self.is_empty = not log_rows.knows_any_of(db, source)
        """No log of the tool was known then: none can have moved."""
        self._asked = 0
        self._lost: dict[str, list[str]] | None = None

    def candidates(self, inode: str, names: list[str]) -> list[str]:
        """Return the paths of logs of an inode, or of one of some names.

        A few are asked of the database; where many logs are new, those alone are thought of that are not there.
        """
        self._asked += 1
        if self._asked <= _ASKED:
            return log_rows.paths_like(self._db, self._source, inode, names)
        if self._lost is None:
            self._lost = {}
            for path, known in log_rows.lost_logs(self._db, self._source):
                for key in {known or "-", Path(path).name}:
                    self._lost.setdefault(key, []).append(path)
        return [path for key in (inode, *names) for path in self._lost.get(key, ())]


_ASKED = 8
