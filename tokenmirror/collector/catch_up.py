"""One pass over everything: logs first, newest first, then repositories."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

from tokenmirror.collector import attribute
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.history import HistoryReader, Standing, stand
from tokenmirror.collector.ingest import Ingest, Taken
from tokenmirror.collector.places import learn_from_commits, settle_places
from tokenmirror.domain.commits import CommitId, GitProblem
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.git.patch_ids import reverse_patch_ids
from tokenmirror.git.problems import GitError
from tokenmirror.messages import Changed, Message, Progress, Trouble
from tokenmirror.sources.source import Source
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.git_rows import RepositoryRow

REJUDGE_MS = 6 * 3_600_000
"""Work ages: what was too young to judge is judged anew after this."""

Tell = Callable[[Message], None]


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
        fingerprinter = Fingerprinter(key)
        self._db = db
        self._line = fingerprinter.line
        self._home = home
        self._env = env
        self._tell = tell
        self.ingest = Ingest(db, sources, fingerprinter.lines)
        self._history = HistoryReader(db, fingerprinter, self._between)
        self.while_reading: Callable[[], None] = lambda: None
        """Called between slices of history, so that new log lines need not wait."""

    def logs(self) -> Taken:
        """Read every log that changed; rows are there, and flow, when this returns."""
        listings = self.ingest.listings(self._home, self._env)
        todo = self.ingest.pending(listings)
        return self.take([(source, log.path) for source, log in todo], sum(log.size for _source, log in todo))

    def take(self, todo: list[tuple[Source, Path]], size: int) -> Taken:
        """Read some logs to their ends."""
        if not todo:
            return Taken()
        done = 0

        def advance(amount: int) -> None:
            nonlocal done
            done += amount
            self._tell(Progress("logs", min(done, size), size))

        taken = self.ingest.take(todo, advance if size else None)
        self.settle(taken.sessions)
        self._tell(Changed("calls", len(taken.sessions)))
        return taken

    def settle(self, sessions: Iterable[int]) -> None:
        """Find the folders of new rows and let their tokens flow."""
        with _transaction(self._db):
            placed = work_rows.sessions_in(self._db, settle_places(self._db))
            attribute.settle_edits(self._db)
            attribute.reflow(self._db, {*sessions, *placed})

    def repositories(self, *, forced: Collection[int] = (), only: set[int] | None = None) -> int:
        """Read every repository that moved, or is forced, and judge it; return how many could not be read."""
        self.settle(())
        rows = [row for row in git_rows.repositories(self._db) if not row.ignored and (only is None or row.id in only)]
        problems = 0
        for number, row in enumerate(rows):
            self._tell(Progress("history", number, len(rows)))
            problems += not self._repository(row, forced=row.id in forced)
        if rows:
            self._tell(Progress("history", len(rows), len(rows)))
        return problems

    def repositories_of(self, sessions: Iterable[int]) -> set[int]:
        """Return the repositories that sessions edited in or were started in."""
        return work_rows.repositories_of(self._db, sessions)

    def _repository(self, row: RepositoryRow, *, forced: bool) -> bool:
        """Bring one repository up to date; a repository that fails keeps what is known of it."""
        standing = stand(row, git_rows.own_addresses(self._db))
        if not isinstance(standing, Standing):
            self._note_trouble(row, standing)
            return False
        digest = standing.digest()
        fresh = row.fate_at is not None and now_ms() - row.fate_at < REJUDGE_MS
        if not forced and fresh and digest == row.moved_heads:
            return True
        try:
            with _transaction(self._db):
                self._judge(row, standing, digest)
        except GitError as error:
            self._note_trouble(row, error.problem)
            return False
        self._tell(Changed("history", 1))
        return True

    def _judge(self, row: RepositoryRow, standing: Standing, digest: str) -> None:
        graph = self._history.read(row, standing)
        learn_from_commits(self._db)
        attribute.settle_edits(self._db)
        work = attribute.RepositoryWork(self._db, row.id)
        default = standing.default
        mains = [c for c in (default.commit, default.also) if c] if default else []
        landings = work.landings(graph, standing.heads.values(), mains)
        landed = [key for key, landing in landings.items() if landing.landed]
        files = {file.path for c in work.commits if c.key in set(landed) for file in c.counted_files()}
        self._history.refresh_blame(row, standing, graph, files)
        on_default: set[str] = set().union(*(graph.ancestors(main) for main in mains))
        wanted = [CommitId(c.oid) for c in work.commits if c.key in set(landed) and c.oid in on_default]
        reverse = {str(oid): str(patch) for oid, patch in reverse_patch_ids(standing.git, wanted).items()}
        fates = work.judge_all(landings, work.reverts(on_default, reverse))
        moved = work.store(landings, fates)
        if standing.found.toplevel is not None:
            work.look_on_disk(standing.found.toplevel, self._line)
        attribute.reflow(self._db, moved | {edit.session for edit in work.edit_rows})
        git_rows.update_repository(
            self._db,
            row.id,
            status="ok",
            detail=_remark(standing),
            default_ref=default.ref if default else None,
            default_head=default.commit if default else None,
            default_why=default.why if default else standing.why_none,
            moved_heads=digest,
            checked_at=now_ms(),
            fate_at=now_ms(),
        )

    def _note_trouble(self, row: RepositoryRow, problem: GitProblem | None) -> None:
        status = "missing" if problem is None else problem.kind.value
        detail = (
            f"{row.top} is gone; what is known of it stays. If it moved: tokenmirror repos add NEW_PATH --was {row.top}"
            if problem is None
            else problem.sentence
        )
        with _transaction(self._db):
            git_rows.update_repository(self._db, row.id, status=status, detail=detail, checked_at=now_ms())
        if row.status != status:
            self._tell(Trouble(status, detail))

    def _between(self) -> None:
        """Let waiting log lines in between two slices of history."""
        self._db.execute("COMMIT")
        try:
            self.while_reading()
        finally:
            self._db.execute("BEGIN IMMEDIATE")


def _remark(standing: Standing) -> str | None:
    """Return what a person should know of a repository that could be read."""
    if standing.default is None:
        return {
            "no_commits": "It has no commits yet.",
            "not_decided": "It has no default branch that could be recognised; choose one in the settings.",
        }.get(standing.why_none, standing.why_none)
    if standing.found.shallow:
        return "It is a shallow clone: history before its border is not known here."
    if standing.found.partial:
        return "It is a partial clone: commits whose objects are missing are left out; nothing is fetched."
    return None


class _transaction:  # noqa: N801 - used as a statement
    """A write transaction that rolls back on any exception."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if self._db.in_transaction:
            self._db.execute("COMMIT" if kind is None else "ROLLBACK")
