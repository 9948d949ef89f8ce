"""Reads the events of a Junie session: prompts, folders, and what each answer used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk

_COUNTS = ("inputTokens", "cacheInputTokens", "cacheCreateTokens", "outputTokens")


class _State(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs."""

    cwd: str | None = None
    at: float = 0.0
    calls: int = 0
    turns: int = 0
    told: bool = False


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
        self._session = PureWindowsPath(chunk.path).parent.name or "unknown"
        try:
            self.state = msgspec.convert(chunk.state, _State)
        except msgspec.ValidationError:
            self.state = _State()
        if not self.state.told:
            self.reading.events.append(SessionSeen(self._session, entrypoint="cli"))
            self.state.told = True

    def problem(self, kind: str, detail: str, offset: int) -> None:
        """Note what could not be read."""
        self.reading.problems.append(Problem(kind, offset, detail))

    def take(self, line: Object, offset: int) -> Iterator[Event]:
        """Take one line; one without a time happened when the one before did."""
        stamp = moment(line.get("timestampMs"))
        if stamp is not None:
            self.state.at = stamp.timestamp()
        at = moment(self.state.at) if self.state.at else None
        event = mapping(mapping(line.get("event")).get("agentEvent"))
        folder = text(event.get("currentDirectory"))
        if folder is not None and folder != self.state.cwd:
            self.state.cwd = folder
            yield SessionSeen(self._session, cwd=folder)
        if line.get("kind") == "UserPromptEvent" and at is not None:
            self.state.turns += 1
            yield TurnStarted(f"{self._session}:t{self.state.turns}", self._session, at)
        if event.get("kind") == "LlmResponseMetadataEvent":
            yield from self._answer(event, at, offset)

    def _answer(self, event: Object, at: datetime | None, offset: int) -> Iterator[ApiCall]:
        agent = mapping(event.get("agent"))
        is_main = text(agent.get("kind")) in {None, "MainAgent"}
        for used in mappings(event.get("modelUsage")):
            self.state.calls += 1
            self.reading.records += 1
            if at is None:
                self.problem("bad_time", "An answer stands before any time, and was left out.", offset)
                continue
            try:
                usage = _usage(used)
            except BadCountsError:
                self.problem("bad_counts", "Token counts that cannot be were left out.", offset)
                continue
            yield ApiCall(
                id=f"{self._session}:{self.state.calls}",
                session=self._session,
                at=at,
                model=text(used.get("model")) or "unknown",
                usage=usage,
                cwd=self.state.cwd,
                agent=None if is_main else text(agent.get("id")),
                kind=CallKind.MAIN if is_main else CallKind.SUBAGENT,
            )


def _usage(used: Object) -> TokenUsage:
    """Return an answer's usage; a zero may be what the tool was not told."""
    asked, read, written, answered = (count(used.get(name)) for name in _COUNTS)
    whole = asked + read + written
    if not whole + answered:
        return TokenUsage(quality=Quality.NOT_RECORDED)
    quality = Quality.EXACT if whole and answered else Quality.LOWER_BOUND
    return TokenUsage(
        input_tokens=whole,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=quality,
    )
