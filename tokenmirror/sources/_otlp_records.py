"""Records in OTLP/JSON: lists in lists of spans and log records, taken apart without looking into what is not asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, TypeVar

import msgspec

from tokenmirror.domain.plausible import is_plausible
from tokenmirror.sources import gen_ai

_NULL = msgspec.Raw(b"null")
_TEXT_LENGTH = 4096
_DIGITS = 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_T = TypeVar("_T")

DETAILS = "gen_ai.client.inference.operation.details"
_EVENTS = frozenset({DETAILS, "claude_code.api_request", "codex.sse_event", "gemini_cli.api_response"})
_PLAIN_COUNTS = frozenset(
    {
        *("input_tokens", "output_tokens", "cache_read_tokens", "cache_creation_tokens"),
        *("input_token_count", "output_token_count", "cached_token_count", "cache_write_token_count"),
        *("reasoning_token_count", "cached_content_token_count", "thoughts_token_count", "tool_token_count"),
    }
)
"""Counts under names of the tools' own."""
_COUNTS = _PLAIN_COUNTS.union(*gen_ai.COUNTS)
_WANTED = _COUNTS | {
    *(gen_ai.OPERATION, gen_ai.TOOL, gen_ai.TOOL_VERSION, *gen_ai.MODELS, gen_ai.RESPONSE, gen_ai.CONVERSATION),
    *(gen_ai.FOLDER, gen_ai.BRANCH, "session.id", "conversation.id", "model", "error.type", "llm.request.type"),
    *("event.name", "event.kind", "event.sequence", "request_id", "response.id", "prompt_id", "query_source"),
    *("agent_id", "speed"),
}


class Record(NamedTuple):
    """A span or a log record, with what its resource says of it."""

    name: str
    """Of a span its own; of a log record the event's."""
    trace: str
    span: str
    parent: str
    """Trace and ids are empty where there are none."""
    at: datetime | None
    until: datetime | None
    found: dict[str, object]
    """Attributes that are looked at, those of the resource included."""
    is_span: bool

    def text(self, *names: str) -> str | None:
        """Return the first text under some names."""
        value = gen_ai.first(self.found, names)
        return value if isinstance(value, str) and value else None


class _Document(msgspec.Struct):
    resourceSpans: msgspec.Raw = _NULL  # noqa: N815 - as in the files, here and below
    resourceLogs: msgspec.Raw = _NULL  # noqa: N815
    resourceMetrics: msgspec.Raw = _NULL  # noqa: N815


class _Group(msgspec.Struct):
    resource: msgspec.Raw = _NULL
    scopeSpans: msgspec.Raw = _NULL  # noqa: N815
    scopeLogs: msgspec.Raw = _NULL  # noqa: N815
    spans: msgspec.Raw = _NULL
    logRecords: msgspec.Raw = _NULL  # noqa: N815
    attributes: msgspec.Raw = _NULL


class _Told(msgspec.Struct):
    name: Any = None
    eventName: Any = None  # noqa: N815
    body: msgspec.Raw = _NULL
    traceId: Any = None  # noqa: N815
    spanId: Any = None  # noqa: N815
    parentSpanId: Any = None  # noqa: N815
    startTimeUnixNano: Any = None  # noqa: N815
    endTimeUnixNano: Any = None  # noqa: N815
    timeUnixNano: Any = None  # noqa: N815
    observedTimeUnixNano: Any = None  # noqa: N815
    attributes: msgspec.Raw = _NULL


class _Pair(msgspec.Struct):
    key: Any = None
    value: msgspec.Raw = _NULL


class _Value(msgspec.Struct):
    stringValue: Any = None  # noqa: N815
    intValue: Any = None  # noqa: N815
    doubleValue: Any = None  # noqa: N815


_DOCUMENT = msgspec.json.Decoder(_Document)
_GROUP = msgspec.json.Decoder(_Group)
_TOLD = msgspec.json.Decoder(_Told)
_PAIR = msgspec.json.Decoder(_Pair)
_VALUE = msgspec.json.Decoder(_Value)
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class NotOtlpError(ValueError):
    """Bytes are no OTLP document: the problem's kind, and why."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


def records_in(data: bytes) -> Iterator[Record | None]:
    """Step through the records of a document, None for each part that is none; raise NotOtlpError for no document."""
    document = _decoded(_DOCUMENT, data)
    if document is None:
        raise NotOtlpError("broken_json", "This is not a whole JSON object.")
    parts = (document.resourceSpans, document.resourceLogs, document.resourceMetrics)
    if all(bytes(part) == b"null" for part in parts):
        raise NotOtlpError("other_shape", "This is JSON, but no spans or log records of OpenTelemetry.")
    yield from _records(document.resourceSpans, is_span=True)
    yield from _records(document.resourceLogs, is_span=False)


def _records(resources: msgspec.Raw, *, is_span: bool) -> Iterator[Record | None]:
    for group in _groups(resources):
        if group is None:
            yield None
            continue
        resource = _decoded(_GROUP, group.resource)
        known = {} if resource is None else _attributes(resource.attributes)
        for scope in _groups(group.scopeSpans if is_span else group.scopeLogs):
            told = None if scope is None else scope.spans if is_span else scope.logRecords
            yield from ((None,) if told is None else (_record(raw, known, is_span=is_span) for raw in _list(told)))


def _record(raw: msgspec.Raw, known: dict[str, object], *, is_span: bool) -> Record | None:
    told = _decoded(_TOLD, raw)
    if told is None:
        return None
    found = {**known, **_attributes(told.attributes)}
    name = told.name if is_span else _event_name(told, found)
    if is_span:
        at, until = moment(told.startTimeUnixNano), moment(told.endTimeUnixNano)
    else:
        at, until = moment(told.timeUnixNano) or moment(told.observedTimeUnixNano), None
    trace, span, parent = (_identity(each) for each in (told.traceId, told.spanId, told.parentSpanId))
    return Record(name if isinstance(name, str) else "", trace, span, parent, at or until, until, found, is_span)


def _event_name(told: _Told, found: dict[str, object]) -> object:
    """Return the event of a log record: named by itself, by an attribute, or by its body."""
    by_attribute = found.get("event.name")
    named = (told.eventName, by_attribute, _value(told.body))
    return next((name for name in named if isinstance(name, str) and name in _EVENTS), by_attribute)


def _attributes(pairs: msgspec.Raw) -> dict[str, object]:
    """Return the attributes that are looked at."""
    found = {}
    for raw in _list(pairs):
        pair = _decoded(_PAIR, raw)
        if pair is not None and isinstance(pair.key, str) and pair.key in _WANTED:
            value = _value(pair.value)
            if pair.key in _COUNTS and isinstance(value, str):
                value = _whole(value)
            found[pair.key] = value
    return found


def _value(raw: msgspec.Raw) -> object:
    """Return a plain value; whole numbers are digits in a text, for JSON cannot hold all of them."""
    value = _decoded(_VALUE, raw)
    if value is None:
        return None
    if value.intValue is not None:
        return _whole(value.intValue)
    if isinstance(value.stringValue, str):
        return value.stringValue if len(value.stringValue) <= _TEXT_LENGTH else None
    return value.doubleValue


def _whole(value: object) -> object:
    """Return the number of a text of digits; anything else stays, to be refused where it is counted."""
    is_number = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS
    return int(str(value)) if is_number else value


def moment(value: object) -> datetime | None:
    """Return a time that is given in nanoseconds since 1970; zero is unknown."""
    nanoseconds = _whole(value)
    if not isinstance(nanoseconds, int) or isinstance(nanoseconds, bool) or not 0 < nanoseconds < 10**_DIGITS:
        return None
    found = _EPOCH + timedelta(microseconds=nanoseconds // 1000)
    return found if is_plausible(found) else None


def _identity(value: object) -> str:
    """Return an id in hexadecimal digits, in one case; empty where it is none, or all zeros."""
    if not isinstance(value, str) or len(value) > _TEXT_LENGTH or not value.strip("0"):
        return ""
    return value.lower()


def _groups(raw: msgspec.Raw) -> Iterator[_Group | None]:
    return (_decoded(_GROUP, each) for each in _list(raw))


def _list(raw: msgspec.Raw) -> list[msgspec.Raw]:
    return _decoded(_LIST, raw) or []


def _decoded(decoder: msgspec.json.Decoder[_T], data: bytes | msgspec.Raw) -> _T | None:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
