"""Reads the store of all Copilot CLI sessions: one row for every call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import ApiCall, CallKind, Charge, Event, Problem, Reading, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_values import BadCountsError, count, instant, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief

_CALLS = "assistant_usage_events"
_SESSIONS = "sessions"
_NEEDED = ("id", "session_id", "model", "created_at")
_COUNTS = ("input_tokens", "cache_read_tokens", "cache_write_tokens", "output_tokens", "reasoning_tokens")
_MORE = ("total_nano_aiu", "initiator", "agent_id", "parent_tool_call_id")
_SLICE = 5000
_BILLION = 10**9
_MOST_NANO = 10**18
"""No single call costs as much."""
_UNKNOWN = "unknown"
_SUMMARY = "compaction"

Row = dict[str, Value]
Place = tuple[str | None, str | None]
"""Folder and branch."""


class Spot(NamedTuple):
    """Which row a call is, of which session, and where that works."""

    session: str
    row: int
    number: int
    at: datetime
    cwd: str | None
    branch: str | None


class _Slice(NamedTuple):
    """The rows of one look, and where their sessions work."""

    tables: Tables
    names: list[str]
    after: int
    until: int
    places: dict[str, Place]

    def rows(self) -> Iterator[Row]:
        """Step through all rows so far of the sessions that got new ones: a call's number counts those before it."""
        where = f"session_id IN (SELECT session_id FROM {_CALLS} WHERE id > ? AND id <= ?) AND id <= ?"  # noqa: S608 - names of this module
        for values in self.tables.rows(_CALLS, brief(self.names), where, (self.after, self.until, self.until), "id"):
            yield dict(zip(self.names, values, strict=True))


def read_store(chunk: Chunk, tables: Tables) -> Reading:
    """Read the sessions that got new calls since the last look, a slice of rows at a time."""
    reading = Reading(state=dict(chunk.state))
    columns = tables.columns(_CALLS)
    lacking = [name for name in _NEEDED if name not in columns]
    if lacking:
        if columns:
            detail = "The table of calls has other columns than are known; it could not be read."
            reading.problems.append(Problem("other_shape", 0, detail))
        return reading
    if any(name not in columns for name in _COUNTS):
        detail = "The table of calls lacks columns for some tokens; what is there is read."
        reading.problems.append(Problem("other_shape", 0, detail))
    seen = chunk.state.get("seen", 0)
    after = seen if isinstance(seen, int) else 0
    # Numbers may leave gaps of any size.
    new = tables.rows(_CALLS, ["id"], "id > ? AND typeof(id) = 'integer'", (after,), f"id LIMIT {_SLICE}")
    numbers = [number for (number,) in new if isinstance(number, int)]
    until = numbers[-1] if numbers else after
    names = [name for name in (*_NEEDED, *_COUNTS, *_MORE) if name in columns]
    places = _places(tables, after, until)
    reading.events += [SessionSeen(session, cwd=cwd) for session, (cwd, _branch) in places.items()]
    reading.events += list(_called(_Slice(tables, names, after, until, places), reading))
    reading.state["seen"], reading.more = until, len(numbers) == _SLICE
    return reading


def _places(tables: Tables, after: int, until: int) -> dict[str, Place]:
    """Return where the sessions of new calls work."""
    columns = tables.columns(_SESSIONS)
    if not {"id", "cwd"} <= columns:
        return {}
    where = f"id IN (SELECT session_id FROM {_CALLS} WHERE id > ? AND id <= ?)"  # noqa: S608 - names of this module
    names = ["id", "cwd", "branch" if "branch" in columns else "NULL"]
    found = tables.rows(_SESSIONS, brief(names), where, (after, until))
    return {str(session): (text(cwd), text(branch)) for session, cwd, branch in found}


def _called(slice_: _Slice, reading: Reading) -> Iterator[Event]:
    """Yield the new calls, each with its number in its session; charges as they have grown."""
    numbers: defaultdict[str, int] = defaultdict(int)
    charged: dict[tuple[str, str], tuple[float, datetime]] = {}
    for row in slice_.rows():
        session, at = text(row["session_id"]), instant(row["created_at"])
        if session is None:
            continue
        numbers[session] += 1
        number, model = row["id"], text(row["model"]) or _UNKNOWN
        if at is not None:
            paid, since = charged.get((session, model), (0.0, at))
            charged[session, model] = paid + _aiu(row.get("total_nano_aiu")), since
        if not isinstance(number, int) or number <= slice_.after:
            continue
        reading.records += 1
        if at is None:
            reading.problems.append(Problem("bad_time", number, "A call has no time; it is left out."))
            continue
        try:
            yield _call(row, Spot(session, number, numbers[session], at, *slice_.places.get(session, (None, None))))
        except BadCountsError:
            reading.problems.append(Problem("bad_counts", number, "Token counts that cannot be were left out."))
    for (session, model), (aiu, since) in charged.items():
        if aiu > 0:
            yield Charge(f"{session}|{model}|AIU", session, since, aiu, "AIU", model)


def _call(row: Row, spot: Spot) -> ApiCall:
    """Return a call; it replaces the call of the same number that the session's events tell of."""
    agent = text(row.get("parent_tool_call_id")) or text(row.get("agent_id"))
    kind = CallKind.SUBAGENT if agent else CallKind.MAIN
    return ApiCall(
        id=f"{spot.session}|row|{spot.row}",
        session=spot.session,
        at=spot.at,
        model=text(row["model"]) or _UNKNOWN,
        usage=_usage(row),
        cwd=spot.cwd,
        branch=spot.branch,
        agent=agent,
        kind=CallKind.COMPACTION if row.get("initiator") == _SUMMARY else kind,
        own_key=f"{spot.session}|{spot.number}",
    )


def _usage(row: Row) -> TokenUsage:
    """Return a row's usage; raise BadCountsError for counts that cannot be."""
    asked, read, written, answered, thought = (count(row.get(name)) for name in _COUNTS)
    if read + written > asked and row.get("input_tokens") is not None:
        raise BadCountsError
    unknown = sum(row.get(name) is None for name in ("input_tokens", "output_tokens"))
    return TokenUsage(
        input_tokens=max(asked, read + written),
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        reasoning_output_tokens=min(thought, answered),
        quality=(Quality.EXACT, Quality.LOWER_BOUND, Quality.NOT_RECORDED)[unknown],
    )


def _aiu(value: Value) -> float:
    is_amount = isinstance(value, int | float) and 0 < value < _MOST_NANO
    return float(value) / _BILLION if is_amount else 0  # type: ignore[arg-type]
