"""Copies of the database that SQLite makes itself: taken whole, looked through, and a few of each age kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

_NAME = "tokenmirror-"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_EVERY = timedelta(hours=20)
"""A computer that is on for some hours a day gets one each day."""
_KEPT_DAYS = _KEPT_WEEKS = _KEPT_MONTHS = 2


class Unsound(Exception):  # noqa: N818 - the world's fault, not ours
    """A copy is not whole: what it was taken from is damaged; the text says how SQLite told it."""


class NoRoom(Exception):  # noqa: N818 - the world's fault, not ours
    """The disk has no room for a copy that leaves some to go on with."""


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One copy."""

    taken_at: datetime
    path: Path
    size: int


def backups(folder: Path) -> list[Backup]:
    """Return the copies there are, the newest first; what is not named like one is left alone."""
    found = []
    for path in folder.glob(f"{_NAME}*.db"):
        with suppress(ValueError, OSError):
            taken = datetime.strptime(path.stem.removeprefix(_NAME), _STAMP).replace(tzinfo=UTC)
            found.append(Backup(taken, path, path.stat().st_size))
    return sorted(found, reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Tell whether the newest copy is old enough; one from the future says that a clock went back."""
    found = backups(folder)
    return not found or not found[0].taken_at <= now < found[0].taken_at + _EVERY


def take(db: sqlite3.Connection, folder: Path, now: datetime) -> Backup:
    """Copy what a connection sees, look through the copy, and keep it beside the others.

    Raises Unsound when the copy is not whole, NoRoom, OSError or sqlite3.Error; then nothing is left of it.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    size = int(db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0])
    if shutil.disk_usage(folder).free < 2 * size:
        raise NoRoom(f"{folder} has no room for a backup of {size / 1e6:.0f} MB")
    making = folder / f".making-{os.getpid()}"
    try:
        _copy(db, making)
        looked = fault(making)
        if looked:
            raise Unsound(looked)
        _to_disk(making)
        path = folder / f"{_NAME}{now.astimezone(UTC).strftime(_STAMP)}.db"
        making.replace(path)
    finally:
        for left in (making, *(making.with_name(making.name + end) for end in ("-journal", "-wal", "-shm"))):
            left.unlink(missing_ok=True)
    return Backup(now.astimezone(UTC).replace(microsecond=0), path, path.stat().st_size)


def _copy(db: sqlite3.Connection, path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        db.backup(copy)
        # One file alone is a copy that can be carried away; the writer that opens it makes it a WAL again.
        copy.execute("PRAGMA journal_mode = DELETE")


def fault(path: Path) -> str:
    """Return what is wrong with a database, or nothing; it is opened for reading."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
            said = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
            known = db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    if said != "ok":
        return said
    return "" if known else "it holds none of our tables"


def newest_sound(folder: Path) -> Backup | None:
    """Return the newest copy that is whole, or None."""
    return next((one for one in backups(folder) if not fault(one.path)), None)


def drop_old(folder: Path) -> None:
    """Keep the newest of each of the last days, weeks and months that there are copies of."""
    found = backups(folder)
    kept = _newest_of_each([(one.taken_at.date(), one) for one in found], _KEPT_DAYS)
    kept |= _oldest_of_each([(_week(one), one) for one in found], _KEPT_WEEKS)
    kept |= _oldest_of_each([(one.taken_at.date().replace(day=1), one) for one in found], _KEPT_MONTHS)
    for one in set(found) - kept:
        one.path.unlink(missing_ok=True)


def _week(one: Backup) -> date:
    day = one.taken_at.date()
    return day - timedelta(days=day.weekday())


def _newest_of_each(dated: Sequence[tuple[date, Backup]], number: int) -> set[Backup]:
    by_time = dict(reversed(dated))
    return {by_time[when] for when in sorted(by_time, reverse=True)[:number]}


def _oldest_of_each(dated: Sequence[tuple[date, Backup]], number: int) -> set[Backup]:
    # The first of a week stays while the week goes on: the newest would be replaced each day and grow no older.
    by_time = dict(dated)
    return {by_time[when] for when in sorted(by_time, reverse=True)[:number]}


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
