"""What a copy of the database holds, and what only the present one has."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

import msgspec

from tokenmirror.store.cipher import KeyNeeded, connect
from tokenmirror.store.forgotten_rows import Known, known_forgotten
from tokenmirror.store.mending import OWN_TABLES

_MOST_HELD = 32


class Held(msgspec.Struct, frozen=True):
    """What a database holds."""

    sessions: frozenset[int]
    calls: int
    last_at: int | None
    """When the newest call was, in milliseconds."""
    own_words: int
    """Rows that only the person could say."""
    forgotten: Known
    """What is not in it because it was forgotten, or left out."""


def held(path: Path) -> Held | None:
    """Return what a copy holds; None where it cannot be read."""
    try:
        about = path.stat()
    except OSError:
        return None
    return _held(path, about.st_mtime_ns, about.st_size)


@lru_cache(_MOST_HELD)
def _held(path: Path, _changed: int, _size: int) -> Held | None:
    # A copy does not change: it is read once.
    try:
        with closing(connect(path, "mode=ro")) as db:
            return held_by(db)
    except (sqlite3.Error, KeyNeeded):
        return None


def held_by(db: sqlite3.Connection) -> Held:
    """Return what an opened database holds."""
    there = {str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    calls, last = db.execute("SELECT count(*), max(at) FROM call").fetchone()
    own = (db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in OWN_TABLES if table in there)
    sessions = frozenset(row[0] for row in db.execute("SELECT id FROM session"))
    return Held(sessions, calls, last, sum(own), known_forgotten(db))


def in_no_log(db: sqlite3.Connection) -> frozenset[int]:
    """Return the sessions of which no log is left that could be read again."""
    rows = db.execute(
        "SELECT s.id FROM session s WHERE NOT EXISTS"
        " (SELECT 1 FROM told t JOIN log l ON l.id = t.log WHERE t.session = s.id AND l.status <> 'gone')"
    )
    return frozenset(row[0] for row in rows)
