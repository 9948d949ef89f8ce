"""Copies of the database that SQLite makes itself: taken whole, looked through, and a few of each age kept."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import sys
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from tokenmirror.store.cipher import KeyNeeded, connect, connect_like

_NAME = "tokenmirror-"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_EVERY = timedelta(hours=20)
"""A computer that is on for some hours a day gets one each day."""
_KEPT_DAYS = _KEPT_WEEKS = _KEPT_MONTHS = 2
_KEPT_OF_A_KIND = 2
"""Of copies from before an upgrade, and of those from before another was taken up."""
_NAMED = re.compile(rf"{_NAME}(?:(?P<why>before-restore|m\d+-to-m\d+)-)?(?P<stamp>[^a-z]+Z)\.db")
_LONGEST_WAIT = 10.0
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
BEFORE_RESTORE = "before-restore"
_DRAFT = ".making-"
_DRAFT_SECONDS = 3600.0


class Unsound(Exception):  # noqa: N818 - the world's fault, not ours
    """A copy is not whole: what it was taken from is damaged; the text says how SQLite told it."""


class NoRoom(Exception):  # noqa: N818 - the world's fault, not ours
    """The disk has no room for a copy that leaves some to go on with."""


class Backup(msgspec.Struct, frozen=True, order=True):
    """One copy."""

    taken_at: datetime
    path: Path
    size: int
    why: str = ""
    """Nothing for one of every day; `m011-to-m013` before an upgrade, `before-restore` before another was taken up."""


def backups(folder: Path) -> list[Backup]:
    """Return the copies there are, the newest first; what is not named like one is left alone."""
    found = []
    for path in folder.glob(f"{_NAME}*.db"):
        if named := _NAMED.fullmatch(path.name):
            with suppress(ValueError, OSError):
                taken = datetime.strptime(named["stamp"], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(taken, path, path.stat().st_size, named["why"] or ""))
    return sorted(found, reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Tell whether the newest copy is old enough; one from the future says that a clock went back, and nothing more."""
    return not any(one.taken_at <= now < one.taken_at + _EVERY for one in backups(folder) if not one.why)


def place_for(folder: Path, now: datetime, why: str = "") -> Path:
    """Return what a copy of this moment is called; none takes the name of another, however fast they follow."""
    names = (
        f"{_NAME}{f'{why}-' if why else ''}{now.astimezone(UTC) + timedelta(seconds=later):{_STAMP}}.db"
        for later in range(3600)
    )
    return next(folder / name for name in names if not (folder / name).exists())


def take(db: sqlite3.Connection, folder: Path, now: datetime, why: str = "") -> Backup:
    """Copy what a connection sees, look through the copy, and keep it beside the others.

    Raises Unsound when the copy is not whole, NoRoom, OSError or sqlite3.Error; then nothing is left of it.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    size = int(db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0])
    if shutil.disk_usage(folder).free < 2 * size:
        raise NoRoom(f"{folder} has no room for a backup of {size / 1e6:.0f} MB")
    making = folder / f"{_DRAFT}{os.getpid()}"
    making.unlink(missing_ok=True)  # of a process of this number that was killed
    try:
        _copy(db, making)
        looked = fault(making)
        if looked:
            raise Unsound(looked)
        _to_disk(making)
        path = place_for(folder, now, why)
        making.replace(path)
        folder_to_disk(folder)
    finally:
        for left in (making, *(making.with_name(making.name + end) for end in ("-journal", "-wal", "-shm"))):
            left.unlink(missing_ok=True)
    return Backup(now.astimezone(UTC).replace(microsecond=0), path, path.stat().st_size, why)


def _copy(db: sqlite3.Connection, path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    until = time.monotonic() + _LONGEST_WAIT

    def patience(status: int, _remaining: int, _total: int) -> None:
        # Python tries again for ever, as long as somebody holds the database.
        if status in _HELD and time.monotonic() > until:
            raise sqlite3.OperationalError("database is locked")

    with closing(connect_like(db, path)) as copy:
        db.backup(copy, progress=patience)
    make_one_file(path)


def make_one_file(path: Path) -> None:
    """Have SQLite keep nothing beside a copy: one file alone can be carried away; a writer makes it a WAL again."""
    with closing(connect(path)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")


def fault(path: Path) -> str:
    """Return what is wrong with a database, or nothing; it is opened for reading. Raises KeyNeeded."""
    try:
        with closing(connect(path, "mode=ro")) as db:
            said = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
            known = db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    except KeyNeeded:
        raise
    except sqlite3.DatabaseError as error:
        return str(error)
    if said != "ok":
        return said
    return "" if known else "it holds none of our tables"


def newest_sound(folder: Path, now: datetime) -> Backup | None:
    """Return the newest copy that is whole, or None; one that the person turned away from comes last.

    One from the future was taken while the clock was wrong, before all that were taken since.
    """
    found = sorted(backups(folder), key=lambda one: (one.why == BEFORE_RESTORE, one.taken_at > now))
    return next((one for one in found if not fault(one.path)), None)


def way_back(folder: Path, newest_known: str) -> Backup | None:
    """Return the newest copy from before an upgrade that a version can use which ends at this migration."""
    number = newest_known.partition("_")[0]
    return next((one for one in backups(folder) if "-to-" in one.why and one.why.partition("-")[0] <= number), None)


def drop_old(folder: Path, now: datetime | None = None) -> None:
    """Keep the newest of each of the last days, weeks and months that there are copies of, and of other kinds.

    Those that are newer than now take no place of a day, or a clock that was wrong would cost all others.
    """
    _drop_drafts(folder)
    for kind in ("m", BEFORE_RESTORE):
        for one in [one for one in backups(folder) if one.why.startswith(kind)][_KEPT_OF_A_KIND:]:
            one.path.unlink(missing_ok=True)
    every = [one for one in backups(folder) if not one.why]
    found = [one for one in every if now is None or one.taken_at <= now]
    for one in [one for one in every if one not in found][_KEPT_OF_A_KIND:]:
        one.path.unlink(missing_ok=True)
    kept = _newest_of_each([(one.taken_at.date(), one) for one in found], _KEPT_DAYS)
    kept |= _oldest_of_each([(_week(one), one) for one in found], _KEPT_WEEKS)
    kept |= _oldest_of_each([(one.taken_at.date().replace(day=1), one) for one in found], _KEPT_MONTHS)
    for one in set(found) - kept:
        one.path.unlink(missing_ok=True)


def _drop_drafts(folder: Path) -> None:
    """Take away what copies left whose process was killed while it made them; another one may be at it now."""
    for left in folder.glob(f"{_DRAFT}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _DRAFT_SECONDS:
                left.unlink()


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


def folder_to_disk(folder: Path) -> None:
    """Have the names in a folder outlast a loss of power, where the system can be asked for that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
