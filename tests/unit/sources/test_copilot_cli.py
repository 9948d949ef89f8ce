"""Copilot CLI's sessions: real samples, any cut, sums of runs, and its store, which replaces what events tell."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
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
from tokenmirror.domain.events import CallKind, Charge, EditKind, Reading
from tokenmirror.domain.usage import Quality
from tokenmirror.sources._copilot_records import Data, Line
from tokenmirror.sources.copilot_cli import SOURCE

SMALL = ("832dd140-one-call", "96ef38f0-with-shutdown", "b166df6d-cache-read")
LARGE = ("378ab881-apply-patch", "70b173ed-subagents-windows")
OWN = "0a1b2c3d-0000-4000-8000-00000000beef"
LOG = f"/home/robin/.copilot/session-state/{OWN}/events.jsonl"
MODEL = "claude-sonnet-5"
FIELDS = (*Line.__struct_fields__, *Data.__struct_fields__, "usage", "requests", "inputTokens", "outputTokens", "path")
KINDS = ("session.start", "assistant.message", "session.shutdown", "tool.execution_start", "tool.execution_complete")
USAGE_TABLE = """
CREATE TABLE assistant_usage_events (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, turn_index INTEGER,
  agent_id TEXT, parent_tool_call_id TEXT, model TEXT NOT NULL, input_tokens INTEGER, output_tokens INTEGER,
  cache_read_tokens INTEGER, cache_write_tokens INTEGER, reasoning_tokens INTEGER, total_nano_aiu INTEGER,
  initiator TEXT, created_at TEXT DEFAULT (datetime('now')))
"""
SESSION_TABLE = "CREATE TABLE sessions (id TEXT PRIMARY KEY, cwd TEXT, branch TEXT, summary TEXT)"


def sample(name: str) -> bytes:
    """Return a real session; the large ones only where they lie beside the checkout."""
    small = SAMPLES / "copilot_cli" / f"{name}.events.jsonl"
    return (small if small.exists() else shared_sample(f"copilot-cli/{name}.events.jsonl")).read_bytes()


def expected(name: str) -> dict[str, Any]:
    small = SAMPLES / "copilot_cli" / f"{name}.expected.json"
    path = small if small.exists() else shared_sample(f"copilot-cli/{name}.expected.json")
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


def event(kind: str, second: int = 0, agent: str | None = None, /, **data: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "data": data,
        "id": f"event-{kind}-{second}",
        "timestamp": f"2026-05-01T10:00:{second:02}.000Z",
        "agentId": agent,
    }


def start(**context: Any) -> dict[str, Any]:
    place = {"cwd": "/home/robin/shop", "branch": "main", **context}
    return event("session.start", sessionId=OWN, copilotVersion="1.0.80", selectedModel=MODEL, context=place)


def said(second: int, output: int | None = 10, **data: Any) -> dict[str, Any]:
    return event("assistant.message", second, messageId=f"m{second}", model=MODEL, outputTokens=output, **data)


def end(second: int, counts: tuple[int, int, int, int, int, int], model: str = MODEL, **more: Any) -> dict[str, Any]:
    requests, *tokens = counts
    names = ("inputTokens", "cacheReadTokens", "cacheWriteTokens", "outputTokens", "reasoningTokens")
    metrics = {"requests": {"count": requests, "cost": 0}, "usage": dict(zip(names, tokens, strict=True)), **more}
    return event("session.shutdown", second, modelMetrics={model: metrics})


def ran(name: str, arguments: Any, output: str = "", *, success: bool = True) -> list[dict[str, Any]]:
    return [
        event("tool.execution_start", 1, toolCallId="t1", toolName=name, arguments=arguments),
        event("tool.execution_complete", 2, toolCallId="t1", success=success, result={"content": output}),
    ]


def log(*events: dict[str, Any]) -> Merged:
    return read_log(SOURCE, as_lines(*events), LOG)


def charges(found: Iterator[Reading] | list[Reading]) -> dict[tuple[str, str | None], float]:
    """Return the largest amount of each charge, as the store keeps it."""
    amounts: dict[tuple[str, str | None], float] = {}
    for each in (told for reading in found for told in reading.events if isinstance(told, Charge)):
        known = amounts.get((each.unit, each.model), 0)
        amounts[each.unit, each.model] = max(known, each.amount)
    return amounts


@pytest.mark.parametrize("name", [*SMALL, *LARGE])
def test_meets_the_expected_totals(name: str) -> None:
    """Calls, output, and what is known of input are exactly those computed elsewhere."""
    merged, known = read_log(SOURCE, sample(name), LOG), expected(name)
    usage = merged.usage()
    legs = [counts for leg in known["shutdown_legs"] for counts in leg.values()]

    assert len(merged.calls) == known["api_calls"]
    assert usage.output_tokens == sum(each["output"] for each in known["output_by_model"].values())
    assert usage.input_tokens == sum(leg["inputTokens"] for leg in legs)
    assert usage.cache_read_input_tokens == sum(leg["cacheReadTokens"] for leg in legs)
    assert usage.cache_creation_input_tokens == sum(leg["cacheWriteTokens"] for leg in legs)
    assert usage.reasoning_output_tokens == sum(leg["reasoningTokens"] for leg in legs)
    told = Quality.EXACT if known["api_calls"] == len(legs) else Quality.ESTIMATED
    assert usage.quality is (told if known["input_tokens_known"] else Quality.LOWER_BOUND)
    assert merged.problems == []


@pytest.mark.parametrize("name", [*SMALL, *LARGE])
def test_meets_what_else_is_expected(name: str) -> None:
    """Session, folder, version, edits and subagents' calls are exactly those computed elsewhere."""
    merged, known = read_log(SOURCE, sample(name), LOG), expected(name)
    (seen,) = merged.sessions.values()
    of_subagents = sum(each["messages_of_subagents"] for each in known["output_by_model"].values())

    assert (seen.session, seen.tool_version) == (known["session_id"], known["copilot_version"])
    assert seen.cwd == known["context"]["cwd"]
    assert {call.branch for call in merged.calls.values()} == {known["context"]["branch"]}
    assert sum(call.kind is CallKind.SUBAGENT for call in merged.calls.values()) == of_subagents
    assert len(merged.edits) == known["edit_tool_calls_succeeded"]
    assert len(merged.turns) == 1


def test_the_commit_of_a_real_session_is_said() -> None:
    """A commit made in a shell of Windows is found, with branch and folder."""
    (commit,) = read_log(SOURCE, sample(LARGE[1]), LOG).commits.values()

    assert (commit.commit_prefix, commit.branch, commit.cwd) == ("797818d", "dev", "C:\\Users\\Chris\\git\\starcar")


def test_premium_requests_of_a_real_session() -> None:
    """What the tool counted is told in its own unit; nothing is where it counted none."""
    assert charges(list(readings(SOURCE, sample(SMALL[1]), LOG))) == {("premium requests", "claude-sonnet-4.6"): 2}
    assert charges(list(readings(SOURCE, sample(SMALL[0]), LOG))) == {}


@given(st.sets(st.integers(0, 400), max_size=9), st.sampled_from(SMALL))
@settings(max_examples=40, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int], name: str) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    data = sample(name)
    ends = line_ends(data)

    assert read_log(SOURCE, data, LOG, [ends[cut % len(ends)] for cut in cuts]) == read_log(SOURCE, data, LOG)


def test_read_twice_changes_nothing() -> None:
    """The second reading of a session tells what the first told."""
    data = sample(SMALL[1])
    once, twice = read_log(SOURCE, data, LOG), merge([*readings(SOURCE, data, LOG), *readings(SOURCE, data, LOG)])

    assert (twice.calls, twice.turns, twice.shells) == (once.calls, once.turns, once.shells)


def test_without_an_end_only_output_is_known() -> None:
    """Input that is not recorded is not zero: a lower bound, and not even that without output."""
    calls = log(start(), said(1, 7), said(2, None)).calls.values()

    assert [(call.usage.output_tokens, call.usage.quality) for call in calls] == [
        (7, Quality.LOWER_BOUND),
        (0, Quality.NOT_RECORDED),
    ]


def test_sums_are_laid_on_the_calls_of_the_run() -> None:
    """Input in equal parts, reasoning as the output; nothing is lost to rounding, and no part is called measured."""
    merged = log(start(), said(1, 10), said(2, 21), end(3, (2, 101, 50, 7, 31, 20)))

    assert [call.usage.counts() for call in merged.calls.values()] == [
        (50, 25, 3, 0, 0, 10, 6),
        (51, 25, 4, 0, 0, 21, 14),
    ]
    assert {call.usage.quality for call in merged.calls.values()} == {Quality.ESTIMATED}


def test_the_sum_of_a_single_call_is_its_own() -> None:
    """Nothing was divided, so that nothing is an estimate."""
    assert log(start(), said(1, 10), end(3, (1, 101, 50, 7, 10, 2))).usage().quality is Quality.EXACT


def test_parts_of_a_sum_stand_whichever_is_read_first() -> None:
    """A copy of the log from before the run's end takes nothing away again."""
    begun, ended = as_lines(start(), said(1, 10), said(2, 21)), as_lines(end(3, (2, 101, 50, 7, 31, 20)))
    whole, early = list(readings(SOURCE, begun + ended, LOG)), list(readings(SOURCE, begun, LOG))

    assert merge([*whole, *early]).calls == merge([*early, *whole]).calls == merge(whole).calls


def test_sums_tell_the_output_that_messages_do_not() -> None:
    """Newest builds tell no output with a message; the sums do."""
    merged = log(start(), said(1, None), said(2, None), end(3, (2, 100, 0, 0, 31, 1)))

    assert numbers(merged) == (2, 100, 0, 0, 31, 1)
    assert merged.usage().quality is Quality.ESTIMATED


def test_calls_that_no_message_tells_of() -> None:
    """Sums of another model, or of more requests than messages, are calls of their own."""
    metrics = {"gpt-5-mini": end(9, (1, 40, 0, 0, 4, 0), "gpt-5-mini")["data"]["modelMetrics"]["gpt-5-mini"]}
    metrics |= end(9, (2, 100, 0, 0, 15, 0))["data"]["modelMetrics"]
    merged = log(start(), said(1, 10), event("session.shutdown", 9, modelMetrics=metrics))

    told = {
        model: (calls, usage.input_tokens, usage.output_tokens) for model, (calls, usage) in merged.by_model().items()
    }
    assert told == {MODEL: (2, 100, 15), "gpt-5-mini": (1, 40, 4)}


def test_sums_go_on_when_a_session_is_resumed() -> None:
    """The second run used what the sums grew by; one that begins anew counts in full."""
    first = [start(), said(1, 10), end(2, (1, 100, 40, 0, 10, 5)), event("session.resume", 3, context={})]
    on = log(*first, said(4, 6), end(5, (2, 250, 90, 0, 16, 5)))
    anew = log(*first, said(4, 6), end(5, (1, 150, 50, 0, 6, 0)))

    assert numbers(on) == numbers(anew) == (2, 160, 90, 0, 16, 5)


def test_a_run_that_was_broken_off_stays_a_lower_bound() -> None:
    """Sums of the run after it are not laid on its calls."""
    merged = log(start(), said(1, 10), event("session.resume", 3, context={}), said(4, 6), end(5, (1, 90, 0, 0, 6, 0)))

    assert [call.usage.quality for call in merged.calls.values()] == [Quality.LOWER_BOUND, Quality.EXACT]
    assert merged.calls["m4"].usage.input_tokens == 90


@pytest.mark.parametrize("included", [True, False])
def test_a_summary_is_a_call_and_counts_once(included: bool) -> None:  # noqa: FBT001 - a parameter
    """A summary tells its own counts; sums that hold it are laid on the others without it."""
    used = {"inputTokens": 500, "outputTokens": 30, "cacheReadTokens": 400, "cacheWriteTokens": 0, "model": MODEL}
    sums = (3, 700, 400, 0, 50, 0) if included else (2, 200, 0, 0, 20, 0)
    summary = event("session.compaction_complete", 3, compactionTokensUsed=used)
    merged = log(start(), said(1, 10), summary, said(4, 10), end(5, sums))

    assert numbers(merged) == (3, 300, 400, 0, 50, 0)
    assert [call.usage.input_tokens for call in merged.calls.values() if call.kind is CallKind.COMPACTION] == [500]


def test_a_summary_that_tells_half_of_its_counts() -> None:
    """What is left of the sums without it cannot be, so they are laid on the calls as they are."""
    used = {"inputTokens": 500, "outputTokens": 30, "cacheReadTokens": None, "cacheWriteTokens": 0, "model": MODEL}
    summary = event("session.compaction_complete", 3, compactionTokensUsed=used)
    merged = log(start(), said(1, 10), summary, said(4, 10), end(5, (3, 700, 400, 0, 50, 0)))

    assert numbers(merged)[0] == 4
    assert merged.usage().cache_read_input_tokens == 400


@pytest.mark.parametrize("counts", [(1, -1, 0, 0, 0, 0), (1, 3, 9, 0, 0, 0), (1, 10**15, 0, 0, 0, 0)])
def test_counts_that_cannot_be(counts: tuple[int, int, int, int, int, int]) -> None:
    """Impossible sums are a problem and change nothing."""
    merged = log(start(), said(1, 10), end(2, counts))

    assert [kind for kind, _offset in merged.problems] == ["bad_counts"]
    assert numbers(merged) == (1, 0, 0, 0, 10, 0)


def test_prompts_are_the_persons_own() -> None:
    """What skills, agents and the program write in the person's name is not a prompt."""
    prompts = [
        event("user.message", 1, content="do it"),
        event("user.message", 2, content=""),
        event("user.message", 3, content="skill", source="skill-x"),
        event("user.message", 4, "toolu_1", content="task"),
    ]

    assert len(log(start(), *prompts).turns) == 1


@pytest.mark.parametrize(
    ("name", "arguments", "kind", "added", "removed"),
    [
        ("edit", {"path": "/r/a.py", "old_str": "one\ntwo\n", "new_str": "one\n2\n"}, EditKind.UPDATE, "2\n", "two\n"),
        ("create", {"path": "/r/a.py", "file_text": "one\n"}, EditKind.CREATE, "one\n", ""),
        (
            "str_replace_editor",
            {"command": "create", "path": "/r/a.py", "file_text": "x\n"},
            EditKind.CREATE,
            "x\n",
            "",
        ),
        ("apply_patch", "*** Begin Patch\n*** Add File: /r/a.py\n+one\n*** End Patch", EditKind.CREATE, "one\n", ""),
    ],
)
def test_edits_that_ended_well(name: str, arguments: Any, kind: EditKind, added: str, removed: str) -> None:
    """Each editing tool's lines are those it names; a call that failed changed nothing."""
    (edit,) = log(start(), *ran(name, arguments)).edits.values()

    assert (edit.path, edit.kind, edit.cwd) == ("/r/a.py", kind, "/home/robin/shop")
    assert (edit.added, edit.removed) == (prints(added), prints(removed))
    assert log(start(), *ran(name, arguments, success=False)).edits == {}


def test_a_command_that_commits_later() -> None:
    """A command that goes on is followed to the output that names its commit."""
    runs = ran("bash", {"command": "git commit -m x"}, "<shellId: 4 is still running after 30 seconds.>")
    later = [
        event("tool.execution_start", 5, toolCallId="t2", toolName="read_bash", arguments={"shellId": "4"}),
        event("tool.execution_complete", 6, toolCallId="t2", success=True, result={"content": "[main 0a1b2c3] x\n"}),
    ]
    merged = log(start(), *runs, *later)

    assert [commit.commit_prefix for commit in merged.commits.values()] == ["0a1b2c3"]
    assert len(merged.shells) == 1


def test_a_silent_commit_counts_only_when_it_ended_well() -> None:
    """The exit code decides where git kept silent."""
    command = {"command": "git commit -qm x"}

    assert len(log(start(), *ran("bash", command, "\n<exited with exit code 0>")).commits) == 1
    assert len(log(start(), *ran("bash", command, "\n<exited with exit code 1>")).commits) == 0


Row = tuple[str, str, int | None, int | None, int, int, int, int, str | None]
ROWS: list[Row] = [
    (OWN, MODEL, 60, 10, 40, 5, 2, 500_000_000, None),
    (OWN, MODEL, 70, 21, 60, 0, 0, 250_000_000, None),
]


def fill(tool: sqlite3.Connection, rows: list[Row]) -> None:
    """Add rows as the tool does; made after descriptions of the table, not real."""
    names = "session_id, model, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens"
    statement = f"INSERT INTO assistant_usage_events ({names}, total_nano_aiu, initiator, created_at) VALUES (?,?,?,?,?,?,?,?,?,'2026-05-01 10:00:00')"  # noqa: E501, S608
    tool.executemany(statement, rows)


@pytest.fixture
def tool(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The store of a tool that runs."""
    with open_tool(tmp_path / "session-store.db") as connection:
        connection.execute(USAGE_TABLE)
        connection.execute(SESSION_TABLE)
        connection.execute("INSERT INTO sessions VALUES (?, '/home/robin/shop', 'main', 'text')", (OWN,))
        yield connection


@pytest.mark.parametrize("first", ["store", "events"])
@pytest.mark.parametrize("ended", [True, False])
def test_rows_replace_what_events_tell(tool: sqlite3.Connection, tmp_path: Path, first: str, ended: bool) -> None:  # noqa: FBT001 - a parameter
    """The n-th row stands for the n-th call, whichever is read first, with or without sums; nothing counts twice."""
    fill(tool, ROWS)
    data = as_lines(start(), said(1, 10), said(2, 21), *([end(3, (2, 130, 100, 5, 31, 2))] if ended else []))
    stored, told = look(SOURCE, tmp_path / "session-store.db"), list(readings(SOURCE, data, LOG))
    merged = merge([*stored, *told] if first == "store" else [*told, *stored])

    assert numbers(merged) == (2, 25, 100, 5, 31, 2)
    assert merged.usage().quality is Quality.EXACT
    assert {(call.cwd, call.branch) for call in merged.calls.values()} == {("/home/robin/shop", "main")}
    assert charges(stored) == {("AIU", MODEL): 0.75}


def test_a_call_the_store_does_not_have_yet(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """What only the events tell of counts until its row comes; then the row does."""
    fill(tool, ROWS[:1])
    data = as_lines(start(), said(1, 10), said(2, 21))
    before = look(SOURCE, tmp_path / "session-store.db")
    early = merge([*before, *readings(SOURCE, data, LOG)])
    fill(tool, ROWS[1:])
    late = look(SOURCE, tmp_path / "session-store.db", before[-1].state)

    assert numbers(early) == (2, 15, 40, 5, 31, 2)
    assert numbers(merge([*before, *readings(SOURCE, data, LOG), *late])) == (2, 25, 100, 5, 31, 2)
    assert len([each for each in late[0].events if getattr(each, "own_key", None)]) == 1


def test_a_summary_and_a_row_without_counts(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """The initiator tells a summary; unknown is not zero."""
    fill(tool, [(OWN, MODEL, 60, 10, 0, 0, 0, 0, "compaction"), (OWN, MODEL, None, None, 0, 0, 0, 0, None)])
    calls = merge(look(SOURCE, tmp_path / "session-store.db")).calls.values()

    assert [call.kind for call in calls] == [CallKind.COMPACTION, CallKind.MAIN]
    assert [call.usage.quality for call in calls] == [Quality.EXACT, Quality.NOT_RECORDED]


def test_a_store_of_many_rows_is_read_in_slices(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """No look holds more than a slice; numbers of calls go on through them."""
    fill(tool, [(OWN, MODEL, 2, 1, 0, 0, 0, 0, None)] * 5001)
    found = look(SOURCE, tmp_path / "session-store.db")

    assert [len([event for event in each.events if hasattr(event, "own_key")]) for each in found] == [5000, 1]
    assert merge(found).calls[f"{OWN}|row|5001"].own_key == f"{OWN}|5001"


@pytest.mark.parametrize("number", [10**12, 2**63 - 1])
def test_a_gap_between_rows_costs_nothing(tool: sqlite3.Connection, tmp_path: Path, number: int) -> None:
    """A row is read whatever its number, in one look that ends."""
    fill(tool, ROWS)
    tool.execute("UPDATE assistant_usage_events SET id = ? WHERE id = 2", (number,))
    found = look(SOURCE, tmp_path / "session-store.db")

    assert len(found) == 1
    assert len(merge(found).calls) == len(ROWS)


def test_an_absurd_charge_is_left_out(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """What all the money there is could not pay is no charge; the others of the session stay."""
    fill(tool, ROWS)
    tool.execute("UPDATE assistant_usage_events SET total_nano_aiu = 1e300 WHERE id = 1")

    assert charges(look(SOURCE, tmp_path / "session-store.db")) == {("AIU", MODEL): 0.25}


@pytest.mark.parametrize("schema", ["id INTEGER, session_id TEXT, other TEXT", "id INTEGER, tokens INTEGER"])
def test_a_store_of_another_shape(tmp_path: Path, schema: str) -> None:
    """A table without what is needed is said plainly; no table at all is an older build."""
    with open_tool(tmp_path / "session-store.db") as other:
        other.execute(f"CREATE TABLE assistant_usage_events ({schema})")
        assert merge(look(SOURCE, tmp_path / "session-store.db")).problems == [("other_shape", 0)]
        other.execute("DROP TABLE assistant_usage_events")
        assert merge(look(SOURCE, tmp_path / "session-store.db")) == Merged()


def test_a_store_of_an_older_version(tmp_path: Path) -> None:
    """What is there is read; what lacks is said."""
    with open_tool(tmp_path / "session-store.db") as other:
        names = "id INTEGER PRIMARY KEY, session_id, model, input_tokens, cache_read_tokens, created_at"
        other.execute(f"CREATE TABLE assistant_usage_events ({names})")
        other.execute("INSERT INTO assistant_usage_events VALUES (1, 's', 'm', 50, 20, '2026-05-01T10:00:00Z')")
        merged = merge(look(SOURCE, tmp_path / "session-store.db"))

    assert numbers(merged) == (1, 30, 20, 0, 0, 0)
    assert merged.usage().quality is Quality.LOWER_BOUND
    assert merged.problems == [("other_shape", 0)]


def test_rows_that_make_no_sense(tool: sqlite3.Connection, tmp_path: Path) -> None:
    """Impossible counts, texts for numbers and missing times are problems; the next row counts."""
    fill(tool, [(OWN, MODEL, 5, 1, 9, 0, 0, -4, None), ROWS[0]])
    odd_row = "(session_id, model, input_tokens, created_at) VALUES (?, x'ff', 'many', 'soon')"
    tool.execute(f"INSERT INTO assistant_usage_events {odd_row}", (OWN,))
    merged = merge(look(SOURCE, tmp_path / "session-store.db"))

    assert [kind for kind, _row in merged.problems] == ["bad_counts", "bad_time"]
    assert len(merged.calls) == 1


@given(st.sampled_from(SMALL).map(sample).flatmap(damaged))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever stands in a session, reading it ends with a reading."""
    read_log(SOURCE, data, LOG)


@given(st.lists(st.tuples(st.sampled_from(KINDS), odd(FIELDS)), max_size=6))
@settings(max_examples=200, deadline=None)
def test_never_raises_for_odd_shapes(shapes: list[tuple[str, Any]]) -> None:
    """Fields of any shape anywhere do no harm."""
    bare = [{"type": kind, "timestamp": "2026-05-01T10:00:00Z", "data": data} for kind, data in shapes]
    known = {"toolCallId": "t", "messageId": "m", "toolName": "edit", "success": True, "outputTokens": 3}
    odd_fields = ("arguments", "result", "compactionTokensUsed")
    nested = [
        event(kind, 1, **known, **dict.fromkeys(odd_fields, data), modelMetrics={"x": data}) for kind, data in shapes
    ]
    read_log(SOURCE, as_lines(*bare, *nested), LOG)


def test_where_the_tool_writes() -> None:
    """One folder, which the environment can replace; its other files are no logs."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".copilot"]
    assert SOURCE.roots(home, {"COPILOT_HOME": "/other"}) == [Path("/other")]
    for name in ("session-store.db", f"session-state/{OWN}/events.jsonl", f"session-state/{OWN}.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert SOURCE.is_log(PureWindowsPath(f"session-state\\{OWN}\\events.jsonl"))
    for name in ("config.json", f"session-state/{OWN}/files/a.jsonl", "logs/x.jsonl", "session-store.db-wal", "a.db"):
        assert not SOURCE.is_log(PurePosixPath(name))


def test_a_session_is_named_by_its_folder_where_nothing_else_names_it() -> None:
    """A log whose beginning is gone still belongs to its session."""
    (seen,) = log(said(1)).sessions
    (old,) = read_log(SOURCE, as_lines(said(1)), f"/home/robin/.copilot/session-state/{OWN}.jsonl").sessions

    assert seen == old == OWN
