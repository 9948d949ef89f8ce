"""The screen of changes: the ledger, and the scatter of the same changes in step with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tokenmirror.domain.outcomes import FateState
from tokenmirror.ui.scatter_panel import ScatterPanel
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.paging import CHANGES, COMMITS
from tokenmirror.viewmodels.scatter import ScatterView
from tokenmirror.viewmodels.shapes import Choice
from tokenmirror.viewmodels.words import FATES

_OF_COMMITS = (*STATES, FateState.IN_PROGRESS, FateState.DROPPED, FateState.UNKNOWN)


class ChangesScreen(LedgerScreen):
    """Rows and dots: what is in hand in one is in hand in the other."""

    def __init__(self, tables: Sequence[LedgerTable[Any]], theme: Theme) -> None:
        """Take the table of changes and that of commits."""
        super().__init__(
            tables,
            theme,
            say("commits.search"),
            {CHANGES: _fates(STATES), COMMITS: _fates(_OF_COMMITS)},
        )
        self.scatter = ScatterPanel(theme)
        self.scatter.commit_opened.connect(self._open_dot)
        for table in self.tables.values():
            table.chosen.connect(self.scatter.mark)
        self.side_top.addWidget(_inset(self.scatter))
        self.turned.connect(self.scatter.lie_low)
        before: QWidget = self.table
        for part in self.scatter.stops():
            QWidget.setTabOrder(before, part)  # as it is seen: the chart stands above the details
            before = part

    def _open_dot(self, commit: str) -> None:
        self.choose(commit)
        self.scatter.mark(commit)

    def show_scatter(self, view: ScatterView) -> None:
        """Draw the dots of the period."""
        self.scatter.show_view(view)
        self.scatter.mark(self.table.in_hand)


def _inset(panel: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(12, 12, 12, 0)
    column.addWidget(panel)
    return box


def _fates(states: Iterable[FateState]) -> tuple[Choice, ...]:
    return tuple(Choice(state.value, FATES[state]) for state in states)
