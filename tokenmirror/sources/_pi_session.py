"""Reads a session of pi and of the tools made from it: its calls, prompts, edits and commands."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._pi_edits import changes_of, shown_change
from tokenmirror.sources.copied_calls import milliseconds, name_by_counts
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment, texts_of, told
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Requests, Spot

_INJECTED = frozenset({"delivery-mirror", "gateway-injected"})
"""Messages that OpenClaw writes in a model's place."""
_UNKNOWN = "unknown"


class _Session(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs, besides requests without result."""

    id: str = ""
    cwd: str | None = None
    parent: str | None = None
    began: datetime | None = None
    model: str | None = None


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    reader = _Reader(chunk)
    for offset, line in lines_in(chunk):
        reader.offset = offset
        if line is None:
            reader.problem("broken_json", "A line is not a whole JSON object.")
        else:
            reader.line(line)
    reader.reading.state = {"session": msgspec.to_builtins(reader.session), "pending": reader.requests.state()}
    return reader.reading


class _Reader:
    """One pass over a chunk: the session as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.session = msgspec.convert(chunk.state.get("session") or {}, _Session)
        self.requests = Requests(chunk.fingerprint, chunk.state.get("pending"))
        self.reading = Reading()
        self.offset = chunk.offset
        self._fingerprint = chunk.fingerprint
        self._name = _id_in(chunk.path)

    def line(self, line: Object) -> None:
        """Take a line for what its type says; what has another type tells nothing that counts."""
        kind = text(line.get("type"))
        if kind == "session":
            self._begin(line)
        elif kind == "model_change":
            self.session.model = text(line.get("modelId")) or self.session.model
        elif kind == "message":
            self._message(line, mapping(line.get("message")))

    def problem(self, kind: str, detail: str) -> None:
        """Note that something could not be read."""
        self.reading.problems.append(Problem(kind, self.offset, detail))

    def _begin(self, line: Object) -> None:
        """Take who the session is; a later first line in the same file belongs to no other."""
        if self.session.began is not None:
            return
        parent = text(line.get("parentSession")) or text(line.get("branchedFrom"))
        self.session.id = text(line.get("id")) or self._name
        self.session.parent = _id_in(parent) if parent else None
        self.session.cwd = text(line.get("cwd"))
        self.session.began = moment(line.get("timestamp"))
        self.session.model = text(line.get("modelId"))
        seen = SessionSeen(self.session.id, parent=self.session.parent, cwd=self.session.cwd)
        self.reading.events.append(seen)

    def _message(self, line: Object, message: Object) -> None:
        role = text(message.get("role"))
        if role not in {"user", "assistant", "toolResult"}:
            return
        at = moment(message.get("timestamp")) or moment(line.get("timestamp"))
        if at is None:
            self.problem("bad_time", "A message has no time stamp and was left out.")
            return
        spot = Spot(self._owner(at), at, self.session.cwd, prefix=f"{milliseconds(at)}:")
        if role == "user":
            self.reading.events.append(TurnStarted(milliseconds(at), spot.session, at))
        elif role == "assistant":
            self._answer(message, spot)
        else:
            self._result(message, at)

    def _owner(self, at: datetime) -> str:
        """Return whose message it is: what is older than a branch was copied from its parent."""
        known = self.session
        copied = known.parent is not None and known.began is not None and at < known.began
        return known.parent if copied and known.parent else known.id or self._name

    def _answer(self, message: Object, spot: Spot) -> None:
        """Count a call, and note what it asks of tools."""
        for block in mappings(message.get("content")):
            if block.get("type") == "toolCall":
                self._ask(block, spot)
        model = text(message.get("model")) or self.session.model or _UNKNOWN
        if not isinstance(message.get("usage"), dict) or model in _INJECTED:
            return
        self.reading.records += 1
        try:
            usage = _usage(mapping(message.get("usage")))
        except BadCountsError:
            self.problem("bad_counts", "Token counts that cannot be were left out.")
            return
        identity = text(message.get("responseId")) or name_by_counts(spot.at, model, usage)
        self.reading.events.append(ApiCall(identity, spot.session, spot.at, model, usage, cwd=spot.cwd))

    def _ask(self, block: Object, spot: Spot) -> None:
        request, arguments = text(block.get("id")), mapping(block.get("arguments"))
        if request is None:
            return
        if block.get("name") == "bash":
            self.requests.shell(request, spot, text(arguments.get("command")) or "")
        else:
            self.requests.edit(request, spot, changes_of(text(block.get("name")), arguments, self._fingerprint))

    def _result(self, message: Object, at: datetime) -> None:
        diff = text(mapping(message.get("details")).get("diff"))
        self.reading.events += self.requests.answer(
            text(message.get("toolCallId")) or "",
            at,
            texts_of(message.get("content")),
            failed=message.get("isError") is True,
            applied=shown_change(diff, self._fingerprint) if diff else None,
        )


def _usage(counts: Object) -> TokenUsage:
    """Return a call's usage; raise BadCountsError for counts that cannot be."""
    asked, answered, read_, written = (
        count(counts.get(name)) for name in ("input", "output", "cacheRead", "cacheWrite")
    )
    return TokenUsage(
        input_tokens=asked + read_ + written,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=told(counts, "input", "output") if asked + answered + read_ + written else Quality.LOWER_BOUND,
    )


def _id_in(path: str) -> str:
    """Return the id that a session's file is named after; what names no file is an id."""
    return PureWindowsPath(path).name.partition(".jsonl")[0].rpartition("_")[2]
