"""pi's sessions: a real one, any cut, branches, and the tools that were made from it."""

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
    shared_sample,
)
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import omp, openclaw, pi
from tokenmirror.sources.source import Source

SOURCE = pi.SOURCE
(SAMPLE,) = (SAMPLES / "pi").glob("*.jsonl")
DATA = SAMPLE.read_bytes()
PLACE = "/home/robin/.pi/agent/sessions/--home-robin-shop--"
OWN, PARENT = "0a1b2c3d-0000-4000-8000-00000000beef", "11111111-2222-4333-8444-555555555555"
LOG = f"{PLACE}/2026-05-01T10-00-00-000Z_{OWN}.jsonl"
START = 1_777_629_600_000
FIELDS = (
    *("type", "message", "role", "usage", "input", "output", "cacheRead", "cacheWrite", "content", "toolCall", "path"),
    *("arguments", "name", "edit", "write", "bash", "toolCallId", "details", "diff", "timestamp", "session", "id"),
)


def head(**more: Any) -> dict[str, Any]:
    return {"type": "session", "id": OWN, "timestamp": "2026-05-01T10:00:00.000Z", "cwd": "/home/robin/shop", **more}


def said(role: str, second: int, **fields: Any) -> dict[str, Any]:
    return {"type": "message", "message": {"role": role, "timestamp": START + second * 1000, "content": [], **fields}}


def call(second: int, counts: tuple[int, int, int, int] = (3, 10, 5, 7), **fields: Any) -> dict[str, Any]:
    usage = dict(zip(("input", "output", "cacheRead", "cacheWrite"), counts, strict=True))
    return said("assistant", second, model="claude-sonnet-4-5", usage=usage, **fields)


def asked(second: int, name: str, **arguments: Any) -> dict[str, Any]:
    return call(second, content=[{"type": "toolCall", "id": "t1", "name": name, "arguments": arguments}])


def result(second: int, output: str = "", **fields: Any) -> dict[str, Any]:
    content = [{"type": "text", "text": output}]
    return said("toolResult", second, toolCallId="t1", **{"content": content, "isError": False, **fields})


def log(*lines: dict[str, Any], source: Source = SOURCE, path: str = LOG) -> Merged:
    return read_log(source, as_lines(*lines), path)


def raw_totals(data: bytes) -> tuple[int, ...]:
    usages = [
        line["message"]["usage"] for line in map(json.loads, data.splitlines()) if "usage" in line.get("message", {})
    ]
    names = ("input", "cacheRead", "cacheWrite", "output")
    return (len(usages), *(sum(usage[name] for usage in usages) for name in names), 0)


def applied(data: bytes) -> set[str]:
    messages = [line["message"] for line in map(json.loads, data.splitlines()) if line["type"] == "message"]
    done = [each for each in messages if each["role"] == "toolResult" and each["toolName"] in {"edit", "write"}]
    return {each["toolCallId"] for each in done if not each["isError"]}


def test_meets_the_expected_totals() -> None:
    """Calls and tokens by model of the whole real session are exactly those computed elsewhere."""
    sample = shared_sample("pi/large-session.jsonl")
    known = json.loads(sample.with_suffix(".expected.json").read_bytes())
    merged = read_log(SOURCE, sample.read_bytes(), str(sample))
    found = {
        model: (
            calls,
            usage.uncached_input_tokens,
            usage.output_tokens,
            usage.cache_read_input_tokens,
            usage.cache_creation_input_tokens,
        )
        for model, (calls, usage) in merged.by_model().items()
    }

    names = ("calls", "input", "output", "cacheRead", "cacheWrite")
    assert found == {
        model.split("/")[1]: tuple(each[name] for name in names) for model, each in known["models"].items()
    }
    assert len(merged.calls) == known["api_calls"]
    assert len(merged.edits) == len(applied(sample.read_bytes()))
    assert len(merged.shells) + len({said.id.partition("#")[0] for said in merged.commits.values()}) == 192
    assert merged.problems == []


def test_the_kept_part_meets_its_own_lines() -> None:
    """The part of the session that is kept here says what its lines say."""
    merged = read_log(SOURCE, DATA, str(SAMPLE))

    assert numbers(merged) == raw_totals(DATA)
    assert {edit.id.partition(":")[2] for edit in merged.edits.values()} == applied(DATA)
    assert {edit.cwd for edit in merged.edits.values()} == {"/Users/badlogic/workspaces/pi-mono"}
    assert all(edit.path.startswith("/Users/badlogic/workspaces/pi-mono/") for edit in merged.edits.values())
    assert all(edit.added or edit.removed for edit in merged.edits.values())
    assert list(merged.sessions) == ["d703a1a9-1b7b-4fb1-b512-c9738b1fe617"]


def test_a_real_diff_is_read_line_by_line() -> None:
    """Every applied edit adds and removes exactly the lines its diff shows."""
    messages = [line["message"] for line in map(json.loads, DATA.splitlines()) if line["type"] == "message"]
    shown = {
        each["toolCallId"]: each["details"]["diff"].split("\n")
        for each in messages
        if each["role"] == "toolResult" and each.get("details", {}).get("diff")
    }
    edits = {edit.id.partition(":")[2]: edit for edit in read_log(SOURCE, DATA, str(SAMPLE)).edits.values()}

    assert len(shown) == 6
    for request, lines in shown.items():
        assert len(edits[request].added) == sum(line.startswith("+") for line in lines)
        assert len(edits[request].removed) == sum(line.startswith("-") for line in lines)


@given(st.sets(st.integers(0, 400), max_size=9))
@settings(max_examples=25, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = line_ends(DATA)

    assert read_log(SOURCE, DATA, LOG, [ends[cut % len(ends)] for cut in cuts]) == read_log(SOURCE, DATA, LOG)


def test_reading_twice_changes_nothing() -> None:
    """The same lines again are the same events."""
    once = list(readings(SOURCE, DATA, LOG))

    assert numbers(merge([*once, *readings(SOURCE, DATA, LOG)])) == numbers(merge(once))


def test_a_branch_gives_its_parents_calls_to_the_parent() -> None:
    """A branch copies messages under new line ids: they are counted once, in the session they were made in."""
    first = [
        head(id=PARENT, timestamp="2026-05-01T09:00:00Z"),
        said("user", -60),
        call(-59),
        asked(-50, "write", path="a"),
    ]
    copies = [{**line, "id": "ffff"} for line in [*first[1:], result(-49)]]
    branch = [head(parentSession=f"{PLACE}/2026_{PARENT}.jsonl"), *copies, said("user", 5), call(6)]
    both = merge(
        [
            *readings(SOURCE, as_lines(*branch), LOG),
            *readings(SOURCE, as_lines(*first, result(-49)), f"{PLACE}/2026_{PARENT}.jsonl"),
        ]
    )

    assert [each.session for each in sorted(both.calls.values(), key=lambda each: each.at)] == [PARENT, PARENT, OWN]
    assert [each.session for each in both.turns.values()] == [PARENT, OWN]
    assert [each.session for each in both.edits.values()] == [PARENT]
    assert both.sessions[OWN].parent == PARENT


def test_a_response_id_names_a_call() -> None:
    """With an id of the response two equal calls are two, and a repeated one is one."""
    merged = log(head(), call(1, responseId="r1"), call(1, responseId="r2"), call(9, responseId="r1"))

    assert set(merged.calls) == {"r1", "r2"}


def test_an_aborted_call_is_a_lower_bound() -> None:
    """Zeros were not counted by anybody."""
    merged = log(head(), call(1, (0, 0, 0, 0)), call(2))

    assert [each.usage.quality for each in merged.calls.values()] == [Quality.LOWER_BOUND, Quality.EXACT]


@pytest.mark.parametrize(
    ("name", "arguments", "details", "added", "removed"),
    [
        ("edit", {"oldText": "a\nbee\nc", "newText": "a\nbeetle\nc"}, {}, "beetle", "bee"),
        (
            "edit",
            {"edits": [{"oldText": "bee", "newText": "ant"}, {"oldText": "", "newText": "fly"}]},
            {},
            "ant\nfly",
            "bee",
        ),
        ("edit", {"oldText": "b", "newText": "c"}, {"diff": " 1 one\n-2 bee\n+2 cat\n  ..."}, "cat", "bee"),
        ("edit", {"oldText": "bee", "newText": "cat"}, {"diff": "+no number"}, "cat", "bee"),
        ("write", {"content": "one\ntwo\n"}, {}, "one\ntwo", ""),
    ],
)
def test_what_an_editor_changed(
    name: str, arguments: dict[str, Any], details: dict[str, Any], added: str, removed: str
) -> None:
    """The diff shown counts before the request; lines that begin and end both texts only tell the place."""
    merged = log(head(), asked(1, name, path="src/a.py", **arguments), result(2, details=details))

    (edit,) = merged.edits.values()
    assert (edit.path, edit.added, edit.removed) == ("/home/robin/shop/src/a.py", prints(added), prints(removed))
    assert edit.kind is (EditKind.OVERWRITE if name == "write" else EditKind.UPDATE)


def test_a_failed_edit_is_none() -> None:
    """What ended in an error changed nothing, and what has no result yet may not have."""
    edit = asked(1, "edit", path="a.py", oldText="a", newText="b")

    assert log(head(), edit, result(2, isError=True)).edits == {}
    assert log(head(), edit).edits == {}


def test_a_commit_is_said() -> None:
    """A commit that git printed is named; of a failed command only what was printed counts."""
    commit = asked(1, "bash", command="cd sub && git commit -m x")
    printed = "[main 1a2b3c4] x\n 1 file changed"

    (made,) = log(head(), commit, result(2, printed)).commits.values()
    assert (made.commit_prefix, made.branch, made.cwd) == ("1a2b3c4", "main", "/home/robin/shop/sub")
    assert [each.commit_prefix for each in log(head(), commit, result(2)).commits.values()] == [""]
    failed = log(head(), commit, result(2, "Command exited with code 1", isError=True))
    assert (failed.commits, len(failed.shells)) == ({}, 1)


def test_messages_in_a_models_place_are_no_calls() -> None:
    """What OpenClaw injects was never sent to a model."""
    injected = said("assistant", 2, model="delivery-mirror", usage={"input": 0, "output": 0})
    merged = log(head(), call(1), injected, source=openclaw.SOURCE, path="/x/agents/main/sessions/a.jsonl")

    assert len(merged.calls) == 1


def test_what_cannot_be_is_a_problem() -> None:
    """Torn lines, impossible counts and missing times are located; the rest is read."""
    bad = said("assistant", 3, usage={"input": -1}, model="m")
    data = (
        as_lines(head(), call(1))
        + b'{"type": "mess\n'
        + as_lines(bad, {"type": "message", "message": {"role": "user"}})
    )
    merged = read_log(SOURCE, data, LOG)

    assert [kind for kind, _offset in merged.problems] == ["broken_json", "bad_counts", "bad_time"]
    assert len(merged.calls) == 1


@given(damaged(DATA[:40_000]))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a real log, it is read, and no count is negative."""
    assert min(numbers(read_log(SOURCE, data, LOG))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    for line in (first, {"type": "message", "message": first}, {**head(), "cwd": first, "parentSession": second}):
        log(line, call(1, content=[first, {"type": "toolCall", "id": "t1", "name": "edit", "arguments": second}]))
        log(line, said("toolResult", 2, toolCallId="t1", details=first, content=second), said("user", 3, usage=first))


def test_where_the_tools_write() -> None:
    """Each tool has its own folder; the environment can move pi's."""
    home = Path("/home/me")

    assert pi.roots(home, {}) == [home / ".pi/agent/sessions"]
    assert pi.roots(home, {"PI_CODING_AGENT_DIR": "~/x"}) == [home / "x/sessions"]
    assert pi.roots(home, {"PI_CODING_AGENT_DIR": "/x"}) == [Path("/x/sessions")]
    assert omp.roots(home, {}) == [home / ".omp/agent/sessions"]
    assert openclaw.roots(home, {"OPENCLAW_STATE_DIR": "/state"})[:2] == [
        Path("/state/agents"),
        home / ".openclaw/agents",
    ]


def test_know_their_files_by_name() -> None:
    """Sessions are logs, also those put aside; what else lies there is none."""
    for source in (pi.SOURCE, omp.SOURCE):
        assert source.is_log(PurePosixPath(f"--home-robin-shop--/2026_{OWN}.jsonl"))
        assert not source.is_log(PurePosixPath("--home-robin-shop--/notes.json"))
    for name in ("a.jsonl", "a.jsonl.deleted.2026-02-01T10-00-00.000Z", "a-topic-3.jsonl.reset.2026"):
        assert openclaw.is_log(PurePosixPath(f"main/sessions/{name}"))
    for name in (
        "main/sessions/sessions.json",
        "main/sessions/a.trajectory.jsonl",
        "main/a.jsonl",
        "a/sessions/b.jsonl.bak",
    ):
        assert not openclaw.is_log(PurePosixPath(name))
    assert omp.SOURCE.parse is not None
    assert len(log(head(), call(1), source=omp.SOURCE).calls) == 1
