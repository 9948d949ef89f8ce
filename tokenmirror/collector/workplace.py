"""What a collector holds while it lives, and one pass over everything."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from errno import ENOSPC
from functools import partial
from pathlib import Path

import msgspec

from tokenmirror.collector.catch_up import Collector, Tell
from tokenmirror.collector.encrypting import settled
from tokenmirror.collector.keeping import mended
from tokenmirror.collector.lock import AlreadyRunning, CollectorLock
from tokenmirror.paths import DATA_DIR_VARIABLE, DataPaths, make_private_folder
from tokenmirror.sources.source import Source
from tokenmirror.store.cipher import KeyNeeded
from tokenmirror.store.database import DamagedDatabase, StoreProblem, explain, is_damage, open_writer
from tokenmirror.store.secret_rows import own_fingerprint_key
from tokenmirror.store.turns import let_others_in


class CannotCollect(Exception):  # noqa: N818 - the world's fault, said to a person
    """Collecting cannot begin; the text says why and what to do."""


class Workplace(msgspec.Struct, frozen=True):
    """What a collector holds while it lives."""

    db: sqlite3.Connection
    collector: Collector
    lock: CollectorLock
    paths: DataPaths
    sources: tuple[Source, ...]
    home: Path
    env: Mapping[str, str]

    def close(self) -> None:
        """Let go of database and lock."""
        self.db.close()
        self.lock.release()


def _why(error: OSError, path: Path) -> str:
    if error.errno == ENOSPC:
        return explain(error, path)
    return f"{path} cannot be used: {error.strerror or error}."


def _opened(paths: DataPaths, tell: Tell) -> sqlite3.Connection:
    """Open the database; one that is damaged is set aside, and the newest sound copy is taken up."""
    try:
        if paths.damaged.exists():
            mended(paths, tell)
        return open_writer(paths.database)
    except DamagedDatabase:
        mended(paths, tell)
        return open_writer(paths.database)


def _made(paths: DataPaths, tell: Tell, make: Callable[[sqlite3.Connection], Workplace]) -> Workplace:
    """Make a workplace of the database; damage that shows only then is mended, and it is tried once more."""
    for again in (True, False):
        db = _opened(paths, tell)
        try:
            return make(db)
        except sqlite3.Error as error:
            db.close()
            if not (again and is_damage(error)):
                raise CannotCollect(explain(error, paths.database)) from error
            mended(paths, tell)
        except BaseException:
            db.close()
            raise
    raise AssertionError


def open_workplace(
    paths: DataPaths, sources: Iterable[Source], home: Path, env: Mapping[str, str], tell: Tell
) -> Workplace:
    """Prepare to collect; raise CannotCollect or AlreadyRunning."""
    try:
        make_private_folder(paths.folder)
        lock = CollectorLock(paths.lock)
    except OSError as error:
        raise CannotCollect(_why(error, paths.folder)) from error
    known = tuple(sources)
    # A source that looks into the data folder finds it by its variable, however it was named.
    env = {**env, DATA_DIR_VARIABLE: str(paths.folder)}

    def make(db: sqlite3.Connection) -> Workplace:
        key = own_fingerprint_key(db, paths.key)
        collector = Collector(db, known, key, home, env, tell)
        collector.let_others_in = collector.ingest.between_commits = partial(let_others_in, paths)
        return Workplace(db, collector, lock, paths, known, home, env)

    try:
        settled(paths, tell)
        return _made(paths, tell, make)
    except CannotCollect:
        lock.release()
        raise
    except (StoreProblem, KeyNeeded, ValueError) as error:
        lock.release()
        raise CannotCollect(str(error)) from error
    except OSError as error:
        lock.release()
        raise CannotCollect(_why(error, paths.key)) from error


def collect_once(place: Workplace, *, history: bool = True) -> tuple[int, int, int]:
    """Read everything once; return logs read, bytes read, and repositories that could not be read."""
    taken = place.collector.logs()
    if not history:
        return taken.logs, taken.bytes, 0
    problems = place.collector.repositories()
    looked = place.collector.ingest.roots
    if place.collector.ingest.look_for_roots(place.home, place.env) == looked:
        return taken.logs, taken.bytes, problems
    # Some tools keep their logs inside repositories, and some of these are only known now.
    more = place.collector.logs()
    return taken.logs + more.logs, taken.bytes + more.bytes, place.collector.repositories()


__all__ = ["AlreadyRunning", "CannotCollect", "Workplace", "collect_once", "open_workplace"]
