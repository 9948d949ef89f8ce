"""The database file: private, one writer, readers that cannot write, versions checked before anything else."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
import sqlite_utils

from tests.unit.store.files import new_file
from tokenmirror import __version__
from tokenmirror.store import database
from tokenmirror.store.database import (
    LockedDatabase,
    NewerDatabase,
    OlderDatabase,
    StoreProblem,
    _problem,
    explain,
    open_reader,
    open_writer,
)
from tokenmirror.store.migrations import migrations
from tokenmirror.store.versions import MIGRATION_NAMES, MIGRATION_SET

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX")
NOT_ROOT = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@POSIX
def test_only_the_owner_can_read(tmp_path: Path) -> None:
    """The file and what SQLite puts beside it are closed to others, whatever the umask; an open one is mended."""
    path = tmp_path / "a.db"
    before = os.umask(0)
    try:
        db = open_writer(path)
        db.execute("INSERT INTO own_address VALUES ('a@example.com', 1)")
        assert {file.name: mode(file) for file in tmp_path.iterdir()} == {
            "a.db": 0o600, "a.db-wal": 0o600, "a.db-shm": 0o600,
        }  # fmt: skip
        db.close()
    finally:
        os.umask(before)
    path.chmod(0o644)
    open_writer(path).close()

    assert mode(path) == 0o600


def test_the_writer_s_settings(tmp_path: Path) -> None:
    """Write-ahead log, foreign keys, no loss but of the last moment, and patience with other programs."""
    db = open_writer(tmp_path / "a.db")
    settings = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
    }

    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 10_000}
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        db.execute("INSERT INTO problem (log, offset, kind) VALUES (77, 0, 'broken_json')")
    db.close()


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    """A column never holds another kind of value than it says."""
    db = open_writer(tmp_path / "a.db")
    tables = db.execute(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    ).fetchall()
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}

    assert len(ours) > 15
    assert {name for name, strict in ours.items() if not strict} == set()
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        db.execute("INSERT INTO shell (id, session, at) VALUES (1, 2, 'noon')")
    db.close()


def test_the_names_are_those_of_the_migrations() -> None:
    """What is known without importing the migrations is what they are."""
    assert [migration.name for migration in migrations.pending(sqlite_utils.Database(memory=True))] == list(
        MIGRATION_NAMES
    )


def make_newer(path: Path) -> None:
    """Let a database look as if a later version had migrated it."""
    db = open_writer(path)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_from_the_future', '2030')",
        (MIGRATION_SET,),
    )
    db.execute("PRAGMA journal_mode = DELETE")
    db.close()


@pytest.mark.parametrize("opened", [open_writer, open_reader])
def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path, opened: object) -> None:
    """The sentence names both versions, and not a byte is changed."""
    path = tmp_path / "a.db"
    make_newer(path)
    before = path.read_bytes()
    with pytest.raises(NewerDatabase) as refused:
        opened(path)  # type: ignore[operator]

    said, details = str(refused.value).split("\n")
    assert "newer version of TokenMirror than this one, " + __version__ in said
    assert "m999" not in said
    assert "m999_from_the_future" in details
    assert MIGRATION_NAMES[-1] in details
    assert path.read_bytes() == before


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    """A database that is up to date is opened as it is."""
    path = tmp_path / "a.db"
    open_writer(path).close()
    schema = _schema(path)
    open_writer(path).close()

    assert _schema(path) == schema


def _schema(path: Path) -> list[tuple[object, ...]]:
    db = sqlite3.connect(path)
    try:
        return db.execute("SELECT * FROM sqlite_master ORDER BY name").fetchall()
    finally:
        db.close()


def test_an_interrupted_migration_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    """A migration that fails half way is undone as a whole, and can be done once what was in its way is gone."""
    path = tmp_path / "a.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE link (in_the_way)")
    db.commit()
    db.close()
    with pytest.raises(StoreProblem):
        open_writer(path)
    left = {row[1] for row in _schema(path) if row[0] == "table"}

    assert left - {"_sqlite_migrations", "sqlite_sequence"} == {"link"}
    db = sqlite3.connect(path)
    db.execute("DROP TABLE link")
    db.commit()
    db.close()
    open_writer(path).close()
    open_reader(path).close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    """Nothing that reads can change a row, not even by mistake."""
    path = new_file(tmp_path / "a.db")
    open_writer(path).close()
    reader = open_reader(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("INSERT INTO own_address VALUES ('a@example.com', 1)")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("CREATE TABLE more (a)")
    reader.close()


def test_a_reader_sees_what_was_committed(tmp_path: Path) -> None:
    """Rows of an open transaction are not seen, those of a finished one are, without opening again."""
    path = tmp_path / "a.db"
    writer, count = open_writer(path), "SELECT count(*) FROM own_address"
    reader = open_reader(path)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO own_address VALUES ('a@example.com', 1)")

    assert reader.execute(count).fetchone() == (0,)
    writer.execute("COMMIT")
    assert reader.execute(count).fetchone() == (1,)
    reader.close()
    writer.close()


def test_a_reader_of_nothing_says_what_makes_it(tmp_path: Path) -> None:
    """Without a file there is a sentence, and still no file."""
    with pytest.raises(StoreProblem, match="collect --once"):
        open_reader(tmp_path / "a.db")
    assert list(tmp_path.iterdir()) == []


def test_an_older_database_waits_for_the_collector(tmp_path: Path) -> None:
    """A reader migrates nothing: it says who does."""
    path = tmp_path / "a.db"
    sqlite3.connect(path).close()
    path.touch()

    with pytest.raises(StoreProblem, match="older version"):
        open_reader(path)


def test_paths_with_signs_of_addresses_are_read(tmp_path: Path) -> None:
    """A folder may be called `100% #1?` and still be read."""
    folder = tmp_path / "100% #1 ä"
    folder.mkdir()
    open_writer(folder / "a.db").close()

    open_reader(folder / "a.db").close()


@pytest.mark.parametrize("opened", [open_writer, open_reader])
def test_a_file_that_is_no_database(tmp_path: Path, opened: object) -> None:
    """Something else at that place is said to be damaged, and is not overwritten."""
    path = tmp_path / "a.db"
    path.write_bytes(b"This is a letter to my grandmother. " * 100)
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="is damaged or is not a database"):
        opened(path)  # type: ignore[operator]

    assert path.read_bytes() == before


def test_a_locked_database(tmp_path: Path) -> None:
    """Another program's lock is said to be one."""
    path = new_file(tmp_path / "a.db")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    other = sqlite3.connect(path, timeout=0)
    with pytest.raises(sqlite3.OperationalError) as locked:
        other.execute("INSERT INTO own_address VALUES ('a@example.com', 1)")

    assert "close it" in explain(locked.value, path)
    other.close()
    holder.close()


@POSIX
@NOT_ROOT
def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    """Rights are named, and the path."""
    tmp_path.chmod(0o500)
    with pytest.raises(StoreProblem, match="owner and rights"):
        open_writer(tmp_path / "a.db")
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sqlite3.OperationalError("database or disk is full"), "free some space"),
        (OSError(28, "No space left on device"), "free some space"),
        (sqlite3.OperationalError("database is locked"), "close it"),
        (sqlite3.DatabaseError("database disk image is malformed"), "sets it aside"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "owner and rights"),
        (PermissionError(13, "Permission denied"), "owner and rights"),
        (sqlite3.OperationalError("unable to open database file"), "its disk can be written to"),
    ],
)
def test_errors_become_sentences(error: Exception, words: str) -> None:
    """Each says which file, what happened and, where known, what to do."""
    sentence = explain(error, Path("/home/robin/a.db"))

    assert words in sentence
    assert "/home/robin/a.db" in sentence
    assert sentence.endswith(".")


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """SQLite's own error for a file that may not grow becomes the sentence about space."""
    db = open_writer(tmp_path / "a.db")
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(sqlite3.OperationalError) as full:
        db.execute("INSERT INTO word (text) VALUES (?)", ("x" * 100_000,))
    db.close()

    assert "free some space" in database.explain(full.value, tmp_path / "a.db")


def test_a_newer_database_is_read_when_that_is_wished(tmp_path: Path) -> None:
    """What is known of it can be read; it stays as it is, and cannot be written."""
    path = new_file(tmp_path / "tokenmirror.db")
    open_writer(path).close()
    make_newer(path)
    before = path.read_bytes()
    db = open_reader(path, newer_too=True)

    assert db.execute("SELECT count(*) FROM session").fetchone() == (0,)
    with pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM session")
    db.close()
    assert path.read_bytes() == before


def test_an_older_database_is_told_from_a_broken_one(tmp_path: Path) -> None:
    """Only the next writer can help, which is another thing than damage."""
    path = new_file(tmp_path / "tokenmirror.db")
    db = open_writer(path)
    db.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (MIGRATION_NAMES[-1],))
    db.close()

    with pytest.raises(OlderDatabase):
        open_reader(path)


def test_a_database_that_is_held_is_told_from_a_broken_one(tmp_path: Path) -> None:
    """A lock is somebody else's, and passes."""
    assert isinstance(_problem(sqlite3.OperationalError("database is locked"), tmp_path), LockedDatabase)
    assert not isinstance(_problem(sqlite3.DatabaseError("file is not a database"), tmp_path), LockedDatabase)
