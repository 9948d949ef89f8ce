"""Changes by the page: grouped once for a state of the database, ordered and searched by SQL, filled when looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from tokenmirror.answers.change_facts import ChangeFacts, change_facts, owners
from tokenmirror.answers.facts import Landed, priced_spends
from tokenmirror.answers.grouping import Grouped, Grouping
from tokenmirror.answers.ledger_lines import commit_line, landed_with
from tokenmirror.answers.ledgers import CommitFacts
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend, Sum
from tokenmirror.prices import PriceTable
from tokenmirror.store import change_queries, queries
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.queries import LinkedCommitRow
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.change_rows import joined
from tokenmirror.viewmodels.ledger_lines import ChangeLine, SessionPart


class Changes:
    """All changes of one state of the database."""

    def __init__(self, scratch: Scratch, grouping: Grouping) -> None:
        self._scratch = scratch
        self._grouping = grouping
        self._grouped: Grouped | None = None
        self._by_key: dict[int, Change] = {}
        self._key_of: dict[str, int] = {}
        change_queries.give(scratch, self._rows, self._lines, self._members, self._spent)

    def prepare(self) -> Grouped:
        """Know the changes of the database as it is now; lay them down when they are ordered by SQL."""
        grouped = self._grouping.now()
        if grouped is not self._grouped:
            self._grouped = grouped
            self._by_key = {change.first_commit: change for change in grouped.changes}
            self._key_of = {}
        return grouped

    def _rows(self) -> list[tuple[object, ...]]:
        return [
            (change.first_commit, change.landed_at, change.subject, change.state.value, len(change.commits))
            for change in self.prepare().changes
        ]

    def _lines(self) -> list[tuple[int, int, int]]:
        grouped = self.prepare()
        found = change_facts(self._scratch.db, grouped, grouped.changes, among=())
        return [(each.change.first_commit, each.lines_added, each.lines_alive) for each in found]

    def _members(self) -> list[tuple[int, int]]:
        return [(key, commit) for key, change in self._by_key.items() for commit in change.commits]

    def _spent(self) -> list[tuple[int, int]]:
        changes = [*self._by_key.values()]
        owned = owners(changes, self.prepare()).items()
        return [(changes[place].first_commit, commit) for commit, place in owned]

    def key_of(self, oid: str) -> int | None:
        """Return the change that a commit is of."""
        rows = self.prepare().rows
        if not self._key_of:
            self._key_of = {rows[commit].oid: key for key, commit in self._members()}
        return self._key_of.get(oid)

    def among(self, keys: Sequence[int], prices: PriceTable) -> dict[int, ChangeLine]:
        """Return some changes with all that the ledger shows, by key."""
        grouped, db = self.prepare(), self._scratch.db
        changes = [self._by_key[key] for key in keys if key in self._by_key]
        commits = {commit for change in changes for commit in change.commits}
        facts = landed_with(db, queries.commits(db, keys=commits), _beside(grouped, commits) - commits)
        rows = facts.rows
        changes = [change for change in changes if all(commit in rows for commit in change.commits)]
        found = change_facts(db, facts, changes, among=commits)
        into = queries.into_commits(rows)
        spent = _spent(found, facts, priced_spends(db, Filter(), prices, among=into))
        return {each.change.first_commit: _line(each, facts, rows, spent[each.change.first_commit]) for each in found}


def _beside(grouped: Grouped, commits: Collection[int]) -> set[int]:
    """Return the commits that some share their tokens with: what they are copies of, and what squashes were made of."""
    rows = grouped.rows
    roots = {rows[commit].same_work or commit for commit in commits}
    carriers = {rows[root].oid for root in roots if root in rows}
    parts = {row.id for row in grouped.commits if row.landed_as in carriers and row.same_work is None}
    return (roots & rows.keys()) | parts


def _spent(found: Sequence[ChangeFacts], facts: Landed, spends: Iterable[Spend]) -> dict[int, dict[int, Sum]]:
    """Add to each change what went into it; return what of it came from each session."""
    owner = owners([each.change for each in found], facts)
    by_session: dict[int, dict[int, Sum]] = {each.change.first_commit: {} for each in found}
    for spend in spends:
        place = owner.get(spend.commit) if spend.commit is not None else None
        if place is not None:
            found[place].spent.add(spend)
            by_session[found[place].change.first_commit].setdefault(spend.session, Sum()).add(spend)
    return by_session


def _line(
    facts: ChangeFacts, landed: Landed, rows: Mapping[int, LinkedCommitRow], spent: Mapping[int, Sum]
) -> ChangeLine:
    members = [rows[commit] for commit in facts.change.commits]
    return ChangeLine(
        oid=facts.oid,
        repository=facts.repository,
        subject=facts.change.subject,
        state=facts.change.state,
        landed_at=from_ms(facts.change.landed_at),
        lines_added=facts.lines_added,
        lines_alive=facts.lines_alive,
        lines_removed=facts.lines_removed,
        spent=facts.spent,
        parts=joined([part for row in members for part in _parts(row, landed, spent)]),
        guessed=facts.change.guessed,
        commits=tuple((row.oid, row.subject, row.state) for row in members),
        as_of=from_ms(max(row.as_of for row in members)),
    )


def _parts(row: LinkedCommitRow, landed: Landed, spent: Mapping[int, Sum]) -> tuple[SessionPart, ...]:
    return commit_line(CommitFacts(row, Sum(), spent, landed.links.get(row.id, ()))).parts
