"""The ledgers: commits with fate, tokens and sessions; sessions with calls, edits and outcomes."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tokenmirror.answers.facts import Landed, landed, priced_spends
from tokenmirror.answers.report import instant, outcome_objects, price_object, token_object
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.domain.usage import NO_TOKENS
from tokenmirror.insights.spending import Spend, Sum, add_up_by
from tokenmirror.prices import PriceTable
from tokenmirror.store import queries
from tokenmirror.store.queries import LinkedCommitRow, LinkRow, SessionRow
from tokenmirror.store.rows import from_ms, to_ms


@dataclass(frozen=True, slots=True)
class CommitFacts:
    """One commit with what went into it."""

    row: LinkedCommitRow
    spent: Sum
    by_session: Mapping[int, Sum]
    links: tuple[LinkRow, ...]


class CommitSpending:
    """Where tokens ended, by commit; a squash holds what its commits hold, a copy what it became."""

    def __init__(self, facts: Landed, spends: Sequence[Spend]) -> None:
        """Sort spends by the commit they went into."""
        self._spends: dict[int, list[Spend]] = defaultdict(list)
        for spend in spends:
            if spend.commit is not None:
                self._spends[spend.commit].append(spend)
        self._facts = facts
        by_oid = {row.oid: row.id for row in facts.commits}
        self._parts: dict[int, list[int]] = defaultdict(list)
        for row in facts.commits:
            carrier = by_oid.get(row.landed_as) if row.landed_as else None
            if carrier is not None and carrier != row.id and row.same_work is None:
                self._parts[carrier].append(row.id)

    def of(self, row: LinkedCommitRow) -> CommitFacts:
        """Return what went into a commit."""
        root = row.same_work or row.id
        members = [root, *self._parts.get(root, ())]
        spends = [spend for commit in members for spend in self._spends.get(commit, ())]
        spent = Sum()
        for spend in spends:
            spent.add(spend)
        by_session = add_up_by(spends, lambda spend: spend.session)
        return CommitFacts(row, spent, by_session, self._facts.links.get(row.id, ()))


def commit_facts(db: sqlite3.Connection, prices: PriceTable) -> tuple[list[CommitFacts], dict[int, int], Landed]:
    """Return all own commits with what went into them, and the tokens of each session."""
    spends = priced_spends(db, Filter(), prices)
    facts = landed(db)
    spending = CommitSpending(facts, spends)
    of_session = {session: added.tokens for session, added in add_up_by(spends, lambda s: s.session).items()}
    return [spending.of(row) for row in facts.commits], of_session, facts


def commits_json(db: sqlite3.Connection, prices: PriceTable, repository: str | None, period: Period) -> dict[str, Any]:
    """Return the commits in the shape that scripts rely on."""
    found, of_session, _facts = commit_facts(db, prices)
    listed = [
        _commit(facts, of_session)
        for facts in found
        if (repository is None or facts.row.repository == repository)
        and (period.start is None or facts.row.author_time >= to_ms(period.start))
        and (period.end is None or facts.row.author_time < to_ms(period.end))
    ]
    return {"schema": "tokenmirror.commits", "version": 1, "commits": listed}


def _commit(facts: CommitFacts, of_session: Mapping[int, int]) -> dict[str, Any]:
    row = facts.row
    return {
        "id": row.oid,
        "repository": row.repository,
        "author_time": instant(from_ms(row.author_time)),
        "subject": row.subject,
        "mine": row.mine,
        "fate": {
            "state": row.state.value,
            "landed_as": row.landed_as if row.landed_at is not None else None,
            "landed_how": row.landed_how,
            "landed_at": None if row.landed_at is None else instant(from_ms(row.landed_at)),
            "lines_added": row.lines_added,
            "lines_alive": row.lines_alive,
            "tool_lines": row.tool_lines,
            "as_of": instant(from_ms(row.as_of)),
            "evidence": list(row.evidence),
        },
        "tokens": token_object(facts.spent.usage),
        "sessions": [_link(link, facts, of_session) for link in facts.links],
    }


def _link(link: LinkRow, facts: CommitFacts, of_session: Mapping[int, int]) -> dict[str, Any]:
    spent = facts.by_session.get(link.session)
    whole = of_session.get(link.session, 0)
    share = spent.tokens / whole if spent is not None and whole else 0.0
    return {
        "session": link.native,
        "source": link.source,
        "weight": link.weight,
        "share_of_session": share,
        "lines": link.lines,
        "tokens": token_object(spent.usage if spent is not None else NO_TOKENS),
        "evidence": list(link.evidence),
    }


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session with what it spent and where that went."""

    row: SessionRow
    spends: tuple[Spend, ...]
    added: Sum


def session_facts(db: sqlite3.Connection, narrow: Filter, prices: PriceTable) -> list[SessionFacts]:
    """Return the sessions of a filter with their spends, newest first."""
    by_session: dict[int, list[Spend]] = defaultdict(list)
    for spend in priced_spends(db, narrow, prices):
        by_session[spend.session].append(spend)
    result = []
    for row in queries.sessions(db, narrow):
        added = Sum()
        for spend in by_session.get(row.id, ()):
            added.add(spend)
        result.append(SessionFacts(row, tuple(by_session.get(row.id, ())), added))
    return result


def sessions_json(db: sqlite3.Connection, narrow: Filter, prices: PriceTable) -> dict[str, Any]:
    """Return the sessions in the shape that scripts rely on."""
    listed = [_session(facts, prices) for facts in session_facts(db, narrow, prices)]
    return {"schema": "tokenmirror.sessions", "version": 1, "sessions": listed}


def _session(facts: SessionFacts, prices: PriceTable) -> dict[str, Any]:
    row = facts.row
    by_model = add_up_by(facts.spends, lambda spend: spend.model)
    return {
        "session": row.native,
        "source": row.source,
        "parent": row.parent,
        "cwd": row.cwd,
        "project": row.project,
        "tool_version": row.tool_version,
        "started": None if row.started is None else instant(from_ms(row.started)),
        "ended": None if row.ended is None else instant(from_ms(row.ended)),
        "turns": row.turns,
        "api_calls": len(facts.added.calls),
        "edits": row.edits,
        "tokens": token_object(facts.added.usage),
        "list_price": price_object(facts.added, prices),
        "by_model": {model: token_object(added.usage) for model, added in sorted(by_model.items())},
        "outcomes": outcome_objects(facts.spends, facts.added.tokens),
    }
