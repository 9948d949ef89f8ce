"""tokenmirror backup: copies of the database, and taking one up again."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime

from tokenmirror.cli.opening import Misused, Refused
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.collector.keeping import note_damage
from tokenmirror.collector.lock import AlreadyRunning, CollectorLock
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import NoRoom, Unsound, backups, drop_old, take
from tokenmirror.store.checks import WELL, look_through_all, note_check
from tokenmirror.store.cipher import KeyNeeded
from tokenmirror.store.converting import NoRoomToConvert, NotTheSame
from tokenmirror.store.database import DamagedDatabase, StoreProblem, explain, open_reader, open_writer
from tokenmirror.store.forgotten_rows import traces_wait
from tokenmirror.store.mending import NotRestored, restore
from tokenmirror.store.overwriting import overwrite


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="take|check|restore")
    now = actions.add_parser("take", help="take a copy now")
    look = actions.add_parser("check", help="look through the database for damage; the next collecting mends it")
    again = actions.add_parser("restore", help="put a copy in the place of the database, which is set aside")
    again.add_argument("name", help="the name of the copy's file, as it is listed")
    for action in (now, look, again):
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """List the copies, take one, look through the database, or take a copy up again."""
    paths = paths_of(given)
    try:
        if given.action == "take":
            _take(paths)
        elif given.action == "check":
            _check(paths, given)
        elif given.action == "restore":
            _restore(paths, given)
    except Refused as problem:
        return refuse(problem, given)
    found = backups(paths.backups)
    if given.json:
        listed = [
            {"name": one.path.name, "taken_at": f"{one.taken_at:%Y-%m-%dT%H:%M:%S}Z", "bytes": one.size}
            for one in found
        ]
        print_json({"schema": "tokenmirror.backup", "version": 1, "folder": str(paths.backups), "backups": listed})
        return 0
    for one in found:
        print(f"{plain(one.path.name)}  {one.size / 1e6:.1f} MB")
    if not found:
        print("There is no backup yet; one is taken each day while TokenMirror runs.")
    return 0


def _take(paths: DataPaths) -> None:
    if not paths.database.exists():
        raise Refused(f"There is no database at {paths.database} yet; `tokenmirror collect --once` makes it.")
    try:
        with closing(open_writer(paths.database)) as db:
            take(db, paths.backups, datetime.now(UTC))
        drop_old(paths.backups, datetime.now(UTC))
    except Unsound as problem:
        raise Refused(f"The database is damaged ({problem}); the next collecting mends it.") from problem
    except (StoreProblem, NoRoom, OSError) as problem:
        raise Refused(str(problem)) from problem
    except sqlite3.Error as error:
        raise Refused(explain(error, paths.database)) from error


def _check(paths: DataPaths, given: argparse.Namespace) -> None:
    if not paths.database.exists():
        raise Refused(f"There is no database at {paths.database} yet; `tokenmirror collect --once` makes it.")
    try:
        with closing(open_writer(paths.database)) as db:
            said = look_through_all(db)
    except DamagedDatabase as problem:
        said = str(problem)
    except StoreProblem as problem:
        raise Refused(str(problem)) from problem
    with suppress(OSError):
        note_check(paths, datetime.now(UTC), said, thoroughly=True)
    if said != WELL:
        note_damage(paths)
        raise Refused(f"The database is damaged ({said}); the next collecting mends it.")
    if not given.json:
        print("The database was looked through: it is whole.")


def _restore(paths: DataPaths, given: argparse.Namespace) -> None:
    if not any(one.path.name == given.name for one in backups(paths.backups)):
        raise Misused(f"There is no backup called {given.name} in {paths.backups}.")
    with _nobody_collects(paths):
        try:
            was_there = paths.database.exists()
            kept = restore(paths, given.name, datetime.now(UTC))
            if was_there and not given.json:
                print(f"The database until now lies in {plain(str(kept))}.")
            _overwrite(paths, given)
        except (NotRestored, StoreProblem, KeyNeeded, NoRoomToConvert, NotTheSame, ValueError) as problem:
            raise Refused(str(problem)) from problem
        except sqlite3.Error as error:
            raise Refused(explain(error, paths.database)) from error
        except OSError as error:
            raise Refused(f"{error.filename or paths.folder} cannot be used: {error.strerror or error}.") from error


def _overwrite(paths: DataPaths, given: argparse.Namespace) -> None:
    """Leave no trace of what the copy held and is forgotten, where there was any."""
    try:
        with closing(open_reader(paths.database)) as db:
            waits = traces_wait(db)
    except StoreProblem:  # of an older version: the next start upgrades it, and nothing was to be forgotten in it
        return
    if not waits:
        return
    with closing(open_writer(paths.database)) as db:
        overwrite(db, paths, datetime.now(UTC))
    if not given.json:
        print("What was forgotten since that copy was taken stays forgotten; it was taken out of the copy too.")


@contextmanager
def _nobody_collects(paths: DataPaths) -> Iterator[None]:
    try:
        lock = CollectorLock(paths.lock)
    except AlreadyRunning as problem:
        raise Refused("TokenMirror is running and writes the database; quit it first, from its tray menu.") from problem
    try:
        yield
    finally:
        lock.release()
