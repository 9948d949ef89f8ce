"""What is known of the logs of one tool: a few bytes for each of a million; all else is asked of the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tokenmirror.store import log_rows
from tokenmirror.store.log_rows import LogRow
from tokenmirror.watch.found_logs import FoundLog
from tokenmirror.watch.number_table import NumberTable

_NOTHING, _GONE, _OFFLINE, _OTHER, _SPECIAL = 0, 1, 2, 3, 4
"""What stands in the place of how a log looked, where that does not matter."""
_SEEN, _LOOKS = 1 << 31, (1 << 31) - 1
_PAGE = 10_000


class KnownLogs:
    """Tells for each path whether the log there looks as it did when it was read.

    Of a path its hash is held, of a look 31 bits of one: one change of two thousand millions waits for the next.
    """

    def __init__(self, db: sqlite3.Connection, source: str) -> None:
        """Look what the database knows."""
        self._db, self._source = db, source
        self.look_again()

    def look_again(self) -> None:
        """Look again: somebody else wrote, or what was written was taken back."""
        self._table = NumberTable()
        for log in log_rows.looks(self._db, self._source):
            self._table.put(hash(log.path), _mark(*log[1:]))

    def row(self, path: str) -> LogRow | None:
        """Return what is stored of a log."""
        if (self._table.get(hash(path)) or _NOTHING) & _LOOKS == _NOTHING:
            return None
        return log_rows.log_at(self._db, self._source, path)

    def note(self, log: LogRow) -> None:
        """Note what was just stored of a log."""
        self._table.put(hash(log.path), _mark(log.size, log.mtime_ns, log.inode, log.reader_version, log.status))

    def drop(self, path: str) -> None:
        """Note that nothing is known under a path any more."""
        self._table.put(hash(path), _NOTHING)

    # ---- one look at everything

    def begin(self) -> None:
        """Begin a look: nothing was seen yet."""
        self._table.keep_bits(_LOOKS)

    def differs(self, log: FoundLog, version: int) -> bool:
        """Tell whether a log may hold something that was not read, or not as its reader reads it today."""
        known = self._table.add_bits(hash(log.location), _SEEN)
        return known is None or known & _LOOKS != _mark(log.size, log.mtime_ns, str(log.inode), version, "read")

    @property
    def has_missing(self) -> bool:
        """Return whether logs that were there, or out of reach, were not seen."""
        return any(map(_is_missing, self._table.marks()))

    def missing(self) -> Iterator[LogRow]:
        """Yield what is stored of logs that were there, or out of reach, and were not seen."""
        last, page = 0, [(0, "")]
        while page and self.has_missing:
            page = log_rows.paths_after(self._db, self._source, last, _PAGE)
            for key, path in page:
                last = key
                is_missing = _is_missing(self._table.get(hash(path)) or _NOTHING)
                log = log_rows.log_at(self._db, self._source, path) if is_missing else None
                if log is not None:
                    yield log


def _is_missing(mark: int) -> bool:
    return not mark & _SEEN and mark not in {_NOTHING, _GONE, _OTHER}


def _mark(size: int, mtime_ns: int, inode: str, version: int, status: str) -> int:
    if status == "read":
        look = hash((size, mtime_ns, inode, version)) & _LOOKS
        return look if look >= _SPECIAL else look + _SPECIAL
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
