"""Looks into databases as the collector does: slice by slice, the state carried along as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.unit.sources.merged import KEY
from tokenmirror.domain.events import Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.store.tool_tables import opened_tables


class Looker:
    """Looks into one database again and again."""

    def __init__(self, source: Source, path: Path) -> None:
        self.state: dict[str, object] = source.beside(path)
        self._source = source
        self._path = path

    def look(self) -> list[Reading]:
        """Return what is new."""
        return list(self._readings())

    def _readings(self) -> Iterator[Reading]:
        with opened_tables(self._path) as tables:
            more = True
            while more:
                chunk = Chunk(str(self._path), b"", 0, Fingerprinter(KEY).lines, self.state, tables)
                reading = self._source.parse(chunk)
                self.state = json.loads(json.dumps(reading.state))
                more = reading.more
                yield reading


def looked(source: Source, path: Path) -> list[Reading]:
    """Return all that one look into a database finds."""
    return Looker(source, path).look()
