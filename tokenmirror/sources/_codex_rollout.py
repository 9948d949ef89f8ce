"""Reads a Codex rollout record by record: one thread, and what it tells."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, TurnStarted
from tokenmirror.sources import _codex_thread as threads
from tokenmirror.sources import _codex_tools as tools
from tokenmirror.sources._codex_records import (
    Line,
    Payload,
    Thread,
    decode_line,
    decode_payload,
    lines_of,
    state_of,
    thread_of,
)
from tokenmirror.sources._codex_usage import counted, recorded
from tokenmirror.sources.log_values import BadCountsError, instant, text
from tokenmirror.sources.source import Chunk

_WANTED = (
    b'"token_count"',
    b'"token_usage_record"',
    b'"turn_context"',
    b'"user_message"',
    b'"task_started"',
    b'"patch_apply_end"',
    b'"item_completed"',
    b'"session_meta"',
    b'_call"',
    b'_call_output"',
)
_CALLS = frozenset({"function_call", "custom_tool_call", "local_shell_call"})
_OUTPUTS = frozenset({"function_call_output", "custom_tool_call_output", "local_shell_call_output"})
_NOT_A_PROMPT = ("<environment_context", "<user_instructions", "<turn_aborted", "<subagent_notification")


def read(chunk: Chunk) -> Reading:
    """Read what was appended to a rollout."""
    reader = _Reader(chunk)
    for start, line in lines_of(chunk.data):
        if reader.thread.refused:
            break
        reader.take(chunk.offset + start, line)
    reader.reading.state = state_of(reader.thread)
    return reader.reading


class _Reader:
    """One pass over a chunk: the thread as known so far, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.thread: Thread = thread_of(chunk.state)
        self.reading = Reading()
        self._path = chunk.path
        self._fingerprint = chunk.fingerprint
        self._offset = chunk.offset

    def take(self, offset: int, raw: bytes) -> None:
        """Take one line."""
        self._offset = offset
        if not self.thread.id:
            self._first(raw)
        elif not (raw.startswith(b"{") and raw.endswith(b"}")):
            self._broken()
        elif any(name in raw for name in _WANTED):
            line = decode_line(raw)
            payload = None if line is None else decode_payload(line)
            if line is None or payload is None:
                self._broken()
            else:
                self._record(line, payload)

    def _first(self, raw: bytes) -> None:
        """Begin a thread, or refuse a file that is no rollout."""
        seen = threads.begin(self.thread, decode_line(raw), self._path)
        if seen is None:
            self.thread.refused = True
            self._problem("not_a_rollout", "The first line is not the start of a Codex rollout.")
        else:
            self.reading.events.append(seen)

    def _record(self, line: Line, payload: Payload) -> None:
        """Take a decoded record, by its type."""
        at = instant(line.timestamp)
        if at is not None:
            self.thread.last_at = at.isoformat()
        if line.type == "token_usage_record" or payload.type == "token_count":
            self._usage(line, payload, at)
        elif line.type == "turn_context" or payload.type == "task_started":
            threads.enter_turn(self.thread, payload, at)
        elif line.type == "session_meta":
            seen = threads.meet_parent(self.thread, payload)
            self.reading.events += [seen] if seen else []
        elif threads.is_own(self.thread, line):
            self.reading.events += self._happened(line, payload, at or self._last_at())

    def _happened(self, line: Line, payload: Payload, at: datetime | None) -> list[Event]:
        """Return what a record of the thread's own says was done."""
        if line.type == "response_item":
            if payload.type in _CALLS:
                tools.asked(self.thread, payload, self._fingerprint)
            return tools.answered(self.thread, payload, at) if payload.type in _OUTPUTS else []
        if payload.type == "patch_apply_end":
            return tools.patched(self.thread, payload, at, self._fingerprint)
        if payload.type == "user_message":
            return self._prompt(payload, at)
        if payload.type == "item_completed" and isinstance(payload.item, dict):
            if payload.item.get("type") == "FileChange":
                return tools.file_changed(self.thread, payload.item, at, self._fingerprint)
            if payload.item.get("type") == "UserMessage" and self.thread.paginated:
                return self._prompt(payload, at)
        return []

    def _prompt(self, payload: Payload, at: datetime | None) -> list[Event]:
        """Return the turn that a person's prompt starts; texts that Codex adds are none."""
        thread = self.thread
        added = text(payload.kind) in {"environment_context", "user_instructions"}
        if thread.agent or added or str(payload.message or "").startswith(_NOT_A_PROMPT):
            return []
        thread.prompts += 1
        identity = f"{thread.turn or thread.id}:{thread.prompts}"
        return [TurnStarted(identity, thread.session, at)] if at else []

    def _usage(self, line: Line, payload: Payload, at: datetime | None) -> None:
        """Count what a counter or a usage record tells of."""
        is_record = line.type == "token_usage_record"
        if not is_record and not isinstance(payload.info, dict):
            return
        self.reading.records += 1
        known_at = at or self._last_at()
        try:
            call = self._call(line, payload, known_at, is_record=is_record)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        if call is not None:
            self.reading.events.append(call)
        if at is None and (call is not None or known_at is None):
            self._problem("bad_time", "A call has no time stamp; where one came before, it got that one.")

    def _call(self, line: Line, payload: Payload, at: datetime | None, *, is_record: bool) -> ApiCall | None:
        """Return the call of a usage record or a counter."""
        if is_record:
            return recorded(self.thread, payload, at)
        return counted(self.thread, payload, at, copied=threads.is_copied(self.thread, line))

    def _last_at(self) -> datetime | None:
        """Return the newest time the log has shown so far."""
        return instant(self.thread.last_at) or instant(self.thread.started)

    def _broken(self) -> None:
        self._problem("broken_json", "A line is not a whole JSON object.")

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._offset, detail))
