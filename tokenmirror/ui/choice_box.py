"""A plain combo box in the look of the other controls: one value, an arrow, and the wheel left to the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from tokenmirror.ui.fonts import sized

_HIGH, _PAD, _ARROW = 28, 10, 18


class ChoiceBox(QComboBox):
    """Choose one value of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(sized(12.5))
        self.setFixedHeight(_HIGH)
        self.setMaxVisibleItems(18)

    def sizeHint(self) -> QSize:
        """Return room for the longest value and the arrow."""
        longest = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(longest + 2 * _PAD + _ARROW, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short value; a longer one is cut at its end."""
        return QSize(min(self.sizeHint().width(), 120), _HIGH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it must not change a setting."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, value and arrow in the palette's inks."""
        roles = QPalette.ColorRole
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(roles.Mid), 1))
            painter.setBrush(self.palette().color(roles.AlternateBase if self.underMouse() else roles.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(self.palette().color(roles.Text))
            rect = QRect(_PAD, 0, self.width() - 2 * _PAD - _ARROW + 4, self.height())
            text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(roles.Text))
            middle = QPointF(self.width() - _PAD - 3, self.height() / 2)
            painter.drawPolygon(
                QPolygonF([middle + corner for corner in (QPointF(-3, -1.5), QPointF(3, -1.5), QPointF(0, 2.2))])
            )
