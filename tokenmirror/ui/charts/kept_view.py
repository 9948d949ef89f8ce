"""A view of pyqtgraph whose picture is kept: what it is not changed by is put on the screen without painting it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QRegion

from tokenmirror.ui.charts.kept import KeptPicture


class KeptView(pg.GraphicsLayoutWidget):  # type: ignore[misc]  # the library has no types
    """Paint what changed in the scene into the kept picture, and that onto the screen."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.kept = KeptPicture(self.viewport(), self._paint, self.scene().prepareForPaint)
        self.scene().changed.connect(self._outdate)

    def _outdate(self, rects: Sequence[QRectF]) -> None:
        part = QRegion()
        for rect in rects:
            part += self.mapFromScene(rect).boundingRect().adjusted(-1, -1, 1, 1)
        part &= QRegion(self.viewport().rect())
        if not part.isEmpty():
            self.kept.outdate(part)

    def _paint(self, painter: QPainter) -> None:
        part = painter.clipBoundingRect()
        self.render(painter, part, part.toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the kept picture on the screen."""
        with QPainter(self.viewport()) as painter:
            self.kept.put(painter)
