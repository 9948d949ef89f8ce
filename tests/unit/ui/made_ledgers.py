"""Made-up ledgers as the reading thread answers them: an order of keys, with all rows, the first of them or none."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from msgspec.structs import asdict

from tests.unit.ui import made_views
from tokenmirror.viewmodels.paging import (
    CHANGES,
    COMMITS,
    SESSIONS,
    ChangeRow,
    LedgerAsk,
    LedgerHead,
    LedgerRow,
    LedgerRows,
    RowsAsk,
)
from tokenmirror.viewmodels.shapes import CommitRow

FIRST_KEY = 1_000
"""The key of the first row, so that keys and places differ."""


def head(ledger: str, rows: Sequence[LedgerRow], *, here: int | None = None, caption: str = "") -> LedgerHead:
    """Return the order of some rows; of these so many come with it."""
    keys = array("q", range(FIRST_KEY, FIRST_KEY + len(rows)))
    held = dict(zip(keys, rows[:here], strict=False))
    return LedgerHead(LedgerAsk(ledger), keys, len(rows), caption, rows=held)


def as_change(row: CommitRow) -> ChangeRow:
    """Return a commit's row as that of a change of two commits."""
    return ChangeRow(**asdict(row), commits=2, commits_text="2")


def change_rows(count: int = 60, seed: int = 3) -> list[ChangeRow]:
    """Return rows of changes."""
    return [as_change(row) for row in made_views.commits(count, seed)]


def changes(count: int = 60, seed: int = 3) -> LedgerHead:
    """Return a ledger of changes with all its rows."""
    return head(CHANGES, change_rows(count, seed), caption=f"{count} changes, {2 * count} commits")


def commits(count: int = 60, seed: int = 3) -> LedgerHead:
    """Return a ledger of commits with all its rows."""
    return head(COMMITS, made_views.commits(count, seed), caption=f"{count} commits")


def sessions(count: int = 60, seed: int = 5) -> LedgerHead:
    """Return a ledger of sessions with all its rows."""
    return head(SESSIONS, made_views.sessions(count, seed), caption=f"{count} sessions")


def answer(asked: RowsAsk, rows: Sequence[LedgerRow]) -> LedgerRows:
    """Return the rows of an asking."""
    return LedgerRows(asked, {key: rows[key - FIRST_KEY] for key in asked.keys if key - FIRST_KEY < len(rows)})
