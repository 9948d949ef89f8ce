"""Zed's threads, written after its published source. All made: no real database is known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.sources.looks import Looker, looked
from tests.unit.sources.merged import KEY, Merged, merge
from tokenmirror.domain.events import CallKind, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import _zed_records
from tokenmirror.sources.zed import SOURCE

ROOT = "/home/robin/shop"
BEGAN, LATER = "2026-05-01T10:00:00.123456789+00:00", "2026-05-02T12:00:00.987654321+00:00"
USAGE = {"input_tokens": 50, "output_tokens": 10, "cache_creation_input_tokens": 60, "cache_read_input_tokens": 40}
PRINTS = Fingerprinter(KEY).lines
THREADS = """
CREATE TABLE threads (id TEXT PRIMARY KEY, summary TEXT NOT NULL, updated_at TEXT NOT NULL, data_type TEXT NOT NULL,
    data BLOB NOT NULL, parent_id TEXT, folder_paths TEXT, folder_paths_order TEXT, created_at TEXT)
"""
FIRST = "CREATE TABLE threads (id TEXT PRIMARY KEY, summary TEXT, updated_at TEXT, data_type TEXT, data BLOB)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "threads.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """Zed's own connection, open all the while."""
    with closing(opened(path, THREADS)) as connection:
        yield connection


def opened(path: Path, *orders: str) -> sqlite3.Connection:
    """Make a database of the published schema."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    for order in orders:
        connection.execute(order)
    return connection


def thread(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a thread as Zed writes it today."""
    snapshot = {
        "worktree_snapshots": [
            {"worktree_path": ROOT, "git_state": {"current_branch": "fix", "head_sha": "a", "diff": "+secret"}},
            {"worktree_path": "/home/robin/other", "git_state": None},
        ],
        "timestamp": BEGAN,
    }
    about = {"title": "Sorting", "version": "0.3.0", "model": {"provider": "zed.dev", "model": "claude-4"}}
    counts = {"cumulative_token_usage": USAGE, "request_token_usage": {"u1": USAGE}}
    return {**about, "messages": list(messages), **counts, "initial_project_snapshot": snapshot, **more}


def user(identity: str = "u1") -> dict[str, Any]:
    return {"User": {"id": identity, "content": [{"Text": "Sort the crates"}]}}


def agent(*uses: tuple[str, dict[str, Any], dict[str, Any]]) -> dict[str, Any]:
    """Return an answer that used tools: name, input and result of each."""
    content: list[dict[str, Any]] = [{"Text": "I will"}]
    results = {}
    for number, (name, asked, result) in enumerate(uses):
        identity = f"t{number}"
        use = {"id": identity, "name": name, "raw_input": "", "input": asked, "is_input_complete": True}
        content.append({"ToolUse": use})
        results[identity] = {"tool_use_id": identity, "tool_name": name, "is_error": False, "content": "", **result}
    return {"Agent": {"content": content, "tool_results": results}}


def put(db: sqlite3.Connection, identity: str, content: Any, updated: str = LATER, **more: Any) -> None:
    """Write a thread as Zed does, which replaces the whole row."""
    data = zstandard.ZstdCompressor(level=3).compress(json.dumps(content).encode())
    row = {"id": identity, "summary": "Sorting", "updated_at": updated, "data_type": "zstd", "data": data, **more}
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT OR REPLACE INTO threads ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608


def counts(merged: Merged) -> dict[str, tuple[int, ...]]:
    return {call.id: call.usage.counts() for call in merged.calls.values()}


def test_a_thread_is_one_call_that_grows(db: sqlite3.Connection, path: Path) -> None:
    """The running total counts, on the day the thread began; what each prompt used is a part of it."""
    looker = Looker(SOURCE, path)
    put(db, "t", thread(user(), agent()), updated=BEGAN)
    first = looker.look()
    put(db, "t", thread(user(), agent(), user("u2"), agent(), cumulative_token_usage={**USAGE, "output_tokens": 25}))
    second = looker.look()

    assert counts(merge(first)) == {"t|total": (150, 40, 60, 0, 0, 10, 0)}
    both = merge([*first, *second, *looker.look()])
    assert counts(both) == {"t|total": (150, 40, 60, 0, 0, 25, 0)}
    (call,) = both.calls.values()
    assert (call.session, call.model, call.cwd, call.branch) == ("t", "claude-4", ROOT, "fix")
    assert (call.at.day, call.until and call.until.day, call.usage.quality) == (1, 2, Quality.EXACT)
    assert [(turn.id, turn.at.day) for turn in both.turns.values()] == [("t:u1", 1), ("t:u2", 2)]


def test_threads_without_counts(db: sqlite3.Connection, path: Path) -> None:
    """Where the agent answered nothing was recorded; where it did not nothing was used; imported is not theirs."""
    none: dict[str, Any] = {"cumulative_token_usage": {}}
    put(db, "answered", thread(user(), agent(), **none))
    put(db, "asked", thread(user(), **none))
    put(db, "imported", thread(user(), agent(), imported=True))
    put(db, "wrong", thread(user(), agent(), cumulative_token_usage={"input_tokens": -1}))
    merged = merge(looked(SOURCE, path))

    assert {call.id: call.usage.quality for call in merged.calls.values()} == {"answered|total": Quality.NOT_RECORDED}
    assert set(merged.sessions) == {"answered", "asked", "wrong"}
    assert [kind for kind, _row in merged.problems] == ["bad_counts"]


def test_subagents(db: sqlite3.Connection, path: Path) -> None:
    """A thread that another started belongs to the topmost one, whether its row says so or its content does."""
    put(db, "t", thread(user(), agent()))
    put(db, "below", thread(user(), agent()), parent_id="t")
    put(db, "deeper", thread(user(), agent(), subagent_context={"parent_thread_id": "below", "depth": 2}))
    put(db, "round", thread(user(), agent()), parent_id="round")
    merged = merge(looked(SOURCE, path))

    assert {call.agent: (call.session, call.kind) for call in merged.calls.values() if call.agent} == {
        "below": ("t", CallKind.SUBAGENT),
        "deeper": ("t", CallKind.SUBAGENT),
    }
    assert set(merged.turns) == {"t:u1", "round:u1"}


BEFORE, AFTER = "import os\nold one\nkept\nold two\nend\n", "import os\nnew one\nkept\nnew two\nend\n"
USES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("edit_file", {"path": "shop/a.py", "mode": "edit"}, {"output": {"old_text": BEFORE, "new_text": AFTER}}),
    ("edit_file", {"path": "other/b.py", "mode": "create"}, {"output": {"old_text": "", "new_text": "one\n"}}),
    ("edit_file", {"path": "shop/c.py", "mode": "edit"}, {"output": {"diff": "@@ -1 +1 @@\n-old\n+new\n"}}),
    ("edit_file", {"path": "shop/d.py", "edits": [{"old_text": "k\nold\n", "new_text": "k\nnew\n"}]}, {}),
    ("write_file", {"path": "shop/e.py", "content": "two\n"}, {}),
    ("edit_file", {"path": "shop/f.py", "mode": "edit"}, {"output": {"old_text": "a", "new_text": "a"}}),
    (
        "edit_file",
        {"path": "shop/g.py", "mode": "edit"},
        {"is_error": True, "output": {"old_text": "", "new_text": "x"}},
    ),
    ("delete_path", {"path": "shop/h.py"}, {}),
    ("move_path", {"source_path": "shop/i.py", "destination_path": "shop/j.py"}, {}),
    ("terminal", {"command": "git commit -m x", "cd": "shop"}, {"content": {"Text": "```\n[fix abc1234] x\n```"}}),
    (
        "terminal",
        {"command": "false", "cd": "other"},
        {"content": [{"Text": 'Command "false" failed with exit code 1.'}]},
    ),
    ("read_file", {"path": "shop/a.py"}, {}),
]


def assert_worked(merged: Merged) -> None:
    def told(edit: Edit) -> tuple[Any, ...]:
        return edit.path, edit.kind, edit.added, edit.removed

    new, old = PRINTS("new\n"), PRINTS("old\n")
    assert [told(edit) for edit in merged.edits.values()] == [
        (f"{ROOT}/a.py", EditKind.UPDATE, PRINTS("new one\nnew two\n"), PRINTS("old one\nold two\n")),
        ("/home/robin/other/b.py", EditKind.CREATE, PRINTS("one\n"), ()),
        (f"{ROOT}/c.py", EditKind.UPDATE, new, old),
        (f"{ROOT}/d.py", EditKind.UPDATE, new, old),
        (f"{ROOT}/e.py", EditKind.OVERWRITE, PRINTS("two\n"), ()),
        (f"{ROOT}/h.py", EditKind.DELETE, (), ()),
        (f"{ROOT}/i.py", EditKind.RENAME, (), ()),
    ]
    assert [edit.moved_to for edit in merged.edits.values() if edit.moved_to] == [f"{ROOT}/j.py"]
    assert [(said.commit_prefix, said.branch, said.cwd) for said in merged.commits.values()] == [
        ("abc1234", "fix", ROOT)
    ]
    assert [ran.cwd for ran in merged.shells.values()] == ["/home/robin/other"]


def test_what_tools_did(db: sqlite3.Connection, path: Path) -> None:
    """The file before and after, else the diff, else the request; paths begin with the name of a folder."""
    put(db, "t", thread(user(), agent(*USES)))
    readings = looked(SOURCE, path)

    assert_worked(merge(readings))
    assert "secret" not in repr(readings)


def test_the_layout_before(db: sqlite3.Connection, path: Path) -> None:
    """Threads of early versions are plain JSON, say who speaks by role, and count in a list besides."""
    uses = [{"id": f"t{number}", "name": name, "input": asked} for number, (name, asked, _result) in enumerate(USES)]
    results = [
        {"tool_use_id": f"t{number}", "is_error": False, "content": "", **result}
        for number, (_name, _asked, result) in enumerate(USES)
    ]
    said = {"role": "assistant", "id": 1, "segments": [], "tool_uses": uses, "tool_results": results}
    content = thread(version="0.2.0", request_token_usage=[USAGE, USAGE])
    content["messages"] = [{"role": "user", "id": 0, "segments": []}, said]
    put(db, "t", content, data_type="json", data=json.dumps(content))
    merged = merge(looked(SOURCE, path))

    assert_worked(merged)
    assert counts(merged) == {"t|total": (150, 40, 60, 0, 0, 10, 0)}
    assert set(merged.turns) == {"t:0"}


def test_first_and_later_versions(path: Path) -> None:
    """A table without the later columns is whole; one without what is needed is said to be another."""
    with closing(opened(path, FIRST)) as db:
        put(db, "t", thread(user(), agent()))
        assert counts(merge(looked(SOURCE, path))) == {"t|total": (150, 40, 60, 0, 0, 10, 0)}
        db.execute("ALTER TABLE threads RENAME COLUMN data TO content")
        assert merge(looked(SOURCE, path)).problems == [("other_shape", 0)]
        db.execute("DROP TABLE threads")
        assert merge(looked(SOURCE, path)).problems == [("other_shape", 0)]


def test_threads_that_cannot_be_read(db: sqlite3.Connection, path: Path) -> None:
    """Each is a problem with its row; the others are read, many by the slice."""
    broken = zstandard.ZstdCompressor().compress(b"[" * 900)
    bomb = zstandard.ZstdCompressor().compress(bytes(_zed_records.LONGEST + 1))
    for number, data in enumerate((b"no frame", broken, broken[:-4], bomb, None, 7)):
        put(db, f"t{number}", {}, data=data if data is not None else "text")
    put(db, "when", thread(), updated="soon")
    for number in range(45):
        put(db, f"good{number}", thread(user(), agent()))
    readings = looked(SOURCE, path)
    merged = merge(readings)

    assert len(merged.calls) == 45
    kinds = ["broken_json"] * 3 + ["too_long"] + ["broken_json"] * 2 + ["bad_time"]
    assert [kind for kind, _row in merged.problems] == kinds
    assert len(readings) == 3


def test_where_threads_are_looked_for(tmp_path: Path) -> None:
    """The data folder of each system."""
    mac = tmp_path / "Library" / "Application Support" / "Zed" / "threads"
    assert SOURCE.roots(tmp_path, {}) == [tmp_path / ".local" / "share" / "zed" / "threads", mac]
    assert SOURCE.roots(tmp_path, {"XDG_DATA_HOME": "/x", "LOCALAPPDATA": "/local"}) == [
        Path("/x/zed/threads"),
        mac,
        Path("/local/Zed/threads"),
    ]
    assert SOURCE.is_log(PurePosixPath("threads.db"))
    assert not SOURCE.is_log(PurePosixPath("threads.db-wal"))


ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["Agent", "edit_file", ""]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["User", "Agent", "id", "ToolUse", "content", "input"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def mutated(value: Any, way: list[int], odd: Any) -> Any:
    """Return a value with one place in it replaced."""
    if not way or not isinstance(value, dict | list) or not value:
        return odd
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = keys[way[0] % len(keys)]
    changed = mutated(value[key], way[1:], odd)
    if isinstance(value, dict):
        return {**value, key: changed}
    return [*value[:key], changed, *value[key + 1 :]]


@given(st.lists(st.integers(0, 40), max_size=8), ODD)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_never_stops_the_reading(tmp_path: Path, way: list[int], odd: Any) -> None:
    """A thread in which one place is something else is read without an error, and so is the next."""
    path = tmp_path / "threads.db"
    for each in tmp_path.glob("threads.db*"):
        each.unlink()
    with closing(opened(path, THREADS)) as db:
        put(db, "t", mutated(thread(user(), agent(*USES)), way, odd))
        put(db, "good", thread(user(), agent()))
        merged = merge(looked(SOURCE, path))
    assert "good|total" in merged.calls
    assert all(min(call.usage.counts()) >= 0 for call in merged.calls.values())
