"""Junie and JetBrains AI Assistant, made of lines that others quote, not real."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import jetbrains_ai, junie

PLACE = "/home/me/.junie/sessions/session-260709-212711-1ov9/events.jsonl"
T0 = 1783650432366


def event(kind: str, late: int = 0, **fields: Any) -> dict[str, Any]:
    inner = {"state": "IN_PROGRESS", "agentEvent": {"kind": kind, **fields}}
    return {"kind": "SessionA2uxEvent", "timestampMs": T0 + late, "event": inner}


def answer(late: int = 0, agent: str = "MainAgent", **used: Any) -> dict[str, Any]:
    counts = {"model": "gpt-5.6-sol", "cost": 0.017589, "inputTokens": 3, "cacheInputTokens": 18688}
    counts |= {"cacheCreateTokens": 424, "outputTokens": 186, "time": 0}
    about = {"kind": agent, "id": "main", "name": "main"}
    return event("LlmResponseMetadataEvent", late, agent=about, modelUsage=[{**counts, **used}])


EVENTS = [
    {"kind": "TaskStartedEvent", "taskId": "task-1", "timestampMs": T0},
    event("CurrentDirectoryUpdatedEvent", 5, currentDirectory="/home/me/shop"),
    {"kind": "UserPromptEvent", "prompt": "Sort", "timestampMs": T0 + 9},
    answer(1000),
    answer(1000),
    answer(2000, "CustomAgent", outputTokens=7),
]
DATA = "".join(json.dumps(each) + "\n" for each in EVENTS).encode()
ENDS = [at + 1 for at, byte in enumerate(DATA) if byte == ord("\n")]


def merged(data: bytes = DATA, cuts: list[int] | None = None) -> Merged:
    return merge(read(junie.SOURCE, data, PLACE, cuts or ()))


def test_answers_of_junie() -> None:
    """Input leaves the cache out; equal answers of one moment are two; another agent is a subagent."""
    found = merged()

    assert [call.usage.counts()[:6] for call in found.calls.values()] == [
        (19115, 18688, 424, 0, 0, 186),
        (19115, 18688, 424, 0, 0, 186),
        (19115, 18688, 424, 0, 0, 7),
    ]
    assert [call.kind for call in found.calls.values()] == [CallKind.MAIN, CallKind.MAIN, CallKind.SUBAGENT]
    assert {call.cwd for call in found.calls.values()} == {"/home/me/shop"}
    assert found.sessions["session-260709-212711-1ov9"].cwd == "/home/me/shop"
    assert (len(found.turns), found.problems) == (1, [])


@pytest.mark.parametrize(
    ("used", "quality"),
    [
        ({}, Quality.EXACT),
        ({"outputTokens": 0}, Quality.LOWER_BOUND),
        (
            dict.fromkeys(("inputTokens", "cacheInputTokens", "cacheCreateTokens", "outputTokens"), 0),
            Quality.NOT_RECORDED,
        ),
    ],
)
def test_zero_may_be_unknown(used: dict[str, Any], quality: Quality) -> None:
    """Zeros only are not recorded, and a missing side makes a lower bound."""
    assert merged(json.dumps(answer(**used)).encode() + b"\n").usage().quality is quality


@given(st.sets(st.integers(0, len(ENDS) - 1)))
@settings(max_examples=20, deadline=None)
def test_any_cut_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    assert merged(cuts=[ENDS[cut] for cut in cuts]) == merged()


def test_what_cannot_be_is_located() -> None:
    """Impossible counts, answers without any time and torn lines are problems; the rest is read."""
    timeless = {name: field for name, field in answer().items() if name != "timestampMs"}
    records = [json.dumps(timeless), "{torn", json.dumps(answer(inputTokens=-1)), json.dumps(answer())]
    found = merged("".join(f"{record}\n" for record in records).encode())

    assert [kind for kind, _offset in found.problems] == ["bad_time", "broken_json", "bad_counts"]
    assert len(found.calls) == 1


@given(
    st.integers(0, len(DATA)), st.binary(min_size=1, max_size=4), st.dictionaries(st.text(max_size=4), st.integers())
)
@settings(max_examples=60, deadline=None)
def test_damage_and_odd_shapes_never_stop_the_reading(place: int, damage: bytes, odd: dict[str, Any]) -> None:
    """Whatever stands in a file, reading it ends with a reading."""
    found = merged(DATA[:place] + damage + DATA[place + len(damage) :])
    merged(json.dumps({"event": {"agentEvent": odd}}).encode() + b"\n")
    merged(json.dumps(event("LlmResponseMetadataEvent", modelUsage=[odd], agent=[odd])).encode() + b"\n")

    assert min(found.usage().counts()) >= 0


def test_tasks_of_the_assistant(tmp_path: Path) -> None:
    """That there was a task is all that is read of it; large folders of products are not walked."""
    tasks = tmp_path / ".config" / "JetBrains" / "PyCharm2026.1" / "aia-task-history"
    tasks.mkdir(parents=True)
    found = merge(read(jetbrains_ai.SOURCE, b"anything\nat all\n", str(tasks / "t1.events"), [9]))

    assert list(found.sessions) == ["t1"]
    assert (found.calls, found.problems) == ({}, [])
    assert jetbrains_ai.SOURCE.roots(tmp_path, {}) == [tasks]
    assert tmp_path / ".config" / "JetBrains" in jetbrains_ai.SOURCE.shallow(tmp_path, {})


def test_know_their_files_by_name() -> None:
    """Events are logs; what lies beside them is not."""
    assert junie.SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.junie/sessions")]
    assert junie.SOURCE.is_log(PurePosixPath("s/events.jsonl"))
    assert not junie.SOURCE.is_log(PurePosixPath("s/state.json"))
    assert jetbrains_ai.SOURCE.is_log(PurePosixPath("t.events"))
    assert not jetbrains_ai.SOURCE.is_log(PurePosixPath("idea.log"))
