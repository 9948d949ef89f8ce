"""Why a session counts as it does: gathers the facts behind it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tokenmirror.answers.explain import file_work, logs, works
from tokenmirror.answers.tools import title
from tokenmirror.attribution import explaining
from tokenmirror.store import correction_rows, evidence_queries
from tokenmirror.store.evidence_queries import CommitFacts, EditFacts, LinkFacts
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.evidence import CommitPart, LooseEdit, Said, SessionEvidence

_ON_DISK = {0: "not_on_disk", 1: "on_disk", None: "not_looked"}


def session_evidence(db: sqlite3.Connection, key: int) -> SessionEvidence:
    """Return everything that is known of a stored session."""
    row = evidence_queries.session_facts(db, key)
    links = evidence_queries.links_of(db, session=key)
    commits = {one.key: one for one in evidence_queries.commit_facts(db, [link.commit for link in links])}
    edits = evidence_queries.edits_of(db, key)
    outcomes: dict[str, int] = defaultdict(int)
    into: dict[int, int] = defaultdict(int)
    for outcome, commit, tokens in evidence_queries.flows_of(db, key):
        outcomes[outcome] += tokens
        if commit is not None:
            into[commit] += tokens
    shown = [_part(link, commits[link.commit], into) for link in links if link.commit in commits]
    meant = correction_rows.intents(db).get(key)
    return SessionEvidence(
        name=row.native, source=title(row.source), parent=row.parent, cwd=row.cwd,
        started=None if row.started is None else from_ms(row.started),
        ended=None if row.ended is None else from_ms(row.ended),
        calls=row.calls, tokens=row.tokens, replays=row.replays, repeats=row.repeats, logs=logs(db, key),
        commits=tuple(shown), others=_others(db, into, commits), outcomes=dict(outcomes), edits=len(edits),
        loose=tuple(_loose(db, edits, commits)), said_unknown=tuple(_said_unknown(db, key, commits)),
        meant=meant.value if meant else "", qualities=evidence_queries.qualities_of(db, key),
    )  # fmt: skip


def _part(link: LinkFacts, row: CommitFacts, into: Mapping[int, int]) -> CommitPart:
    tokens = into.get(row.key, 0)
    return CommitPart(
        row.oid, row.top, row.subject, row.state or "unknown", link.weight, link.lines, link.evidence, tokens
    )


def _others(
    db: sqlite3.Connection, into: Mapping[int, int], linked: Mapping[int, CommitFacts]
) -> tuple[tuple[str, int], ...]:
    rows = evidence_queries.commit_facts(db, into.keys() - linked.keys())
    return tuple((row.oid, into[row.key]) for row in rows)


def _loose(db: sqlite3.Connection, edits: Sequence[EditFacts], commits: Mapping[int, CommitFacts]) -> list[LooseEdit]:
    """Return the edits that no commit of the session took, oldest first."""
    found = [_outside(edit) for edit in edits if edit.repository is None or edit.inside is None]
    for repository in {edit.repository for edit in edits if edit.repository is not None}:
        keys = [row.key for row in commits.values() if row.repository == repository]
        files = [file_work(file) for key in keys for file in evidence_queries.files_of(db, key)]
        inside = [edit for edit in edits if edit.repository == repository and edit.inside is not None]
        top = evidence_queries.top_of(db, repository)
        loose = explaining.loose_edits(works(inside, repository), files)
        found += [_inside(one, inside[one.number], top) for one in loose]
    return sorted(found, key=lambda edit: (edit.at, edit.path))


def _outside(edit: EditFacts) -> LooseEdit:
    return LooseEdit(from_ms(edit.at), edit.path, len(edit.added), len(edit.removed), "outside")


def _inside(loose: explaining.LooseEdit, edit: EditFacts, top: str | None) -> LooseEdit:
    replaced = loose.replaced_at
    state = (
        "generated"
        if loose.generated
        else "replaced"
        if replaced is not None
        else _ON_DISK.get(edit.on_disk, "not_looked")
    )
    return LooseEdit(
        from_ms(edit.at), edit.path, len(edit.added), len(edit.removed), state,
        None if replaced is None else from_ms(replaced), top, edit.inside,
    )  # fmt: skip


def _said_unknown(db: sqlite3.Connection, session: int, commits: Mapping[int, CommitFacts]) -> Iterator[Said]:
    """Yield the commits that it said it made and that are none of those it had a part in."""
    names = [row.oid for row in commits.values()]
    for said in evidence_queries.said_of(db, session):
        if said.prefix and not any(name.startswith(said.prefix) for name in names):
            yield Said(from_ms(said.at), said.prefix)
