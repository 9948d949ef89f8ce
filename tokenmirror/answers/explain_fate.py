"""Where a commit landed and what became of it: gathers the facts behind the answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from tokenmirror.domain.fingerprints import THIN
from tokenmirror.store import evidence_queries
from tokenmirror.store.evidence_queries import CommitFacts, CommitFileFacts
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.evidence import DatedState, FateFacts, OtherCommit, Revert


class Others:
    """The other commits that an explanation of one commit names."""

    def __init__(self, db: sqlite3.Connection, row: CommitFacts) -> None:
        """Read who descends from whom in the commit's repository."""
        self._db, self._repository = db, row.repository
        self._parents = evidence_queries.parents_of(db, row.repository)
        self._main = self.ancestors(row.default_head) if row.default_head else set[str]()

    def on_default(self, oid: str) -> bool:
        """Tell whether a commit is an ancestor of the default branch's head, as far as it is stored."""
        return oid in self._main

    def ancestors(self, head: str) -> set[str]:
        """Return a commit and what it descends from, as far as it is stored."""
        seen: set[str] = set()
        todo = [head]
        while todo:
            oid = todo.pop()
            if oid not in seen:
                seen.add(oid)
                todo.extend(self._parents.get(oid, ()))
        return seen

    def of(self, keys: Iterable[int]) -> tuple[OtherCommit, ...]:
        """Return stored commits, oldest first."""
        return tuple(self._other(row) for row in evidence_queries.commit_facts(self._db, keys))

    def _other(self, row: CommitFacts) -> OtherCommit:
        at, on_default = from_ms(row.author_time), self.on_default(row.oid)
        return OtherCommit(row.oid, row.subject, row.author, at, row.patch_id, on_default)

    def by_oid(self, oid: str | None) -> OtherCommit | None:
        """Return a commit by its whole id, also one of which only the id is known."""
        if oid is None:
            return None
        key = evidence_queries.keys_of(self._db, self._repository, [oid]).get(oid)
        if key is None:
            return OtherCommit(oid, "", "", from_ms(0), None, self.on_default(oid), known=False)
        return self.of([key])[0]


def fate_facts(db: sqlite3.Connection, row: CommitFacts, files: Sequence[CommitFileFacts], others: Others) -> FateFacts:
    """Return what became of a commit that has a fate."""
    carrier = others.by_oid(row.landed_as)
    generated = {file.path for file in files if file.generated}
    blamed = evidence_queries.blamed_lines(db, row.repository, row.oid)
    carried = evidence_queries.blamed_lines(db, row.repository, carrier.oid) if carrier else {}
    shared, telling = _shared(db, row, files, carrier)
    states = _states(db, row)
    return FateFacts(
        state=str(row.state), how=row.landed_how or "",
        landed_at=None if row.landed_at is None else from_ms(row.landed_at), carrier=carrier,
        through=others.by_oid(row.landed_in), squash_tip=_squash_tip(db, row, others, carrier),
        lines_added=row.lines_added or 0, lines_alive=row.lines_alive or 0, as_of=from_ms(row.as_of or 0),
        evidence=row.evidence, blamed={path: n for path, n in blamed.items() if path not in generated},
        carried=carried, far=evidence_queries.far_files(db, row.repository),
        shared_lines=shared, telling_lines=telling, revert=_revert(db, row, others, states),
        states=states, alive_at=tuple(evidence_queries.alive_at(db, row.key)),
    )  # fmt: skip


def _shared(
    db: sqlite3.Connection, row: CommitFacts, files: Iterable[CommitFileFacts], carrier: OtherCommit | None
) -> tuple[int, int]:
    """Count telling lines, and those that the carrier added to a file of the same name."""
    telling = [(f.path, line) for f in files if not f.generated for line in f.added if not line & THIN]
    if carrier is None:
        return 0, len(telling)
    keys = evidence_queries.keys_of(db, row.repository, [carrier.oid]).values()
    theirs = {(f.path, line) for key in keys for f in evidence_queries.files_of(db, key) for line in f.added}
    return sum(pair in theirs for pair in telling), len(telling)


def _squash_tip(db: sqlite3.Connection, row: CommitFacts, others: Others, carrier: OtherCommit | None) -> str | None:
    """Return the last commit of the branch that a squash holds."""
    if carrier is None or carrier.patch_id is None or row.landed_how != "squash":
        return None
    tips = evidence_queries.branch_tips(db, row.repository, carrier.patch_id)
    return next((tip for tip in tips if row.oid in others.ancestors(tip)), None)


def _revert(db: sqlite3.Connection, row: CommitFacts, others: Others, states: Iterable[DatedState]) -> Revert | None:
    """Return the commit that undid this one: by its message, as the exact reverse, or by lines."""
    by = next((w.partition(":")[2] for w in row.evidence if w.startswith("reverted_by:")), None)
    other = others.by_oid(by)
    if by is None or other is None:
        return None
    commits, pull = evidence_queries.reverts_of(db, row.repository, by)
    targets = [oid for oid in (row.oid, row.landed_as, row.landed_in) if oid]
    named = next((oid for oid in targets if oid in commits), None)
    if named is not None:
        return Revert(other, named, names=named)
    if pull is not None:
        return Revert(other, targets[-1], names=f"#{pull}")
    if any(f"by:{by}" in state.evidence and "content" in state.evidence for state in states):
        return Revert(other, row.oid)
    return Revert(other, _exact_target(db, row, others, targets), patch_id=other.patch_id)


def _exact_target(db: sqlite3.Connection, row: CommitFacts, others: Others, targets: Sequence[str]) -> str:
    """Return which of a commit and its carriers was undone exactly: the first in the branch that is no merge."""
    known = evidence_queries.keys_of(db, row.repository, targets)
    rows = evidence_queries.commit_facts(db, known.values())
    plain = [one.oid for one in rows if not one.merge and others.on_default(one.oid)]
    return next((oid for oid in targets if oid in plain), targets[0])


def _states(db: sqlite3.Connection, row: CommitFacts) -> tuple[DatedState, ...]:
    states = evidence_queries.states_of(db, row.key)
    return tuple(DatedState(state, None if at is None else from_ms(at), evidence) for state, at, evidence in states)
