"""One point of a chart: where it is, what it says, what it opens, and the ring around it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tokenmirror.viewmodels.cards import CardText

_RING_OFF, _RING = 2, 2
Where = tuple[int, int]
"""A point of a chart: the place of its series, and its place in it."""


class Spot(msgspec.Struct, frozen=True):
    """One point that can be read: where it is, what it says, and what it opens."""

    rect: QRectF
    """In pixels of the chart."""
    words: str
    """As one sentence, for a screen reader."""
    card: CardText
    key: object = None
    """What `opened` carries; None opens nothing."""


class PointRing(QWidget):
    """The focus ring around a point of a chart."""

    def __init__(self, chart: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._chart, self._window = chart, window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def stand_around(self, point: QRect | None) -> None:
        """Stand around a point; None puts the ring away."""
        if point is None:
            self.hide()
            return
        room = _RING_OFF + _RING
        around = QRect(self._chart.mapTo(self._window, point.topLeft()), point.size())
        self.setGeometry(around.adjusted(-room, -room, room, room))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().windowText().color(), _RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)


def distance_to(rect: QRectF, point: QPointF) -> float:
    """Return how far a place is from a rectangle; zero inside."""
    across = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    return float((across**2 + down**2) ** 0.5)
