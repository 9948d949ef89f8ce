"""Patterns as lines and dots, for drawings that scale: nothing reaches over the edge, and there is no bitmap."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tokenmirror.viewmodels.colours import DOT, THIN_LINE

_WAVE = 1.2


def draw_pattern(painter: QPainter, rect: QRectF, kind: str, color: QColor, side: float) -> None:
    """Draw a pattern over a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind in ("back", "forward", "hatch"):
        painter.setPen(QPen(color, THIN_LINE, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines(list(_slanted(rect, side, falls=kind == "back")))
    elif kind == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in _points(rect, side / 2):
            painter.drawEllipse(point, DOT, DOT)
    elif kind == "waves":
        painter.setPen(QPen(color, _WAVE, c=Qt.PenCapStyle.FlatCap))
        painter.drawPath(_waves(rect, side))
    else:
        for bar in _bars(rect, side, upright=kind == "upright"):
            painter.fillRect(bar, color)
    painter.restore()


def _slanted(rect: QRectF, side: float, *, falls: bool) -> Iterator[QLineF]:
    """Yield lines at 45 degrees, cut at the edges."""
    wide, tall = rect.width(), rect.height()
    for place in range(1, math.ceil((wide + tall) / side)):
        along = place * side
        start = QPointF(min(along, wide), max(along - wide, 0.0))
        end = QPointF(max(along - tall, 0.0), min(along, tall))
        if falls:
            start, end = QPointF(wide - start.x(), start.y()), QPointF(wide - end.x(), end.y())
        yield QLineF(start + rect.topLeft(), end + rect.topLeft())


def _points(rect: QRectF, step: float) -> Iterator[QPointF]:
    """Yield the places of dots in a quincunx, those that lie inside as a whole."""
    rows = int((rect.height() - 2 * DOT) / step) + 1
    for row in range(max(rows, 0)):
        left = rect.left() + DOT + (row % 2) * step
        while left <= rect.right() - DOT:
            yield QPointF(left, rect.top() + DOT + row * step)
            left += 2 * step


def _waves(rect: QRectF, side: float) -> QPainterPath:
    path = QPainterPath()
    for row in range(int((rect.height() - side / 2) / side) + 1):
        middle = rect.top() + side / 2 + row * side
        path.moveTo(rect.left(), middle)
        for step in range(int(rect.width() / (side / 2))):
            left, swing = rect.left() + step * side / 2, side / 2 * (1 if step % 2 else -1)
            path.quadTo(QPointF(left + side / 4, middle + swing), QPointF(left + side / 2, middle))
    return path


def _bars(rect: QRectF, side: float, *, upright: bool) -> Iterator[QRectF]:
    """Yield the stripes: half of each tile when level, one pixel of it when upright."""
    across = rect.width() if upright else rect.height()
    for place in range(math.ceil(across / side)):
        start = place * side + side / 2
        thick = min(1.0 if upright else side / 2, across - start)
        if thick > 0 and upright:
            yield QRectF(rect.left() + start, rect.top(), thick, rect.height())
        elif thick > 0:
            yield QRectF(rect.left(), rect.top() + start, rect.width(), thick)
