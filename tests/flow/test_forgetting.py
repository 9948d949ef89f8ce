"""Forgotten is as if it had never been read: rows, bytes on the disk, and whatever is read later."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.conftest import Quarter
from tests.flow.kept_sums import NOT_CONTENT, differing_sums
from tests.flow.moments import NOON
from tokenmirror.collector import ingest
from tokenmirror.collector.aging import Aging, years_before
from tokenmirror.collector.history import BEFORE_SESSIONS
from tokenmirror.paths import DataPaths
from tokenmirror.store import forgotten_rows
from tokenmirror.store.database import open_writer
from tokenmirror.store.forgetting_git import BEFORE_SESSIONS_MS
from tokenmirror.store.rows import to_ms

OF_THE_LOOK = {"checked_at", "fate_at", "first_seen", "as_of", "moved_heads"}
NOT_COMPARED = {
    "log", "root", "told", "call_record", "problem", "observed", "dated_state", "wish", "forgotten", "forgotten_name",
    "forgotten_log", "forgotten_in",
}  # fmt: skip
NUMBERED = {"git_commit", "word", "place", "repository", "commit_file"}


@dataclass(frozen=True, slots=True)
class Desk:
    """A computer whose logs may be taken away, with a data folder of its own."""

    computer: Computer
    data: Path

    @property
    def database(self) -> Path:
        """Return the database file."""
        return self.data / "tokenmirror.db"

    def rows(self, question: str, *given: object) -> list[Any]:
        """Return what a query finds."""
        with closing(sqlite3.connect(self.database)) as db:
            return db.execute(question, given).fetchall()

    def holding(self, mark: str) -> list[str]:
        """Return the files of the data folder in which some bytes stand."""
        files = [path for path in self.data.rglob("*") if path.is_file()]
        return sorted(path.name for path in files if mark.encode() in path.read_bytes())


def desk_of(quarter: Quarter, folder: Path, *, without: Iterable[str] = (), key_of: Path | None = None) -> Desk:
    """Return a desk with the quarter's logs, but for those in which some words stand."""
    for name in (".claude", ".codex"):
        shutil.copytree(quarter.computer.home / name, folder / name)
    marks = [mark.encode() for mark in without]
    for path in list(folder.rglob("*.jsonl")):
        if any(mark in path.read_bytes() for mark in marks):
            path.unlink()
    data = folder / "data"
    data.mkdir(mode=0o700)
    if key_of is not None:
        shutil.copy(key_of / "fingerprint.key", data)
    env = {"CLAUDE_CONFIG_DIR": str(folder / ".claude"), "CODEX_HOME": str(folder / ".codex")}
    return Desk(Computer(quarter.computer.folder, env | {"TOKENMIRROR_DATA_DIR": str(data)}), data)


@pytest.fixture(scope="module")
def read_desk(quarter: Quarter, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give a desk that has read everything; it may not be changed."""
    desk = desk_of(quarter, tmp_path_factory.mktemp("read"))
    assert desk.computer.collect().code == 0
    return desk


@pytest.fixture
def desk(read_desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk that has read everything, with backups, and may forget."""
    shutil.copytree(read_desk.data.parent, tmp_path / "desk")
    data = tmp_path / "desk" / "data"
    desk = Desk(
        Computer(read_desk.computer.folder, {**read_desk.computer.env, "TOKENMIRROR_DATA_DIR": str(data)}), data
    )
    assert desk.computer.run("backup", "take").code == 0
    return desk


def content(desk: Desk) -> dict[str, set[str]]:
    """Return what is stored, without numbers given in passing and times of looking."""
    with closing(sqlite3.connect(desk.database)) as db:
        names = {
            "commit_id": dict(db.execute("SELECT g.id, g.oid || r.top FROM git_commit g JOIN repository r"
                                         " ON r.id = g.repository")),
            "repository": dict(db.execute("SELECT id, top FROM repository")),
            "place": dict(db.execute("SELECT id, path FROM place")),
            "model": dict(db.execute("SELECT id, text FROM word")),
        }  # fmt: skip
        names |= dict.fromkeys(("branch", "agent", "service_tier"), names["model"]) | {"same_work": names["commit_id"]}
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert differing_sums(db) == {}
        return {
            table: _rows(db, table, names)
            for table in tables
            if table not in NOT_COMPARED | NOT_CONTENT and not table.startswith(("sqlite_", "_sqlite"))
        }


def _rows(db: sqlite3.Connection, table: str, names: dict[str, dict[Any, Any]]) -> set[str]:
    found = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - names out of the schema
    columns = [about[0] for about in found.description]
    left_out = OF_THE_LOOK | ({"id"} if table in NUMBERED else set())
    return {
        repr([(c, names.get(c, {}).get(v, v)) for c, v in zip(columns, row, strict=True) if c not in left_out])
        for row in found
    }


def differing(one: Desk, other: Desk) -> list[str]:
    """Return the tables in which two desks differ."""
    mine, theirs = content(one), content(other)
    return [table for table in mine if mine[table] != theirs[table]]


def linked_session(desk: Desk, number: int) -> tuple[str, str]:
    """Return a session that made commits, its own id, and the folder it worked in."""
    rows = desk.rows(
        "SELECT native, cwd FROM session s WHERE parent IS NULL AND id IN (SELECT session FROM link) ORDER BY native"
    )
    native, cwd = rows[number]
    return str(native), str(cwd)


def test_a_forgotten_session_is_one_that_never_was(quarter: Quarter, desk: Desk, tmp_path: Path) -> None:
    """Every table is as if its log had not been there; the log on disk is as it was, and is not read again."""
    native, _cwd = linked_session(desk, 7)
    logs = {path: path.read_bytes() for path in (desk.computer.home).rglob("*.jsonl")}

    assert desk.computer.run("forget", "session", native, "--yes").code == 0
    desk.computer.collect()
    again = desk.computer.collect().json

    assert (again["logs_read"], again["bytes_read"]) == (0, 0)
    (tmp_path / "never").mkdir()
    never = desk_of(quarter, tmp_path / "never", without=[native], key_of=desk.data)
    never.computer.collect()
    assert differing(desk, never) == []
    assert desk.holding(native) == []
    assert {path: path.read_bytes() for path in logs} == logs


def test_what_is_taken_back_is_read_again(read_desk: Desk, desk: Desk) -> None:
    """A number of the list brings all of it back from the logs."""
    native, _cwd = linked_session(desk, 3)
    number = desk.computer.run("forget", "session", native, "--yes", "--json").json["number"]
    desk.computer.collect()
    assert desk.rows("SELECT 1 FROM session WHERE native = ?", native) == []

    assert desk.computer.run("forget", "again", str(number)).code == 0
    desk.computer.collect()

    assert differing(desk, read_desk) == []
    assert desk.computer.run("forget", "list", "--json").json["forgotten"] == []


def test_a_forgotten_repository_leaves_no_byte(quarter: Quarter, desk: Desk, tmp_path: Path) -> None:
    """Its path, a branch and a note of the person stand in no file: database, journal, copies, what is remembered."""
    top = str(quarter.computer.home / "src" / "tidepool")
    (branch,) = desk.rows("SELECT text FROM word WHERE text LIKE 'feature/%' AND id IN (SELECT c.branch FROM call c"
                          " JOIN place p ON p.id = c.place WHERE p.path = ?) LIMIT 1", top)[0]  # fmt: skip
    (native,) = desk.rows("SELECT native FROM session WHERE cwd = ? LIMIT 1", top)[0]
    assert desk.computer.run("note", native, "heron-secret words of mine").code == 0
    (desk.data / "window.ini").write_text(f"[look]\nscreen=mirror\nproject={top}\n\n[window]\ngeometry=1\n")
    assert desk.holding("heron-secret")
    assert desk.holding(top)

    told = desk.computer.run("forget", "repository", top, "--yes", "--json").json
    desk.computer.collect()

    assert told["overwritten"]
    assert told["forgotten"]["own_words"] == 1
    assert [desk.holding(mark) for mark in (top, branch, native, "heron-secret")] == [[], [], [], []]
    assert "geometry=1" in (desk.data / "window.ini").read_text()
    assert len(list((desk.data / "backups").glob("*.db"))) == 1
    (tmp_path / "never").mkdir()
    never = desk_of(quarter, tmp_path / "never", without=[top], key_of=desk.data)
    never.computer.collect()
    assert differing(desk, never) == []


def test_a_forgotten_time_is_not_read_in_the_first_place(quarter: Quarter, desk: Desk, tmp_path: Path) -> None:
    """What is forgotten after reading, and what is not read because it is forgotten, leave the same rows."""
    days = [row[0] for row in desk.rows("SELECT DISTINCT date(at / 1000, 'unixepoch') FROM call ORDER BY 1")]
    first, last = days[len(days) // 3], days[2 * len(days) // 3]
    before = desk.computer.tokens()

    assert desk.computer.run("forget", "period", first, last, "--yes").code == 0
    desk.computer.collect()

    kept = desk.computer.report("--since", first, "--until", last)
    assert kept["totals"]["api_calls"] == 0
    assert 0 < desk.computer.tokens() < before
    (tmp_path / "sifted").mkdir()
    sifted = desk_of(quarter, tmp_path / "sifted", key_of=desk.data)
    with closing(open_writer(sifted.database)) as db:
        for row in desk.rows("SELECT since, until FROM forgotten"):
            forgotten_rows.add(db, "period", row, (0, 0), 0)
    sifted.computer.collect()
    assert differing(desk, sifted) == []


def test_everything_is_forgotten_but_not_what_comes(desk: Desk) -> None:
    """No row and no name is left, own words go too; a tool that was left out stays so."""
    top = desk.rows("SELECT top FROM repository LIMIT 1")[0][0]
    assert desk.computer.run("note", "week", "heron-secret").code == 0
    assert desk.computer.run("sources", "off", "codex").code == 0

    assert desk.computer.run("forget", "everything", "--yes").code == 0
    found = desk.computer.collect().json

    assert set(found["stored"].values()) == {0}
    assert [desk.holding(mark) for mark in (top, "heron-secret")] == [[], []]
    assert desk.rows("SELECT source FROM left_out") == [("codex",)]


def test_what_is_older_than_wished_goes_each_day(desk: Desk) -> None:
    """Things are kept for ever until the person wishes otherwise; then what has become too old goes."""
    (oldest,), (newest,) = desk.rows("SELECT min(at) FROM call UNION ALL SELECT max(at) FROM call")
    later = datetime.fromtimestamp((oldest + newest) / 2000, UTC) + timedelta(days=366)
    forgot: list[int] = []
    with desk.computer.workplace(desk.data) as place:
        aging = Aging(place.db, DataPaths(desk.data), place.collector.namer, lambda: forgot.append(1))
        aging.forget_old(later, UTC)
        assert forgot == []
        forgotten_rows.keep_for(place.db, 1)

        aging.forget_old(later, UTC)
        aging.forget_old(later + timedelta(hours=1), UTC)

    assert forgot == [1]
    cut = to_ms(datetime.combine(years_before(later.date(), 1), datetime.min.time(), UTC))
    assert desk.rows("SELECT count(*) FROM call WHERE at < ?", cut) == [(0,)]
    assert desk.rows("SELECT count(*) FROM call")[0][0] > 0
    desk.computer.collect()
    assert desk.rows("SELECT count(*) FROM call WHERE at < ?", cut) == [(0,)]


def test_a_clock_that_jumps_makes_nothing_old_at_once(desk: Desk) -> None:
    """A clock that is years ahead forgets nothing until it has gone on for two days; put right, nothing is lost."""
    (newest,) = desk.rows("SELECT max(at) FROM call")[0]
    today = datetime.fromtimestamp(newest / 1000, UTC)
    calls = desk.rows("SELECT count(*) FROM call")
    with desk.computer.workplace(desk.data) as place:
        aging = Aging(place.db, DataPaths(desk.data), place.collector.namer, lambda: None)
        forgotten_rows.keep_for(place.db, 2)
        wrong = today + timedelta(days=4000)
        for at in (today, wrong, wrong + timedelta(hours=30), today + timedelta(days=1), today + timedelta(days=3)):
            aging.forget_old(at, UTC)
        assert desk.rows("SELECT count(*) FROM call") == calls
        for hours in (0, 20, 49):
            assert desk.rows("SELECT count(*) FROM call") == calls
            aging.forget_old(wrong + timedelta(hours=hours), UTC)

    assert desk.rows("SELECT count(*) FROM call") == [(0,)]


def test_what_is_forgotten_while_logs_are_read_stays_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two commits of one pass a session goes, with names that others use too: reading goes on."""
    monkeypatch.setattr(ingest, "COMMIT_BYTES", 1)
    computer = Computer(tmp_path)
    logs = [computer.claude_log(computer.home / "notes", NOON + timedelta(hours=number)) for number in range(3)]
    for number, log in enumerate(logs):
        session_log(log, at=NOON + timedelta(hours=number))
        os.utime(log.path, (1_700_000_000 - number, 1_700_000_000 - number))
    done: list[int] = []
    with computer.workplace() as place:

        def meanwhile(statement: str) -> None:
            if statement == "BEGIN IMMEDIATE" and not done and stored(computer) == 1:
                done.append(computer.run("forget", "session", logs[0].session, "--yes").code)

        place.db.set_trace_callback(meanwhile)
        place.collector.logs()
        place.collector.logs()

    assert done == [0]
    assert stored(computer) == 2
    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("SELECT count(*) FROM call JOIN word ON word.id = call.model").fetchone() == (6,)


def stored(computer: Computer) -> int:
    """Return how many sessions are stored."""
    with closing(sqlite3.connect(computer.database)) as db:
        return int(db.execute("SELECT count(*) FROM session").fetchone()[0])


def test_nothing_is_forgotten_without_a_yes(desk: Desk) -> None:
    """What would go is said with counts; a script has to say yes."""
    native, _cwd = linked_session(desk, 0)
    before = content(desk)

    asked = desk.computer.run("forget", "session", native)

    assert asked.code == 1
    assert "1 session" in asked.out
    assert "call" in asked.out
    assert content(desk) == before


def test_history_begins_where_the_collector_has_it_begin() -> None:
    """Commits are kept from as long before the first session as they are read from."""
    assert timedelta(milliseconds=BEFORE_SESSIONS_MS) == BEFORE_SESSIONS


def test_a_forgotten_session_that_goes_on_is_still_not_read(tmp_path: Path) -> None:
    """Its log grows while the collector lives: nothing of it is stored, and what another session says is."""
    computer = Computer(tmp_path)
    folder = computer.repository().path
    log = computer.claude_log(folder)
    session_log(log)
    session_log(computer.claude_log(folder), replies=2)
    computer.collect()
    kept = computer.tokens()
    assert computer.run("forget", "session", log.session, "--yes").code == 0
    assert 0 < computer.tokens() < kept
    less = computer.tokens()

    with computer.workplace() as place:
        for minute in (10, 20):
            session_log(log, at=NOON + timedelta(minutes=minute))
            assert place.collector.logs().sessions == set()
        place.collector.repositories()

    assert computer.tokens() == less
    assert not any(log.session.encode() in path.read_bytes() for path in computer.data.rglob("*") if path.is_file())


def test_older_history_is_read_once_older_sessions_are_known(tmp_path: Path) -> None:
    """Commits from before the first session that was known are read when an older one comes to be known."""
    computer = Computer(tmp_path)
    repository = computer.repository()
    repository.write("old.py", "print('long ago, in a crate far away')\n")
    repository.commit("Long ago", NOON - timedelta(days=200))
    repository.write("new.py", "print('today, in a crate nearby')\n")
    repository.commit("Today", NOON)
    session_log(computer.claude_log(repository.path))
    computer.collect()
    with closing(sqlite3.connect(computer.database)) as db:
        before = db.execute("SELECT count(*) FROM git_commit").fetchone()[0]

    session_log(computer.claude_log(repository.path, NOON - timedelta(days=201)), at=NOON - timedelta(days=201))
    computer.run("me", "add", "robin@example.org")  # lets all repositories be judged again
    computer.collect()

    with closing(sqlite3.connect(computer.database)) as db:
        assert db.execute("SELECT count(*) FROM git_commit").fetchone()[0] == before + 1
