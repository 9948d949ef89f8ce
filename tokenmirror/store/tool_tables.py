"""A coding tool's own database: read while the tool writes, and nothing is made beside it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tokenmirror.plain_files import opened

_BUSY_MS = 250
_HEADER = 100
_READ_VERSION = 19
_WAL_MODE = 2
_MAGIC = b"SQLite format 3\0"
_LOCKED = "mode=ro"
_LONELY = "mode=ro&immutable=1"
"""Without locks, for those would be files beside it: what is read counts only if nobody wrote meanwhile."""

Value = str | bytes | int | float | None


class ToolDatabaseError(Exception):
    """A tool's database cannot be read now: one sentence why, and whether it will be by itself."""

    def __init__(self, sentence: str, *, passing: bool) -> None:
        super().__init__(sentence)
        self.passing = passing


class ToolTables:
    """An open database of a tool; table and column names are the reader's own, never a log's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def columns(self, table: str) -> frozenset[str]:
        """Return the names of a table's columns; none if there is no such table."""
        found = self._db.execute("SELECT name FROM pragma_table_xinfo(?)", (table,))
        return frozenset(str(row[0]) for row in found)

    def rows(
        self, table: str, columns: Sequence[str], where: str = "", values: Sequence[Value] = (), order: str = ""
    ) -> Iterator[tuple[Value, ...]]:
        """Return the chosen columns, or expressions over them, of the rows that meet a condition."""
        condition = f" WHERE {where}" if where else ""
        sequence = f" ORDER BY {order}" if order else ""
        yield from self._db.execute(f"SELECT {', '.join(columns)} FROM {table}{condition}{sequence}", values)


@contextmanager
def opened_tables(path: Path) -> Iterator[ToolTables]:
    """Open a database as it is at one instant; raise ToolDatabaseError, also when what was seen cannot be relied on."""
    before = _marks(path)
    mode = _mode(path)
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
        try:
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.text_factory = _text
            connection.execute("BEGIN")
            yield ToolTables(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        # What was torn may look like anything, also like no database.
        if _mode(path) != mode or (mode == _LONELY and _marks(path) != before):
            raise _written_to() from error
        raise _explained(error) from error
    if mode == _LONELY and _marks(path) != before:
        raise _written_to()


def _mode(path: Path) -> str:
    """Say how a database is opened without a file being made beside it."""
    head = _head(path)
    waits = all(Path(f"{path}{end}").exists() for end in ("-wal", "-shm"))
    if not head.startswith(_MAGIC) or head[_READ_VERSION : _READ_VERSION + 1] != bytes([_WAL_MODE]) or waits:
        return _LOCKED
    return _LONELY


def _head(path: Path) -> bytes:
    with opened(path) as file:
        return file.read(_HEADER)


def _marks(path: Path) -> list[object]:
    """Return what tells a database that was written to from one that was not: its header counts changes."""
    found: list[object] = [_head(path)]
    for end in ("", "-wal", "-journal"):
        try:
            status = os.stat(f"{path}{end}")  # noqa: PTH116 - one of three names, mostly missing
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((status.st_size, status.st_mtime_ns, status.st_ino))
    return found


def _written_to() -> ToolDatabaseError:
    return ToolDatabaseError("The tool wrote while its database was read; it is read again.", passing=True)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _explained(error: sqlite3.Error) -> ToolDatabaseError:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ToolDatabaseError("The tool is writing to its database; it is read a little later.", passing=True)
    if code is not None and code & 0xFF in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        return ToolDatabaseError("This file is not a whole database.", passing=False)
    return ToolDatabaseError("This database has another shape than is known; what could be read was.", passing=False)
