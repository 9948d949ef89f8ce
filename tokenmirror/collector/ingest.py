"""Brings changed logs into the database: rows and cursor in one transaction."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.forgotten import Forgotten
from tokenmirror.collector.known_logs import KnownLogs, Moved
from tokenmirror.collector.log_blocks import (
    Fingerprint,
    after_block,
    blocks_of,
    can_change_links,
    cursor_of,
    identity_in,
    last_at,
    parsed,
)
from tokenmirror.collector.pending import Pending
from tokenmirror.collector.probing import Probes
from tokenmirror.collector.roots import Root, find_roots
from tokenmirror.collector.taken import Taken
from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.events import Edit, Reading
from tokenmirror.domain.forgetting import Namer
from tokenmirror.sources.source import Source
from tokenmirror.store import forgotten_rows, log_rows
from tokenmirror.store.event_rows import Batch, EventWriter
from tokenmirror.store.forgotten_rows import ForgottenLog
from tokenmirror.store.log_rows import LogRow
from tokenmirror.store.rows import to_ms
from tokenmirror.watch.changes import (
    Appended,
    Cause,
    Change,
    Fresh,
    Gone,
    Offline,
    Unchanged,
    Unreadable,
    changes,
    identity_of,
)
from tokenmirror.watch.cursor import MIDWAY, same_log
from tokenmirror.watch.discovery import Listing, RootState, find_logs
from tokenmirror.watch.forms import COMPRESSED, is_compressed, is_database, is_document, plain
from tokenmirror.watch.found_logs import FoundLog
from tokenmirror.watch.lines import Block, line_numbers

MOST_AT_ONCE = 20_000
_PART = 16
"""So many logs of a folder are read before the others are listed, or a sixteenth: paths fill the memory, and
listing what is left again and again takes longer than reading."""
COMMIT_BYTES = 256 << 20
"""How much log is read before its rows are committed: ids lie scattered, so each commit writes pages all over."""
WRITE_BYTES = 64 << 20
"""How much log is read before its rows are written: until then they fill the memory."""
COMMIT_SECONDS = 1.0
"""Who else wants to write waits no longer than this."""

LOG_BYTES = 16 << 10
"""What each log adds to both: of a hundred thousand small ones the rows, not the bytes, fill the memory."""

COMMIT_SLICES = 40
"""How many slices of tools' databases are: each commit writes pages all over ours."""

Advance = Callable[[int], None]


class Ingest:
    """Reads the logs of all sources; one transaction a batch, so that a crash loses nothing."""

    def __init__(
        self, db: sqlite3.Connection, sources: Iterable[Source], fingerprint: Fingerprint, namer: Namer
    ) -> None:
        """Know the logs that were read before, and what is forgotten."""
        self._db = db
        self._fingerprint = fingerprint
        self._writer = EventWriter(db)
        self.sources = {source.name: source for source in sources}
        self._logs = {name: KnownLogs(db, name) for name in self.sources}
        self._version = self._version_now()
        self._forgotten = Forgotten(db, namer)
        self._probes = Probes(self._forgotten, fingerprint)
        self._moved: dict[str, Moved] = {}
        """How logs were known before this pass, by tool."""
        self.roots: list[Root] = []
        """Where logs were looked for last."""
        self._open_bytes = self._open_slices = self._gathered_bytes = 0
        self._counted: dict[str, int] = {}
        """How many logs were in each folder."""
        self._open_since = 0.0
        self.commits = 0
        """How often what was read was kept before all was."""
        self.between_commits: Callable[[], None] = lambda: None
        """Called where a long pass lets go of the database."""
        self._unwritten: dict[str, Batch] = {}
        """What was read and not yet written, by source: rows go in far faster by the thousand."""
        self._speaking: dict[str, set[int]] = {}
        """Of these, the sessions whose news can change links."""

    def listings(self, home: Path, env: Mapping[str, str], after: bytes = b"") -> dict[str, list[tuple[Root, Listing]]]:
        """Look where each source writes; record how each folder was found.

        Listed are the logs that may hold something new, of each folder the newest; with `after`, those that follow it.
        """
        self._notice_others()
        before = log_rows.known_roots(self._db)
        found: dict[str, list[tuple[Root, Listing]]] = {}
        for known in self._logs.values():
            known.begin()
        for root in self.look_for_roots(home, env):
            name = root.source.name
            listing = find_logs(
                root.path,
                root.source.is_log,
                seen_before=(name, str(root.path)) in before,
                deep=root.deep,
                wanted=partial(self._is_wanted, root, self._logs[name]),
                after=after,
                most=max(MOST_AT_ONCE, self._counted.get(str(root.path), 0) // _PART),
            )
            self._counted[str(root.path)] = listing.count
            found.setdefault(name, []).append((root, listing))
        log_rows.save_roots(self._db, (_as_found(*pair) for pairs in found.values() for pair in pairs), now_ms())
        return found

    def look_for_roots(self, home: Path, env: Mapping[str, str]) -> list[Root]:
        """Return, and remember, the folders in which there can be logs as things stand."""
        self.roots = find_roots(self._db, self.sources.values(), home, env)
        return self.roots

    def pending(self, listings: Mapping[str, list[tuple[Root, Listing]]], until: bytes = b"") -> Pending:
        """Return the logs that are not read to their end, newest first, until one; mark those that are gone."""
        for name, roots in listings.items():
            self._settle_missing(name, roots)
        found = [(self.sources[name], listing) for name, roots in listings.items() for _root, listing in roots]
        return Pending(found, until)

    def _is_wanted(self, root: Root, known: KnownLogs, log: FoundLog) -> bool:
        """Tell whether a log that was found is to be read; that it is there is noted."""
        if not known.differs(log, root.source.version):
            return False
        if root.without and root.leaves_out(log.path):
            return False
        return not self._is_settled(root.source.name, log)

    def take(self, todo: Iterable[tuple[Source, Path]], advance: Advance | None = None) -> Taken:
        """Read logs to their ends; raise sqlite3.Error with everything before the last commit kept."""
        taken = Taken()
        self._moved.clear()
        self._db.execute("BEGIN IMMEDIATE")
        self._open_since = time.monotonic()
        try:
            self._notice_others()
            log_rows.set_unsettled(self._db, unsettled=True)
            for source, path in todo:
                self._take_log(source, path, taken, advance)
            self._write(taken)
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            self._after_rollback()
            raise
        self._open_bytes = self._open_slices = 0
        return taken

    def _write(self, taken: Taken, *, told_anew: bool = False) -> None:
        """Write what was read, and note whose sessions it changed; what is told anew matters only if it is more."""
        unwritten, speaking = self._unwritten, self._speaking
        self._unwritten, self._speaking = {}, {}
        self._gathered_bytes = 0
        for name, batch in unwritten.items():
            written = self._writer.write(batch)
            taken.sessions |= written.sessions
            taken.news.add_calls(batch.calls(), written.sessions, robs=bool(written.robbed))
            if speaking[name] and (written.brought_work or not told_anew):
                taken.speaking |= speaking[name] | written.robbed

    def _after_rollback(self) -> None:
        self._open_bytes = self._open_slices = self._gathered_bytes = 0
        self._unwritten, self._speaking = {}, {}
        self._moved.clear()
        self._writer.forget_unsaved()
        self.look_again()

    def look_again(self) -> None:
        """Read again what is known, and what is forgotten."""
        for known in self._logs.values():
            known.look_again()
        self._forgotten.look()
        self._probes = Probes(self._forgotten, self._fingerprint)

    def _is_settled(self, name: str, log: FoundLog) -> bool:
        """Tell whether a log held nothing but what is forgotten, and is as it was."""
        return self._forgotten.is_settled(name, log.location, ForgottenLog(log.size, log.mtime_ns, str(log.inode)))

    def _settle_missing(self, name: str, roots: list[tuple[Root, Listing]]) -> None:
        """Mark logs that are no longer there; what is on an absent disk is offline, not gone."""
        away = [root.path for root, listing in roots if listing.state is RootState.OFFLINE]
        if not self._logs[name].has_missing:
            return
        with transaction(self._db):
            for log in self._logs[name].missing():
                status = "offline" if any(Path(log.path).is_relative_to(root) for root in away) else "gone"
                if status != log.status:
                    log_rows.set_status(self._db, log.id, status, None)
                    self._logs[name].note(log._replace(status=status))

    def _take_log(self, source: Source, path: Path, taken: Taken, advance: Advance | None) -> None:
        log = self._logs[source.name].row(str(path))
        change = changes(path, None if log is None else cursor_of(log))
        if log is not None and log.reader_version != source.version and not isinstance(change, Gone | Offline):
            change = Fresh(Cause.NEW)
        if log is None and self._probes.holds_nothing(source, path):
            return
        if log is None:
            log, change = self._new_log(source, path, change)
        if log is None or isinstance(change, Unchanged):
            return
        if isinstance(change, Unreadable | Gone | Offline):
            self._set_status(source, log, change)
            taken.problems += isinstance(change, Unreadable)
            return
        self._read(source, path, log, change, taken, advance)

    def _new_log(self, source: Source, path: Path, change: Change) -> tuple[LogRow | None, Change]:
        """Return the row of a log seen for the first time, or of one that was moved here."""
        if isinstance(change, Gone | Offline):
            return None, change
        moved = self._moved_from(source, path)
        if moved is not None:
            log_rows.move_log(self._db, moved.id, str(path))
            self._logs[source.name].drop(moved.path)
            log = moved._replace(path=str(path))
            return log, changes(path, cursor_of(log))
        key = log_rows.add_log(self._db, source.name, str(path))
        return LogRow(key, source.name, str(path), "", "", b"", b"", 0, 0, 0, skipping=False, status="new"), change

    def _moved_from(self, source: Source, path: Path) -> LogRow | None:
        """Return the log that was renamed or compressed to this path, if one was."""
        compressed = is_compressed(path.name)
        here = None if compressed else identity_of(path)
        inode = "" if here is None else str(here.inode)
        forms = [plain(path.name)] if compressed else [path.name + end for end in COMPRESSED]
        if self._is_empty_before(source.name):
            return None
        for place in self._moved[source.name].candidates(inode, forms):
            log = self._logs[source.name].row(place)
            if log is None or not log.inode or place == str(path):
                continue
            same = Path(log.path).name in forms or (here is not None and same_log(identity_in(log), here))
            if same and not Path(log.path).exists():
                return log
        return None

    def _is_empty_before(self, name: str) -> bool:
        """Tell whether no log of a tool was known before this pass."""
        if name not in self._moved:
            self._moved[name] = Moved(self._db, name)
        return self._moved[name].is_empty

    def _from_start(self, log: LogRow, source: Source) -> LogRow:
        if log.status != "new":
            log_rows.forget_reading(self._db, log.id)
        return log._replace(offset=0, skipping=False, state=source.beside(Path(log.path)), records=0)

    def _set_status(self, source: Source, log: LogRow, change: Unreadable | Gone | Offline) -> None:
        status = {Unreadable: "unreadable", Gone: "gone", Offline: "offline"}[type(change)]
        detail = change.sentence if isinstance(change, Unreadable) else None
        log_rows.set_status(self._db, log.id, status, detail)
        self._logs[source.name].note(log._replace(status=status, detail=detail))

    def _look_into(
        self, source: Source, path: Path, log: LogRow, change: Appended | Fresh, taken: Taken, advance: Advance | None
    ) -> None:
        """Read what changed in a tool's own database; a look that is broken off goes on at its next slice."""
        from tokenmirror.collector.looking import look_into  # noqa: PLC0415 - most machines have no such database

        taken.logs += 1
        fresh = isinstance(change, Fresh)
        broken_off = not fresh and (log.size == MIDWAY or log.status != "read")
        log = self._from_start(log, source) if fresh else log
        for block, reading in look_into(source, path, log.state, self._fingerprint, again=broken_off):
            log = self._take_reading(source, log, block, reading, taken)
            self._open_slices += 1
            if self._open_slices >= COMMIT_SLICES and not self._commit(taken, log):
                return
        size = max(log.size, 0)
        taken.bytes += size
        if advance is not None:
            advance(size)

    def _read(
        self, source: Source, path: Path, log: LogRow, change: Appended | Fresh, taken: Taken, advance: Advance | None
    ) -> None:
        if is_database(path.name):
            self._look_into(source, path, log, change, taken, advance)
            return
        taken.logs += 1
        self._count(LOG_BYTES)
        offset = change.offset if isinstance(change, Appended) else 0
        skipping = change.skipping if isinstance(change, Appended) else False
        known_so_far = isinstance(change, Appended)
        for block in blocks_of(path, offset, skipping=skipping):
            if block.waits:
                return
            if not known_so_far and block.problem is None:
                if any(log.id in batch.logs for batch in self._unwritten.values()):
                    self._write(taken)
                log, known_so_far = self._from_start(log, source), True
            reading = parsed(source, log, block, self._fingerprint)
            log = self._take_reading(source, log, block, reading, taken)
            taken.bytes += len(block.data)
            self._count(len(block.data))
            if advance is not None:
                advance(len(block.data))
            if self._is_long_open() and not self._commit(taken, log):
                return
            if self._gathered_bytes >= WRITE_BYTES:
                self._write(taken)

    def _count(self, read: int) -> None:
        self._open_bytes += read
        self._gathered_bytes += read

    def _is_long_open(self) -> bool:
        return self._open_bytes >= COMMIT_BYTES or time.monotonic() - self._open_since > COMMIT_SECONDS

    def _commit(self, taken: Taken, log: LogRow) -> bool:
        """Keep what was read so far; tell whether the log can be read on: somebody may have had it forgotten."""
        self._write(taken)
        self._db.execute("COMMIT")
        self.commits += 1
        self.between_commits()
        self._db.execute("BEGIN IMMEDIATE")
        self._open_bytes = self._open_slices = 0
        self._open_since = time.monotonic()
        if self._version_now() == self._version:
            return True
        self._notice_others()
        known = self._logs[log.source].row(log.path)
        return known is not None and (known.id, known.offset) == (log.id, log.offset) and known.reader_version > 0

    def _take_reading(self, source: Source, log: LogRow, block: Block, reading: Reading, taken: Taken) -> LogRow:
        reading, dropped = self._forgotten.sift(source.name, reading)
        if dropped:
            forgotten_rows.note_in(self._db, log.id)
        # A document tells all it ever told at every change, and so may a database.
        told_anew = is_document(log.path) or is_database(log.path)
        if told_anew:
            self._write(taken)
        self._gather(source.name, log, reading)
        for event in reading.events:
            if isinstance(event, Edit):
                taken.news.add_edit(self._writer.session(source.name, event.session), to_ms(event.at))
        if told_anew:
            self._write(taken, told_anew=True)
        taken.problems += len(reading.problems)
        lines = line_numbers(Path(log.path), {problem.offset for problem in reading.problems})
        log_rows.add_problems(self._db, log.id, reading.problems, now_ms(), lines)
        log = after_block(log, block, reading, source.version)
        log_rows.save_log(self._db, self._forgotten.without_state(log), last_at(reading))
        self._logs[source.name].note(log)
        return log

    def _gather(self, source: str, log: LogRow, reading: Reading) -> None:
        batch = self._unwritten.get(source)
        if batch is None:
            batch = self._unwritten[source] = self._writer.batch(source)
            self._speaking[source] = set()
        named = batch.take(log.id, reading, self._host_of(log.path))
        if can_change_links(reading, now_ms()):
            self._speaking[source] |= named

    def _host_of(self, path: str) -> str | None:
        """Return the computer a log was copied from; the innermost folder that names one knows."""
        named = [root for root in self.roots if root.host is not None and Path(path).is_relative_to(root.path)]
        return max(named, key=lambda root: len(root.path.parts)).host if named else None

    def _notice_others(self) -> None:
        """Read what is known again when somebody else wrote: a tool may have been forgotten."""
        version = self._version_now()
        if version != self._version:
            self._version = version
            self._after_rollback()

    def _version_now(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])


def _as_found(root: Root, listing: Listing) -> tuple[str, str, str, int, str]:
    detail = "; ".join(f"{path}: {sentence}" for path, sentence in listing.unreadable)
    return root.source.name, str(root.path), listing.state.value, listing.count, detail
