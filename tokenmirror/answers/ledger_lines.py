"""Facts of commits and sessions as the lines that ledgers are made of; of all, or of some by their keys."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tokenmirror.answers import tools
from tokenmirror.answers.facts import Landed, priced_spends
from tokenmirror.answers.ledgers import CommitFacts, CommitSpending, SessionFacts, session_facts
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.spending import add_up_by
from tokenmirror.prices import PriceTable
from tokenmirror.store import ledger_queries, queries
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.queries import ChargeRow, LinkedCommitRow, LinkRow
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels import ledgers, words
from tokenmirror.viewmodels.ledger_lines import CommitLine, SessionLine, SessionPart
from tokenmirror.viewmodels.parts import sums_of
from tokenmirror.viewmodels.recorded import Charge


def landed_among(scratch: Scratch, keys: Iterable[int]) -> Landed:
    """Return some commits, with those that they share their tokens with."""
    wanted = set(keys)
    rows = queries.commits(scratch.db, keys=wanted)
    roots = {row.same_work or row.id for row in rows}
    beside = ledger_queries.visible(scratch, (roots | set(ledger_queries.parts_of(scratch, roots))) - wanted)
    return landed_with(scratch.db, rows, beside)


def landed_with(db: sqlite3.Connection, rows: Sequence[LinkedCommitRow], beside: Iterable[int]) -> Landed:
    """Return commits with their links, and beside them some others by their keys."""
    links: dict[int, list[LinkRow]] = defaultdict(list)
    for link in queries.links(db, [row.id for row in rows]):
        links[link.commit].append(link)
    return Landed(
        (*rows, *queries.commits(db, keys=beside)), {commit: tuple(members) for commit, members in links.items()}, ()
    )


def commits_among(scratch: Scratch, keys: Sequence[int], prices: PriceTable) -> dict[int, CommitFacts]:
    """Return some commits with what went into them, by key."""
    facts = landed_among(scratch, keys)
    into = queries.into_commits(row.id for row in facts.commits)
    spending = CommitSpending(facts, priced_spends(scratch.db, Filter(), prices, among=into))
    wanted = set(keys)
    return {row.id: spending.of(row) for row in facts.commits if row.id in wanted}


def sessions_among(
    scratch: Scratch, keys: Sequence[int], narrow: Filter, prices: PriceTable
) -> dict[int, SessionFacts]:
    """Return some sessions with what they spent in a filter, by key."""
    made: dict[int, list[tuple[str, LinkRow]]] = defaultdict(list)
    for oid, link in ledger_queries.made_by(scratch, keys):
        made[link.session].append((oid, link))
    found = session_facts(scratch.db, narrow, prices, queries.of_sessions(keys), made)
    return {facts.row.id: facts for facts in found}


def commit_line(facts: CommitFacts) -> CommitLine:
    """Return a commit as the ledger needs it."""
    row = facts.row
    return CommitLine(
        row.oid, row.repository, from_ms(row.author_time), row.subject, row.state, row.landed_how, row.landed_as,
        None if row.landed_at is None else from_ms(row.landed_at), row.lines_added, row.lines_alive, row.tool_lines,
        facts.spent, tuple(_part(link, facts) for link in facts.links), row.evidence, from_ms(row.as_of),
    )  # fmt: skip


def _part(link: LinkRow, facts: CommitFacts) -> SessionPart:
    spent = facts.by_session.get(link.session)
    return SessionPart(
        link.native, tools.title(link.source), link.weight, link.lines, spent.tokens if spent else 0, link.evidence,
        frozenset(spent.qualities) if spent else frozenset(), f"{link.source}:{link.native}",
    )  # fmt: skip


def session_line(facts: SessionFacts, commits: tuple[tuple[str, str, str, tuple[str, ...]], ...] = ()) -> SessionLine:
    """Return a session as the ledger needs it, and its pane with the commits it had a part in."""
    row = facts.row
    models = {m: added.tokens for m, added in add_up_by(facts.spends, lambda spend: spend.model).items()}
    return SessionLine(
        f"{row.source}:{row.native}", row.native,
        ledgers.tool_text(row.source, tools.title(row.source), row.entrypoint), row.project,
        None if row.started is None else from_ms(row.started), None if row.ended is None else from_ms(row.ended),
        row.turns, row.edits, row.tool_version, row.cwd, facts.added,
        sums_of(facts.spends), models, commits,
        len(facts.links), sum(link.guess for _oid, link in facts.links),
        tuple(charge(one) for one in facts.charges),
    )  # fmt: skip


def commits_of(db: sqlite3.Connection, facts: SessionFacts) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Return the commits that a session had a part in, oldest first: id, subject, fate and evidence."""
    rows = {row.id: row for row in queries.commits(db, keys=[link.commit for _oid, link in facts.links])}
    return tuple(
        (row.oid, row.subject, words.FATES[row.state], link.evidence)
        for _oid, link in facts.links
        if (row := rows.get(link.commit)) is not None
    )


def charge(row: ChargeRow) -> Charge:
    """Return what a tool charged, under the tool's own name."""
    return Charge(from_ms(row.at), row.session, tools.title(row.source), row.unit, row.amount)
