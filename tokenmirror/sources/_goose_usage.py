"""What Goose's counts mean, and the one call that stands for a session's running total."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_values import count

_OTHERS = frozenset({"claude-code", "codex", "gemini-cli"})
_AGENTS = "-acp"


class Counts(NamedTuple):
    """Counts as they stand in a row; None where nothing was noted."""

    asked: int | None = None
    answered: int | None = None
    total: int | None = None
    read: int | None = None
    written: int | None = None

    def without(self, other: Counts) -> Counts:
        """Return what is left of a running total once calls that are known one by one are taken off."""
        return Counts(
            *(None if mine is None else max(0, mine - (its or 0)) for mine, its in zip(self, other, strict=True))
        )


class Session(msgspec.Struct, frozen=True):
    """What is known about a session."""

    id: str
    top: str | None = None
    """The session that started it, if one did."""
    cwd: str | None = None
    provider: str | None = None
    model: str = "unknown"
    is_subagent: bool = False

    @property
    def shown(self) -> str:
        """The session that its work belongs to."""
        return self.top or self.id

    @property
    def agent(self) -> str | None:
        """Its own id, if it works for another."""
        return self.id if self.top or self.is_subagent else None

    @property
    def kind(self) -> CallKind:
        """Why its calls were made."""
        return CallKind.MAIN if self.agent is None else CallKind.SUBAGENT

    @property
    def done_by_another(self) -> bool:
        """Whether another tool did the work, and wrote it into logs of its own."""
        return self.provider is not None and (self.provider in _OTHERS or self.provider.endswith(_AGENTS))


def counts(*values: object) -> Counts:
    """Return counts of a row, in the order of the fields; raise BadCountsError for those that cannot be."""
    return Counts(*(None if value is None else count(value) for value in values))


def usage_of(known: Counts) -> TokenUsage | None:
    """Return a usage; None where nothing at all was noted.

    Whether input holds what was cached, the total tells; without one it is taken to, and may be too little.
    """
    asked, answered, total, read, written = known
    if asked is None and answered is None:
        return None if not total else TokenUsage(quality=Quality.NOT_RECORDED)
    cached = (read or 0) + (written or 0)
    whole = asked or 0
    beside = cached > whole or (cached > 0 and total == whole + (answered or 0) + cached)
    is_told = beside or not cached or total == whole + (answered or 0)
    whole += cached if beside else 0
    is_whole = asked is not None and answered is not None and whole + answered > 0
    return TokenUsage(
        input_tokens=whole,
        cache_read_input_tokens=read or 0,
        cache_creation_input_tokens=written or 0,
        output_tokens=answered or 0,
        quality=Quality.EXACT if is_whole and is_told else Quality.LOWER_BOUND,
    )


def session_total(session: Session, known: Counts, at: datetime, until: datetime | None) -> ApiCall | None:
    """Return the one call that stands for all of a session; it grows as the total does."""
    usage = usage_of(known)
    if usage is None or (not usage.total_tokens and usage.quality is not Quality.NOT_RECORDED):
        return None
    return ApiCall(
        id=f"{session.id}|total",
        session=session.shown,
        at=at,
        model=session.model,
        usage=usage,
        cwd=session.cwd,
        agent=session.agent,
        kind=session.kind,
        until=until if until is not None and until > at else None,
    )
