"""JSON objects in logs: lines, documents and their parts, each taken for what it is or left out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from tokenmirror.domain.plausible import is_plausible
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.log_values import instant, text
from tokenmirror.sources.source import Chunk

_MILLISECONDS = 10**11
"""A number of seconds larger than this is one of milliseconds: the year 5138 is far."""
_MOST_CHARGED = 10**9
_HALF_LETTER = b"\\ud"
"""What JavaScript writes where a text was cut in the middle of a letter."""
_ANY: msgspec.json.Decoder[object] = msgspec.json.Decoder()

Object = dict[str, object]


def object_of(data: bytes | msgspec.Raw) -> Object | None:
    """Return a JSON object, or None if the bytes hold anything else."""
    found = _decoded(data)
    if found is None and _HALF_LETTER in bytes(data):
        found = _decoded(_with_whole_letters(bytes(data)))
    return found if isinstance(found, dict) else None


def lines_in(chunk: Chunk) -> Iterator[tuple[int, Object | None]]:
    """Step through the lines that are not blank, with their offsets in the log; None for what is no object."""
    start = 0
    for line in chunk.data.split(b"\n"):
        if line.strip():
            yield chunk.offset + start, object_of(line)
        start += len(line) + 1


def mapping(value: object) -> Object:
    """Return an object, an empty one if it is none; one that stands there as JSON text is read."""
    if isinstance(value, str):
        return object_of(value.encode("utf-8", "replace")) or {}
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> list[Object]:
    """Return the objects of a list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def moment(value: object) -> datetime | None:
    """Return a time that stands there as text, or as seconds or milliseconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return instant(value)
    try:
        found = datetime.fromtimestamp(value / 1000 if value > _MILLISECONDS else value, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if is_plausible(found) else None


def texts_of(content: object) -> str:
    """Return what is said in a message or a tool's result, plain or in blocks."""
    if isinstance(content, str):
        return content
    return "\n".join(part for part in (text(block.get("text")) for block in mappings(content)) if part)


def amount(value: object) -> float | None:
    """Return what was charged: a number that is not negative and not beyond all measure."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= _MOST_CHARGED else None


def told(counts: Object, *sums: str) -> Quality:
    """Return how counts are known that have all their sums, or lack one: what a version does not write is no zero."""
    return Quality.EXACT if all(counts.get(name) is not None for name in sums) else Quality.LOWER_BOUND


def _decoded(data: bytes | msgspec.Raw) -> object:
    try:
        return _ANY.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def _with_whole_letters(data: bytes) -> bytes:
    """Return JSON with a question mark for every half of a letter."""
    try:
        return json.dumps(json.loads(data), ensure_ascii=False).encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return b""
