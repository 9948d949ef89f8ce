"""Switches: check boxes drawn as a pill with a knob, for what is on until it is turned off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import tooltip, visible

_WIDE, _HIGH, _GAP, _INSET = 28, 16, 7, 3.0


class Switch(QCheckBox):
    """On is filled with its knob at the right, off is an outline with its knob at the left; what waits is outlined."""

    def __init__(self, text: str, spoken: str, hint: str, *, on: bool) -> None:
        super().__init__(visible(text))
        self.setFont(sized(12.5))
        self.setChecked(on)
        self.setAccessibleName(visible(spoken))
        self.setToolTip(tooltip(hint))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room of the pill and its word."""
        words = _GAP + self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        return QSize(_WIDE + 2 + words, max(_HIGH + 2, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a switch is never cut."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the pill or its word."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, knob and word in the palette's inks."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
            ink, edge = (
                self.palette().color(group, QPalette.ColorRole.Text),
                self.palette().color(QPalette.ColorRole.Dark),
            )
            pill = QRectF(0.5, (self.height() - _HIGH) / 2 + 0.5, _WIDE, _HIGH - 1)
            self._paint_pill(painter, pill, ink if self.isEnabled() else edge, edge)
            if self.text():
                painter.setPen(ink)
                words = QRect(_WIDE + _GAP, 0, self.width() - _WIDE - _GAP, self.height())
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_pill(self, painter: QPainter, pill: QRectF, ink: QColor, edge: QColor) -> None:
        on, knob = self.isChecked(), pill.height() - 2 * _INSET
        left = pill.right() - _INSET - knob if on else pill.left() + _INSET
        painter.setPen(QPen(ink if on else edge, 1))
        filled = on and self.isEnabled()
        painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base) if filled else edge)
        painter.drawEllipse(QRectF(left, pill.top() + _INSET, knob, knob))
