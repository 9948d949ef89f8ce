"""Qwen's chats: made lines, for no real one is known, and old documents in Gemini's form."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
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
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import gemini_cli
from tokenmirror.sources.qwen_code import SOURCE

OWN, PARENT = "0a1b2c3d-0000-4000-8000-00000000beef", "11111111-2222-4333-8444-555555555555"
PLACE = "/home/robin/.qwen/projects/-home-robin-shop/chats"
LOG = f"{PLACE}/{OWN}.jsonl"
FIELDS = (
    *("type", "assistant", "tool_result", "uuid", "message", "parts", "functionCall", "functionResponse", "response"),
    *("usageMetadata", "promptTokenCount", "totalTokenCount", "toolCallResult", "resultDisplay", "fileDiff", "args"),
    *("name", "edit", "write_file", "run_shell_command", "command", "file_path", "forkedFrom", "sessionId", "diffStat"),
)


def record(kind: str, number: int, **fields: Any) -> dict[str, Any]:
    about = {"uuid": f"u{number}", "sessionId": OWN, "timestamp": f"2026-05-01T10:00:{number:02}.000Z", "type": kind}
    return {**about, "cwd": "/home/robin/shop", "version": "0.24.7", "gitBranch": "main", **fields}


def call(number: int, counts: tuple[int, ...] = (100, 40, 10, 5, 115), **fields: Any) -> dict[str, Any]:
    names = (
        "promptTokenCount",
        "cachedContentTokenCount",
        "candidatesTokenCount",
        "thoughtsTokenCount",
        "totalTokenCount",
    )
    usage = dict(zip(names, counts, strict=False))
    return record("assistant", number, **{"model": "qwen3-coder-plus", "usageMetadata": usage, **fields})


def asked(number: int, name: str, **args: Any) -> dict[str, Any]:
    return call(
        number, message={"role": "model", "parts": [{"functionCall": {"id": "c1", "name": name, "args": args}}]}
    )


def answered(number: int, output: str = "", status: str = "success", **shown: Any) -> dict[str, Any]:
    answer = {"functionResponse": {"id": "c1", "response": {"output": output}}}
    result = {"callId": "c1", "status": status, "resultDisplay": shown or output}
    return record("tool_result", number, message={"role": "user", "parts": [answer]}, toolCallResult=result)


TALK = as_lines(
    record("user", 0, message={"role": "user", "parts": [{"text": "x"}]}),
    asked(1, "write_file", file_path="/home/robin/shop/a.py", content="one\n"),
    answered(2, fileDiff="@@ -0,0 +1 @@\n+one", fileName="a.py", originalContent=None, newContent="one\n"),
    record("system", 3, subtype="ui_telemetry", systemPayload={"uiEvent": {"input_token_count": 100}}),
    asked(4, "run_shell_command", command="git commit -m x"),
    answered(5, "Output: [main 1a2b3c4] x\nExit Code: 0\n"),
    call(6, agentId="explore-7f3c", isSidechain=True),
)


def chat(*lines: dict[str, Any]) -> Merged:
    return read_log(SOURCE, as_lines(*lines), LOG)


def test_what_a_chat_tells() -> None:
    """Calls, prompt, edit and commit are read; telemetry that repeats a call is not."""
    merged = read_log(SOURCE, TALK, LOG)

    assert numbers(merged) == (3, 180, 120, 0, 45, 15)
    assert [each.kind for each in merged.calls.values()] == [CallKind.MAIN, CallKind.MAIN, CallKind.SUBAGENT]
    assert {(each.model, each.branch, each.cwd) for each in merged.calls.values()} == {
        ("qwen3-coder-plus", "main", "/home/robin/shop")
    }
    assert [(each.kind, each.added) for each in merged.edits.values()] == [(EditKind.CREATE, prints("one"))]
    assert [each.commit_prefix for each in merged.commits.values()] == ["1a2b3c4"]
    assert list(merged.turns) == ["u0"]
    assert merged.sessions[OWN].tool_version == "0.24.7"
    assert merged.problems == []


@pytest.mark.parametrize(
    ("counts", "output", "reasoning"),
    [
        ((100, 40, 10, 5, 115), 15, 5),
        ((100, 40, 10, 5, 110), 10, 5),
        ((100, 40, 10, 5), 15, 5),
        ((100, 0, 3, 5, 103), 8, 5),
    ],
)
def test_thoughts_count_once(counts: tuple[int, ...], output: int, reasoning: int) -> None:
    """The total tells whether thoughts are among the candidates; they cannot be when they are more."""
    usage = chat(call(1, counts)).usage()

    assert (usage.output_tokens, usage.reasoning_output_tokens) == (output, reasoning)


def test_a_call_that_was_stopped_is_a_lower_bound() -> None:
    """Zeros were not counted by anybody; without usage there is no call."""
    merged = chat(call(1, (0, 0, 0, 0, 0)), record("assistant", 2))

    assert [each.usage.quality for each in merged.calls.values()] == [Quality.LOWER_BOUND]


@given(st.sets(st.integers(0, 40), max_size=5))
@settings(max_examples=30, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = line_ends(TALK)

    assert read_log(SOURCE, TALK, LOG, [ends[cut % len(ends)] for cut in cuts]) == read_log(SOURCE, TALK, LOG)


def test_a_branch_repeats_its_parent() -> None:
    """Copied records stay the parent's, in either order; what comes after is the branch's own."""
    first = [record("user", 0, sessionId=PARENT), call(1, sessionId=PARENT)]
    copies = [
        {**line, "sessionId": OWN, "forkedFrom": {"sessionId": PARENT, "messageUuid": line["uuid"]}} for line in first
    ]
    branch = list(readings(SOURCE, as_lines(*copies, call(9)), LOG))
    merged = merge([*branch, *readings(SOURCE, as_lines(*first), f"{PLACE}/{PARENT}.jsonl"), *branch])

    assert {each.id: each.session for each in merged.calls.values()} == {"u1": PARENT, "u9": OWN}
    assert [each.session for each in merged.turns.values()] == [PARENT]
    assert merged.sessions[OWN].parent == PARENT


def test_the_applied_diff_counts_before_the_request() -> None:
    """A diff that was cut short for the log does not."""
    request = asked(1, "edit", file_path="a.py", old_string="bee", new_string="cat")
    diff: dict[str, Any] = {
        "fileDiff": "@@ -1 +1 @@\n-the bee\n+the cat",
        "originalContent": "",
        "diffStat": {"user_added_lines": 1},
    }
    (shown,) = chat(request, answered(2, **diff)).edits.values()
    (cut,) = chat(request, answered(2, **diff, fileDiffTruncated=True)).edits.values()

    assert (shown.added, shown.removed, shown.user_modified) == (prints("the cat"), prints("the bee"), True)
    assert (cut.added, cut.removed, cut.path) == (prints("cat"), prints("bee"), "/home/robin/shop/a.py")


@pytest.mark.parametrize("status", ["error", "cancelled"])
def test_what_failed_changed_nothing(status: str) -> None:
    """Only what ended well is an edit."""
    assert chat(asked(1, "edit", file_path="a", old_string="b", new_string="c"), answered(2, status=status)).edits == {}


def test_what_the_tool_says_in_the_persons_name_is_no_prompt() -> None:
    """Notifications and subagents' tasks were not written by the person."""
    merged = chat(
        record("user", 1, subtype="notification"),
        record("user", 2, provenance="system"),
        record("user", 3, agentId="a"),
    )

    assert merged.turns == {}


def test_an_old_chat_is_read_as_geminis() -> None:
    """Old documents have Gemini's form, and mean the same."""
    sample = next(
        path for path in sorted((SAMPLES / "gemini_cli").glob("session-*.json")) if "expected" not in path.name
    )
    data, name = sample.read_bytes(), f"/home/robin/.qwen/tmp/shop/chats/{sample.name}"

    assert read_log(SOURCE, data, name) == read_log(gemini_cli.SOURCE, data, name)
    assert numbers(read_log(SOURCE, data, name))[0] > 0


def test_what_cannot_be_is_a_problem() -> None:
    """Torn lines, impossible counts and missing times are located; the rest is read."""
    data = as_lines(call(1)) + b'{"type\n' + as_lines(call(2, (3, 9)), call(3, timestamp="soon"))
    merged = read_log(SOURCE, data, LOG)

    assert [kind for kind, _offset in merged.problems] == ["broken_json", "bad_counts", "bad_time"]
    assert len(merged.calls) == 1


@given(damaged(TALK))
@settings(max_examples=80, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a log, it is read, and no count is negative."""
    assert min(numbers(read_log(SOURCE, data, LOG))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    for kind in ("user", "assistant", "tool_result", "system"):
        read_log(SOURCE, as_lines(first, asked(1, "edit", file_path=first), record(kind, 2, message=first)), LOG)
        read_log(SOURCE, as_lines(record(kind, 3, usageMetadata=first, toolCallResult=second, forkedFrom=first)), LOG)
    read_log(SOURCE, as_lines(asked(1, "edit", file_path="a"), answered(2, fileDiff=first, diffStat=second)), LOG)
    read_log(SOURCE, as_lines(asked(1, "run_shell_command", command=first), answered(2, status=first)), LOG)


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """New and old chats have a root each; the environment can move both."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".qwen/projects", home / ".qwen/tmp"]
    moved = SOURCE.roots(home, {"QWEN_HOME": "/a", "QWEN_RUNTIME_DIR": "/b"})
    assert moved == [Path("/b/projects"), Path("/b/tmp"), Path("/a/projects"), Path("/a/tmp")]
    old = tmp_path / "tmp" / "shop" / "chats" / "session-a.json"
    old.parent.mkdir(parents=True)
    (tmp_path / "tmp" / "shop" / ".project_root").write_text("/home/robin/shop")
    assert SOURCE.beside(old) == {"root": "/home/robin/shop"}
    assert SOURCE.beside(Path(LOG)) == {}


def test_knows_its_files_by_name() -> None:
    """Chats are logs; sidecars, telemetry and old line forms are not."""
    for name in (f"-home-x/chats/{OWN}.jsonl", f"-home-x/subagents/{OWN}/agent-a.jsonl", "0a1b/chats/session-a.json"):
        assert SOURCE.is_log(PurePosixPath(name))
    for name in ("-home-x/chats/a.json", "-home-x/memory/a.jsonl", "0a1b/logs.json", "a.jsonl"):
        assert not SOURCE.is_log(PurePosixPath(name))
    assert json.loads(json.dumps(next(readings(SOURCE, TALK, LOG)).state))
