"""Antigravity's transcripts, made of lines that others quote, not real: sessions without tokens."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.antigravity import SOURCE

PLACE = "/home/me/.gemini/antigravity-cli/brain/conversation-1/.system_generated/logs/transcript.jsonl"
CHOICE = "The user changed setting `Model Selection` from None to Gemini 3.5 Flash (Medium).\n"


def step(number: int, kind: str, **more: Any) -> dict[str, Any]:
    return {
        "step_index": number,
        "type": kind,
        "status": "DONE",
        "created_at": f"2026-06-26T21:16:{number:02}Z",
        **more,
    }


STEPS = [
    step(0, "USER_INPUT", source="USER_EXPLICIT", content=CHOICE),
    step(1, "CONVERSATION_HISTORY", source="SYSTEM"),
    step(2, "PLANNER_RESPONSE", source="MODEL", content="I will."),
    step(3, "RUN_COMMAND", source="MODEL", content="a.txt"),
    step(4, "PLANNER_RESPONSE", source="MODEL", content="Done."),
]
DATA = "".join(json.dumps(each) + "\n" for each in STEPS).encode()
ENDS = [at + 1 for at, byte in enumerate(DATA) if byte == ord("\n")]


def merged(data: bytes = DATA, cuts: list[int] | None = None) -> Merged:
    return merge(read(SOURCE, data, PLACE, cuts or ()))


def test_a_session_without_tokens() -> None:
    """Answers are calls of the chosen model, whose tokens are not recorded."""
    found = merged()

    assert [(call.id, call.model, call.usage.quality) for call in found.calls.values()] == [
        ("conversation-1:2", "Gemini 3.5 Flash (Medium)", Quality.NOT_RECORDED),
        ("conversation-1:4", "Gemini 3.5 Flash (Medium)", Quality.NOT_RECORDED),
    ]
    assert (list(found.sessions), len(found.turns), len(found.shells)) == (["conversation-1"], 1, 1)
    assert found.usage().total_tokens == 0


@given(st.sets(st.integers(0, len(ENDS) - 1)))
@settings(max_examples=20, deadline=None)
def test_any_cut_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, and read twice, the merged events are those of one reading."""
    assert merged(cuts=[ENDS[cut] for cut in cuts]) == merged()
    assert merge([*read(SOURCE, DATA, PLACE), *read(SOURCE, DATA, PLACE)]).calls == merged().calls


@given(st.integers(0, len(DATA)), st.binary(min_size=1, max_size=4), st.lists(st.integers() | st.text(max_size=3)))
@settings(max_examples=60, deadline=None)
def test_damage_and_odd_shapes_never_stop_the_reading(place: int, damage: bytes, odd: list[Any]) -> None:
    """Whatever stands in a transcript, reading it ends with a reading."""
    merged(DATA[:place] + damage + DATA[place + len(damage) :])
    merged(json.dumps(step(1, "USER_INPUT", content=odd)).encode() + b"\n" + json.dumps(odd).encode())


def test_where_the_tool_writes() -> None:
    """Three folders, which the environment can move; only transcripts are logs."""
    assert SOURCE.roots(Path("/home/me"), {})[2] == Path("/home/me/.gemini/antigravity-cli/brain")
    assert SOURCE.roots(Path("/home/me"), {"GEMINI_CLI_HOME": "/g"})[0] == Path("/g/.gemini/antigravity/brain")
    assert SOURCE.is_log(PurePosixPath("c/.system_generated/logs/transcript.jsonl"))
    assert SOURCE.is_log(PureWindowsPath("c\\.system_generated\\logs\\transcript.jsonl"))
    for name in ("c/.system_generated/logs/transcript_full.jsonl", "c/task.md", "transcript.jsonl"):
        assert not SOURCE.is_log(PurePosixPath(name))
