"""Codex rollouts as typed records, and what of a thread must be remembered between chunks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from tokenmirror.sources.line_changes import FileChange
from tokenmirror.sources.log_values import BadCountsError, count, text

Vector = tuple[int, int, int, int, int]
"""Input, cached input, cache write, output, reasoning."""

NOTHING: Vector = (0, 0, 0, 0, 0)
_COMPONENTS = (
    "input_tokens",
    "cached_input_tokens",
    "cache_write_input_tokens",
    "output_tokens",
    "reasoning_output_tokens",
)


class Payload(msgspec.Struct):
    """The fields of any record that are looked at; whatever else a record holds is not even decoded."""

    type: Any = None
    id: Any = None
    session_id: Any = None
    timestamp: Any = None
    cwd: Any = None
    cli_version: Any = None
    originator: Any = None
    source: Any = None
    thread_source: Any = None
    parent_thread_id: Any = None
    forked_from_id: Any = None
    git: Any = None
    history_mode: Any = None
    history_base: msgspec.Raw = msgspec.Raw(b"null")
    subagent_history_start_ordinal: Any = None
    turn_id: Any = None
    model: Any = None
    info: Any = None
    kind: Any = None
    message: Any = None
    call_id: Any = None
    success: Any = None
    changes: Any = None
    item: Any = None
    name: Any = None
    arguments: Any = None
    input: Any = None
    action: Any = None
    output: msgspec.Raw = msgspec.Raw(b"null")
    thread_id: Any = None
    response_id: Any = None
    usage: Any = None


class Line(msgspec.Struct):
    """One line of a rollout; the oldest builds wrote the first one without type and payload."""

    timestamp: Any = None
    type: Any = None
    payload: msgspec.Raw = msgspec.Raw(b"")
    ordinal: Any = None
    id: Any = None
    git: Any = None


class Pending(msgspec.Struct, omit_defaults=True):
    """A tool call whose output has not come yet."""

    cwd: str | None = None
    is_shell: bool = False
    verb: str | None = None
    """How its command commits, if it does."""
    commit_cwd: str | None = None
    changes: list[FileChange] = []
    command: int | None = None
    """The fingerprint of a shell's command."""


class Recorded(msgspec.Struct):
    """A usage record whose counter has not come yet."""

    usage: Vector
    response: str | None = None
    """None for a copy of another thread's record."""
    model: str | None = None


class Thread(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a rollout needs."""

    id: str = ""
    refused: bool = False
    session: str = ""
    agent: str | None = None
    kind: str = "main"
    parent: str | None = None
    """The thread whose records may have been copied to the beginning."""
    inherits: bool = False
    """The running total may begin with what another thread used."""
    started: str | None = None
    paginated: bool = False
    first_own_ordinal: int | None = None
    stretch: str = ""
    """Where we are: `copied` (proven, nothing counts), `old_turn` (calls still find their original)."""
    copied_turns: list[str] = []
    copied_usage: bool = False
    own_turn_seen: bool = False
    cwd: str | None = None
    branch: str | None = None
    model: str | None = None
    turn: str | None = None
    prompts: int = 0
    """Prompts seen in this turn."""
    turns: dict[str, tuple[str | None, str | None]] = {}
    """Model and folder of the newest turns."""
    total: Vector | None = None
    epoch: int = 0
    """How often the running total was lowered."""
    unmatched_records: list[Recorded] = []
    unmatched_counts: list[Vector] = []
    pending: dict[str, Pending] = {}
    running: dict[str, Pending] = {}
    """Commands that commit and still run, by the number of their terminal."""
    last_at: str | None = None


_LINE = msgspec.json.Decoder(Line)
_PAYLOAD = msgspec.json.Decoder(Payload)


def thread_of(state: object) -> Thread:
    """Return the thread as the chunk before left it."""
    return msgspec.convert(state, Thread)


def state_of(thread: Thread) -> dict[str, object]:
    """Return the thread in a form that survives JSON."""
    state: dict[str, object] = json.loads(msgspec.json.encode(thread))
    return state


def lines_of(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Step through the lines that are not blank, with their offsets."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        line = data[start:end].strip()
        if line:
            yield start, line
        start = end + 1


def decode_line(line: bytes) -> Line | None:
    """Return a line, or None if it is no JSON object."""
    try:
        return _LINE.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def decode_payload(line: Line) -> Payload | None:
    """Return a line's payload, or None if it is no object."""
    try:
        payload = _PAYLOAD.decode(line.payload)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    payload.type = text(payload.type)
    return payload


def vector(usage: object) -> Vector | None:
    """Return the counts of a usage object; None when there is none."""
    if not isinstance(usage, dict):
        return None
    counts = tuple(count(usage.get(name)) for name in _COMPONENTS)
    result: Vector = (counts[0], counts[1], counts[2], counts[3], counts[4])
    if not is_consistent(result):
        raise BadCountsError
    return result


def is_consistent(counts: Vector) -> bool:
    """Tell whether the parts fit into their wholes."""
    return min(counts) >= 0 and counts[1] + counts[2] <= counts[0] and counts[4] <= counts[3]
