"""Reads a task of Cline or its kin: the messages its window showed, which are kept as one document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Charge, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._cline_beside import Known
from tokenmirror.sources._cline_counts import NAMES, cost_of, usage_of
from tokenmirror.sources._cline_edits import shown_changes
from tokenmirror.sources.log_objects import Object, mapping, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Requests, Spot

_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_REQUEST, _DELETED, _SUBAGENTS = "api_req_started", "deleted_api_reqs", "subagent_usage"
_COUNTED = frozenset({_REQUEST, _DELETED, _SUBAGENTS})
_PROMPTS = frozenset({"task", "user_feedback"})
_COUNTED_ELSEWHERE = "claude-code"
"""The provider that starts Claude Code, whose own log tells the same calls."""
_COUNTS_ITSELF = "vscode-lm"
"""The provider that reports no tokens, so that the tool counts what it thinks they are."""
_UNKNOWN = "unknown"


def read_task(chunk: Chunk, *, inclusive: bool) -> Reading:
    """Read all messages of a task; `inclusive` says that its input holds what was cached."""
    task = _Task(chunk, inclusive=inclusive)
    try:
        raws = _LIST.decode(chunk.data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        task.problem("not_a_task", "This document is not a list of messages.", 0)
        return task.reading
    task.run(raws)
    return task.reading


class _Message(msgspec.Struct, frozen=True):
    """A message that can be read, and where it stands."""

    offset: int
    stamp: int
    at: datetime
    fields: Object
    says: str | None
    asks: str | None


class _Task:
    """One pass over the messages of a task."""

    def __init__(self, chunk: Chunk, *, inclusive: bool) -> None:
        self.reading = Reading()
        self._chunk = chunk
        self._inclusive = inclusive
        self._known = _known(chunk.state)
        self._session = PureWindowsPath(chunk.path).parent.name or _UNKNOWN
        self._requests = Requests(chunk.fingerprint)
        self._command: tuple[str, _Message] | None = None
        self._output: list[str] = []
        self._before = 0
        """Time stamp of the last message that had counts."""
        self._stamps: list[int] = []

    def run(self, raws: list[msgspec.Raw]) -> None:
        """Read message by message."""
        messages = list(self._messages(raws))
        self._stamps = sorted(message.stamp for message in messages if message.says == _REQUEST)
        if messages:
            self.reading.events.append(SessionSeen(self._session, self._known.parent, self._known.cwd))
        for number, message in enumerate(messages):
            self._take(message, first=number == 0)
        self._end_command()

    def problem(self, kind: str, detail: str, offset: int) -> None:
        """Note what could not be read."""
        self.reading.problems.append(Problem(kind, offset, detail))

    def _messages(self, raws: list[msgspec.Raw]) -> Iterator[_Message]:
        end = 0
        for raw in raws:
            data = bytes(raw)
            start = max(end, self._chunk.data.find(data, end))
            end = start + len(data)
            fields = object_of(data)
            if fields is None:
                self.problem("broken_json", "A message is not a JSON object.", start)
                continue
            stamp, at = fields.get("ts"), moment(fields.get("ts"))
            if not isinstance(stamp, int) or at is None:
                self.problem("bad_time", "A message has no time, and was left out.", start)
            elif fields.get("partial") is not True:
                says = text(fields.get("say")) if fields.get("type") == "say" else None
                asks = text(fields.get("ask")) if fields.get("type") == "ask" else None
                yield _Message(start, stamp, at, fields, says, asks)

    def _take(self, message: _Message, *, first: bool) -> None:
        what = message.says or message.asks
        if message.says in _COUNTED:
            self._end_command()
            self._counted(message)
        elif message.says in _PROMPTS or (first and message.says == "text"):
            # What starts a task that another one began is that one's order.
            if self._known.parent is None or not first:
                self.reading.events.append(TurnStarted(self._id(message), self._session, message.at))
        elif what == "tool":
            self._tool(message)
        elif what == "command":
            self._end_command()
            self._command = (text(message.fields.get("text")) or "", message)
        elif what == "command_output":
            self._output.append(text(message.fields.get("text")) or "")

    def _counted(self, message: _Message) -> None:
        """Take a message that has counts, or will have them."""
        found, before, self._before = mapping(message.fields.get("text")), self._before, message.stamp
        model, provider = self._model(message)
        if provider == _COUNTED_ELSEWHERE:
            return
        try:
            usage = self._usage(found, provider)
        except BadCountsError:
            self.reading.records += 1
            self.problem("bad_counts", "Token counts that cannot be were left out.", message.offset)
            return
        if usage is None:
            return
        self.reading.records += 1
        self.reading.events.append(self._call(message, usage, model, before))
        cost = cost_of(found.get("cost"))
        if cost is not None and message.says != _DELETED:
            self.reading.events.append(Charge(self._id(message), self._session, message.at, cost, "USD", model))

    def _usage(self, found: Object, provider: str) -> TokenUsage | None:
        """Return what a call used; nothing of one that still runs, or died without a word."""
        stopped = found.get("cancelReason") is not None or found.get("streamingFailedMessage") is not None
        if all(found.get(name) is None for name in NAMES):
            return TokenUsage(quality=Quality.NOT_RECORDED) if stopped else None
        quality = Quality.ESTIMATED if provider == _COUNTS_ITSELF else Quality.EXACT
        quality = Quality.LOWER_BOUND if stopped and quality is Quality.EXACT else quality
        return usage_of(found, NAMES, inclusive=self._inclusive, quality=quality)

    def _call(self, message: _Message, usage: TokenUsage, model: str, before: int) -> ApiCall:
        """Make a call of a message.

        The first call behind a message that stayed, and the sum that takes its place when all behind that message
        was deleted, have one key: the sum counts only where the calls were never seen.
        """
        key = f"{self._session}:after:{before}"
        deleted = message.says == _DELETED
        return ApiCall(
            id=self._id(message),
            session=self._session,
            at=message.at,
            model=model,
            usage=usage,
            cwd=self._known.cwd,
            kind=CallKind.SUBAGENT if message.says == _SUBAGENTS else CallKind.MAIN,
            agent=str(message.stamp) if message.says == _SUBAGENTS else None,
            own_key=None if deleted else key,
            replay_key=key if deleted else None,
        )

    def _model(self, message: _Message) -> tuple[str, str]:
        """Return which model answered, and through whom: as the message says, or the files beside it."""
        about = mapping(message.fields.get("modelInfo"))
        named = text(about.get("modelId"))
        if named is not None:
            return named, text(about.get("providerId")) or ""
        known = self._known
        if message.says != _REQUEST and len(known.models) != 1:
            return _UNKNOWN, ""
        if known.models:
            at = bisect_right(known.models, (message.stamp, "\U0010ffff", "")) - 1
            return known.models[max(0, at)][1:]
        if known.models_until:
            at = bisect_left(known.models_until, (message.stamp, ""))
            return known.models_until[min(at, len(known.models_until) - 1)][1], ""
        return _UNKNOWN, ""

    def _tool(self, message: _Message) -> None:
        """Take the edits of a tool that was free to make them, or that made them when it was asked for."""
        changes = [
            change
            for change in shown_changes(mapping(message.fields.get("text")), self._chunk.fingerprint)
            if message.says is not None or self._was_made(change.path, message.stamp)
        ]
        identity = self._id(message)
        self._requests.edit(identity, self._spot(message), changes)
        self.reading.events += self._requests.answer(identity, message.at)

    def _was_made(self, path: str, asked: int) -> bool:
        """Tell whether the tool noted that it changed a file before it made its next request."""
        following = bisect_right(self._stamps, asked)
        end = self._stamps[following] if following < len(self._stamps) else None
        wanted = _plain(path)
        return any(
            asked <= made and (end is None or made <= end) for name, made in self._known.edits if _plain(name) == wanted
        )

    def _end_command(self) -> None:
        """Take the last command with all its output; one that was only asked for ran if it put out something."""
        if self._command is not None and (self._output or self._command[1].says is not None):
            command, message = self._command
            identity = self._id(message)
            self._requests.shell(identity, self._spot(message), command)
            # How it ended is not told: only commits that are named count.
            self.reading.events += self._requests.answer(
                identity, message.at, "\n".join(self._output), failed=True, untold=True
            )
        self._command, self._output = None, []

    def _spot(self, message: _Message) -> Spot:
        return Spot(self._session, message.at, self._known.cwd)

    def _id(self, message: _Message) -> str:
        return f"{self._session}:{message.stamp}"


def _known(state: object) -> Known:
    try:
        return msgspec.convert(state, Known)
    except msgspec.ValidationError:
        return Known()


def _plain(path: str) -> str:
    return path.replace("\\", "/").removeprefix("./")
