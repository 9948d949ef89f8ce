"""Copilot's events as typed records, and what of a session must be remembered between chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from tokenmirror.sources._copilot_tools import Pending

NULL = msgspec.Raw(b"null")
_T = TypeVar("_T")


class Line(msgspec.Struct, gc=False):
    """One event: what kind it is, when it was, and whose."""

    type: Any = None
    data: msgspec.Raw = NULL
    id: Any = None
    timestamp: Any = None
    agentId: Any = None  # noqa: N815 - as in the log, here and below


class Data(msgspec.Struct, gc=False):
    """The fields of any event that are looked at; texts are not even decoded."""

    sessionId: Any = None  # noqa: N815
    copilotVersion: Any = None  # noqa: N815
    vscodeVersion: Any = None  # noqa: N815
    selectedModel: Any = None  # noqa: N815
    newModel: Any = None  # noqa: N815
    context: Any = None
    messageId: Any = None  # noqa: N815
    model: Any = None
    outputTokens: Any = None  # noqa: N815
    parentToolCallId: Any = None  # noqa: N815
    source: Any = None
    content: msgspec.Raw = NULL
    toolCallId: Any = None  # noqa: N815
    toolName: Any = None  # noqa: N815
    arguments: msgspec.Raw = NULL
    success: Any = None
    result: msgspec.Raw = NULL
    modelMetrics: Any = None  # noqa: N815
    compactionTokensUsed: Any = None  # noqa: N815


class Told(msgspec.Struct, array_like=True):
    """A call of the run that goes on: what is needed to tell of it again when the run's sums are known."""

    at: str
    model: str
    output: int | None
    agent: str | None
    number: int
    """Which call of its session it is."""


class Counts(msgspec.Struct, array_like=True):
    """What a model used in a session, as its end tells; input holds what was read from and written to caches."""

    requests: int = 0
    input: int = 0
    cache_read: int = 0
    cache_write: int = 0
    output: int = 0
    reasoning: int = 0
    nano_aiu: int = 0
    premium: float = 0

    def minus(self, other: Counts) -> Counts | None:
        """Return the increase since other counts; None when it cannot be one: a count fell, or a part is too large."""
        fields = self.__struct_fields__
        values = [getattr(self, name) - getattr(other, name) for name in fields]
        increase = Counts(*values)
        return None if min(values) < 0 or increase.cache_read + increase.cache_write > increase.input else increase


class Session(msgspec.Struct, omit_defaults=True):
    """All that the next chunk of a session needs."""

    id: str = ""
    cwd: str | None = None
    branch: str | None = None
    model: str | None = None
    last_at: str | None = None
    calls: int = 0
    """Calls told of so far; a summary is one."""
    run: dict[str, Told] = {}
    """The calls since the last sums, by id."""
    fresh: int = 0
    """How many of them came before the newest beginning: a resumption or a summary."""
    summaries: dict[str, Counts] = {}
    """What summaries used since the last sums, by model."""
    before: dict[str, Counts] = {}
    """The newest sums, by model."""
    charged: dict[str, tuple[float, float]] = {}
    """Premium requests and AIU charged so far, by model."""
    pending: dict[str, Pending] = {}
    running: dict[str, Pending] = {}
    """Commands that commit and still run, by the number of their shell."""


_LINE = msgspec.json.Decoder(Line)
_DATA = msgspec.json.Decoder(Data)


def decode_line(line: bytes) -> Line | None:
    """Return an event, or None if it is no JSON object."""
    return _decoded(_LINE, line)


def decode_data(line: Line) -> Data:
    """Return what an event tells; nothing if that is no object."""
    return _decoded(_DATA, line.data) or Data()


def lines_of(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Step through the lines that are not blank, with their offsets."""
    start = 0
    for line in data.split(b"\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def _decoded(decoder: msgspec.json.Decoder[_T], data: bytes | msgspec.Raw) -> _T | None:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
