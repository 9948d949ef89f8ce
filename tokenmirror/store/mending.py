"""Sets a damaged database aside, takes up the newest sound copy, and brings over what only the person could say."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import Backup, newest_sound
from tokenmirror.store.database import open_writer

_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_ENDS = ("", "-wal", "-shm", "-journal")

OWN_TABLES = (
    "correction", "own_address", "added_folder", "left_out", "note", "intent", "own_answer", "ceiling", "scenario",
    "experiment", "summary_draft", "summary_given",
)  # fmt: skip
"""What no log and no repository can tell again."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done about a damaged database."""

    aside: Path
    """The folder in which it lies now."""
    restored: Backup | None
    """The copy that was taken up; None where logs are read from nothing."""
    brought_over: int
    """Rows of the person's own that the damaged file still told."""

    @property
    def sentence(self) -> str:
        """Return what a person is told."""
        whence = (
            f"the backup of {self.restored.taken_at:%Y-%m-%d %H:%M} UTC was taken up"
            if self.restored
            else "there was no backup to take up"
        )
        return f"The database was damaged: it lies in {self.aside} now, {whence}, and logs are read from there on."


def mend(paths: DataPaths, now: datetime) -> Mended:
    """Put a sound database in the place of a damaged one; the caller holds the collector's lock.

    What it leaves out is in the logs, or was in the damaged file alone: that file is kept.
    """
    aside = set_aside(paths, now)
    restored = newest_sound(paths.backups)
    if restored is not None:
        take_up(restored.path, paths.database)
    # The window tells of it for some days.
    (aside / "restored").write_text(restored.path.name if restored else "", "utf-8")
    return Mended(aside, restored, _bring_over(aside / paths.database.name, paths.database))


def set_aside(paths: DataPaths, now: datetime) -> Path:
    """Move the database, and what SQLite keeps beside it, into a folder of its own; return that."""
    paths.set_aside.mkdir(mode=0o700, exist_ok=True)
    stamp = now.astimezone(UTC).strftime(_STAMP)
    folder = next(place for place in _places(paths.set_aside / stamp) if not place.exists())
    folder.mkdir(mode=0o700)
    for end in reversed(_ENDS):  # the database itself last: what is beside it alone is not taken for one
        part = paths.database.with_name(paths.database.name + end)
        if part.exists():
            part.replace(folder / part.name)
    return folder


def _places(wanted: Path) -> list[Path]:
    return [wanted, *(wanted.with_name(f"{wanted.name}-{number}") for number in range(2, 1000))]


def take_up(copy: Path, database: Path) -> None:
    """Put a copy where the database belongs, at once or not at all; raises OSError."""
    making = database.with_name(f".{database.name}-{os.getpid()}")
    try:
        shutil.copyfile(copy, making)
        making.chmod(0o600)
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        making.replace(database)
    finally:
        making.unlink(missing_ok=True)


def _bring_over(damaged: Path, database: Path) -> int:
    """Copy the person's own rows, as far as the damaged file tells them; what it tells is newer than any copy."""
    rows = 0
    with closing(open_writer(database)) as db:
        for table in OWN_TABLES:
            told = _told(damaged, table)
            if told:
                columns = ", ".join(told[0])
                marks = ", ".join("?" * len(told[0]))
                db.execute("BEGIN IMMEDIATE")
                db.executemany(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})", told[1])
                db.execute("COMMIT")
                rows += len(told[1])
    return rows


def _told(damaged: Path, table: str) -> tuple[list[str], list[tuple[object, ...]]] | None:
    """Return columns and rows of a table as far as they can be read, or None."""
    rows: list[tuple[object, ...]] = []
    columns: list[str] = []
    try:
        # Opened as a writer would, which takes in what was written last and lies beside it still.
        with closing(sqlite3.connect(damaged)) as db:
            db.execute("PRAGMA query_only = ON")
            found = db.execute(f"SELECT * FROM {table}")
            columns = [str(one[0]) for one in found.description]
            rows.extend(found)
    except sqlite3.DatabaseError:
        pass  # what was read until then counts
    return (columns, rows) if rows else None
