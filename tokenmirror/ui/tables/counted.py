"""How the columns of tables are counted: the definition of each, by its name."""

from __future__ import annotations

from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.paging import SESSIONS

_OF_COLUMN = {
    "landed": "landed",
    "fate": "fate",
    "alive": "lines_alive",
    "tokens": "tokens",
    "evidence": "evidence",
    "commits": "own_commits",
    "sessions": "sessions",
    "duration": "duration",
    "calls": "calls",
    "edits": "edits",
    "price": "list_price",
    "went": "outcomes",
}


def counted_by(ledger: str, column: str) -> str:
    """Return the key of a column's definition; one without its own has that of the rows."""
    return _OF_COLUMN.get(column) or ("sessions" if ledger == SESSIONS else "changes")


def told_of(ledger: str, column: str) -> str:
    """Return how a column is counted, for a tooltip; empty for one that only names its row."""
    found = definition(counted_by(ledger, column)) if column in _OF_COLUMN else None
    return found.text if found is not None else ""
