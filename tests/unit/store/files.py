"""New databases, made by the real code: the first by migrating, the others as copies of it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tokenmirror.store.database import open_writer


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.db"
        open_writer(path).close()
        return path.read_bytes()


def new_file(path: Path) -> Path:
    """Put a new database at a place."""
    path.write_bytes(_migrated())
    path.chmod(0o600)
    return path


@contextmanager
def new_database() -> Iterator[sqlite3.Connection]:
    """Open a new database in a folder of its own, and remove it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="tokenmirror-store-"))
    db = open_writer(new_file(folder / "new.db"))
    try:
        yield db
    finally:
        db.close()
        shutil.rmtree(folder)
