"""Reads the events of a DeepSeek Harness session: prompts, and what each answer used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, lines_in, mapping, moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk

_COUNTS = ("inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "reasoningTokens")


class _State(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs."""

    session: str = ""
    cwd: str | None = None
    copied: int = 0
    """Events still to be passed over, for they are another session's."""
    is_helper: bool = False


def read_events(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    session = _Session(chunk)
    for offset, line in lines_in(chunk):
        if line is None:
            session.problem("broken_json", "A line is not a JSON object.", offset)
        else:
            session.reading.events += session.take(line, offset)
    session.reading.state = msgspec.to_builtins(session.state)
    return session.reading


class _Session:
    """One pass over some events."""

    def __init__(self, chunk: Chunk) -> None:
        self.reading = Reading()
        try:
            self.state = msgspec.convert(chunk.state, _State)
        except msgspec.ValidationError:
            self.state = _State()
        self.state.session = self.state.session or PureWindowsPath(chunk.path).parent.name or "unknown"

    def problem(self, kind: str, detail: str, offset: int) -> None:
        """Note what could not be read."""
        self.reading.problems.append(Problem(kind, offset, detail))

    def take(self, line: Object, offset: int) -> Iterator[Event]:
        """Take one line: the head, an event that was copied, or one of this session."""
        kind = line.get("type")
        if kind == "session":
            yield self._begin(line)
        elif self.state.copied > 0:
            self.state.copied -= 1
        elif kind in ("assistant/message", "user/message"):
            at, data = moment(line.get("time")), mapping(line.get("data"))
            if at is None:
                self.problem("bad_time", "An event has no time, and was left out.", offset)
            elif kind == "assistant/message":
                yield from self._answer(line, data, at, offset)
            elif mapping(data.get("source")).get("kind") == "user":
                yield TurnStarted(self._id(line, data), self.state.session, at)

    def _begin(self, head: Object) -> SessionSeen:
        state, copied, depth = self.state, head.get("seedLength"), head.get("delegationDepth")
        state.session = text(head.get("id")) or state.session
        state.cwd = text(head.get("cwd")) or state.cwd
        state.copied = copied if isinstance(copied, int) and copied > 0 else 0
        state.is_helper = isinstance(depth, int) and depth > 0
        return SessionSeen(state.session, parent=text(head.get("parentId")), cwd=state.cwd)

    def _answer(self, line: Object, data: Object, at: datetime, offset: int) -> Iterator[ApiCall]:
        message = mapping(data.get("message"))
        self.reading.records += 1
        try:
            usage = _usage(mapping(data.get("usage")))
        except BadCountsError:
            self.problem("bad_counts", "Token counts that cannot be were left out.", offset)
            return
        state = self.state
        yield ApiCall(
            id=self._id(line, message),
            session=state.session,
            at=at,
            model=text(mapping(message.get("source")).get("model")) or "unknown",
            usage=usage,
            cwd=state.cwd,
            agent=state.session if state.is_helper else None,
            kind=CallKind.SUBAGENT if state.is_helper else CallKind.MAIN,
        )

    def _id(self, line: Object, message: Object) -> str:
        """Return the id of a message, or its number in the session."""
        return text(message.get("id")) or f"{self.state.session}:{line.get('seq')}"


def _usage(found: Object) -> TokenUsage:
    """Return an answer's usage; the total tells whether the input holds what was cached.

    Where it does not, the input is taken to hold it, and may be too little.
    """
    asked, answered, read, written, thought = (count(found.get(name)) for name in _COUNTS)
    if not asked + answered + read + written:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    cached, total = read + written, found.get("totalTokens")
    is_beside = cached > asked or (cached > 0 and total == asked + cached + answered)
    is_told = is_beside or not cached or total == asked + answered
    return TokenUsage(
        input_tokens=asked + cached if is_beside else asked,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        reasoning_output_tokens=min(thought, answered),
        quality=Quality.EXACT if is_told else Quality.LOWER_BOUND,
    )
