"""Reads Hermes' sessions: totals that grow as long as a session lasts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenmirror.domain.events import ApiCall, Charge, Event, Problem, Reading, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Value
from tokenmirror.sources.table_sweep import brief, sweep

_TABLE = "sessions"
_NEEDED = ("id", "started_at", "input_tokens", "output_tokens")
_MORE = (
    *("model", "ended_at", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens"),
    *("message_count", "parent_session_id", "actual_cost_usd", "cwd", "source"),
)
_MOST = 1e6


class _Row(NamedTuple):
    """One session, in the order in which columns are asked for."""

    row: Value
    changed: Value
    id: Value
    started: Value
    asked: Value
    answered: Value
    model: Value
    ended: Value
    read: Value
    written: Value
    thought: Value
    messages: Value
    parent: Value
    cost: Value
    cwd: Value
    source: Value


def read_sessions(chunk: Chunk) -> Reading:
    """Read all sessions, for none says when it changed, a slice at a time."""
    tables, reading = chunk.tables, Reading(state=dict(chunk.state))
    if tables is None:
        return reading
    columns = tables.columns(_TABLE)
    if not columns.issuperset(_NEEDED):
        detail = "This database has no table of sessions in a known shape."
        reading.problems.append(Problem("other_shape", 0, detail))
        return reading
    asked = (*_NEEDED, *(name if name in columns else "NULL" for name in _MORE))
    swept = sweep(tables, _TABLE, brief(asked), "", reading.state.get(_TABLE))
    reading.state[_TABLE], reading.more = swept.state, swept.more
    for row in swept.rows:
        reading.events += _session(reading, _Row(*row))
    return reading


def _session(reading: Reading, row: _Row) -> Iterator[Event]:
    """Yield a session with what it used so far; one that never did anything is none."""
    session, at = text(row.id), moment(row.started)
    if session is None or at is None:
        reading.problems.append(Problem("bad_time", 0, "A session without id or start was passed over."))
        return
    try:
        usage = _usage(row)
    except BadCountsError:
        reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
        return
    if usage is None:
        return
    reading.records += 1
    model, folder = text(row.model) or "unknown", text(row.cwd)
    yield SessionSeen(session, parent=text(row.parent), cwd=folder, entrypoint=text(row.source))
    yield ApiCall(f"{session}|total", session, at, model, usage, folder, until=moment(row.ended))
    cost = row.cost
    if isinstance(cost, int | float) and 0 < cost < _MOST:
        yield Charge(f"{session}|total", session, at, float(cost), "USD", model)


def _usage(row: _Row) -> TokenUsage | None:
    """Return what a session used so far; nothing of one without messages."""
    asked, answered, read, written, thought = (
        count(value) for value in (row.asked, row.answered, row.read, row.written, row.thought)
    )
    if not asked + answered + read + written:
        return TokenUsage(quality=Quality.NOT_RECORDED) if count(row.messages) else None
    return TokenUsage(
        input_tokens=asked + read + written,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        reasoning_output_tokens=min(thought, answered),
    )
