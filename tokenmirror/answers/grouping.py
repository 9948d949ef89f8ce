"""The changes of one state of the database, grouped once for all that is asked of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from tokenmirror.answers.facts import changes_in, once
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Filter
from tokenmirror.insights.changes import Change, LandedCommit, group_changes
from tokenmirror.store.editions import HISTORY, edition
from tokenmirror.store.landing_queries import LandingRow, landing_links, landing_rows, linked_with

_FATES = {state.value: state for state in FateState}


class Grouped(msgspec.Struct, frozen=True):
    """Commits as grouping needs them, and the changes they form."""

    db: sqlite3.Connection
    commits: Sequence[LandingRow]
    changes: tuple[Change, ...]
    rows: Mapping[int, LandingRow]
    """The commits by key."""

    def changes_in(self, narrow: Filter, repository_of: Mapping[int, str]) -> list[Change]:
        """Return the changes that landed in a filter's period and project."""
        return changes_in(self.changes, narrow, repository_of, lambda source: linked_with(self.db, source))


class Grouping:
    """Groups what one connection reads, anew only when commits, fates or links are others than before."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Read nothing yet."""
        self._db = db
        self._history: tuple[int, ...] = ()
        self._read = 0
        self._grouped: Grouped | None = None

    def now(self) -> Grouped:
        """Return the changes of the database as it is now; the same object while none of them is another."""
        history = edition(self._db, HISTORY)
        if self._grouped is None or history != self._history:
            self._grouped = self._regrouped(self._grouped)
            self._history = history
        return self._grouped

    def _regrouped(self, before: Grouped | None) -> Grouped:
        rows, links = landing_rows(self._db), landing_links(self._db)
        # Much of what is written says what was known before: then all is as it was.
        read = hash((tuple(rows), tuple(links)))
        if before is not None and read == self._read:
            return before
        self._read = read
        return _grouped(self._db, rows, links)


def _grouped(db: sqlite3.Connection, rows: Sequence[LandingRow], links: Iterable[tuple[int, int, int]]) -> Grouped:
    heaviest: dict[int, int] = {}
    certain: set[int] = set()
    for commit, session, guess in links:
        heaviest.setdefault(commit, session)
        if not guess:
            certain.add(commit)
    visible = once(rows, heaviest)
    found = [
        LandedCommit(
            row.id, row.oid, row.landed_in, row.landed_as, _FATES[row.fate], row.landed_at, row.lines_added,
            row.lines_alive, row.subject, heaviest.get(row.id), row.same_work is not None,
            row.id in heaviest and row.id not in certain,
        )
        for row in visible
        if row.landed_at and row.landed_in
    ]  # fmt: skip
    return Grouped(db, visible, tuple(group_changes(found)), {row.id: row for row in visible})
