"""Reads a Gemini chat, whole or line by line: its session, and what its messages tell."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.sources._gemini_project import proven_root
from tokenmirror.sources._gemini_records import (
    Chat,
    Record,
    ToolCall,
    lines_of,
    record_of,
    records_in,
    tools_of,
    usage_of,
)
from tokenmirror.sources._gemini_tools import Spot, absolute_paths, happened
from tokenmirror.sources.log_values import BadCountsError, instant, text
from tokenmirror.sources.source import Chunk

_CHATS = "chats"
_UNKNOWN = "unknown"


def read(chunk: Chunk) -> Reading:
    """Read a whole document, or the lines that were appended."""
    reader = _Reader(chunk)
    if chunk.path.endswith(".json"):
        reader.document()
    else:
        reader.lines()
    reader.reading.state = msgspec.to_builtins(reader.chat)
    return reader.reading


class _Reader:
    """One pass over a chunk: the chat as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.chat = msgspec.convert(chunk.state, Chat)
        self.reading = Reading()
        self._chunk = chunk
        self._offset = chunk.offset
        self._parts = PureWindowsPath(chunk.path).parts

    def document(self) -> None:
        """Read all messages, once the folder is known that any of them may prove."""
        head = record_of(self._chunk.data)
        if head is None or not text(head.sessionId):
            self._problem("not_a_chat", "This document is not a chat of Gemini CLI.")
            return
        messages = [(each, record_of(each)) for each in records_in(head.messages)]
        self._learn(head)
        for _raw, message in messages:
            if message is not None and self._proves_root(tools_of(message)):
                break
        self._tell_session()
        for raw, message in messages:
            if message is None:
                self._offset = max(0, self._chunk.data.find(bytes(raw)))
                self._problem("broken_json", "A message is not a JSON object.")
            else:
                self._message(message)

    def lines(self) -> None:
        """Read line by line; what a later line proves holds from there on, however the lines arrive."""
        for start, line in lines_of(self._chunk.data):
            self._offset = self._chunk.offset + start
            record = record_of(line)
            if record is None:
                self._problem("broken_json", "A line is not a whole JSON object.")
            else:
                self._line(record)

    def _line(self, record: Record) -> None:
        news = record_of(record.news)
        if not self.chat.session or (self.chat.project_hash is None and record.projectHash):
            self._learn(record)
            self._tell_session()
        for raw in records_in(news.messages) if news else ():
            message = record_of(raw)
            if message is not None:
                self._message(message)
        if record.type is not None:
            self._message(record)

    def _learn(self, head: Record) -> None:
        """Take who the chat is: a session of its own, or a subagent that works for one."""
        chat, parts = self.chat, self._parts
        own = text(head.sessionId) or chat.agent or chat.session or PureWindowsPath(self._chunk.path).stem
        is_below = parts[-3:-2] == (_CHATS,)
        chat.session = parts[-2] if is_below else own
        chat.agent = own if is_below or head.kind == "subagent" else None
        chat.project_hash = text(head.projectHash) or chat.project_hash
        chat.last_at = chat.last_at or text(head.startTime)

    def _tell_session(self) -> None:
        self.reading.events.append(SessionSeen(self.chat.session, cwd=self.chat.root))

    def _proves_root(self, tools: list[ToolCall]) -> bool:
        """Look for the project's folder among those that tool calls name; tell whether it was found now."""
        if self.chat.root is not None or self.chat.project_hash is None:
            return False
        paths = (path for tool in tools for path in absolute_paths(tool))
        self.chat.root = proven_root(paths, self.chat.project_hash)
        return self.chat.root is not None

    def _message(self, message: Record) -> None:
        """Take a message: a prompt, or a call with the tools it used."""
        identity = text(message.id)
        if identity is None or text(message.type) not in {"user", "gemini"}:
            return
        if message.type == "gemini" and isinstance(message.tokens, dict):
            self.reading.records += 1
        at = self._time(message)
        if at is None:
            return
        if message.type == "user":
            if self.chat.agent is None:
                self.reading.events.append(TurnStarted(identity, self.chat.session, at))
            return
        tools = tools_of(message)
        if self._proves_root(tools):
            self._tell_session()
        self._call(identity, message, at)
        self._tools(identity, tools, at)

    def _time(self, message: Record) -> datetime | None:
        """Return when a message was written, or else the one before it."""
        at = instant(message.timestamp)
        if at is not None:
            self.chat.last_at = text(message.timestamp)
            return at
        self._problem("bad_time", "A message has no time stamp; where one came before, it got that one.")
        return instant(self.chat.last_at)

    def _call(self, identity: str, message: Record, at: datetime) -> None:
        """Count a call; a message without tokens is one that was broken off."""
        if not isinstance(message.tokens, dict):
            return
        try:
            usage = usage_of(message.tokens)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        chat = self.chat
        self.reading.events.append(
            ApiCall(
                id=identity,
                session=chat.session,
                at=at,
                model=text(message.model) or _UNKNOWN,
                usage=usage,
                cwd=chat.root,
                agent=chat.agent,
                kind=CallKind.MAIN if chat.agent is None else CallKind.SUBAGENT,
            )
        )

    def _tools(self, identity: str, tools: list[ToolCall], at: datetime) -> None:
        for tool in tools:
            spot = Spot(
                identity, self.chat.session, self.chat.root, instant(tool.timestamp) or at, self._chunk.fingerprint
            )
            self.reading.events += happened(tool, spot)

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._offset, detail))
