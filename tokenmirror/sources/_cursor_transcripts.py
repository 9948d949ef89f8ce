"""Reads the transcripts of Cursor's agents: prompts, and the edits that were asked for."""

from __future__ import annotations

from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._cursor_edits import EDITORS, Place, changes_of, edits
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings
from tokenmirror.sources.log_values import instant, text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"
_SUBAGENTS = "subagents"


class _Transcript(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a transcript needs."""

    at: str | None = None
    """When its file was written, as far as it was known at first."""
    prompts: int = 0


def read_transcript(chunk: Chunk) -> Reading:
    """Read the lines that were appended; without a time there is nothing to tell."""
    known = msgspec.convert(chunk.state, _Transcript)
    reading, path = Reading(), PureWindowsPath(chunk.path)
    parent = path.parent.parent.name if path.parent.name == _SUBAGENTS else None
    at = instant(known.at)
    if at is None:
        detail = "This transcript tells no times, and neither does its file; it is left out."
        reading.problems.append(Problem("bad_time", chunk.offset, detail))
        return reading
    place = Place(path.stem, None, at)
    reading.events.append(SessionSeen(path.stem, parent=parent))
    for offset, line in lines_in(chunk):
        if line is None:
            reading.problems.append(Problem("broken_json", offset, "A line is not a whole JSON object."))
        elif line.get("role") == "user":
            known.prompts += 1
            _prompted(reading, place, known.prompts, parent)
        elif line.get("role") == "assistant":
            _answered(reading, place, line, chunk)
    reading.state = msgspec.to_builtins(known)
    return reading


def _prompted(reading: Reading, place: Place, number: int, parent: str | None) -> None:
    """Tell of a prompt and that it was answered; what the editor's database knows of it replaces that."""
    reading.records += 1
    if parent is None:
        reading.events.append(TurnStarted(f"{place.session}|{number}", place.session, place.at))
    reading.events.append(
        ApiCall(
            id=f"{place.session}|transcript|{number}",
            session=place.session,
            at=place.at,
            model=_UNKNOWN,
            usage=TokenUsage(quality=Quality.NOT_RECORDED),
            kind=CallKind.MAIN if parent is None else CallKind.SUBAGENT,
            replay_key=f"{place.session}|{number}",
        )
    )


def _answered(reading: Reading, place: Place, line: Object, chunk: Chunk) -> None:
    for block in mappings(mapping(line.get("message")).get("content")):
        name, given = text(block.get("name")) or "", block.get("input")
        if block.get("type") != "tool_use" or name.lower() not in EDITORS:
            continue
        arguments: Object = {"patch": given} if isinstance(given, str) else mapping(given)
        reading.events += edits(changes_of(name, arguments, {}, chunk.fingerprint), place)
