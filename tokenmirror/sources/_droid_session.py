"""Reads a Droid session line by line: its prompts, edits and commands; its tokens lie elsewhere."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment, texts_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.patch_text import patched_files
from tokenmirror.sources.session_totals import calls_without_total
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_BY_TOOL = "<system-reminder>"


class _Session(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs, besides requests without result."""

    id: str = ""
    cwd: str | None = None


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    reader = _Reader(chunk)
    for offset, line in lines_in(chunk):
        reader.offset = offset
        if line is None:
            reader.problem("broken_json", "A line is not a whole JSON object.")
        else:
            reader.line(line)
    reader.finish()
    return reader.reading


class _Reader:
    """One pass over a chunk: the session as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.session = msgspec.convert(chunk.state.get("session") or {}, _Session)
        self.requests = Requests(chunk.fingerprint, chunk.state.get("pending"))
        self.reading = Reading()
        self.offset = chunk.offset
        self._fingerprint = chunk.fingerprint
        self._name = PureWindowsPath(chunk.path).name.partition(".jsonl")[0]
        self._answers: list[datetime] = []

    def line(self, line: Object) -> None:
        """Take who the session is, or what was said in it."""
        kind = line.get("type")
        if kind == "session_start" and not self.session.id:
            self.session = _Session(text(line.get("id")) or self._name, text(line.get("cwd")))
            self.reading.events.append(SessionSeen(self.session.id, cwd=self.session.cwd))
        elif kind == "message":
            at = moment(line.get("timestamp"))
            if at is None:
                self.problem("bad_time", "A message has no time stamp and was left out.")
            else:
                self._message(line, mapping(line.get("message")), at)

    def problem(self, kind: str, detail: str) -> None:
        """Note that something could not be read."""
        self.reading.problems.append(Problem(kind, self.offset, detail))

    def finish(self) -> None:
        """Tell that calls were made, of which only the totals may know the tokens."""
        if self._answers:
            first, last, known = min(self._answers), max(self._answers), self.session
            self.reading.events.append(calls_without_total(known.id or self._name, first, last, known.cwd))
        self.reading.state = {"session": msgspec.to_builtins(self.session), "pending": self.requests.state()}

    def _message(self, line: Object, message: Object, at: datetime) -> None:
        blocks, role = mappings(message.get("content")), message.get("role")
        identity = text(line.get("id")) or str(self.offset)
        spot = Spot(self.session.id or self._name, at, self.session.cwd, prefix=f"{identity}:")
        if role == "assistant":
            self._answers.append(at)
            for block in blocks:
                if block.get("type") == "tool_use":
                    self._ask(block, spot)
        elif role == "user":
            for block in blocks:
                if block.get("type") == "tool_result":
                    self._result(block, at)
            said = texts_of([block for block in blocks if block.get("type") == "text"])
            if said and not said.startswith(_BY_TOOL):
                self.reading.events.append(TurnStarted(identity, spot.session, at))

    def _ask(self, block: Object, spot: Spot) -> None:
        request, name, given = text(block.get("id")), text(block.get("name")), mapping(block.get("input"))
        if request is None:
            return
        if name in {"Execute", "Bash"}:
            self.requests.shell(request, spot, text(given.get("command")) or "", text(given.get("cwd")))
        else:
            self.requests.edit(request, spot, self._changes(name, given))

    def _changes(self, name: str | None, given: Object) -> list[Change]:
        if name in {"Edit", "MultiEdit"}:
            return replacement(given, self._fingerprint)
        if name == "Create":
            return whole_file(given, self._fingerprint, EditKind.CREATE)
        return patched_files(text(given.get("input")) or "", self._fingerprint) if name == "ApplyPatch" else []

    def _result(self, block: Object, at: datetime) -> None:
        output = texts_of(block.get("content"))
        refused = block.get("is_error") is True or mapping(output).get("success") is False
        self.reading.events += self.requests.answer(text(block.get("tool_use_id")) or "", at, output, failed=refused)
