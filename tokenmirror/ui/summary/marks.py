"""Boxes and circles that are ticked, drawn in the theme's own inks: the platform's vanish on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QRadioButton

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme

BOX = 14
_GAP, _HIGH = 8, 22


def paint_box(painter: QPainter, box: QRect, theme: Theme, *, on: bool) -> None:
    """Paint a box, ticked or not."""
    painter.setPen(QPen(QColor(theme.primary if on else theme.line2), 1))
    painter.setBrush(QColor(theme.primary if on else theme.surface))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if on:
        painter.setPen(QPen(QColor(theme.primary_ink), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        at = QPointF(box.topLeft())
        painter.drawPolyline(QPolygonF([at + QPointF(3.5, 7.2), at + QPointF(6, 9.8), at + QPointF(10.6, 4.4)]))


class Tick(QCheckBox):
    """A box without words; what it is for is said."""

    def __init__(self, spoken: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(visible(spoken))
        self.setFixedSize(BOX + 4, BOX + 4)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on it."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_box(painter, QRect(2, 2, BOX, BOX), self._theme, on=self.isChecked())


class OneOf(QRadioButton):
    """One of several that exclude each other."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(visible(text))
        self._theme = theme
        self.setFont(sized(13))

    def sizeHint(self) -> QSize:
        """Return the room of the circle and its words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(BOX + _GAP + words + 2, max(_HIGH, self.fontMetrics().height() + 4))

    def hitButton(self, place: QPoint) -> bool:
        """Take a click on the circle or its words."""
        return QRect(QPoint(0, 0), self.sizeHint()).contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and words."""
        theme, middle = self._theme, self.height() / 2
        right = self.isRightToLeft()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.primary if self.isChecked() else theme.line2), 1))
            painter.setBrush(QColor(theme.surface))
            center = QPointF(self.width() - BOX / 2 if right else BOX / 2, middle)
            painter.drawEllipse(center, BOX / 2 - 0.5, BOX / 2 - 0.5)
            if self.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.primary))
                painter.drawEllipse(center, 3.5, 3.5)
            painter.setPen(QColor(theme.ink))
            words = self.rect().adjusted(0, 0, -BOX - _GAP, 0) if right else self.rect().adjusted(BOX + _GAP, 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
