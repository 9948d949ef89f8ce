"""A damaged database is set aside and made again: from the newest sound copy, what it still tells, and the logs."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.store.backups import backups, take


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer whose logs were read, of which a copy was taken; later a session and a note came."""
    made = Computer(tmp_path)
    for number in range(12):
        session_log(made.claude_log(made.home / f"notes {number}"), replies=12)
    made.collect()
    assert made.run("backup", "take").code == 0
    session_log(made.claude_log(made.home / "later", NOON + timedelta(hours=1)), replies=5)
    made.collect()
    assert made.run("note", "week", "2026-11-16", "--text", "Slow, and worth it").code in (0, 2)
    return made


def rows(computer: Computer) -> list[tuple[object, ...]]:
    """Return all calls and what they cost, in an order of their own."""
    with closing(sqlite3.connect(computer.database)) as db:
        return sorted(db.execute("SELECT id, session, at, input_tokens, output_tokens FROM call"))


def torn(path: Path) -> None:
    """Cut the file in its middle, as a disk that lost power does."""
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 + 100)


def scribbled(path: Path) -> None:
    """Write over pages in the middle; the first page, and so opening it, stays well."""
    with path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(b"\xa5" * (path.stat().st_size - 4096 * 3))


def a_letter(path: Path) -> None:
    """Put something else there."""
    path.write_bytes(b"This was a letter, not a database.\n" * 500)


def checkpoint(computer: Computer) -> None:
    with closing(sqlite3.connect(computer.database)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@pytest.mark.parametrize("damage", [torn, scribbled, a_letter])
def test_a_damaged_database_is_made_again(damage: Callable[[Path], None], computer: Computer) -> None:
    """All rows are there again, each once; the damaged file is kept, and what happened is told."""
    before = rows(computer)
    checkpoint(computer)
    damage(computer.database)
    wrong = computer.database.read_bytes()

    ran = computer.process("collect", "--once")

    assert rows(computer) == before
    assert "The database was damaged" in ran.err
    assert "the backup of" in ran.err
    kept = list((computer.data / "set-aside").glob("*/tokenmirror.db"))
    assert len(kept) == 1
    assert len(kept[0].read_bytes()) == len(wrong)
    assert computer.collect().code == 0
    assert rows(computer) == before


@pytest.mark.parametrize("table", ["word", "log", "repository", "correction"])
def test_damage_that_shows_at_any_step_is_mended(table: str, computer: Computer) -> None:
    """Whether the first question meets it or a later one, it ends with all rows and without a traceback."""
    before = rows(computer)
    checkpoint(computer)
    with closing(sqlite3.connect(computer.database)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
    with computer.database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)

    ran = computer.process("collect", "--once")
    if computer.run("backup", "check").code:
        ran = computer.process("collect", "--once")

    assert "Traceback" not in ran.err
    assert "The database was damaged" in ran.err
    assert rows(computer) == before


def test_without_a_copy_logs_are_read_from_nothing(computer: Computer) -> None:
    """Where no copy is sound, what the logs hold is there again."""
    before = rows(computer)
    checkpoint(computer)
    for copy in backups(computer.data / "backups"):
        torn(copy.path)
    torn(computer.database)

    ran = computer.process("collect", "--once")

    assert "there was no backup to take up" in ran.err
    assert rows(computer) == before


def test_own_words_are_brought_over(tmp_path: Path) -> None:
    """What is newer than any copy is read out of the damaged file: an address, and what was said of repositories."""
    computer = Computer(tmp_path)
    for number in range(12):
        session_log(computer.claude_log(computer.home / f"notes {number}"), replies=12)
    computer.collect()
    assert computer.run("backup", "take").code == 0
    assert computer.run("me", "add", "later@example.org").code == 0
    for name in ("shop", "left out"):
        repository = computer.repository(name)
        assert computer.run("repos", "add", str(repository.path), "--was", f"/old/{name}").code == 0
    assert computer.run("repos", "ignore", str(repository.path)).code == 0
    checkpoint(computer)
    with closing(sqlite3.connect(computer.database)) as db:
        calls = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'call'").fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
    with computer.database.open("r+b") as file:
        file.seek((calls - 1) * size)
        file.write(b"\xa5" * size)

    ran = computer.process("collect", "--once")

    assert "The database was damaged" in ran.err
    assert "later@example.org" in computer.run("me", "--json").json["added"]
    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("SELECT path FROM repository_folder WHERE path LIKE '/old/%' ORDER BY path").fetchall() == [
            ("/old/left out",),
            ("/old/shop",),
        ]
        assert db.execute("SELECT count(*), sum(ignored) FROM repository").fetchone() == (2, 1)


def test_a_copy_is_taken_up_by_hand(computer: Computer) -> None:
    """The database until then is set aside whole, and the next collecting reads on from the copy."""
    before = rows(computer)
    name = computer.run("backup", "--json").json["backups"][0]["name"]

    assert computer.run("backup", "restore", name).code == 0
    assert len(rows(computer)) < len(before)
    computer.collect()
    assert rows(computer) == before
    assert computer.run("backup", "restore", "tokenmirror-none.db").code == 2
    assert rows(computer) == before


def test_nothing_is_taken_up_while_a_collector_writes(computer: Computer) -> None:
    """It is said what to do first, and nothing is changed."""
    before = rows(computer)
    name = computer.run("backup", "--json").json["backups"][0]["name"]
    with computer.workplace():
        ran = computer.run("backup", "restore", name)
    assert ran.code == 1
    assert "quit it first" in ran.out
    assert rows(computer) == before


def test_a_damaged_database_gives_no_copy(computer: Computer) -> None:
    """A copy that is not whole is not kept: it would take the place of one that is."""
    checkpoint(computer)
    found = backups(computer.data / "backups")
    scribbled(computer.database)
    ran = computer.run("backup", "take")
    assert ran.code == 1
    assert "damaged" in ran.out
    assert backups(computer.data / "backups") == found
    assert not list((computer.data / "backups").glob(".*"))


def test_a_copy_is_the_owners_alone(computer: Computer) -> None:
    """Neither the copy nor its folder can be read by others."""
    with closing(sqlite3.connect(computer.database)) as db:
        copy = take(db, computer.data / "backups", datetime.now(UTC) + timedelta(days=1))
    assert copy.path.stat().st_mode & 0o077 == 0
    assert (computer.data / "backups").stat().st_mode & 0o077 == 0
