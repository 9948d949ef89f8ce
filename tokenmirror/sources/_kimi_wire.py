"""Reads a Kimi agent's wire log, of Kimi Code or of the CLI before it."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.sources._kimi_tools import changes_of, is_shell
from tokenmirror.sources.copied_calls import milliseconds, name_by_counts
from tokenmirror.sources.log_objects import Object, lines_in, mapping, moment, texts_of, told
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Requests, Spot

_MAIN = "main"
_UNKNOWN = "unknown"
_NEW = ("inputOther", "inputCacheRead", "inputCacheCreation", "output")
_OLD = ("input_other", "input_cache_read", "input_cache_creation", "output")


class _Agent(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of an agent's log needs, besides requests without result."""

    told: bool = False
    cwd: str | None = None
    model: str | None = None
    compacting: bool = False
    step: str | None = None
    """The step that ended last, as long as no record told of its usage."""


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    reader = _Reader(chunk)
    for offset, line in lines_in(chunk):
        reader.offset = offset
        if line is None:
            reader.problem("broken_json", "A line is not a whole JSON object.")
        else:
            reader.line(line)
    reader.reading.state = {**msgspec.to_builtins(reader.agent), "pending": reader.requests.state()}
    return reader.reading


class _Reader:
    """One pass over a chunk: the agent as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.agent = msgspec.convert(chunk.state, _Agent)
        self.requests = Requests(chunk.fingerprint, chunk.state.get("pending"))
        self.reading = Reading()
        self.offset = chunk.offset
        self._fingerprint = chunk.fingerprint
        self._session, self._name = _who(chunk.path)

    def line(self, line: Object) -> None:
        """Take a line of either form."""
        if not self.agent.told:
            self.agent.told = True
            self.reading.events.append(SessionSeen(self._session, cwd=self.agent.cwd))
        message = line.get("message")
        if isinstance(message, dict) and "payload" in message:
            self._said(message, moment(line.get("timestamp")), self._name)
        else:
            self._recorded(line, moment(line.get("time")))

    def problem(self, kind: str, detail: str) -> None:
        """Note that something could not be read."""
        self.reading.problems.append(Problem(kind, self.offset, detail))

    def _recorded(self, line: Object, at: datetime | None) -> None:
        """Take a line of Kimi Code."""
        kind = text(line.get("type"))
        if kind == "usage.record":
            self._usage(line, at)
        elif kind == "turn.prompt":
            if mapping(line.get("origin")).get("kind") == "user":
                self._prompt(at, self._name)
        elif kind == "config.update":
            self.agent.model = text(line.get("modelAlias")) or self.agent.model
        elif kind in {"full_compaction.begin", "full_compaction.complete"}:
            self.agent.compacting = kind == "full_compaction.begin"
        elif kind == "context.append_loop_event":
            self._step(mapping(line.get("event")), at)

    def _step(self, event: Object, at: datetime | None) -> None:
        kind = text(event.get("type"))
        if kind == "step.end" and isinstance(event.get("usage"), dict):
            self.agent.step = text(event.get("uuid"))
            if self.agent.step is not None:
                self._call(event, _NEW, at, self._name, name=f"step:{self.agent.step}", replay=self.agent.step)
        elif kind == "tool.call":
            args, shown = mapping(event.get("args")), mapping(event.get("display"))
            self._ask(text(event.get("toolCallId")), text(event.get("name")), args, at, text(shown.get("cwd")))
        elif kind == "tool.result":
            result = mapping(event.get("result"))
            failed = result.get("isError") is True
            self._answer(text(event.get("toolCallId")), texts_of(result.get("output")), at, failed=failed)

    def _usage(self, line: Object, at: datetime | None) -> None:
        """Count a call; the step that ended just before told of the same."""
        step, self.agent.step = self.agent.step, None
        of_session = line.get("usageScope") == "session"
        kind = CallKind.COMPACTION if of_session and self.agent.compacting else None
        self._call(line, _NEW, at, self._name, own=None if of_session else step, kind=kind)

    def _said(self, message: Object, at: datetime | None, agent: str | None) -> None:
        """Take a line of Kimi CLI; what a subagent said may stand inside."""
        kind, payload = text(message.get("type")), mapping(message.get("payload"))
        if kind == "StatusUpdate":
            if isinstance(payload.get("token_usage"), dict):
                self._call(payload, _OLD, at, agent, name=text(payload.get("message_id")))
        elif kind == "TurnBegin":
            self._prompt(at, agent)
        elif kind == "ToolCall":
            asked = mapping(payload.get("function"))
            self._ask(text(payload.get("id")), text(asked.get("name")), mapping(asked.get("arguments")), at)
        elif kind == "ToolResult":
            result = mapping(payload.get("return_value"))
            failed = result.get("is_error") is not False
            self._answer(text(payload.get("tool_call_id")), texts_of(result.get("output")), at, failed=failed)
        elif kind == "SubagentEvent" and mapping(payload.get("event")).get("type") != "SubagentEvent":
            subagent = text(payload.get("agent_id")) or text(payload.get("task_tool_call_id")) or "subagent"
            self._said(mapping(payload.get("event")), at, subagent)

    def _prompt(self, at: datetime | None, agent: str | None) -> None:
        if at is not None and agent is None:
            self.reading.events.append(TurnStarted(milliseconds(at), self._session, at))

    def _call(
        self,
        record: Object,
        names: tuple[str, str, str, str],
        at: datetime | None,
        agent: str | None,
        *,
        name: str | None = None,
        own: str | None = None,
        replay: str | None = None,
        kind: CallKind | None = None,
    ) -> None:
        self.reading.records += 1
        if at is None:
            self.problem("bad_time", "A call has no time stamp and was left out.")
            return
        try:
            usage = _counted(mapping(record.get("usage") or record.get("token_usage")), names)
        except BadCountsError:
            self.problem("bad_counts", "Token counts that cannot be were left out.")
            return
        model = text(record.get("model")) or self.agent.model or _UNKNOWN
        self.reading.events.append(
            ApiCall(
                id=name or name_by_counts(at, model, usage),
                session=self._session,
                at=at,
                model=model,
                usage=usage,
                cwd=self.agent.cwd,
                agent=agent,
                kind=kind or (CallKind.MAIN if agent is None else CallKind.SUBAGENT),
                own_key=own,
                replay_key=replay,
            )
        )

    def _ask(
        self, request: str | None, tool: str | None, args: Object, at: datetime | None, folder: str | None = None
    ) -> None:
        if request is None or at is None:
            return
        spot = Spot(self._session, at, self.agent.cwd, prefix=f"{milliseconds(at)}:")
        if is_shell(tool):
            self.requests.shell(request, spot, text(args.get("command")) or "", text(args.get("cwd")) or folder)
        else:
            self.requests.edit(request, spot, changes_of(tool, args, self._fingerprint))

    def _answer(self, request: str | None, output: str, at: datetime | None, *, failed: bool) -> None:
        self.reading.events += self.requests.answer(request or "", at, output, failed=failed)


def _who(path: str) -> tuple[str, str | None]:
    """Return session and agent by where a log lies; the main agent has no name."""
    parts = ("", "", "", *PureWindowsPath(path).parts)
    if parts[-3] in {"agents", "subagents"}:
        return parts[-4], None if parts[-2] == _MAIN else parts[-2]
    return parts[-2], None


def _counted(counts: Object, names: tuple[str, str, str, str]) -> TokenUsage:
    """Return a call's usage; raise BadCountsError for counts that cannot be."""
    asked, read_, written, answered = (count(counts.get(name)) for name in names)
    return TokenUsage(
        input_tokens=asked + read_ + written,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=told(counts, names[0], names[-1]),
    )
