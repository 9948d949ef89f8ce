"""Reads one log block by block: what its form needs, what a block holds, and how far that leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tokenmirror.collector.faults import read_around
from tokenmirror.domain.events import ApiCall, CommitSaid, Edit, Problem, Reading, SessionSeen
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.log_rows import LogRow
from tokenmirror.store.rows import to_ms
from tokenmirror.watch.changes import Unreadable
from tokenmirror.watch.cursor import Cursor, LogIdentity
from tokenmirror.watch.forms import is_compressed, is_document, plain
from tokenmirror.watch.lines import Block, read_blocks

Fingerprint = Callable[[str | bytes], tuple[int, ...]]

LATE_MS = 10 * 60_000
"""An edit older than this when it is read may be in a commit already."""


def blocks_of(path: Path, offset: int, *, skipping: bool) -> Iterator[Block]:
    """Return the pieces of a log from an offset on, as its form wants it."""
    if is_document(path.name):
        from tokenmirror.watch.document import read_document  # noqa: PLC0415 - most machines have no document

        return read_document(path)
    if not is_compressed(path.name):
        return read_blocks(path, offset, skipping=skipping)
    from tokenmirror.watch.compressed import read_compressed  # noqa: PLC0415 - nor a compressed log

    return read_compressed(path, offset, skipping=skipping)


def cursor_of(log: LogRow) -> Cursor | None:
    """Return how far a log was read; None where it was not."""
    if not log.inode:
        return None
    return Cursor(identity_in(log), log.offset, log.size, log.mtime_ns, log.skipping, log.tail)


def identity_in(log: LogRow) -> LogIdentity:
    """Return who a log was when it was read."""
    return LogIdentity(int(log.device or 0), int(log.inode or 0), log.head)


def parsed(source: Source, log: LogRow, block: Block, fingerprint: Fingerprint) -> Reading:
    """Parse a block; lines that were too long to read are problems too."""
    if block.data:
        reading = read_around(source, Chunk(plain(log.path), block.data, block.offset, fingerprint, log.state))
    else:
        reading = Reading(state=dict(log.state))
    for offset, length in block.too_long:
        what = "This document" if is_document(log.path) else "A line"
        detail = f"{what} of {length // (1 << 20)} MiB or more was passed over; what else there is is read."
        reading.problems.append(Problem("too_long", offset, detail))
    return reading


def after_block(log: LogRow, block: Block, reading: Reading, version: int) -> LogRow:
    """Return how far a log was read once a block is in."""
    log = log._replace(status="read", detail=None)
    log = log._replace(offset=block.next_offset, skipping=block.skipping, state=reading.state)
    log = log._replace(records=log.records + reading.records)
    if block.problem is not None:
        sentence = block.problem.sentence if isinstance(block.problem, Unreadable) else None
        log = log._replace(status="unreadable" if sentence else "gone", detail=sentence)
    if block.cursor is None:
        return log
    cursor = block.cursor
    who = cursor.identity
    return log._replace(
        device=str(who.device),
        inode=str(who.inode),
        head=who.head,
        tail=cursor.tail,
        size=cursor.size,
        mtime_ns=cursor.mtime_ns,
        reader_version=version,
    )


def can_change_links(reading: Reading, now: int) -> bool:
    """Tell whether news concern commits that may be stored already; the time is in milliseconds."""
    late = now - LATE_MS
    return any(
        isinstance(event, CommitSaid) or (isinstance(event, Edit) and to_ms(event.at) < late)
        for event in reading.events
    )


def last_at(reading: Reading) -> int | None:
    """Return the last moment that a block tells of, in milliseconds; None where nothing does.

    A call counts until its last record: how many of these are in one block is chance.
    """
    happened = (event for event in reading.events if not isinstance(event, SessionSeen))
    ends = (event.until or event.at if isinstance(event, ApiCall) else event.at for event in happened)
    last = max(ends, default=None)
    return None if last is None else to_ms(last)
