"""The lanes around the bars: changes that landed above, time and list price below."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState
from tokenmirror.ui.charts.picture import Column, Lane, Picture
from tokenmirror.ui.fills import paint_fill, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import LandedMark

SQUARE, STEP = 8.0, 10.0
MOST_SQUARES = 5
HEAD = 20.0
"""Room for a lane's own title."""
PRICE_BARS = 28.0
AXIS_WIDTH, TIME_HEIGHT = 54, 24
"""Room for the labels at the left, and for time below the bars."""

_WEEKEND, _TICK = 4.0, 5.0
_NUMBER_HEIGHT, _WEEKEND_ROOM = 14.0, 6.0


def caption(painter: QPainter, picture: Picture, at: QPointF, title: str, hint: str) -> None:
    """Write a lane's title and a hint after it."""
    font = sized(11, QFont.Weight.Medium)
    painter.setFont(font)
    painter.setPen(QColor(picture.theme.ink))
    painter.drawText(at, title)
    painter.setFont(sized(11))
    painter.setPen(QColor(picture.theme.ink3))
    painter.drawText(QPointF(at.x() + QFontMetricsF(font).horizontalAdvance(title) + 6, at.y()), hint)


def landed_height(picture: Picture) -> float:
    """Return the height that the lane of landed changes needs."""
    most = max((min(len(bar.landed), MOST_SQUARES) for bar in picture.bars), default=0)
    if picture.months:
        return HEAD + STEP + _NUMBER_HEIGHT + 4
    return HEAD + max(most, 1) * STEP + 4


def price_share() -> float:
    """Return which part of its lane the highest list price takes."""
    return PRICE_BARS / (PRICE_BARS + HEAD)


class LandedLane(Lane):
    """Paint one square a landed change, above five and in months a square and the number."""

    def paint_lane(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint the squares from the lane's floor upwards."""
        caption(
            painter,
            self.picture,
            QPointF(box.left() + 4, box.top() + 12),
            say("chart.landed"),
            say("chart.landed.months" if self.picture.months else "chart.landed.hint"),
        )
        if self.picture.months:
            self._paint_months(painter, box, columns)
        else:
            for column in filter(self.exposed, columns):
                self._paint_column(painter, box, column)
        one = max(round(self.picture.scale), 1) / self.picture.scale
        floor = snapped(box.bottom(), self.picture.scale) - one
        painter.fillRect(QRectF(box.left(), floor, box.width(), one), QColor(self.picture.theme.line))

    def square(self, box: QRectF, column: Column, place: int) -> QRectF:
        """Return the rectangle of one mark."""
        scale = self.picture.scale
        wide = max(min(SQUARE, snapped(column.width, scale) - 1), 1 / scale)
        left = snapped(column.middle - wide / 2, scale)
        return QRectF(left, snapped(box.bottom() - 3, scale) - SQUARE - place * STEP, wide, SQUARE)

    def _paint_square(self, painter: QPainter, box: QRectF, column: Column, place: int, mark: LandedMark) -> None:
        pending = mark.state is FateState.PENDING
        how = {"pending": pending, "guessed": mark.guessed}
        paint_fill(painter, self.square(box, column, place), OUTCOME_OF_FATE[mark.state], self.picture.theme, **how)

    def _paint_column(self, painter: QPainter, box: QRectF, column: Column) -> None:
        """Paint a square a change; of more than five their number, or a plus where that has no room."""
        landed = column.bar.landed
        many = len(landed) > MOST_SQUARES
        if many and _wide(len(landed)) <= column.width:
            self._paint_number(painter, box, column)
            return
        for place, mark in enumerate(landed[:MOST_SQUARES]):
            self._paint_square(painter, box, column, place, mark)
        if many:
            top, ink = self.square(box, column, MOST_SQUARES - 1).top() - 3, QColor(self.picture.theme.ink2)
            painter.fillRect(QRectF(column.middle - 2, top - 1, 4, 1), ink)
            painter.fillRect(QRectF(column.middle - 0.5, top - 2.5, 1, 4), ink)

    def _paint_months(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint a square a month and how many it stands for; where months are narrow every second or third number."""
        widest = max((_wide(len(column.bar.landed)) for column in columns), default=0.0)
        every = math.ceil((widest + 2) / max(columns[0].width, 1)) if columns else 1
        for place, column in enumerate(reversed(columns)):
            if column.bar.landed and place % every == 0:
                self._paint_number(painter, box, column)
            elif column.bar.landed:
                self._paint_square(painter, box, column, 0, column.bar.landed[0])

    def _paint_number(self, painter: QPainter, box: QRectF, column: Column) -> None:
        self._paint_square(painter, box, column, 0, column.bar.landed[0])
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(self.picture.theme.ink2))
        rect = QRectF(column.middle - 20, box.bottom() - 3 - SQUARE - 16, 40, _NUMBER_HEIGHT)
        text = str(len(column.bar.landed))
        painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)


def _wide(number: int) -> float:
    return QFontMetricsF(sized(11, figures=True)).horizontalAdvance(str(number))


class TimeLane(Lane):
    """Paint weekends, ticks and the labels that have room."""

    def paint_lane(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint the axis under the bars; a label that would touch the one before is left out."""
        for column in filter(self.exposed, columns):
            if column.bar.weekend and column.width >= _WEEKEND_ROOM:
                painter.fillRect(
                    QRectF(column.left, box.top(), column.width, _WEEKEND), QColor(self.picture.theme.line)
                )
        room = box.right() + 30
        for column in reversed(columns):
            if column.bar.axis_text:
                room = self._paint_label(painter, box, column, room)

    def _paint_label(self, painter: QPainter, box: QRectF, column: Column, room: float) -> float:
        last = column.index == len(self.picture.bars) - 1
        font = sized(11, QFont.Weight.Medium if last else QFont.Weight.Normal)
        width = QFontMetricsF(font).horizontalAdvance(column.bar.axis_text)
        left = min(max(column.middle - width / 2, box.left()), box.right() - width)
        if left + width + 10 > room:
            return room
        one = 1 / self.picture.scale
        tick = snapped(column.middle, self.picture.scale)
        painter.fillRect(QRectF(tick, box.top(), one, _TICK), QColor(self.picture.theme.line2))
        painter.setFont(font)
        painter.setPen(QColor(self.picture.theme.ink if last else self.picture.theme.ink2))
        painter.drawText(QPointF(left, box.top() + _TICK + QFontMetricsF(font).ascent() + 2), column.bar.axis_text)
        return left


class PriceLane(Lane):
    """Paint the list price of each bar as a thin grey column with its own zero."""

    def paint_lane(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint bars of ink; a bar without a price gets a hollow mark on the line."""
        theme, scale = self.picture.theme, self.picture.scale
        caption(painter, self.picture, QPointF(box.left() + 4, box.top() + 12), say("chart.price"), "")
        tall = price_share() * box.height()
        for column in filter(self.exposed, columns):
            left, right = column.bar_edges(scale)
            if column.bar.list_price is None:
                if column.bar.total:
                    self._paint_unpriced(painter, box, column)
                continue
            height = snapped(column.bar.list_price / (self.picture.price_top or 1) * tall, scale)
            if column.bar.list_price > 0:
                high = snapped(box.bottom(), scale) - max(height, 1)
                painter.fillRect(QRectF(left, high, right - left, max(height, 1)), QColor(theme.ink3))
        one = max(round(scale), 1) / scale
        painter.fillRect(QRectF(box.left(), snapped(box.bottom(), scale) - one, box.width(), one), QColor(theme.line))

    def _paint_unpriced(self, painter: QPainter, box: QRectF, column: Column) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QColor(self.picture.theme.ink3))
        middle, floor = column.middle, box.bottom() - 5
        painter.drawPolygon(
            [
                QPointF(middle, floor - 4),
                QPointF(middle + 4, floor),
                QPointF(middle, floor + 4),
                QPointF(middle - 4, floor),
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
