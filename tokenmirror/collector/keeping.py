"""Keeps copies of the database, each looked through, and has a damaged one mended."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

from tokenmirror.collector.catch_up import Tell
from tokenmirror.messages import Changed, Trouble
from tokenmirror.paths import DataPaths

if TYPE_CHECKING:
    from tokenmirror.store.mending import Mended

_LOOK_SECONDS = 600.0
"""How often it is asked whether a copy is due."""
_AFTER_START_SECONDS = 60.0
"""Starting is busy enough."""
TAKEN, RESTORED = "backup", "restored"
"""What is told of copies: that one was taken, and that one took the place of the database."""


class Keeping:
    """Takes a copy a day and looks through all tables now and then, in the one thread that writes."""

    def __init__(self, db: sqlite3.Connection, paths: DataPaths, tell: Tell) -> None:
        """Take nothing yet."""
        self._db = db
        self._paths = paths
        self._tell = tell
        self._looked_at = time.monotonic() - _LOOK_SECONDS + _AFTER_START_SECONDS
        self._tables: list[str] = []
        """Those that are still to be looked through."""

    def look(self, at_rest: Callable[[], bool]) -> None:
        """Do what is due, as long as nothing else is to be done.

        Raises sqlite3.DatabaseError when it shows that the database is damaged.
        """
        if time.monotonic() - self._looked_at >= _LOOK_SECONDS:
            self._looked_at = time.monotonic()
            self._see_what_is_due(datetime.now(UTC))
        while self._tables and at_rest():
            self._look_through(self._tables.pop(0))

    def take_now(self) -> None:
        """Take a copy because the person wishes one; raises as `look` does."""
        self._take(datetime.now(UTC))

    def _see_what_is_due(self, now: datetime) -> None:
        from tokenmirror.store import backups, checks  # noqa: PLC0415 - seldom due

        if backups.is_due(self._paths.backups, now):
            self._take(now)
        if not self._tables and checks.is_check_due(self._paths, now):
            self._tables = checks.tables(self._db)

    def _take(self, now: datetime) -> None:
        from tokenmirror.store import backups, checks  # noqa: PLC0415 - as above

        try:
            backups.take(self._db, self._paths.backups, now)
            backups.drop_old(self._paths.backups, now)
            checks.note_check(self._paths, now, checks.WELL, thoroughly=False)
            self._tell(Changed(TAKEN))
        except backups.Unsound as problem:
            self._found(str(problem))
        except (backups.NoRoom, OSError) as problem:
            self._tell(Trouble(TAKEN, f"No backup could be made: {problem}."))

    def _look_through(self, table: str) -> None:
        from tokenmirror.store import checks  # noqa: PLC0415 - as above

        said = checks.look_through(self._db, table)
        if said != checks.WELL:
            self._found(said)
        if not self._tables:
            with suppress(OSError):
                checks.note_check(self._paths, datetime.now(UTC), said, thoroughly=True)

    def _found(self, said: str) -> NoReturn:
        from tokenmirror.store import checks  # noqa: PLC0415 - as above

        with suppress(OSError):
            checks.note_check(self._paths, datetime.now(UTC), said, thoroughly=False)
        raise sqlite3.DatabaseError(f"database disk image is malformed: {said}")


def note_damage(paths: DataPaths) -> None:
    """Have the database mended at the next start: who has it open now cannot be given another."""
    paths.damaged.touch(mode=0o600)


def mended(paths: DataPaths, tell: Tell) -> Mended | None:
    """Mend a database that is known to be damaged, and say so; the collector's lock is held."""
    from tokenmirror.store.mending import NotRestored, is_restore_wished, mend  # noqa: PLC0415 - hardly ever needed

    wished = is_restore_wished(paths)
    try:
        done = mend(paths, datetime.now(UTC))
    except NotRestored as problem:
        tell(Trouble(RESTORED, str(problem)))
        return None
    if done is not None:
        tell(Trouble("mended", done.sentence))
    elif wished:
        tell(Changed(RESTORED))
    return done
