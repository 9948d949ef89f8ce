"""Devin's transcripts, made after the format they are in: no real one is known."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import damaged, numbers, odd, read_log, readings
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.devin_cli import SOURCE

LOG = "/home/robin/.local/share/devin/cli/transcripts/casual-turn.json"
FIELDS = (
    *("session_id", "agent", "model_name", "steps", "step_id", "source", "timestamp", "metrics", "prompt_tokens"),
    *(
        "cached_tokens",
        "extra",
        "metadata",
        "input_tokens",
        "cache_read_tokens",
        "working_directory",
        "generation_model",
    ),
)


def transcript(*steps: Any, **more: Any) -> dict[str, Any]:
    agent = {"name": "devin", "version": "2026.1", "model_name": "claude-opus-5"}
    return {"schema_version": "ATIF-v1.7", "session_id": "casual-turn", "agent": agent, "steps": list(steps), **more}


def step(number: int, source: str = "agent", **fields: Any) -> dict[str, Any]:
    return {"step_id": number, "source": source, "timestamp": f"2026-05-01T10:00:{number:02}.000Z", **fields}


def metrics(prompt: float, completion: int, cached: int = 0, **extra: int) -> dict[str, Any]:
    return {"prompt_tokens": prompt, "completion_tokens": completion, "cached_tokens": cached, "extra": extra}


WHOLE = transcript(
    step(1, "user", message="x"),
    step(2, metrics=metrics(14274, 300, 9098, cache_creation_input_tokens=5173)),
    step(3, metrics=metrics(1500.0, 200, 1000), metadata={"generation_model": "swe-1-6"}),
    step(4, "system", metrics=metrics(9, 9)),
    step(5, message="without metrics"),
    extra={"working_directory": "/home/robin/shop"},
)


def read(document: Any) -> Merged:
    return read_log(SOURCE, json.dumps(document).encode(), LOG)


def test_what_steps_used() -> None:
    """A step of the agent with metrics is a call; prompt holds what was read from and written to the cache."""
    merged = read(WHOLE)

    assert numbers(merged) == (2, 503, 10098, 5173, 500, 0)
    assert [(call.model, call.at.second) for call in merged.calls.values()] == [("claude-opus-5", 2), ("swe-1-6", 3)]
    assert list(merged.turns) == ["casual-turn:1"]
    (seen,) = merged.sessions.values()
    assert (seen.cwd, seen.tool_version) == ("/home/robin/shop", "2026.1")
    assert merged.problems == []


@pytest.mark.parametrize("missing", ["prompt_tokens", "completion_tokens"])
def test_a_sum_that_is_missing_makes_a_lower_bound(missing: str) -> None:
    """Unknown is not zero."""
    known = {name: count for name, count in metrics(100, 25).items() if name != missing}

    assert read(transcript(step(1, metrics=known))).usage().quality is Quality.LOWER_BOUND


@pytest.mark.parametrize(
    ("asked", "cached", "whole", "quality"),
    [(100, 0, 100, Quality.EXACT), (10, 90, 100, Quality.EXACT), (100, 90, 100, Quality.LOWER_BOUND)],
)
def test_counts_of_its_own(asked: int, cached: int, whole: int, quality: Quality) -> None:
    """Whether input holds the cache is not said; where it may, it is a lower bound."""
    own = {"metrics": {"input_tokens": asked, "output_tokens": 5, "cache_read_tokens": cached}}
    usage = read(transcript(step(1, metadata=own))).usage()

    assert (usage.input_tokens, usage.cache_read_input_tokens, usage.quality) == (whole, cached, quality)


def test_reading_a_grown_transcript_again_adds_only_what_is_new() -> None:
    """The document is written anew as the session goes on; what it told before keeps its ids."""
    early = {**WHOLE, "steps": WHOLE["steps"][:2]}
    both = [reading for each in (early, WHOLE, early) for reading in readings(SOURCE, json.dumps(each).encode(), LOG)]

    assert numbers(merge(both)) == numbers(read(WHOLE))


def test_what_cannot_be_is_a_problem() -> None:
    """Foreign documents, impossible counts and missing times are reported; the rest is read."""
    assert [kind for kind, _offset in read({"steps": {}}).problems] == ["not_a_transcript"]
    assert [kind for kind, _offset in read([1]).problems] == ["not_a_transcript"]
    bad = transcript(
        step(1, metrics=metrics(3, 1, 9)), step(2, metrics=metrics(1.5, 1)), step(3, metrics=metrics(7, 1))
    )
    assert [kind for kind, _offset in read(bad).problems] == ["bad_counts", "bad_counts"]
    assert numbers(read(bad)) == (1, 7, 0, 0, 1, 0)
    timeless = transcript({**step(1, metrics=metrics(7, 1)), "timestamp": "soon"})
    assert [kind for kind, _offset in read(timeless).problems] == ["bad_time"]
    assert len(read({**timeless, "extra": {"created_at": "2026-05-01T10:00:00Z"}}).calls) == 1


@given(damaged(json.dumps(WHOLE).encode()))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a transcript, reading it ends with a reading."""
    assert min(numbers(read_log(SOURCE, data, LOG))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    read({**transcript(first, step(1, metrics=first, metadata=second)), "agent": first, "extra": second})
    read(transcript({**step(2), "step_id": first, "source": second}, step(3, metrics=metrics(1, 1), model_name=first)))
    read({**transcript(step(4, metadata={"metrics": first})), "session_id": second})


def test_where_the_tool_writes() -> None:
    """One root on each system; transcripts are logs."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".local/share/devin/cli/transcripts"]
    moved = SOURCE.roots(home, {"XDG_DATA_HOME": "/x", "APPDATA": "/roaming"})
    assert moved == [Path("/x/devin/cli/transcripts"), Path("/roaming/Devin/cli/transcripts")]
    assert SOURCE.is_log(PurePosixPath("casual-turn.json"))
    for name in ("casual-turn.json.tmp", "old/casual-turn.json"):
        assert not SOURCE.is_log(PurePosixPath(name))
