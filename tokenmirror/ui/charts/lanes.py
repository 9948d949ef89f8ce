"""The lanes above each other on one time axis, held in one pyqtgraph view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QRegion
from PySide6.QtWidgets import QFrame, QGraphicsView, QSizePolicy

from tokenmirror.ui.charts.bars import BarsLane
from tokenmirror.ui.charts.kept_view import KeptView
from tokenmirror.ui.charts.one_painting import OnePainting
from tokenmirror.ui.charts.picture import Lane, Picture
from tokenmirror.ui.charts.side_lanes import (
    AXIS_WIDTH,
    HEAD,
    PRICE_BARS,
    STEP,
    TIME_HEIGHT,
    LandedLane,
    PriceLane,
    TimeLane,
    landed_height,
    price_share,
)
from tokenmirror.ui.fonts import sized

_PRICE_HEIGHT = HEAD + PRICE_BARS
_BESIDE = 0.2
"""What stands out of a bar's column, as a share of its width."""


class _Row(msgspec.Struct, frozen=True):
    """One lane with the box that zooms it and the labels at its left."""

    lane: Lane
    box: Any
    axis: Any


class Lanes:
    """Hold the view and keep all lanes at the same place in time."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self._view: Any = KeptView(show=False)
        OnePainting(self.widget)
        self._view.setBackground(picture.theme.surface)
        self._view.ci.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes are not mirrored
        self._view.ci.layout.setContentsMargins(0, 0, 6, 0)
        self._view.ci.layout.setSpacing(0)
        self.widget.setFrameShape(QFrame.Shape.NoFrame)
        self.widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: tuple[_Row, ...] = ()
        self._range = (0.0, 1.0)

    def adding(self) -> Iterator[None]:
        """Add the lanes, one a step: the library takes long over each."""
        self.landed = self._row(0, LandedLane(self.picture))
        yield
        self.bars = self._row(1, BarsLane(self.picture))
        yield
        self.time = self._row(2, TimeLane(self.picture))
        yield
        self.price = self._row(3, PriceLane(self.picture))
        self._rows = (self.landed, self.bars, self.time, self.price)

    @property
    def widget(self) -> QGraphicsView:
        """Return the widget to place in a layout."""
        view: QGraphicsView = self._view
        return view

    @property
    def shown(self) -> tuple[float, float]:
        """Return the places in bars at the left and right edge."""
        return self._range

    def _row(self, place: int, lane: Lane) -> _Row:
        axis = pg.AxisItem("left", pen=QPen(Qt.PenStyle.NoPen), tickPen=QPen(Qt.PenStyle.NoPen))
        axis.setStyle(
            tickLength=0, tickFont=sized(11, figures=True), tickTextOffset=8, tickAlpha=0, autoExpandTextSpace=False
        )
        axis.setTextPen(QColor(self.picture.theme.ink2))
        axis.setWidth(AXIS_WIDTH)
        box = pg.ViewBox(enableMenu=False, border=None)
        box.setMouseEnabled(x=False, y=False)
        box.setDefaultPadding(0)
        box.disableAutoRange()
        box.addItem(lane, ignoreBounds=True)
        box.setYRange(0, 1, padding=0)
        self._view.addItem(axis, row=place, col=0)
        self._view.addItem(box, row=place, col=1)
        axis.linkToView(box)
        axis.setTicks([[]])
        return _Row(lane, box, axis)

    def renew(self) -> None:
        """Lay the lanes out for new bars and draw them."""
        layout = self._view.ci.layout
        priced = self.picture.price_top > 0
        for place, height in ((0, landed_height(self.picture)), (2, TIME_HEIGHT), (3, _PRICE_HEIGHT if priced else 0)):
            layout.setRowFixedHeight(place, height)
        layout.setRowStretchFactor(1, 1)
        layout.activate()  # Qt's own request for it is lost while the view is not seen yet
        self.price.box.setVisible(priced)
        self.price.axis.setVisible(priced)
        self.bars.axis.setTicks([[(value / self.picture.top, text) for value, text in self.picture.ticks]])
        self.price.axis.setTicks([self._price_ticks()] if priced else [[]])
        self.redraw()

    def _price_ticks(self) -> list[tuple[float, str]]:
        return [(price_share(), self.picture.price_text)]

    def redraw(self) -> None:
        """Draw all lanes again."""
        for row in self._rows:
            row.lane.renew()

    def redraw_bar(self, index: int | None) -> None:
        """Draw one bar's column again in all lanes."""
        if index is not None:
            left, right = self.column_in_view(index)
            aside = (right - left) * _BESIDE
            column = QRectF(left - aside, 0, right - left + 2 * aside, self.widget.height())
            self._view.kept.outdate(QRegion(column.toAlignedRect()))

    def show_range(self, left: float, right: float) -> None:
        """Zoom all lanes to a part of the time, in bars."""
        self._range = (left, right)
        for row in self._rows:
            row.box.setXRange(left, right, padding=0)

    def place_at(self, point: QPointF) -> float:
        """Return the place in bars under a point of the viewport."""
        scene = self.widget.mapToScene(point.toPoint())
        return float(self.bars.box.mapSceneToView(scene).x())

    def square_at(self, point: QPointF) -> int | None:
        """Return how many squares of landed changes lie below a point of the viewport; None off their lane."""
        shown = self.landed.box.sceneBoundingRect()
        scene = self.widget.mapToScene(point.toPoint())
        if not shown.contains(scene):
            return None
        return max(int((shown.bottom() - scene.y()) // STEP), 0)

    def column_in_view(self, index: int) -> tuple[float, float]:
        """Return the left and right edge of a bar's column, in pixels of the viewport."""
        box = self.bars.box
        left = self.widget.mapFromScene(box.mapViewToScene(QPointF(index, 0)))
        right = self.widget.mapFromScene(box.mapViewToScene(QPointF(index + 1, 0)))
        return left.x(), right.x()
