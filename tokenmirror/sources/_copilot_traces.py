"""Reads Copilot's traces in an editor: spans of calls, of tools, and of what agents did for a prompt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import ApiCall, CallKind, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._copilot_tools import (
    EDITORS,
    SHELLS,
    Place,
    bare_id,
    changed_files,
    edits,
    ended,
    shell_asked,
    succeeded,
)
from tokenmirror.sources.line_changes import Fingerprint
from tokenmirror.sources.log_objects import mapping, moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief, short

_SPANS, _MORE = "spans", "span_attributes"
_NEEDED = ("span_id", "operation_name", "start_time_ms", "response_model")
_COUNTS = ("input_tokens", "cached_tokens", "output_tokens", "reasoning_tokens")
_WANTED = (
    "end_time_ms",
    "parent_span_id",
    "request_model",
    "chat_session_id",
    "tool_name",
    "tool_call_id",
    "status_code",
)
_SLICE = 2000
_FAILED = 2
_NEARBY_MS = 600_000
_ALONE = "outside of chats"
_UNKNOWN = "unknown"
_PARENT = "copilot_chat.parent_chat_session_id"
_BRANCH = "copilot_chat.repo.head_branch_name"
_ARGUMENTS, _RESULT = "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"

Row = dict[str, Value]


class _Span(NamedTuple):
    """A span of which it is known when it was, and in which chat."""

    row: Row
    id: str
    session: str
    at: datetime
    own: bool
    """Whether the span says itself to which chat it belongs: helpers' do not."""


def read_traces(chunk: Chunk, tables: Tables) -> Reading:
    """Read the spans since the last look, a slice at a time."""
    reading = Reading(state=dict(chunk.state))
    columns = tables.columns(_SPANS)
    if any(name not in columns for name in (*_NEEDED, *_COUNTS)):
        if columns:
            detail = "The table of spans has other columns than are known; what is there is read."
            reading.problems.append(Problem("other_shape", 0, detail))
        if any(name not in columns for name in _NEEDED):
            return reading
    reader = _Reader(tables, chunk.fingerprint, reading, [n for n in (*_NEEDED, *_COUNTS, *_WANTED) if n in columns])
    reader.slice()
    return reading


class _Reader:
    """One slice of spans."""

    def __init__(self, tables: Tables, fingerprint: Fingerprint, reading: Reading, columns: list[str]) -> None:
        self._tables = tables
        self._fingerprint = fingerprint
        self._reading = reading
        self._columns = columns
        self._has_more = {"span_id", "key", "value"} <= tables.columns(_MORE)
        self._counts = _numbers(reading.state.get("calls"))
        self._turns = _numbers(reading.state.get("turns"))

    def slice(self) -> None:
        """Read the next rows in the order they were written: when their spans ended."""
        state = self._reading.state
        seen = state.get("seen", 0)
        last = next(self._tables.rows(_SPANS, ["max(rowid)"]), (None,))[0]
        newest = last if isinstance(last, int) else 0
        after = seen if isinstance(seen, int) and seen <= newest else 0
        if after == 0:
            self._counts, self._turns = {}, {}
        last_read, number = after, 0
        where = "rowid > ? AND operation_name IN ('chat', 'invoke_agent', 'execute_tool')"
        for values in self._tables.rows(
            _SPANS, ["rowid", *brief(self._columns)], where, (after,), f"rowid LIMIT {_SLICE}"
        ):
            number, last_read = number + 1, values[0] if isinstance(values[0], int) else last_read
            self._take(dict(zip(self._columns, values[1:], strict=True)), last_read)
        self._reading.more = number == _SLICE
        state.update(seen=last_read if self._reading.more else newest, calls=self._counts, turns=self._turns)

    def _take(self, row: Row, number: int) -> None:
        identity, operation = text(row["span_id"]), row["operation_name"]
        at, named = moment(row["start_time_ms"]), text(row.get("chat_session_id"))
        if identity is None:
            return
        if at is None:
            self._reading.problems.append(Problem("bad_time", number, "A span has no time; it is left out."))
            return
        session = named or self._more(identity, _PARENT)
        if operation == "chat":
            session = session or self._nearby(row["start_time_ms"])
            self._call(_Span(row, identity, session or _ALONE, at, named is not None), number)
        elif session is not None:
            span = _Span(row, identity, session, at, own=True)
            self._reading.events += self._tool(span) if operation == "execute_tool" else self._turn(span)

    def _call(self, span: _Span, number: int) -> None:
        """Count a call; those that a chat's own agent made replace the requests of the chat."""
        self._reading.records += 1
        try:
            usage = _usage(span.row)
        except BadCountsError:
            detail = "Token counts that cannot be were left out."
            self._reading.problems.append(Problem("bad_counts", number, detail))
            return
        if span.own:
            self._counts[span.session] = self._counts.get(span.session, 0) + 1
        model = text(span.row["response_model"]) or text(span.row.get("request_model")) or _UNKNOWN
        self._reading.events.append(
            ApiCall(
                id=f"span|{span.id}",
                session=span.session,
                at=span.at,
                model=model,
                usage=usage,
                branch=self._branch(span),
                kind=CallKind.MAIN if span.own else CallKind.INTERNAL,
                own_key=f"{span.session}|{self._counts[span.session]}" if span.own else None,
                until=moment(span.row.get("end_time_ms")),
            )
        )

    def _turn(self, span: _Span) -> Iterator[Event]:
        """Yield the prompt that an agent was started for; one that another agent started has none."""
        yield SessionSeen(span.session)
        if span.row.get("parent_span_id") is None:
            self._turns[span.session] = self._turns.get(span.session, 0) + 1
            yield TurnStarted(f"{span.session}|{self._turns[span.session]}", span.session, span.at)

    def _tool(self, span: _Span) -> Iterator[Event]:
        """Yield what a tool did, if its result says that it did."""
        name, call = text(span.row.get("tool_name")) or "", text(span.row.get("tool_call_id"))
        if name not in EDITORS | SHELLS or call is None or span.row.get("status_code") == _FAILED:
            return
        arguments = mapping(self._more(span.id, _ARGUMENTS))
        given = self._more(span.id, _RESULT) or ""
        done, output = succeeded(mapping(given) or given)
        place = Place(span.session, None, self._branch(span))
        at = moment(span.row.get("end_time_ms")) or span.at
        shell = shell_asked(name, arguments, None, self._fingerprint)
        if shell is not None:
            yield from ended(bare_id(call), shell, output, place, at, {})
        elif done:
            yield from edits(bare_id(call), changed_files(name, arguments, None, self._fingerprint), place, at)

    def _branch(self, span: _Span) -> str | None:
        """Return the branch that the agent noted which made a call; it is known only when the agent has ended."""
        parent = text(span.row.get("parent_span_id"))
        return self._more(parent, _BRANCH) if parent else None

    def _nearby(self, start: Value) -> str | None:
        """Return the chat in which something began last: helpers' calls do not say whom they help."""
        if "chat_session_id" not in self._columns or not isinstance(start, int | float):
            return None
        where = "chat_session_id IS NOT NULL AND start_time_ms <= ? AND start_time_ms > ?"
        order = "start_time_ms DESC LIMIT 1"
        rows = self._tables.rows(_SPANS, brief(["chat_session_id"]), where, (start, start - _NEARBY_MS), order)
        return text(next(rows, (None,))[0])

    def _more(self, span: str, key: str) -> str | None:
        """Return one attribute of a span: others hold whole prompts, and are not even read."""
        if not self._has_more:
            return None
        rows = self._tables.rows(_MORE, [short("value")], "span_id = ? AND key = ?", (span, key))
        return text(next(rows, (None,))[0])


def _usage(row: Row) -> TokenUsage:
    """Return a span's usage; raise BadCountsError for counts that cannot be."""
    asked, cached, answered, thought = (count(row.get(name)) for name in _COUNTS)
    if cached > asked:
        raise BadCountsError
    unknown = sum(row.get(name) is None for name in ("input_tokens", "output_tokens"))
    return TokenUsage(
        input_tokens=asked,
        cache_read_input_tokens=cached,
        output_tokens=answered,
        reasoning_output_tokens=min(thought, answered),
        quality=(Quality.EXACT, Quality.LOWER_BOUND, Quality.NOT_RECORDED)[unknown],
    )


def _numbers(state: object) -> dict[str, int]:
    """Return how far calls or prompts of each chat were numbered."""
    given = state if isinstance(state, dict) else {}
    return {str(name): number for name, number in given.items() if isinstance(number, int)}
