"""The rows of a filter as insights want them: priced spends, landed changes."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Protocol, TypeVar

import msgspec

from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.changes import Change, LandedCommit, group_changes
from tokenmirror.insights.spending import Lot, Spend
from tokenmirror.prices import PriceTable
from tokenmirror.store import observed_rows, queries
from tokenmirror.store.landing_queries import LandingRow
from tokenmirror.store.lot_queries import LotRow
from tokenmirror.store.queries import LinkedCommitRow, LinkRow, SpendRow
from tokenmirror.store.rows import from_ms, to_ms


def priced_spends(
    db: sqlite3.Connection,
    narrow: Filter,
    prices: PriceTable,
    session: int | None = None,
    among: queries.Among | None = None,
) -> list[Spend]:
    """Return the spends of a filter, or of some calls in it, with their list price, oldest first."""
    return list(_priced(queries.spends(db, narrow, session, among), prices, queries.guessed(db)))


def lot_of(row: LotRow) -> Lot:
    """Return a lot as insights know it."""
    return Lot(
        from_ms(row.at), row.source, row.model, row.outcome, row.pending, row.guessed, row.usage,
        row.price if row.priced else None, row.parts, row.calls, row.committed,
    )  # fmt: skip


def _priced(
    rows: Iterable[SpendRow], prices: PriceTable, guessed: Collection[tuple[int | None, int]]
) -> Iterator[Spend]:
    for _call, group in groupby(rows, key=lambda row: row.call):
        parts = list(group)
        for row, price in zip(parts, _prices(parts, prices), strict=True):
            yield Spend(
                row.call, from_ms(row.at), row.session, row.source, row.model, row.project, row.outcome, row.pending,
                row.commit, row.usage, price, (row.commit, row.session) in guessed,
            )  # fmt: skip


def _prices(parts: Sequence[SpendRow], prices: PriceTable) -> list[int] | list[None]:
    """Return the price of each part of a call: that of its own tokens."""
    first = parts[0]
    rates = prices.rates(first.model, from_ms(first.at), first.service_tier)
    return [None] * len(parts) if rates is None else [rates.cost_pico(row.usage, row.call_usage) for row in parts]


Commit = LinkedCommitRow | LandingRow
"""A commit with all that is known of it, or with what changes need to know of theirs."""


class Known(Protocol):
    """Commits and the changes they form: all that is known of them, or what grouping goes by."""

    @property
    def commits(self) -> Sequence[Commit]:
        """Return all of them, each once."""

    @property
    def rows(self) -> Mapping[int, Commit]:
        """Return the commits by key."""

    def changes_in(self, narrow: Filter, repository_of: Mapping[int, str]) -> list[Change]:
        """Return the changes that landed in a filter's period and project."""


class Landed(msgspec.Struct, frozen=True):
    """Commits, links and changes of the whole database, read once for one answer."""

    commits: tuple[LinkedCommitRow, ...]
    links: dict[int, tuple[LinkRow, ...]]
    """By commit, heaviest first."""
    changes: tuple[Change, ...]

    @property
    def rows(self) -> dict[int, LinkedCommitRow]:
        """Return the commits by key."""
        return {row.id: row for row in self.commits}

    def changes_in(self, narrow: Filter, repository_of: Mapping[int, str]) -> list[Change]:
        """Return the changes that landed in a filter's period and project."""
        return changes_in(self.changes, narrow, repository_of, self._linked_with)

    def _linked_with(self, source: str) -> set[int]:
        return {commit for commit, links in self.links.items() if any(link.source == source for link in links)}


def changes_in(
    changes: Iterable[Change],
    narrow: Filter,
    repository_of: Mapping[int, str],
    linked_with: Callable[[str], Collection[int]],
) -> list[Change]:
    """Return the changes that landed in a filter's period and project, of its tool."""
    period = narrow.period
    start = to_ms(period.start) if period.start else None
    end = to_ms(period.end) if period.end else None
    of_tool = linked_with(narrow.source) if narrow.source else ()
    return [
        change
        for change in changes
        if (start is None or change.landed_at >= start)
        and (end is None or change.landed_at < end)
        and (not narrow.project or repository_of[change.first_commit] == narrow.project)
        and (not narrow.source or any(commit in of_tool for commit in change.commits))
    ]


def landed(db: sqlite3.Connection) -> Landed:
    """Return commits, their links and the changes they form."""
    by_commit: dict[int, list[LinkRow]] = defaultdict(list)
    for link in queries.links(db):
        by_commit[link.commit].append(link)
    rows = once(queries.commits(db), by_commit)
    found = [_landed_commit(row, by_commit.get(row.id, ())) for row in rows if row.landed_at and row.landed_in]
    links = {commit: tuple(members) for commit, members in by_commit.items()}
    return Landed(tuple(rows), links, tuple(group_changes(found)))


_Row = TypeVar("_Row", LinkedCommitRow, LandingRow)


def once(rows: Sequence[_Row], links: Container[int]) -> Sequence[_Row]:
    """Leave of a commit that several clones hold the one in the clone where sessions made it, else where it landed."""
    if len({row.oid for row in rows}) == len(rows):
        return rows
    best: dict[str, _Row] = {}
    for row in rows:
        best[row.oid] = max(
            best.get(row.oid, row), row, key=lambda one: (one.id in links, one.landed_at is not None, -one.id)
        )
    return [row for row in rows if best[row.oid] is row]


def _landed_commit(row: LinkedCommitRow, links: Sequence[LinkRow]) -> LandedCommit:
    session = links[0].session if links else None
    return LandedCommit(
        row.id, row.oid, row.landed_in or row.oid, row.landed_as, FateState(row.state), row.landed_at or 0,
        row.lines_added, row.lines_alive, row.subject, session, row.same_work is not None,
        bool(links) and all(link.guess for link in links),
    )  # fmt: skip


def watched(db: sqlite3.Connection, source: str | None = None) -> list[list[tuple[datetime, datetime]]]:
    """Return for each tool, or one, the times of which its logs were there to be read."""
    found: dict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for span in observed_rows.spans(db):
        if source in {None, "", span.source}:
            found[span.source].append((from_ms(span.since), from_ms(span.until)))
    return list(found.values())
