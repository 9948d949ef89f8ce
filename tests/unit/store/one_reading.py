"""Writes one reading by itself, for tests that look at what a single one does."""

from __future__ import annotations

from tokenmirror.domain.events import Reading
from tokenmirror.store.event_rows import EventWriter, Written


def written(writer: EventWriter, source: str, log: int, reading: Reading) -> Written:
    """Write a reading; return what it changed."""
    batch = writer.batch(source)
    batch.take(log, reading)
    return writer.write(batch)


def write_reading(writer: EventWriter, source: str, log: int, reading: Reading) -> set[int]:
    """Write a reading; return the ids of the sessions it touched."""
    return written(writer, source, log, reading).sessions
