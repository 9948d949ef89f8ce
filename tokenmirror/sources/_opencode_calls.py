"""OpenCode's sessions and messages as events: calls, prompts and what was noted as their price."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Charge, Event, SessionSeen, TurnStarted
from tokenmirror.sources._opencode_records import Message, usage_of
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.log_values import text

_UNKNOWN = "unknown"
_MOST_DOLLARS = 10**6
"""No single call costs as much."""


class Session(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known about the session of a message; JSON beside a document."""

    id: str
    top: str | None = None
    """The session that started it, itself or through others; it is a subagent of that one."""
    cwd: str | None = None
    version: str | None = None
    created: int = 0
    """Milliseconds; zero if unknown."""

    @property
    def shown(self) -> str:
        """The session that its work belongs to."""
        return self.top or self.id

    @property
    def agent(self) -> str | None:
        """Its own id, if it works for another."""
        return self.id if self.top else None

    def seen(self) -> SessionSeen:
        """Return what there is to say about it."""
        return SessionSeen(self.shown, cwd=self.cwd, tool_version=self.version)


def milliseconds(value: object) -> int:
    """Return a time as the tool notes it; zero if it is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def is_copy(message: Message, session: Session) -> bool:
    """Tell what a fork took along: it is older than the session it stands in."""
    return 0 < milliseconds(message.created) < session.created


def prompt(identity: str, message: Message, session: Session) -> Iterator[TurnStarted]:
    """Yield the prompt that a user's message is, unless another session wrote it or a fork copied it."""
    at = moment(message.created)
    if at is not None and session.top is None and not is_copy(message, session):
        yield TurnStarted(identity, session.id, at)


def call(identity: str, message: Message, session: Session) -> Iterator[Event]:
    """Yield the call that an assistant's message is; raise BadCountsError for counts that cannot be."""
    at = moment(message.created)
    usage = usage_of(message)
    if at is None or usage is None:
        return
    key = f"{milliseconds(message.created)}|{message.provider}|{message.model}"
    copied = is_copy(message, session)
    until = moment(message.completed)
    yield ApiCall(
        id=identity,
        session=session.shown,
        at=at,
        model=text(message.model) or _UNKNOWN,
        usage=usage,
        cwd=text(message.cwd) or session.cwd,
        agent=session.agent,
        kind=_kind(message, session),
        own_key=None if copied else key,
        replay_key=key if copied else None,
        until=until if until is not None and until > at else None,
    )
    if not copied:
        yield from _price(identity, message, session, at)


def _kind(message: Message, session: Session) -> CallKind:
    if message.summary is True or message.summary == "true":
        return CallKind.COMPACTION
    return CallKind.MAIN if session.top is None else CallKind.SUBAGENT


def _price(identity: str, message: Message, session: Session, at: datetime) -> Iterator[Charge]:
    cost = message.cost
    if isinstance(cost, int | float) and not isinstance(cost, bool) and 0 < cost < _MOST_DOLLARS:
        yield Charge(identity, session.shown, at, float(cost), "USD", text(message.model))
