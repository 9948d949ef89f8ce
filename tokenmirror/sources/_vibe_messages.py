"""Reads the messages of a Vibe session line by line: prompts, edits and commands, all at its beginning."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import EditKind, Problem, Reading, TurnStarted
from tokenmirror.sources.asked_edits import first, replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint, replaced_lines
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings, moment, texts_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_FAILED = ("<tool_error>", "<user_cancellation>")
_BLOCK = re.compile(r"<{5,} SEARCH\r?\n(.*?)\r?\n?={5,}\r?\n(.*?)\r?\n?>{5,} REPLACE", re.DOTALL)
_LABEL = re.compile(r"^(?:stdout|stderr): ", re.MULTILINE)
_ENDED_BADLY = re.compile(r"^returncode: -?[1-9]", re.MULTILINE)


class _Known(msgspec.Struct, omit_defaults=True):
    """What the file beside the messages said, and how far they are read."""

    session: str | None = None
    cwd: str | None = None
    at: datetime | None = None
    told: bool = False


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    known = _known(chunk)
    reading, requests = Reading(), Requests(chunk.fingerprint, chunk.state.get("pending"))
    session = known.session or ("", *PureWindowsPath(chunk.path).parts)[-2]
    for offset, line in lines_in(chunk):
        if line is None:
            reading.problems.append(Problem("broken_json", offset, "A line is not a whole JSON object."))
        elif known.at is not None:
            # A fork repeats its parent's messages in a session of its own: their ids stay.
            spot = Spot(session, known.at, known.cwd, prefix=f"{text(line.get('message_id')) or session}:")
            _message(line, spot, reading, requests, chunk.fingerprint)
        elif not known.told:
            known.told = True
            detail = "Nothing says when this session was; its messages were left out."
            reading.problems.append(Problem("bad_time", offset, detail))
    reading.state = {**msgspec.to_builtins(known), "pending": requests.state()}
    return reading


def _known(chunk: Chunk) -> _Known:
    state = chunk.state
    at = moment(state.get("at"))
    return _Known(text(state.get("session")), text(state.get("cwd")), at, state.get("told") is True)


def _message(line: Object, spot: Spot, reading: Reading, requests: Requests, fingerprint: Fingerprint) -> None:
    role = line.get("role")
    if role == "user" and line.get("injected") is not True:
        identity = text(line.get("message_id"))
        if identity:
            reading.events.append(TurnStarted(identity, spot.session, spot.at))
    elif role == "assistant":
        for call in mappings(line.get("tool_calls")):
            _ask(call, spot, requests, fingerprint)
    elif role == "tool":
        output = texts_of(line.get("content"))
        failed = output.startswith(_FAILED) or _ENDED_BADLY.search(output) is not None
        request = text(line.get("tool_call_id")) or ""
        reading.events += requests.answer(request, None, _LABEL.sub("", output), failed=failed)


def _ask(call: Object, spot: Spot, requests: Requests, fingerprint: Fingerprint) -> None:
    request, asked = text(call.get("id")), mapping(call.get("function"))
    name, given = text(asked.get("name")), mapping(asked.get("arguments"))
    if request is None:
        return
    if name == "bash":
        requests.shell(request, spot, text(given.get("command")) or "")
    else:
        requests.edit(request, spot, _changes(name, given, fingerprint))


def _changes(name: str | None, given: Object, fingerprint: Fingerprint) -> list[Change]:
    if name == "write_file":
        kind = EditKind.OVERWRITE if given.get("overwrite") is True else EditKind.CREATE
        return whole_file(given, fingerprint, kind)
    if name == "edit":
        return replacement(given, fingerprint)
    path = first(given, ("file_path", "path"))
    if name != "search_replace" or path is None:
        return []
    pairs = _BLOCK.findall(text(given.get("content")) or "")
    parts = [replaced_lines(fingerprint(old), fingerprint(new)) for old, new in pairs]
    added = tuple(line for new, _ in parts for line in new)
    return [Change(path, EditKind.UPDATE, added, tuple(line for _, old in parts for line in old))]
