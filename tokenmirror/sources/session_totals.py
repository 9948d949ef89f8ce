"""A session's running total as one call: all there is where a tool records no single ones."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import ApiCall
from tokenmirror.domain.usage import Quality, TokenUsage

UNKNOWN = "unknown"
NO_COUNTS = TokenUsage(quality=Quality.NOT_RECORDED)


def total_of(  # the fields of a call, as far as a total has them
    session: str,
    at: datetime,
    usage: TokenUsage,
    *,
    model: str | None = None,
    cwd: str | None = None,
    until: datetime | None = None,
    records: int = 1,
) -> ApiCall:
    """Return the one call that stands for a session; whatever grew replaces what was less.

    The model is not a part of the name: it is the one in use last, and the total goes on when it changes.
    """
    return ApiCall(
        id=f"{session}|total",
        session=session,
        at=at,
        model=model or UNKNOWN,
        usage=usage,
        cwd=cwd,
        records=records,
        until=until if until is not None and until > at else None,
    )
