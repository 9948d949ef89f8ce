"""Reads in-house lines: calls, and what else an agent says it did."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import PureWindowsPath
from typing import NamedTuple

from tokenmirror.domain.events import (
    ApiCall,
    CallKind,
    Charge,
    CommitSaid,
    Edit,
    EditKind,
    Event,
    Problem,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.sources import _in_house_fields as names
from tokenmirror.sources import gen_ai
from tokenmirror.sources._in_house_fields import KINDS, Line, line_of
from tokenmirror.sources.line_changes import Fingerprint, Prints, line_prints
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import BadCountsError, instant
from tokenmirror.sources.source import Chunk

_COMMIT = re.compile(r"[0-9a-f]{7,64}")
_COMMIT_LENGTH = 40
_UNKNOWN = "unknown"
_ENDINGS = (".zst", ".gz", ".jsonl")


class BadLineError(ValueError):
    """A line cannot be read: the problem's kind, and why."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


class Spot(NamedTuple):
    """Where a line stands."""

    id: str
    session: str
    at: datetime
    cwd: str | None
    fingerprint: Fingerprint


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    return _Lines(chunk).run()


class _Lines:
    """One pass over a chunk."""

    def __init__(self, chunk: Chunk) -> None:
        said = chunk.state.get("said")
        self.said = {word for word in said if isinstance(word, str)} if isinstance(said, list) else set[str]()
        self.chunk = chunk
        self.reading = Reading()
        self.sessions: dict[SessionSeen, None] = {}
        self.offset = chunk.offset

    def run(self) -> Reading:
        start = 0
        for data in self.chunk.data.split(b"\n"):
            self.offset = self.chunk.offset + start
            if data.strip():
                self._line(data)
            start += len(data) + 1
        self.reading.events[:0] = self.sessions
        self.reading.state = {"said": sorted(self.said)}
        return self.reading

    def _line(self, data: bytes) -> None:
        line = line_of(data)
        if line is None:
            self._problem("broken_json", "A line is not a whole JSON object.")
            return
        for name in line.wrong:
            self._problem("wrong_type", f"`{name}` is not {KINDS[name].name}; the field was left out.")
        self._notice_version(line)
        try:
            self._take(line, data)
        except BadLineError as bad:
            self._problem(bad.kind, bad.detail)

    def _notice_version(self, line: Line) -> None:
        """Say once of a log that it is of a later version; what is known of it is read."""
        version = line.fields.get(names.FORMAT)
        if isinstance(version, int) and version > names.VERSION:
            self._once("newer_version", f"Lines here are of version {version}, of which version 1 is read.")

    def _take(self, line: Line, data: bytes) -> None:
        event = line.text(names.EVENT)
        is_call = event is None and line.text(gen_ai.OPERATION) in gen_ai.MODEL_CALLS
        if is_call:
            self.reading.records += 1
        elif event is None:
            self._not_ours(line)
            return
        elif event not in names.EVENTS:
            self._once(
                "unknown_event", "Lines here tell of an event that this version does not know; they are left out."
            )
            return
        seen = self._session(line)
        if event != "session":
            spot = _spot(line, data, seen.session, self.chunk)
            self.reading.events += [_call(line, spot)] if is_call else _told(str(event), line, spot)
        self.sessions[seen] = None

    def _not_ours(self, line: Line) -> None:
        """Pass over the operations of agents and tools; name what is none at all."""
        if line.is_otlp:
            self._once("otlp_document", "This is an OpenTelemetry document; it belongs into the folder `otlp` beside.")
        elif line.text(gen_ai.OPERATION) is None and gen_ai.OPERATION not in line.wrong:
            self._problem("no_event", f"A line has neither `{gen_ai.OPERATION}` nor `{names.EVENT}`.")

    def _session(self, line: Line) -> SessionSeen:
        tool = line.text(gen_ai.TOOL)
        session = gen_ai.session_id(line.text(gen_ai.CONVERSATION) or _stem(self.chunk.path), tool)
        parent = line.text(names.PARENT)
        return SessionSeen(
            session,
            parent=None if parent is None else gen_ai.session_id(parent, tool),
            cwd=line.text(gen_ai.FOLDER),
            tool_version=line.text(gen_ai.TOOL_VERSION),
            entrypoint=tool,
        )

    def _once(self, kind: str, detail: str) -> None:
        if kind not in self.said:
            self.said.add(kind)
            self._problem(kind, detail)

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self.offset, detail))


def _spot(line: Line, data: bytes, session: str, chunk: Chunk) -> Spot:
    at = instant(line.text(names.TIME))
    if at is None:
        raise BadLineError("bad_time", f"A line has no `{names.TIME}` that can be read, such as 2026-05-04T12:00:00Z.")
    identity = line.text(names.ID)
    # The same line again, in this file or in a copy of it, is the same event.
    own = f"{session}|{identity}" if identity else hashlib.blake2b(data.strip(), digest_size=16).hexdigest()
    return Spot(own, session, at, line.text(gen_ai.FOLDER), chunk.fingerprint)


def _call(line: Line, spot: Spot) -> ApiCall:
    try:
        usage = gen_ai.usage_of(line.fields, estimated=line.fields.get(names.ESTIMATED) is True)
    except BadCountsError:
        detail = "Token counts that cannot be: each is a whole number, and input holds what the cache holds of it."
        raise BadLineError("bad_counts", detail) from None
    response = line.text(gen_ai.RESPONSE)
    kind = CallKind(line.text(names.KIND) or CallKind.MAIN)
    return ApiCall(
        id=f"{line.text(gen_ai.TOOL) or ''}|{response}" if response else spot.id,
        session=spot.session,
        at=spot.at,
        model=line.text(*gen_ai.MODELS) or _UNKNOWN,
        usage=usage,
        cwd=spot.cwd,
        branch=line.text(gen_ai.BRANCH),
        agent=None if kind is CallKind.MAIN else line.text(*gen_ai.AGENTS),
        kind=kind,
    )


def _told(event: str, line: Line, spot: Spot) -> Iterator[Event]:
    """Yield what a line tells that is not a call."""
    match event:
        case "prompt":
            yield TurnStarted(spot.id, spot.session, spot.at)
        case "shell":
            yield ShellRan(spot.id, spot.session, spot.at, spot.cwd)
        case "edit":
            yield _edit(line, spot)
        case "commit":
            branch = line.text(gen_ai.BRANCH)
            yield CommitSaid(spot.id, spot.session, spot.at, _commit(line), spot.cwd, branch)
        case "charge":
            yield _charge(line, spot)


def _edit(line: Line, spot: Spot) -> Edit:
    path, moved = line.text(names.FILE), line.text(names.MOVED_TO)
    if path is None:
        raise BadLineError("no_path", f"An edit has no `{names.FILE}`.")
    return Edit(
        id=spot.id,
        session=spot.session,
        at=spot.at,
        path=joined(spot.cwd, path) or path,
        kind=EditKind(line.text(names.EDIT_KIND) or EditKind.UPDATE),
        added=_prints(line.fields.get(names.ADDED), spot.fingerprint),
        removed=_prints(line.fields.get(names.REMOVED), spot.fingerprint),
        cwd=spot.cwd,
        moved_to=None if moved is None else joined(spot.cwd, moved) or moved,
    )


def _prints(lines: object, fingerprint: Fingerprint) -> Prints:
    if isinstance(lines, str):
        return fingerprint(lines)
    return line_prints(lines, fingerprint) if isinstance(lines, list) else ()


def _commit(line: Line) -> str:
    """Return the id of a commit that was made; empty where it is not told."""
    revision = line.text(gen_ai.COMMIT)
    if revision is None:
        return ""
    if not _COMMIT.fullmatch(revision.lower()):
        raise BadLineError("bad_commit", f"`{gen_ai.COMMIT}` is not seven or more digits of a commit's id.")
    return revision.lower()[:_COMMIT_LENGTH]


def _charge(line: Line, spot: Spot) -> Charge:
    amount, unit = line.fields.get(names.AMOUNT), line.text(names.UNIT)
    if not isinstance(amount, int | float) or unit is None:
        raise BadLineError("bad_charge", f"A charge needs `{names.AMOUNT}` and `{names.UNIT}`.")
    return Charge(spot.id, spot.session, spot.at, float(amount), unit, line.text(*gen_ai.MODELS))


def _stem(path: str) -> str:
    """Return the name of a log without its endings: its session, where lines name none."""
    name = PureWindowsPath(path).name
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    return name
