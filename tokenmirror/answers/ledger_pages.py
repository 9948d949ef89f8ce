"""The ledgers by the page: first the order of all rows, then those that are looked at."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from msgspec.structs import replace

from tokenmirror.answers.change_pages import Changes
from tokenmirror.answers.grouping import Grouping
from tokenmirror.answers.ledger_lines import commit_line, commits_among, session_line, sessions_among
from tokenmirror.answers.rates import rate_rows
from tokenmirror.answers.unchanged import Unchanged
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.prices import PriceTable
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import change_queries, ledger_queries, queries
from tokenmirror.store.editions import HISTORY, SUMS, TOKENS
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.lot_queries import LotRow, lots
from tokenmirror.viewmodels import change_rows, ledgers
from tokenmirror.viewmodels.ledger_lines import ChangeLine
from tokenmirror.viewmodels.paging import (
    CHANGES,
    COMMITS,
    SESSIONS,
    LedgerAsk,
    LedgerHead,
    LedgerRow,
    LedgerRows,
    RowsAsk,
)

_PAGE = 40
"""Rows that come with the order: about as many as are seen at once."""


class Pages:
    """Answers from one connection; what it sorts by is kept until the database changes."""

    def __init__(self, db: sqlite3.Connection, prices: PriceTable) -> None:
        self._db = db
        self._prices = prices
        titles = {source.name: source.title for source in all_sources()}
        self.scratch = Scratch(db, titles, ledgers.OF_SEVERAL_TOOLS, ledgers.name_of)
        self.grouping = Grouping(db)
        self.unchanged = Unchanged(db, HISTORY, TOKENS)
        self.unchanged_sums = Unchanged(db, SUMS, TOKENS)
        self._changes = Changes(self.scratch, self.grouping)
        self._heads: dict[tuple[LedgerAsk, Filter], LedgerHead] = {}
        self._version = -1

    def head(self, asked: LedgerAsk, narrow: Filter) -> LedgerHead:
        """Return the keys of a ledger in the order that is asked for."""
        version = self.scratch.look()
        if version != self._version:
            self._version = version
            self._heads.clear()
        known = self._heads.get((asked, narrow))
        if known is None:
            known = self._heads[asked, narrow] = _ANSWERS[asked.ledger](self, asked, narrow)
        return known

    def first_page(self, asked: LedgerAsk, narrow: Filter, now: datetime, zone: tzinfo) -> LedgerHead:
        """Return the order of a ledger with the rows that are looked at first."""
        head = self.head(asked, narrow)
        place = 0 if head.wanted_key is None else head.keys.index(head.wanted_key)
        around = head.keys[max(place - _PAGE // 2, 0) : place + _PAGE // 2] if place else ()
        keys = dict.fromkeys((*head.keys[:_PAGE], *around))
        return replace(head, rows=self._rows(asked.ledger, tuple(keys), narrow, now, zone))

    def rows(self, asked: RowsAsk, narrow: Filter, now: datetime, zone: tzinfo) -> LedgerRows:
        """Return rows by their keys; those that are gone are missing."""
        self.scratch.look()
        return LedgerRows(asked, self._rows(asked.ledger, asked.keys, narrow, now, zone))

    def _rows(
        self, ledger: str, keys: Sequence[int], narrow: Filter, now: datetime, zone: tzinfo
    ) -> Mapping[int, LedgerRow]:
        if ledger == CHANGES:
            changes = self._changes.among(keys, self._prices)
            return {key: change_rows.change_row(line, now, zone) for key, line in changes.items()}
        if ledger == COMMITS:
            commits = commits_among(self.scratch, keys, self._prices)
            return {key: ledgers.commit_row(commit_line(facts), now, zone) for key, facts in commits.items()}
        sessions = sessions_among(self.scratch, keys, narrow, self._prices)
        currency = self._prices.currency
        return {key: ledgers.session_row(session_line(facts), now, zone, currency) for key, facts in sessions.items()}

    def lots(self, narrow: Filter, bars: Sequence[int]) -> list[LotRow]:
        """Return what was spent in a filter, in lots; those of different bars stand apart."""
        return lots(self.priced(), narrow, bars)

    def priced(self) -> Scratch:
        """Return the tables of this state of the database, with what a token costs."""
        self.scratch.look()
        self._know_rates()
        return self.scratch

    def _know_rates(self) -> None:
        self.scratch.need_rates(lambda used: rate_rows(used, self._prices))

    def change(self, commit: str) -> ChangeLine | None:
        """Return the change that a commit is of, by its whole id."""
        self.scratch.look()
        self._changes.prepare()
        key = self._changes.key_of(commit)
        return None if key is None else self._changes.among([key], self._prices).get(key)

    # ---- each ledger's order

    def _of_commits(self, asked: LedgerAsk, narrow: Filter) -> LedgerHead:
        found = ledger_queries.own_commits(self.scratch, narrow)
        every, told, guessed = found.count(self._db, ledger_queries.COMMITS_COUNTED)
        shown = ledger_queries.with_fate(found, "f.state", asked.fate)
        shown = ledger_queries.with_words(self.scratch, shown, _words(asked))
        order = ledger_queries.commit_order(self.scratch, asked.sort, descending=asked.descending)
        wanted = ledger_queries.commit_key(self.scratch, asked.wanted) if asked.wanted else None
        if not every:
            known = any(ledger_queries.own_commits(self.scratch, Filter()).count(self._db))
            return LedgerHead(asked, empty=ledgers.no_commits(any_known=known))
        keys = shown.keys(self._db, order)
        return LedgerHead(
            asked, keys, every, ledgers.commits_caption(every, told, guessed), wanted_key=_among(wanted, keys)
        )

    def _of_changes(self, asked: LedgerAsk, narrow: Filter) -> LedgerHead:
        self._changes.prepare()
        found = change_queries.changes(self.scratch, narrow)
        every, commits = found.count(self._db, change_queries.COUNTED)
        if not every:
            known = any(change_queries.changes(self.scratch, Filter()).count(self._db))
            return LedgerHead(asked, empty=change_rows.no_changes(any_known=known))
        shown = ledger_queries.with_fate(found, "c.state", asked.fate)
        shown = change_queries.with_words(self.scratch, shown, _words(asked))
        keys = shown.keys(self._db, change_queries.order(self.scratch, asked.sort, descending=asked.descending))
        wanted = self._changes.key_of(asked.wanted)
        return LedgerHead(
            asked, keys, every, change_rows.changes_caption(every, commits), wanted_key=_among(wanted, keys)
        )

    def _of_sessions(self, asked: LedgerAsk, narrow: Filter) -> LedgerHead:
        found = ledger_queries.sessions(narrow)
        (every,) = found.count(self._db)
        if not every:
            known = queries.first_and_last_call(self._db) is not None
            return LedgerHead(asked, empty=ledgers.no_sessions(any_known=known))
        shown = ledger_queries.sessions_with_words(found, _words(asked))
        outcome = Outcome(asked.fate) if asked.fate in _OUTCOMES else None
        narrowed = ""
        if outcome is not None:
            self.scratch.sum_outcomes(narrow)
            shown = ledger_queries.sessions_into(shown, outcome)
            narrowed = ledgers.into_caption(*ledger_queries.tokens_into(self._db, shown, outcome), every, outcome)
        order = ledger_queries.session_order(self.scratch, asked.sort, descending=asked.descending)
        self._sum_sessions(asked.sort, narrow)
        keys = shown.keys(self._db, order)
        wanted = ledger_queries.session_key(self._db, asked.wanted) if asked.wanted else None
        return LedgerHead(asked, keys, every, ledgers.sessions_caption(every), None, _among(wanted, keys), {}, narrowed)

    def _sum_sessions(self, sort: str, narrow: Filter) -> None:
        what = ledger_queries.SUMS_NEEDED.get(sort)
        if what == "sum_price":
            self._know_rates()
        if what is not None:
            self.scratch.sum_sessions(narrow, what)


_ANSWERS = {CHANGES: Pages._of_changes, COMMITS: Pages._of_commits, SESSIONS: Pages._of_sessions}  # noqa: SLF001 - its own

_OUTCOMES = frozenset(outcome.value for outcome in Outcome)


def _words(asked: LedgerAsk) -> list[str]:
    return asked.words.casefold().split()


def _among(wanted: int | None, keys: array[int]) -> int | None:
    return wanted if wanted is not None and wanted in keys else None
