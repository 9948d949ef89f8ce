"""The ledgers: commits with fate, tokens and sessions; sessions with calls, edits and outcomes."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from tokenmirror.answers.dates import FateDates
from tokenmirror.answers.facts import Landed, landed, priced_spends
from tokenmirror.answers.report import charge_objects, instant, outcome_objects, price_object, token_object
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.domain.usage import NO_TOKENS, TokenUsage
from tokenmirror.insights.efforts import efforts
from tokenmirror.insights.spending import Spend, Sum, add_up_by
from tokenmirror.prices import PriceTable
from tokenmirror.store import correction_rows, queries
from tokenmirror.store.queries import Among, ChargeRow, LinkedCommitRow, LinkRow, SessionRow
from tokenmirror.store.rows import from_ms, to_ms

LEAST_EFFORT = 0.001
"""What a link counts at least: it stands for something, if not for tokens."""


class CommitFacts(msgspec.Struct, frozen=True):
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


class Efforts:
    """How much of each session went into each of its commits."""

    def __init__(self, found: Sequence[CommitFacts]) -> None:
        """Go through the commits of each session in the order in which it worked on them."""
        stretches: dict[int, dict[int, tuple[int, float]]] = defaultdict(dict)
        for facts in found:
            if facts.row.same_work is None:
                for link in facts.links:
                    if link.ends_stretch or "near" in link.evidence:
                        spent = _worked(facts.by_session.get(link.session))
                        stretches[link.session][facts.row.id] = (link.stop_at, spent)
        self._of = {session: _shared(members) for session, members in stretches.items()}
        self._parts: dict[int, list[int]] = defaultdict(list)
        by_oid = {facts.row.oid: facts.row.id for facts in found}
        for facts in found:
            carrier = by_oid.get(facts.row.landed_as or "")
            if carrier is not None and facts.row.same_work is None:
                self._parts[carrier].append(facts.row.id)

    def of(self, link: LinkRow, row: LinkedCommitRow) -> float:
        """Return what share of a session went into a commit; a squash has what its commits have, and none is zero."""
        own = self._of.get(link.session, {})
        key = row.same_work or row.id
        return max(own.get(key, 0.0) or sum(own.get(part, 0.0) for part in self._parts.get(key, ())), LEAST_EFFORT)


def _worked(spent: Sum | None) -> float:
    """Return the tokens of a stretch that were new to the model or written by it; what was read again is not work."""
    return 0.0 if spent is None else float(spent.usage.uncached_input_tokens + _made(spent.usage))


def _made(usage: TokenUsage) -> int:
    return usage.cache_creation_input_tokens + usage.output_tokens


def _shared(members: Mapping[int, tuple[int, float]]) -> dict[int, float]:
    ordered = sorted(members, key=lambda commit: (members[commit][0], commit))
    return dict(zip(ordered, efforts([members[commit][1] for commit in ordered]), strict=True))


def commits_json(db: sqlite3.Connection, prices: PriceTable, repository: str | None, period: Period) -> dict[str, Any]:
    """Return the commits in the shape that scripts rely on."""
    found, of_session, _facts = commit_facts(db, prices)
    shares, dates = Efforts(found), FateDates(db)
    listed = [
        _commit(facts, of_session, shares, dates)
        for facts in found
        if (repository is None or facts.row.repository == repository)
        and (period.start is None or facts.row.author_time >= to_ms(period.start))
        and (period.end is None or facts.row.author_time < to_ms(period.end))
    ]
    return {"schema": "tokenmirror.commits", "version": 1, "commits": listed}


def _commit(facts: CommitFacts, of_session: Mapping[int, int], shares: Efforts, dates: FateDates) -> dict[str, Any]:
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
            **dates.as_json(row),
        },
        "tokens": token_object(facts.spent.usage),
        "sessions": [_link(link, facts, of_session, shares) for link in facts.links],
    }


def _link(link: LinkRow, facts: CommitFacts, of_session: Mapping[int, int], shares: Efforts) -> dict[str, Any]:
    spent = facts.by_session.get(link.session)
    whole = of_session.get(link.session, 0)
    share = spent.tokens / whole if spent is not None and whole else 0.0
    return {
        "session": link.native,
        "source": link.source,
        "weight": shares.of(link, facts.row),
        "share_of_commit": link.weight,
        "share_of_session": share,
        "lines": link.lines,
        "tokens": token_object(spent.usage if spent is not None else NO_TOKENS),
        "evidence": list(link.evidence),
        "guess": link.guess,
    }


class SessionFacts(msgspec.Struct, frozen=True):
    """One session with what it spent and where that went."""

    row: SessionRow
    spends: tuple[Spend, ...]
    added: Sum
    intent: str | None = None
    """What the person said that it was, where it was never meant to be kept."""
    links: tuple[tuple[str, LinkRow], ...] = ()
    """The commits that it had a part in, by their ids, oldest first."""
    charges: tuple[ChargeRow, ...] = ()
    """What the tool charged for it in units of its own."""


def session_facts(
    db: sqlite3.Connection,
    narrow: Filter,
    prices: PriceTable,
    among: Among | None = None,
    made: Mapping[int, Sequence[tuple[str, LinkRow]]] | None = None,
) -> list[SessionFacts]:
    """Return the sessions of a filter with their spends, newest first; all of them, or some with what they made."""
    by_session: dict[int, list[Spend]] = defaultdict(list)
    for spend in priced_spends(db, narrow, prices, among=among):
        by_session[spend.session].append(spend)
    result = []
    meant = correction_rows.intents(db)
    made = _made_by_session(db) if made is None else made
    charged: dict[int, list[ChargeRow]] = defaultdict(list)
    for charge in queries.charges(db, narrow, among):
        charged[charge.session].append(charge)
    for row in queries.sessions(db, narrow, among):
        added = Sum()
        for spend in by_session.get(row.id, ()):
            added.add(spend)
        spends, links = tuple(by_session.get(row.id, ())), tuple(made.get(row.id, ()))
        result.append(SessionFacts(row, spends, added, meant.get(row.id), links, tuple(charged.get(row.id, ()))))
    return result


def _made_by_session(db: sqlite3.Connection) -> Mapping[int, Sequence[tuple[str, LinkRow]]]:
    """Return for each session the commits it had a part in, oldest first."""
    facts = landed(db)
    found: dict[int, list[tuple[str, LinkRow]]] = defaultdict(list)
    for row in sorted(facts.commits, key=lambda row: (row.author_time, row.oid)):
        for link in facts.links.get(row.id, ()):
            found[link.session].append((row.oid, link))
    return found


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
        "entrypoint": row.entrypoint,
        "host": row.host,
        "started": None if row.started is None else instant(from_ms(row.started)),
        "ended": None if row.ended is None else instant(from_ms(row.ended)),
        "intent": facts.intent,
        "turns": row.turns,
        "api_calls": len(facts.added.calls),
        "edits": row.edits,
        "tokens": token_object(facts.added.usage),
        "list_price": price_object(facts.added, prices),
        "charges": charge_objects(facts.charges),
        "by_model": {model: token_object(added.usage) for model, added in sorted(by_model.items())},
        "outcomes": outcome_objects(facts.spends, facts.added.tokens),
        "commits": [
            {"id": oid, "share_of_commit": link.weight, "evidence": list(link.evidence), "guess": link.guess}
            for oid, link in facts.links
        ],
    }
