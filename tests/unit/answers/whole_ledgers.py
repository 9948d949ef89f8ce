"""A whole ledger, asked for as the window asks: the order first, then every row by its key."""

from __future__ import annotations

from typing import NamedTuple

from tokenmirror.answers.ask import Asker
from tokenmirror.domain.periods import Filter
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, SESSIONS, ChangeRow, LedgerAsk, LedgerRow, RowsAsk
from tokenmirror.viewmodels.shapes import CommitRow, EmptyState, SessionRow


class Commits(NamedTuple):
    """The ledger of commits."""

    rows: list[CommitRow]
    caption: str
    empty: EmptyState | None


class Changes(NamedTuple):
    """The ledger of changes."""

    rows: list[ChangeRow]
    caption: str
    empty: EmptyState | None


class Sessions(NamedTuple):
    """The ledger of sessions."""

    rows: list[SessionRow]
    caption: str
    empty: EmptyState | None


def commits(asker: Asker, narrow: Filter, **asked: object) -> Commits:
    """Return the ledger of commits."""
    rows, caption, empty = _whole(asker, narrow, LedgerAsk(COMMITS, **asked))  # type: ignore[arg-type]  # an asking's own
    return Commits([row for row in rows if isinstance(row, CommitRow)], caption, empty)


def changes(asker: Asker, narrow: Filter, **asked: object) -> Changes:
    """Return the ledger of changes."""
    rows, caption, empty = _whole(asker, narrow, LedgerAsk(CHANGES, **asked))  # type: ignore[arg-type]  # an asking's own
    return Changes([row for row in rows if isinstance(row, ChangeRow)], caption, empty)


def sessions(asker: Asker, narrow: Filter, **asked: object) -> Sessions:
    """Return the ledger of sessions."""
    rows, caption, empty = _whole(asker, narrow, LedgerAsk(SESSIONS, **asked))  # type: ignore[arg-type]  # an asking's own
    return Sessions([row for row in rows if isinstance(row, SessionRow)], caption, empty)


def _whole(asker: Asker, narrow: Filter, asked: LedgerAsk) -> tuple[list[LedgerRow], str, EmptyState | None]:
    head = asker.ledger(asked, narrow)
    rows = asker.ledger_rows(RowsAsk(asked.ledger, tuple(head.keys)), narrow).rows
    assert head.rows.items() <= rows.items()  # what comes with the order is what is answered later
    return [rows[key] for key in head.keys], head.narrowed or head.caption, head.empty
