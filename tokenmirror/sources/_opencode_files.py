"""Reads OpenCode's documents: a session, a message or a part, or a whole session that was exported."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.events import Problem, Reading
from tokenmirror.sources._opencode_calls import Session, call, is_copy, prompt
from tokenmirror.sources._opencode_places import facts
from tokenmirror.sources._opencode_records import Message, Part, message_in, part_of
from tokenmirror.sources._opencode_tools import Spot, happened
from tokenmirror.sources.log_objects import Object, mapping, moment, object_of
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk


class _Exported(msgspec.Struct, gc=False):
    """A message of an exported session."""

    info: msgspec.Raw = msgspec.Raw(b"null")
    parts: list[msgspec.Raw] = []


class _Export(msgspec.Struct, gc=False):
    """An exported session."""

    info: msgspec.Raw = msgspec.Raw(b"null")
    messages: list[_Exported] = []


class _Beside(msgspec.Struct):
    """What documents beside a message or a part told."""

    session: Session | None = None
    cwd: str | None = None
    created: int = 0


_EXPORT = msgspec.json.Decoder(_Export)


def read(chunk: Chunk) -> Reading:
    """Read one document."""
    document = _Document(chunk)
    document.run()
    return document.reading


class _Document:
    """One document, and what was read of it."""

    def __init__(self, chunk: Chunk) -> None:
        self.reading = Reading()
        self._chunk = chunk
        try:
            self._beside = msgspec.convert(chunk.state, _Beside)
        except msgspec.ValidationError:
            self._beside = _Beside()

    def run(self) -> None:
        """Tell the kinds of documents apart by what they hold."""
        part = part_of(self._chunk.data)
        if part is not None and part.type is not None:
            self._lone_part(part)
            return
        fields = object_of(self._chunk.data)
        if fields is None:
            self._problem("broken_json", "This document is not a JSON object.")
        elif "role" in fields:
            self._lone_message(fields)
        elif "messages" in fields:
            self._export()
        elif text(fields.get("id")) and text(fields.get("directory")):
            self._session(fields)

    def _session(self, fields: Object) -> Session:
        session = facts(str(fields.get("id")), fields, text(fields.get("parentID")))
        if session.top is None:
            self.reading.events.append(session.seen())
        return session

    def _lone_message(self, fields: Object) -> None:
        identity, owner = text(fields.get("id")), text(fields.get("sessionID"))
        if identity is None or owner is None:
            self._problem("broken_json", "A message does not say whose it is.")
            return
        session = self._beside.session
        if session is None or session.id != owner:
            session = Session(owner)
        self.reading.events.append(session.seen())
        self._message(identity, message_in(fields), session)

    def _lone_part(self, part: Part) -> None:
        owner = text(part.sessionID)
        session = self._beside.session or (Session(owner) if owner else None)
        if session is None or not session.id or part.type != "tool":
            return
        message = Message(created=self._beside.created, cwd=self._beside.cwd)
        self._part(part, message, session)

    def _export(self) -> None:
        try:
            export = _EXPORT.decode(self._chunk.data)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            self._problem("not_a_session", "This document is not an exported session of OpenCode.")
            return
        info = object_of(export.info) or {}
        if text(info.get("id")) is None:
            self._problem("not_a_session", "This document is not an exported session of OpenCode.")
            return
        session = self._session(info)
        if session.top is not None:
            self.reading.events.append(session.seen())
        for each in export.messages:
            self._exported(each, session)

    def _exported(self, each: _Exported, session: Session) -> None:
        fields = object_of(each.info)
        identity = None if fields is None else text(fields.get("id"))
        if fields is None or identity is None:
            self._problem("broken_json", "A message is not what a message looks like.")
            return
        message = message_in(fields)
        parts = [part for part in map(part_of, each.parts) if part is not None]
        if not (message.role == "user" and _by_tool(parts)):
            self._message(identity, message, session)
        for part in parts:
            self._part(part, message, session)

    def _message(self, identity: str, message: Message, session: Session) -> None:
        if moment(message.created) is None:
            self._problem("bad_time", "A message has no time stamp and was left out.")
        if message.role == "user":
            self.reading.events += prompt(identity, message, session)
        if message.role != "assistant":
            return
        self.reading.records += isinstance(message.tokens, dict)
        try:
            self.reading.events += call(identity, message, session)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")

    def _part(self, part: Part, message: Message, session: Session) -> None:
        times = mapping(part.state.time if part.state else None)
        at = moment(message.created) or moment(times.get("end")) or moment(times.get("start"))
        if at is None or is_copy(message, session):
            return
        spot = Spot(session, text(message.cwd) or session.cwd, at, self._chunk.fingerprint)
        self.reading.events += happened(part, spot)

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._chunk.offset, detail))


def _by_tool(parts: list[Part]) -> bool:
    """Tell whether the tool wrote a message in the person's place."""
    written = any(part.type == "compaction" or part.synthetic for part in parts)
    return written and not any(text(part.type) in {"text", "file"} and not part.synthetic for part in parts)
