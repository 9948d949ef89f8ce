"""Goose: databases of its published schema, with and without a ledger, and lines. All made: no real log is known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.sources.looks import Looker, looked
from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import CallKind, Charge, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.goose import SOURCE

START = 1_780_000_000
BEGAN = "2026-05-28 20:26:40"
ROOT = "/home/robin/shop"
PRINTS = Fingerprinter(KEY).lines
SESSIONS = """
CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT NOT NULL DEFAULT '', session_type TEXT NOT NULL DEFAULT 'user',
    working_dir TEXT NOT NULL, created_at TIMESTAMP, updated_at TIMESTAMP, total_tokens INTEGER, input_tokens INTEGER,
    output_tokens INTEGER, accumulated_total_tokens INTEGER, accumulated_input_tokens INTEGER,
    accumulated_output_tokens INTEGER, accumulated_cache_read_tokens INTEGER, accumulated_cache_write_tokens INTEGER,
    accumulated_cost REAL, provider_name TEXT, model_config_json TEXT, parent_session_id TEXT)
"""
LEDGER = """
CREATE TABLE usage_ledger (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL,
    created_timestamp INTEGER NOT NULL, model TEXT, input_tokens INTEGER, output_tokens INTEGER, total_tokens INTEGER,
    cache_read_tokens INTEGER, cache_write_tokens INTEGER, cost REAL, cost_source TEXT, is_compaction INTEGER DEFAULT 0)
"""
MESSAGES = """
CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT, session_id TEXT NOT NULL,
    role TEXT NOT NULL, content_json TEXT NOT NULL, created_timestamp INTEGER NOT NULL, timestamp TIMESTAMP,
    tokens INTEGER, metadata_json TEXT)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "sessions.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """The tool's own connection, open all the while."""
    with closing(opened(path, SESSIONS, LEDGER, MESSAGES)) as connection:
        yield connection


def opened(path: Path, *orders: str) -> sqlite3.Connection:
    """Make a database of the published schema."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    for order in orders:
        connection.execute(order)
    return connection


def put(db: sqlite3.Connection, table: str, **row: Any) -> None:
    """Write a row, or write it anew."""
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT OR REPLACE INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608


def session(db: sqlite3.Connection, identity: str = "s", **more: Any) -> None:
    """Write a session, or write it anew."""
    about = {"working_dir": ROOT, "created_at": BEGAN, "updated_at": BEGAN, "provider_name": "anthropic"}
    put(db, "sessions", **{"id": identity, **about, "model_config_json": '{"model_name": "claude-4"}', **more})


def ledger(db: sqlite3.Connection, asked: int | None, answered: int | None, owner: str = "s", **more: Any) -> None:
    """Write down a call."""
    row = {"session_id": owner, "created_timestamp": START + 5, "input_tokens": asked, "output_tokens": answered}
    put(db, "usage_ledger", **{**row, "model": "claude-4", **more})


def message(db: sqlite3.Connection, role: str, *parts: Any, owner: str = "s", **more: Any) -> None:
    """Write a message."""
    row = {"session_id": owner, "role": role, "content_json": json.dumps(parts), "created_timestamp": START}
    put(db, "messages", **{**row, **more})


def request(identity: str, name: str, **asked: Any) -> dict[str, Any]:
    value = {"name": name, "arguments": asked}
    return {"type": "toolRequest", "id": identity, "toolCall": {"status": "success", "value": value}}


def response(identity: str, said: str = "", status: str = "success", **told: Any) -> dict[str, Any]:
    value = {"content": [{"type": "text", "text": said}] * 2, **told}
    return {"type": "toolResponse", "id": identity, "toolResult": {"status": status, "value": value}}


def counts(merged: Merged) -> dict[str, tuple[int, ...]]:
    return {call.id: call.usage.counts() for call in merged.calls.values()}


def test_a_row_of_the_ledger_is_a_call(db: sqlite3.Connection, path: Path) -> None:
    """Cached tokens are in the input where the total says so; the session's own sums are not counted again."""
    session(db, accumulated_input_tokens=10**6, accumulated_output_tokens=10**6, accumulated_cost=0.5)
    ledger(db, 8527, 132, total_tokens=8659, cache_read_tokens=8320, created_timestamp=START)
    ledger(db, 50, 10, total_tokens=160, cache_read_tokens=40, cache_write_tokens=60)
    ledger(db, 7, 1, is_compaction=1, model=None)
    ledger(db, None, 3)
    ledger(db, None, None)
    ledger(db, -4, 3)
    readings = looked(SOURCE, path)
    merged = merge(readings)

    assert counts(merged) == {
        f"s|1|{START}": (8527, 8320, 0, 0, 0, 132, 0),
        f"s|2|{START + 5}": (150, 40, 60, 0, 0, 10, 0),
        f"s|3|{START + 5}": (7, 0, 0, 0, 0, 1, 0),
        f"s|4|{START + 5}": (0, 0, 0, 0, 0, 3, 0),
    }
    calls = list(merged.calls.values())
    assert [call.usage.quality for call in calls] == [Quality.EXACT] * 3 + [Quality.LOWER_BOUND]
    assert (calls[2].kind, calls[2].model, calls[2].cwd) == (CallKind.COMPACTION, "claude-4", ROOT)
    assert merged.problems == [("bad_counts", 6)]
    charges = [event for reading in readings for event in reading.events if isinstance(event, Charge)]
    assert [(charge.id, charge.amount, charge.unit) for charge in charges] == [("s", 0.5, "USD")]


def test_a_row_with_a_number_that_cannot_be_has_no_place(db: sqlite3.Connection, path: Path) -> None:
    """Damage can give a row a number below nought; what is wrong with it is told, without a place in the database."""
    session(db)
    ledger(db, -4, 3, id=-7)
    ledger(db, -4, 3)
    assert set(merge(looked(SOURCE, path)).problems) == {("bad_counts", 0), ("bad_counts", 1)}


@pytest.mark.parametrize("broken", [-5, 0, 7, "x", 10**15])
def test_a_ledger_with_a_broken_time_still_tells_when_it_began(
    db: sqlite3.Connection, path: Path, broken: object
) -> None:
    """Sessions from before it keep their total, those after it only their calls."""
    counted = {"accumulated_input_tokens": 90, "accumulated_output_tokens": 9, "accumulated_total_tokens": 99}
    session(db, "before", created_at="2026-05-01 10:00:00", **counted)
    session(db, "after", created_at="2026-05-29 10:00:00", **counted)
    ledger(db, 50, 10, "after", total_tokens=60)
    ledger(db, 1, 1, "strange", total_tokens=2, created_timestamp=broken)
    calls = merge(looked(SOURCE, path)).calls

    assert {"before|total", f"after|1|{START + 5}"} <= set(calls)
    assert "after|total" not in calls


def test_a_running_total_is_one_call(path: Path) -> None:
    """Without a ledger a session is one call that grows; its latest call's counts are not its own."""
    with closing(opened(path, SESSIONS, MESSAGES)) as db:
        looker = Looker(SOURCE, path)
        row: dict[str, Any] = {
            "input_tokens": 9,
            "output_tokens": 9,
            "total_tokens": 18,
            "accumulated_total_tokens": 1100,
        }
        session(db, **row, accumulated_input_tokens=1000, accumulated_output_tokens=100)
        first = looker.look()
        session(
            db,
            accumulated_input_tokens=3000,
            accumulated_output_tokens=200,
            accumulated_cache_read_tokens=500,
            updated_at="2026-05-29 20:26:40",
            model_config_json='{"model_name": "gpt-5"}',
        )
        second = looker.look()
        third = looker.look()

    assert counts(merge(first)) == {"s|total": (1000, 0, 0, 0, 0, 100, 0)}
    both = merge([*first, *second, *third])
    assert counts(both) == {"s|total": (3000, 500, 0, 0, 0, 200, 0)}
    (call,) = both.calls.values()
    assert call.usage.quality is Quality.LOWER_BOUND, "whether input holds the cache is told by no total"
    assert (call.at.isoformat(), call.until and call.until.day) == ("2026-05-28T20:26:40+00:00", 29)


def test_a_session_from_before_the_ledger_goes_on_in_it(path: Path) -> None:
    """What the ledger does not know stays one call, and what it knows is not in that one."""
    with closing(opened(path, SESSIONS, MESSAGES)) as db:
        looker = Looker(SOURCE, path)
        session(db, accumulated_input_tokens=1000, accumulated_output_tokens=100)
        readings = looker.look()
        db.execute(LEDGER)
        ledger(db, 50, 10)
        ledger(db, 60, 20, owner="later")
        session(db, "later", created_at=START + 6, accumulated_input_tokens=999, accumulated_output_tokens=999)
        session(db, updated_at="2026-05-29", accumulated_input_tokens=1050, accumulated_output_tokens=110)
        readings += looker.look()

    assert merge(readings).usage().counts() == (1110, 0, 0, 0, 0, 130, 0)
    assert merge(looked(SOURCE, path)).calls == merge(readings).calls, "whether it was seen growing or not"


def test_what_another_tool_did_is_counted_there(db: sqlite3.Connection, path: Path) -> None:
    """Claude Code, Codex and the like inside Goose write their own logs: only the session is told."""
    for number, provider in enumerate(("claude-code", "codex", "gemini-cli", "amp-acp", "chatgpt_codex")):
        owner = f"s{number}"
        session(db, owner, provider_name=provider, accumulated_cost=1.0)
        ledger(db, 50, 10, owner=owner)
        message(db, "user", {"type": "text", "text": "Sort"}, owner=owner)
        message(db, "assistant", request("1", "developer__shell", command="ls"), owner=owner)
        message(db, "user", response("1"), owner=owner)
    merged = merge(looked(SOURCE, path))

    assert {call.session for call in merged.calls.values()} == {"s4"}
    assert {turn.session for turn in merged.turns.values()} == {"s4"}
    assert {ran.session for ran in merged.shells.values()} == {"s4"}
    assert merged.sessions["s0"].entrypoint == "claude-code"


def test_subagents(db: sqlite3.Connection, path: Path) -> None:
    """A session that another started belongs to that one; one that does not say whose is its own, yet no person's."""
    session(db)
    session(db, "below", session_type="sub_agent", parent_session_id="s")
    session(db, "lost", session_type="sub_agent")
    for owner in ("s", "below", "lost"):
        ledger(db, 5, 1, owner=owner)
        message(db, "user", {"type": "text", "text": "Sort"}, owner=owner)
    merged = merge(looked(SOURCE, path))

    assert [(call.session, call.agent, call.kind) for call in merged.calls.values()] == [
        ("s", None, CallKind.MAIN),
        ("s", "below", CallKind.SUBAGENT),
        ("lost", "lost", CallKind.SUBAGENT),
    ]
    assert {turn.session for turn in merged.turns.values()} == {"s"}


EDITOR = "developer__text_editor"
WORK = [
    ("assistant", request("1", "developer__text_editor", command="write", path="a.py", file_text="one\n")),
    ("user", response("1")),
    ("assistant", request("2", EDITOR, command="str_replace", path="a.py", old_str="k\no", new_str="k\nn")),
    ("assistant", request("3", "developer__text_editor", command="view", path="a.py")),
    ("assistant", request("4", "developer__edit", path="/b.py", diff="--- b\n+++ b\n@@ -1 +1 @@\n-old\n+new\n")),
    ("user", response("2")),
    ("user", response("3")),
    ("user", response("4")),
    ("assistant", request("5", "developer__write", path="a.py", content="two\n")),
    ("user", response("5", status="error")),
    ("assistant", request("6", EDITOR, command="insert", path="a.py", new_str="three\n", insert_line=1)),
    ("user", response("6")),
    ("assistant", request("7", "developer__shell", command="git commit -m x")),
    ("user", response("7", "[main abc1234] x\n 1 file changed")),
    ("assistant", request("8", "developer__shell", command="false")),
    ("user", response("8", "no", isError=True)),
]  # fmt: skip


def assert_worked(merged: Merged, owner: str) -> None:
    def told(edit: Edit) -> tuple[Any, ...]:
        return edit.id.partition("|")[2], edit.path, edit.kind, edit.added, edit.removed

    assert [told(edit) for edit in merged.edits.values()] == [
        ("1", f"{ROOT}/a.py", EditKind.OVERWRITE, PRINTS("one\n"), ()),
        ("2", f"{ROOT}/a.py", EditKind.UPDATE, PRINTS("n"), PRINTS("o")),
        ("4", "/b.py", EditKind.UPDATE, PRINTS("new\n"), PRINTS("old\n")),
        ("6", f"{ROOT}/a.py", EditKind.UPDATE, PRINTS("three\n"), ()),
    ]
    assert [(said.commit_prefix, said.branch, said.cwd) for said in merged.commits.values()] == [
        ("abc1234", "main", ROOT)
    ]
    assert list(merged.shells) == [f"{owner}|8"]


def test_an_id_that_comes_again_in_another_session(db: sqlite3.Connection, path: Path) -> None:
    """A result answers what its own session asked, and nothing that another one did."""
    session(db, "one")
    session(db, "two")
    message(db, "assistant", request("t", "developer__shell", command="ls"), owner="one")
    message(db, "user", response("t", "done"), owner="two")
    assert not merge(looked(SOURCE, path)).shells
    message(db, "user", response("t", "done"), owner="one")
    assert set(merge(looked(SOURCE, path)).shells) == {"one|t"}


def test_what_tools_did(db: sqlite3.Connection, path: Path) -> None:
    """Edits and commands that ended well; conversations that are written anew tell the same again."""
    session(db)
    for role, part in WORK:
        message(db, role, part)
    looker = Looker(SOURCE, path)
    first = looker.look()
    db.execute("DELETE FROM messages")
    message(db, "user", {"type": "text", "text": "a summary"}, metadata_json='{"userVisible": false}')
    message(db, "user", {"type": "text", "text": "Sort"})
    for role, part in WORK:
        message(db, role, part)
    second = looker.look()

    assert_worked(merge(first), "s")
    assert_worked(merge([*first, *second]), "s")
    assert len(merge(second).turns) == 1
    assert not {"text", "summary", "one"} & set(json.dumps(looker.state).split('"'))


def lines(**head: Any) -> bytes:
    """Return a session as versions before 1.10 wrote it."""
    about = {"working_dir": ROOT, "description": "Sorting", "message_count": 2, "total_tokens": 9, **head}
    said = [("user", {"type": "text", "text": "Sort"}), *WORK]
    messages = [{"role": role, "created": START + at, "content": [part]} for at, (role, part) in enumerate(said)]
    return "".join(json.dumps(line) + "\n" for line in (about, *messages)).encode()


TOTALS = {"accumulated_input_tokens": 1000, "accumulated_output_tokens": 100, "accumulated_total_tokens": 1100}


@given(st.sets(st.integers(0, 20), max_size=9))
@settings(deadline=None, max_examples=40)
def test_lines_in_any_cut(cuts: set[int]) -> None:
    """A session's lines tell its total once, and what its tools did, however they arrive."""
    data = lines(**TOTALS)
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    merged = merge(read(SOURCE, data, "/g/20250601_101112.jsonl", [ends[cut % len(ends)] for cut in cuts]))

    assert counts(merged) == {"20250601_101112|total": (1000, 0, 0, 0, 0, 100, 0)}
    assert_worked(merged, "20250601_101112")
    assert (len(merged.turns), merged.sessions["20250601_101112"].cwd) == (1, ROOT)


def test_lines_and_the_database_made_of_them_count_once(db: sqlite3.Connection, path: Path) -> None:
    """The session keeps its name when it moves into the database."""
    session(db, "20250601_101112", **TOTALS)
    data = list(read(SOURCE, lines(**TOTALS), "/g/20250601_101112.jsonl"))

    assert merge([*data, *looked(SOURCE, path)]).usage().counts() == (1000, 0, 0, 0, 0, 100, 0)


def test_a_total_that_nobody_split() -> None:
    """The latest call's tokens are not the session's; a whole that is not split is not recorded."""
    assert merge(read(SOURCE, lines())).calls == {}
    merged = merge(read(SOURCE, lines(accumulated_total_tokens=1100)))
    assert [call.usage.quality for call in merged.calls.values()] == [Quality.NOT_RECORDED]
    assert merge(read(SOURCE, lines(accumulated_input_tokens=-1))).problems == [("bad_counts", 0)]


def test_where_sessions_are_looked_for(tmp_path: Path) -> None:
    """The data folder of each system, or the one that a variable names."""
    assert SOURCE.roots(tmp_path, {}) == [tmp_path / ".local" / "share" / "goose" / "sessions"]
    assert SOURCE.roots(tmp_path, {"XDG_DATA_HOME": "/x"}) == [Path("/x/goose/sessions")]
    assert SOURCE.roots(tmp_path, {"GOOSE_PATH_ROOT": "/g"}) == [Path("/g/data/sessions")]
    windows = SOURCE.roots(tmp_path, {"APPDATA": "/roaming"})
    assert windows[1:] == [Path("/roaming/Block/goose/data/sessions"), Path("/roaming/goose/sessions")]
    names = ("sessions.db", "20250601_101112.jsonl", "sessions.db-wal", "backup.db", "a.json")
    assert [SOURCE.is_log(PurePosixPath(name)) for name in names] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("orders", "problems"),
    [
        ((SESSIONS, MESSAGES), []),
        ((LEDGER, MESSAGES), ["other_shape"]),
        ((SESSIONS, LEDGER), ["other_shape"]),
        ((SESSIONS, LEDGER.replace("created_timestamp", "at"), MESSAGES), ["other_shape"]),
        (
            (
                SESSIONS.replace("model_config_json TEXT,", "novel BLOB,"),
                LEDGER,
                MESSAGES.replace("metadata_json", "m"),
            ),
            [],
        ),
        ((), ["other_shape", "other_shape"]),
    ],
)
def test_other_versions_are_read_as_far_as_they_go(path: Path, orders: tuple[str, ...], problems: list[str]) -> None:
    """What is missing is said, except the ledger, which older versions do not have; the rest is read."""
    with closing(opened(path, *orders)) as db:
        if LEDGER in orders:
            ledger(db, 5, 1)
        merged = merge(looked(SOURCE, path))

    assert [kind for kind, _row in merged.problems] == problems
    assert merged.usage().total_tokens == (6 if LEDGER in orders else 0)


@given(
    st.binary(max_size=40) | st.text(max_size=40) | st.integers(-(2**62), 2**62) | st.floats() | st.none(), st.data()
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_never_stops_the_reading(tmp_path: Path, odd: Any, data: st.DataObject) -> None:
    """Whatever stands in a column, the next row is read, and nothing is below zero."""
    path = tmp_path / "sessions.db"
    for each in tmp_path.glob("sessions.db*"):
        each.unlink()
    with closing(opened(path, *(order.replace("NOT NULL", "") for order in (SESSIONS, LEDGER, MESSAGES)))) as db:
        session(db, accumulated_input_tokens=5)
        session(db, "good")
        ledger(db, 5, 1)
        ledger(db, 6, 1, owner="good")
        message(db, "user", {"type": "text"})
        table = data.draw(st.sampled_from(["sessions", "usage_ledger", "messages"]))
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")][1:]
        column = data.draw(st.sampled_from(names))
        db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = 1", (odd,))  # noqa: S608 - our own words
        merged = merge(looked(SOURCE, path))
    assert any(call.session == "good" for call in merged.calls.values())
    assert all(min(call.usage.counts()) >= 0 for call in merged.calls.values())


@given(st.integers(0, 16), st.binary(max_size=30) | st.sampled_from([b"[]", b"7", b'{"role":1,"created":[]}']))
@settings(deadline=None, max_examples=60)
def test_damaged_lines_never_stop_the_reading(which: int, odd: bytes) -> None:
    """A line that is something else is passed over; the total is told all the same."""
    every = lines(**TOTALS).splitlines()
    every[1 + which % (len(every) - 2)] = odd.replace(b"\n", b"")
    merged = merge(read(SOURCE, b"\n".join(every) + b"\n", "/g/s.jsonl"))

    assert merged.usage().counts()[0] == 1000
