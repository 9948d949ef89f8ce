"""Reads Forge's conversations: what each answer used, and nothing of what was said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import ApiCall, Problem, Reading, SessionSeen
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Tables
from tokenmirror.sources.table_sweep import brief, sweep

_TABLE, _WORKSPACES = "conversations", "workspaces"
_NEEDED = frozenset({"conversation_id", "context", "created_at"})
_MOST_ROWS = 20
"""Conversations of one slice: each may be long."""
_USED = (
    "CASE WHEN json_valid(context) THEN (SELECT json_group_array(json_object("
    "'model', coalesce(json_extract(value, '$.message.text.model'), json_extract(value, '$.text.model')),"
    " 'usage', json_extract(value, '$.usage'))) FROM json_each(context, '$.messages')"
    " WHERE type = 'object' AND json_extract(value, '$.usage') IS NOT NULL) END"
)
"""The counts of a conversation, taken out of it inside the database."""
_COUNTS = ("prompt_tokens", "completion_tokens", "cached_tokens")


def read_conversations(chunk: Chunk) -> Reading:
    """Read the conversations that are new or changed, a few at a time."""
    tables, reading = chunk.tables, Reading(state=dict(chunk.state))
    if tables is None:
        return reading
    columns = tables.columns(_TABLE)
    if not columns >= _NEEDED:
        detail = "This database has no table of conversations in a known shape."
        reading.problems.append(Problem("other_shape", 0, detail))
        return reading
    changed = "coalesce(updated_at, created_at)" if "updated_at" in columns else ""
    workspace = "workspace_id" if "workspace_id" in columns else "NULL"
    asked = ("conversation_id", "created_at", workspace, "context IS NULL", _USED)
    swept = sweep(tables, _TABLE, brief(asked), changed, reading.state.get(_TABLE), _MOST_ROWS)
    reading.state[_TABLE], reading.more = swept.state, swept.more
    for _row, until, session, began, place, is_empty, used in swept.rows:
        at = moment(began)
        if is_empty:
            continue
        if text(session) is None or at is None or not isinstance(used, str):
            detail = "A conversation without an id, a time or readable messages was passed over."
            reading.problems.append(Problem("other_shape", 0, detail))
            continue
        folder = _folder(tables, place)
        reading.events.append(SessionSeen(str(session), cwd=folder))
        found = mappings((object_of(b'{"all": ' + used.encode() + b"}") or {}).get("all"))
        reading.events += _calls(reading, str(session), found, at, moment(until), folder)
    return reading


def _folder(tables: Tables, workspace: object) -> str | None:
    """Return the folder of a workspace, where the tool notes it."""
    if not isinstance(workspace, int) or not tables.columns(_WORKSPACES) >= {"workspace_id", "path"}:
        return None
    return next((text(row[0]) for row in tables.rows(_WORKSPACES, ("path",), "workspace_id = ?", [workspace])), None)


def _calls(
    reading: Reading, session: str, found: list[Object], at: datetime, until: datetime | None, folder: str | None
) -> Iterator[ApiCall]:
    """Yield one call for each message that has counts; equal ones are told apart by their order."""
    seen: Counter[str] = Counter()
    for message in found:
        reading.records += 1
        try:
            usage = _usage(mapping(message.get("usage")))
        except BadCountsError:
            reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
            continue
        key = ":".join(str(number) for number in usage.counts()[:6])
        seen[key] += 1
        model = text(message.get("model")) or "unknown"
        yield ApiCall(f"{session}:{key}:{seen[key]}", session, at, model, usage, folder, until=until)


def _usage(found: Object) -> TokenUsage:
    """Return an answer's usage, an estimate if any of its counts is one; a sum that is missing makes a lower bound."""
    exact = True
    numbers = []
    for name in _COUNTS:
        told = {kind.lower(): value for kind, value in mapping(found.get(name)).items()}
        exact = exact and (not told or "actual" in told)
        numbers.append(count(told.get("actual", told.get("approx"))))
    asked, answered, read = numbers
    if read > asked:
        raise BadCountsError
    if not asked + answered:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    return TokenUsage(
        input_tokens=asked,
        cache_read_input_tokens=read,
        output_tokens=answered,
        quality=Quality.ESTIMATED if not exact else Quality.EXACT if asked and answered else Quality.LOWER_BOUND,
    )
