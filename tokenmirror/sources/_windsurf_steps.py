"""Reads the steps of a Windsurf transcript: prompts and finished changes of code."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, Edit, EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import Object, lines_in, mapping
from tokenmirror.sources.log_values import instant, text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"
_DONE = ("done", "completed")
"""A tuple: what stands there can be a list, which no set can be asked for."""


class _Transcript(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a transcript needs."""

    at: str | None = None
    """When its file was written, as far as it was known at first."""
    prompts: int = 0
    edits: int = 0


def written(path: Path) -> dict[str, object]:
    """Return when a file was written; never raises."""
    try:
        return {"at": datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat()}
    except (OSError, ValueError, OverflowError):
        return {}


def read(chunk: Chunk) -> Reading:
    """Read the steps that were appended; without a time there is nothing to tell."""
    known = msgspec.convert(chunk.state, _Transcript)
    reading, session, at = Reading(), PureWindowsPath(chunk.path).stem, instant(known.at)
    if at is None:
        detail = "This transcript tells no times, and neither does its file; it is left out."
        reading.problems.append(Problem("bad_time", chunk.offset, detail))
        return reading
    reading.events.append(SessionSeen(session))
    for offset, step in lines_in(chunk):
        if step is None:
            reading.problems.append(Problem("broken_json", offset, "A line is not a whole JSON object."))
        elif step.get("type") == "user_input":
            known.prompts += 1
            _prompted(reading, session, known.prompts, at)
        elif step.get("type") == "code_action" and step.get("status", "done") in _DONE:
            known.edits += 1
            _changed(reading, f"{session}|edit|{known.edits}", session, mapping(step.get("code_action")), at, chunk)
    reading.state = msgspec.to_builtins(known)
    return reading


def _prompted(reading: Reading, session: str, number: int, at: datetime) -> None:
    reading.records += 1
    usage = TokenUsage(quality=Quality.NOT_RECORDED)
    reading.events += [
        TurnStarted(f"{session}|{number}", session, at),
        ApiCall(f"{session}|{number}", session, at, _UNKNOWN, usage),
    ]


def _changed(reading: Reading, identity: str, session: str, action: Object, at: datetime, chunk: Chunk) -> None:
    path, content = text(action.get("path")), text(action.get("new_content"))
    if path is not None and content is not None:
        added = chunk.fingerprint(content)
        reading.events.append(Edit(identity, session, at, path, EditKind.OVERWRITE, added, ()))
