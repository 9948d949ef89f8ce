"""Look into a tool's own database as the collector does, slice by slice, carrying the state along."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.unit.sources.plain_logs import prints
from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.tool_tables import opened_tables


def look(source: Source, path: Path, state: Mapping[str, object] | None = None) -> list[Reading]:
    """Return what one look yields, at least one reading; the state goes through JSON."""
    found: list[Reading] = []
    carried = dict(state or {})
    with opened_tables(path) as tables:
        while True:
            found.append(source.parse(Chunk(str(path), b"", 0, prints, carried, tables)))
            carried = json.loads(json.dumps(found[-1].state))
            if not found[-1].more:
                return found


@contextmanager
def open_tool(path: Path) -> Iterator[sqlite3.Connection]:
    """A database of a tool that runs: write-ahead log, open while it is looked into."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    try:
        yield connection
    finally:
        connection.close()
