"""One pass over everything: logs first, newest first, then repositories."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.ingest import Ingest
from tokenmirror.collector.pending import Pending
from tokenmirror.collector.roots import Root
from tokenmirror.collector.taken import News, Taken
from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.forgetting import Namer
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.messages import Changed, Message, Progress
from tokenmirror.sources.source import Source
from tokenmirror.store import forgotten_rows, log_rows, observed_rows, repository_rows
from tokenmirror.store.database import hold_less
from tokenmirror.watch.discovery import Listing, RootState
from tokenmirror.watch.found_logs import FoundLog, end_of

if TYPE_CHECKING:
    from tokenmirror.collector.judging import Judge
    from tokenmirror.collector.places import Places
    from tokenmirror.collector.summing import Summing

Tell = Callable[[Message], None]

SETTLED_AT_ONCE = 16 << 20
"""Bytes of log below which tokens flow as soon as they are read; what is larger waits for history anyway."""

VERY_MANY = 50_000
"""Of more logs than these what is known of them takes the place of pages of the database."""

SETTLED_SESSIONS = 10_000
"""Of more sessions than these tokens flow some at a time."""


class Collector:
    """Logs and history into the database; made once, then asked to catch up."""

    def __init__(
        self,
        db: sqlite3.Connection,
        sources: Iterable[Source],
        key: bytes,
        home: Path,
        env: Mapping[str, str],
        tell: Tell,
    ) -> None:
        """Take the writer's connection, the sources and where the person's files are."""
        self._fingerprinter = Fingerprinter(key)
        self._db = db
        self._home = home
        self._env = env
        self._tell = tell
        self.namer = Namer(key)
        self.ingest = Ingest(db, sources, self._fingerprinter.lines, self.namer)
        self._judge: Judge | None = None
        self._summing: Summing | None = None
        self._places: Places | None = None
        self._forgotten = forgotten_rows.state(db)
        self._settled_left = False
        """What was left is settled since the last look at repositories; all that was read since settled itself."""
        self.looking_seconds = 0.0
        """What the last look for changed logs cost of a processor, reading left out."""
        self.let_others_in: Callable[[], None] = lambda: None
        """Called while nothing is being written, so that others can."""
        self.while_reading: Callable[[], None] = lambda: None
        """Called between slices of history, so that new log lines need not wait."""
        self.stop_asked: Callable[[], bool] = lambda: False
        """Asked between logs and between repositories; what was read until then stays."""

    def doubt_places(self) -> None:
        """Look at all working folders the next time: the person wishes that all is looked at."""
        if self._places is not None:
            self._places.doubt()

    def logs(self) -> Taken:
        """Read every log that changed; the rows are there when this returns."""
        if log_rows.knows_any(self._db):
            self.settle_left()
            self._settled_left = True
        taken, after = self._take_newest(b"")
        while after and not self.stop_asked():
            more, after = self._take_newest(after)
            taken.add(more)
        return taken

    def _take_newest(self, after: bytes) -> tuple[Taken, bytes]:
        """Read the newest changed logs behind one; return behind which others follow, if any do."""
        todo, after = self._pending(after)
        return self.take(todo, todo.size), after

    def _pending(self, after: bytes) -> tuple[Pending, bytes]:
        """Return the newest logs that are to be read, and behind which others follow, if any do."""
        began = time.thread_time()
        listings = self.ingest.listings(self._home, self._env, after)
        if any(each.count > VERY_MANY for found in listings.values() for _, each in found):
            hold_less(self._db)
        # What is older than the newest that was left out waits, of whatever folder it is.
        until = min((each.packed[-1] for found in listings.values() for _, each in found if each.cut), default=b"")
        todo = self.ingest.pending(listings, until)
        if not after:
            self.looking_seconds = time.thread_time() - began
            self._observe(listings)
        return todo, end_of(until) if until else b""

    def _observe(self, listings: Mapping[str, list[tuple[Root, Listing]]]) -> None:
        """Note which tools were looked at: each deletes its logs after some time of its own."""
        present = {
            name for name, found in listings.items() if any(each.state is RootState.PRESENT for _, each in found)
        }
        with transaction(self._db):
            for name in sorted(present):
                kept_days = self.ingest.sources[name].deletes_after(self._home, self._env)
                observed_rows.observe(self._db, name, now_ms(), kept_days)

    def take(self, todo: Pending | Sequence[tuple[Source, Path]], size: int) -> Taken:
        """Read some logs to their ends.

        `size` is what is expected, zero for logs that just grew. After a large reading `repositories`
        settles what it brought.
        """
        if not todo:
            return Taken()
        done, shown = 0, self.ingest.commits

        def advance(amount: int) -> None:
            nonlocal done, shown
            done += amount
            self._tell(Progress("logs", min(done, size), size))
            if shown != self.ingest.commits:  # of a long reading, what was read until then is there to be seen
                shown = self.ingest.commits
                self._tell(Changed("calls"))

        waiting = log_rows.is_unsettled(self._db)
        taken = self.ingest.take(self._until_stopped(todo), advance if size else None)
        if not size or (taken.bytes < SETTLED_AT_ONCE and len(taken.sessions) <= SETTLED_SESSIONS):
            taken.repositories = self._settle_taken(taken, others=waiting)
        self._tell(Changed("calls", len(taken.sessions)))
        return taken

    def _until_stopped(self, todo: Iterable[tuple[Source, FoundLog | Path]]) -> Iterator[tuple[Source, Path]]:
        for source, log in todo:
            if self.stop_asked():
                return
            yield source, log.path if isinstance(log, FoundLog) else log

    def _settle_taken(self, taken: Taken, *, others: bool) -> set[int]:
        """Settle what was read just now, and with `others` what could not be settled before."""
        if not others:
            return self.settle(taken.sessions, taken.speaking, taken.news)
        left = log_rows.unsettled_sessions(self._db, most=SETTLED_SESSIONS + 1)
        if len(left) > SETTLED_SESSIONS:
            return set()  # so many wait for `settle_left`
        return self.settle(taken.sessions.union(left), taken.speaking.union(left))

    def settle(self, sessions: Collection[int], speaking: Collection[int] = (), news: News | None = None) -> set[int]:
        """Find the folders of new rows and let their tokens flow; return the repositories to judge again.

        With news that are few, only what they can move is looked at; the next sweep looks at all.
        """
        # Loaded here: reading logs for the first time needs none of it.
        from tokenmirror.store import work_rows  # noqa: PLC0415

        with transaction(self._db):
            widened, retold = self._settle_work(news.edits if news is not None and news.are_few else None)
            # Which sessions worked in a folder, only all calls together tell: of no folder it is not asked.
            whole = retold | (work_rows.sessions_in(self._db, widened) if widened else set())
            self._reflow(sessions, whole, news if news is not None and news.are_few and not widened else None)
            concerned = self._judge_again(widened, speaking, retold.union(sessions))
            log_rows.set_unsettled(self._db, unsettled=False)
        return concerned

    def _reflow(self, sessions: Collection[int], whole: set[int], news: News | None) -> None:
        """Let tokens flow of sessions, with news as far as they can move them, and of some as a whole."""
        if not sessions and not whole and not (news is not None and news.calls):
            return  # as at nearly every start: nothing has to be loaded
        from tokenmirror.collector.flowing import reflow, reflow_news  # noqa: PLC0415 - as above

        if news is not None:
            reflow_news(self._db, news, set(sessions) - whole)
            reflow(self._db, whole)
        else:
            reflow(self._db, whole.union(sessions))

    def _settle_work(self, since: Mapping[int, int] | None) -> tuple[set[int], set[int]]:
        """Find where folders and edits lie, and what is told twice; return the folders and sessions this changed."""
        from tokenmirror.collector.edits import settle_edits  # noqa: PLC0415 - as above
        from tokenmirror.collector.places import Places  # noqa: PLC0415
        from tokenmirror.store import retold_rows  # noqa: PLC0415

        retelling = [source.name for source in self.ingest.sources.values() if source.retells]
        self._places = self._places or Places(self._db)
        widened = self._places.settle(since)
        settle_edits(self._db, None if widened else since)
        return widened, retold_rows.settle(self._db, retelling)

    def _judge_again(self, widened: Iterable[int], speaking: Iterable[int], sessions: Iterable[int]) -> set[int]:
        """Have the repositories judged that some folders are in, that sessions speak of, or that name them."""
        from tokenmirror.store import work_rows  # noqa: PLC0415 - as above

        concerned = work_rows.repositories_at(self._db, widened) | work_rows.repositories_of(self._db, speaking)
        if some := set(sessions):
            from tokenmirror.collector.mentions import Mentions  # noqa: PLC0415 - as above

            concerned |= Mentions(self._db, self._fingerprinter.line).recognise(some)
        work_rows.judge_again(self._db, concerned)
        return concerned

    def repositories(self, *, only: set[int] | None = None, may_rest: bool = False) -> int:
        """Read every repository that moved, or is to be judged again; return how many could not be read.

        With `may_rest` git is not asked where the times of its files say that nothing moved.
        """
        if self._is_unsettled or not self._settled_left:
            self.settle_left()
        self._settled_left = False
        self._notice_forgetting()
        known = repository_rows.repositories(self._db)
        rows = [row for row in known if not row.ignored and (only is None or row.id in only)]
        problems = 0
        for number, row in enumerate(rows):
            if self.stop_asked():
                return problems
            self._tell(Progress("history", number, len(rows)))
            problems += not self._judging().read(row, may_rest=may_rest)
        if rows:
            self._tell(Progress("history", len(rows), len(rows)))
        return problems

    def sum_days(self) -> None:
        """Sum the days that came to rest."""
        if self._summing is None:
            from tokenmirror.collector.summing import Summing  # noqa: PLC0415 - as above

            self._summing = Summing(self._db, LocalZone())
        self._summing.sum(self._between_days, self.stop_asked)

    def _between_days(self) -> None:
        self.let_others_in()
        self.while_reading()

    @property
    def has_more(self) -> bool:
        """Return whether days are left to be counted, which the next look goes on with."""
        return self._judge is not None and self._judge.has_more

    def _notice_forgetting(self) -> None:
        """Hold nothing any more of repositories and commits that may be gone: others can have their numbers."""
        now = forgotten_rows.state(self._db)
        if now != self._forgotten:
            self._forgotten, self._judge = now, None

    def settle_left(self) -> None:
        """Look up folders that are due, and settle what a collector left that died, or found the disk full."""
        left = log_rows.unsettled_sessions(self._db, most=SETTLED_SESSIONS + 1) if self._is_unsettled else []
        if len(left) > SETTLED_SESSIONS:
            self._settle_many()
        else:
            self.settle(left, speaking=left, news=None if self._has_waiting else News())

    @property
    def _has_waiting(self) -> bool:
        """Return whether edits can belong elsewhere than when all was settled: some are new, or folders are."""
        return self._is_unsettled or repository_rows.has_new_places(self._db)

    @property
    def _is_unsettled(self) -> bool:
        return log_rows.is_unsettled(self._db)

    def _settle_many(self) -> None:
        """Settle some sessions at a time: a million at once would fill the memory, and keep waiting who writes."""
        from tokenmirror.collector.flowing import reflow  # noqa: PLC0415 - as above
        from tokenmirror.store import work_rows  # noqa: PLC0415

        with transaction(self._db):
            widened, retold = self._settle_work(None)
            # What has to flow anew shall be among what is left, also for who goes on after a crash.
            work_rows.drop_flows(self._db, widened, retold)
            self._judge_again(widened, (), ())
        last = -1
        while some := log_rows.unsettled_sessions(self._db, last, SETTLED_SESSIONS):
            last = some[-1]
            with transaction(self._db):
                reflow(self._db, some)
                self._judge_again((), some, some)
            self.let_others_in()
            if self.stop_asked():
                return
        with transaction(self._db):
            log_rows.set_unsettled(self._db, unsettled=False)

    def _judging(self) -> Judge:
        """Return the judge of repositories; loading it takes as long as reading many logs, which must not wait."""
        if self._judge is None:
            from tokenmirror.collector.judging import Judge  # noqa: PLC0415
            from tokenmirror.collector.resting import Resting  # noqa: PLC0415

            self._judge = Judge(self._db, self._fingerprinter, self._between, self._tell, Resting(self._home))
        return self._judge

    def _between(self) -> None:
        """Let waiting log lines in between two slices of history."""
        self._db.execute("COMMIT")
        try:
            self.let_others_in()
            self.while_reading()
        finally:
            self._db.execute("BEGIN IMMEDIATE")
