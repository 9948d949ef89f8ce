"""The lane of stacked bars: outcomes, what was not observed, and counts that are a floor."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from tokenmirror.ui.charts.picture import Column, Lane
from tokenmirror.ui.fills import paint_fill, paint_pattern, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.strip import kinds_of
from tokenmirror.ui.words import say

_ZIGZAG, _TOOTH = 3.0, 6.0
_DIAMOND = 4.0
_LABEL_ROOM = 54.0
_PART_FROM = 2.0
_GAP_FROM = 4.0
_WORDS_FROM = 12.0
_OVER = 4.0


class BarsLane(Lane):
    """Paint one stack a column on the zero line."""

    def paint_lane(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint grid, hatches, stacks and the marks above them."""
        self._paint_grid(painter, box)
        for observed, group in groupby(columns, key=lambda column: column.bar.observed):
            if not observed:
                self._paint_not_observed(painter, box, tuple(group))
        for column in filter(self.exposed, columns):
            self._paint_stack(painter, box, column)
        self._paint_floors(painter, box, columns)
        self._line(painter, box, box.bottom(), self.picture.theme.line2)
        self._paint_unrecorded(painter, box, columns)

    def _height(self, tokens: float, box: QRectF) -> float:
        return tokens / self.picture.top * box.height()

    def _line(self, painter: QPainter, box: QRectF, place: float, color: str) -> None:
        one = max(round(self.picture.scale), 1) / self.picture.scale
        top = snapped(place, self.picture.scale) - one
        painter.fillRect(QRectF(box.left(), top, box.width(), one), QColor(color))

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        for value, _text in self.picture.ticks[1:]:
            self._line(painter, box, box.bottom() - self._height(value, box), self.picture.theme.line)

    def _paint_not_observed(self, painter: QPainter, box: QRectF, run: tuple[Column, ...]) -> None:
        left, right = max(run[0].left, box.left()), min(run[-1].right, box.right())
        area = QRectF(left, box.top(), right - left, box.height())
        paint_pattern(painter, area, "hatch", self.picture.theme.line)
        if area.width() >= _LABEL_ROOM:
            self._label(painter, area, self.picture.not_observed_text)

    def _label(self, painter: QPainter, area: QRectF, text: str) -> None:
        font = sized(11)
        painter.setFont(font)
        painter.setPen(QColor(self.picture.theme.ink3))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
        room = area.adjusted(6, 0, -4, -8)
        wanted = QFontMetricsF(font).boundingRect(room, flags, text)
        painter.fillRect(wanted.adjusted(-2, -1, 2, 1), QColor(self.picture.theme.surface))
        painter.drawText(room, flags, text)

    def _paint_stack(self, painter: QPainter, box: QRectF, column: Column) -> None:
        scale, done = self.picture.scale, 0
        left, right = column.bar_edges(scale)
        low = floor = snapped(box.bottom(), scale)
        for segment in column.bar.segments:
            done += segment.tokens
            high = min(snapped(floor - self._height(done, box), scale), low)
            if low - high < 1 / scale:
                continue
            gap = 1.0 if low - high > _PART_FROM and low != floor and right - left >= _GAP_FROM else 0.0
            part = QRectF(left, high, right - left, low - high - gap)
            paint_fill(painter, part, segment.outcome, self.picture.theme, **kinds_of(segment))
            low = high
        if done and low == floor:
            painter.fillRect(QRectF(left, floor - 1, right - left, 1), QColor(self.picture.theme.line2))

    def _paint_floors(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for at_least, group in groupby(columns, key=_is_floor):
            if at_least:
                run = tuple(group)
                for column in run:
                    self._paint_zigzag(painter, box, column)
                if run[0].width >= _WORDS_FROM:
                    self._paint_at_least(painter, box, run[0], columns)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_at_least(self, painter: QPainter, box: QRectF, column: Column, columns: tuple[Column, ...]) -> None:
        """Write the words above the zigzag, and above what stands beside it as far as they reach."""
        words, left = say("chart.atleast"), column.bar_edges(self.picture.scale)[0] - 2
        right = left + QFontMetricsF(sized(11)).horizontalAdvance(words)
        below = [one for one in columns if one.left < right and one.right > left]
        highest = max(self._height(one.bar.total, box) + (4 * _ZIGZAG if _is_floor(one) else 2) for one in below)
        base = box.bottom() - highest
        if base - QFontMetricsF(sized(11)).ascent() >= box.top() - _OVER:
            self._paint_words(painter, box, column, base, words)

    def _paint_zigzag(self, painter: QPainter, box: QRectF, column: Column) -> None:
        left, right = column.bar_edges(self.picture.scale)
        base = box.bottom() - self._height(column.bar.total, box) - _ZIGZAG
        points = [QPointF(x, base - (_ZIGZAG if place % 2 else 0)) for place, x in enumerate(_teeth(left, right))]
        painter.setPen(QPen(QColor(self.picture.theme.ink2), 1))
        painter.drawPolyline(QPolygonF(points))

    def _paint_words(self, painter: QPainter, box: QRectF, column: Column, base: float, words: str) -> None:
        font = sized(11)
        painter.setFont(font)
        painter.setPen(QColor(self.picture.theme.ink3))
        last = box.right() - QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QPointF(min(column.bar_edges(self.picture.scale)[0] - 2, last), base), words)

    def _paint_unrecorded(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint a hollow diamond on the zero line where calls left no tokens; words where nothing else stands."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for column in columns:
            if column.bar.without_tokens:
                self._paint_diamond(painter, box, column)
        words = say("chart.unrecorded")
        room = QFontMetricsF(sized(11)).horizontalAdvance(words)
        for alone, group in groupby(columns, key=_is_unrecorded):
            run = tuple(group)
            if alone and run[-1].right - run[0].bar_edges(self.picture.scale)[0] >= room:
                self._paint_words(painter, box, run[0], box.bottom() - 4 * _DIAMOND, words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_diamond(self, painter: QPainter, box: QRectF, column: Column) -> None:
        half = min(_DIAMOND, max(column.width / 2 - 0.5, 1.5))
        middle, center = column.middle, box.bottom() - _DIAMOND - 1
        points = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)]
        painter.setPen(QPen(QColor(self.picture.theme.ink2), 1))
        painter.setBrush(QColor(self.picture.theme.surface))
        painter.drawPolygon(QPolygonF([QPointF(middle + x, center + y) for x, y in points]))


def _is_floor(column: Column) -> bool:
    """Tell whether there is a bar of which something is missing; without a bar the diamond says it."""
    return column.bar.at_least and column.bar.total > 0


def _is_unrecorded(column: Column) -> bool:
    """Tell whether there are calls and no tokens to draw: the place above is empty."""
    return bool(column.bar.without_tokens) and not column.bar.total


def _teeth(left: float, right: float) -> Iterator[float]:
    count = max(round((right - left) / _TOOTH), 2)
    for place in range(count + 1):
        yield left + (right - left) * place / count
