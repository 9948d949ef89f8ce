"""Overwrites what was deleted: in the database, in the files beside it, and in the copies of it."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import NoRoom, Unsound, backups, take
from tokenmirror.store.cipher import KeyNeeded, connect
from tokenmirror.store.converting import shred
from tokenmirror.store.forgotten_rows import TRACES_WAIT, Known, known_forgotten, traces_wait

_SECONDS = 60.0
_PAUSE = 0.2


def prepare(db: sqlite3.Connection) -> None:
    """Have SQLite write zeros over what is deleted from now on; before the transaction."""
    db.execute("PRAGMA secure_delete = ON")


def note_waiting(db: sqlite3.Connection) -> None:
    """Note, in the transaction that deletes, that older traces are still to be overwritten."""
    db.execute("INSERT OR REPLACE INTO wish (name, value) VALUES (?, '1')", (TRACES_WAIT,))


def overwrite(
    db: sqlite3.Connection, paths: DataPaths, now: datetime, between: Callable[[], None] = lambda: None
) -> bool:
    """Leave no trace of what was deleted in any file of the data folder; False when something kept that from it.

    Rows that were moved or changed leave traces that deleting does not reach, so the file is written anew. Copies
    hold what the database no longer does: one that is taken now takes their place.
    """
    try:
        if not (_write_anew(db, paths, between) and _empty_wal(db, between)):
            return False
        _replace_copies(db, paths, now)
        db.execute("DELETE FROM wish WHERE name = ?", (TRACES_WAIT,))
        return _empty_wal(db, between)
    except (OSError, NoRoom, Unsound):
        return False
    except sqlite3.OperationalError as error:  # a full disk: it is forgotten, and tried again later
        if "full" not in str(error) and "disk I/O" not in str(error):
            raise
        return False


def _write_anew(db: sqlite3.Connection, paths: DataPaths, between: Callable[[], None]) -> bool:
    size = paths.database.stat().st_size
    if shutil.disk_usage(paths.folder).free < 3 * size:
        raise NoRoom(f"{paths.folder} has no room to write the database anew")
    return _tried(lambda: bool(db.execute("VACUUM")), between)


def _empty_wal(db: sqlite3.Connection, between: Callable[[], None]) -> bool:
    return _tried(lambda: not db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0], between)


def _tried(attempt: Callable[[], bool], between: Callable[[], None]) -> bool:
    """Try for a while: another process may be reading or writing."""
    until = time.monotonic() + _SECONDS
    while True:
        try:
            if attempt():
                return True
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) and "busy" not in str(error):
                raise
        if time.monotonic() > until:
            return False
        between()
        time.sleep(_PAUSE)


def _replace_copies(db: sqlite3.Connection, paths: DataPaths, now: datetime) -> None:
    """Take a copy in the place of those that hold what is forgotten; they stay where none could be taken."""
    here = known_forgotten(db)
    if old := [one for one in backups(paths.backups) if not _is_clean(one.path, here)]:
        _settle(take(db, paths.backups, now).path)
        for one in old:
            shred(one.path)
    if paths.set_aside.is_dir():
        for folder in paths.set_aside.iterdir():
            if folder.is_symlink() or not _is_clean(folder / paths.database.name, here):
                _clear(folder)


def _is_clean(path: Path, here: Known) -> bool:
    """Tell whether a copy knows of everything that is forgotten here, and holds nothing of it."""
    if not path.is_file():
        return False
    try:
        with closing(connect(path, "mode=ro")) as copy:
            there = known_forgotten(copy)
            return here.acts <= there.acts and here.left_out <= there.left_out and not traces_wait(copy)
    except (sqlite3.Error, KeyNeeded):
        return False


def _settle(path: Path) -> None:
    """Let a copy know that nothing waits to be overwritten: it is written whole, from what was."""
    with closing(connect(path)) as copy:
        copy.execute("DELETE FROM wish WHERE name = ?", (TRACES_WAIT,))


def _clear(folder: Path) -> None:
    if folder.is_symlink() or not folder.is_dir():
        shred(folder)
        return
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            shred(path)
    folder.rmdir()
