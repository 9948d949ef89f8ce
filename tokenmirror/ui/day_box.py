"""A field for a day, with a calendar, in the look of the other controls."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QDateEdit

from tokenmirror.ui.fonts import sized

_HIGH, _FROM_END, _INSIDE = 28, 11, 6


class DayBox(QDateEdit):
    """Type a day, or choose it in a calendar."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setCalendarPopup(True)
        self.setFixedHeight(_HIGH)
        self.setFont(sized(12.5))
        self.lineEdit().setObjectName("bare")  # the box around it is painted here
        self.lineEdit().setTextMargins(_INSIDE, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it must not change a day."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and its arrow in the palette's inks; the day is written by the field inside."""
        roles = QPalette.ColorRole
        left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(_FROM_END if left else self.width() - _FROM_END, self.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(roles.Mid), 1))
            painter.setBrush(self.palette().color(roles.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(roles.Text))
            corners = (QPointF(-3, -1.5), QPointF(3, -1.5), QPointF(0, 2.2))
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
