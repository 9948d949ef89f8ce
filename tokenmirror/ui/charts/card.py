"""The card beside a bar: its time in full, its parts from the top, sum, changes, list price."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tokenmirror.ui.labels import PlainLabel, Swatch
from tokenmirror.ui.strip import kinds_of, label_of
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Bar

_WIDTH, _KEEP_OFF = 216, 12


class Card(QFrame):
    """A floating card that never takes the pointer or the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("hovercard")
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar: Bar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self._body: QWidget | None = None
        self.hide()

    def show_bar(self, bar: Bar, column: QRect, within: QRect) -> None:
        """Show a bar's figures beside its column."""
        if bar is not self._bar:
            self._bar = bar
            self._fill(bar)
        self.adjustSize()
        self.move(beside(column, within, self.width(), self.height()))
        self.show()
        self.raise_()

    def _fill(self, bar: Bar) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        total = bar.total_text if bar.observed else say("chart.not_observed")
        grid.addWidget(PlainLabel(bar.title, 12, QFont.Weight.DemiBold), 0, 0, 1, 2)
        grid.addWidget(PlainLabel(total, 12, ink=2), 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for row, segment in enumerate(reversed(bar.segments), 1):
            grid.addWidget(Swatch(segment.outcome, self._theme, **kinds_of(segment)), row, 0)
            grid.addWidget(PlainLabel(label_of(segment), 12, ink=2), row, 1)
            grid.addWidget(PlainLabel(segment.text, 12), row, 2, Qt.AlignmentFlag.AlignRight)
        self._add_notes(grid, bar)
        self._column.addWidget(self._body)
        self._body.show()  # in a card that is seen already, or it would take no room yet

    def _add_notes(self, grid: QGridLayout, bar: Bar) -> None:
        for text in (bar.without_text, bar.charged_text, bar.landed_text, bar.list_price_text):
            if text:
                grid.addWidget(_wrapped(PlainLabel(text, 11, ink=3)), grid.rowCount(), 0, 1, 3)


def _wrapped(label: PlainLabel) -> PlainLabel:
    label.setWordWrap(True)
    return label


def beside(column: QRect, within: QRect, width: int, height: int) -> QPoint:
    """Return where a card stands: off the column, at the side that has room."""
    left = column.right() + _KEEP_OFF
    if left + width > within.right():
        left = max(column.left() - _KEEP_OFF - width, within.left())
    top = min(column.top(), within.bottom() - height)
    return QPoint(left, max(top, within.top()))
