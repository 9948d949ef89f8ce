"""Brings one repository up to date: its history, what came of it, and the tokens that went into it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

from tokenmirror.collector.attribute import RepositoryWork
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.flowing import reflow, settle_edits
from tokenmirror.collector.history import HistoryReader, Standing, stand
from tokenmirror.collector.places import learn_from_commits
from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.commits import CommitId, GitProblem
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.git.patch_ids import reverse_patch_ids
from tokenmirror.git.problems import GitError
from tokenmirror.messages import Changed, Message, Trouble
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.git_rows import RepositoryRow

REJUDGE_MS = 6 * 3_600_000
"""Work ages: what was too young to judge is judged anew after this."""


class Judge:
    """Reads repositories and judges the work in them."""

    def __init__(
        self,
        db: sqlite3.Connection,
        fingerprinter: Fingerprinter,
        between: Callable[[], None],
        tell: Callable[[Message], None],
    ) -> None:
        """Take the writer's connection, and what to do between two slices of history."""
        self._db = db
        self._line = fingerprinter.line
        self._tell = tell
        self._history = HistoryReader(db, fingerprinter, between)

    def read(self, row: RepositoryRow) -> bool:
        """Bring one repository up to date; a repository that fails keeps what is known of it."""
        standing = stand(row, git_rows.own_addresses(self._db))
        if not isinstance(standing, Standing):
            self._note_trouble(row, standing)
            return False
        digest = standing.digest()
        fresh = row.fate_at is not None and now_ms() - row.fate_at < REJUDGE_MS
        if row.status == "ok" and fresh and digest == row.moved_heads:
            return True
        try:
            with transaction(self._db):
                self._judge(row, standing, digest)
        except GitError as error:
            self._note_trouble(row, error.problem)
            return False
        self._tell(Changed("history", 1))
        return True

    def _judge(self, row: RepositoryRow, standing: Standing, digest: str) -> None:
        work_rows.begin_judging(self._db, row.id)
        graph = self._history.read(row, standing)
        learn_from_commits(self._db)
        settle_edits(self._db)
        work = RepositoryWork(self._db, row.id, self._history.namesakes(row, standing))
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
        reflow(self._db, moved | {edit.session for edit in work.edit_rows})
        git_rows.update_repository(
            self._db,
            row.id,
            status="ok",
            detail=_remark(standing),
            default_ref=default.ref if default else None,
            default_head=default.commit if default else None,
            default_why=default.why if default else standing.why_none,
            checked_at=now_ms(),
            fate_at=now_ms(),
        )
        work_rows.end_judging(self._db, row.id, digest)

    def _note_trouble(self, row: RepositoryRow, problem: GitProblem | None) -> None:
        status = "missing" if problem is None else problem.kind.value
        detail = _gone(row.top) if problem is None else problem.sentence
        with transaction(self._db):
            git_rows.update_repository(self._db, row.id, status=status, detail=detail, checked_at=now_ms())
        if row.status != status:
            self._tell(Trouble(status, detail))


def _gone(top: str) -> str:
    """Return what to say of a repository that is no longer where it was."""
    how = "is no git repository any more" if os.path.isdir(top) else "is gone"  # noqa: PTH112 - never raises
    return f"{top} {how}; what is known of it stays. If it moved: tokenmirror repos add NEW_PATH --was {top}"


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
