"""Reads what Kiro writes as documents: descriptions of sessions with credits, and the editor's older chats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PureWindowsPath

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._kiro_credits import charges
from tokenmirror.sources._kiro_lines import model_of
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"


def read_document(chunk: Chunk) -> Reading:
    """Read a whole document, of whichever generation."""
    # Of a file whose name does not say that it is one document, a last line without a line feed is held back.
    document = (object_of(chunk.data) or object_of(chunk.data + b"}")) if chunk.offset == 0 else None
    if document is None:
        detail = "This document is not a JSON object, or was not read from its beginning."
        return Reading(problems=[Problem("not_a_session", chunk.offset, detail)])
    path = PureWindowsPath(chunk.path)
    if "session_state" in document or path.parts[-2:-1] == ("cli",):
        events = list(_described(document, path.stem))
    elif "workspaceDirectory" in document:
        events = [SessionSeen(text(document.get("sessionId")) or path.stem, cwd=text(document["workspaceDirectory"]))]
    else:
        events = list(_execution(document, path))
    return Reading(events=events, records=sum(isinstance(event, ApiCall) for event in events))


def _described(about: Object, stem: str) -> Iterator[Event]:
    """Yield a session of the command line, and the credits of its turns."""
    session = text(about.get("session_id")) or stem
    yield SessionSeen(session, parent=text(about.get("parent_session_id")), cwd=text(about.get("cwd")))
    turns = mapping(mapping(about.get("session_state")).get("conversation_metadata")).get("user_turn_metadatas")
    for number, turn in enumerate(mappings(turns)):
        at = moment(turn.get("end_timestamp")) or moment(about.get("updated_at"))
        if at is not None:
            model = text(turn.get("model")) or model_of(about)
            identity = f"{session}:{_turn(turn, number)}"
            yield from charges(turn.get("metering_usage"), "value", identity, session, at, model)


def _turn(turn: Object, number: int) -> str:
    """Return what a turn is known by, also when turns before it are dropped."""
    rand, said = mapping(turn.get("loop_id")).get("rand"), turn.get("message_ids")
    if isinstance(rand, int):
        return str(rand)
    first = said[0] if isinstance(said, list) and said else None
    return text(first) or f"#{number}"


def _execution(document: Object, path: PureWindowsPath) -> Iterator[Event]:
    """Yield an execution of the editor; each repeats the chat before it, so that only its own beginning counts."""
    about = mapping(document.get("metadata")) or document
    identity = text(document.get("executionId"))
    at = moment(about.get("startTime"))
    if identity is None or at is None:
        return
    is_chat = path.suffix == ".chat"
    session = text(about.get("workflowId")) or text(document.get("chatSessionId")) or path.parent.name
    model = text(about.get("modelId")) or _UNKNOWN
    until = moment(about.get("endTime"))
    yield SessionSeen(session)
    if is_chat:
        yield TurnStarted(identity, session, at)
    yield ApiCall(identity, session, at, model, TokenUsage(quality=Quality.NOT_RECORDED), until=until)
    yield from charges(document.get("usageSummary"), "usage", identity, session, at)
