"""The panel of tokens against lines alive: loaded when it is first looked at, and in step with the ledger beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.scatter import ScatterView

if TYPE_CHECKING:
    from tokenmirror.ui.charts.scatter import ScatterChart

_HEIGHT = 340
_LOW = (360, 200)


class ScatterPanel(ChartFrame):
    """Show the dots, and which of them is in hand."""

    commit_opened = Signal(str)
    """A change was opened; its commit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say("scatter.title"))
        self._view: ScatterView | None = None
        self._dots: ScatterChart | None = None
        self._marked = ""
        self._left_out = PlainLabel("", 11, ink=3)
        self._left_out.setWordWrap(True)
        self._left_out.hide()
        self.column.addWidget(self._left_out)
        self.setMinimumHeight(_HEIGHT)
        self.opened.connect(self._open)
        mark_counted(self, "scatter")

    def _open(self, commit: object) -> None:
        self.commit_opened.emit(str(commit))

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chart when it is first seen."""
        super().showEvent(event)
        if self._dots is None:
            from tokenmirror.ui.charts.scatter import ScatterChart  # noqa: PLC0415 - not before the first paint

            self._dots = ScatterChart(self.theme, self.window())
            self.hold(self._dots)
            QWidget.setTabOrder(self.stops()[-1], self._dots)
            self._draw()

    def show_view(self, view: ScatterView) -> None:
        """Draw other changes."""
        self._view = view
        self._draw()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard stops at, before the chart itself."""
        return self.whole, self.table_link, self.save_link, self.table

    def lie_low(self, low: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Take less room where the panel stands under a table."""
        self.setMinimumSize(*(_LOW if low else (0, _HEIGHT)))

    def mark(self, commit: str) -> None:
        """Ring the dot of the change in hand."""
        self._marked = commit
        if self._dots is not None:
            self._dots.mark(commit)

    def _draw(self) -> None:
        view = self._view
        if view is None or self._dots is None:
            return
        self._dots.show_view(view)
        self._dots.mark(self._marked)
        self.tell(view.title, view.hint, view.text_alternative)
        self._left_out.setText(view.left_out)
        self._left_out.setVisible(bool(view.left_out))
