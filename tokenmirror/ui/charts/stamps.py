"""Dots as stamps: each look is painted once, and put down wherever a change has it."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
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
        with _in_pixels(painter, self._scale):
            for dot, x, y in dots:
                self._put(painter, x, y, None, dot)

    def put(self, painter: QPainter, dots: Iterable[tuple[Dot, float, float]]) -> None:
        """Put dots down at their places, in the order in which they come."""
        with _in_pixels(painter, self._scale):
            for dot, x, y in dots:
                self._put(painter, x, y, (dot.state, dot.guessed, dot.deletion), dot)
                if dot.at_least or dot.estimated:
                    self._put(painter, x, y, (dot.at_least, dot.estimated), dot, doubt=True)

    def _put(self, painter: QPainter, x: float, y: float, look: Hashable, dot: Dot, *, doubt: bool = False) -> None:
        fine, offset = self._scale * _STEPS, self._offset
        across, part_x = divmod(round(x * fine), _STEPS)
        down, part_y = divmod(round(y * fine), _STEPS)
        key = look, part_x, part_y
        if (stamp := self._kept.get(key)) is None:
            at = QPointF(offset + part_x / _STEPS, offset + part_y / _STEPS) / self._scale
            paint = paint_doubt if doubt else paint_surely
            past = look is None
            stamp = self._kept[key] = self._stamp(at, paint_past if past else partial(paint, dot=dot), doubt=doubt)
        painter.drawPixmap(across - offset, down - offset, stamp)

    def _stamp(self, at: QPointF, paint: Callable[..., None], *, doubt: bool) -> QPixmap:
        high = 2 * self._offset + 1
        room = (_DOUBT_ROOM if doubt else 0) * sized(BASE).pixelSize() / BASE
        stamp = QPixmap(high + math.ceil(room * self._scale), high)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        paint(painter, at, theme=self._theme)
        painter.end()
        return stamp


@contextmanager
def _in_pixels(painter: QPainter, scale: float) -> Iterator[None]:
    """Count in the device's pixels: whole numbers are put down five times as fast as points."""
    painter.save()
    painter.scale(1 / scale, 1 / scale)
    yield
    painter.restore()
