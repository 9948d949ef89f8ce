"""What SQLite keeps beside a database: part of it as long as the tool that writes it is open."""

from __future__ import annotations

import os
from pathlib import Path

DATABASES = (".db", ".sqlite", ".sqlite3", ".vscdb")
_WAL = "-wal"


def is_database(name: str) -> bool:
    """Tell a tool's own database from logs by its name."""
    return name.endswith(DATABASES)


def written(path: str, status: os.stat_result) -> tuple[int, int]:
    """Return size and time of the last change of a log; of a database together with what is not yet in its file."""
    size, mtime_ns = status.st_size, status.st_mtime_ns
    if is_database(path):
        try:
            beside = os.stat(path + _WAL)  # noqa: PTH116 -- as everywhere that every log is asked
        except OSError:
            return size, mtime_ns
        return size + beside.st_size, max(mtime_ns, beside.st_mtime_ns)
    return size, mtime_ns


def owner(path: Path) -> Path:
    """Return the database that a file beside one belongs to; any other file is its own."""
    name = path.name.removesuffix(_WAL)
    return path.with_name(name) if name != path.name and is_database(name) else path
