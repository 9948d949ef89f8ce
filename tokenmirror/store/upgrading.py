"""Brings a database up to date: first a copy of what it was, then one migration after the other."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tokenmirror.store.backups import backups, drop_old, take
from tokenmirror.store.versions import MIGRATION_NAMES, MIGRATION_SET

_TRIES = 10
"""Another program can be at the same upgrade; each of its steps makes one of ours fail."""


def upgrade(db: sqlite3.Connection, folder: Path, before: Sequence[str]) -> None:
    """Apply what is missing after the names of before; cut off at any moment, the next call goes on from there.

    Raises what taking a copy into the folder does, and sqlite3.Error; no step is done by half then.
    """
    with _without_numpy():
        from tokenmirror.store.migrations import apply  # noqa: PLC0415 - the library that migrates is large
    if before:
        _keep(db, folder, before)
    known = len(before)
    for _try in range(_TRIES):
        try:
            apply(db)
        except sqlite3.Error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            now = _number_applied(db)
            if now == known:
                raise
            known = now
        else:
            return


@contextmanager
def _without_numpy() -> Iterator[None]:
    """Let what is imported believe that numpy is not installed.

    Where it is, sqlite-utils loads it for columns of types that nobody stores here: an eighth of the memory of a
    first reading. Another thread could be about to load it for its charts; then nothing is hidden.
    """
    hidden = threading.active_count() == 1 and "numpy" not in sys.modules
    if hidden:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # as the import system has it for what is not there
    try:
        yield
    finally:
        if hidden:
            del sys.modules["numpy"]


def _keep(db: sqlite3.Connection, folder: Path, before: Sequence[str]) -> None:
    """Take a copy, unless an upgrade to this very version was cut off on its way: then there is one."""
    was, goal = _short(max(before)), _short(MIGRATION_NAMES[-1])
    found = [one.why.partition("-to-") for one in backups(folder)]
    if not any(to == goal and since < was for since, _between, to in found):
        take(db, folder, datetime.now(UTC), f"{was}-to-{goal}")
        drop_old(folder)


def _short(name: str) -> str:
    return name.partition("_")[0]


def _number_applied(db: sqlite3.Connection) -> int:
    found = db.execute("SELECT count(*) FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,))
    return int(found.fetchone()[0])
