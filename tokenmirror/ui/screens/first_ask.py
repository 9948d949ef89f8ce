"""What a ledger asks before its screen is made: the question does not wait for tables and panes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tokenmirror.ui.screens.ledger import BY_COMMIT
from tokenmirror.ui.tables.columns import sort_as_left
from tokenmirror.ui.tables.commits import changes_model, commits_model
from tokenmirror.ui.tables.ledger import LedgerModel
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, SESSIONS, LedgerAsk

_MODELS: dict[str, Callable[[], LedgerModel[Any]]] = {
    CHANGES: changes_model,
    COMMITS: commits_model,
    SESSIONS: sessions_model,
}
_FIRST = {"changes": CHANGES, "sessions": SESSIONS}
"""What the rows of a screen are before anything was chosen."""


def first_ask(screen: str, what: str, left: LedgerAsk | None) -> LedgerAsk | None:
    """Return what a screen will ask, opened at one thing and as another was left; None where it is no ledger."""
    if screen not in _FIRST:
        return None
    ledger = COMMITS if what.startswith(BY_COMMIT) else left.ledger if left is not None else _FIRST[screen]
    model = _MODELS[ledger]()
    sort_as_left(model)
    same = left if left is not None and left.ledger == ledger else LedgerAsk(ledger)
    sort = model.columns[model.sorted_by].name
    return LedgerAsk(ledger, same.words, same.fate, sort, model.descending, what.removeprefix(BY_COMMIT))
