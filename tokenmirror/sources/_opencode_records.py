"""OpenCode's messages and tool calls as typed records, and what their counts mean."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import mapping, told
from tokenmirror.sources.log_values import count, text

_NULL = msgspec.Raw(b"null")
_OPENAI = re.compile(r"(?:.*/)?(?:gpt|o\d|codex|chatgpt)", re.IGNORECASE)


class Message(msgspec.Struct, array_like=True, gc=False):
    """What is looked at in a message, in the order in which a database is asked for it."""

    role: Any = None
    model: Any = None
    provider: Any = None
    cwd: Any = None
    created: Any = None
    completed: Any = None
    finish: Any = None
    error: Any = None
    cost: Any = None
    tokens: Any = None
    summary: Any = None
    """`true` of a compaction; of a database the JSON type of what stands there."""
    agent: Any = None


MESSAGE_PATHS = (
    *("$.role", "$.modelID", "$.providerID", "$.path.cwd", "$.time.created", "$.time.completed", "$.finish"),
    *("$.error.name", "$.cost", "$.tokens"),
)
"""Where the fields of a message stand, down to `tokens`."""


class State(msgspec.Struct, gc=False):
    """How a tool call stands."""

    status: Any = None
    input: Any = None
    output: Any = None
    metadata: msgspec.Raw = _NULL
    time: Any = None


class Part(msgspec.Struct, gc=False):
    """A part of a message."""

    id: Any = None
    messageID: Any = None  # noqa: N815 - as in the log, here and below
    sessionID: Any = None  # noqa: N815
    type: Any = None
    tool: Any = None
    synthetic: Any = None
    state: State | None = None


class Metadata(msgspec.Struct, gc=False):
    """What an ended tool call tells about itself; whole files that may stand beside are not decoded."""

    diff: Any = None
    filediff: msgspec.Raw = _NULL
    files: msgspec.Raw = _NULL
    results: msgspec.Raw = _NULL
    exists: Any = None
    exit: Any = None


class FileChange(msgspec.Struct, gc=False):
    """One file of an applied patch."""

    filePath: Any = None  # noqa: N815
    movePath: Any = None  # noqa: N815
    type: Any = None
    patch: Any = None
    diff: Any = None


_MESSAGE = msgspec.json.Decoder(Message)
_PART = msgspec.json.Decoder(Part)
_METADATA = msgspec.json.Decoder(Metadata)
_FILES = msgspec.json.Decoder(list[FileChange])
_RESULTS = msgspec.json.Decoder(list[Metadata])
_BROKEN = (msgspec.DecodeError, UnicodeError, RecursionError)


def message_row(data: object) -> Message | None:
    """Return a message as a database hands it over."""
    if not isinstance(data, str):
        return None
    try:
        return _MESSAGE.decode(data)
    except _BROKEN:
        return None


def message_in(fields: dict[str, object]) -> Message:
    """Return a message as it stands in a document."""
    time, path = mapping(fields.get("time")), mapping(fields.get("path"))
    return Message(
        role=fields.get("role"),
        model=fields.get("modelID"),
        provider=fields.get("providerID"),
        cwd=path.get("cwd"),
        created=time.get("created"),
        completed=time.get("completed"),
        finish=fields.get("finish"),
        error=mapping(fields.get("error")).get("name"),
        cost=fields.get("cost"),
        tokens=fields.get("tokens"),
        summary=fields.get("summary") is True,
        agent=fields.get("agent"),
    )


def part_of(data: bytes | str | msgspec.Raw) -> Part | None:
    """Return a part, or None if it is none."""
    try:
        return _PART.decode(data)
    except _BROKEN:
        return None


def metadata_of(state: State) -> Metadata:
    """Return what a tool call told about itself."""
    try:
        return _METADATA.decode(state.metadata)
    except _BROKEN:
        return Metadata()


def files_of(metadata: Metadata) -> list[FileChange]:
    """Return the files of an applied patch."""
    try:
        return _FILES.decode(metadata.files)
    except _BROKEN:
        return []


def results_of(metadata: Metadata) -> list[Metadata]:
    """Return what each of several edits told about itself."""
    try:
        return _RESULTS.decode(metadata.results)
    except _BROKEN:
        return []


def usage_of(message: Message) -> TokenUsage | None:
    """Return a call's usage, None while it runs; raise BadCountsError for counts that cannot be."""
    tokens = message.tokens
    ended = any(value not in (None, "") for value in (message.completed, message.finish, message.error))
    if not isinstance(tokens, dict):
        return TokenUsage(quality=Quality.NOT_RECORDED) if ended else None
    cache = mapping(tokens.get("cache"))
    asked, answered, thought = (count(tokens.get(name)) for name in ("input", "output", "reasoning"))
    read, written = count(cache.get("read")), count(cache.get("write"))
    whole = asked + read + written
    if not whole + answered + thought:
        return TokenUsage(quality=Quality.LOWER_BOUND) if ended else None
    beside, quality = _reasoning(message, whole + answered, answered, thought)
    quality = told(tokens, "input", "output") if quality is Quality.EXACT else quality
    return TokenUsage(
        input_tokens=whole,
        cache_read_input_tokens=read,
        cache_creation_input_tokens=written,
        output_tokens=answered + (thought if beside else 0),
        reasoning_output_tokens=thought,
        quality=quality,
    )


def _reasoning(message: Message, known: int, answered: int, thought: int) -> tuple[bool, Quality]:
    """Tell whether reasoning lies beside the output, and how sure that is."""
    total = message.tokens.get("total")
    if not thought or thought > answered or total == known + thought:
        return True, Quality.EXACT
    if total == known:
        return False, Quality.EXACT
    if _OPENAI.match(text(message.model) or "") or message.provider == "openai":
        return False, Quality.LOWER_BOUND
    return True, Quality.ESTIMATED
