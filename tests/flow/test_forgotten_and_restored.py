"""What was forgotten stays forgotten when an older copy takes the place of the database, and that is told before."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.answers.copies_page import copies
from tokenmirror.collector.aging import Aging
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import backups
from tokenmirror.store.database import open_reader

LATER = NOON + timedelta(days=3)


@dataclass(slots=True)
class Desk:
    """A computer on which something was forgotten after the one copy was taken."""

    computer: Computer
    data: Path
    kept: Path
    """Where the copy from before lies as well."""
    first: str
    """The session that is forgotten; the other was three days later, elsewhere, with the other tool."""
    top: Path

    def rows(self, question: str) -> list[tuple[object, ...]]:
        """Return what a query finds."""
        with closing(sqlite3.connect(self.data / "tokenmirror.db")) as db:
            return db.execute(question).fetchall()

    def has(self, mark: str) -> list[str]:
        """Return the files of the data folder in which some words stand."""
        files = [path for path in self.data.rglob("*") if path.is_file()]
        return sorted(path.name for path in files if mark.encode() in path.read_bytes())

    def copy_from_before(self) -> Path:
        """Return the copy in which it is, put back as a person does who kept it elsewhere."""
        (before,) = self.kept.iterdir()
        return Path(shutil.copy(before, self.data / "backups"))


@pytest.fixture(scope="module")
def read_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Two sessions, a note of one of them, a copy of both; it may not be changed."""
    folder = tmp_path_factory.mktemp("read")
    computer = Computer(folder)
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    session_log(log, replies=3)
    (computer.home / "notes").mkdir()
    session_log(computer.codex_log(computer.home / "notes", LATER), at=LATER, replies=2)
    computer.collect()
    assert computer.run("note", log.session, "heron-secret words").code == 0
    assert computer.run("backup", "take").code == 0
    return Desk(computer, computer.data, computer.data / "backups", log.session, shop.path)


@pytest.fixture
def desk(read_desk: Desk, tmp_path: Path) -> Desk:
    """Give the same with a data folder of its own."""
    data = Path(shutil.copytree(read_desk.data, tmp_path / "data"))
    computer = Computer(read_desk.computer.folder, {"TOKENMIRROR_DATA_DIR": str(data)})
    return Desk(computer, data, read_desk.kept, read_desk.first, read_desk.top)


FORGETS: dict[str, Callable[[Desk], list[str]]] = {
    "session": lambda desk: ["forget", "session", desk.first],
    "repository": lambda desk: ["forget", "repository", str(desk.top)],
    "tool": lambda _desk: ["forget", "tool", "claude_code"],
    "sources": lambda _desk: ["sources", "forget", "claude_code"],
    "period": lambda _desk: ["forget", "before", (NOON + timedelta(days=1)).date().isoformat()],
}


@pytest.mark.parametrize("how", FORGETS)
def test_what_was_forgotten_is_not_restored(how: str, desk: Desk) -> None:
    """Neither the copy nor the logs bring it back, and the older copy does not keep it either; the rest is there."""
    argv = FORGETS[how](desk)
    assert desk.computer.run(*argv, *(["--yes"] if argv[0] == "forget" else [])).code == 0
    copy = desk.copy_from_before()
    assert desk.first.encode() in copy.read_bytes()

    restored = desk.computer.run("backup", "restore", copy.name)
    assert restored.code == 0, restored.err
    at_once = desk.rows("SELECT source FROM session")
    desk.computer.collect()

    assert at_once == desk.rows("SELECT source FROM session") == [("codex",)]
    assert desk.rows("SELECT count(*) FROM call") == [(2,)]
    assert (desk.has(desk.first), desk.has("heron-secret")) == ([], [])
    assert "stays forgotten" in restored.out
    assert any("before-restore" in one.path.name for one in backups(desk.data / "backups"))


def test_it_is_told_before_and_older_words_do_not_come_back(desk: Desk) -> None:
    """The card says what stays forgotten; a copy from after the forgetting needs no such words."""
    paths = DataPaths(desk.data)
    assert desk.computer.run("forget", "session", desk.first, "--yes").code == 0
    desk.copy_from_before()

    with closing(open_reader(paths.database)) as db:
        part = copies(db, paths)

    assert part is not None
    after, before = part.rows
    assert [any("stays so" in line for line in row.changes) for row in (after, before)] == [False, True]


def test_everything_forgotten_is_not_restored(desk: Desk) -> None:
    """Nothing of the copy is left, own words neither; taking the forgetting back lets it be restored."""
    assert desk.computer.run("forget", "everything", "--yes").code == 0
    copy = desk.copy_from_before()
    kept = copy.read_bytes()

    assert desk.computer.run("backup", "restore", copy.name).code == 0

    desk.computer.collect()
    assert desk.rows("SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM note)") == [(0, 0)]
    assert desk.computer.run("forget", "again", "all").code == 0
    copy.write_bytes(kept)
    assert desk.computer.run("backup", "restore", copy.name).code == 0
    assert desk.rows("SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM note)") == [(2, 1)]


def test_what_is_kept_for_a_year_stays_so(desk: Desk) -> None:
    """An older copy brings back neither what has become too old nor that things are kept for ever."""
    assert desk.computer.run("forget", "keep", "1", "--yes").code == 0
    with desk.computer.workplace(desk.data) as place:
        aging = Aging(place.db, place.paths, place.collector.namer, lambda: None)
        for days in (365, 367):  # a jump of the clock is believed once it goes on
            aging.forget_old(NOON + timedelta(days=days), UTC)
    assert desk.rows("SELECT source FROM session") == [("codex",)]
    copy = desk.copy_from_before()

    assert desk.computer.run("backup", "restore", copy.name).code == 0

    desk.computer.collect()
    assert desk.rows("SELECT source FROM session") == [("codex",)]
    assert desk.rows("SELECT value FROM wish WHERE name = 'keep_years'") == [("1",)]


def test_a_mended_database_forgets_again(desk: Desk) -> None:
    """A damaged database is replaced by a copy from before: what it had forgotten stays forgotten."""
    assert desk.computer.run("forget", "session", desk.first, "--yes").code == 0
    for copy in backups(desk.data / "backups"):
        copy.path.unlink()
    desk.copy_from_before()
    with closing(sqlite3.connect(desk.data / "tokenmirror.db")) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'log'").fetchone()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (desk.data / "tokenmirror.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)

    assert "The database was damaged" in desk.computer.process("collect", "--once").err

    assert desk.rows("SELECT source FROM session") == [("codex",)]
    assert desk.rows("SELECT count(*) FROM note") == [(0,)]


def test_a_copy_of_a_newer_version_is_refused_before_anything_moves(desk: Desk) -> None:
    """It could not be opened here; the database stays as it is."""
    copy = backups(desk.data / "backups")[0].path
    with closing(sqlite3.connect(copy)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                   " SELECT migration_set, 'm999_of_tomorrow', applied_at FROM _sqlite_migrations LIMIT 1")  # fmt: skip
        db.commit()

    refused = desk.computer.run("backup", "restore", copy.name)

    assert (refused.code, "newer version" in refused.out) == (1, True)
    assert desk.rows("SELECT count(*) FROM session") == [(2,)]
