"""Gemini's chats as typed records, and what of a chat must be remembered between chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.log_objects import told
from tokenmirror.sources.log_values import BadCountsError, count

_NULL = msgspec.Raw(b"null")
_T = TypeVar("_T")


class Record(msgspec.Struct, gc=False):
    """A document, a line or a message: the fields that are looked at, whatever else there is."""

    sessionId: Any = None  # noqa: N815 - as in the log, here and below
    projectHash: Any = None  # noqa: N815
    startTime: Any = None  # noqa: N815
    kind: Any = None
    messages: msgspec.Raw = _NULL
    news: msgspec.Raw = msgspec.field(name="$set", default=_NULL)
    """What a line changes of the chat; may hold all messages again."""
    id: Any = None
    timestamp: Any = None
    type: Any = None
    model: Any = None
    tokens: Any = None
    toolCalls: msgspec.Raw = _NULL  # noqa: N815


class ToolCall(msgspec.Struct, gc=False):
    """A tool call, which stands in its message together with what came of it."""

    id: Any = None
    name: Any = None
    status: Any = None
    timestamp: Any = None
    description: Any = None
    args: Any = None
    result: msgspec.Raw = _NULL
    resultDisplay: msgspec.Raw = _NULL  # noqa: N815


class Chat(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a chat needs."""

    session: str = ""
    agent: str | None = None
    project_hash: str | None = None
    root: str | None = None
    last_at: str | None = None


_RECORD = msgspec.json.Decoder(Record)
_TOOLS = msgspec.json.Decoder(list[ToolCall])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_ANY: msgspec.json.Decoder[object] = msgspec.json.Decoder()


def record_of(data: bytes | msgspec.Raw | memoryview) -> Record | None:
    """Return a record, or None if it is no JSON object."""
    return _decoded(_RECORD, data)


def records_in(data: msgspec.Raw) -> list[msgspec.Raw]:
    """Return the records of a list; none where there is no list."""
    return _decoded(_LIST, data) or []


def tools_of(message: Record) -> list[ToolCall]:
    """Return the tool calls of a message."""
    return [] if bytes(message.toolCalls) == b"null" else _decoded(_TOOLS, message.toolCalls) or []


def any_of(data: msgspec.Raw) -> object:
    """Return whatever stands in a field, or None."""
    return _decoded(_ANY, data)


def lines_of(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Step through the lines that are not blank, with their offsets."""
    start = 0
    for line in data.split(b"\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def usage_of(tokens: dict[str, object]) -> TokenUsage:
    """Return a call's usage; raise BadCountsError for counts that cannot be."""
    names = ("input", "tool", "cached", "output", "thoughts")
    asked, tool, cached, answered, thoughts = (count(tokens.get(name)) for name in names)
    if cached > asked + tool:
        raise BadCountsError
    return TokenUsage(
        input_tokens=asked + tool,
        cache_read_input_tokens=cached,
        output_tokens=answered + thoughts,
        reasoning_output_tokens=thoughts,
        quality=told(tokens, "input", "output") if asked + answered else Quality.LOWER_BOUND,
    )


def _decoded(decoder: msgspec.json.Decoder[_T], data: bytes | msgspec.Raw | memoryview) -> _T | None:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
