"""Reads the steps of an Antigravity transcript: prompts, answers, commands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, SessionSeen, ShellRan, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, lines_in, moment
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk

_CHOSEN = re.compile(r"setting `Model Selection` from .{1,80}? to ([\w ().-]{1,60}?)\.(?=\s|$)")
_ABOVE = 4
"""How far a transcript lies below the folder of its conversation, itself included."""


class _State(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a transcript needs."""

    model: str = "unknown"
    told: bool = False


def read_steps(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    reading, state = Reading(), _state(chunk.state)
    parts = PureWindowsPath(chunk.path).parts
    session = parts[-_ABOVE] if len(parts) >= _ABOVE else parts[-1]
    if not state.told:
        reading.events.append(SessionSeen(session))
        state.told = True
    for offset, line in lines_in(chunk):
        if line is None:
            reading.problems.append(Problem("broken_json", offset, "A line is not a JSON object."))
        else:
            reading.events += _step(line, session, state)
    reading.records = sum(isinstance(event, ApiCall) for event in reading.events)
    reading.state = msgspec.to_builtins(state)
    return reading


def _step(line: Object, session: str, state: _State) -> Iterator[Event]:
    """Yield what a step tells; one without a time or a number tells nothing that can be known again."""
    at, number, kind = moment(line.get("created_at")), line.get("step_index"), line.get("type")
    if kind == "USER_INPUT":
        chosen = _CHOSEN.search(text(line.get("content")) or "")
        state.model = chosen[1] if chosen else state.model
    if at is None or not isinstance(number, int):
        return
    identity = f"{session}:{number}"
    if kind == "USER_INPUT":
        yield TurnStarted(identity, session, at)
    elif kind == "PLANNER_RESPONSE":
        yield ApiCall(identity, session, at, state.model, TokenUsage(quality=Quality.NOT_RECORDED))
    elif kind == "RUN_COMMAND" and line.get("status") == "DONE":
        yield ShellRan(identity, session, at)


def _state(state: object) -> _State:
    try:
        return msgspec.convert(state, _State)
    except msgspec.ValidationError:
        return _State()
