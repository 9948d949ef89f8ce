"""Kiro and Amazon Q, made after what others read, not real: credits, edits, and one conversation in two places."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import Charge, EditKind, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import amazon_q, kiro
from tokenmirror.sources.source import Chunk

PRINTS = Fingerprinter(KEY).lines
ROOT = "/home/robin/shop"
CLI = "/home/robin/.kiro/sessions/cli/c1.jsonl"
IDE = "/home/robin/.kiro/sessions/0123456789abcdef/sess_1/messages.jsonl"
KNOWN = {"cwd": ROOT, "model": "sonnet", "at": "2026-06-05T10:00:00Z"}


def parsed(data: bytes, path: str, state: dict[str, Any] | None = None) -> Reading:
    return kiro.SOURCE.parse(Chunk(path, data, 0, PRINTS, state or {}))


def lines(*records: dict[str, Any]) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def row(kind: str, identity: str, *blocks: tuple[str, Any], **more: Any) -> dict[str, Any]:
    content = [{"kind": name, "data": data} for name, data in blocks]
    return {"version": "v1", "kind": kind, "data": {"message_id": identity, "content": content, **more}}


def session() -> bytes:
    """Return a made session of the command line: a prompt, an edit, a commit, one edit that failed."""
    write = {
        "toolUseId": "t1",
        "name": "write",
        "input": {"command": "create", "path": "a.py", "content": "one line\n"},
    }
    commit = {"toolUseId": "t2", "name": "shell", "input": {"command": "git commit -m x"}}
    broken = {"toolUseId": "t3", "name": "write", "input": {"command": "str_replace", "path": "a.py", "old_str": "x"}}
    printed = {"exit_status": "exit status: 0", "stdout": "[main abc1234] x\n", "stderr": ""}
    return lines(
        row("Prompt", "p1", ("text", "Sort"), meta={"timestamp": 1780653600}),
        row("AssistantMessage", "a1", ("text", "Yes"), ("toolUse", write), ("toolUse", commit), ("toolUse", broken)),
        row(
            "ToolResults",
            "r1",
            ("toolResult", {"toolUseId": "t1", "status": "success", "content": []}),
            ("toolResult", {"toolUseId": "t2", "status": "success", "content": [{"kind": "json", "data": printed}]}),
            ("toolResult", {"toolUseId": "t3", "status": "error", "content": []}),
        ),
        row("AssistantMessage", "a2", ("text", "Done")),
    )


def charged(reading: Reading) -> list[tuple[float, str]]:
    return [(event.amount, event.unit) for event in reading.events if isinstance(event, Charge)]


def test_a_session_of_the_command_line() -> None:
    """Answers are calls without tokens; what succeeded is an edit or a commit."""
    merged = merge([parsed(session(), CLI, KNOWN)])

    assert [(call.id, call.model, call.usage.quality) for call in merged.calls.values()] == [
        ("a1", "sonnet", Quality.NOT_RECORDED),
        ("a2", "sonnet", Quality.NOT_RECORDED),
    ]
    assert [(edit.path, edit.kind, edit.added) for edit in merged.edits.values()] == [
        (f"{ROOT}/a.py", EditKind.OVERWRITE, PRINTS("one line\n"))
    ]
    assert [said.commit_prefix for said in merged.commits.values()] == ["abc1234"]
    assert {call.at.isoformat() for call in merged.calls.values()} == {"2026-06-05T10:00:00+00:00"}
    assert (len(merged.turns), merged.problems) == (1, [])


@given(st.sets(st.integers(0, 3)))
@settings(max_examples=20, deadline=None)
def test_any_cut_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    data = session()
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]

    assert merge(read(kiro.SOURCE, data, CLI, [ends[cut] for cut in cuts])) == merge(read(kiro.SOURCE, data, CLI))


def test_credits_of_turns() -> None:
    """Parts of one turn add up, in the unit of the vendor; a document that tells a turn again charges it once."""
    parts: list[dict[str, Any]] = [
        {"value": 0.25, "unit": "credit", "unitPlural": "credits"},
        {"value": 0.5, "unit": "credit"},
    ]
    turn: dict[str, Any] = {
        "loop_id": {"rand": 7},
        "end_timestamp": "2026-06-05T10:01:00.123456789Z",
        "metering_usage": parts,
    }
    turn |= {"input_token_count": 0, "output_token_count": 0}
    about = {
        "session_id": "c1",
        "cwd": ROOT,
        "session_state": {"conversation_metadata": {"user_turn_metadatas": [turn]}},
    }
    reading = parsed(json.dumps(about).encode(), CLI.replace(".jsonl", ".json"))

    assert charged(reading) == [(0.75, "credits")]
    assert [event.id for event in reading.events if isinstance(event, Charge)] == ["c1:7:credits"]
    assert merge([reading]).sessions["c1"].cwd == ROOT
    assert merge([reading]).calls == {}


@pytest.mark.parametrize("unit", ["\u202etiderc", "a" * 31, "credit\nPaid: 9", "$5"])
def test_what_can_be_no_unit_is_no_charge(unit: str) -> None:
    """A unit is shown as it stands in the log: one that is none is left out."""
    at = "2026-09-01T10:00:00.000Z"
    load = {"type": "usage_summary", "promptTurnSummaries": [{"unit": unit, "usage": 1.5}, {"unit": "", "usage": 2}]}
    reading = parsed(lines({"id": "m", "timestamp": at, "payload": load}), IDE, {"cwd": ROOT, "model": "auto"})

    assert charged(reading) == [(2.0, "credits")]


def test_a_session_of_the_editor() -> None:
    """Edits by their results, credits by the summary of each turn."""
    at = "2026-09-01T10:00:00.000Z"
    asked: dict[str, Any] = {"type": "tool_call", "toolCallId": "t", "toolName": "strReplace"}
    asked["args"] = {"path": f"{ROOT}/a.py", "oldStr": "old line\n", "newStr": "new line\n"}
    payloads: list[dict[str, Any]] = [
        {"type": "user", "content": "Sort"},
        asked,
        {"type": "tool_result", "toolCallId": "t", "content": "{}", "success": True},
        {"type": "assistant", "content": "Done"},
        {"type": "usage_summary", "promptTurnSummaries": [{"unit": "credit", "usage": 1.5, "usedTools": ["x"]}]},
        {"type": "session_metadata", "key": "contextUsage", "value": {"usagePercentage": 67.5}},
    ]
    records = [{"id": f"m{number}", "timestamp": at, "payload": load} for number, load in enumerate(payloads)]
    reading = parsed(lines(*records), IDE, {"cwd": ROOT, "model": "auto"})
    merged = merge([reading])

    assert charged(reading) == [(1.5, "credits")]
    assert [(edit.added, edit.removed) for edit in merged.edits.values()] == [
        (PRINTS("new line\n"), PRINTS("old line\n"))
    ]
    assert (list(merged.sessions), len(merged.turns), len(merged.calls)) == (["sess_1"], 1, 1)
    assert merged.usage().total_tokens == 0


def test_older_documents_of_the_editor() -> None:
    """An execution is a call without tokens, in a session of its own workflow; a later document knows its credits."""
    times = {"startTime": 1760000000000, "endTime": 1760000009000}
    chat = {"executionId": "e", "chat": [{"role": "human"}], "metadata": {"modelId": "m", "workflowId": "w", **times}}
    run: dict[str, Any] = {"executionId": "f", "usageSummary": [{"unit": "credit", "usage": 2.0}], **times}
    base = "/home/robin/.config/Kiro/User/globalStorage/kiro.kiroagent"
    first = parsed(json.dumps(chat).encode(), f"{base}/{'a' * 32}/e.chat")
    second = parsed(json.dumps(run, indent=1).encode()[:-1], f"{base}/{'a' * 32}/{'b' * 32}/{'c' * 32}")
    third = parsed(b'{"sessionId": "s", "workspaceDirectory": "/w"}', f"{base}/workspace-sessions/x/s.json")
    merged = merge([first, second, third])

    assert {call.id: call.session for call in merged.calls.values()} == {"e": "w", "f": "b" * 32}
    assert charged(second) == [(2.0, "credits")]
    assert merged.sessions["s"].cwd == "/w"


def history() -> list[dict[str, Any]]:
    """Return a made conversation of the database, with the ids of the session above."""
    write = {
        "id": "t1",
        "name": "fs_write",
        "args": {"command": "create", "path": f"{ROOT}/a.py", "file_text": "one line\n"},
    }
    done = {"tool_use_id": "t1", "status": "Success", "content": [{"Text": "ok"}]}
    times = {"request_start_timestamp_ms": 1780653600000, "stream_end_timestamp_ms": 1780653605000}
    return [
        {
            "user": {"content": {"Prompt": {"prompt": "Sort"}}, "timestamp": "2026-06-05T12:00:00+02:00"},
            "assistant": {"ToolUse": {"message_id": "a1", "content": "", "tool_uses": [write]}},
            "request_metadata": {"message_id": "a1", "model_id": "sonnet", **times},
        },
        {
            "user": {"content": {"ToolUseResults": {"tool_use_results": [done]}}},
            "assistant": {"Response": {"message_id": "a2", "content": "Done"}},
            "request_metadata": {"message_id": "a2", **times},
        },
    ]


def value(session_id: str = "c1", entries: list[dict[str, Any]] | None = None) -> str:
    found = history() if entries is None else entries
    return json.dumps({"conversation_id": session_id, "history": found, "model_info": {"model_id": "opus"}})


def filled(tool: sqlite3.Connection) -> None:
    tool.execute("CREATE TABLE conversations (key TEXT PRIMARY KEY, value TEXT)")
    tool.execute("CREATE TABLE auth_kv (key TEXT PRIMARY KEY, value TEXT)")
    tool.execute("INSERT INTO conversations VALUES (?, ?)", (ROOT, value()))


def test_a_conversation_of_amazon_q(tmp_path: Path) -> None:
    """Calls without tokens, in the folder that is the key, and edits whose result says success."""
    with open_tool(tmp_path / "data.sqlite3") as tool:
        filled(tool)
        merged = merge(look(amazon_q.SOURCE, tmp_path / "data.sqlite3"))

    assert [(call.id, call.model, call.cwd) for call in merged.calls.values()] == [
        ("a1", "sonnet", ROOT),
        ("a2", "opus", ROOT),
    ]
    assert {call.usage.quality for call in merged.calls.values()} == {Quality.NOT_RECORDED}
    assert [edit.added for edit in merged.edits.values()] == [PRINTS("one line\n")]
    assert (list(merged.sessions), len(merged.turns)) == (["c1"], 1)


def test_a_conversation_that_is_written_over(tmp_path: Path) -> None:
    """What did not change is not read again; a new conversation in the same folder is."""
    path = tmp_path / "data.sqlite3"
    with open_tool(path) as tool:
        filled(tool)
        first = look(amazon_q.SOURCE, path)
        assert look(amazon_q.SOURCE, path, first[-1].state)[0].events == []

        tool.execute("UPDATE conversations SET value = ?", (value("c2", history()[:1]),))
        again = look(amazon_q.SOURCE, path, first[-1].state)
    assert list(merge(again).sessions) == ["c2"]


def test_many_conversations_are_read_by_the_slice(tmp_path: Path) -> None:
    """One look holds a few at a time, and none is lost."""
    path = tmp_path / "data.sqlite3"
    with open_tool(path) as tool:
        filled(tool)
        for number in range(20):
            tool.execute("INSERT INTO conversations VALUES (?, ?)", (f"/w/{number}", value(f"s{number}", [])))
        readings = look(amazon_q.SOURCE, path)

    assert len(readings) > 1
    assert len(merge(readings).sessions) == 21


def test_the_database_and_the_file_tell_one_session(tmp_path: Path) -> None:
    """A conversation in both places has the same ids; rows changed in place are seen again."""
    path = tmp_path / "data.sqlite3"
    with open_tool(path) as tool:
        tool.execute(
            "CREATE TABLE conversations_v2 (key TEXT, conversation_id TEXT, value TEXT, created_at INT, updated_at INT)"
        )
        tool.execute("INSERT INTO conversations_v2 VALUES (?, 'c1', ?, 1, 5)", (ROOT, value("c1", history()[:1])))
        first = look(kiro.SOURCE, path)
        tool.execute("UPDATE conversations_v2 SET value = ?, updated_at = 6", (value(),))
        second = look(kiro.SOURCE, path, first[-1].state)
    both = merge([*first, *second, parsed(session(), CLI, KNOWN)])

    assert (set(both.calls), set(both.edits), list(both.sessions)) == ({"a1", "a2"}, {"t1"}, ["c1"])


@pytest.mark.parametrize("source", [amazon_q.SOURCE, kiro.SOURCE], ids=lambda source: source.name)
def test_another_shape_is_said(tmp_path: Path, source: Any) -> None:
    """A database without the table, and a value that is no conversation, are problems said plainly."""
    path = tmp_path / "data.sqlite3"
    with open_tool(path) as tool:
        tool.execute("CREATE TABLE history (id)")
        assert [problem.kind for reading in look(source, path) for problem in reading.problems] == ["other_shape"]
        filled(tool)
        tool.execute("INSERT INTO conversations VALUES ('/x', 'no json'), ('/y', '{}'), ('/z', NULL)")
        readings = look(source, path)

    assert [problem.kind for reading in readings for problem in reading.problems] == ["other_shape"] * 3
    assert len(merge(readings).calls) == 2


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["success", "write", "/a", "t1"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["kind", "data", "content", "payload", "type", "input", "args", "toolUseId", "name", "status"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(ODD, st.sampled_from([CLI, IDE, CLI.replace(".jsonl", ".json"), "/x/y.chat"]))
@settings(max_examples=200, deadline=None)
def test_never_raises_for_odd_shapes(odd: Any, path: str) -> None:
    """Fields of any shape anywhere do no harm."""
    found = odd if isinstance(odd, dict) else {"data": odd, "payload": odd}
    records = [
        {"kind": kind, "id": "x", "timestamp": 1780653600, **found} for kind in ("AssistantMessage", "ToolResults")
    ]
    parsed(lines(*records, {"payload": {"type": "usage_summary", "promptTurnSummaries": odd}}), path, KNOWN)
    parsed(json.dumps({"session_state": odd, "executionId": "e", "startTime": 1, "usageSummary": odd}).encode(), path)


@given(st.integers(0, 1500), st.binary(min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_damage_never_stops_the_reading(place: int, damage: bytes) -> None:
    """A session with some bytes changed is read."""
    data = session()
    merge([parsed(data[:place] + damage + data[place + len(damage) :], CLI, KNOWN)])


def test_a_line_without_any_time() -> None:
    """It is a problem, and no call is dated by a guess."""
    merged = merge([parsed(lines(row("AssistantMessage", "a1")), CLI)])

    assert (merged.calls, merged.problems) == ({}, [("bad_time", 0)])


def test_what_lies_beside(tmp_path: Path) -> None:
    """The description beside a session names folder, model and beginning; a broken one names nothing."""
    log = tmp_path / "c1.jsonl"
    state = {"rts_model_state": {"model_info": {"model_id": "m"}}}
    log.with_suffix(".json").write_text(
        json.dumps({"cwd": "/w", "created_at": "2026-06-05T10:00:00Z", "session_state": state})
    )
    assert kiro.SOURCE.beside(log) == {"cwd": "/w", "model": "m", "at": "2026-06-05T10:00:00Z"}

    editor = tmp_path / "sess_1" / "messages.jsonl"
    editor.parent.mkdir()
    editor.with_name("session.json").write_text(json.dumps({"workspacePaths": ["/w"], "modelId": "auto"}))
    assert kiro.SOURCE.beside(editor) == {"cwd": "/w", "model": "auto"}
    log.with_suffix(".json").write_text("{")
    assert kiro.SOURCE.beside(log) == {}


def test_where_they_write() -> None:
    """The command line's and the editor's folders; the environment can move them."""
    home = Path("/home/me")
    roots = kiro.SOURCE.roots(home, {"KIRO_HOME": "/k", "APPDATA": "/roaming", "LOCALAPPDATA": "/local"})

    assert roots[0] == Path("/k/sessions")
    assert {Path("/local/kiro-cli"), home / ".local/share/kiro-cli"} <= set(roots)
    assert Path("/roaming/Kiro/User/globalStorage/kiro.kiroagent") in roots
    assert amazon_q.SOURCE.roots(home, {"XDG_DATA_HOME": "/data"})[0] == Path("/data/amazon-q")


def test_know_their_files_by_name() -> None:
    """Sessions of every generation are logs; indexes, cursors and settings are not."""
    names = ("cli/a.jsonl", "cli/a.json", "0a/sess_1/messages.jsonl", "x/y.chat", "workspace-sessions/b/c.json")
    for name in (*names, "data.sqlite3", "/".join(["0123456789abcdef" * 2] * 3)):
        assert kiro.SOURCE.is_log(PurePosixPath(name))
    for name in ("cli/a.lock", "0a/sess_1/session.json", "workspace-sessions/b/sessions.json", "x/y/z", "config.json"):
        assert not kiro.SOURCE.is_log(PurePosixPath(name))
    assert not amazon_q.SOURCE.is_log(PurePosixPath("history"))


@pytest.mark.parametrize("data", [b"[1]", b"3", b"\xff"])
def test_a_foreign_document_yields_one_problem(data: bytes) -> None:
    """What is no session is not read."""
    assert merge([parsed(data, "/x/y.chat")]) == Merged(problems=[("not_a_session", 0)])
