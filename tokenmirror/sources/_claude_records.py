"""Claude Code's records: only the wanted fields of a line, however damaged the line is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from tokenmirror.domain.plausible import FIRST_YEAR, LAST_YEAR

_SHORTEST_TIME = len("2026-01-05T15:02:01")
_T = TypeVar("_T")


class CacheSplit(msgspec.Struct, gc=False):
    """Cache writes by how long they live."""

    ephemeral_5m_input_tokens: int | None = 0
    ephemeral_1h_input_tokens: int | None = 0


class OutputDetails(msgspec.Struct, gc=False):
    """What the output consists of; late versions only."""

    thinking_tokens: int | None = 0


class Iteration(msgspec.Struct, gc=False):
    """One model's part of a response; counts are checked later, for a log can hold anything."""

    input_tokens: int | None = 0
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = 0
    output_tokens: int | None = 0
    cache_creation: CacheSplit | None = None
    output_tokens_details: OutputDetails | None = None
    model: str | None = None
    type: str | None = None


class Usage(Iteration, gc=False):
    """Counts of the whole response, and what changes its price."""

    service_tier: str | None = None
    speed: str | None = None
    iterations: list[Iteration] | None = None


class Block(msgspec.Struct, gc=False):
    """A block of a message: what matters of a request to a tool or of a tool's result."""

    type: str | None = None
    id: str | None = None
    name: str | None = None
    input: msgspec.Raw = msgspec.Raw()
    tool_use_id: str | None = None
    is_error: bool | None = None
    content: msgspec.Raw = msgspec.Raw()
    text: msgspec.Raw = msgspec.Raw()


class Message(msgspec.Struct, gc=False):
    """What was said to or by the model; texts stay undecoded."""

    id: str | None = None
    model: str | None = None
    stop_reason: str | None = None
    usage: Usage | None = None
    content: list[Block] | str | None = None


class AgentRecord(msgspec.Struct, gc=False):
    """A subagent's record as copied into a progress record of the main log."""

    type: str | None = None
    message: Message | None = None
    requestId: str | None = None  # noqa: N815
    timestamp: str | None = None
    uuid: str | None = None
    toolUseResult: msgspec.Raw = msgspec.Raw()  # noqa: N815


class Progress(msgspec.Struct, gc=False):
    """The body of a progress record."""

    type: str | None = None
    agentId: str | None = None  # noqa: N815
    message: AgentRecord | str | None = None


class Origin(msgspec.Struct, gc=False):
    """Who a prompt came from; late versions only."""

    kind: str | None = None


class Hunk(msgspec.Struct, gc=False):
    """A part of a patch; its lines begin with what happened to them."""

    lines: list[str] = []


class Outcome(msgspec.Struct, gc=False):
    """What an editor says it did."""

    type: str | None = None
    content: msgspec.Raw = msgspec.Raw()
    structuredPatch: list[Hunk] | None = None  # noqa: N815
    userModified: bool | None = None  # noqa: N815


class Line(msgspec.Struct, gc=False):
    """One line of a log, but for what became of a tool's call."""

    type: str | None = None
    sessionId: str | None = None  # noqa: N815
    cwd: str | None = None
    gitBranch: str | None = None  # noqa: N815
    version: str | None = None
    entrypoint: str | None = None
    isSidechain: bool = False  # noqa: N815
    isMeta: bool = False  # noqa: N815
    isCompactSummary: bool = False  # noqa: N815
    agentId: str | None = None  # noqa: N815
    requestId: str | None = None  # noqa: N815
    uuid: str | None = None
    timestamp: str | None = None
    message: Message | None = None
    data: Progress | None = None
    origin: Origin | None = None


class Record(Line, gc=False):
    """One line of any kind."""

    toolUseResult: msgspec.Raw = msgspec.Raw()  # noqa: N815


class Answer(Line, gc=False):
    """A line with an awaited result, whose texts are long enough to be scanned only once."""

    toolUseResult: Outcome | None = None  # noqa: N815


class _Kind(msgspec.Struct, gc=False):
    type: str | None = None


_record = msgspec.json.Decoder(Record).decode
_answer = msgspec.json.Decoder(Answer).decode
_kind = msgspec.json.Decoder(_Kind).decode
_loose = json.JSONDecoder()
_parsed = datetime.fromisoformat
_NO_USAGE = ".usage`"
_PLACE = r"at `\$\.([\w.]+)"
_MOST_STRANGE_FIELDS = 20
_KINDS = frozenset({"assistant", "user", "progress"})

Unread = tuple[bytes, bytes, bytes]
"""The key of a long member, the one that follows it, and a wanted one that has to come later still."""
# Finding the end of these is twice as fast as stepping through them.
FILE_BEFORE: Unread = (b',"originalFile":', b',"structuredPatch":', b',"userModified":')
MESSAGES_BEFORE: Unread = (b',"normalizedMessages":', b',"type":"agent_progress"', b',"agentId":')


class Unreadable(msgspec.Struct, frozen=True):
    """Why a piece of a line is no record."""

    kind: str
    detail: str


def without(data: bytes, start: int, end: int, unread: Unread) -> bytes | None:
    """Return a line without a long member that nothing is read of; None when it has none.

    Keys are found as bytes: within a string every quote has a backslash before it.
    """
    cut = data.find(unread[0], start, end)
    rest = data.find(unread[1], cut, end) if cut >= 0 else -1
    if rest < 0 or data.find(unread[2], rest, end) < 0:
        return None
    return data[start:cut] + data[rest:end]


def record_of(line: memoryview | bytes) -> Record | None:
    """Return the record that a line is; None when it is damaged, or shaped as never before."""
    try:
        return _record(line)
    except (ValueError, RecursionError):
        return None


def answer_of(line: memoryview | bytes) -> Answer | Record | None:
    """Return the record of an awaited result, as `record_of` does."""
    try:
        return _answer(line)
    except (ValueError, RecursionError):
        return record_of(line)


def damaged(line: bytes) -> Iterator[tuple[int, Record | Unreadable]]:
    """Yield what can be read of a line that is not one well-formed record, with the places in it."""
    text = line.strip(b"\0\xef\xbb\xbf \t\r")
    start = line.find(text)
    if b"\0" in line[:start] + line[start + len(text) :]:
        yield 0, Unreadable("binary", "Zero bytes stand where a record should be.")
    for at, part in _documents(text):
        yield start + at, part if isinstance(part, Unreadable) else _forgiving(part)


def _documents(text: bytes) -> Iterator[tuple[int, bytes | Unreadable]]:
    """Cut documents that run together; broken ones are reported and stepped over."""
    at = 0
    while at < len(text):
        end = _end_of_document(text, at)
        if end is not None:
            yield at, text[at:end]
            at = end + _blanks(text, end)
            continue
        broken = at
        at = text.find(b'}{"', at + 1) + 1 or len(text)
        if b"\0" in text[broken:at]:
            yield broken, Unreadable("binary", "Zero bytes stand within a record.")
        else:
            yield broken, Unreadable("broken_json", "A line is not well-formed JSON.")


def _blanks(text: bytes, at: int) -> int:
    return len(text) - at - len(text[at:].lstrip())


def _end_of_document(text: bytes, start: int) -> int | None:
    """Return where the JSON object that starts here ends; None if there is none."""
    # Latin-1 keeps one character per byte; what a string holds does not matter here.
    try:
        value, end = _loose.raw_decode(text[start:].decode("latin-1"))
    except (ValueError, RecursionError):
        return None
    return start + end if isinstance(value, dict) else None


def _forgiving(document: bytes) -> Record | Unreadable:
    """Decode a record although fields may have types never seen before; such fields count as absent."""
    try:
        for _ in range(_MOST_STRANGE_FIELDS):
            try:
                return _record(document)
            except msgspec.ValidationError as error:
                kind = decoded(_kind, msgspec.Raw(document))
                if kind is None or kind.type not in _KINDS:
                    return Record()
                if _NO_USAGE in str(error):
                    return Unreadable("bad_record", "The usage of a record is no object.")
                document = _without(document, str(error))
    except (ValueError, LookupError, TypeError, RecursionError):
        return Unreadable("broken_json", "A line is not well-formed JSON.")
    return Unreadable("bad_record", "The fields of a record have types they never had before.")


def _without(document: bytes, error: str) -> bytes:
    """Drop the field that a decoder's message complains about; a count becomes one that is refused."""
    found = re.search(_PLACE, error)
    holder = json.loads(document)
    names = found[1].split(".") if found else []
    whole = holder
    for name in names[:-1]:
        holder = holder[name]
    if names and names[-1].endswith("_tokens"):
        holder[names[-1]] = -1
    elif names:
        del holder[names[-1]]
    return json.dumps(whole).encode()


def decoded(decoder: Callable[[msgspec.Raw], _T], raw: msgspec.Raw) -> _T | None:
    """Decode a part left as bytes; None when it is absent or of another shape."""
    if not memoryview(raw):
        return None
    try:
        return decoder(raw)
    except (ValueError, RecursionError):
        return None


def instant(text: str | None) -> datetime | None:
    """Return a timestamp as an instant in UTC; None if it is none, or of a clock that is plainly wrong."""
    if text is None or len(text) < _SHORTEST_TIME:
        return None
    try:
        parsed = _parsed(text)
        if parsed.tzinfo is not UTC:
            parsed = parsed.astimezone(UTC) if parsed.tzinfo else parsed.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return parsed if FIRST_YEAR <= parsed.year <= LAST_YEAR else None
