"""Reads ZCode's requests: whole counts, of which arithmetic tells what is a part of what."""

from __future__ import annotations

from typing import NamedTuple

from tokenmirror.domain.events import ApiCall, CallKind, Problem, Reading, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief, sweep

_TABLE, _SESSIONS = "model_usage", "session"
_IDS = ("id", "session_id", "model_id", "started_at")
_COUNTS = ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
_MORE = ("reasoning_tokens", "computed_total_tokens", "status", "completed_at", "query_source")
_RUNS = "running"
_HELPERS = frozenset({"subagent", "workflow_child"})


class _Row(NamedTuple):
    """One request, in the order in which columns are asked for."""

    row: Value
    changed: Value
    id: Value
    session: Value
    model: Value
    started: Value
    asked: Value
    answered: Value
    read: Value
    written: Value
    thought: Value
    total: Value
    status: Value
    completed: Value
    source: Value


def read_usage(chunk: Chunk) -> Reading:
    """Read the requests that are new or were changed, a slice at a time."""
    tables, reading = chunk.tables, Reading(state=dict(chunk.state))
    if tables is None:
        return reading
    columns = tables.columns(_TABLE)
    missing = {*_IDS, *_COUNTS} - columns
    if missing:
        detail = "This database has no table of requests in a known shape."
        reading.problems.append(Problem("other_shape", 0, detail))
        return reading
    asked = (*_IDS, *_COUNTS, *(name if name in columns else "NULL" for name in _MORE))
    # A request gets its counts when it completes, so that it changed then.
    changed = "max(started_at, coalesce(completed_at, 0))" if "completed_at" in columns else ""
    swept = sweep(tables, _TABLE, brief(asked), changed, reading.state.get(_TABLE))
    reading.state[_TABLE], reading.more = swept.state, swept.more
    folders = _folders(tables, {str(row[3]) for row in swept.rows})
    for row in swept.rows:
        _take(reading, _Row(*row), folders)
    return reading


def _folders(tables: Tables, sessions: set[str]) -> dict[str, str]:
    """Return the folders of some sessions, as far as they are told."""
    if not tables.columns(_SESSIONS) >= {"id", "directory"}:
        return {}
    found = {}
    for session in sessions:
        for (folder,) in tables.rows(_SESSIONS, ("directory",), "id = ?", [session]):
            found[session] = text(folder) or ""
    return found


def _take(reading: Reading, row: _Row, folders: dict[str, str]) -> None:
    at, session, identity = moment(row.started), text(row.session), _identity(row.id)
    if row.status == _RUNS:
        return
    reading.records += 1
    if at is None or session is None or identity is None:
        reading.problems.append(Problem("bad_time", 0, "A request without time, session or id was passed over."))
        return
    try:
        usage = _usage(row)
    except BadCountsError:
        reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
        return
    folder = folders.get(session) or None
    is_helper = row.source in _HELPERS
    reading.events.append(SessionSeen(session, cwd=folder))
    reading.events.append(
        ApiCall(
            id=identity,
            session=session,
            at=at,
            model=text(row.model) or "unknown",
            usage=usage,
            cwd=folder,
            agent=text(row.source) if is_helper else None,
            kind=CallKind.SUBAGENT if is_helper else CallKind.MAIN,
            until=moment(row.completed),
        )
    )


def _identity(value: Value) -> str | None:
    return str(value) if isinstance(value, str | int) and value != "" else None


def _usage(row: _Row) -> TokenUsage:
    """Return a request's usage; the computed total tells which counts are parts of others."""
    asked, answered, read, written, thought = (
        count(value) for value in (row.asked, row.answered, row.read, row.written, row.thought)
    )
    if not asked + answered + read + written:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    cache, total = read + written, row.total
    for whole in (asked, asked + cache):
        for said in (answered, answered + thought):
            if total == whole + said and cache <= whole and thought <= said:
                return _counts(whole, read, written, said, thought, Quality.EXACT)
    whole = asked if cache <= asked else asked + cache
    quality = Quality.LOWER_BOUND if cache or thought else Quality.EXACT
    return _counts(whole, read, written, answered, min(thought, answered), quality)


def _counts(whole: int, read: int, written: int, said: int, thought: int, quality: Quality) -> TokenUsage:
    return TokenUsage(
        input_tokens=whole,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=said,
        reasoning_output_tokens=thought,
        quality=quality,
    )
