"""The outcome chart painted at once, without a view: into pictures, drawings and pages."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from tokenmirror.ui.charts.bars import BarsLane
from tokenmirror.ui.charts.picture import Column, Lane, Picture
from tokenmirror.ui.charts.side_lanes import (
    AXIS_WIDTH,
    HEAD,
    PRICE_BARS,
    TIME_HEIGHT,
    LandedLane,
    PriceLane,
    TimeLane,
    landed_height,
    price_share,
)
from tokenmirror.ui.fills import scale_of
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.theme import Theme

_RIGHT = 6.0
_LABEL = 16.0


def paint_still(painter: QPainter, box: QRectF, theme: Theme, shown: Picture, reach: tuple[float, float]) -> None:
    """Paint all lanes of a picture into a box, in a theme of its own."""
    picture = replace(shown, theme=theme, current=None, drag=None, scale=scale_of(painter))
    area = box.adjusted(AXIS_WIDTH, 0, -_RIGHT, 0)
    price = HEAD + PRICE_BARS if picture.price_top > 0 else 0.0
    top, low = area.top() + landed_height(picture), area.bottom() - TIME_HEIGHT - price
    bars = QRectF(area.left(), top, area.width(), low - top)
    rows: list[tuple[Lane, QRectF]] = [
        (LandedLane(picture), QRectF(area.left(), area.top(), area.width(), top - area.top())),
        (BarsLane(picture), bars),
        (TimeLane(picture), QRectF(area.left(), low, area.width(), TIME_HEIGHT)),
    ]
    if price:
        rows.append((PriceLane(picture), QRectF(area.left(), low + TIME_HEIGHT, area.width(), price)))
    columns = _columns(picture, area, reach)
    for lane, place in rows:
        lane.expose_all()
        lane.paint_lane(painter, place, columns)
    _paint_axis(painter, picture, bars)
    if price:
        height = price * price_share()
        _paint_label(painter, picture, area.left(), area.bottom() - height, picture.price_text)


def _columns(picture: Picture, area: QRectF, reach: tuple[float, float]) -> tuple[Column, ...]:
    left, right = reach
    step = area.width() / max(right - left, 1)
    there = ((index, bar) for index, bar in enumerate(picture.bars) if left <= index < right)
    return tuple(
        Column(index, bar, area.left() + (index - left) * step, area.left() + (index + 1 - left) * step)
        for index, bar in there
    )


def _paint_axis(painter: QPainter, picture: Picture, bars: QRectF) -> None:
    for value, text in picture.ticks:
        _paint_label(painter, picture, bars.left(), bars.bottom() - value / picture.top * bars.height(), text)


def _paint_label(painter: QPainter, picture: Picture, right: float, middle: float, text: str) -> None:
    painter.setFont(sized(11, figures=True))
    painter.setPen(QColor(picture.theme.ink2))
    room = QRectF(right - AXIS_WIDTH, middle - _LABEL / 2, AXIS_WIDTH - 8, _LABEL)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
