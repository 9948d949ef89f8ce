"""Why: finds what an id means, and gathers the facts behind a commit."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tokenmirror.answers.status import title
from tokenmirror.attribution.explaining import file_shares
from tokenmirror.attribution.works import EditWork, FileWork
from tokenmirror.domain.fingerprints import THIN
from tokenmirror.store import correction_rows, evidence_queries, fate_rows, mention_rows
from tokenmirror.store.evidence_queries import CommitFacts, CommitFileFacts, EditFacts, LinkFacts, Named
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.evidence import (
    CommitEvidence,
    DatedState,
    FateFacts,
    FilePart,
    LogRead,
    OtherCommit,
    Revert,
    Said,
    SessionPart,
)

UNNAMED_MS = 20_000, 5_000
"""How long before and after the end of a silent `git commit` the commit can have been made."""


def find(db: sqlite3.Connection, text: str, top: str | None = None) -> list[Named]:
    """Return the commits and sessions that an id, or the beginning of one, can mean."""
    return evidence_queries.named(db, text, top)


def commit_evidence(db: sqlite3.Connection, key: int) -> CommitEvidence:
    """Return everything that is known of a stored commit."""
    return _Gathering(db, evidence_queries.commit_facts(db, [key])[0]).evidence()


@dataclass(frozen=True, slots=True)
class _Lines:
    """Added lines of the files that count, and of those that are left out."""

    counted: int
    generated: int


class _Gathering:
    """Gathers what stands behind one commit."""

    def __init__(self, db: sqlite3.Connection, row: CommitFacts) -> None:
        self._db, self._row = db, row
        self._files = evidence_queries.files_of(db, row.key)
        parents = evidence_queries.parents_of(db, row.repository)
        self._parents = parents
        self._main = ancestors(parents, row.default_head) if row.default_head else set[str]()

    def evidence(self) -> CommitEvidence:
        db, row = self._db, self._row
        copies, folded = evidence_queries.standing_for(db, row.key, row.oid, row.repository)
        root = row.same_work or row.key
        flows = evidence_queries.flows_into(db, [root, *(folded if root == row.key else ())])
        outcomes: dict[str, int] = defaultdict(int)
        by_session: dict[int, int] = defaultdict(int)
        for session, _native, _source, outcome, tokens in flows:
            outcomes[outcome] += tokens
            by_session[session] += tokens
        lines = _lines(self._files)
        same_work = self._others([row.same_work])[0] if row.same_work else None
        return CommitEvidence(
            oid=row.oid, top=row.top, subject=row.subject, author=row.author, author_time=from_ms(row.author_time),
            committer_time=from_ms(row.committer_time), mine=row.mine,
            address_by_person=evidence_queries.is_own_address(db, row.author), merge=row.merge, patch_id=row.patch_id,
            files=len(self._files), lines_added=lines.counted,
            generated=tuple(file.path for file in self._files if file.generated), generated_lines=lines.generated,
            paths=tuple(file.path for file in self._files if not file.generated),
            default_ref=row.default_ref, default_head=row.default_head, on_default=row.oid in self._main,
            repository_trouble=_trouble(row), fate=self._fate() if row.state is not None else None,
            sessions=tuple(self._part(link, by_session, copies + folded) for link in self._links()),
            same_work=same_work, copies=self._others(copies), folded_in=self._others(folded),
            tokens=sum(outcomes.values()), outcomes=dict(outcomes),
            corrections=self._corrections(copies + folded),
        )  # fmt: skip

    def _corrections(self, members: Sequence[int]) -> tuple[tuple[str, str], ...]:
        """Return what the person said of this commit, or of one that stands for the same work."""
        keys = [*members, *([self._row.same_work] if self._row.same_work else [])]
        meant = {self._row.oid, *(row.oid for row in evidence_queries.commit_facts(self._db, keys))}
        said = correction_rows.of_repository(self._db, self._row.repository)
        return tuple(
            (one.word.value, evidence_queries.native_of(self._db, one.session)) for one in said if one.oid in meant
        )

    def _links(self) -> list[LinkFacts]:
        return evidence_queries.links_of(self._db, commit=self._row.key)

    def _part(self, link: LinkFacts, tokens: dict[int, int], members: Sequence[int]) -> SessionPart:
        edits = works(evidence_queries.edits_of(self._db, link.session), self._row.repository)
        made_at = max(self._row.author_time, self._row.committer_time)
        shares = file_shares(map(file_work, self._files), edits, made_at)
        return SessionPart(
            link.native, title(link.source), link.weight, link.lines, link.evidence, from_ms(link.stop_at),
            tuple(self._said(link.session, members)) if "said" in link.evidence else (),
            tuple(FilePart(s.path, s.edited_as, s.added, s.telling, s.written, s.telling_written, s.removed)
                  for s in shares),
            logs(self._db, link.session), tokens.get(link.session, 0),
            self._named_in(link.session, members) if "said" in link.evidence else (),
            next((e.path for e in edits if e.at == link.stop_at and e.path in {f.path for f in self._files}), ""),
        )  # fmt: skip

    def _named_in(self, session: int, members: Sequence[int]) -> tuple[tuple[str, str], ...]:
        """Return where this commit, or one of the same work, names a session."""
        oids = {self._row.oid, *(other.oid for other in evidence_queries.commit_facts(self._db, members))}
        found = mention_rows.mentions(self._db, self._row.repository)
        return tuple((row.kind, row.oid) for row in found if row.session == session and row.oid in oids)

    def _said(self, session: int, members: Sequence[int]) -> Iterable[Said]:
        """Yield the session's words that name this commit, or one that became it or went into it."""
        row = self._row
        became = [other.oid for other in evidence_queries.commit_facts(self._db, members)]
        for said in evidence_queries.said_of(self._db, session):
            if said.prefix and row.oid.startswith(said.prefix):
                yield Said(from_ms(said.at), said.prefix)
            elif said.prefix:
                for oid in (one for one in became if one.startswith(said.prefix)):
                    yield Said(from_ms(said.at), said.prefix, oid)
            elif said.at - UNNAMED_MS[0] <= row.committer_time <= said.at + UNNAMED_MS[1]:
                yield Said(from_ms(said.at), "")

    def _others(self, keys: Iterable[int]) -> tuple[OtherCommit, ...]:
        return tuple(self._other(row) for row in evidence_queries.commit_facts(self._db, keys))

    def _other(self, row: CommitFacts) -> OtherCommit:
        at, on_default = from_ms(row.author_time), row.oid in self._main
        return OtherCommit(row.oid, row.subject, row.author, at, row.patch_id, on_default)

    def _by_oid(self, oid: str | None) -> OtherCommit | None:
        if oid is None:
            return None
        key = evidence_queries.keys_of(self._db, self._row.repository, [oid]).get(oid)
        if key is None:
            return OtherCommit(oid, "", "", from_ms(0), None, oid in self._main, known=False)
        return self._others([key])[0]

    def _fate(self) -> FateFacts:
        db, row = self._db, self._row
        carrier = self._by_oid(row.landed_as)
        generated = {file.path for file in self._files if file.generated}
        blamed = evidence_queries.blamed_lines(db, row.repository, row.oid)
        carried = evidence_queries.blamed_lines(db, row.repository, carrier.oid) if carrier else {}
        shared, telling = self._shared(carrier)
        landed_at = None if row.landed_at is None else from_ms(row.landed_at)
        return FateFacts(
            state=str(row.state), how=row.landed_how or "", landed_at=landed_at, carrier=carrier,
            through=self._by_oid(row.landed_in), squash_tip=self._squash_tip(carrier),
            lines_added=row.lines_added or 0, lines_alive=row.lines_alive or 0, as_of=from_ms(row.as_of or 0),
            evidence=row.evidence, blamed={path: n for path, n in blamed.items() if path not in generated},
            carried=carried, far=evidence_queries.far_files(db, row.repository),
            shared_lines=shared, telling_lines=telling, revert=self._revert(),
            states=self._states(), alive_at=self._alive_at(),
        )  # fmt: skip

    def _shared(self, carrier: OtherCommit | None) -> tuple[int, int]:
        """Count telling lines, and those that the carrier added to a file of the same name."""
        telling = [(f.path, line) for f in self._files if not f.generated for line in f.added if not line & THIN]
        if carrier is None:
            return 0, len(telling)
        keys = evidence_queries.keys_of(self._db, self._row.repository, [carrier.oid]).values()
        theirs = {(f.path, line) for key in keys for f in evidence_queries.files_of(self._db, key) for line in f.added}
        return sum(pair in theirs for pair in telling), len(telling)

    def _squash_tip(self, carrier: OtherCommit | None) -> str | None:
        if carrier is None or carrier.patch_id is None or self._row.landed_how != "squash":
            return None
        tips = evidence_queries.branch_tips(self._db, self._row.repository, carrier.patch_id)
        return next((tip for tip in tips if self._row.oid in ancestors(self._parents, tip)), None)

    def _revert(self) -> Revert | None:
        row = self._row
        by = next((w.partition(":")[2] for w in row.evidence if w.startswith("reverted_by:")), None)
        other = self._by_oid(by)
        if by is None or other is None:
            return None
        commits, pull = evidence_queries.reverts_of(self._db, row.repository, by)
        targets = [oid for oid in (row.oid, row.landed_as, row.landed_in) if oid]
        named = next((oid for oid in targets if oid in commits), None)
        if named is not None:
            return Revert(other, named, names=named)
        if pull is not None:
            return Revert(other, targets[-1], names=f"#{pull}")
        return Revert(other, self._exact_target(targets), patch_id=other.patch_id)

    def _exact_target(self, targets: Sequence[str]) -> str:
        """Return which of a commit and its carriers was undone exactly: the last that is no merge."""
        known = evidence_queries.keys_of(self._db, self._row.repository, targets)
        rows = evidence_queries.commit_facts(self._db, known.values())
        plain = [row.oid for row in rows if not row.merge and row.oid in self._main]
        return next((oid for oid in targets if oid in plain), targets[0])

    def _states(self) -> tuple[DatedState, ...]:
        states = fate_rows.state_rows(self._db, self._row.repository).get(self._row.key, ())
        return tuple(DatedState(s.state, None if s.at is None else from_ms(s.at), tuple(map(str, s.evidence)))
                     for s in states)  # fmt: skip

    def _alive_at(self) -> tuple[tuple[int, int, str], ...]:
        rows = fate_rows.alive_rows(self._db, self._row.repository)
        return tuple((row.days, row.lines, row.at_commit) for row in rows if row.commit == self._row.key)


def logs(db: sqlite3.Connection, session: int) -> tuple[LogRead, ...]:
    """Return the logs that told of a session."""
    rows = evidence_queries.logs_of(db, session)
    return tuple(LogRead(row.path, row.records, row.size, row.status in {"gone", "offline"}) for row in rows)


def works(edits: Iterable[EditFacts], repository: int) -> list[EditWork]:
    """Return the edits that lie in a repository, as attribution knows them; the session is not asked about."""
    return [
        EditWork(0, edit.at, edit.inside, edit.added, edit.removed)
        for edit in edits
        if edit.repository == repository and edit.inside is not None
    ]


def file_work(file: CommitFileFacts) -> FileWork:
    """Return a file of a commit as attribution knows it."""
    return FileWork(file.path, file.added, file.removed, file.old_path, file.generated)


def ancestors(parents: dict[str, tuple[str, ...]], head: str) -> set[str]:
    """Return a commit and what it descends from, as far as it is stored."""
    seen: set[str] = set()
    todo = [head]
    while todo:
        oid = todo.pop()
        if oid not in seen:
            seen.add(oid)
            todo.extend(parents.get(oid, ()))
    return seen


def _lines(files: Iterable[CommitFileFacts]) -> _Lines:
    counts = {True: 0, False: 0}
    for file in files:
        counts[file.generated] += len(file.added)
    return _Lines(counts[False], counts[True])


def _trouble(row: CommitFacts) -> str:
    if row.status in {None, "ok"}:
        return ""
    return "it is not where it was." if row.status == "missing" else f"{row.status}."
