"""Looks into a tool's own database, and says how far it was seen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.tool_tables import ToolDatabaseError, opened_tables
from tokenmirror.watch.changes import Trouble, Unreadable, failure
from tokenmirror.watch.cursor import Cursor, identity
from tokenmirror.watch.forms import written
from tokenmirror.watch.lines import Block

_HEAD = b"database"
"""Rows come and go anywhere in a database: it is known by its file alone."""

Look = list[tuple[Block, Reading]]


def look_into(
    source: Source, path: Path, state: Mapping[str, object], fingerprint: Callable[[str | bytes], tuple[int, ...]]
) -> Look | None:
    """Return what is new in a database; None when the tool is writing right now, and all is to be tried again."""
    try:
        cursor = _cursor(path)
        readings = list(_readings(source, path, state, fingerprint))
    except ToolDatabaseError as error:
        if error.passing:
            return None
        problem = Unreadable(Trouble.BROKEN, str(error))
        return [(Block(b"", 0, 0, cursor=cursor, problem=problem), Reading(state=dict(state)))]
    except OSError as error:
        return [(Block(b"", 0, 0, problem=failure(error, path)), Reading(state=dict(state)))]
    return [(Block(b"", 0, 0, cursor=cursor), reading) for reading in readings]


def _readings(
    source: Source, path: Path, state: Mapping[str, object], fingerprint: Callable[[str | bytes], tuple[int, ...]]
) -> Iterator[Reading]:
    with opened_tables(path) as tables:
        more = True
        while more:
            reading = source.parse(Chunk(str(path), b"", 0, fingerprint, state, tables))
            state, more = reading.state, reading.more
            yield reading


def _cursor(path: Path) -> Cursor:
    """Say what the database looks like now; what is written while it is read is seen next time."""
    status = os.stat(path)  # noqa: PTH116 - as everywhere that every log is asked
    return Cursor(identity(status, _HEAD), 0, *written(str(path), status))
