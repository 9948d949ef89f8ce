"""Looks into a tool's own database slice by slice, and says how far it was seen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from tokenmirror import journal
from tokenmirror.collector.faults import READER_FAULTS
from tokenmirror.domain.events import Event, Problem, Reading
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.tool_tables import ToolDatabaseError, opened_tables
from tokenmirror.watch.changes import Trouble, Unreadable, failure
from tokenmirror.watch.cursor import MIDWAY, Cursor, identity
from tokenmirror.watch.forms import written
from tokenmirror.watch.lines import Block

_LONGEST_NAME = 10_000
"""Of a session, a model, a folder, and of what is made of several."""
_HEAD = b"database"
"""Rows come and go anywhere in a database: it is known by its file alone."""


def look_into(
    source: Source,
    path: Path,
    state: Mapping[str, object],
    fingerprint: Callable[[str | bytes], tuple[int, ...]],
    *,
    again: bool = False,
) -> Iterator[tuple[Block, Reading]]:
    """Yield what is new in a database; each slice is to be written before the next is asked for.

    Ends early, for another look to go on, while the tool holds its database or writes what is being read. With
    `again` a look that was broken off is followed by a whole one: how the file looked when that began is forgotten.
    """
    cursor = None
    try:
        cursor = _cursor(path)
        more = True
        while more:
            # Opened for each slice: a tool that does without a write-ahead log can write in between.
            with opened_tables(path) as tables:
                reading = source.parse(Chunk(str(path), b"", 0, fingerprint, state, tables))
                reading = _without_absurd_names(reading)
            state, more, again = reading.state, reading.more or again, reading.more and again
            so_far = msgspec.structs.replace(cursor, size=MIDWAY) if more else cursor
            yield Block(b"", 0, 0, cursor=so_far), reading
    except ToolDatabaseError as error:
        if not error.passing:
            problem = Unreadable(Trouble.BROKEN, str(error))
            yield Block(b"", 0, 0, cursor=cursor, problem=problem), Reading(state=dict(state))
    except OSError as error:
        yield Block(b"", 0, 0, problem=failure(error, path)), Reading(state=dict(state))
    except READER_FAULTS as error:
        journal.failed(error)
        problem = Unreadable(Trouble.BROKEN, "It holds a row that was not understood; a later version may know it.")
        yield Block(b"", 0, 0, cursor=cursor, problem=problem), Reading(state=dict(state))


def _without_absurd_names(reading: Reading) -> Reading:
    """Leave out what bears a name no tool ever gave: a value of a database may be as long as a gigabyte."""
    kept = [event for event in reading.events if _is_named(event)]
    if len(kept) < len(reading.events):
        detail = "Records with names or folders of absurd length were left out."
        reading.problems.append(Problem("too_long", 0, detail))
        reading.events = kept
    return reading


def _is_named(event: Event) -> bool:
    values = (getattr(event, name) for name in event.__struct_fields__)
    return all(len(value) <= _LONGEST_NAME for value in values if isinstance(value, str))


def _cursor(path: Path) -> Cursor:
    """Say what the database looks like now; what is written while it is read is seen next time."""
    status = os.stat(path)  # noqa: PTH116 - as everywhere that every log is asked
    return Cursor(identity(status, _HEAD), 0, *written(str(path), status))
