"""Crush: one real project's database, and made ones for what it does not show."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.sources.looks import Looker, looked
from tests.unit.sources.merged import KEY, merge
from tokenmirror.domain.events import ApiCall, CallKind, Charge, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.crush import SOURCE
from tokenmirror.sources.line_changes import changed_lines
from tokenmirror.sources.table_sweep import MOST_ROWS

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "formats" / "samples" / "crush"
START = 1_780_000_000
PRINTS = Fingerprinter(KEY).lines
SESSIONS = """
CREATE TABLE sessions (id TEXT PRIMARY KEY, parent_session_id TEXT, title TEXT NOT NULL, message_count INTEGER,
    prompt_tokens INTEGER, completion_tokens INTEGER, cost REAL NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, summary_message_id TEXT)
"""
MESSAGES = """
CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, role TEXT NOT NULL, parts TEXT NOT NULL,
    model TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, finished_at INTEGER, provider TEXT,
    is_summary_message INTEGER NOT NULL DEFAULT 0)
"""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The real database, where Crush would have it."""
    if not SHARED.exists():
        pytest.skip("the real database is too large to be kept here, and its folder is not on this computer")
    path = tmp_path / "shop" / ".crush" / "crush.db"
    path.parent.mkdir(parents=True)
    shutil.copyfile(SHARED / "crush.db", path)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a made database lies."""
    found = tmp_path / "shop" / ".crush" / "crush.db"
    found.parent.mkdir(parents=True)
    return found


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """The tool's own connection, open all the while."""
    with closing(opened(path, SESSIONS, MESSAGES)) as connection:
        yield connection


def opened(path: Path, *orders: str) -> sqlite3.Connection:
    """Make a database as Crush does; made, not real."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    for order in orders:
        connection.execute(order)
    return connection


def session(db: sqlite3.Connection, identity: str, cost: object = 0.0, parent: str | None = None, at: int = 0) -> None:
    """Write a session, or write it anew."""
    row = (identity, parent, "title", 1, 9000, 9, cost, START + at, START, None)
    db.execute("INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def message(db: sqlite3.Connection, identity: str, role: str, *parts: Any, owner: str = "s", **more: Any) -> None:
    """Write a message, or write it anew."""
    row = {"id": identity, "session_id": owner, "role": role, "parts": json.dumps(parts), "created_at": START}
    row |= {"updated_at": START, "model": "gpt-5", **more}
    marks = ", ".join("?" * len(row))
    upsert = "ON CONFLICT (id) DO UPDATE SET parts = excluded.parts, updated_at = excluded.updated_at"
    db.execute(f"INSERT INTO messages ({', '.join(row)}) VALUES ({marks}) {upsert}", tuple(row.values()))  # noqa: S608


def call(identity: str, name: str, asked: dict[str, Any], *, finished: bool = True) -> dict[str, Any]:
    data = {"id": identity, "name": name, "input": json.dumps(asked), "finished": finished}
    return {"type": "tool_call", "data": data}


def result(identity: str, content: str = "", *, is_error: bool = False, **told: Any) -> dict[str, Any]:
    data = {"tool_call_id": identity, "content": content, "is_error": is_error, "metadata": json.dumps(told)}
    return {"type": "tool_result", "data": data}


def charges(readings: list[Any]) -> dict[str, float]:
    found = [event for reading in readings for event in reading.events if isinstance(event, Charge)]
    assert {charge.unit for charge in found} <= {"USD"}
    return {charge.id: charge.amount for charge in found}


def test_meets_the_expected_totals(sample: Path) -> None:
    """Sessions, calls, money and times of a real project are those computed elsewhere; no token is invented."""
    known = json.loads((SHARED / "crush.expected.json").read_bytes())
    readings = looked(SOURCE, sample)
    merged = merge(readings)

    assert set(merged.sessions) == {each["id"] for each in known["sessions"]}
    assert charges(readings) == {each["id"]: pytest.approx(each["cost_usd_total"]) for each in known["sessions"]}
    assert len(merged.calls) == known["assistant_messages"]
    assert {each.model for each in merged.calls.values()} == {known["model"]}
    assert {each.usage.quality for each in merged.calls.values()} == {Quality.NOT_RECORDED}
    assert merged.usage().total_tokens == 0
    assert {int(each.at.timestamp()) for each in merged.turns.values()} >= {
        each["created_at_s"] for each in known["sessions"]
    }
    assert {each.cwd for each in merged.sessions.values()} == {str(sample.parent.parent)}
    assert merged.problems == []


def test_edits_meet_the_raw_log(sample: Path) -> None:
    """Of eleven edits asked for, the seven that were not refused; lines as many as the tool counted."""
    merged = merge(looked(SOURCE, sample))
    names: dict[str, str] = {}
    told: dict[str, tuple[int, int]] = {}
    with closing(sqlite3.connect(sample)) as db:
        for (parts,) in db.execute("SELECT parts FROM messages ORDER BY rowid"):
            for part in json.loads(parts):
                data = part["data"]
                if part["type"] == "tool_call":
                    names[data["id"]] = data["name"]
                metadata = json.loads(data.get("metadata") or "{}")
                if part["type"] == "tool_result" and "additions" in metadata and not data["is_error"]:
                    told[data["tool_call_id"]] = (metadata["additions"], metadata["removals"])

    edits = {edit.id.partition(":")[2]: edit for edit in merged.edits.values()}
    assert sorted(names[each] for each in edits) == ["edit"] * 3 + ["write"] * 4
    assert set(edits) == set(told)
    for each, (additions, removals) in told.items():
        added, removed = edits[each].added, edits[each].removed
        assert len(added) - len(removed) == additions - removals
        # One line only changed its white space, which does not count here.
        assert additions - len(added) in ({0, 1} if each.startswith("call_vsICG04w") else {0})
    assert len(merged.shells) == 1, "the other one was cancelled"


def test_a_second_look_finds_what_changed(db: sqlite3.Connection, path: Path) -> None:
    """Money grows in place; a tool's answer meets its request of an earlier look."""
    looker = Looker(SOURCE, path)
    session(db, "s", 0.5)
    message(db, "u", "user")
    message(db, "a", "assistant", call("1", "write", {"file_path": "a.py", "content": "x"}, finished=False))
    first = looker.look()
    message(db, "a", "assistant", call("1", "write", {"file_path": "a.py", "content": "one\n"}), updated_at=START + 1)
    session(db, "s", 0.75, at=2)
    second = looker.look()
    message(db, "t", "tool", result("1", diff="--- a\n+++ a\n@@ -0,0 +1 @@\n+one\n"), updated_at=START + 2)
    third = looker.look()
    again = looker.look()

    assert (charges(first), charges(second)) == ({"s": 0.5}, {"s": 0.75})
    assert (set(merge(first).turns), set(merge(first).calls), merge(second).edits) == ({"u"}, {"a"}, {})
    (edit,) = merge(third).edits.values()
    assert (edit.id, edit.path, edit.kind) == ("s:1", str(path.parent.parent / "a.py"), EditKind.CREATE)
    assert (edit.added, edit.removed) == (PRINTS("one\n"), ())
    assert merge(again).edits == {}, "an answer is told once"
    assert "content" not in json.dumps(looker.state)


def test_sessions_that_another_one_started(db: sqlite3.Connection, path: Path) -> None:
    """Their calls belong to the topmost session, and their money is in that one's already."""
    session(db, "s", 2.0)
    session(db, "s$$call_1", 0.5, parent="s")
    session(db, "title-s", 0.1, parent="s")
    for owner in ("s", "s$$call_1", "title-s"):
        message(db, f"u-{owner}", "user", owner=owner)
        message(db, f"a-{owner}", "assistant", owner=owner)
    message(db, "sum", "assistant", is_summary_message=1)
    readings = looked(SOURCE, path)
    merged = merge(readings)

    assert charges(readings) == {"s": 2.0}
    assert set(merged.turns) == {"u-s"}
    assert [(each.session, each.agent, each.kind) for each in merged.calls.values()] == [
        ("s", None, CallKind.MAIN),
        ("s", "s$$call_1", CallKind.SUBAGENT),
        ("s", "title-s", CallKind.INTERNAL),
        ("s", None, CallKind.COMPACTION),
    ]


def test_an_id_that_comes_again_in_another_session(db: sqlite3.Connection, path: Path) -> None:
    """A result answers what its own session asked, and nothing that another one did."""
    session(db, "one")
    session(db, "two")
    message(db, "m1", "assistant", call("t", "bash", {"command": "ls"}), owner="one")
    message(db, "m2", "tool", result("t", "done"), owner="two")
    assert not merge(looked(SOURCE, path)).shells
    message(db, "m3", "tool", result("t", "done"), owner="one")
    assert set(merge(looked(SOURCE, path)).shells) == {"one:t"}


def test_what_tools_did(db: sqlite3.Connection, path: Path) -> None:
    """Whole files before and after give the lines; a request alone gives its own; commits by what they printed."""
    session(db, "s")
    before, after = "import os\nold one\nkept\nold two\nend\n", "import os\nnew one\nkept\nnew two\nend\n"
    asked = {"file_path": "/p/a.py", "old_string": "old", "new_string": "new", "replace_all": True}
    calls = [
        call("1", "edit", asked),
        call("2", "edit", {**asked, "old_string": "one\n", "new_string": "two\n"}),
        call("3", "multiedit", {"file_path": "/p/b.py", "edits": [asked]}),
        call("4", "edit", asked),
        call("5", "bash", {"command": "git commit -m x", "working_dir": "/p"}),
        call("6", "bash", {"command": "git commit -qm x"}),
        call("7", "bash", {"command": "ls"}),
    ]
    answers = [
        result("1", old_content=before, new_content=after),
        result("2"),
        result("3", old_content="", new_content="new\n"),
        result("4", "Permission denied", is_error=True),
        result("5", "[main abc1234] x\n 1 file changed"),
        result("6", "nothing\nExit code 1"),
        result("7", "Permission denied", is_error=True),
        result("8", "nobody asked for this"),
    ]
    message(db, "a", "assistant", *calls)
    message(db, "t", "tool", *answers)
    merged = merge(looked(SOURCE, path))

    def told(edit: Edit) -> tuple[Any, ...]:
        return edit.id, edit.path, edit.kind, edit.added, edit.removed

    new, old = PRINTS("new one\nnew two\n"), PRINTS("old one\nold two\n")
    assert [told(edit) for edit in merged.edits.values()] == [
        ("s:1", "/p/a.py", EditKind.UPDATE, new, old),
        ("s:2", "/p/a.py", EditKind.UPDATE, PRINTS("two\n"), PRINTS("one\n")),
        ("s:3", "/p/b.py", EditKind.CREATE, PRINTS("new\n"), ()),
    ]
    assert [(said.commit_prefix, said.branch, said.cwd) for said in merged.commits.values()] == [
        ("abc1234", "main", "/p")
    ]
    assert list(merged.shells) == ["s:6"]


@given(st.lists(st.integers(0, 3), max_size=30), st.lists(st.integers(0, 3), max_size=30))
def test_changed_lines_lead_from_one_state_to_the_other(old: list[int], new: list[int]) -> None:
    """What was added less what was removed is the difference, and a file that stayed has none."""
    added, removed = changed_lines(tuple(old), tuple(new))

    for line in range(4):
        assert new.count(line) - old.count(line) == added.count(line) - removed.count(line)
    assert old != new or (added, removed) == ((), ())


def test_where_databases_are_looked_for(tmp_path: Path) -> None:
    """In repositories, and where Crush lists its projects; a list that is none is no harm."""
    data = tmp_path / ".local" / "share" / "crush"
    assert SOURCE.roots(tmp_path, {}) == []
    data.mkdir(parents=True)
    projects: Any = [
        {"path": "/p/shop", "data_dir": "/p/shop/.crush"},
        {"path": "/p/bar", "data_dir": "own"},
        {"path": "/p/shop", "data_dir": ""},
        {"path": "not/absolute"},
        {"data_dir": "/elsewhere"},
        7,
    ]
    (data / "projects.json").write_text(json.dumps({"projects": projects}))
    assert SOURCE.roots(tmp_path, {}) == [Path("/p/shop/.crush"), Path("/p/bar/own")]
    for broken in ("[", "[]", '{"projects": 7}'):
        (data / "projects.json").write_text(broken)
        assert SOURCE.roots(tmp_path, {}) == []
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "projects.json").write_text(json.dumps({"projects": projects[:1]}))
    assert SOURCE.roots(tmp_path, {"CRUSH_GLOBAL_DATA": str(tmp_path / "own")}) == [Path("/p/shop/.crush")]
    assert SOURCE.in_repository is not None
    assert SOURCE.in_repository(Path("/p/shop")) == Path("/p/shop/.crush")
    assert SOURCE.is_log(PurePosixPath("crush.db"))
    assert not SOURCE.is_log(PurePosixPath("crush.json"))


@pytest.mark.parametrize(
    ("orders", "readable", "problems"),
    [
        ((SESSIONS,), 0, ["other_shape"]),
        ((MESSAGES,), 1, ["other_shape"]),
        ((SESSIONS, MESSAGES.replace("parts TEXT NOT NULL", "body TEXT")), 0, ["other_shape"]),
        (
            (SESSIONS.replace("parent_session_id TEXT,", ""), MESSAGES.replace("updated_at INTEGER NOT NULL,", "")),
            1,
            [],
        ),
        ((SESSIONS.replace("cost REAL", "extra BLOB, cost REAL"), MESSAGES), 1, []),
    ],
)
def test_other_versions_are_read_as_far_as_they_go(
    path: Path, orders: tuple[str, ...], readable: int, problems: list[str]
) -> None:
    """A table or column that is missing is said to be; others that are new are not asked for."""
    with closing(opened(path, *(order.replace("NOT NULL", "") for order in orders))) as db:
        if readable:
            insert = (
                "INSERT INTO messages (id, role, session_id, parts, created_at) VALUES ('a', 'assistant', 's', '[]', ?)"
            )
            db.execute(insert, (START,))
        merged = merge(looked(SOURCE, path))

    assert [kind for kind, _row in merged.problems] == problems
    assert len(merged.calls) == readable


def test_rows_that_cannot_be_read(db: sqlite3.Connection, path: Path) -> None:
    """Each is a problem with its row; the others are read, and milliseconds are times as well."""
    session(db, "s", "much")
    message(db, "1", "assistant", created_at="soon")
    message(db, "2", "assistant", created_at=START * 1000)
    db.execute("UPDATE messages SET parts = '[{' WHERE id = '2'")
    message(db, "3", "tool", 7, {"type": "tool_result", "data": 7}, {"type": "tool_call", "data": {"id": 7}})
    merged = merge(looked(SOURCE, path))

    assert merged.problems == [("bad_counts", 1), ("bad_time", 1), ("broken_json", 2)]
    assert [int(each.at.timestamp()) for each in merged.calls.values()] == [START]


@given(st.binary(max_size=60) | st.text(max_size=60) | st.integers() | st.none(), st.sampled_from(["parts", "model"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_never_stops_the_reading(tmp_path: Path, odd: Any, column: str) -> None:
    """Whatever stands in a row, the next one is read."""
    if isinstance(odd, int) and abs(odd) >= 1 << 63:
        odd = 0
    path = tmp_path / "crush.db"
    for each in tmp_path.glob("crush.db*"):
        each.unlink()
    with closing(opened(path, SESSIONS, MESSAGES.replace("NOT NULL", ""))) as db:
        session(db, "s")
        message(db, "1", "assistant", **({} if column == "parts" else {column: odd}))
        db.execute("UPDATE messages SET parts = ?", (odd,))
        message(db, "2", "assistant")
        readings = looked(SOURCE, path)
    assert "2" in merge(readings).calls


def test_many_rows_of_one_instant_end(db: sqlite3.Connection, path: Path) -> None:
    """Thousands of rows with the same time of change are read by the slice, and a look comes to an end."""
    for number in range(MOST_ROWS * 2 + 50):
        session(db, f"s{number}", 1.0)
        message(db, f"a{number}", "assistant", owner=f"s{number}")
    looker = Looker(SOURCE, path)
    first, second = looker.look(), looker.look()

    assert len(charges(first)) == len(merge(first).calls) == MOST_ROWS * 2 + 50
    assert max(sum(isinstance(event, ApiCall) for event in reading.events) for reading in first) == MOST_ROWS
    assert len(second) < 9
