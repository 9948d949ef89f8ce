"""The loop: changed logs first, history in slices between them."""

from __future__ import annotations

import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TextIO

import msgspec

from tokenmirror.collector.aging import Aging
from tokenmirror.collector.catch_up import Tell
from tokenmirror.collector.git_folders import GitFolders
from tokenmirror.collector.ingest import Ingest
from tokenmirror.collector.keeping import Keeping, note_damage
from tokenmirror.collector.workplace import Workplace
from tokenmirror.messages import Command, Idle, Paused, Trouble, decode
from tokenmirror.sources.source import Source
from tokenmirror.store import repository_rows
from tokenmirror.store.database import explain, is_damage
from tokenmirror.watch.forms import owner
from tokenmirror.watch.observer import Observer
from tokenmirror.watch.targets import Watch

SWEEP_SECONDS = 45.0
_LONGEST_SWEEP_SECONDS = 900.0
_SHARE_WATCHED, _SHARE_UNWATCHED = 2000.0, 20.0
"""Between two sweeps passes so many times what one costs: of what is watched only lost events are looked for."""
HISTORY_DELAY_SECONDS = 0.3
"""A rebase moves a head many times; look once it is quiet."""
_NOT_HISTORY = frozenset({"index", "COMMIT_EDITMSG", "FETCH_HEAD", "ORIG_HEAD", "gc.pid", "description", "config"})
TOO_LITTLE_MEMORY = "There was too little memory to read on; nothing is lost, and it is tried again soon."
RETRY_SECONDS = 15.0
"""After the disk was full or the database was locked."""


class _Inbox(msgspec.Struct):
    """What woke the loop."""

    paths: set[Path] = msgspec.field(default_factory=set)
    commands: list[str] = msgspec.field(default_factory=list)


class Live:
    """Watches until told to stop; the only thread that writes."""

    def __init__(self, place: Workplace, tell: Tell) -> None:
        """Take an opened workplace and where to tell what happens."""
        self._place = place
        self._tell = tell
        self._queue: queue.Queue[frozenset[Path] | str] = queue.Queue()
        self._git_folders: dict[Path, int] = {}
        self._repositories = GitFolders()
        self._moved: set[int] = set()
        self._moved_at = 0.0
        self._swept_at = 0.0
        self._soon = True
        """The next sweep does not wait for its turn."""
        self._paused = self._failed = False
        self._observer: Observer | None = None
        self._followed: list[Watch] = []
        self._keeping = Keeping(place.db, place.paths, tell)
        self._aging = Aging(place.db, place.paths, place.collector.namer, place.collector.ingest.look_again)
        self.damaged = False
        """The loop ended because the database is damaged; the next start mends it."""
        place.collector.while_reading = self._logs_in_between
        place.collector.stop_asked = self._stop_waits

    def listen(self, stream: TextIO) -> None:
        """Hear commands, one JSON object a line; the end of the stream means stop."""

        def run() -> None:
            for line in stream:
                message = decode(line)
                if isinstance(message, Command):
                    self._queue.put(message.do)
            self._queue.put("stop")

        threading.Thread(target=run, name="commands", daemon=True).start()

    def stop(self) -> None:
        """End the loop soon; may be called from a signal handler."""
        self._queue.put("stop")

    def run(self) -> None:
        """Catch up, then watch."""
        self._guarded(self._look_for_roots)
        with Observer(self._log_watches(), self._queue.put) as observer:
            self._observer = observer
            self._guarded(self._sweep)
            self._tell_limit()
            self._tell_idle()
            while self._turn():
                pass

    def _look_for_roots(self) -> None:
        self._ingest.look_for_roots(self._place.home, self._place.env)

    @property
    def _ingest(self) -> Ingest:
        return self._place.collector.ingest

    def _log_watches(self) -> list[Watch]:
        return [Watch(root.path, recursive=root.deep) for root in self._ingest.roots]

    def _turn(self) -> bool:
        """Wait for one reason to work and do the work; False ends the loop."""
        inbox = self._wait()
        if "stop" in inbox.commands:
            return False
        for command in inbox.commands:
            self._obey(command)
        if self._paused:
            return True
        logs, moved = self._sorted(inbox.paths)
        if logs:
            self._guarded(lambda: self._take(logs))
        self._note_moved(moved)
        if self._moved and time.monotonic() >= self._moved_at + HISTORY_DELAY_SECONDS:
            self._guarded(self._history)
        if time.monotonic() >= self._sweep_due:
            self._guarded(self._sweep)
        return True

    @property
    def _sweep_due(self) -> float:
        return self._swept_at + (SWEEP_SECONDS if self._soon else self._sweep_seconds())

    def _sweep_seconds(self) -> float:
        """Return how long to wait between two sweeps: the more one costs, the longer."""
        collector = self._place.collector
        watched = self._observer is not None and not self._observer.unwatched
        seconds = collector.looking_seconds * (_SHARE_WATCHED if watched else _SHARE_UNWATCHED)
        longest = SWEEP_SECONDS if watched and collector.has_more else _LONGEST_SWEEP_SECONDS
        return min(longest, max(SWEEP_SECONDS, seconds))

    def _wait(self) -> _Inbox:
        """Block until something comes or something is due."""
        inbox = _Inbox()
        timeout = max(0.0, self._sweep_due - time.monotonic())
        if self._moved and not self._paused:
            timeout = min(timeout, max(0.0, self._moved_at + HISTORY_DELAY_SECONDS - time.monotonic()))
        if self._paused:
            timeout = SWEEP_SECONDS
        try:
            self._sort_in(inbox, self._queue.get(timeout=timeout))
            while True:
                self._sort_in(inbox, self._queue.get_nowait())
        except queue.Empty:
            return inbox

    @staticmethod
    def _sort_in(inbox: _Inbox, item: frozenset[Path] | str) -> None:
        if isinstance(item, str):
            inbox.commands.append(item)
        else:
            inbox.paths |= item

    def _obey(self, command: str) -> None:
        if command == "pause":
            self._paused = True
            self._tell(Paused())
            self._guarded(self._place.collector.settle_left)  # what was read until now can be used
        elif command in {"resume", "rescan"}:
            self._paused = False
            self._guarded(lambda: self._sweep(closely=True))
            self._tell_idle()
        elif command == "judge":
            self._guarded(self._judge_waiting)
            self._tell(Paused() if self._paused else Idle())
        elif command == "copy":
            self._guarded(self._keeping.take_now)

    def _tell_idle(self) -> None:
        """Say that everything is read, unless the person stopped it before."""
        if not (self._stop_waits() or self._failed):
            self._tell(Idle())

    def _tell_limit(self) -> None:
        """Say once that the system lets too few folders be watched, and what follows from it."""
        limit = self._observer.exhausted if self._observer is not None else None
        if limit is not None:
            found = f"changes are found within {self._sweep_seconds():.0f} seconds."
            self._tell(Trouble("watching", f"{limit} Until then, {found}"))

    def _stop_waits(self) -> bool:
        """Tell whether the person wants a rest: commands wait in the queue while logs are read."""
        return any(item in ("pause", "stop") for item in tuple(self._queue.queue) if isinstance(item, str))

    def _judge_waiting(self) -> None:
        """Judge what the person corrected, also while logs are not read."""
        self._place.collector.repositories()

    def _guarded(self, work: Callable[[], None]) -> None:
        """Work; a full disk or a locked database is told, and tried again later with nothing lost."""
        failed, self._failed = self._failed, False
        try:
            work()
            if failed:
                self._tell_idle()  # so that what was told of it is taken back
        except sqlite3.Error as error:
            if self._place.db.in_transaction:
                self._place.db.execute("ROLLBACK")
            self._failed = True
            if is_damage(error):
                note_damage(self._place.paths)
                self.damaged = True
                self.stop()
            self._tell(Trouble("database", explain(error, self._place.paths.database)))
            self._sweep_soon(RETRY_SECONDS)
        except MemoryError:
            if self._place.db.in_transaction:
                self._place.db.execute("ROLLBACK")
            self._failed = True
            self._tell(Trouble("memory", TOO_LITTLE_MEMORY))
            self._sweep_soon(RETRY_SECONDS)

    def _sweep_soon(self, seconds: float = 0.0) -> None:
        self._soon = True
        self._swept_at = time.monotonic() - SWEEP_SECONDS + seconds

    def _sweep(self, *, closely: bool = False) -> None:
        """Look at everything: events can be lost."""
        self._soon = False
        self._swept_at = time.monotonic()
        if closely:
            self._place.collector.doubt_places()
        self._place.collector.logs()
        self._place.collector.repositories(may_rest=not closely)
        self._place.collector.sum_days()
        self._follow()
        self._keeping.look(self._queue.empty)
        self._aging.look()

    def _history(self) -> None:
        only, self._moved = self._moved, set()
        self._place.collector.repositories(only=only)
        self._place.collector.sum_days()
        self._follow(only)

    def _take(self, logs: list[tuple[Source, Path]]) -> None:
        self._note_moved(self._place.collector.take(logs, 0).repositories)

    def _logs_in_between(self) -> None:
        """Take waiting log lines while history is read; what else waits stays in the queue."""
        waiting: list[frozenset[Path] | str] = []
        while not self._queue.empty():
            waiting.append(self._queue.get_nowait())
        inbox = _Inbox()
        for item in waiting:
            self._sort_in(inbox, item)
        for command in inbox.commands:
            self._queue.put(command)
        logs, moved = self._sorted(inbox.paths)
        self._note_moved(moved)
        if logs:
            self._take(logs)

    def _note_moved(self, repositories: Iterable[int]) -> None:
        moved = set(repositories)
        if moved:
            self._moved |= moved
            self._moved_at = time.monotonic()

    def _sorted(self, paths: Iterable[Path]) -> tuple[list[tuple[Source, Path]], set[int]]:
        """Tell changed logs from moved heads; a changed folder brings the next sweep forward."""
        logs: list[tuple[Source, Path]] = []
        moved: set[int] = set()
        for path in map(owner, paths):
            source = self._source_of(path)
            if source is not None:
                logs.append((source, path))
            elif (repository := self._repository_of(path)) is not None:
                moved.add(repository)
            elif self._is_near_logs(path) and path.is_dir():
                self._sweep_soon()
        return logs, moved

    def _is_near_logs(self, path: Path) -> bool:
        roots = (root.path for root in self._ingest.roots)
        return any(path.is_relative_to(root) or root.is_relative_to(path) for root in roots)

    def _source_of(self, path: Path) -> Source | None:
        return next((root.source for root in self._ingest.roots if root.holds(path) and path.is_file()), None)

    def _repository_of(self, path: Path) -> int | None:
        """Return the repository whose heads or reflogs a path belongs to; its index and locks say nothing."""
        if path.name in _NOT_HISTORY or path.suffix == ".lock":
            return None
        step = path
        while step != step.parent:
            if step in self._git_folders:
                return self._git_folders[step]
            step = step.parent
        return None

    def _follow(self, moved: Collection[int] = ()) -> None:
        """Watch the heads and reflogs of all known repositories."""
        if self._observer is None:
            return
        rows = [row for row in repository_rows.repositories(self._place.db) if not row.ignored and row.status == "ok"]
        watches, folders = self._repositories.watches(rows, moved)
        if folders != self._git_folders:
            self._git_folders = folders
            before = self._ingest.roots
            if self._ingest.look_for_roots(self._place.home, self._place.env) != before:
                self._sweep_soon()  # some tools keep their logs inside repositories
        watches += self._log_watches()  # the person adds folders and leaves some out
        if watches != self._followed:
            self._followed = watches
            self._observer.follow(watches)
