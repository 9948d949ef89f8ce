"""The fields of an in-house line: their names, what each may hold, and those of one line that hold it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec

from tokenmirror.domain.events import CallKind, EditKind
from tokenmirror.sources import gen_ai

VERSION = 1
"""Of the format; a later one is read as far as it is known."""

FORMAT, EVENT, ID, TIME = "tokenmirror.version", "tokenmirror.event", "tokenmirror.id", "timestamp"
PARENT, KIND = "tokenmirror.parent.conversation.id", "tokenmirror.call.kind"
ESTIMATED = "tokenmirror.usage.estimated"
FILE, EDIT_KIND, MOVED_TO = "file.path", "tokenmirror.edit.kind", "tokenmirror.edit.moved_to"
ADDED, REMOVED = "tokenmirror.edit.added", "tokenmirror.edit.removed"
AMOUNT, UNIT = "tokenmirror.charge.amount", "tokenmirror.charge.unit"
EVENTS = ("session", "prompt", "edit", "shell", "commit", "charge")
OF_OTLP = ("resourceSpans", "resourceLogs", "resourceMetrics")

_UNIT_LENGTH = 40
_TEXT_LENGTH = 4096
_AMOUNT = 10**15
_LATEST = 1000
_TEXTS = (
    *(EVENT, ID, TIME, PARENT, FILE, MOVED_TO, gen_ai.OPERATION, gen_ai.TOOL, gen_ai.TOOL_VERSION, *gen_ai.MODELS),
    *(gen_ai.RESPONSE, gen_ai.CONVERSATION, *gen_ai.AGENTS, gen_ai.FOLDER, gen_ai.BRANCH, gen_ai.COMMIT),
)


class Kind(NamedTuple):
    """What a field may hold."""

    name: str
    """As a sentence says it."""
    fits: Callable[[object], bool]


def _one_of(words: tuple[str, ...]) -> Kind:
    return Kind(f"one of {', '.join(words)}", lambda value: isinstance(value, str) and value in words)


def _is_lines(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(line, str) for line in value))


def _is_amount(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _AMOUNT


TEXT = Kind("a text that is not empty", lambda value: isinstance(value, str) and 0 < len(value) <= _TEXT_LENGTH)
KINDS: dict[str, Kind] = {
    **dict.fromkeys(_TEXTS, TEXT),
    FORMAT: Kind(
        "a version's number", lambda value: value is not True and isinstance(value, int) and 0 < value < _LATEST
    ),
    ESTIMATED: Kind("true or false", lambda value: isinstance(value, bool)),
    KIND: _one_of(tuple(CallKind)),
    EDIT_KIND: _one_of(tuple(EditKind)),
    ADDED: Kind("a list of lines", _is_lines),
    REMOVED: Kind("a list of lines", _is_lines),
    AMOUNT: Kind("a number that is not negative", _is_amount),
    UNIT: Kind("a short text", lambda value: isinstance(value, str) and 0 < len(value) <= _UNIT_LENGTH),
    # What a count may be is told with the count: it costs the call, not the field.
    **dict.fromkeys((name for names in gen_ai.COUNTS for name in names), Kind("a count", lambda _value: True)),
}

_LINE: msgspec.json.Decoder[dict[str, msgspec.Raw]] = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ANY: msgspec.json.Decoder[object] = msgspec.json.Decoder()


class Line(NamedTuple):
    """One line: the fields that are looked at, and the names of those that hold what they may not."""

    fields: dict[str, object]
    wrong: tuple[str, ...]
    is_otlp: bool

    def text(self, *names: str) -> str | None:
        """Return the first text under some names."""
        found = gen_ai.first(self.fields, names)
        return found if isinstance(found, str) else None


def line_of(data: bytes) -> Line | None:
    """Return a line's fields, or None if it is no JSON object; what is unknown is not looked into."""
    try:
        raw = _LINE.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    fields: dict[str, object] = {}
    wrong = []
    for name, value in _values(raw):
        if value is None:
            continue
        if KINDS[name].fits(value):
            fields[name] = value
        else:
            wrong.append(name)
    return Line(fields, tuple(wrong), not raw.keys().isdisjoint(OF_OTLP))


def _values(raw: dict[str, msgspec.Raw]) -> Iterator[tuple[str, object]]:
    for name, value in raw.items():
        if name in KINDS:
            try:
                yield name, _ANY.decode(value)
            except (msgspec.DecodeError, UnicodeError, RecursionError):
                yield name, ...
