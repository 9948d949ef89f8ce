"""Reads the updates of a Grok session line by line: its prompts, and what its turns used."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote

from tokenmirror.domain.events import ApiCall, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.copied_calls import milliseconds
from tokenmirror.sources.log_objects import Object, lines_in, mapping, moment, object_of
from tokenmirror.sources.log_paths import is_absolute
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.noted_files import content_of
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"


def summary_of(summary: Path) -> dict[str, object]:
    """Return folder and model of a session, as its summary has them."""
    known = object_of(content_of(summary)) or {}
    cwd = text(known.get("cwd")) or text(mapping(known.get("info")).get("cwd")) or unquote(summary.parent.parent.name)
    found = {"cwd": cwd if is_absolute(cwd) else None, "model": text(known.get("current_model_id"))}
    return {name: value for name, value in found.items() if value is not None}


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    reader = _Reader(chunk)
    for offset, line in lines_in(chunk):
        reader.offset = offset
        if line is None:
            reader.problem("broken_json", "A line is not a whole JSON object.")
        else:
            reader.line(line)
    return reader.reading


class _Reader:
    """One pass over a chunk: what is known from beside, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.reading = Reading(state={**chunk.state, "told": True})
        self.offset = chunk.offset
        self._cwd = text(chunk.state.get("cwd"))
        self._model = text(chunk.state.get("model"))
        self._session = ("", *PureWindowsPath(chunk.path).parts)[-2]
        if chunk.state.get("told") is not True:
            self.reading.events.append(SessionSeen(self._session, cwd=self._cwd))

    def line(self, line: Object) -> None:
        """Take a prompt, or the end of a turn; all else is a part of what is being said."""
        parameters = mapping(line.get("params"))
        update, about = mapping(parameters.get("update")), mapping(parameters.get("_meta"))
        kind = update.get("sessionUpdate")
        if kind not in ("user_message_chunk", "turn_completed"):
            return
        at = moment(about.get("agentTimestampMs")) or moment(line.get("timestamp"))
        turn = text(update.get("prompt_id")) or text(about.get("promptId"))
        if at is None:
            self.problem("bad_time", "A record has no time stamp and was left out.")
        elif kind == "turn_completed":
            self._turn(update, turn or text(about.get("eventId")) or milliseconds(at), at)
        elif turn:
            self.reading.events.append(TurnStarted(f"{self._session}:{turn}", self._session, at))

    def problem(self, kind: str, detail: str) -> None:
        """Note that something could not be read."""
        self.reading.problems.append(Problem(kind, self.offset, detail))

    def _turn(self, update: Object, turn: str, at: datetime) -> None:
        """Count what a turn used, by model where it says so."""
        self.reading.records += 1
        usage, identity = mapping(update.get("usage")), f"{self._session}:{turn}"
        model = text(update.get("model")) or self._model or _UNKNOWN
        by_model = {name: mapping(counts) for name, counts in mapping(usage.get("modelUsage")).items() if name}
        try:
            if by_model:
                for name, counts in by_model.items():
                    self._call(f"{identity}:{name}", at, name, _usage(counts, usage), own=identity)
            elif usage:
                self._call(identity, at, model, _usage(usage, usage), own=identity)
            else:
                self._call(f"{identity}:ended", at, model, TokenUsage(quality=Quality.NOT_RECORDED), replay=identity)
        except BadCountsError:
            self.problem("bad_counts", "Token counts that cannot be were left out.")

    def _call(
        self,
        identity: str,
        at: datetime,
        model: str,
        usage: TokenUsage,
        *,
        own: str | None = None,
        replay: str | None = None,
    ) -> None:
        """Count a call; a turn that ended without usage counts as long as no record of it has any."""
        call = ApiCall(identity, self._session, at, model, usage, cwd=self._cwd, own_key=own, replay_key=replay)
        self.reading.events.append(call)


def _usage(counts: Object, whole: Object) -> TokenUsage:
    """Return the usage of one model; the total of the whole turn tells how its reasoning is counted."""
    names = ("inputTokens", "cachedReadTokens", "cacheCreationTokens", "outputTokens", "reasoningTokens")
    asked, read_, written, answered, reasoned = (count(counts.get(name)) for name in names)
    if read_ + written > asked:
        raise BadCountsError
    apart = _is_apart(whole)
    return TokenUsage(
        input_tokens=asked,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered + reasoned if apart else max(answered, reasoned),
        reasoning_output_tokens=reasoned,
        quality=Quality.LOWER_BOUND if reasoned and apart is None else Quality.EXACT,
    )


def _is_apart(whole: Object) -> bool | None:
    """Tell whether output leaves reasoning out; None if nothing says so."""
    names = ("totalTokens", "inputTokens", "outputTokens", "reasoningTokens")
    total, asked, answered, reasoned = (count(whole.get(name)) for name in names)
    return {asked + answered + reasoned: True, asked + answered: False}.get(total)
