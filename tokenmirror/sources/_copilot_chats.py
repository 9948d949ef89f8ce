"""Reads chats of Copilot in an editor: a whole document, or the journal of its changes."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._copilot_tools import (
    EDITORS,
    Place,
    bare_id,
    changed_files,
    edits,
    ended,
    shell_asked,
    succeeded,
)
from tokenmirror.sources.editor_workspaces import path_of
from tokenmirror.sources.line_changes import FileChange
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"
_OURS = "github.copilot"
_SNAPSHOT, _SET, _APPEND = 0, 1, 2
_TOLD = frozenset({"requestId", "timestamp", "modelId", "completionTokens", "result"})
"""What of a request makes it worth telling again: answers come in hundreds of pieces."""
_MOST_REQUESTS = 5000
_MOST_FILES = 64


class Request(msgspec.Struct, omit_defaults=True):
    """What is known of one request of a chat."""

    number: int = 0
    """Which request of its chat it is, of all there ever were."""
    id: str | None = None
    at: int | float | None = None
    model: str | None = None
    input: int | None = None
    output: int | None = None
    groups: dict[str, tuple[int, ...]] = {}
    """Lines that groups of text edits put into files, until the tools are known that asked for them."""
    foreign: bool = False
    """Another extension answered."""


class Chat(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a chat needs."""

    session: str = ""
    cwd: str | None = None
    count: int = 0
    requests: list[Request] = []


def read_chat(chunk: Chunk) -> Reading:
    """Read a whole document, or the changes that were appended."""
    reader = _Reader(chunk)
    if chunk.path.endswith(".json"):
        reader.document()
    else:
        reader.journal()
    reader.reading.state = msgspec.to_builtins(reader.chat)
    return reader.reading


class _Reader:
    """One pass over a chunk: the chat as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.chat = msgspec.convert(chunk.state, Chat)
        self.reading = Reading()
        self._chunk = chunk
        self._offset = chunk.offset

    def document(self) -> None:
        """Read all requests; a document tells all it ever told."""
        root = object_of(self._chunk.data)
        if root is None or not isinstance(root.get("requests"), list):
            self._problem("not_a_chat", "This document is not a chat of the editor.")
            return
        self.chat.count = 0
        self._root(root)

    def journal(self) -> None:
        """Follow the changes."""
        for offset, change in lines_in(self._chunk):
            self._offset = offset
            if change is None:
                self._problem("broken_json", "A line is not a whole JSON object.")
                continue
            value, keys = change.get("v"), change.get("k")
            if change.get("kind") == _SNAPSHOT:
                self._root(mapping(value))
            elif isinstance(keys, list) and keys:
                self._changed(keys, value, change)

    def _root(self, root: Object) -> None:
        chat = self.chat
        chat.session = text(root.get("sessionId")) or chat.session or PureWindowsPath(self._chunk.path).stem
        chat.cwd = chat.cwd or path_of(root.get("workingDirectory"))
        self._replace(0, mappings(root.get("requests")))

    def _changed(self, keys: list[object], value: object, change: Object) -> None:
        if not self.chat.session:
            self._root({})
        appends = change.get("kind") == _APPEND
        if keys == ["requests"]:
            start = change.get("i") if appends else 0
            is_place = isinstance(start, int) and not isinstance(start, bool) and start >= 0
            self._replace(start if is_place else len(self.chat.requests), mappings(value))  # type: ignore[arg-type]
        elif keys[0] == "requests" and len(keys) > 1:
            self._request_changed(keys[1], keys[2:], value, appends=appends)

    def _replace(self, start: int, given: list[Object]) -> None:
        """Take requests in the place of all from one on."""
        del self.chat.requests[start:]
        for each in given[:_MOST_REQUESTS]:
            self.chat.count += 1
            self.chat.requests.append(Request(self.chat.count))
            self._take(self.chat.requests[-1], each)

    def _request_changed(self, at: object, keys: list[object], value: object, *, appends: bool) -> None:
        requests = self.chat.requests
        if not isinstance(at, int) or isinstance(at, bool) or not 0 <= at < len(requests):
            return
        if not keys:
            self._take(requests[at], mapping(value))
        elif keys[0] == "response":
            parts = value if isinstance(value, list) else [value]
            self._take(requests[at], {"response": parts if len(keys) <= 2 else []})  # noqa: PLR2004 - the part's place
        elif not appends and all(isinstance(key, str) for key in keys):
            for key in reversed(keys):
                value = {str(key): value}
            self._take(requests[at], mapping(value))

    def _take(self, request: Request, given: Object) -> None:
        """Learn what a request, or a change of one, tells; then tell it."""
        request.id = text(given.get("requestId")) or request.id
        at = given.get("timestamp")
        request.at = at if isinstance(at, int | float) and not isinstance(at, bool) else request.at
        request.model = text(given.get("modelId")) or request.model
        extension = text(mapping(mapping(given.get("agent")).get("extensionId")).get("value")) or _OURS
        request.foreign = request.foreign or not extension.lower().startswith(_OURS)
        for part in mappings(given.get("response")):
            self._answered(request, part)
        result = mapping(mapping(given.get("result")).get("metadata"))
        self._counted(request, result, given)
        when = moment(request.at)
        if request.id is None or request.foreign or not self.chat.session:
            return
        if when is None:
            self._problem("bad_time", "A request has no time; it is left out.")
            return
        if not _TOLD.isdisjoint(given):
            self._tell(request, when)
        if result:
            self._done(request, result, when)

    def _answered(self, request: Request, part: Object) -> None:
        """Note what a group of text edits put into a file."""
        address = mapping(part.get("uri"))
        path = text(address.get("fsPath")) or text(address.get("path"))
        if part.get("kind") != "textEditGroup" or path is None or part.get("done") is False:
            return
        groups = part.get("edits")
        parts = groups if isinstance(groups, list) else []
        texts = [text(edit.get("text")) or "" for group in parts for edit in mappings(group)]
        added = tuple(line for each in texts for line in self._chunk.fingerprint(each))
        if len(request.groups) < _MOST_FILES:
            request.groups[path] = (*request.groups.get(path, ()), *added)

    def _counted(self, request: Request, result: Object, given: Object) -> None:
        """Learn the tokens that newer builds tell."""
        answered = result.get("outputTokens") if "outputTokens" in result else given.get("completionTokens")
        try:
            if result.get("promptTokens") is not None:
                request.input = count(result["promptTokens"])
            if answered is not None:
                request.output = count(answered)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")

    def _tell(self, request: Request, at: datetime) -> None:
        chat = self.chat
        self.reading.records += 1
        known = request.input is not None or request.output is not None
        quality = Quality.LOWER_BOUND if known else Quality.NOT_RECORDED
        model = (request.model or _UNKNOWN).removeprefix("copilot/")
        usage = TokenUsage(request.input or 0, output_tokens=request.output or 0, quality=quality)
        self.reading.events += [
            SessionSeen(chat.session, cwd=chat.cwd),
            TurnStarted(f"{chat.session}|{request.number}", chat.session, at),
            ApiCall(
                id=f"{chat.session}|{request.id}",
                session=chat.session,
                at=at,
                model=model,
                usage=usage,
                cwd=chat.cwd,
                own_key=f"{chat.session}|request|{request.number}",
                replay_key=f"{chat.session}|{request.number}",
            ),
        ]

    def _done(self, request: Request, result: Object, at: datetime) -> None:
        """Tell what the tools of a request did, and which files were changed without one."""
        results = mapping(result.get("toolCallResults"))
        place = Place(self.chat.session, self.chat.cwd, None)
        for asked in mappings(result.get("toolCallRounds")):
            for call in mappings(asked.get("toolCalls")):
                self._used(request, call, results, place, at)
        for path, added in request.groups.items():
            changes = [FileChange(path, EditKind.UPDATE.value, added)] if added else []
            self.reading.events += edits(f"{request.id}|{path}", changes, place, at)
        request.groups = {}

    def _used(self, request: Request, call: Object, results: Object, place: Place, at: datetime) -> None:
        name, identity = text(call.get("name")) or "", text(call.get("id"))
        if identity is None:
            return
        result, arguments = results.get(identity), mapping(call.get("arguments"))
        shell = shell_asked(name, arguments, self.chat.cwd, self._chunk.fingerprint)
        if shell is not None and result is not None:
            self.reading.events += ended(bare_id(identity), shell, succeeded(result)[1], place, at, {})
        if name not in EDITORS:
            return
        changes = changed_files(name, arguments, self.chat.cwd, self._chunk.fingerprint)
        applied = [change for change in changes if change.path in request.groups or succeeded(result)[0]]
        for change in applied:
            request.groups.pop(change.path, None)
        self.reading.events += edits(bare_id(identity), applied, place, at)

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._offset, detail))
