"""Texts of cells: cut to their room and laid out once, and drawn from that whenever they are seen again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption

from tokenmirror.ui.text import kept_in_order

_ONE_LINE = int(Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_MOST_KEPT = 1_500
_SLACK = 2
"""Pixels by which letters beside each other may take more room than alone."""


class Letters:
    """The texts of one font as they were laid out.

    Cutting a text and laying it out takes several times as long as drawing what is laid out, and scrolling draws
    hundreds of cells sixty times a second.
    """

    def __init__(self) -> None:
        self.font = QFont()
        self._kept: dict[tuple[str, int], tuple[QStaticText, float, float]] = {}
        self._advances: dict[str, int] = {}
        self._height = 0.0

    def use(self, font: QFont) -> None:
        """Write in another font from now on."""
        self.font = QFont(font)
        self._kept.clear()
        self._advances.clear()
        metrics = QFontMetricsF(font)
        self._height = metrics.ascent() + metrics.descent()

    def write(self, painter: QPainter, rect: QRect, text: str, *, right: bool) -> None:
        """Write one line into a rectangle, with an ellipsis where room is short; the painter has the font."""
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._write_mirrored(painter, rect, text, right=right)
            return
        room = rect.width()
        laid, width, height = self._kept.get((text, room)) or self._lay_out(text, room)
        left = rect.left() + (room - width if right else 0)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - height) / 2), laid)

    def _lay_out(self, text: str, room: int) -> tuple[QStaticText, float, float]:
        laid = QStaticText(text if self._surely_fits(text, room) else self._cut(text, room))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setTextOption(_FROM_LEFT)
        laid.prepare(font=self.font)
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        kept = self._kept[text, room] = laid, laid.size().width(), self._height_of(laid.text())
        return kept

    def _height_of(self, text: str) -> float:
        """Return the height by which Qt centres a line, which other letters' fonts make larger."""
        if text.isascii():
            return self._height
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.ascent() + line.descent()

    def _surely_fits(self, text: str, room: int) -> bool:
        """Add up what plain letters need alone, which is much quicker than to lay them out."""
        if not text.isascii():
            return False
        advances = self._advances
        if missing := set(text) - advances.keys():
            metrics = QFontMetrics(self.font)
            advances.update((letter, metrics.horizontalAdvance(letter)) for letter in missing)
        return sum(map(advances.__getitem__, text)) + _SLACK <= room

    def _cut(self, text: str, room: int) -> str:
        return QFontMetrics(self.font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _write_mirrored(self, painter: QPainter, rect: QRect, text: str, *, right: bool) -> None:
        """Write where one reads from the right: sides are Qt's to change."""
        side = int(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(rect, side | _MIDDLE | _ONE_LINE, self._cut(kept_in_order(text), rect.width()))


_FROM_LEFT = QTextOption()
_FROM_LEFT.setTextDirection(Qt.LayoutDirection.LeftToRight)
_FROM_LEFT.setWrapMode(QTextOption.WrapMode.NoWrap)
