"""OpenCode's database while the tool writes it, of other versions, forked, broken. Made, not real."""

from __future__ import annotations

import copy
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.sources.looks import Looker, looked
from tests.unit.sources.merged import KEY, merge
from tests.unit.sources.opencode_stores import (
    INDEX,
    MESSAGE,
    PART,
    ROOT,
    SESSION,
    SMALL,
    START,
    TOKENS,
    as_database,
    as_files,
    assistant,
    export,
    files_merged,
    made_database,
    put_message,
    put_session,
    session,
)
from tokenmirror.domain.events import ApiCall, CallKind, Charge, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._opencode_records import message_in, usage_of
from tokenmirror.sources.opencode import SOURCE
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.table_sweep import MOST_ROWS

PRINTS = Fingerprinter(KEY).lines


def user(number: int, owner: str = "ses_1", **part: Any) -> dict[str, Any]:
    info = {"id": f"msg_{owner}_{number}", "sessionID": owner, "role": "user", "time": {"created": START + number}}
    return {"info": info, "parts": [{"id": f"prt_{owner}_{number}", "type": "text", "text": "Sort", **part}]}


def tool(name: str, asked: dict[str, Any], number: int = 1, status: str = "completed", **more: Any) -> dict[str, Any]:
    times = {"start": START + 100, "end": START + 200}
    state = {"status": status, "input": asked, "output": "", "metadata": {}, "time": times, **more}
    return {"id": f"prt_{number}", "type": "tool", "tool": name, "callID": f"call_{number}", "state": state}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "opencode" / "opencode.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """The tool's own connection, open all the while."""
    with closing(made_database(path)) as connection:
        put_session(connection, session())
        yield connection


def test_a_message_is_seen_again_when_it_changed(db: sqlite3.Connection, path: Path) -> None:
    """A running call is none yet; ended, it has its tokens; nothing is told twice for nothing."""
    looker = Looker(SOURCE, path)
    running = assistant(1, tokens={**TOKENS, "total": 0, "input": 0, "output": 0, "reasoning": 0, "cache": {}})
    del running["info"]["time"]["completed"]
    put_message(db, user(0))
    put_message(db, running)
    first = looker.look()
    put_message(db, assistant(1), updated=START + 2000)
    second = looker.look()
    put_message(db, assistant(2))
    third = looker.look()

    assert merge(first).calls == {}
    assert list(merge(first).turns) == ["msg_ses_1_0"]
    assert [call.usage.counts() for call in merge(second).calls.values()] == [(100, 40, 10, 0, 0, 18, 8)]
    assert set(merge(third).calls) == {"msg_ses_1_1", "msg_ses_1_2"}, "the latest change and what is new"


def test_a_large_database_is_read_by_the_slice(db: sqlite3.Connection, path: Path) -> None:
    """One slice holds no more than memory bears; together they are everything, and then only what is new."""
    for number in range(MOST_ROWS * 2 + 7):
        put_message(db, assistant(number))
    looker = Looker(SOURCE, path)
    readings = looker.look()

    counts = [sum(isinstance(event, ApiCall) for event in reading.events) for reading in readings]
    assert counts == [MOST_ROWS, MOST_ROWS, 7]
    assert [reading.more for reading in readings] == [True, True, False]
    assert len(merge(looker.look()).calls) == 1
    put_message(db, assistant(3), updated=START * 2)
    assert "msg_ses_1_3" in merge(looker.look()).calls


@pytest.mark.parametrize(
    ("tokens", "model", "output", "reasoning", "quality"),
    [
        ({"total": 118}, "gpt-5", 18, 8, Quality.EXACT),
        ({"total": 110}, "claude", 10, 8, Quality.EXACT),
        ({"total": None}, "gpt-5", 10, 8, Quality.LOWER_BOUND),
        ({"total": None}, "openai/o3", 10, 8, Quality.LOWER_BOUND),
        ({"total": None}, "gemini-3-pro", 18, 8, Quality.ESTIMATED),
        ({"total": None, "reasoning": 0}, "gemini-3-pro", 10, 0, Quality.EXACT),
        ({"total": None, "reasoning": 30}, "gpt-5", 40, 30, Quality.EXACT),
    ],
)
def test_where_reasoning_lies(
    tokens: dict[str, Any], model: str, output: int, reasoning: int, quality: Quality
) -> None:
    """The total tells; without one it is assumed, and said to be."""
    info = assistant(1, modelID=model, providerID="router", tokens={**TOKENS, **tokens})["info"]
    usage = usage_of(message_in(info))

    assert usage is not None
    assert (usage.output_tokens, usage.reasoning_output_tokens, usage.quality) == (output, reasoning, quality)


def test_a_call_that_was_broken_off(db: sqlite3.Connection, path: Path) -> None:
    """Zeros are a lower bound; counts that cannot be are left out, and the next call is read."""
    nothing = {"input": 0, "output": 0, "reasoning": 0, "cache": {"read": 0, "write": 0}}
    put_message(db, assistant(1, tokens=nothing, error={"name": "MessageAbortedError"}))
    put_message(db, assistant(2, tokens={**TOKENS, "input": -5}))
    put_message(db, assistant(3))
    merged = merge(looked(SOURCE, path))

    assert [call.usage.quality for call in merged.calls.values()] == [Quality.LOWER_BOUND, Quality.EXACT]
    assert merged.problems == [("bad_counts", 2)]


def test_a_fork_counts_once(db: sqlite3.Connection, path: Path) -> None:
    """What a fork took along is its original's; alone, one of the copies counts. Its own calls are its own."""
    done = [tool("write", {"filePath": "a.py", "content": "one\n"}, metadata={"exists": False})]
    put_message(db, user(0))
    put_message(db, assistant(1, parts=done))
    put_session(db, session("ses_0", created=START + 9000))
    for number, each in enumerate((user(0), assistant(1, parts=done))):
        again = copy.deepcopy(each)
        again["info"] |= {"id": f"msg_copy_{number}", "sessionID": "ses_0"}
        again["parts"] = [{**part, "id": f"prt_copy_{number}"} for part in again["parts"]]
        put_message(db, again)
    put_message(db, assistant(20, owner="ses_0"))
    merged = merge(looked(SOURCE, path))

    assert set(merged.calls) == {"msg_ses_1_1", "msg_ses_0_20"}
    assert set(merged.replays) == {"msg_copy_1"}
    assert (set(merged.turns), set(merged.edits)) == ({"msg_ses_1_0"}, {"prt_1"})
    db.execute("DELETE FROM message WHERE session_id = 'ses_1'")
    assert set(merge(looked(SOURCE, path)).calls) == {"msg_copy_1", "msg_ses_0_20"}


def test_sessions_that_start_sessions(db: sqlite3.Connection, path: Path) -> None:
    """All belong to the topmost one, each call to its own agent; a circle ends."""
    put_session(db, session("ses_2", parentID="ses_1"))
    put_session(db, session("ses_3", parentID="ses_2"))
    put_session(db, session("ses_round", parentID="ses_round"))
    for owner in ("ses_1", "ses_2", "ses_3", "ses_round"):
        put_message(db, assistant(1, owner=owner))
    calls = merge(looked(SOURCE, path)).calls.values()

    assert [(call.session, call.agent) for call in calls] == [
        ("ses_1", None),
        ("ses_1", "ses_2"),
        ("ses_1", "ses_3"),
        ("ses_round", None),
    ]
    assert [call.kind for call in calls][:2] == [CallKind.MAIN, CallKind.SUBAGENT]


def test_files_know_their_session_too(tmp_path: Path) -> None:
    """What stands in a document beside a message or a part: its folder, and who is above."""
    storage = tmp_path / "storage"
    done = [tool("write", {"filePath": "a.py", "content": "one\n"})]
    top = {"info": session(), "messages": [assistant(1)]}
    below = {"info": session("ses_2", parentID="ses_1"), "messages": [assistant(2, "ses_2", parts=done)]}
    merged = files_merged(as_files(storage, top, below))

    assert {(call.session, call.agent) for call in merged.calls.values()} == {("ses_1", None), ("ses_1", "ses_2")}
    assert [(edit.session, edit.path) for edit in merged.edits.values()] == [("ses_1", f"{ROOT}/a.py")]
    assert merged == merge(looked(SOURCE, as_database(tmp_path / "opencode.db", top, below)))


def test_what_the_tool_wrote_in_the_persons_place(db: sqlite3.Connection, path: Path) -> None:
    """A prompt to go on after a compaction is none; the compaction is a call like any other."""
    put_message(db, user(1, synthetic=True))
    put_message(db, user(2, type="compaction", auto=True))
    put_message(db, user(3))
    put_message(db, assistant(4, summary=True))
    merged = merge(looked(SOURCE, path))

    assert set(merged.turns) == {"msg_ses_1_3"}
    assert [call.kind for call in merged.calls.values()] == [CallKind.COMPACTION]


def test_money_is_what_the_tool_noted(db: sqlite3.Connection, path: Path) -> None:
    """A call's cost is a charge in dollars, and none where it says zero."""
    put_message(db, assistant(1, cost=0.25))
    put_message(db, assistant(2, cost=0))
    events = [event for reading in looked(SOURCE, path) for event in reading.events]

    assert [(each.id, each.amount, each.unit) for each in events if isinstance(each, Charge)] == [
        ("msg_ses_1_1", 0.25, "USD")
    ]


def test_what_tools_did(db: sqlite3.Connection, path: Path) -> None:
    """Applied diffs before requests; nothing of a tool that failed; commits by what they printed."""
    diff = "Index: a\n--- a\n+++ a\n@@ -1,2 +1,2 @@\n import os\n-old line\n+new line\n"
    files = [
        {"filePath": f"{ROOT}/b.py", "type": "delete", "patch": diff.replace("+new line\n", "")},
        {"filePath": f"{ROOT}/c.py", "type": "move", "movePath": f"{ROOT}/d.py", "patch": ""},
        {"filePath": f"{ROOT}/e.py", "type": "move", "movePath": f"{ROOT}/f.py", "diff": diff},
    ]
    patch = "*** Begin Patch\n*** Add File: g.py\n+new line\n*** End Patch"
    replaced = {"oldString": "same\nold line\n", "newString": "same\nnew line\n"}
    parts = [
        tool("edit", {"filePath": "a.py", **replaced}, 1, metadata={"diff": diff}),
        tool("edit", {"filePath": "a.py", **replaced}, 2),
        tool("edit", {"filePath": "a.py", "oldString": "", "newString": "new line\n"}, 3),
        tool("edit", {"filePath": "a.py", **replaced}, 4, status="error"),
        tool("write", {"filePath": "a.py", "content": "new line\n"}, 5, metadata={"exists": True}),
        tool("multiedit", {"filePath": "a.py", "edits": [replaced] * 2}, 6, metadata={"results": [{"diff": diff}]}),
        tool("apply_patch", {"patchText": patch}, 7, metadata={"files": files}),
        tool("patch", {"patchText": patch}, 8),
        tool("bash", {"command": "git commit -m x"}, 9, output="[main abc1234] x\n", metadata={"exit": 0}),
        tool("bash", {"command": "git commit -qm x", "workdir": "lib"}, 10, metadata={"exit": 1}),
        tool("read", {"filePath": "a.py"}, 11),
    ]  # fmt: skip
    put_message(db, assistant(1, parts=parts))
    merged = merge(looked(SOURCE, path))
    new, old = PRINTS("new line\n"), PRINTS("old line\n")

    def told(edit: Edit) -> tuple[Any, ...]:
        return edit.id, edit.path.removeprefix(f"{ROOT}/"), edit.kind, edit.added, edit.removed

    assert [told(edit) for edit in merged.edits.values()] == [
        ("prt_1", "a.py", EditKind.UPDATE, new, old),
        ("prt_2", "a.py", EditKind.UPDATE, new, old),
        ("prt_3", "a.py", EditKind.CREATE, new, ()),
        ("prt_5", "a.py", EditKind.OVERWRITE, new, ()),
        ("prt_6", "a.py", EditKind.UPDATE, new, old),
        ("prt_6:1", "a.py", EditKind.UPDATE, new, old),
        ("prt_7", "b.py", EditKind.DELETE, (), old),
        ("prt_7:1", "c.py", EditKind.RENAME, (), ()),
        ("prt_7:2", "e.py", EditKind.UPDATE, new, old),
        ("prt_8", "g.py", EditKind.CREATE, new, ()),
    ]
    assert [(said.commit_prefix, said.branch, said.cwd) for said in merged.commits.values()] == [
        ("abc1234", "main", ROOT)
    ]
    assert [(ran.cwd, ran.failed) for ran in merged.shells.values()] == [(f"{ROOT}/lib", True)]


def test_a_newer_version_has_other_columns_and_tables(path: Path) -> None:
    """What is not known is not asked for."""
    newer = MESSAGE.replace("data TEXT NOT NULL)", "data TEXT NOT NULL, turn_id TEXT, weight REAL)")
    with closing(made_database(path, SESSION, newer, PART, INDEX, "CREATE TABLE account (token TEXT)")) as db:
        put_session(db, session())
        data = json.dumps({**assistant(1)["info"], "novelty": {"deep": [1]}})
        db.execute("INSERT INTO message VALUES ('msg_1', 'ses_1', 1, 1, ?, 't', 0.5)", (data,))
        merged = merge(looked(SOURCE, path))

    assert (len(merged.calls), merged.problems) == (1, [])


@pytest.mark.parametrize("missing", ["message", "part", "session", "time_updated", "data"])
def test_what_is_missing_is_said_and_the_rest_is_read(path: Path, missing: str) -> None:
    """A table or column of another version is a problem in plain words, never a stop."""
    tables = {
        "message": MESSAGE.replace("time_updated INTEGER NOT NULL,", "") if missing == "time_updated" else MESSAGE,
        "part": PART.replace("data TEXT NOT NULL", "body TEXT") if missing == "data" else PART,
        "session": SESSION,
    }
    orders = [order for table, order in tables.items() if table != missing]
    with closing(made_database(path, *orders)) as db:
        if missing != "message":
            names = "id, session_id, time_created, data" if missing == "time_updated" else "*"
            values = ("msg_1", "ses_1", START, *(() if missing == "time_updated" else (START,)))
            columns = "" if names == "*" else f" ({names})"
            marks = ", ".join("?" * (len(values) + 1))
            db.execute(f"INSERT INTO message{columns} VALUES ({marks})", (*values, json.dumps(assistant(1)["info"])))  # noqa: S608
        looker = Looker(SOURCE, path)
        first, second = merge(looker.look()), merge(looker.look())

    assert len(first.calls) == (missing != "message")
    assert [kind for kind, _row in first.problems] == (
        ["other_shape"] if missing in {"message", "part", "data"} else []
    )
    assert set(second.calls) == set(first.calls), "without a time of change every look takes all rows"


def test_rows_that_cannot_be_read(db: sqlite3.Connection, path: Path) -> None:
    """Broken JSON is a problem with its row; the others are read."""
    for number, data in enumerate(("{", "[]", '"text"', '{"role": "assistant"}', "{}")):
        db.execute("INSERT INTO message VALUES (?, 'ses_1', 1, 1, ?)", (f"msg_{number}", data))
        db.execute("INSERT INTO part VALUES (?, ?, 'ses_1', 1, 1, ?)", (f"prt_{number}", f"msg_{number}", data))
    put_message(db, assistant(9))
    merged = merge(looked(SOURCE, path))

    assert set(merged.calls) == {"msg_ses_1_9"}
    assert ("broken_json", 1) in merged.problems


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["assistant", "tool", "completed", ""]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["total", "input", "output", "status", "time", "filePath"]), inner, max_size=3
        )
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


@given(st.lists(st.integers(0, 60), min_size=2, max_size=8), ODD, st.sampled_from(SMALL[:2]))
@settings(max_examples=80, deadline=None)
def test_damage_never_stops_the_reading(way: list[int], odd: Any, name: str) -> None:
    """A real session in which one place is something else is read without an error, and never below zero."""
    document = json.dumps(mutated(export(name), way, odd)).encode()
    reading = SOURCE.parse(Chunk("export.json", document, 0, PRINTS))

    assert all(min(call.usage.counts()) >= 0 for call in merge([reading]).calls.values())
    for each in (document[: len(document) // 2], b"[]", b"{}", b"[" * 5000, b"\xff"):
        SOURCE.parse(Chunk("storage/message/ses_1/msg_1.json", each, 0, PRINTS, {"session": odd}))


@given(st.lists(st.integers(0, 60), min_size=1, max_size=6), ODD)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_rows_never_stop_the_reading(tmp_path: Path, way: list[int], odd: Any) -> None:
    """The same in a database and in files."""
    whole = export(SMALL[1])
    whole["messages"] = whole["messages"][:2]
    data = json.dumps(mutated(whole["messages"][1]["info"], way, odd))
    part = json.dumps(mutated(whole["messages"][1]["parts"][-1], way, odd))
    path = tmp_path / "opencode.db"
    path.unlink(missing_ok=True)
    with closing(made_database(path)) as db:
        put_session(db, whole["info"])
        db.execute("INSERT INTO message VALUES ('msg_1', 'ses_1', 1, 1, ?)", (data,))
        db.execute("INSERT INTO part VALUES ('prt_1', 'msg_1', 'ses_1', 1, 1, ?)", (part,))
        merged = merge(looked(SOURCE, path))
    assert all(min(call.usage.counts()) >= 0 for call in merged.calls.values())
    for document in (data, part):
        SOURCE.parse(Chunk("storage/part/msg_1/prt_1.json", document.encode(), 0, PRINTS))


@given(st.lists(st.integers(0, 12), max_size=5))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_looks_in_between_change_nothing(tmp_path: Path, looks: list[int]) -> None:
    """However often a growing database is looked into, in the end the same is known."""
    whole = export(SMALL[2])
    path = tmp_path / "opencode.db"
    for each in tmp_path.glob("opencode.db*"):
        each.unlink()
    with closing(made_database(path)) as db:
        put_session(db, whole["info"])
        looker, readings = Looker(SOURCE, path), []
        for number, message in enumerate(whole["messages"]):
            unfinished = copy.deepcopy(message)
            unfinished["info"].pop("tokens", None)
            unfinished["info"]["time"].pop("completed", None)
            unfinished["info"].pop("finish", None)
            put_message(db, unfinished, updated=unfinished["info"]["time"]["created"])
            if number in looks:
                readings += looker.look()
            put_message(db, message)
        readings += looker.look()
        at_once = merge(looked(SOURCE, path))
    merged = merge(readings)
    merged.records = at_once.records = 0
    assert merged == at_once
