"""One session in the order of time: gathers calls, edits, commits and what became of them."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tokenmirror.answers.explain_session import session_evidence
from tokenmirror.answers.facts import priced_spends
from tokenmirror.answers.grouping import Grouped
from tokenmirror.answers.own_notes import of_session
from tokenmirror.answers.tools import title
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend
from tokenmirror.prices import PriceTable
from tokenmirror.store import correction_rows, evidence_queries, timeline_queries
from tokenmirror.store.evidence_queries import CommitFacts, LinkFacts
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.store.timeline_queries import SessionKey
from tokenmirror.viewmodels.evidence import SessionEvidence
from tokenmirror.viewmodels.ledgers import tool_text
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.timeline import session_page, unknown_session
from tokenmirror.viewmodels.timeline_facts import (
    Child,
    Clock,
    SessionFacts,
    TimedCall,
    TimedCommit,
    TimedEdit,
)
from tokenmirror.viewmodels.timeline_shapes import SessionPage
from tokenmirror.viewmodels.timeline_words import LANDED


def page_of(
    db: sqlite3.Connection, known: Grouped, wanted: str, narrow: Filter, prices: PriceTable, clock: Clock
) -> SessionPage:
    """Return the page of a session, by source and id joined by a colon, with what is known of all changes."""
    facts = timeline_facts(db, known, wanted, narrow, prices)
    return unknown_session(wanted) if facts is None else session_page(facts, clock)


def timeline_facts(
    db: sqlite3.Connection, known: Grouped, wanted: str, narrow: Filter, prices: PriceTable
) -> SessionFacts | None:
    """Return everything that is known of a session in the order of time; None where it is not stored."""
    source, _, native = wanted.partition(":")
    row = timeline_queries.session_named(db, source, native)
    if row is None:
        return None
    evidence = session_evidence(db, row.key)
    spends = priced_spends(db, Filter(), prices, row.key)
    calls = tuple(_calls(db, row.key, spends))
    return SessionFacts(
        id=wanted, native=native, tool=tool_text(source, title(source), row.entrypoint), project=row.project,
        branches=_branches(db, row.key), parent=row.parent or "", host=row.host or "", calls=calls,
        edits=tuple(_edits(db, row.key, evidence)),
        prompts=tuple(map(from_ms, timeline_queries.prompts_of(db, row.key))),
        commands=tuple(map(from_ms, timeline_queries.commands_of(db, row.key))),
        said_unknown=tuple((said.at, said.prefix) for said in evidence.said_unknown),
        commits=tuple(_commits(db, row.key, spends)), changes=tuple(_changes(known, spends)),
        children=tuple(_children(db, row)), charges=tuple(_charges(db, row)),
        records=evidence.calls + evidence.repeats + evidence.replays, repeats=evidence.repeats,
        replays=evidence.replays, logs=len(evidence.logs), meant=correction_rows.intents(db).get(row.key),
        currency=prices.currency,
        earlier=timeline_queries.beside(db, row, narrow, later=False),
        later=timeline_queries.beside(db, row, narrow, later=True), own=of_session(db, wanted),
    )  # fmt: skip


def _calls(db: sqlite3.Connection, session: int, spends: Sequence[Spend]) -> Iterator[TimedCall]:
    parts: dict[int, list[Spend]] = defaultdict(list)
    for spend in spends:
        parts[spend.call].append(spend)
    for row in timeline_queries.calls_of(db, session):
        yield TimedCall(
            from_ms(row.at), row.model, row.agent or "", row.kind, row.quality, row.held, row.cached, row.output,
            tuple(parts[row.id]),
        )  # fmt: skip


def _branches(db: sqlite3.Connection, session: int) -> tuple[str, ...]:
    named = (row.branch for row in timeline_queries.calls_of(db, session) if row.branch)
    return tuple(branch for branch, _calls in Counter(named).most_common())


def _edits(db: sqlite3.Connection, session: int, evidence: SessionEvidence) -> Iterator[TimedEdit]:
    """Yield the edits; which of them no commit has a line of is known from the explanation of the session."""
    loose: dict[tuple[int, str], list[str]] = defaultdict(list)
    for one in evidence.loose:
        loose[to_ms(one.at), one.path].append(one.state)
    for row in timeline_queries.edits_of(db, session):
        states = loose.get((row.at, row.path))
        path = row.inside or row.path
        yield TimedEdit(from_ms(row.at), path, row.kind, row.added, row.removed, states.pop(0) if states else "")


def _commits(db: sqlite3.Connection, session: int, spends: Sequence[Spend]) -> Iterator[TimedCommit]:
    """Yield the commits that the session is linked to, and those that its tokens went into."""
    links = {link.commit: link for link in evidence_queries.links_of(db, session=session)}
    into = {spend.commit for spend in spends if spend.commit is not None}
    for row in evidence_queries.commit_facts(db, links.keys() | into):
        yield _commit(row, links.get(row.key))


def _commit(row: CommitFacts, link: LinkFacts | None) -> TimedCommit:
    other = row.landed_as if row.landed_at is not None and row.landed_as != row.oid else None
    return TimedCommit(
        row.key, row.oid, from_ms(row.author_time), row.subject, FateState(row.state or FateState.UNKNOWN),
        other or "", row.landed_how or "", row.landed_at is not None, link.weight if link else 0.0,
        link.lines if link else 0, link.evidence if link else (), from_ms(link.stop_at) if link else None,
    )  # fmt: skip


def _changes(known: Grouped, spends: Sequence[Spend]) -> list[Change]:
    """Return the changes into which tokens went that landed."""
    into = {spend.commit for spend in spends if spend.commit is not None and spend.outcome in LANDED}
    return [change for change in known.changes if not into.isdisjoint(change.commits)] if into else []


def _children(db: sqlite3.Connection, row: SessionKey) -> Iterator[Child]:
    for one in timeline_queries.sessions_below(db, row.source, row.native):
        yield Child(
            f"{one.source}:{one.native}", one.native[:12],
            None if one.started is None else from_ms(one.started), None if one.ended is None else from_ms(one.ended),
            one.calls, one.tokens, one.subagent,
        )  # fmt: skip


def _charges(db: sqlite3.Connection, row: SessionKey) -> Iterator[Charge]:
    for one in timeline_queries.charged_of(db, row.key):
        yield Charge(from_ms(one.at), row.key, title(row.source), one.unit, one.amount)
