"""Reads a Continue session, which stands whole in one document: its total, prompts, edits and commands."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import msgspec

from tokenmirror.domain.events import EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.addresses import path_of_uri
from tokenmirror.sources.asked_edits import first, replacement, whole_file
from tokenmirror.sources.line_changes import Prints, diff_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of, texts_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.noted_files import content_of, written_at
from tokenmirror.sources.session_totals import NO_COUNTS, UNKNOWN, total_of
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_REPLACING = frozenset({"Edit", "MultiEdit", "single_find_and_replace", "multi_edit"})
_WRITING = {"Write": EditKind.OVERWRITE, "create_new_file": EditKind.CREATE}
_SKETCHING = "edit_existing_file"
_SHELLS = frozenset({"Bash", "run_terminal_command"})
_MILLISECONDS = re.compile(r"[0-9]{10,14}")
_PATH = ("filepath", "file_path", "path")


def times_of(session: Path, listed: Path) -> dict[str, object]:
    """Return when a session was made, as the list of all says, and when it was written."""
    try:
        known: object = msgspec.json.decode(content_of(listed))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        known = None
    entry = next((each for each in mappings(known) if each.get("sessionId") == session.name.partition(".")[0]), {})
    made = entry.get("dateCreated")
    at = moment(int(made) if isinstance(made, str) and _MILLISECONDS.fullmatch(made) else made)
    found = {"at": at.isoformat() if at else None, "written": written_at(session)}
    return {name: value for name, value in found.items() if value is not None}


def read(chunk: Chunk) -> Reading:
    """Read a whole session."""
    session = object_of(chunk.data)
    identity = text(session.get("sessionId")) if session else None
    if session is None or identity is None or not isinstance(session.get("history"), list):
        problem = Problem("not_a_session", chunk.offset, "This document is not a session of Continue.")
        return Reading(problems=[problem])
    at = moment(chunk.state.get("at")) or moment(chunk.state.get("written"))
    if at is None:
        return Reading(problems=[Problem("bad_time", 0, "Nothing says when this session was; it was left out.")])
    reader = _Reader(chunk, identity, at, _folder(session))
    reader.run(session)
    return reader.reading


class _Reader:
    """One session: who it is, and what was read."""

    def __init__(self, chunk: Chunk, identity: str, at: datetime, cwd: str | None) -> None:
        self.reading = Reading(state=dict(chunk.state))
        self._chunk = chunk
        self._spot = Spot(identity, at, cwd, prefix=f"{identity}:")

    def run(self, session: Object) -> None:
        """Read the total, and what was said and done."""
        spot = self._spot
        self.reading.events.append(SessionSeen(spot.session, cwd=spot.cwd))
        items = mappings(session.get("history"))
        self._total(session, items)
        for number, item in enumerate(items):
            message = mapping(item.get("message"))
            if message.get("role") == "user" and texts_of(message.get("content")):
                self.reading.events.append(TurnStarted(f"{spot.session}:{number}", spot.session, spot.at))
            for call in mappings(item.get("toolCallStates")):
                self._tool(call)

    def _total(self, session: Object, items: list[Object]) -> None:
        """Count the running total; without one, tell that there were calls."""
        spot, usage = self._spot, NO_COUNTS
        answered = any(mapping(item.get("message")).get("role") == "assistant" for item in items)
        known = session.get("usage")
        if isinstance(known, dict):
            self.reading.records = 1
            try:
                usage = _usage(mapping(known))
            except BadCountsError:
                self.reading.problems.append(Problem("bad_counts", 0, "Token counts that cannot be were left out."))
        if usage is not NO_COUNTS or answered:
            until = moment(self._chunk.state.get("written"))
            model = text(session.get("chatModelTitle")) or UNKNOWN
            self.reading.events.append(total_of(spot.session, spot.at, usage, model=model, cwd=spot.cwd, until=until))

    def _tool(self, call: Object) -> None:
        asked = mapping(mapping(call.get("toolCall")).get("function"))
        request = text(call.get("toolCallId"))
        if request is None or call.get("status") != "done":
            return
        name, requests = text(asked.get("name")) or "", Requests(self._chunk.fingerprint)
        given = mapping(call.get("parsedArgs")) or mapping(asked.get("arguments"))
        output = "\n".join(texts_of(part.get("content")) for part in mappings(call.get("output")))
        if name in _SHELLS:
            requests.shell(request, self._spot, text(given.get("command")) or "")
        requests.edit(request, self._spot, self._changes(name, given))
        applied = self._shown(output) if name in _REPLACING else None
        self.reading.events += requests.answer(request, None, output, applied=applied, untold=True)

    def _changes(self, name: str, given: Object) -> list[Change]:
        path = path_of_uri(first(given, _PATH)) or first(given, _PATH)
        if path is None:
            return []
        args: Object = {**given, "path": path}
        if name in _REPLACING:
            return replacement(args, self._chunk.fingerprint)
        if name in _WRITING:
            return whole_file(args, self._chunk.fingerprint, _WRITING[name])
        return [Change(path, EditKind.UPDATE, (), ())] if name == _SKETCHING else []

    def _shown(self, output: str) -> tuple[Prints, Prints] | None:
        return diff_lines(output, self._chunk.fingerprint) if "\n@@ " in output else None


def _folder(session: Object) -> str | None:
    return path_of_uri(text(session.get("workspaceDirectory")))


def _usage(counts: Object) -> TokenUsage:
    """Return a session's total; raise BadCountsError for counts that cannot be."""
    details = mapping(counts.get("promptTokensDetails"))
    asked, answered = count(counts.get("promptTokens")), count(counts.get("completionTokens"))
    read_, written = count(details.get("cachedTokens")), count(details.get("cacheWriteTokens"))
    apart = written > 0 or read_ > asked
    return TokenUsage(
        input_tokens=asked + read_ + written if apart else asked,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=Quality.EXACT if apart or not read_ else Quality.LOWER_BOUND,
    )
