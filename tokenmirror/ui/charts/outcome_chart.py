"""Tokens by outcome over time, with the changes that landed above and list price below."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tokenmirror.ui.charts.lanes import Lanes
from tokenmirror.ui.charts.picture import Picture
from tokenmirror.ui.charts.side_lanes import MOST_SQUARES, SQUARE
from tokenmirror.ui.charts.spoken import bar_in_words
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.charts.still import paint_still
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.strip import kinds_of, label_of
from tokenmirror.ui.tables.bars import chart_table
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.cards import CardLine, CardText
from tokenmirror.viewmodels.chart_table import ChartTable
from tokenmirror.viewmodels.shapes import Bar, OutcomeChart, Segment

_LEAST_ZOOM = 2


class OutcomeChartView(ChartSurface):
    """Draw the chart, read it by pointer or keys, zoom it by dragging."""

    commit_opened = Signal(str)
    """A change that landed was clicked; its commit."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.picture = Picture(theme)
        self.lanes = Lanes(self.picture)
        self._currency = ""

    def making(self) -> Iterator[None]:
        """Make the lanes, in steps; nothing can be shown before the last."""
        yield from self.lanes.adding()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lanes.widget)
        self.watch(self.lanes.widget.viewport())

    def show_chart(self, chart: OutcomeChart) -> None:
        """Draw another chart; a zoom stays while the time is the same."""
        same = _times(self.picture.bars) == _times(chart.bars)
        self.picture.take(chart)
        self._currency = chart.currency
        self.lanes.renew()
        if self.current is not None and self.current[1] >= len(chart.bars):
            self.point_at(None)
        if not same:
            self.show_whole()
        elif self.card.isVisible():
            self.show_card()

    def zoom_out(self) -> None:
        """Show the whole period."""
        self.lanes.show_range(0, self.picture.slots)

    def zoom_to(self, left: float, right: float) -> bool:
        """Show the bars between two places."""
        first = max(math.floor(self.lanes.place_at(QPointF(left, 0))), 0)
        last = min(math.ceil(self.lanes.place_at(QPointF(right, 0))), len(self.picture.bars))
        if last - first < _LEAST_ZOOM:
            return False
        self.lanes.show_range(first, last)
        return True

    def renew(self) -> None:
        """Draw again what the point in hand and the drag change."""
        before = self.picture.current, self.picture.drag
        self.picture.current = None if self.current is None else self.current[1]
        self.picture.drag = None
        if self.drag is not None:
            left, right = (self.lanes.place_at(QPointF(place, 0)) for place in self.drag)
            self.picture.drag = (left, right)
        if self.picture.drag is not None or before[1] is not None:
            self.lanes.redraw()
        else:
            for index in {before[0], self.picture.current}:
                self.lanes.redraw_bar(index)

    def series(self) -> Sequence[int]:
        """Return how many bars there are."""
        return (len(self.picture.bars),)

    def reach(self) -> tuple[int, int]:
        """Return the first and last bar that is shown."""
        left, right = self.lanes.shown
        return int(left), min(math.ceil(right), len(self.picture.bars)) - 1

    def spot(self, where: Where) -> Spot:
        """Return a bar with its column."""
        bar = self.picture.bars[where[1]]
        left, right = self.lanes.column_in_view(where[1])
        rect = QRectF(round(left), 12, round(right - left), self.lanes.widget.height() - 24)
        return Spot(rect, bar_in_words(bar), bar_card(bar), where[1])

    def nearest(self, point: QPointF) -> Where | None:
        """Return the bar in whose column a place lies."""
        place = self.lanes.place_at(point)
        left, right = self.lanes.shown
        return (0, int(place)) if left <= place < min(right, len(self.picture.bars)) else None

    def clicked(self, point: QPointF) -> None:
        """Open the change under the pointer, else the bar."""
        commit = self._commit_at(point)
        if commit is not None:
            self.commit_opened.emit(commit)
        else:
            super().clicked(point)

    def _commit_at(self, point: QPointF) -> str | None:
        found = self.nearest(point)
        if found is None:
            return None
        left, right = self.lanes.column_in_view(found[1])
        place = self.lanes.square_at(point)
        landed = self.picture.bars[found[1]].landed
        near = abs(point.x() - (left + right) / 2) <= SQUARE
        return landed[place].commit if near and place is not None and place < min(len(landed), MOST_SQUARES) else None

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint all lanes into a box, as far as they are zoomed."""
        paint_still(painter, box, theme, self.picture, self.lanes.shown)

    def table(self) -> ChartTable:
        """Return one row a bar."""
        return chart_table(self.picture.bars, self._currency)

    def legend(self) -> tuple[CardLine, ...]:
        """Return the outcomes that are drawn, in stack order."""
        return tuple(_legend_line(part) for part in _kinds(self.picture.bars))


def bar_card(bar: Bar) -> CardText:
    """Return what the card beside a bar shows: its parts from the top."""
    return CardText(
        bar.title,
        bar.total_text if bar.observed else say("chart.not_observed"),
        tuple(CardLine(label_of(part), part.text, part.outcome, **kinds_of(part)) for part in reversed(bar.segments)),
        (bar.without_text, bar.charged_text, bar.landed_text, bar.list_price_text),
    )


def _kinds(bars: tuple[Bar, ...]) -> list[Segment]:
    """Return one segment of each kind, in stack order."""
    kinds: dict[tuple[object, ...], Segment] = {}
    for bar in bars:
        for part in bar.segments:
            kinds.setdefault((list(type(part.outcome)).index(part.outcome), *kinds_of(part).values()), part)
    return [kinds[key] for key in sorted(kinds)]


def _legend_line(part: Segment) -> CardLine:
    return CardLine(label_of(part), "", part.outcome, **kinds_of(part))


def _times(bars: tuple[Bar, ...]) -> tuple[object, ...]:
    return tuple(bar.start for bar in bars)
