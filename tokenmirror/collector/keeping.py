"""Keeps copies of the database, each looked through, and has a damaged one mended."""

from __future__ import annotations

import sqlite3
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tokenmirror.collector.catch_up import Tell
from tokenmirror.messages import Trouble
from tokenmirror.paths import DataPaths

if TYPE_CHECKING:
    from tokenmirror.store.mending import Mended

_LOOK_SECONDS = 600.0
"""How often it is asked whether a copy is due."""
_AFTER_START_SECONDS = 60.0
"""Starting is busy enough."""


class Keeping:
    """Takes a copy a day, in the one thread that writes."""

    def __init__(self, db: sqlite3.Connection, paths: DataPaths, tell: Tell) -> None:
        """Take nothing yet."""
        self._db = db
        self._paths = paths
        self._tell = tell
        self._looked_at = time.monotonic() - _LOOK_SECONDS + _AFTER_START_SECONDS

    def look(self) -> None:
        """Take a copy when one is due; raises sqlite3.DatabaseError when it shows that the database is damaged."""
        if time.monotonic() - self._looked_at < _LOOK_SECONDS:
            return
        self._looked_at = time.monotonic()
        from tokenmirror.store import backups  # noqa: PLC0415 - seldom due

        now = datetime.now(UTC)
        if not backups.is_due(self._paths.backups, now):
            return
        try:
            backups.take(self._db, self._paths.backups, now)
            backups.drop_old(self._paths.backups)
        except backups.Unsound as problem:
            raise sqlite3.DatabaseError(f"database disk image is malformed: {problem}") from problem
        except (backups.NoRoom, OSError) as problem:
            self._tell(Trouble("backup", f"No backup could be made: {problem}."))


def note_damage(paths: DataPaths) -> None:
    """Have the database mended at the next start: who has it open now cannot be given another."""
    paths.damaged.touch(mode=0o600)


def mended(paths: DataPaths, tell: Tell) -> Mended | None:
    """Mend a database that is known to be damaged, and say so; the collector's lock is held."""
    from tokenmirror.store.mending import mend  # noqa: PLC0415 - hardly ever needed

    done = mend(paths, datetime.now(UTC))
    if done is not None:
        tell(Trouble("mended", done.sentence))
    return done
