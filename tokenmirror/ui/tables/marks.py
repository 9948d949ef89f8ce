"""Small pictures in cells, painted once for each look that they have."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVarTuple, Unpack

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

_MOST_KEPT = 600
Look = TypeVarTuple("Look")


class Marks:
    """The pictures of one column, by how they look."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def kept(self, look: tuple[*Look], make: Callable[[Unpack[Look]], QPixmap]) -> QPixmap:
        """Return a picture, which is made when it is first wanted."""
        if (picture := self._kept.get(look)) is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            picture = self._kept[look] = make(*look)
        return picture


def pixels_of(box: QRectF, scale: float) -> tuple[int, int]:
    """Return how many device pixels a box that lies on them is wide and high."""
    return round(box.width() * scale), round(box.height() * scale)


def picture_of(wide: int, high: int, scale: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """Return what is painted into a box of so many device pixels."""
    picture = QPixmap(wide, high)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, wide / scale, high / scale))
    painter.end()
    return picture
