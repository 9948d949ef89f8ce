"""Lets a reader read, and goes on where one fails: a single strange record must not keep all others from being read."""

from __future__ import annotations

import msgspec

from tokenmirror import journal
from tokenmirror.domain.events import Problem, Reading
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.watch.forms import is_document

READER_FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What a reader can raise at a value that it was not written for. It never should; all logs would wait behind it."""
NOT_UNDERSTOOD = "not_understood"
_MOST_ALONE = 20
"""Records of one stretch that are passed over one by one; where more fail, what fails is passed over as it is."""


def read_around(source: Source, chunk: Chunk) -> Reading:
    """Read a stretch of a log; what its reader fails at is passed over, as little as can be, and told."""
    try:
        return source.parse(chunk)
    except READER_FAULTS as error:
        journal.failed(error)
    whole = Reading(state=dict(chunk.state))
    most = 0 if is_document(chunk.path) else _MOST_ALONE
    waiting, alone = [(0, len(chunk.data))], 0
    while waiting:
        start, end = waiting.pop()
        part = msgspec.structs.replace(
            chunk, data=chunk.data[start:end], offset=chunk.offset + start, state=whole.state
        )
        try:
            _add(whole, source.parse(part))
        except READER_FAULTS:
            halves = _halves(chunk.data, start, end) if alone < most else []
            if len(halves) > 1:
                waiting += halves
            else:
                alone += 1
                whole.problems.append(_passed_over(part))
    return whole


def _halves(data: bytes, start: int, end: int) -> list[tuple[int, int]]:
    """Return a stretch cut between two lines near its middle, the first half last; uncut if it is one line."""
    middle = (start + end) // 2
    cut = data.rfind(b"\n", start, middle) + 1 or data.find(b"\n", middle, end - 1) + 1
    return [(cut, end), (start, cut)] if start < cut < end else [(start, end)]


def _add(whole: Reading, part: Reading) -> None:
    whole.events += part.events
    whole.problems += part.problems
    whole.records += part.records
    whole.state = part.state


def _passed_over(part: Chunk) -> Problem:
    detail = f"{len(part.data)} bytes were not understood and passed over; a later version may know them."
    return Problem(NOT_UNDERSTOOD, part.offset, detail)
