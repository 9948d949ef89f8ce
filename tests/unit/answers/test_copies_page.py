"""What the settings tell of copies of the database, with real SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tokenmirror.answers.copies_page import copies
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import take
from tokenmirror.store.checks import WELL, note_check
from tokenmirror.store.database import open_writer
from tokenmirror.store.mending import wish_restore
from tokenmirror.viewmodels.copies_page import CopiesPart

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    return DataPaths(tmp_path)


@pytest.fixture
def db(paths: DataPaths) -> Iterator[sqlite3.Connection]:
    with closing(open_writer(paths.database)) as made:
        add(made, 1)
        yield made


def add(db: sqlite3.Connection, session: int) -> None:
    db.execute("INSERT INTO session (id, source, native) VALUES (?, 'some', ?)", (session, str(session)))
    db.execute(
        "INSERT INTO call VALUES (?1, ?1, 1700000000000, 1, NULL, NULL, NULL, NULL, NULL,"
        " 1, 0, 0, 0, 0, 1, 0, 0, NULL, NULL, 0)",
        (session,),
    )


def shown(db: sqlite3.Connection | None, paths: DataPaths) -> CopiesPart:
    part = copies(db, paths)
    assert part is not None
    return part


def test_nothing_is_said_before_there_is_anything(paths: DataPaths) -> None:
    """Without a database and without copies the section is left out."""
    assert copies(None, paths) is None


def test_a_copy_tells_what_it_holds_and_what_would_change(db: sqlite3.Connection, paths: DataPaths) -> None:
    """Counts of then and of now stand in the card, with the sessions that no log tells again."""
    db.execute("INSERT INTO own_address VALUES ('a@example.org', 1)")
    take(db, paths.backups, NOW - timedelta(days=1))
    take(db, paths.backups, NOW, "m012-to-m014")
    add(db, 2)
    db.execute("DELETE FROM own_address")
    upgrade, daily = shown(db, paths).rows
    assert "From before an upgrade" in upgrade.hint
    assert "1 session, 1 call" in daily.hint
    told = " ".join(daily.changes)
    assert "It holds 1 session, 1 call" in told
    assert "Now there are 2 sessions, 2 calls" in told
    assert "1 session is neither in it nor in a log any more" in told
    assert "1 instead of 0" in told
    assert daily.can_be_restored


def test_a_copy_that_cannot_be_read_is_said(db: sqlite3.Connection, paths: DataPaths) -> None:
    """It is listed, and cannot be restored."""
    take(db, paths.backups, NOW).path.write_bytes(b"a letter, no database" * 500)
    (row,) = shown(db, paths).rows
    assert "Cannot be read" in row.hint
    assert not row.can_be_restored


def test_the_last_check_is_told(db: sqlite3.Connection, paths: DataPaths) -> None:
    """Never, well, or what is done about damage; a wish that waits is told too."""
    assert "Not looked through" in shown(db, paths).check_title
    note_check(paths, NOW, WELL, thoroughly=True)
    assert "no damage" in shown(db, paths).check_title
    note_check(paths, NOW, "torn", thoroughly=True)
    assert "Damage was found" in shown(db, paths).check_title
    assert not shown(db, paths).working
    wish_restore(paths, "some")
    assert shown(db, paths).working
