"""One session on one clock: stretches, calls, context, edits, subagents and commits above each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tokenmirror.ui.charts.painted import PaintedChart, wash
from tokenmirror.ui.charts.spots import Spot, Where, distance_to
from tokenmirror.ui.charts.timeline_layout import Layout, Placed
from tokenmirror.ui.charts.timeline_paint import TimelinePainter
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.strip import kinds_of, label_of
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.cards import CardLine, CardText
from tokenmirror.viewmodels.chart_table import NO_TABLE, ChartTable
from tokenmirror.viewmodels.timeline_shapes import LaneKind, Mark, Timeline

OPEN_FILES = "files"
"""The key of the lane that several files share: it opens their own lanes."""

_NEAR = 14.0
_IN_ORDER = frozenset({LaneKind.CALLS, LaneKind.CONTEXT, LaneKind.PROMPTS, LaneKind.FILE})
"""Lanes whose marks are small and stand in the order of time: anywhere above one is near it."""
_LEAST_ZOOM_MS = 2_000
_LEAST_WIDTH = 420


class TimelineChart(PaintedChart):
    """Draw the lanes, read them by pointer or keys, zoom them by dragging."""

    files_opened = Signal(bool)
    grew = Signal(int)
    """The lanes need another height."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.timeline: Timeline | None = None
        self.shown: tuple[int, int] | None = None
        """From when to when is shown; None for the whole session."""
        self.opened_files = False
        self._events = NO_TABLE
        self._layout: Layout | None = None
        self._stood = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_timeline(self, timeline: Timeline, events: ChartTable, *, same: bool) -> None:
        """Draw another timeline; zoom and opened files stay while it is of the same session."""
        self.timeline, self._events = timeline, events
        if not same:
            self.opened_files, self.shown, self.is_whole, self.current = False, None, True, None
            self.hide_card()
            self.zoomed.emit(False)
        self._lay_out_again()

    def open_files(self, *, opened: bool) -> None:
        """Give each file its own lane, or let most of them share one again."""
        self.opened_files = opened
        self.point_at(None)
        self._lay_out_again()
        self.files_opened.emit(opened)

    def _lay_out_again(self) -> None:
        self._layout = None
        self._stand()
        if self.current is not None and not self._is_there(self.current):
            self.point_at(None)
        self.redraw()

    def _stand(self) -> None:
        """Be as high as the lanes are."""
        if self.timeline is None:
            return
        height = round(self.layout_now.height)
        if height != self._stood:
            self._stood = height
            self.setFixedHeight(height)
            self.grew.emit(height)

    def _is_there(self, where: Where) -> bool:
        lanes = self.layout_now.lanes
        return where[0] < len(lanes) and where[1] < len(lanes[where[0]].marks)

    @property
    def layout_now(self) -> Layout:
        """Return the lanes as they stand in this width."""
        if self._layout is None:
            self._layout = self._laid(float(self.width()))
        return self._layout

    def _laid(self, width: float) -> Layout:
        if self.timeline is None:
            raise ValueError("nothing to lay out")
        return Layout(self.timeline, width, _measure, self.shown, opened=self.opened_files)

    # ---- what the surface asks

    def series(self) -> Sequence[int]:
        """Return how many marks each lane shows."""
        return [len(placed.marks) for placed in self.layout_now.lanes] if self.timeline is not None else []

    def spot(self, where: Where) -> Spot:
        """Return a mark of a lane."""
        placed = self.layout_now.lanes[where[0]]
        mark = placed.marks[where[1]]
        around = placed.rects[where[1]]
        return Spot(around, f"{_lane_name(placed)}: {mark.spoken}", _card(mark), _key(mark, placed))

    def nearest(self, point: QPointF) -> Where | None:
        """Return the mark under a place, or the nearest one of its lane."""
        if self.timeline is None:
            return None
        for line, placed in enumerate(self.layout_now.lanes):
            if placed.box.top() - 3 <= point.y() < placed.box.bottom() + 2:
                return self._nearest_of(line, placed, point)
        return None

    def _nearest_of(self, line: int, placed: Placed, point: QPointF) -> Where | None:
        if not placed.rects:
            return None
        if placed.lane.kind in _IN_ORDER:
            place = _nearest_across(placed, point.x())
            rect = placed.rects[place]
            return (line, place) if distance_to(rect, QPointF(point.x(), rect.center().y())) <= _NEAR else None
        distance, place = min((distance_to(rect, point), place) for place, rect in enumerate(placed.rects))
        return (line, place) if distance <= _NEAR else None

    def beside(self, where: Where, by: int) -> Where | None:
        """Return the mark of another lane that lies nearest across."""
        lanes = self.layout_now.lanes
        filled = [line for line, placed in enumerate(lanes) if placed.marks]
        wanted = filled.index(where[0]) + by
        if not 0 <= wanted < len(filled):
            return None
        return filled[wanted], _nearest_across(lanes[filled[wanted]], lanes[where[0]].rects[where[1]].center().x())

    def clicked(self, point: QPointF) -> None:
        """Open what is under the pointer; the lane that files share also by its name."""
        if point.x() < self.layout_now.axis.left:
            folded = (placed for placed in self.layout_now.lanes if placed.lane.folded)
            if any(placed.box.top() <= point.y() < placed.box.bottom() for placed in folded):
                self.open_files(opened=True)
            return
        super().clicked(point)

    def open_spot(self, where: Where | None) -> None:
        """Open what is behind a mark; one of several files opens their lanes."""
        if where is not None and self.spot(where).key == OPEN_FILES:
            self.open_files(opened=True)
        else:
            super().open_spot(where)

    def zoom_to(self, left: float, right: float) -> bool:
        """Show only the time between two places."""
        axis = self.layout_now.axis
        start, end = axis.at(left), axis.at(right)
        if end - start < _LEAST_ZOOM_MS:
            return False
        self.shown = (start, end)
        self._lay_out_again()
        return True

    def zoom_out(self) -> None:
        """Show the whole session."""
        self.shown = None
        self._lay_out_again()

    def table(self) -> ChartTable:
        """Return the marks in the order of time."""
        return self._events

    def picture_size(self) -> QSize:
        """Return the size in which the chart is copied and saved: as high as its lanes are."""
        return QSize(max(self.width(), 900), round(self.layout_now.height))

    # ---- painting

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint all lanes into a box."""
        if self.timeline is None:
            return
        layout = self.layout_now if abs(box.width() - self.width()) < 1 else self._laid(box.width())
        painter.save()
        painter.translate(box.topLeft())
        TimelinePainter(painter, layout, theme).paint()
        painter.restore()

    def paint_chosen(self, painter: QPainter) -> None:
        """Paint what is dragged over, else what is in hand with its whole time."""
        if self.timeline is not None and self.drag is None and self.current is not None:
            rect = self.spot(self.current).rect
            painter.fillRect(QRectF(rect.left() - 1, 2, rect.width() + 2, self.layout_now.floor - 2), wash(self.theme))
        super().paint_chosen(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lanes out for another width; what is being laid out now hears of another height only later."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout = None
            QTimer.singleShot(0, self, self._stand)


def _nearest_across(placed: Placed, x: float) -> int:
    """Return the mark whose middle is nearest; marks stand in the order of time, so only two can be."""
    if placed.lane.kind not in _IN_ORDER:
        return min(range(len(placed.rects)), key=lambda place: abs(placed.rects[place].center().x() - x))
    after = bisect_left(placed.rects, x, key=lambda rect: rect.center().x())
    near = (place for place in (after - 1, after) if 0 <= place < len(placed.rects))
    return min(near, key=lambda place: abs(placed.rects[place].center().x() - x))


@lru_cache(maxsize=4096)
def _measure(text: str) -> float:
    """Return how wide a label is; the wider of two weights, so that either fits."""
    return float(QFontMetricsF(sized(11, figures=True)).horizontalAdvance(visible(text))) * 1.04


def _lane_name(placed: Placed) -> str:
    return say("session.more_files") if placed.lane.folded else placed.lane.title


def _key(mark: Mark, placed: Placed) -> object:
    if placed.lane.folded:
        return OPEN_FILES
    return mark.opens or None


def _card(mark: Mark) -> CardText:
    lines = tuple(
        CardLine(label_of(part), part.text, part.outcome, **kinds_of(part)) for part in reversed(mark.segments)
    )
    return CardText(mark.title, mark.value_text, lines, mark.notes)
