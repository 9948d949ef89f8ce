"""Reads Warp's conversations: what each has cost, and which models it spoke with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import ApiCall, Charge, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, mappings, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Tables
from tokenmirror.sources.table_sweep import brief, in_turn, sweep

_CONVERSATIONS, _QUERIES = "agent_conversations", "ai_queries"
_DATA = "conversation_data"
_USAGE = "conversation_usage_metadata"
_VALID = f"CASE WHEN json_valid({_DATA}) THEN json_extract({_DATA}, '$.{{}}') END"
_FIELDS = (
    "conversation_id",
    f"CASE WHEN json_valid({_DATA}) THEN 1 END",
    _VALID.format(f"{_USAGE}.token_usage"),
    _VALID.format(f"{_USAGE}.credits_spent"),
    _VALID.format("parent_conversation_id"),
)
_NEEDED = frozenset({"conversation_id", _DATA, "last_modified_at"})
_SPLIT = (("input_tokens", "output_tokens"), ("prompt_tokens", "completion_tokens"))
_TOTALS = ("warp_tokens", "byok_tokens")
_MOST = 1e9


def read_tables(chunk: Chunk) -> Reading:
    """Read the conversations and questions that are new or changed, a slice at a time."""
    tables, reading = chunk.tables, Reading(state=dict(chunk.state))
    if tables is None:
        return reading
    take = {_CONVERSATIONS: _conversations, _QUERIES: _questions}
    reading.more = in_turn(reading.state, tuple(take), lambda table: take[table](tables, reading))
    return reading


def _conversations(tables: Tables, reading: Reading) -> bool:
    if not tables.columns(_CONVERSATIONS) >= _NEEDED:
        detail = "This database has no conversations in a known shape."
        reading.problems.append(Problem("other_shape", 0, detail))
        return False
    swept = sweep(tables, _CONVERSATIONS, brief(_FIELDS), "last_modified_at", reading.state.get(_CONVERSATIONS))
    reading.state[_CONVERSATIONS] = swept.state
    for _row, changed, named, valid, usage, credits_spent, parent in swept.rows:
        session, until = text(named), moment(changed)
        if session is None or until is None or valid is None:
            detail = "A conversation without an id, a time or readable data was passed over."
            reading.problems.append(Problem("other_shape", 0, detail))
            continue
        began, folder = _beginning(tables, session)
        at = began or until
        reading.events.append(SessionSeen(session, parent=text(parent), cwd=folder))
        reading.events += _models(reading, session, usage, at, until, folder)
        if isinstance(credits_spent, int | float) and 0 < credits_spent < _MOST:
            reading.events.append(Charge(f"{session}:credits", session, at, float(credits_spent), "credits"))
    return swept.more


def _beginning(tables: Tables, session: str) -> tuple[datetime | None, str | None]:
    """Return when and where the first question of a conversation was asked."""
    if not tables.columns(_QUERIES) >= {"conversation_id", "start_ts", "working_directory"}:
        return None, None
    found = tables.rows(
        _QUERIES, ("start_ts", "working_directory"), "conversation_id = ?", [session], "start_ts LIMIT 1"
    )
    first = next(found, (None, None))
    return moment(first[0]), text(first[1])


def _models(
    reading: Reading, session: str, usage: object, at: datetime, until: datetime, folder: str | None
) -> Iterator[Event]:
    """Yield one call for each model of a conversation that used any tokens."""
    entries = object_of(b'{"all": ' + usage.encode() + b"}") if isinstance(usage, str) else None
    for entry in mappings((entries or {}).get("all")):
        model = text(entry.get("model_id")) or "unknown"
        try:
            found = _usage(entry)
        except BadCountsError:
            reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
            continue
        if found is not None:
            reading.records += 1
            yield ApiCall(f"{session}|{model}|total", session, at, model, found, folder, until=until)


def _usage(entry: Object) -> TokenUsage | None:
    """Return a model's usage where it is split; that it is not recorded where there is one number; else nothing."""
    for asked, answered in _SPLIT:
        if entry.get(asked) is not None and entry.get(answered) is not None:
            return TokenUsage(input_tokens=count(entry.get(asked)), output_tokens=count(entry.get(answered)))
    total = sum(count(entry.get(name)) for name in _TOTALS)
    return TokenUsage(quality=Quality.NOT_RECORDED) if total else None


def _questions(tables: Tables, reading: Reading) -> bool:
    """Read what was asked as prompts: that something was, and when."""
    if not tables.columns(_QUERIES) >= {"exchange_id", "conversation_id", "start_ts"}:
        return False
    swept = sweep(tables, _QUERIES, brief(("exchange_id", "conversation_id")), "start_ts", reading.state.get(_QUERIES))
    reading.state[_QUERIES] = swept.state
    for _row, asked, exchange, session in swept.rows:
        at = moment(asked)
        if at is not None and text(exchange) is not None and text(session) is not None:
            reading.events.append(TurnStarted(str(exchange), str(session), at))
    return swept.more
