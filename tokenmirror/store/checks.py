"""Looks through a database for damage, a table at a time, and keeps when that was done last and what was found."""

from __future__ import annotations

import json
import os
import sqlite3
from datetime import UTC, datetime, timedelta

import msgspec

from tokenmirror.paths import DataPaths

WELL = "ok"
_EVERY = timedelta(hours=44)
"""A copy of each day is looked through too; this is for days on which none could be taken."""
_THOROUGHLY_EVERY = timedelta(days=7)


class Checked(msgspec.Struct, frozen=True):
    """When a database was looked through last, and what was found."""

    at: datetime
    said: str
    """`ok`, or what SQLite told."""
    thoroughly_at: datetime | None = None
    """When its indexes were held against its tables as well."""

    @property
    def is_well(self) -> bool:
        """Tell whether nothing was found."""
        return self.said == WELL


def last_check(paths: DataPaths) -> Checked | None:
    """Return the last one, or None."""
    try:
        told = json.loads(paths.checked.read_text("utf-8"))
        thoroughly = told["thoroughly_at"]
        return Checked(_moment(told["at"]), str(told["said"]), None if thoroughly is None else _moment(thoroughly))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def note_check(paths: DataPaths, now: datetime, said: str, *, thoroughly: bool) -> None:
    """Keep what was found; raise OSError."""
    last = last_check(paths)
    whole = now if thoroughly else last.thoroughly_at if last is not None else None
    told = {"at": _text(now), "said": said, "thoroughly_at": None if whole is None else _text(whole)}
    draft = paths.checked.with_name(f".{paths.checked.name}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(told, file)
    draft.replace(paths.checked)


def is_check_due(paths: DataPaths, now: datetime) -> bool:
    """Tell whether it is time to look through all tables; a time to come says that a clock went back."""
    last = last_check(paths)
    if last is None or last.thoroughly_at is None:
        return True
    return not (
        last.at <= now < last.at + _EVERY and last.thoroughly_at <= now < last.thoroughly_at + _THOROUGHLY_EVERY
    )


def tables(db: sqlite3.Connection) -> list[str]:
    """Return the tables that can be looked through one after the other."""
    return [str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]


def look_through(db: sqlite3.Connection, table: str) -> str:
    """Return what is wrong with a table and its indexes, or `ok`."""
    name = table.replace("'", "''")
    return str(db.execute(f"PRAGMA integrity_check('{name}')").fetchone()[0])


def look_through_all(db: sqlite3.Connection) -> str:
    """Return what is wrong with a database, or `ok`."""
    try:
        return str(db.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
