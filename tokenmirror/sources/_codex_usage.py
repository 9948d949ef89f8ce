"""Codex calls out of running totals and usage records: rules 3.1 to 3.3 of the format."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import ApiCall, CallKind
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.sources._codex_records import (
    NOTHING,
    Payload,
    Recorded,
    Thread,
    Vector,
    is_consistent,
    vector,
)
from tokenmirror.sources.log_values import BadCountsError, text

_UNMATCHED = 4
"""A record and the counter of the same call stand side by side; a few may come between."""


def counted(thread: Thread, payload: Payload, at: datetime | None, *, copied: bool) -> ApiCall | None:
    """Return the call that a `token_count` tells of, if it tells of one, and move the running total.

    Raises BadCountsError for counts that cannot be; the running total then stays.
    """
    total = vector(payload.info.get("total_token_usage"))
    last = vector(payload.info.get("last_token_usage"))
    if total is None or total == (thread.total or NOTHING):
        thread.total = thread.total if total is None else total
        return None
    usage = _increase(thread, total, last)
    thread.total = total
    if copied:
        thread.copied_usage = True
        return None
    record = next((known for known in thread.unmatched_records if known.usage == last), None)
    thread.unmatched_records = []
    if record is not None:
        return _told_again(thread, record, at)
    if usage is None or usage == NOTHING:
        return None
    if last is not None:
        thread.unmatched_counts = [*thread.unmatched_counts, last][-_UNMATCHED:]
    return None if at is None else _call(thread, _total_key(thread, thread.id), usage, at, thread.model)


def recorded(thread: Thread, payload: Payload, at: datetime | None) -> ApiCall | None:
    """Return the call of a `token_usage_record`, unless it is a copy or its counter already told of it."""
    usage = vector(payload.usage)
    if usage is None:
        return None
    record = _record(thread, payload, usage)
    if record.response is not None and usage in thread.unmatched_counts:
        thread.unmatched_counts.remove(usage)
        return None
    thread.unmatched_records = [*thread.unmatched_records, record][-_UNMATCHED:]
    if at is None or record.response is None or usage == NOTHING:
        return None
    return _call(thread, f"{thread.id}:{record.response}", usage, at, record.model, by_total=False)


def _record(thread: Thread, payload: Payload, usage: Vector) -> Recorded:
    """Return what to remember of a record: of a copy only its counts, for its counter is a copy too."""
    if (text(payload.thread_id) or thread.id) != thread.id:
        return Recorded(usage)
    model, _ = thread.turns.get(text(payload.turn_id) or "", (thread.model, None))
    return Recorded(usage, text(payload.response_id), model)


def _increase(thread: Thread, total: Vector, last: Vector | None) -> Vector | None:
    """Return what the running total says was used since the one before."""
    billed = last if last is not None and last[0] + last[3] else None
    if thread.total is None and thread.inherits and last is not None:
        # The inherited total may be in it already: then only the last call is ours for certain.
        fits = billed is not None and all(part <= whole for part, whole in zip(billed, total, strict=True))
        return billed if billed is None or fits else total
    before = thread.total or NOTHING
    if any(new < old for new, old in zip(total, before, strict=True)):
        thread.epoch += 1
        return billed
    grown = _minus(total, before)
    for record in thread.unmatched_records:
        # A record without a counter of its own is in this increase as well.
        rest = _minus(grown, record.usage)
        grown = rest if record.response is not None and is_consistent(rest) else grown
    if is_consistent(grown):
        return grown
    if billed is None:
        raise BadCountsError
    return billed


def _minus(whole: Vector, part: Vector) -> Vector:
    """Subtract component by component."""
    a, b, c, d, e = (x - y for x, y in zip(whole, part, strict=True))
    return (a, b, c, d, e)


def _told_again(thread: Thread, record: Recorded, at: datetime | None) -> ApiCall | None:
    """Return a recorded call once more, now with the total by which copies of its counter find it."""
    if record.response is None or at is None:
        return None
    return _call(thread, f"{thread.id}:{record.response}", record.usage, at, record.model)


def _total_key(thread: Thread, owner: str) -> str:
    """Return what identifies a call: its thread, and the running total after it."""
    return ":".join([owner, str(thread.epoch), *map(str, thread.total or NOTHING)])


def _call(
    thread: Thread,
    identity: str,
    counts: Vector,
    at: datetime,
    model: str | None,
    *,
    by_total: bool = True,
) -> ApiCall:
    """Build a call of this thread."""
    return ApiCall(
        id=identity,
        session=thread.session,
        at=at,
        model=model or "unknown",
        usage=TokenUsage(
            input_tokens=counts[0],
            cache_read_input_tokens=counts[1],
            cache_creation_input_tokens=counts[2],
            output_tokens=counts[3],
            reasoning_output_tokens=counts[4],
        ),
        cwd=thread.cwd,
        branch=thread.branch,
        agent=thread.agent,
        kind=CallKind(thread.kind),
        own_key=_total_key(thread, thread.id) if by_total else None,
        replay_key=_total_key(thread, thread.parent) if by_total and thread.parent else None,
    )
