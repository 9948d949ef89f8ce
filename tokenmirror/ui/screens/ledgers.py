"""The two screens of ledgers: changes with the commits they are of, and sessions."""

from __future__ import annotations

from collections.abc import Iterable

from tokenmirror.domain.outcomes import FateState
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.tables.commits import changes_model, commits_model
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.paging import CHANGES, COMMITS
from tokenmirror.viewmodels.shapes import Choice
from tokenmirror.viewmodels.words import FATES

_OF_COMMITS = (*STATES, FateState.IN_PROGRESS, FateState.DROPPED, FateState.UNKNOWN)


def changes_screen(theme: Theme) -> LedgerScreen:
    """Return the ledger of changes, which can be read by commit too."""
    return LedgerScreen(
        (changes_model(), commits_model()),
        theme,
        (say("changes.table"), say("commits.table")),
        say("commits.search"),
        {CHANGES: _fates(STATES), COMMITS: _fates(_OF_COMMITS)},
    )


def sessions_screen(theme: Theme) -> LedgerScreen:
    """Return the ledger of sessions."""
    return LedgerScreen((sessions_model(),), theme, (say("sessions.table"),), say("sessions.search"))


def _fates(states: Iterable[FateState]) -> tuple[Choice, ...]:
    return tuple(Choice(state.value, FATES[state]) for state in states)
