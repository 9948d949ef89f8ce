"""What the lanes of a chart share: the bars, the theme, the bar in hand and where columns are."""

from __future__ import annotations

import math
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tokenmirror.ui.charts.ticks import ticks
from tokenmirror.ui.fills import scale_of, snapped
from tokenmirror.ui.tables.bars import amount
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.shapes import Bar, OutcomeChart

FEWEST_SLOTS = 14
"""A chart of fewer bars keeps them at their normal width, at the left."""

_FULL_FROM, _LONGEST_WEEK = 7, 7
_GAP, _WIDEST, _SMALL_STEP, _SMALL_SHARE = 9.0, 44.0, 26.0, 0.65
_WASH = 15


class Picture(msgspec.Struct):
    """The state that all lanes draw from."""

    theme: Theme
    bars: tuple[Bar, ...] = ()
    not_observed_text: str = ""
    top: float = 1.0
    """The tokens at the upper end of the axis."""
    ticks: tuple[tuple[float, str], ...] = ()
    price_top: float = 0.0
    price_text: str = ""
    """The highest list price, as it stands at the axis."""
    current: int | None = None
    scale: float = 1.0
    drag: tuple[float, float] | None = None
    """Two places in bars, while a part of the time is being chosen."""
    spans: dict[int, tuple[float, float]] = msgspec.field(default_factory=dict)

    def take(self, chart: OutcomeChart) -> None:
        """Draw another chart."""
        self.bars = chart.bars
        self.not_observed_text = chart.not_observed_text
        highest = max((bar.total for bar in chart.bars), default=0)
        self.ticks = ticks(highest)
        self.top = max(self.ticks[-1][0], highest) * 1.06 or 1.0
        priced = max(chart.bars, key=lambda bar: bar.list_price or 0.0, default=None)
        self.price_top = (priced.list_price or 0.0) if priced is not None else 0.0
        self.price_text = amount(priced.list_price_text).partition(" +")[0] if priced is not None else ""
        if self.current is not None and self.current >= len(chart.bars):
            self.current = None

    @property
    def months(self) -> bool:
        """Return whether a bar is a month."""
        return len(self.bars) > 1 and (self.bars[1].start - self.bars[0].start).days > _LONGEST_WEEK

    @property
    def slots(self) -> int:
        """Return how many columns the whole time takes."""
        return len(self.bars) if len(self.bars) >= _FULL_FROM else FEWEST_SLOTS


def bar_width(step: float) -> float:
    """Return a bar's width for a column's width."""
    return max(step * _SMALL_SHARE, 1.0) if step < _SMALL_STEP else min(step - _GAP, _WIDEST)


class Column(msgspec.Struct, frozen=True):
    """Where one bar stands, in pixels of the view."""

    index: int
    bar: Bar
    left: float
    right: float

    @property
    def middle(self) -> float:
        """Return the centre of the column."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """Return the width of the column."""
        return self.right - self.left

    def bar_edges(self, scale: float) -> tuple[float, float]:
        """Return the bar's edges on device pixels, all bars of a step equally wide."""
        width = max(snapped(bar_width(self.width), scale), 1 / scale)
        left = snapped(self.middle - width / 2, scale)
        return left, left + width


class Lane(QGraphicsItem):
    """One horizontal lane: x counts bars, y runs from zero to one; painting happens in pixels."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._exposed = (0.0, 0.0)

    def boundingRect(self) -> QRectF:
        """Return an area that holds every bar at any zoom."""
        return QRectF(-1, -1, max(self.picture.slots, 1) + 2, 3)

    def renew(self) -> None:
        """Draw again, after the number of bars may have changed."""
        self.prepareGeometryChange()
        self.update()

    def expose_all(self) -> None:
        """Paint every column that is given, outside of a view."""
        self._exposed = (-math.inf, math.inf)

    def exposed(self, column: Column) -> bool:
        """Return whether a column is in the part that is drawn anew."""
        left, right = self._exposed
        return left <= column.index + 1 and column.index <= right

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint in pixels of the view, whatever the zoom."""
        self.picture.scale = scale_of(painter)
        shown: QRectF = option.exposedRect & painter.clipBoundingRect() if painter.hasClipping() else option.exposedRect
        self._exposed = (shown.left(), shown.right())
        transform = painter.worldTransform()
        start, end = transform.map(QPointF(0, 0)), transform.map(QPointF(1, 1))
        box = self._scene_box(QRectF(0, min(start.y(), end.y()), 0, abs(start.y() - end.y())))
        step = end.x() - start.x()
        painter.save()
        painter.resetTransform()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes are not mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_wash(painter, start.x(), step, box)
        self.paint_lane(painter, box, tuple(self._columns(start.x(), step, box)))
        painter.restore()

    def _scene_box(self, tall: QRectF) -> QRectF:
        """Return the lane's rectangle: its width is the zooming box's, two items above this one."""
        shown = self.parentItem().parentItem().sceneBoundingRect()
        return QRectF(shown.left(), tall.top(), shown.width(), tall.height())

    def paint_lane(self, painter: QPainter, box: QRectF, columns: tuple[Column, ...]) -> None:
        """Paint the lane's own marks."""
        raise NotImplementedError

    def _columns(self, start: float, step: float, box: QRectF) -> Iterator[Column]:
        for index, bar in enumerate(self.picture.bars):
            left = start + index * step
            if left + step >= box.left() and left <= box.right():
                yield Column(index, bar, left, left + step)

    def _paint_wash(self, painter: QPainter, start: float, step: float, box: QRectF) -> None:
        ink = QColor(self.picture.theme.ink)
        ink.setAlpha(_WASH)
        if self.picture.drag is not None:
            left, right = sorted(self.picture.drag)
            painter.fillRect(QRectF(start + left * step, box.top(), (right - left) * step, box.height()), ink)
        elif self.picture.current is not None:
            painter.fillRect(QRectF(start + self.picture.current * step, box.top(), step, box.height()), ink)
