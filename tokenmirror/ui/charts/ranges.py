"""Ranges against one's own past: a row a month with a bar from quartile to quartile and a tick at the median."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.charts.painted import PaintedChart
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.charts.ticks import ticks
from tokenmirror.ui.fills import scale_of, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.ranges import RangeRow, Ranges

_HEAD, _FOOT, _STEP, _BAR, _TICK, _TICK_HEIGHT = 18.0, 18.0, 24.0, 8.0, 2.5, 14.0
_LABEL_GAP, _COUNT_ROOM, _LEAST_LABEL = 10.0, 40.0, 40.0
_PAST, _TOOTH = 128, 3.0
_LEAST_HEIGHT = 150
_PICTURE_WIDTH = 640


class RangesPanel(ChartFrame):
    """Tokens per kept change, against the person's own past."""

    days_opened = Signal(object)
    """A row was opened: its first day, and the first day after it; None is the period that is looked at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say("ranges.title"), say("ranges.hint"))
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # as high as the chart
        mark_counted(self, "tokens_per_kept")
        self._ranges: RangesChart | None = None
        self.opened.connect(self._open)

    def show_ranges(self, ranges: Ranges) -> None:
        """Draw other ranges."""
        if self._ranges is None:
            self._ranges = RangesChart(self.theme, self.window())
            self.hold(self._ranges)
        self._ranges.show_ranges(ranges)
        self.tell(say("ranges.title"), say("ranges.hint"), ranges.alternative)

    def _open(self, row: object) -> None:
        if isinstance(row, RangeRow):
            self.days_opened.emit(row.days)


class _Plot(msgspec.Struct, frozen=True):
    """Where things lie in a box."""

    area: QRectF
    top: float
    step: float

    def place(self, figure: float) -> float:
        """Return where a figure lies across."""
        return self.area.left() + self.area.width() * figure / self.top

    def row(self, place: int) -> float:
        """Return the middle of a row."""
        return self.area.top() + (place + 0.5) * self.step


class RangesChart(PaintedChart):
    """Draw one row a month, the period last and darker."""

    washes = True

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._rows: tuple[RangeRow, ...] = ()
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_ranges(self, ranges: Ranges) -> None:
        """Draw other rows."""
        if ranges.rows != self._rows:
            self._rows = ranges.rows
            self.setMinimumHeight(round(min(_HEAD + _FOOT + _STEP * len(self._rows), _LEAST_HEIGHT)))
            self.point_at(None)
            self.redraw()

    def series(self) -> Sequence[int]:
        """Return how many rows there are."""
        return (len(self._rows),)

    def stepped(self, lines: int, places: int) -> Where | None:
        """Return the next row: up and left lead back in time; from nowhere the period, or the oldest."""
        by, last = lines or places, len(self._rows) - 1
        if self.current is None:
            return 0, last if by < 0 else 0
        return 0, min(max(self.current[1] + by, 0), last)

    def spot(self, where: Where) -> Spot:
        """Return a row over the whole width."""
        row, plot = self._rows[where[1]], self._plot(QRectF(self.rect()))
        rect = QRectF(0, plot.row(where[1]) - plot.step / 2, self.width(), plot.step)
        return Spot(rect.adjusted(2, 1, -2, -1), row.words, row.card, row)

    def nearest(self, point: QPointF) -> Where | None:
        """Return the row under a place."""
        plot = self._plot(QRectF(self.rect()))
        place = int((point.y() - plot.area.top()) // plot.step)
        return (0, place) if 0 <= place < len(self._rows) and point.y() >= plot.area.top() else None

    def table(self) -> ChartTable:
        """Return one row a month, the period first."""
        tokens = say("unit.tokens")
        columns = (
            ChartColumn(say("column.time"), figures=False, width=120),
            ChartColumn(say("ranges.low"), tokens, width=92),
            ChartColumn(say("ranges.middle"), tokens, width=76),
            ChartColumn(say("ranges.high"), tokens, width=92),
            ChartColumn(say("ranges.counted"), width=100),
            ChartColumn(say("column.known"), figures=False, sometimes=True, width=220),
        )
        return ChartTable(columns, tuple(_cells(row) for row in reversed(self._rows)))

    def picture_size(self) -> QSize:
        """Return a size in which the rows are neither far apart nor close."""
        return QSize(_PICTURE_WIDTH, round(_HEAD + _FOOT + _STEP * len(self._rows)))

    def _plot(self, box: QRectF) -> _Plot:
        names = QFontMetricsF(sized(11, QFont.Weight.Medium))
        wide = max((names.horizontalAdvance(visible(row.label)) for row in self._rows), default=0.0)
        label = max(wide, _LEAST_LABEL) + _LABEL_GAP
        area = QRectF(box.left() + label, box.top() + _HEAD, box.width() - label - _COUNT_ROOM, 0)
        step = min((box.height() - _HEAD - _FOOT) / max(len(self._rows), 1), _STEP)
        area.setHeight(step * len(self._rows))
        highest = max((row.found.high for row in self._rows if row.found is not None), default=0.0)
        return _Plot(area, max(highest, ticks(highest)[-1][0]) * 1.02 or 1.0, step)

    # ---- painting

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint the axis, then each row."""
        plot = self._plot(box)
        self._paint_axis(painter, plot, box, theme)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, plot, place, row, box, theme)

    def _paint_axis(self, painter: QPainter, plot: _Plot, box: QRectF, theme: Theme) -> None:
        painter.setFont(sized(11))
        painter.setPen(QColor(theme.ink2))
        head = QRectF(plot.area.right() - 40, box.top(), box.right() - plot.area.right() + 40, _HEAD)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), say("ranges.count"))
        highest = max((row.found.high for row in self._rows if row.found is not None), default=0.0)
        one, metrics, room = 1 / scale_of(painter), QFontMetricsF(sized(11, figures=True)), -1.0
        painter.setFont(sized(11, figures=True))
        for value, text in ticks(highest) if highest else ():
            across = snapped(plot.place(value), scale_of(painter))
            color = theme.line if value else theme.line2
            painter.fillRect(QRectF(across, plot.area.top(), one, plot.area.height()), QColor(color))
            wide = metrics.horizontalAdvance(text)
            left = across - wide / 2
            if left > room:
                painter.drawText(QPointF(left, plot.area.bottom() + metrics.ascent() + 3), text)
                room = left + wide + 6
        if not highest:
            painter.fillRect(QRectF(plot.area.left(), plot.area.top(), one, plot.area.height()), QColor(theme.line2))

    def _paint_row(self, painter: QPainter, plot: _Plot, place: int, row: RangeRow, box: QRectF, theme: Theme) -> None:
        middle, side = plot.row(place), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(sized(11, QFont.Weight.Medium if row.now else QFont.Weight.Normal))
        painter.setPen(QColor(theme.ink if row.now else theme.ink2))
        name = QRectF(box.left(), middle - 10, plot.area.left() - box.left() - _LABEL_GAP, 20)
        painter.drawText(name, int(side), visible(row.label))
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(theme.ink2))
        painter.drawText(QRectF(box.right() - _COUNT_ROOM, middle - 10, _COUNT_ROOM, 20), int(side), row.count_text)
        if row.found is None:
            painter.setFont(sized(11))
            painter.setPen(QColor(theme.ink3))
            few = QRectF(plot.area.left() + 8, middle - 10, plot.area.width() - 8, 20)
            wide = QFontMetricsF(sized(11)).horizontalAdvance(say("ranges.few"))
            painter.fillRect(QRectF(few.left() - 3, middle - 7, wide + 6, 14), QColor(theme.surface))
            painter.drawText(few, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), say("ranges.few"))
        else:
            self._paint_range(painter, plot, middle, row, theme)

    def _paint_range(self, painter: QPainter, plot: _Plot, middle: float, row: RangeRow, theme: Theme) -> None:
        if row.found is None:
            return
        scale = scale_of(painter)
        left, right = snapped(plot.place(row.found.low), scale), snapped(plot.place(row.found.high), scale)
        top = snapped(middle - _BAR / 2, scale)
        bar = QRectF(left, top, max(right - left, 1 / scale), _BAR)
        grey = QColor(theme.line2)
        if not row.now:
            grey.setAlpha(_PAST)
        if theme.contrast:
            painter.fillRect(bar, QColor(theme.ink))
            grey = QColor(theme.line if row.now else theme.surface)
            bar = bar.adjusted(1, 1, -1, -1)
        painter.fillRect(bar, grey)
        at = snapped(plot.place(row.found.middle) - _TICK / 2, scale)
        tick = QRectF(at, snapped(middle - _TICK_HEIGHT / 2, scale), _TICK, _TICK_HEIGHT)
        painter.fillRect(tick, QColor(theme.ink))
        if row.at_least:
            _paint_open_end(painter, right + _TOOTH, middle, theme)


def _paint_open_end(painter: QPainter, left: float, middle: float, theme: Theme) -> None:
    """Paint the zigzag of a lower bound beside the bar's end."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(theme.ink2), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    teeth = [QPointF(left + (_TOOTH if place % 2 else 0), middle - 6 + place * _TOOTH) for place in range(5)]
    painter.drawPolyline(QPolygonF(teeth))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _cells(row: RangeRow) -> tuple[ChartCell, ...]:
    figures = [ChartCell(text, round(figure)) for text, figure in zip(row.texts, row.found or (), strict=False)]
    few = [ChartCell(say("ranges.few"), ""), ChartCell(""), ChartCell("")]
    when = f"{row.days[0]:%Y-%m}" if row.days is not None else None
    return (ChartCell(row.title, when), *(figures or few), ChartCell(row.count_text, row.count), ChartCell(row.note))
