"""A chart that paints itself, without a view of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.charts.kept import KeptPicture
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.theme import Theme

_WASH = 15


class PaintedChart(ChartSurface):
    """Keep the picture as the screen has it, and paint what is chosen while dragging over it."""

    washes = False
    """Whether the room of the point in hand gets the faint ink of the pointer."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._kept = KeptPicture(self, self.paint_kept)

    def redraw(self) -> None:
        """Paint the picture anew."""
        self._kept.outdate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture that is kept, and paint what is chosen over it."""
        with QPainter(self) as painter:
            self._kept.put(painter)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes are not mirrored
            self.paint_chosen(painter)

    def paint_kept(self, painter: QPainter) -> None:
        """Paint the picture as it is kept for the screen."""
        self.paint_picture(painter, QRectF(self.rect()), self.theme)

    def paint_chosen(self, painter: QPainter) -> None:
        """Paint what lies over the picture: the wash of the point in hand, and of what is dragged over."""
        if self.washes and self.current is not None:
            painter.fillRect(self.spot(self.current).rect, wash(self.theme))
        if self.drag is not None:
            left, right = sorted(self.drag)
            painter.fillRect(QRectF(left, 0, right - left, self.height()), wash(self.theme))


def wash(theme: Theme) -> QColor:
    """Return the faint ink that lies over what is chosen."""
    ink = QColor(theme.ink)
    ink.setAlpha(_WASH)
    return ink
