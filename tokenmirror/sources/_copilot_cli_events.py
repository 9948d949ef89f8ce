"""Reads the events of a Copilot CLI session: prompts, calls, edits, and the sums at the end of a run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Charge, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._copilot_cli_runs import run_of, sums_of
from tokenmirror.sources._copilot_records import (
    NULL,
    Counts,
    Data,
    Line,
    Session,
    Told,
    decode_data,
    decode_line,
    lines_of,
)
from tokenmirror.sources._copilot_tools import Pending, Place, asked, ended, remember
from tokenmirror.sources.log_values import BadCountsError, count, instant, text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"
_NO_TEXT = frozenset({b"null", b'""'})
_MOST_REMEMBERED = 2000
_BILLION = 10**9


def read(chunk: Chunk) -> Reading:
    """Read the events that were appended to a session."""
    reader = EventReader(chunk)
    for start, line in lines_of(chunk.data):
        reader.take(line, chunk.offset + start)
    reader.reading.state = msgspec.to_builtins(reader.session)
    return reader.reading


class EventReader:
    """One pass over a chunk of events: the session as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        """Go on where the chunk before ended."""
        self.session = msgspec.convert(chunk.state, Session)
        self.reading = Reading()
        self._fingerprint = chunk.fingerprint
        self._offset = chunk.offset
        path = PureWindowsPath(chunk.path)
        self._named = path.parent.name if path.stem == "events" else path.stem
        self._handlers: dict[str, Callable[[Line, Data, datetime], None]] = {
            "session.resume": self._resumed,
            "session.model_change": self._model_changed,
            "user.message": self._take_prompt,
            "assistant.message": self.answered,
            "tool.execution_start": self._tool_started,
            "tool.execution_complete": self._tool_ended,
            "session.compaction_complete": self._summarised,
            "session.shutdown": self._shut_down,
        }

    def take(self, raw: bytes, offset: int) -> None:
        """Take one event; unknown ones are passed over."""
        self._offset = offset
        line = decode_line(raw)
        if line is None:
            self._problem("broken_json", "A line is not a whole JSON object.")
        elif line.type == "session.start":
            self._started(decode_data(line), line)
        elif handler := self._handlers.get(text(line.type) or ""):
            if not self.session.id:
                self._started(Data(), line)
            at = self._time(line)
            if at is not None:
                handler(line, decode_data(line), at)

    def _started(self, data: Data, line: Line) -> None:
        session = self.session
        session.id = session.id or text(data.sessionId) or self._named
        session.model = text(data.selectedModel) or session.model
        session.last_at = text(line.timestamp) if instant(line.timestamp) else session.last_at
        self._placed(data)

    def _placed(self, data: Data) -> None:
        """Learn where the session works; it may be resumed in another folder."""
        session = self.session
        context = data.context if isinstance(data.context, dict) else {}
        session.cwd = text(context.get("cwd")) or session.cwd
        session.branch = text(context.get("branch")) or session.branch
        seen = SessionSeen(session.id, cwd=session.cwd, tool_version=text(data.copilotVersion))
        self.reading.events.append(seen)

    def _resumed(self, _line: Line, data: Data, _at: datetime) -> None:
        self.session.model = text(data.selectedModel) or self.session.model
        self.session.fresh = len(self.session.run)
        self._placed(data)

    def _model_changed(self, _line: Line, data: Data, _at: datetime) -> None:
        self.session.model = text(data.newModel) or self.session.model

    def identity(self, call: str) -> str:
        """Return a tool call's id as events bear it."""
        return call

    def _take_prompt(self, line: Line, data: Data, at: datetime) -> None:
        """Take a prompt of the person; skills, the program and agents write messages in their name."""
        by_person = data.source in (None, "user") and line.agentId is None and data.parentToolCallId is None
        if by_person and bytes(data.content) not in _NO_TEXT:
            self.prompted(line, data, at)

    def prompted(self, line: Line, _data: Data, at: datetime) -> None:
        """Tell of a prompt."""
        if text(line.id):
            self.reading.events.append(TurnStarted(line.id, self.session.id, at))

    def answered(self, line: Line, data: Data, at: datetime) -> None:
        """Count an answer, as far as it tells what it took."""
        identity = text(data.messageId) or text(line.id)
        if identity is None:
            return
        self.reading.records += 1
        try:
            output = None if data.outputTokens is None else count(data.outputTokens)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            output = None
        session = self.session
        told = session.run.get(identity)
        if told is None:
            session.calls += 1
            model = text(data.model) or session.model or _UNKNOWN
            agent = text(data.parentToolCallId) or text(line.agentId)
            told = Told(at.isoformat(), model, output, agent, session.calls)
            if len(session.run) < _MOST_REMEMBERED:
                session.run[identity] = told
        elif output is not None:
            told.output = max(output, told.output or 0)
        quality = Quality.NOT_RECORDED if told.output is None else Quality.LOWER_BOUND
        self._call(identity, told, TokenUsage(output_tokens=told.output or 0, quality=quality))

    def _tool_started(self, _line: Line, data: Data, _at: datetime) -> None:
        call = text(data.toolCallId)
        if call is None:
            return
        pending = asked(text(data.toolName), _decoded(data.arguments), self.session.cwd, self._fingerprint)
        if pending is not None:
            remember(self.session.pending, call, pending)

    def _tool_ended(self, _line: Line, data: Data, at: datetime) -> None:
        call = text(data.toolCallId) or ""
        pending: Pending | None = self.session.pending.pop(call, None)
        if pending is None or data.success is not True:
            return
        result = _decoded(data.result) if pending.is_shell or pending.shell else None
        output = text(result.get("content")) if isinstance(result, dict) else None
        place = Place(self.session.id, self.session.cwd, self.session.branch)
        self.reading.events += ended(self.identity(call), pending, output or "", place, at, self.session.running)

    def _summarised(self, line: Line, data: Data, at: datetime) -> None:
        """Count the call that made a summary; after it the sums begin anew."""
        self.session.fresh = len(self.session.run)
        used = data.compactionTokensUsed
        if not isinstance(used, dict) or text(line.id) is None:
            return
        self.reading.records += 1
        try:
            counts = _summary_counts(used)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        session = self.session
        session.calls += 1
        model = text(used.get("model")) or session.model or _UNKNOWN
        known = session.summaries.get(model, Counts())
        session.summaries[model] = Counts(*(getattr(known, n) + getattr(counts, n) for n in known.__struct_fields__))
        told = Told(at.isoformat(), model, counts.output, None, session.calls)
        usage = TokenUsage(counts.input, counts.cache_read, counts.cache_write, output_tokens=counts.output)
        self._call(line.id, told, usage, kind=CallKind.COMPACTION)

    def _shut_down(self, line: Line, data: Data, at: datetime) -> None:
        """Take the sums of a run that ended in order, and lay them on its calls."""
        sums: dict[str, Counts] = {}
        for model, given in data.modelMetrics.items() if isinstance(data.modelMetrics, dict) else ():
            try:
                sums[str(model)] = sums_of(given)
            except BadCountsError:
                self._problem("bad_counts", "Token counts that cannot be were left out.")
        session = self.session
        # Early builds name models only where they are chosen, which may be another name than in the sums.
        strays = {call.model for call in session.run.values()} - sums.keys()
        largest = max(sums, key=lambda model: sums[model].output, default=None)
        for model, counts in sums.items():
            self._sums(line, model, counts, at, strays if model == largest else set())
        session.run, session.summaries, session.fresh = {}, {}, 0

    def _sums(self, line: Line, model: str, sums: Counts, at: datetime, strays: set[str]) -> None:
        session = self.session
        run = run_of(session, model, sums, strays=strays)
        session.before[model] = sums
        for number, part in enumerate(run.parts):
            if part.id is not None:
                self._call(part.id, session.run[part.id], part.usage, records=0)
                continue
            session.calls += 1
            self.reading.records += 1
            told = Told(at.isoformat(), model, part.usage.output_tokens, None, session.calls)
            identity = f"{text(line.id) or session.last_at}|{model}|{number}"
            self._call(identity, told, part.usage, kind=CallKind.INTERNAL)
        self._charge(model, run.used.premium, run.used.nano_aiu / _BILLION, at)

    def _charge(self, model: str, premium: float, aiu: float, at: datetime) -> None:
        """Tell what a session was charged so far, which only grows."""
        session = self.session
        before = session.charged.get(model, (0.0, 0.0))
        session.charged[model] = now = (before[0] + premium, before[1] + aiu)
        for amount, unit in zip(now, ("premium requests", "AIU"), strict=True):
            if amount > 0:
                identity = f"{session.id}|{model}|{unit}"
                self.reading.events.append(Charge(identity, session.id, at, amount, unit, model))

    def _call(
        self, identity: str, told: Told, usage: TokenUsage, *, kind: CallKind = CallKind.MAIN, records: int = 1
    ) -> None:
        session = self.session
        at = instant(told.at)
        if at is None:
            return
        self.reading.events.append(
            ApiCall(
                id=identity,
                session=session.id,
                at=at,
                model=told.model,
                usage=usage,
                cwd=session.cwd,
                branch=session.branch,
                agent=told.agent,
                kind=CallKind.SUBAGENT if told.agent else kind,
                replay_key=f"{session.id}|{told.number}",
                records=records,
            )
        )

    def _time(self, line: Line) -> datetime | None:
        """Return when an event was, or else the one before it."""
        at = instant(line.timestamp)
        if at is not None:
            self.session.last_at = text(line.timestamp)
            return at
        self._problem("bad_time", "An event has no time stamp; where one came before, it got that one.")
        return instant(self.session.last_at)

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._offset, detail))


def _summary_counts(used: dict[str, object]) -> Counts:
    """Return what a summary used; early builds name the counts otherwise."""
    early = "input" in used
    names = ("input", "cachedInput", "", "output") if early else (
        "inputTokens", "cacheReadTokens", "cacheWriteTokens", "outputTokens")  # fmt: skip
    asked, read, written, answered = (count(used.get(name)) for name in names)
    if read + written > asked:
        raise BadCountsError
    return Counts(1, asked, read, written, answered)


def _decoded(raw: msgspec.Raw) -> object:
    """Return whatever stands in a field, or None."""
    if raw is NULL:
        return None
    try:
        value: object = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return value
