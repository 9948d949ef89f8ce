"""Brings one repository up to date: its history, what came of it, and the tokens that went into it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from tokenmirror.attribution.fates import Reverts
from tokenmirror.attribution.landing import Landing
from tokenmirror.collector.attribute import RepositoryWork
from tokenmirror.collector.checkouts import Checkouts
from tokenmirror.collector.checkpoints import Checkpoints
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.edits import settle_edits
from tokenmirror.collector.fating import Fates, ordered, out_of_sight
from tokenmirror.collector.flowing import reflow
from tokenmirror.collector.history import Authors, Blamed, HistoryReader, Trees
from tokenmirror.collector.known import KnownWork, known_work
from tokenmirror.collector.places import learn_from_commits
from tokenmirror.collector.releasing import store_releases
from tokenmirror.collector.resting import Resting
from tokenmirror.collector.standing import Standing, stand
from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.git_problems import GitProblem
from tokenmirror.domain.graph import Graph
from tokenmirror.git.identity import sharing_names
from tokenmirror.git.patch_ids import reverse_patch_ids
from tokenmirror.git.problems import GitError
from tokenmirror.git.reflogs import head_refs
from tokenmirror.git.waiting import leave_alone
from tokenmirror.messages import Changed, Message, Trouble
from tokenmirror.store import correction_rows, fate_rows, git_rows, patch_rows, repository_rows, work_rows
from tokenmirror.store.repository_rows import RepositoryRow

REJUDGE_MS = 6 * 3_600_000
"""Work ages: what was too young to judge is judged anew after this."""
MOST_HELD = 6
"""Of so many repositories is held what was found last."""
COSTLY_SECONDS = 20.0
"""A repository that takes longer to fail is not tried again at every look."""
COUNTING_SECONDS = 20.0
"""How long one look may count lines of days past; the next one goes on."""


class Judged(NamedTuple):
    """What was found in one repository, for what is done once it is told, and for the next judge."""

    standing: Standing
    graph: Graph
    authors: Authors
    trees: Trees
    work: KnownWork
    fates: Fates
    reverts: Reverts
    blamed: Blamed


class Judge:
    """Reads repositories and judges the work in them."""

    def __init__(
        self,
        db: sqlite3.Connection,
        fingerprinter: Fingerprinter,
        between: Callable[[], None],
        tell: Callable[[Message], None],
        resting: Resting,
    ) -> None:
        """Take the writer's connection, and what to do between two slices of history."""
        self._db = db
        self._line = fingerprinter.line
        self._tell = tell
        self._between = between
        self._resting = resting
        self.held: dict[int, Judged] = {}
        """What was found last; nothing of a repository in which the last attempt failed."""
        self._left: set[int] = set()
        """Repositories in which days are left to be counted."""
        self._history = HistoryReader(db, fingerprinter, between)

    @property
    def has_more(self) -> bool:
        """Return whether days are left to be counted of any repository."""
        return bool(self._left)

    def read(self, row: RepositoryRow, *, may_rest: bool = False) -> bool:
        """Bring one repository up to date; a repository that fails keeps what is known of it.

        One that may rest is not looked at with git while the times of its files say that nothing moved.
        """
        addresses = git_rows.own_addresses(self._db)
        marks = self._resting.marks(row)
        about = (row.moved_heads, row.chosen_ref, row.fate_at, *sorted(addresses))
        if may_rest and self._is_settled(row) and self._resting.rests(row, marks, about):
            return True
        done = self._look_at(row, addresses)
        self._resting.note(row, marks if done else None, about)
        return done

    def _is_settled(self, row: RepositoryRow) -> bool:
        return row.status == "ok" and row.id not in self._left and row.moved_heads is not None and _is_fresh(row)

    def _look_at(self, row: RepositoryRow, addresses: Iterable[str]) -> bool:
        before = self.held.get(row.id)
        standing = stand(row, addresses, before.standing if before else None)
        if not isinstance(standing, Standing):
            self._note_trouble(row, standing)
            return False
        digest = standing.digest()
        judged = self.held.pop(row.id, None)
        began = time.monotonic()
        try:
            if row.status != "ok" or not _is_fresh(row) or not self._is_judged(row, digest, judged):
                self._left.add(row.id)
                with transaction(self._db):
                    judged = self._judge(row, standing, digest, judged)
                self._tell(Changed("history", 1))
            if judged is not None and row.id in self._left and self._count(row, standing, judged, digest):
                self._tell(Changed("history", 1))
        except GitError as error:
            self._note_trouble(row, error.problem)
            if time.monotonic() - began > COSTLY_SECONDS:
                leave_alone(Path(row.top), error.problem)
            return False
        if judged is not None:
            self._hold(row.id, judged)
        return True

    def _is_judged(self, row: RepositoryRow, digest: str, judged: Judged | None) -> bool:
        """Tell whether nothing moved; days that a collector left to count which died are counted by judging anew."""
        left = judged is not None and row.id in self._left
        return row.moved_heads == digest or (left and row.moved_heads == work_rows.days_to_count(digest))

    def _hold(self, repository: int, judged: Judged) -> None:
        """Hold what was found, so that the next judge need only look at what is new; but not of many repositories."""
        self.held[repository] = judged
        old = [key for key in self.held if key not in self._left]
        for key in old[:-MOST_HELD]:
            del self.held[key]

    def _judge(self, row: RepositoryRow, standing: Standing, digest: str, before: Judged | None) -> Judged:
        work_rows.begin_judging(self._db, row.id)
        graph = self._history.read(row, standing)
        learn_from_commits(self._db)
        if row.fate_at is None:
            # Only now is it known which paths its commits know.
            work_rows.unsettle_edits(self._db, row.id)
        settle_edits(self._db)
        self._between()
        correction_rows.claim_linked(self._db, row.id)
        authors = self._history.authors(row, standing, graph, before.authors if before else None)
        namesakes = sharing_names(authors.pairs, standing.addresses)
        known = known_work(self._db, row.id, namesakes, before.work if before else None)
        work = RepositoryWork(self._db, row.id, known, _checkouts(standing))
        self._between()
        default = standing.default
        mains = standing.mains()
        landings, unseen = out_of_sight(
            work.landings(graph, standing.heads, mains), lambda: fate_rows.last_fates(self._db, row.id), graph, mains,
            _hides(standing),
        )  # fmt: skip
        on_default = ordered(work.commits, graph, mains)
        renames = self._history.renames(row.id, standing, graph)
        trees = before.trees if before else Trees()
        past = self._history.no_authors(row.id, standing, trees)
        self._between()
        followed = before.fates.followed if before else None
        fates = Fates(self._db, row.id, work.commits, landings, unseen, on_default, renames, past, followed)
        blamed_on = before.blamed.on if before else ()
        blamed = self._history.refresh_blame(row, standing, graph, fates.paths(), fates.wider, trees, blamed_on)
        reverse = self._reverse_patch_ids(standing, work, fates, on_default[1])
        reverts = work.reverts(on_default[1].keys(), reverse)
        judged = fates.judge(reverts, blamed.files)
        self._between()
        moved = work.store(landings, judged)
        fates.store_states(reverts)
        store_releases(self._db, row.id, _names(fates, landings), standing.tags, graph)
        if standing.found.toplevel is not None:
            work.look_on_disk(standing.found.toplevel, self._line)
        reflow(self._db, moved | work.open_sessions())
        repository_rows.update_repository(
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
        return Judged(standing, graph, authors, trees, known, fates, reverts, blamed)

    def _count(self, row: RepositoryRow, standing: Standing, judged: Judged, digest: str) -> bool:
        """Count lines alive on days past; after the answer, for a first look has many days to look at.

        What takes too long goes on at the next look.
        """
        with transaction(self._db):
            counts = Checkpoints(self._db, row.id, standing, self._line, self._between)
            counted = counts.measure(judged.fates, judged.graph, standing.mains(), COUNTING_SECONDS)
            if counted.anything:
                judged.fates.store_states(judged.reverts)
            if counted.everything:
                work_rows.end_counting(self._db, row.id, digest)
        if counted.everything:
            self._left.discard(row.id)
        return counted.anything

    def _reverse_patch_ids(
        self, standing: Standing, work: RepositoryWork, fates: Fates, on_default: Mapping[str, int]
    ) -> dict[str, str]:
        """Return the patch ids of exact reverts; git is asked once for each commit that another can have reverted."""
        known = patch_rows.reverse_patches(self._db, work.repository)
        landed = [commit for commit in fates.landed if commit.oid in on_default]
        here = {commit.oid: commit.key for commit in landed}
        others = [commit for commit in work.commits if commit.oid in on_default]
        opposed = work.known.opposites.reverted(landed, others)
        wanted = [CommitId(commit.oid) for commit in opposed if commit.oid not in known]
        if wanted:
            found = reverse_patch_ids(standing.git, wanted)
            new: dict[str, str | None] = {oid: found.get(oid) for oid in wanted}
            patch_rows.save_reverse_patches(self._db, [(here[oid], patch) for oid, patch in new.items()])
            known |= new
        return {oid: patch for oid in here if (patch := known.get(oid)) is not None}

    def _note_trouble(self, row: RepositoryRow, problem: GitProblem | None) -> None:
        status = "missing" if problem is None else problem.kind.value
        detail = _gone(row.top) if problem is None else problem.sentence
        with transaction(self._db):
            repository_rows.update_repository(self._db, row.id, status=status, detail=detail, checked_at=now_ms())
        if row.status != status:
            self._tell(Trouble(status, detail))


def _is_fresh(row: RepositoryRow) -> bool:
    """Tell whether work was judged lately; a time to come says that a clock went back."""
    return row.fate_at is not None and 0 <= now_ms() - row.fate_at < REJUDGE_MS


def _checkouts(standing: Standing) -> Checkouts:
    found = standing.found
    return Checkouts(head_refs(found.common_dir, found.toplevel), standing.reflog)


def _names(fates: Fates, landings: Mapping[int, Landing]) -> dict[int, list[str]]:
    """Return under which names the work of each of the person's commits can be in a release."""
    carriers = {commit.key: landings[commit.key].carrier for commit in fates.judged}
    return {commit.key: [commit.oid, *filter(None, [carriers[commit.key]])] for commit in fates.judged}


def _gone(top: str) -> str:
    """Return what to say of a repository that is no longer where it was."""
    how = "is no git repository any more" if os.path.isdir(top) else "is gone"  # noqa: PTH112 - never raises
    return f"{top} {how}; what is known of it stays. If it moved: tokenmirror repos add NEW_PATH --was {top}"


def _hides(standing: Standing) -> str:
    """Return why a clone may not show what it once showed; empty where it shows all there is."""
    if standing.default is None:
        return "no_default_branch"
    return "shallow" if standing.found.shallow else ""


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
