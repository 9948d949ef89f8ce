"""Reads the log of Aider's own analytics: exchanges with whole numbers, without a folder."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tokenmirror.domain.events import ApiCall, Problem, Reading, SessionSeen
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.sources._aider_numbers import exchange_key, printed
from tokenmirror.sources.log_objects import Object, lines_in, mapping, moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk

_ZONE = LocalZone()
_KNOWN = frozenset({"event", "properties", "time"})


class _State(msgspec.Struct, omit_defaults=True):
    """The run that the lines before belonged to."""

    launched: float = 0.0


def read_analytics(chunk: Chunk) -> Reading:
    """Read line by line; lines of another kind of log are passed over."""
    reading, state = Reading(), _state(chunk.state)
    for offset, line in lines_in(chunk):
        at = moment(line.get("time")) if line is not None and line.keys() >= _KNOWN else None
        if line is None or at is None:
            continue
        if line["event"] == "launched":
            state.launched = at.timestamp()
        elif line["event"] == "message_send":
            reading.records += 1
            _exchange(reading, mapping(line["properties"]), at, state, offset)
    reading.state = msgspec.to_builtins(state)
    return reading


def _exchange(reading: Reading, found: Object, at: datetime, state: _State, offset: int) -> None:
    try:
        sent, received = count(found.get("prompt_tokens")), count(found.get("completion_tokens"))
    except BadCountsError:
        reading.problems.append(Problem("bad_counts", offset, "Token counts that cannot be were left out."))
        return
    started = datetime.fromtimestamp(state.launched or at.timestamp(), _ZONE)
    session = f"launched:{int(started.timestamp())}"
    call = ApiCall(
        id=f"sent:{int(at.timestamp())}:{sent}:{received}",
        session=session,
        at=at,
        model=text(found.get("main_model")) or "unknown",
        usage=TokenUsage(input_tokens=sent, output_tokens=received),
        replay_key=exchange_key(started.date(), printed(sent), printed(received)),
    )
    reading.events += [SessionSeen(session), call]


def _state(state: object) -> _State:
    try:
        return msgspec.convert(state, _State)
    except msgspec.ValidationError:
        return _State()
