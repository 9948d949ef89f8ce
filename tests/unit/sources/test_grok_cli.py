"""Grok's updates, made after descriptions: no real one is known."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import as_lines, damaged, line_ends, numbers, odd, read_log, readings
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.grok_cli import SOURCE

OWN = "0a1b2c3d-0000-4000-8000-00000000beef"
LOG = f"/home/robin/.grok/sessions/%2Fhome%2Frobin%2Fshop/{OWN}/updates.jsonl"
BESIDE: dict[str, object] = {"cwd": "/home/robin/shop", "model": "grok-code-fast-1"}
START = 1_777_629_600
FIELDS = (
    "params",
    "update",
    "sessionUpdate",
    "turn_completed",
    "usage",
    "inputTokens",
    "modelUsage",
    "_meta",
    "prompt_id",
)


def update(kind: str, second: int, turn: str | None = "p1", **fields: Any) -> dict[str, Any]:
    about = {"promptId": turn} if turn else {}
    parameters = {"sessionId": OWN, "_meta": about, "update": {"sessionUpdate": kind, **fields}}
    return {"timestamp": START + second, "method": "session/update", "params": parameters}


def ended(second: int, turn: str | None = "p1", **usage: Any) -> dict[str, Any]:
    return update("turn_completed", second, turn, **({"usage": usage} if usage else {}))


TALK = as_lines(
    update("user_message_chunk", 0, content={"type": "text", "text": "x"}),
    update("agent_message_chunk", 1, content={"type": "text", "text": "y"}),
    ended(2, inputTokens=1000, outputTokens=50, cachedReadTokens=700, cacheCreationTokens=100, totalTokens=1050),
    update("user_message_chunk", 3, "p2"),
    ended(4, "p2", inputTokens=10, outputTokens=5, modelUsage={"grok-4": {"inputTokens": 8, "outputTokens": 4}}),
    ended(5, "p3"),
)


def read(*lines: dict[str, Any]) -> Merged:
    return read_log(SOURCE, as_lines(*lines), LOG, (), BESIDE)


def test_what_turns_used() -> None:
    """A turn is a call, by model where it names them; one that says nothing has no tokens."""
    merged = read_log(SOURCE, TALK, LOG, (), BESIDE)

    assert numbers(merged) == (3, 208, 700, 100, 54, 0)
    assert [call.model for call in merged.calls.values()] == ["grok-code-fast-1", "grok-4", "grok-code-fast-1"]
    assert [call.usage.quality for call in merged.calls.values()][2] is Quality.NOT_RECORDED
    assert list(merged.turns) == [f"{OWN}:p1", f"{OWN}:p2"]
    assert merged.sessions[OWN].cwd == "/home/robin/shop"
    assert merged.problems == []


@pytest.mark.parametrize(
    ("total", "output", "quality"),
    [(115, 15, Quality.EXACT), (110, 10, Quality.EXACT), (0, 10, Quality.LOWER_BOUND), (999, 10, Quality.LOWER_BOUND)],
)
def test_the_total_tells_how_reasoning_is_counted(total: int, output: int, quality: Quality) -> None:
    """Reasoning is added where the total says that output leaves it out."""
    usage = read(ended(1, inputTokens=100, outputTokens=10, reasoningTokens=5, totalTokens=total)).usage()

    assert (usage.output_tokens, usage.reasoning_output_tokens, usage.quality) == (output, 5, quality)


def test_a_turn_told_again_is_the_same() -> None:
    """A repeated or grown record of a turn replaces the earlier."""
    merged = read(ended(1, inputTokens=100, outputTokens=10), ended(9, inputTokens=500, outputTokens=40))

    assert numbers(merged) == (1, 500, 0, 0, 40, 0)
    assert numbers(read(ended(1), ended(2, inputTokens=100, outputTokens=10))) == (1, 100, 0, 0, 10, 0)
    again = [*readings(SOURCE, TALK, LOG, (), BESIDE), *readings(SOURCE, TALK, LOG, (), BESIDE)]
    assert numbers(merge(again)) == (3, 208, 700, 100, 54, 0)


@given(st.sets(st.integers(0, 40), max_size=5))
@settings(max_examples=30, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = [line_ends(TALK)[cut % 6] for cut in cuts]

    assert read_log(SOURCE, TALK, LOG, ends, BESIDE) == read_log(SOURCE, TALK, LOG, (), BESIDE)


def test_what_lies_beside(tmp_path: Path) -> None:
    """The summary tells folder and model; else the folder's name tells the folder."""
    log = tmp_path / "%2Fhome%2Frobin%2Fshop" / OWN / "updates.jsonl"
    log.parent.mkdir(parents=True)
    assert SOURCE.beside(log) == {"cwd": "/home/robin/shop"}
    summary = log.with_name("summary.json")
    for known in ({"cwd": "/srv/x"}, {"info": {"id": OWN, "cwd": "/srv/x"}}):
        summary.write_text(json.dumps({**known, "current_model_id": "grok-4"}))
        assert SOURCE.beside(log) == {"cwd": "/srv/x", "model": "grok-4"}
    summary.write_text("[1")
    assert SOURCE.beside(log.parent / "deep" / "er" / "updates.jsonl") == {}


def test_what_cannot_be_is_a_problem() -> None:
    """Torn lines, impossible counts and missing times are reported; the rest is read."""
    timeless = {**ended(3, "p9", inputTokens=1), "timestamp": "soon"}
    data = b'{"p\n' + as_lines(ended(1, inputTokens=1, cachedReadTokens=9), timeless, ended(4, None, inputTokens=7))
    merged = read_log(SOURCE, data, LOG, (), BESIDE)

    assert [kind for kind, _offset in merged.problems] == ["broken_json", "bad_counts", "bad_time"]
    assert numbers(merged) == (1, 7, 0, 0, 0, 0)


@given(damaged(TALK))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a log, it is read, and no count is negative."""
    assert min(numbers(read_log(SOURCE, data, LOG, (), BESIDE))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    read(first if isinstance(first, dict) else {}, update("turn_completed", 1, usage=first, prompt_id=second))
    read({"timestamp": first, "params": second}, ended(2, modelUsage=first, inputTokens=second), update(second, 3))
    read(ended(2, modelUsage={"": first, "m": second}), {**ended(3), "timestamp": first})


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move; only updates are logs."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.grok/sessions")]
    assert SOURCE.roots(Path("/home/me"), {"GROK_HOME": "/g"}) == [Path("/g/sessions")]
    assert SOURCE.is_log(PurePosixPath(f"%2Fhome/{OWN}/updates.jsonl"))
    for name in ("chat_history.jsonl", "summary.json", "signals.json"):
        assert not SOURCE.is_log(PurePosixPath(f"%2Fhome/{OWN}/{name}"))
