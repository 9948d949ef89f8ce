"""Looking through a database for damage: when it is due, what it finds, and what is kept of it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tokenmirror.collector.keeping import Keeping
from tokenmirror.messages import Message
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import backups
from tokenmirror.store.checks import WELL, is_check_due, last_check, look_through, note_check, tables
from tokenmirror.store.database import open_writer

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths(tmp_path)


def test_what_was_found_is_kept(paths: DataPaths) -> None:
    """The last check and the last thorough one are told apart; a file that says nothing is none."""
    assert last_check(paths) is None
    note_check(paths, NOW, WELL, thoroughly=True)
    note_check(paths, NOW + timedelta(days=1), "page 3 is torn", thoroughly=False)
    found = last_check(paths)
    assert found is not None
    assert (found.at, found.said, found.thoroughly_at) == (NOW + timedelta(days=1), "page 3 is torn", NOW)
    assert not found.is_well
    assert paths.checked.stat().st_mode & 0o077 == 0
    paths.checked.write_text("[1, 2")
    assert last_check(paths) is None


def test_it_is_due_once_a_week_or_when_no_copy_is_taken(paths: DataPaths) -> None:
    """Copies of each day put it off for a week; without any it is due after two days, and when a clock went back."""
    assert is_check_due(paths, NOW)
    note_check(paths, NOW, WELL, thoroughly=True)
    assert not is_check_due(paths, NOW + timedelta(days=1))
    assert is_check_due(paths, NOW + timedelta(days=2))
    assert is_check_due(paths, NOW - timedelta(hours=1))
    for day in range(1, 7):
        note_check(paths, NOW + timedelta(days=day), WELL, thoroughly=False)
    assert not is_check_due(paths, NOW + timedelta(days=6, hours=1))
    assert is_check_due(paths, NOW + timedelta(days=7, hours=1))


def test_an_index_that_does_not_fit_its_table_is_found(paths: DataPaths) -> None:
    """Of all tables the one is named in which a row is missing in an index."""
    with closing(open_writer(paths.database)) as db:
        db.execute("INSERT INTO word VALUES (1, 'some')")
        assert {look_through(db, table) for table in tables(db)} == {WELL}
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'word' AND type = 'index'").fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with paths.database.open("r+b") as file:
        file.seek((root - 1) * size + 3)
        file.write(b"\x00\x00")  # no cells in it
    with closing(sqlite3.connect(paths.database)) as db:
        found = {table: look_through(db, table) for table in tables(db)}
    assert found.pop("word") != WELL
    assert set(found.values()) == {WELL}


class Kept:
    """A collector's keeping, due now."""

    def __init__(self, db: sqlite3.Connection, paths: DataPaths) -> None:
        self.told: list[Message] = []
        self.keeping = Keeping(db, paths, self.told.append)
        self.keeping._looked_at = -10_000.0


def test_tables_wait_while_something_else_is_to_be_done(paths: DataPaths) -> None:
    """A table at a time, and none while there is work; at the end it is kept that all were well."""
    rests = iter([True, True, False])
    with closing(open_writer(paths.database)) as db:
        kept = Kept(db, paths)
        kept.keeping.look(lambda: next(rests))
        assert len(kept.keeping._tables) == len(tables(db)) - 2
        assert len(backups(paths.backups)) == 1
        kept.keeping.look(lambda: True)
        found = last_check(paths)
    assert found is not None
    assert found.is_well
    assert found.thoroughly_at is not None


def test_damage_that_is_found_ends_the_work(paths: DataPaths) -> None:
    """No copy is kept of it, it is kept what was found, and the collector is told as SQLite would."""
    with closing(open_writer(paths.database)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'call'").fetchone()[0]
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with paths.database.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)
    with closing(open_writer(paths.database)) as db, pytest.raises(sqlite3.DatabaseError, match="malformed"):
        Kept(db, paths).keeping.look(lambda: True)
    assert not backups(paths.backups)
    found = last_check(paths)
    assert found is not None
    assert not found.is_well
