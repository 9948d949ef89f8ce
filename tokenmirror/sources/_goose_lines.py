"""Reads the lines of a Goose session from before there was a database."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import msgspec

from tokenmirror.domain.events import Problem, Reading, SessionSeen
from tokenmirror.sources._goose_messages import Messages, parts_of
from tokenmirror.sources._goose_usage import Counts, Session, counts, session_total
from tokenmirror.sources.log_objects import Object, lines_in, mapping, moment
from tokenmirror.sources.log_paths import is_windows_path
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk

_TOTALS = ("accumulated_input_tokens", "accumulated_output_tokens", "accumulated_total_tokens")
_HEAD = frozenset({"working_dir", "message_count", "description", *_TOTALS})


class _Known(msgspec.Struct):
    """All that the next chunk needs."""

    cwd: str | None = None
    began: float | None = None
    totals: list[int | None] | None = None
    provider: str | None = None
    requests: dict[str, object] = {}


def read(chunk: Chunk) -> Reading:
    """Read the appended lines."""
    lines = _Lines(chunk)
    lines.run()
    return lines.reading


class _Lines:
    """One pass over a chunk."""

    def __init__(self, chunk: Chunk) -> None:
        self.reading = Reading()
        self._chunk = chunk
        try:
            self._known = msgspec.convert(chunk.state, _Known)
        except msgspec.ValidationError:
            self._known = _Known()
        path = PureWindowsPath(chunk.path) if is_windows_path(chunk.path) else PurePosixPath(chunk.path)
        self._id = path.name.partition(".jsonl")[0]
        self._messages = Messages(self._known.requests, chunk.fingerprint)

    def run(self) -> None:
        """Take the lines one by one; the total is told once it is known when the session began."""
        for offset, line in lines_in(self._chunk):
            if line is None:
                self._problem("broken_json", offset, "A line is not a whole JSON object.")
            elif "role" in line:
                self._message(line, offset)
            elif not _HEAD.isdisjoint(line):
                self._head(line, offset)
        self._tell_total()
        self._known.requests = mapping(self._messages.requests.state())
        self.reading.state = msgspec.to_builtins(self._known)

    @property
    def _session(self) -> Session:
        return Session(self._id, cwd=self._known.cwd, provider=self._known.provider)

    def _head(self, line: Object, offset: int) -> None:
        self._known.cwd = text(line.get("working_dir")) or self._known.cwd
        self.reading.events.append(SessionSeen(self._id, cwd=self._known.cwd))
        try:
            self._known.totals = list(counts(*(line.get(name) for name in _TOTALS)))[:3]
        except BadCountsError:
            self._problem("bad_counts", offset, "Token counts that cannot be were left out.")
        self.reading.records += 1

    def _message(self, line: Object, offset: int) -> None:
        at = moment(line.get("created"))
        if at is None:
            self._problem("bad_time", offset, "A message has no time stamp and was left out.")
            return
        if self._known.began is None:
            self._known.began = at.timestamp()
        self.reading.events += self._messages.take(line.get("role"), parts_of(line.get("content")), at, self._session)

    def _tell_total(self) -> None:
        at = moment(self._known.began)
        if self._known.totals is None or at is None:
            return
        total = session_total(self._session, Counts(*self._known.totals), at, None)
        self.reading.events += [] if total is None else [total]

    def _problem(self, kind: str, offset: int, detail: str) -> None:
        self.reading.problems.append(Problem(kind, offset, detail))
