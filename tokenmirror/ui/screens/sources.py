"""Sources and data: which tools and repositories are read, what is stored where, what failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, ValueLabel
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import SourceRow, SourcesView

_MOST_PROBLEMS = 8
_TOP = Qt.AlignmentFlag.AlignTop


class SourcesScreen(QScrollArea):
    """Say what is read, and that nothing leaves."""

    rescan_asked = Signal()
    pause_asked = Signal(bool)
    """Whether watching should pause."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: SourcesView | None = None
        self._paused = False
        self._pause: QPushButton | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: SourcesView) -> None:
        """Draw another view; the place in the page stays."""
        if view == self._shown:
            return
        self._shown = view
        place = self.verticalScrollBar().value()
        self.setWidget(self._page(view))
        self.verticalScrollBar().setValue(place)

    def _page(self, view: SourcesView) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(_stored(view))
        column.addWidget(_rows(say("sources.tools"), view.tools))
        column.addWidget(_rows(say("sources.repositories"), view.repositories))
        column.addStretch(1)
        return page

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(say("sources.sentence"), 20, QFont.Weight.Medium))
        caption = PlainLabel(say("sources.caption"), 12, ink=2)
        caption.setWordWrap(True)
        words.addWidget(caption)
        again = QPushButton(say("sources.rescan"))
        again.clicked.connect(self.rescan_asked)
        self._pause = QPushButton()
        self._pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.show_paused(paused=self._paused)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        for button in (self._pause, again):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def show_paused(self, *, paused: bool) -> None:
        """Offer the opposite of what is."""
        self._paused = paused
        if self._pause is not None:
            self._pause.setText(say("tray.resume" if paused else "tray.pause"))


def _stored(view: SourcesView) -> Panel:
    panel = Panel(say("sources.stored"))
    grid = _grid(panel)
    for place, (label, value) in enumerate(view.stored):
        grid.addWidget(PlainLabel(label, 12.5, ink=2), place, 0, _TOP)
        grid.addWidget(_value(value), place, 1)
    return panel


def _rows(title: str, rows: tuple[SourceRow, ...]) -> Panel:
    panel = Panel(title, "" if rows else say("sources.none"))
    for place, row in enumerate(rows):
        if place:
            panel.column.addWidget(Hairline())
        panel.column.addLayout(_row(row))
    return panel


def _row(row: SourceRow) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    head = QHBoxLayout()
    name = ElidedLabel(row.title, 13, QFont.Weight.Medium)
    state = PlainLabel(row.state_text, 12.5, QFont.Weight.DemiBold if row.needs_look else QFont.Weight.Normal)
    state.setProperty("ink", "1" if row.needs_look else "2")
    head.addWidget(name, 1)
    head.addWidget(state)
    column.addLayout(head)
    column.addLayout(_facts(row))
    for problem in row.problems[:_MOST_PROBLEMS]:
        column.addWidget(_value(problem, 12))
    return column


def _facts(row: SourceRow) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, 130)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(row.facts):
        grid.addWidget(PlainLabel(label, 12, ink=3), place, 0, _TOP)
        grid.addWidget(_value(value, 12, ink=2), place, 1)
    return grid


def _grid(panel: Panel) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, 130)
    grid.setColumnStretch(1, 1)
    panel.column.addLayout(grid)
    return grid


def _value(text: str, pixels: float = 12.5, ink: int = 1) -> ValueLabel:
    return ValueLabel(text, pixels, ink=ink)
