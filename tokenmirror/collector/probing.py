"""Looks whether a log holds anything but what is forgotten, without writing anything of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tokenmirror.collector.forgotten import Forgotten
from tokenmirror.collector.log_blocks import Fingerprint, after_block, blocks_of, cursor_of, parsed
from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Source
from tokenmirror.store.forgotten_rows import ForgottenLog
from tokenmirror.store.log_rows import LogRow
from tokenmirror.watch.changes import Appended, Fresh, Unchanged, changes
from tokenmirror.watch.cursor import MIDWAY
from tokenmirror.watch.forms import is_database


class Probes:
    """Remembers how far logs were looked through, so that one that grows is not looked through from its start."""

    def __init__(self, forgotten: Forgotten, fingerprint: Fingerprint) -> None:
        self._forgotten, self._fingerprint = forgotten, fingerprint
        self._seen: dict[tuple[str, str], LogRow] = {}

    def holds_nothing(self, source: Source, path: Path) -> bool:
        """Tell whether a log that is not known holds nothing but what is forgotten; if so, that is noted."""
        if not self._forgotten.any:
            return False
        log = self._seen.pop((source.name, str(path)), None)
        change = changes(path, None if log is None else cursor_of(log))
        if log is not None and isinstance(change, Unchanged):
            self._seen[source.name, str(path)] = log
            return True
        if not isinstance(change, Appended | Fresh):
            return False
        if log is None or isinstance(change, Fresh):
            log = LogRow(0, source.name, str(path), "", "", b"", b"", 0, 0, 0, False, source.beside(path))
        return self._look_through(source, path, log, change)

    def _look_through(self, source: Source, path: Path, log: LogRow, change: Appended | Fresh) -> bool:
        dropped = 0
        for after, reading in self._readings(source, path, log, change):
            sifted = self._forgotten.sift(source.name, reading)
            dropped += sifted.dropped
            if sifted.reading.events:
                self._forgotten.unsettle(source.name, str(path))
                return False
            log = after
        if not dropped and isinstance(change, Fresh):
            return False  # nothing was forgotten here: it is empty, or cannot be read
        if log.size != MIDWAY:
            self._seen[source.name, str(path)] = log
            self._forgotten.settle(source.name, str(path), ForgottenLog(log.size, log.mtime_ns, log.inode))
        return True

    def _readings(
        self, source: Source, path: Path, log: LogRow, change: Appended | Fresh
    ) -> Iterator[tuple[LogRow, Reading]]:
        if is_database(path.name):
            from tokenmirror.collector.looking import look_into  # noqa: PLC0415 - most machines have no such database

            for block, reading in look_into(source, path, log.state, self._fingerprint):
                log = after_block(log, block, reading, source.version)
                yield log, reading
            return
        offset = change.offset if isinstance(change, Appended) else 0
        skipping = change.skipping if isinstance(change, Appended) else False
        for block in blocks_of(path, offset, skipping=skipping):
            if block.waits:
                return
            reading = parsed(source, log, block, self._fingerprint)
            log = after_block(log, block, reading, source.version)
            yield log, reading
