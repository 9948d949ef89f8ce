"""Kimi's wire logs: a real one of Kimi Code, made ones of the CLI before it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import (
    SAMPLES,
    as_lines,
    damaged,
    line_ends,
    numbers,
    odd,
    prints,
    read_log,
    readings,
)
from tokenmirror.domain.events import CallKind, EditKind
from tokenmirror.sources.kimi_cli import SOURCE

SAMPLE = SAMPLES / "kimi_cli" / "wire-assistant_tools.jsonl"
DATA = SAMPLE.read_bytes()
WORK = "/private/tmp/as-agent-lab/kimi/project"
SESSION = "session_1bcbe023-4f7e-4971-9dc9-43b8756045b0"
PLACE = f"/home/robin/.kimi-code/sessions/wd_project_ac3bb318f98e/{SESSION}"
MAIN = f"{PLACE}/agents/main/wire.jsonl"
OLD = f"/home/robin/.kimi/sessions/{hashlib.md5(b'/home/robin/shop').hexdigest()}/0a1b/wire.jsonl"  # noqa: S324 - as the tool
START = 1_777_629_600_000
FIELDS = (
    *("type", "message", "payload", "usage.record", "usage", "time", "timestamp", "inputOther", "output", "event"),
    *("context.append_loop_event", "tool.call", "tool.result", "toolCallId", "args", "path", "StatusUpdate", "result"),
    *("token_usage", "input_other", "SubagentEvent", "ToolCall", "function", "name", "Write", "arguments", "edit"),
)


def wire(data: bytes, path: str = MAIN, cuts: list[int] | None = None) -> Merged:
    return read_log(SOURCE, data, path, cuts or (), {"cwd": WORK})


def event(kind: str, second: int, **fields: Any) -> dict[str, Any]:
    return {
        "type": "context.append_loop_event",
        "event": {"type": kind, **fields},
        "time": START + second * 1000,
    }


def asked(second: int, name: str, **args: Any) -> dict[str, Any]:
    return event("tool.call", second, toolCallId="t1", name=name, args=args)


def answered(second: int, output: str = "", **fields: Any) -> dict[str, Any]:
    return event("tool.result", second, toolCallId="t1", result={"output": output, **fields})


def said(kind: str, second: float, **payload: Any) -> dict[str, Any]:
    return {"timestamp": START / 1000 + second, "message": {"type": kind, "payload": payload}}


def status(second: float, output: int = 9, message: str | None = "m1") -> dict[str, Any]:
    usage = {"input_other": 3, "input_cache_read": 5, "input_cache_creation": 2, "output": output}
    return said("StatusUpdate", second, token_usage=usage, message_id=message, context_tokens=999)


def test_meets_the_expected_totals() -> None:
    """Calls and tokens of the real log are exactly those computed elsewhere: no step counts beside its record."""
    merged = wire(DATA)
    known = json.loads(SAMPLE.with_suffix(".expected.json").read_bytes())["models"]
    names = ("records", "input_other", "cache_read", "cache_creation", "output")

    assert set(merged.by_model()) == set(known)
    assert numbers(merged) == (*(sum(each[name] for each in known.values()) for name in names), 0)
    assert len(merged.replays) == 22
    assert merged.problems == []


def test_a_real_log_tells_its_work() -> None:
    """Prompts, the one written file, commands and the compaction of the real log are what its lines say."""
    merged = wire(DATA)

    assert len(merged.turns) == 8
    assert [edit.path.rpartition("/")[2] for edit in merged.edits.values()] == ["zatanna-moon-knight-groot.md"]
    assert len(merged.shells) == sum(b'"tool.call"' in line and b'"name":"Bash"' in line for line in DATA.split(b"\n"))
    assert [call.kind for call in merged.calls.values()].count(CallKind.COMPACTION) == 1
    assert merged.sessions[SESSION].cwd == WORK
    assert {call.cwd for call in merged.calls.values()} == {WORK}


def test_a_step_counts_where_no_record_follows() -> None:
    """Builds that wrote no usage records are counted by their steps."""
    without = b"".join(line + b"\n" for line in DATA.splitlines() if b'"usage.record"' not in line)
    merged = wire(without)
    known = wire(DATA)

    assert len(merged.calls) == 22
    compaction = next(call for call in known.calls.values() if call.kind is CallKind.COMPACTION)
    assert merged.usage().total_tokens == known.usage().total_tokens - compaction.usage.total_tokens


@given(st.sets(st.integers(0, 400), max_size=9))
@settings(max_examples=25, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = line_ends(DATA)

    assert wire(DATA, cuts=[ends[cut % len(ends)] for cut in cuts]) == wire(DATA)


def test_reading_twice_and_a_copy_change_nothing() -> None:
    """A log that is read again, or copied into a fork, adds no call."""
    again = [*readings(SOURCE, DATA, MAIN), *readings(SOURCE, DATA, MAIN)]
    fork = readings(SOURCE, DATA, MAIN.replace(SESSION, "session_fork"))

    assert numbers(merge([*again, *fork])) == numbers(wire(DATA))


@pytest.mark.parametrize(
    ("name", "args", "added", "removed", "kind"),
    [
        ("Write", {"content": "one\n"}, "one", "", EditKind.OVERWRITE),
        ("WriteFile", {"content": "one\n", "mode": "append"}, "one", "", EditKind.UPDATE),
        ("Edit", {"old_string": "a\nbee", "new_string": "a\ncat"}, "cat", "bee", EditKind.UPDATE),
        ("StrReplaceFile", {"edit": {"old": "bee", "new": "cat"}}, "cat", "bee", EditKind.UPDATE),
        (
            "StrReplaceFile",
            {"edit": [{"old": "bee", "new": "cat"}, {"old": "x", "new": "y"}]},
            "cat\ny",
            "bee\nx",
            EditKind.UPDATE,
        ),
    ],
)
def test_what_an_editor_changed(name: str, args: dict[str, Any], added: str, removed: str, kind: EditKind) -> None:
    """An edit counts once its result came without error."""
    request = asked(1, name, path="src/a.py", **args)
    (edit,) = wire(as_lines(request, answered(2))).edits.values()

    assert (edit.path, edit.added, edit.removed, edit.kind) == (
        f"{WORK}/src/a.py",
        prints(added),
        prints(removed),
        kind,
    )
    assert wire(as_lines(request, answered(2, isError=True))).edits == {}
    assert wire(as_lines(request)).edits == {}


def test_a_commit_is_said() -> None:
    """A commit that git printed is named, with the folder the command ran in."""
    request = asked(1, "Bash", command="git commit -am x", cwd="/elsewhere")
    (made,) = wire(as_lines(request, answered(2, "[main 1a2b3c4] x\n"))).commits.values()

    assert (made.commit_prefix, made.branch, made.cwd) == ("1a2b3c4", "main", "/elsewhere")


def test_the_cli_before_it() -> None:
    """A status names its call; repeated, in the main log or a subagent's own, it is the same call."""
    repeated = said(
        "SubagentEvent",
        3,
        agent_id="sub",
        event={"type": "StatusUpdate", "payload": status(3, 7, "m2")["message"]["payload"]},
    )
    data = as_lines({"type": "metadata"}, said("TurnBegin", 0, user_input="x"), status(1), status(2, 11), repeated)
    own = readings(SOURCE, as_lines(status(3, 7, "m2")), f"{OLD.rpartition('/')[0]}/subagents/sub/wire.jsonl")
    merged = merge([*readings(SOURCE, data, OLD, (), {"cwd": "/home/robin/shop"}), *own])

    assert numbers(merged) == (2, 6, 10, 4, 18, 0)
    assert {call.agent for call in merged.calls.values()} == {None, "sub"}
    assert {call.model for call in merged.calls.values()} == {"unknown"}
    assert list(merged.sessions) == ["0a1b"]
    assert len(merged.turns) == 1


def test_what_the_cli_before_it_edited() -> None:
    """Only a result that says it was no error counts."""
    arguments = json.dumps({"path": "/home/robin/shop/a.py", "content": "one\n"})
    call = said("ToolCall", 1, id="t1", function={"name": "WriteFile", "arguments": arguments})
    done = said("ToolResult", 2, tool_call_id="t1", return_value={"is_error": False, "output": ""})

    assert len(wire(as_lines(call, done), OLD).edits) == 1
    assert wire(as_lines(call, said("ToolResult", 2, tool_call_id="t1", return_value={"output": ""})), OLD).edits == {}


def test_where_a_session_worked(tmp_path: Path) -> None:
    """Kimi Code's state names the folder; before it, the register has the path of which the folder is the hash."""
    new = tmp_path / ".kimi-code/sessions/wd_x/session_a/agents/main/wire.jsonl"
    new.parent.mkdir(parents=True)
    assert SOURCE.beside(new) == {}
    new.parents[2].joinpath("state.json").write_text((SAMPLES / "kimi_cli" / "assistant_tools.state.json").read_text())
    assert SOURCE.beside(new) == {"cwd": WORK}
    new.parents[2].joinpath("state.json").write_text("[1")
    assert SOURCE.beside(new) == {}
    old = tmp_path / ".kimi/sessions" / OLD.split("/")[5] / "0a1b" / "wire.jsonl"
    old.parent.mkdir(parents=True)
    register = tmp_path / ".kimi/kimi.json"
    register.write_text(json.dumps({"work_dirs": [3, {"path": "/other"}, {"path": "/home/robin/shop"}]}))

    assert SOURCE.beside(old) == {"cwd": "/home/robin/shop"}


def test_what_cannot_be_is_a_problem() -> None:
    """Torn lines, impossible counts and missing times are located; the rest is read."""
    record = {"type": "usage.record", "model": "k", "usage": {"inputOther": 1, "output": 2}, "time": START}
    bad = {**record, "usage": {"inputOther": -1}}
    merged = wire(as_lines(record) + b'{"type\n' + as_lines(bad, {**record, "time": "soon"}))

    assert [kind for kind, _offset in merged.problems] == ["broken_json", "bad_counts", "bad_time"]
    assert len(merged.calls) == 1


@given(damaged(DATA))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a real log, it is read, and no count is negative."""
    assert min(numbers(wire(data))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    for kind in ("StatusUpdate", "ToolCall", "ToolResult", "SubagentEvent"):
        wire(as_lines({"timestamp": second, "message": {"type": kind, "payload": first}}, said(kind, 1, event=second)))
    for line in (
        first,
        {"type": "usage.record", "usage": first, "time": second},
        {**asked(1, "Write"), "event": first},
    ):
        wire(as_lines(line, asked(1, "Edit", path=first, edit=second), answered(2), event("step.end", 3, usage=first)))


def test_where_the_tools_write() -> None:
    """Two roots, which the environment can move."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".kimi-code/sessions", home / ".kimi/sessions"]
    moved = {"KIMI_CODE_HOME": "/a", "KIMI_SHARE_DIR": "/b"}
    assert SOURCE.roots(home, moved) == [Path("/a/sessions"), Path("/b/sessions")]


def test_knows_its_files_by_name() -> None:
    """The wire is the log; contexts and states are not."""
    assert SOURCE.is_log(PurePosixPath("wd_a/session_b/agents/main/wire.jsonl"))
    assert SOURCE.is_log(PureWindowsPath("0a1b\\session\\wire.jsonl"))
    assert not SOURCE.is_log(PurePosixPath("0a1b/session/context.jsonl"))
    assert not SOURCE.is_log(PurePosixPath("wd_a/session_b/state.json"))
