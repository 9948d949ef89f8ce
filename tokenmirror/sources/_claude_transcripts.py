"""Reads the calls, edits, commits and prompts in transcripts of Claude Code."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from pathlib import PureWindowsPath

import msgspec
from msgspec import field

from tokenmirror.domain.events import Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.sources._claude_calls import SYNTHETIC, BadRecordError, Calls, Spot
from tokenmirror.sources._claude_records import (
    FILE_BEFORE,
    MESSAGES_BEFORE,
    Answer,
    Block,
    Message,
    Record,
    Unread,
    Unreadable,
    answer_of,
    damaged,
    instant,
    record_of,
    without,
)
from tokenmirror.sources._claude_tools import WANTED, Tools
from tokenmirror.sources.source import Chunk

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAME = re.compile(rb'"tool_use_id"\s*:\s*"([^"\\]+)"')
_OPEN, _CLOSE = b"{}"
_Reader = Callable[[memoryview | bytes], Record | Answer | None]
_UNREAD: dict[_Reader, Unread] = {answer_of: FILE_BEFORE, record_of: MESSAGES_BEFORE}
# Every usage object names its output, and a longer word is found faster than `usage`.
_USAGE = b'"output_tokens"'
_USER = b'"type":"user"'
_ANSWER = b'"type":"assistant"'
_NOT_SAID = (
    *("<local-command", "<bash-", "<command-name>", "<task-notification>"),
    *("[Request interrupted by user", "Caveat: The messages below"),
)
_LONG = 8192
"""Of a line; in what is shorter there is little to save."""
_BEGINNING = 640
"""Of a line: enough to meet the result that it tells of."""
_ENDING = 4096
"""Of a line: enough to meet the usage of a response that was written behind it without a line feed."""
_OPENING = 40
_SESSIONS_KEPT = 50
"""Of one log, which holds one or two."""


class _Parser(msgspec.Struct):
    """One pass over a chunk."""

    chunk: Chunk
    tools: Tools
    started: bool
    stem: str
    calls: Calls = field(default_factory=Calls)
    reading: Reading = field(default_factory=Reading)
    sessions: dict[str, SessionSeen] = {}
    described: dict[str, SessionSeen] = {}
    """Sessions as chunks before this one told of them; what was known first stays."""
    place: tuple[str | bool | None, ...] = ()
    """What the record before said of where it stands, for most say the same."""
    spot: Spot | None = None

    def run(self) -> Reading:
        """Read every line that can matter, and copy no other out of the chunk."""
        data, at, size = self.chunk.data, 0, len(self.chunk.data)
        find, view, offset, take = data.find, memoryview(data), self.chunk.offset, self._take
        usage = -1
        while at < size:
            end = find(b"\n", at)
            if end < 0:
                end = size
            if usage < at and not (end - at > _LONG and (self._answers(at, end) or self._is_result(at, end))):
                usage = find(_USAGE, at)
                if usage < 0:
                    usage = size
            reader = record_of if at <= usage < end else self._reader(at, end)
            if reader is not None:
                short = without(data, at, end, _UNREAD[reader]) if end - at > _LONG else None
                record = None if short is None else reader(short)
                if record is None:
                    record = reader(view[at:end])
                if record is None:
                    self._damaged(data[at:end], offset + at)
                else:
                    take(record, offset + at)
            at = end + 1
        self._look_for_answers_without_usage()
        return self._finished()

    def _look_for_answers_without_usage(self) -> None:
        """Say so when none of the answers has usage: another version may call it otherwise, and no call is counted."""
        answer = -1 if self.reading.records or self.reading.problems else self.chunk.data.find(_ANSWER)
        if answer >= 0 and self.chunk.data.find(_USAGE) < 0:
            at = self.chunk.data.rfind(b"\n", 0, answer) + 1
            detail = "An answer has no usage that is known; nothing of this log is counted until one has."
            self.reading.problems.append(Problem("no_usage", self.chunk.offset + at, detail))

    def _answers(self, at: int, end: int) -> bool:
        """Tell whether a line begins as an awaited result, which is read whether it has usage or not."""
        if not self.tools.pending:
            return False
        stop = min(end, at + _BEGINNING)
        result = self.chunk.data.find(b'"tool_use_id"', at, stop)
        name = _NAME.match(self.chunk.data, result, stop) if result >= 0 else None
        return name is not None and name[1].decode("utf-8", "replace") in self.tools.pending

    def _is_result(self, at: int, end: int) -> bool:
        """Tell whether a long line is plainly the person's or a tool's, with no other record run together with it."""
        data = self.chunk.data
        return data.find(_USER, at, at + _BEGINNING) >= 0 and data.find(_USAGE, end - _ENDING, end) < 0

    def _finished(self) -> Reading:
        events = self.reading.events
        events[:0] = (seen for name, seen in self.sessions.items() if self.described.get(name) != seen)
        events.extend(self.calls.finished())
        self.reading.state = {
            "started": self.started,
            "pending": self.tools.state(),
            "sessions": [_facts(seen) for seen in islice(self.sessions.values(), _SESSIONS_KEPT)],
        }
        return self.reading

    def _reader(self, at: int, end: int) -> _Reader | None:
        """Tell cheaply how to read a line without usage: an awaited result, a prompt, damaged, or not at all."""
        data = self.chunk.data
        if at == end:
            return None
        if data[at] != _OPEN or data[end - 1] != _CLOSE:
            return record_of
        result = data.find(b'"tool_use_id"', at, end)
        if result < 0:
            return record_of if data.find(b'"user"', at, end) >= 0 else None
        pending = self.tools.pending
        while result >= 0 and pending:
            name = _NAME.match(data, result, end)
            if name is None:
                return record_of
            if name[1].decode("utf-8", "replace") in pending:
                return answer_of
            result = data.find(b'"tool_use_id"', name.end(), end)
        return None

    def _damaged(self, line: bytes, at: int) -> None:
        for place, record in damaged(line):
            if isinstance(record, Unreadable):
                self.reading.problems.append(Problem(record.kind, at + place, record.detail))
            else:
                self._take(record, at + place)

    def _take(self, record: Record | Answer, at: int) -> None:
        if record.type == "assistant":
            message = record.message
            if message is not None and message.model != SYNTHETIC:
                spot = self._spot(record, record.agentId, side=record.isSidechain)
                self._call(message, record.requestId, record.timestamp, spot, record.uuid, at)
        elif record.type == "user":
            self._user(record)
        elif record.type == "progress":
            self._progress(record, at)

    def _call(
        self, message: Message, request: str | None, time: str | None, spot: Spot, uuid: str | None, at: int
    ) -> None:
        """Count a call and note what tools it asks for."""
        if isinstance(message.content, list):
            for block in message.content:
                if block.name in WANTED:
                    self.tools.ask(block, time or "", spot)
        if message.usage is None:
            return
        self.reading.records += 1
        try:
            self.calls.see(message, request, time, spot, uuid)
        except BadRecordError as bad:
            self.reading.problems.append(Problem(bad.kind, at, bad.detail))

    def _user(self, record: Record | Answer) -> None:
        """Take a prompt, or the results of tools."""
        content = record.message.content if record.message else None
        if isinstance(content, list) and (
            (content and content[0].tool_use_id) or any(block.tool_use_id for block in content)
        ):
            self.reading.events.extend(self.tools.answer(content, record.toolUseResult, record.timestamp))
        elif content and _is_prompt(record, _opening(content)):
            moment = instant(record.timestamp)
            spot = self._spot(record, None, side=False)
            if moment is not None and record.uuid:
                self.reading.events.append(TurnStarted(record.uuid, spot.session, moment))

    def _progress(self, record: Record | Answer, at: int) -> None:
        """Take the copy of a subagent's record."""
        copy = record.data.message if record.data else None
        if record.data is None or copy is None or isinstance(copy, str) or copy.message is None:
            return
        time = copy.timestamp or record.timestamp
        if copy.type == "user" and isinstance(copy.message.content, list):
            self.reading.events.extend(self.tools.answer(copy.message.content, copy.toolUseResult, time))
        elif copy.type == "assistant" and copy.message.model != SYNTHETIC:
            spot = self._spot(record, record.data.agentId, side=True)
            self._call(copy.message, copy.requestId, time, spot, copy.uuid, at)

    def _spot(self, record: Record | Answer, agent: str | None, *, side: bool) -> Spot:
        """Return where a record stands, and remember its session."""
        if side and agent is None and self.stem.startswith("agent-"):
            agent = self.stem.removeprefix("agent-")
        place = (record.sessionId, record.cwd, record.gitBranch, agent, side, record.version, record.entrypoint)
        if self.spot is None or place != self.place:
            self.place, self.spot = place, self._new_spot(record, agent, side=side)
        return self.spot

    def _new_spot(self, record: Record | Answer, agent: str | None, *, side: bool) -> Spot:
        session = record.sessionId or _session_of(self.chunk.path)
        if not self.started:
            self.started = True
            if _UUID.fullmatch(self.stem) and session != self.stem:
                self.sessions[self.stem] = SessionSeen(self.stem, parent=session)
        known = self.sessions.get(session)
        if known is None:
            self.sessions[session] = _filled(SessionSeen(session), record)
        elif (known.entrypoint is None and record.entrypoint) or known.cwd is None or known.tool_version is None:
            self.sessions[session] = _filled(known, record)
        return Spot(session, record.cwd, record.gitBranch, agent, side, record.version)


def _filled(known: SessionSeen, record: Record | Answer) -> SessionSeen:
    return SessionSeen(
        known.session,
        known.parent,
        known.cwd or record.cwd,
        known.tool_version or record.version,
        known.entrypoint or record.entrypoint,
    )


def _facts(seen: SessionSeen) -> list[str | None]:
    """Return what the next chunk must know of a session."""
    return [seen.session, seen.parent, seen.cwd, seen.tool_version, seen.entrypoint]


def _described(facts: object) -> dict[str, SessionSeen]:
    """Return the sessions that chunks before told of."""
    known = facts if isinstance(facts, list) else []
    return {each[0]: SessionSeen(*each) for each in known}


def _opening(content: list[Block] | str) -> str:
    """Return how a message begins."""
    if isinstance(content, str):
        return content[:_OPENING]
    return bytes(content[0].text)[1:_OPENING].decode("utf-8", "replace")


def _is_prompt(record: Record | Answer, opening: str) -> bool:
    """Tell what the person wrote from what the tool says in the person's name."""
    if record.isMeta or record.isSidechain or record.isCompactSummary or record.agentId:
        return False
    if record.origin is not None and record.origin.kind not in {None, "human"}:
        return False
    return not opening.startswith(_NOT_SAID)


def _stem(path: str) -> str:
    return PureWindowsPath(path).stem


def _session_of(path: str) -> str:
    """Name the session of a log whose records do not: by the file, or the folder of a subagent's file."""
    parts = PureWindowsPath(path).parts
    return next((part for part in parts if _UUID.fullmatch(part)), _stem(path))


def read_transcript(chunk: Chunk) -> Reading:
    """Read the calls, edits, commits and prompts of whole lines."""
    tools = Tools(chunk.fingerprint, chunk.state.get("pending"))
    described = _described(chunk.state.get("sessions"))
    started = chunk.state.get("started") is True
    return _Parser(chunk, tools, started, _stem(chunk.path), sessions=dict(described), described=described).run()
