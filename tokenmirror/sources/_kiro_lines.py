"""Reads what Kiro appends line by line: sessions of the command line, and of the editor's last versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path, PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.plain_files import opened
from tokenmirror.sources._kiro_credits import charges
from tokenmirror.sources._kiro_tools import answered, ask, result_content
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment, object_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Requests, Spot

_LARGEST = 16 << 20
_EDITOR = "messages.jsonl"
_PROMPTS = frozenset({"user", "prompt", "user_message"})


class _Session(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs."""

    cwd: str | None = None
    model: str = "unknown"
    at: str | None = None
    """Time of the last prompt, or of the session's beginning."""
    told: bool = False
    requests: object = None


def described(log: Path) -> dict[str, object]:
    """Return folder, model and beginning of a session from the file beside it."""
    name = "session.json" if log.name == _EDITOR else log.stem + ".json"
    try:
        with opened(log.with_name(name)) as file:
            about = object_of(file.read(_LARGEST)) or {}
    except (OSError, ValueError):
        return {}
    paths = about.get("workspacePaths")
    first = next((path for path in paths if isinstance(path, str)), None) if isinstance(paths, list) else None
    known = _Session(
        cwd=text(about.get("cwd")) or first,
        model=text(about.get("modelId")) or model_of(about) or "unknown",
        at=text(about.get("created_at")) or text(about.get("createdAt")),
    )
    built: dict[str, object] = msgspec.to_builtins(known)
    return built


def model_of(about: Object) -> str | None:
    """Return the model that a session's description names."""
    state = mapping(mapping(about.get("session_state")).get("rts_model_state"))
    return text(mapping(state.get("model_info")).get("model_id"))


def read_lines(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    path = PureWindowsPath(chunk.path)
    reader = _Editor(chunk, path.parent.name) if path.name == _EDITOR else _CommandLine(chunk, path.stem)
    for offset, line in lines_in(chunk):
        if line is None:
            reader.problem("broken_json", "A line is not a JSON object.", offset)
        else:
            reader.take(line, offset)
    reader.known.requests = reader.requests.state()
    reader.reading.state = msgspec.to_builtins(reader.known)
    return reader.reading


class _Lines:
    """What both kinds of session share."""

    def __init__(self, chunk: Chunk, session: str) -> None:
        self.reading = Reading()
        self.session = session
        self.fingerprint = chunk.fingerprint
        try:
            self.known = msgspec.convert(chunk.state, _Session)
        except msgspec.ValidationError:
            self.known = _Session()
        self.requests = Requests(self.fingerprint, self.known.requests)
        if not self.known.told:
            self.reading.events.append(SessionSeen(session, cwd=self.known.cwd))
            self.known.told = True

    def take(self, line: Object, offset: int) -> None:
        """Take one line."""
        raise NotImplementedError

    def problem(self, kind: str, detail: str, offset: int) -> None:
        """Note what could not be read."""
        self.reading.problems.append(Problem(kind, offset, detail))

    def call(self, identity: str, at: datetime) -> ApiCall:
        """Make a call whose tokens are not recorded."""
        self.reading.records += 1
        usage = TokenUsage(quality=Quality.NOT_RECORDED)
        return ApiCall(identity, self.session, at, self.known.model, usage, self.known.cwd)

    def spot(self, at: datetime) -> Spot:
        """Say where a request stands."""
        return Spot(self.session, at, self.known.cwd)


class _CommandLine(_Lines):
    """A session of the command line: prompts, answers, results of tools."""

    def take(self, line: Object, offset: int) -> None:
        """Take one line; only prompts have a time."""
        data, kind = mapping(line.get("data")), line.get("kind")
        stamp = moment(mapping(data.get("meta")).get("timestamp"))
        if stamp is not None:
            self.known.at = stamp.isoformat()
        at, identity = moment(self.known.at), text(data.get("message_id"))
        if at is None:
            self.problem("bad_time", "A line stands before any time, and was left out.", offset)
            return
        self.reading.events += self._happened(kind, identity, mappings(data.get("content")), at)

    def _happened(self, kind: object, identity: str | None, blocks: list[Object], at: datetime) -> Iterator[Event]:
        if kind == "Prompt" and identity is not None:
            yield TurnStarted(identity, self.session, at)
        elif kind == "AssistantMessage" and identity is not None:
            yield self.call(identity, at)
            for block in blocks:
                self._ask(mapping(block.get("data")) if block.get("kind") == "toolUse" else {}, at)
        elif kind == "ToolResults":
            for block in blocks:
                yield from self._settle(mapping(block.get("data")), at)

    def _ask(self, used: Object, at: datetime) -> None:
        identity, name = text(used.get("toolUseId")), text(used.get("name"))
        if identity is not None and name is not None:
            ask(self.requests, identity, name, mapping(used.get("input")), self.spot(at), self.fingerprint)

    def _settle(self, result: Object, at: datetime) -> Iterator[Event]:
        at_, output, failed = answered(result.get("content"), at, result.get("status"))
        return self.requests.answer(text(result.get("toolUseId")) or "", at_, output, failed=failed)


class _Editor(_Lines):
    """A session of the editor: records with a time and a payload of some type."""

    def take(self, line: Object, offset: int) -> None:
        """Take one line."""
        payload, at = mapping(line.get("payload")), moment(line.get("timestamp"))
        identity = text(line.get("id"))
        if at is None or identity is None:
            self.problem("bad_time", "A line has no time or no id, and was left out.", offset)
            return
        self.reading.events += self._happened(payload, f"{self.session}:{identity}", at)

    def _happened(self, payload: Object, identity: str, at: datetime) -> Iterator[Event]:
        kind, call = text(payload.get("type")) or "", text(payload.get("toolCallId")) or ""
        if kind in _PROMPTS:
            yield TurnStarted(identity, self.session, at)
        elif kind == "assistant":
            yield self.call(identity, at)
        elif kind == "usage_summary":
            yield from charges(payload.get("promptTurnSummaries"), "usage", identity, self.session, at)
        elif kind == "tool_call" and call:
            name = text(payload.get("toolName")) or ""
            ask(self.requests, call, name, mapping(payload.get("args")), self.spot(at), self.fingerprint)
        elif kind == "tool_result":
            came, output, failed = answered(result_content(payload.get("content")), at, payload.get("success"))
            yield from self.requests.answer(call, came, output, failed=failed)
