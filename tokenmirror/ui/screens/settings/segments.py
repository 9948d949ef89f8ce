"""A choice between a few words beside each other: radio buttons that look like one control."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible

_HIGH, _PAD = 28, 12


class Segment(QRadioButton):
    """One word; the chosen one is filled with the selection."""

    def __init__(self, text: str) -> None:
        super().__init__(visible(text))
        self.setFont(sized(12.5))

    def sizeHint(self) -> QSize:
        """Return room for the word when it is semibold."""
        words = QFontMetrics(sized(12.5, QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(words + 2 * _PAD, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is never cut."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field and the word."""
        colors, roles = self.palette(), QPalette.ColorRole
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            painter.setPen(QPen(colors.color(roles.Dark if chosen else roles.Mid), 1))
            painter.setBrush(colors.color(roles.Highlight if chosen else roles.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setFont(sized(12.5, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
            painter.setPen(colors.color(roles.HighlightedText if chosen else roles.Text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """Choose one of a few."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], chosen: str, key: str) -> None:
        super().__init__()
        self.setAccessibleName(visible(name))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.buttons = {value: Segment(text) for value, text in choices}
        for value, button in self.buttons.items():
            button.setChecked(value == chosen)
            button.setAccessibleName(visible(button.text()))
            button.setAccessibleDescription(visible(name))
            button.setProperty("key", f"{key} {value}")
            button.toggled.connect(partial(self._toggled, value))
            line.addWidget(button)

    def _toggled(self, value: str, on: bool) -> None:  # noqa: FBT001 - Qt's
        """Say so once the keyboard has moved to the chosen word, which Qt does last."""
        if on:
            QTimer.singleShot(0, self, lambda: self.picked.emit(value))

    def choose(self, value: str) -> None:
        """Show another choice without saying so."""
        for each, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(each == value)
            button.blockSignals(False)
