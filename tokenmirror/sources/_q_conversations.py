"""Reads the conversations in the database of Amazon Q's command line, or of Kiro's after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._kiro_tools import answered, ask
from tokenmirror.sources.line_changes import Fingerprint
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk, Tables
from tokenmirror.sources.table_sweep import brief, sweep
from tokenmirror.sources.tool_requests import Requests, Spot

_OLD, _NEW = "conversations", "conversations_v2"
_MOST_ROWS = 8
"""Conversations of one slice: each may be some megabytes."""
_VALID = "CASE WHEN json_valid(value) THEN {} END"
_FIELDS = (
    _VALID.format("json_extract(value, '$.conversation_id')"),
    _VALID.format("json_extract(value, '$.model_info.model_id')"),
    _VALID.format("json_extract(value, '$.history')"),
)
_UNKNOWN = "unknown"


def read_conversations(chunk: Chunk) -> Reading:
    """Read the conversations that changed, a few at a time."""
    tables, reading = chunk.tables, Reading(state=dict(chunk.state))
    if tables is None:
        return reading
    old, new = tables.columns(_OLD), tables.columns(_NEW)
    if not ({"key", "value"} <= old or {"key", "value"} <= new):
        reading.problems.append(Problem("other_shape", 0, "This database holds no conversations in a known shape."))
        return reading
    if {"key", "value"} <= old:
        _read_old(tables, reading, chunk.fingerprint)
    if {"key", "value"} <= new:
        _read_new(tables, reading, chunk.fingerprint, new)
    return reading


def _read_old(tables: Tables, reading: Reading, fingerprint: Fingerprint) -> None:
    """Read conversations of a table that does not say what changed: those whose length is another."""
    known = mapping(reading.state.get(_OLD))
    sizes = {str(row[0]): row[1] for row in tables.rows(_OLD, ("rowid", "length(value)"))}
    changed = [row for row, size in sizes.items() if row not in known or known[row] != size]
    seen = {row: size for row, size in known.items() if row in sizes}
    for row in changed[:_MOST_ROWS]:
        for found in tables.rows(_OLD, brief(("key", *_FIELDS)), "rowid = ?", [int(row)]):
            _conversation(reading, found, fingerprint)
        seen[row] = sizes[row]
    reading.state[_OLD] = seen
    reading.more = len(changed) > _MOST_ROWS


def _read_new(tables: Tables, reading: Reading, fingerprint: Fingerprint, columns: frozenset[str]) -> None:
    updated = "updated_at" if "updated_at" in columns else ""
    swept = sweep(tables, _NEW, brief(("key", *_FIELDS)), updated, reading.state.get(_NEW), _MOST_ROWS)
    for _row, _at, *found in swept.rows:
        _conversation(reading, tuple(found), fingerprint)
    reading.state[_NEW] = swept.state
    reading.more = reading.more or swept.more


def _conversation(reading: Reading, found: tuple[object, ...], fingerprint: Fingerprint) -> None:
    """Take one conversation; without its id or history it is in another shape."""
    folder, session, model, history = (text(value) for value in found)
    if session is None or history is None:
        detail = "A conversation has another shape than is known, and was passed over."
        reading.problems.append(Problem("other_shape", 0, detail))
        return
    entries = mappings((object_of(f'{{"history": {history}}}'.encode()) or {}).get("history"))
    reading.events.append(SessionSeen(session, cwd=folder))
    reading.events += _History(session, folder, model or _UNKNOWN, fingerprint).events(entries)
    reading.records += len(entries)


class _History:
    """One pass over the exchanges of a conversation."""

    def __init__(self, session: str, folder: str | None, model: str, fingerprint: Fingerprint) -> None:
        self._session = session
        self._folder = folder
        self._model = model
        self._fingerprint = fingerprint
        self._requests = Requests(fingerprint)

    def events(self, entries: list[Object]) -> Iterator[Event]:
        """Step through what happened; an exchange without any time is left out."""
        for entry in entries:
            about, user = mapping(entry.get("request_metadata")), mapping(entry.get("user"))
            at = moment(user.get("timestamp")) or moment(about.get("request_start_timestamp_ms"))
            if at is not None:
                yield from self._user(user, about, at)
                yield from self._answer(mapping(entry.get("assistant")), about, at)

    def _user(self, user: Object, about: Object, at: datetime) -> Iterator[Event]:
        """Take a prompt, or what tools answered."""
        content = mapping(user.get("content"))
        identity = text(about.get("message_id")) or at.isoformat()
        if "Prompt" in content:
            yield TurnStarted(f"{self._session}:{identity}:prompt", self._session, at)
        for result in mappings(mapping(content.get("ToolUseResults")).get("tool_use_results")):
            came, output, failed = answered(result.get("content"), at, result.get("status"))
            yield from self._requests.answer(text(result.get("tool_use_id")) or "", came, output, failed=failed)

    def _answer(self, assistant: Object, about: Object, at: datetime) -> Iterator[Event]:
        """Take an answer of the model, and what it asks tools for."""
        said = mapping(assistant.get("ToolUse")) or mapping(assistant.get("Response"))
        identity = text(said.get("message_id")) or text(about.get("message_id"))
        began = moment(about.get("request_start_timestamp_ms")) or at
        if identity is not None:
            yield ApiCall(
                id=identity,
                session=self._session,
                at=began,
                model=text(about.get("model_id")) or self._model,
                usage=TokenUsage(quality=Quality.NOT_RECORDED),
                cwd=self._folder,
                until=moment(about.get("stream_end_timestamp_ms")),
            )
        for use in mappings(said.get("tool_uses")):
            call, name = text(use.get("id")), text(use.get("name")) or text(use.get("orig_name"))
            if call is not None and name is not None:
                spot = Spot(self._session, at, self._folder)
                ask(self._requests, call, name, mapping(use.get("args")), spot, self._fingerprint)
