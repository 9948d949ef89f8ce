"""Reads OTLP documents, one a line or one a file, into calls."""

from __future__ import annotations

from collections.abc import Iterator

from tokenmirror.domain.events import Problem, Reading, SessionSeen
from tokenmirror.sources._otlp_calls import BadTimeError, call_of, session_of
from tokenmirror.sources._otlp_records import NotOtlpError, Record, records_in
from tokenmirror.sources.log_values import BadCountsError
from tokenmirror.sources.source import Chunk

_DOCUMENTS = (".json", ".json.gz", ".json.zst")


def read(chunk: Chunk) -> Reading:
    """Read the documents of a chunk."""
    reading = Reading()
    sessions: dict[SessionSeen, None] = {}
    for offset, document in _documents(chunk):
        try:
            for record in records_in(document):
                _take(record, offset, reading, sessions)
        except NotOtlpError as no:
            reading.problems.append(Problem(no.kind, offset, no.detail))
    reading.events[:0] = sessions
    return reading


def _documents(chunk: Chunk) -> Iterator[tuple[int, bytes]]:
    if chunk.path.endswith(_DOCUMENTS):
        yield chunk.offset, chunk.data
        return
    start = chunk.offset
    for line in chunk.data.split(b"\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def _take(record: Record | None, offset: int, reading: Reading, sessions: dict[SessionSeen, None]) -> None:
    """Add what a record tells."""
    if record is None:
        reading.problems.append(Problem("other_shape", offset, "A span or log record is none of OpenTelemetry's."))
        return
    try:
        call = call_of(record)
    except BadCountsError:
        detail = "A call's token counts cannot be: negative, no whole numbers, or parts larger than their whole."
        reading.problems.append(Problem("bad_counts", offset, detail))
    except BadTimeError:
        reading.problems.append(Problem("bad_time", offset, "A call has no time that can be read."))
    else:
        if call is not None:
            reading.records += 1
            reading.events.append(call)
            sessions[session_of(record)] = None
