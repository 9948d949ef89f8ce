"""Dots as stamps: each look is painted once, and put down wherever a change has it."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from tokenmirror.ui.charts.dots import RADIUS, paint_doubt, paint_past, paint_surely
from tokenmirror.ui.fonts import BASE, sized
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.scatter import Dot

_ROOM = RADIUS + 4
_DOUBT_ROOM = 36
"""What stands beside a dot needs no more than so many pixels, in the body size."""
_STEPS = 2
"""Stamps stand on halves of device pixels: nobody sees the rest, and there are but four of each."""
_Paint = Callable[[QPainter, QPointF], None]


class Stamps:
    """The dots of one theme at one scale of the screen."""

    def __init__(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self._kept: dict[Hashable, QPixmap] = {}
        self._offset = math.ceil(_ROOM * scale)

    @property
    def painted(self) -> int:
        """Return how many stamps were painted."""
        return len(self._kept)

    def put_past(self, painter: QPainter, dots: Iterable[tuple[Dot, float, float]]) -> None:
        """Put down changes of before, which are all alike."""
        for _dot, x, y in dots:
            self._put(painter, x, y, None, partial(paint_past, theme=self._theme))

    def put(self, painter: QPainter, dots: Iterable[tuple[Dot, float, float]]) -> None:
        """Put dots down at their places, in the order in which they come."""
        for dot, x, y in dots:
            look = dot.state, dot.guessed, dot.deletion
            self._put(painter, x, y, look, partial(paint_surely, dot=dot, theme=self._theme))
            if dot.at_least or dot.estimated:
                doubt = dot.at_least, dot.estimated
                self._put(painter, x, y, doubt, partial(paint_doubt, dot=dot, theme=self._theme), _DOUBT_ROOM)

    def _put(self, painter: QPainter, x: float, y: float, look: Hashable, paint: _Paint, beside: float = 0) -> None:
        fine, offset, scale = self._scale * _STEPS, self._offset, self._scale
        across, part_x = divmod(round(x * fine), _STEPS)
        down, part_y = divmod(round(y * fine), _STEPS)
        key = look, part_x, part_y
        if (stamp := self._kept.get(key)) is None:
            at = QPointF((offset + part_x / _STEPS) / scale, (offset + part_y / _STEPS) / scale)
            stamp = self._kept[key] = self._stamp(at, paint, beside)
        painter.drawPixmap(QPointF((across - offset) / scale, (down - offset) / scale), stamp)

    def _stamp(self, at: QPointF, paint: _Paint, beside: float) -> QPixmap:
        high = 2 * self._offset + 1
        room = beside * sized(BASE).pixelSize() / BASE
        stamp = QPixmap(high + math.ceil(room * self._scale), high)
        stamp.setDevicePixelRatio(self._scale)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, at)
        painter.end()
        return stamp
