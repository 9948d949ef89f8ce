"""An older database is brought up to date: a copy first; cut off, it goes on; another version is told the way back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
import sqlite_utils

from tests.flow.computer import Computer, session_log, snapshot
from tokenmirror.store.backups import backups, fault
from tokenmirror.store.database import StoreProblem, applied_names, open_writer
from tokenmirror.store.migrations import migrations
from tokenmirror.store.versions import MIGRATION_NAMES

NEWEST = MIGRATION_NAMES[-1].partition("_")[0]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """A computer with logs, and a database of an older version in which an address of the person's stands."""
    made = Computer(tmp_path)
    session_log(made.claude_log(made.home / "notes"))
    made.data.mkdir(mode=0o700)
    with closing(sqlite3.connect(made.database)) as db:
        migrations.apply(sqlite_utils.Database(db), stop_before="m008_more_tools")
        db.execute("INSERT INTO own_address VALUES ('robin@example.org', 1)")
        db.commit()
    return made


def names(database: Path) -> list[str]:
    """Return the migrations that a database knows of."""
    with closing(sqlite3.connect(database)) as db:
        return applied_names(db, database)


def addresses(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as db:
        return [str(row[0]) for row in db.execute("SELECT address FROM own_address")]


def test_a_copy_is_taken_before_an_upgrade(computer: Computer) -> None:
    """It is called after both versions, whole, of the older version, and stays beside those of each day."""
    computer.collect()
    assert names(computer.database) == list(MIGRATION_NAMES)
    (kept,) = backups(computer.data / "backups")
    assert kept.why == f"m007-to-{NEWEST}"
    assert not fault(kept.path)
    assert max(names(kept.path)) == "m007_rewrapped_lines"
    assert addresses(kept.path) == ["robin@example.org"]
    computer.run("backup", "take")
    computer.collect()
    assert [one.why for one in backups(computer.data / "backups")].count(kept.why) == 1


@pytest.mark.parametrize("step", [name for name in MIGRATION_NAMES if name >= "m008"])
def test_an_upgrade_that_is_cut_off_goes_on(step: str, computer: Computer) -> None:
    """After any step the next start does the rest, with the copy of the first; rows are those of one that went well."""
    computer.collect()
    wanted = snapshot(computer.database)
    (first,) = backups(computer.data / "backups")
    computer.database.write_bytes(first.path.read_bytes())
    for end in ("-wal", "-shm"):
        computer.database.with_name(computer.database.name + end).unlink(missing_ok=True)
    with closing(sqlite3.connect(computer.database)) as db:
        migrations.apply(sqlite_utils.Database(db), stop_before=step)

    computer.collect()

    assert snapshot(computer.database) == wanted
    found = [one for one in backups(computer.data / "backups") if one.why.startswith("m007")]
    assert len(found) == (2 if step == "m008_more_tools" else 1)  # nothing had been done yet
    assert len([one for one in backups(computer.data / "backups") if one.why]) == len(found)


def test_an_upgrade_that_cannot_be_done_is_said(computer: Computer) -> None:
    """No step is done by half, the way back is named, and going it brings what was."""
    with closing(sqlite3.connect(computer.database)) as db:
        db.execute("CREATE TABLE note (mine TEXT)")  # in the way of a table of ours
    with pytest.raises(StoreProblem, match="could not be brought up to date") as problem:
        open_writer(computer.database)
    (kept,) = backups(computer.data / "backups")
    assert f"backup restore {kept.path.name}" in str(problem.value)
    assert max(names(computer.database)) == "m009_problem_lines"
    ran = computer.process("collect", "--once")
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert computer.run("backup", "restore", kept.path.name).code == 0
    assert max(names(computer.database)) == "m007_rewrapped_lines"


def test_a_downgrade_names_the_copy_to_take_up(computer: Computer) -> None:
    """Where a copy from before the upgrade is there, it is named; taken up, collecting goes on in this version."""
    computer.collect()
    before = snapshot(computer.database)
    with closing(sqlite3.connect(computer.database)) as db:
        db.row_factory = sqlite3.Row
        row = dict(db.execute("SELECT * FROM _sqlite_migrations LIMIT 1").fetchone())
        values = {**row, "name": "m999_of_tomorrow"}
        values.pop("id", None)
        sqlite_utils.Database(db).table("_sqlite_migrations").insert(values)
        db.execute("CREATE TABLE of_tomorrow (x)")
        db.commit()
    (kept,) = backups(computer.data / "backups")
    newer = kept.path.with_name(kept.path.name.replace(f"m007-to-{NEWEST}", f"{NEWEST}-to-m999"))
    ran = computer.run("report")
    assert f"backup restore {kept.path.name}" in ran.out + ran.err
    newer.write_bytes(kept.path.read_bytes())

    ran = computer.run("collect", "--once")
    assert f"backup restore {newer.name}" in ran.out + ran.err
    assert computer.run("backup", "restore", newer.name).code == 0
    assert computer.collect().code == 0
    assert snapshot(computer.database) == before
    assert any("of_tomorrow" in str(path.read_bytes()) for path in (computer.data / "backups").glob("*before-restore*"))


def no_room(computer: Computer) -> None:
    (computer.data / "backups").write_text("a file in place of the folder")


def damaged(computer: Computer) -> None:
    with computer.database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xa5" * 4096 * 3)


@pytest.mark.parametrize("trouble", [no_room, damaged])
def test_without_a_sound_copy_nothing_is_upgraded(trouble: Callable[[Computer], None], computer: Computer) -> None:
    """Where no copy can be made the database stays as it is, and it is said why; a damaged one is mended first."""
    trouble(computer)
    with suppress(sqlite3.Error):
        before = names(computer.database)
    with pytest.raises(StoreProblem):
        open_writer(computer.database)
    assert names(computer.database) == before
    ran = computer.process("collect", "--once")
    assert "Traceback" not in ran.err
    assert ("was damaged" in ran.err) == (trouble is damaged)
