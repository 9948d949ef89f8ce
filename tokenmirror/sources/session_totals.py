"""A session's running total as one call: all there is where a tool records no single ones."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from tokenmirror.domain.events import ApiCall
from tokenmirror.domain.usage import Quality, TokenUsage

UNKNOWN = "unknown"
NO_COUNTS = TokenUsage(quality=Quality.NOT_RECORDED)


def total_of(
    session: str,
    at: datetime,
    usage: TokenUsage,
    *,
    model: str | None = None,
    cwd: str | None = None,
    until: datetime | None = None,
) -> ApiCall:
    """Return the one call that stands for a session; whatever grew replaces what was less.

    The model is not a part of the name: the total goes on when it changes.
    """
    name = f"{session}|total"
    later = until if until is not None and until > at else None
    return ApiCall(name, session, at, model or UNKNOWN, usage, cwd=cwd, own_key=name, until=later)


def calls_without_total(session: str, first: datetime, last: datetime, cwd: str | None) -> ApiCall:
    """Return the call that stands for a session until its total is known."""
    call = total_of(session, first, NO_COUNTS, cwd=cwd, until=last)
    return replace(call, id=f"{session}|calls", own_key=None, replay_key=call.id, records=0)
