"""The card beside a point: its name in full, its parts from the top, sum, and notes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tokenmirror.ui.labels import PlainLabel, Swatch
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.cards import CardText

_WIDTH, _MOST_WIDTH, _KEEP_OFF = 216, 340, 12


class Card(QFrame):
    """A floating card that never takes the pointer or the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("hovercard")
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shown: CardText | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self._body: QWidget | None = None
        self.hide()

    def show_text(self, text: CardText, beside_what: QRect, within: QRect) -> None:
        """Show what is known of a point, beside it."""
        if text != self._shown:
            self._shown = text
            self._fill(text)
        self.adjustSize()
        self.move(beside(beside_what, within, self.width(), self.height()))
        self.show()
        self.raise_()

    def _fill(self, text: CardText) -> None:
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
        right = Qt.AlignmentFlag.AlignRight
        title = PlainLabel(text.title, 12, QFont.Weight.DemiBold)
        if title.sizeHint().width() > _WIDTH:
            title.setWordWrap(True)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(PlainLabel(text.total, 12, ink=2), 0, 2, right | Qt.AlignmentFlag.AlignTop)
        for row, line in enumerate(text.lines, 1):
            if line.outcome is not None:
                how = {"pending": line.pending, "guessed": line.guessed, "estimated": line.estimated}
                grid.addWidget(Swatch(line.outcome, self._theme, **how), row, 0)
                grid.addWidget(PlainLabel(line.label, 12, ink=2), row, 1)
            else:
                grid.addWidget(PlainLabel(line.label, 12, ink=2), row, 0, 1, 2)
            grid.addWidget(PlainLabel(line.value, 12), row, 2, right)
        for note in filter(None, text.notes):
            label = PlainLabel(note, 11, ink=3)
            label.setWordWrap(True)
            grid.addWidget(label, grid.rowCount(), 0, 1, 3)
        self._column.addWidget(self._body)
        self._body.show()  # in a card that is seen already, or it would take no room yet


def beside(what: QRect, within: QRect, width: int, height: int) -> QPoint:
    """Return where a card stands: off the point, at the side that has room, else above or below it."""
    left = what.right() + _KEEP_OFF
    if left + width > within.right():
        left = what.left() - _KEEP_OFF - width
    top = min(what.top(), within.bottom() - height)
    if left < within.left():
        left = within.left()
        top = what.bottom() + _KEEP_OFF
        if top + height > within.bottom():
            top = what.top() - _KEEP_OFF - height
    return QPoint(left, max(top, within.top()))
