"""Reads a Devin transcript, a trajectory in one document: its prompts, and what its steps used."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

from tokenmirror.domain.events import ApiCall, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of
from tokenmirror.sources.log_paths import is_absolute
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"


def read(chunk: Chunk) -> Reading:
    """Read a whole transcript."""
    document = object_of(chunk.data)
    if document is None or not isinstance(document.get("steps"), list):
        problem = Problem("not_a_transcript", chunk.offset, "This document is not a transcript of Devin CLI.")
        return Reading(problems=[problem])
    session = text(document.get("session_id")) or PureWindowsPath(chunk.path).name.partition(".json")[0]
    reader = _Reader(session, document)
    for step in mappings(document.get("steps")):
        reader.step(step)
    return reader.reading


class _Reader:
    """One transcript: who it is, and what was read."""

    def __init__(self, session: str, document: Object) -> None:
        agent, cwd = mapping(document.get("agent")), text(mapping(document.get("extra")).get("working_directory"))
        self._session = session
        self._model = text(agent.get("model_name"))
        self._cwd = cwd if cwd is not None and is_absolute(cwd) else None
        self._at = moment(mapping(document.get("extra")).get("created_at"))
        seen = SessionSeen(session, cwd=self._cwd, tool_version=text(agent.get("version")))
        self.reading = Reading([seen])

    def step(self, step: Object) -> None:
        """Take a step at its own time, or at that of the one before it."""
        about, number = mapping(step.get("metadata")), step.get("step_id")
        self._at = moment(step.get("timestamp")) or moment(about.get("created_at")) or self._at
        if not isinstance(number, int | str) or isinstance(number, bool):
            return
        identity = f"{self._session}:{number}"
        if step.get("source") == "user" and self._at is not None:
            self.reading.events.append(TurnStarted(identity, self._session, self._at))
        elif step.get("source") == "agent":
            self._call(identity, step, about, self._at)

    def _call(self, identity: str, step: Object, about: Object, at: datetime | None) -> None:
        known, own = mapping(step.get("metrics")), mapping(about.get("metrics"))
        if not {"prompt_tokens", "completion_tokens"} & set(known) and not own:
            return
        self.reading.records += 1
        if at is None:
            self.reading.problems.append(Problem("bad_time", 0, "A step has no time stamp and was left out."))
            return
        try:
            usage = _standard(known) if {"prompt_tokens", "completion_tokens"} & set(known) else _own(own)
        except BadCountsError:
            self.reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
            return
        named = (text(each) for each in (about.get("generation_model"), step.get("model_name"), self._model))
        model = next((name for name in named if name), _UNKNOWN)
        self.reading.events.append(ApiCall(identity, self._session, at, model, usage, cwd=self._cwd))


def _standard(metrics: Object) -> TokenUsage:
    """Return the usage that the format itself describes."""
    more = mapping(metrics.get("extra"))
    asked, read_, answered = (_count(metrics.get(n)) for n in ("prompt_tokens", "cached_tokens", "completion_tokens"))
    written, reasoned = (_count(more.get(name)) for name in ("cache_creation_input_tokens", "reasoning_tokens"))
    if read_ + written > asked or reasoned > answered:
        raise BadCountsError
    return TokenUsage(
        input_tokens=asked,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        reasoning_output_tokens=reasoned,
        quality=Quality.LOWER_BOUND
        if None in map(metrics.get, ("prompt_tokens", "completion_tokens"))
        else Quality.EXACT,
    )


def _own(metrics: Object) -> TokenUsage:
    """Return the usage that Devin writes beside the format; input that is less than the cache cannot hold it."""
    names = ("input_tokens", "cache_read_tokens", "cache_creation_tokens", "output_tokens")
    asked, read_, written, answered = (_count(metrics.get(name)) for name in names)
    apart = asked < read_ + written
    return TokenUsage(
        input_tokens=asked + read_ + written if apart else asked,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=Quality.EXACT if apart or not read_ + written else Quality.LOWER_BOUND,
    )


def _count(value: object) -> int:
    """Return a count, which may stand there with a point and no fraction."""
    return count(int(value) if isinstance(value, float) and value.is_integer() else value)
