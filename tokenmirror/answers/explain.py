"""Why: finds what an id means, and gathers the facts behind a commit."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from tokenmirror.answers.explain_fate import Others, fate_facts
from tokenmirror.answers.tools import title
from tokenmirror.attribution.explaining import file_shares
from tokenmirror.attribution.works import EditWork, FileWork
from tokenmirror.store import correction_rows, evidence_queries, mention_rows
from tokenmirror.store.evidence_queries import CommitFacts, CommitFileFacts, EditFacts, LinkFacts, Named
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.evidence import (
    CommitEvidence,
    FilePart,
    LogRead,
    Said,
    SessionPart,
)

_CHANGES = frozenset({"add", "modify"})
UNNAMED_MS = 20_000, 5_000
"""How long before and after the end of a silent `git commit` the commit can have been made."""


def find(db: sqlite3.Connection, text: str, top: str | None = None) -> list[Named]:
    """Return the commits and sessions that an id, or the beginning of one, can mean."""
    return evidence_queries.named(db, text, top)


def commit_evidence(db: sqlite3.Connection, key: int) -> CommitEvidence:
    """Return everything that is known of a stored commit."""
    return _Gathering(db, evidence_queries.commit_facts(db, [key])[0]).evidence()


class _Lines(msgspec.Struct, frozen=True):
    """Added lines of the files that count, and of those that are left out."""

    counted: int
    generated: int


class _Gathering:
    """Gathers what stands behind one commit."""

    def __init__(self, db: sqlite3.Connection, row: CommitFacts) -> None:
        self._db, self._row = db, row
        self._files = evidence_queries.files_of(db, row.key)
        self._others = Others(db, row)

    def evidence(self) -> CommitEvidence:
        db, row = self._db, self._row
        copies, folded = evidence_queries.standing_for(db, row.key, row.oid, row.repository)
        root = row.same_work or row.key
        members = [root, *(folded if root == row.key else ())]
        flows = evidence_queries.flows_into(db, members)
        outcomes: dict[str, int] = defaultdict(int)
        by_session: dict[int, int] = defaultdict(int)
        for session, _native, _source, outcome, tokens in flows:
            outcomes[outcome] += tokens
            by_session[session] += tokens
        lines = _lines(self._files)
        same_work = self._others.of([row.same_work])[0] if row.same_work else None
        return CommitEvidence(
            oid=row.oid, top=row.top, subject=row.subject, author=row.author, author_time=from_ms(row.author_time),
            committer_time=from_ms(row.committer_time), mine=row.mine,
            address_by_person=evidence_queries.is_own_address(db, row.author), merge=row.merge, patch_id=row.patch_id,
            files=len(self._files), lines_added=lines.counted,
            generated=tuple(file.path for file in self._files if file.generated), generated_lines=lines.generated,
            paths=tuple(file.path for file in self._files if not file.generated),
            without_lines=tuple(f.path for f in self._files if f.kind in _CHANGES and not f.added and not f.removed),
            default_ref=row.default_ref, default_head=row.default_head, on_default=self._others.on_default(row.oid),
            repository_trouble=_trouble(row),
            fate=fate_facts(db, row, self._files, self._others) if row.state is not None else None,
            sessions=tuple(self._part(link, by_session, copies + folded) for link in self._links()),
            same_work=same_work, copies=self._others.of(copies), folded_in=self._others.of(folded),
            tokens=sum(outcomes.values()), outcomes=dict(outcomes),
            corrections=self._corrections(copies + folded),
            qualities=evidence_queries.qualities_into(db, members),
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


def _lines(files: Iterable[CommitFileFacts]) -> _Lines:
    counts = {True: 0, False: 0}
    for file in files:
        counts[file.generated] += len(file.added)
    return _Lines(counts[False], counts[True])


def _trouble(row: CommitFacts) -> str:
    if row.status in {None, "ok"}:
        return ""
    return "it is not where it was." if row.status == "missing" else f"{row.status}."
