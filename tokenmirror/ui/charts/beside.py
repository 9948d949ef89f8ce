"""Before and after: a range a side on one axis from zero, and below them their difference around zero."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from tokenmirror.language import sentences, tr
from tokenmirror.ui.charts.frame import ChartFrame
from tokenmirror.ui.charts.painted import PaintedChart
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.fills import scale_of, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.experiments import FigureView, SideRow

_HEAD, _STEP, _FOOT, _ZERO_FOOT = 18.0, 24.0, 20.0, 15.0
_BAR, _TICK, _TICK_HEIGHT, _CAP = 8.0, 2.5, 14.0, 9.0
_LABEL_GAP, _COUNT_ROOM, _LEAST_LABEL, _MOST_LABEL = 10.0, 44.0, 40.0, 120.0
_PAST, _AROUND = 128, 1.7
_HEIGHT = round(_HEAD + 3 * _STEP + _FOOT + _ZERO_FOOT)
_PICTURE_WIDTH = 560
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class BesideFrame(ChartFrame):
    """One figure of an experiment: its picture, and under it what it says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._sides: BesideChart | None = None
        self.sentence = WrappedLabel("", 12.5)
        self._place.setMinimumHeight(_HEIGHT)  # a page that scrolls would cut it
        self.column.addWidget(self.sentence)

    def show_figure(self, figure: FigureView) -> None:
        """Draw another figure."""
        mark_counted(self, figure.key)
        if self._sides is None:
            self._sides = BesideChart(self.theme, self.window())
            self.hold(self._sides)
        self._sides.show_figure(figure)
        self.sentence.setText(figure.sentence)
        self.tell(visible(figure.title), "", sentences(*(row.words for row in figure.rows)))


class _Plot(msgspec.Struct, frozen=True):
    """Where things lie in a box."""

    area: QRectF
    """The rows of both sides; the difference stands below."""
    top: float
    """The figure at the right end."""
    around: float
    """The difference at both ends of the row below."""

    def place(self, figure: float) -> float:
        """Return where a figure lies across."""
        return self.area.left() + self.area.width() * figure / self.top

    def apart(self, figure: float) -> float:
        """Return where a difference lies across: zero is in the middle."""
        return self.area.center().x() + self.area.width() / 2 * figure / self.around

    def row(self, number: int) -> float:
        """Return the middle of a row."""
        return self.area.top() + (number + 0.5) * _STEP + (_FOOT if number > 1 else 0.0)


class BesideChart(PaintedChart):
    """Draw both sides and their difference."""

    washes = True

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._figure: FigureView | None = None
        self.setFixedHeight(_HEIGHT)

    @property
    def rows(self) -> Sequence[SideRow]:
        """Return what is drawn."""
        return () if self._figure is None else self._figure.rows

    def show_figure(self, figure: FigureView) -> None:
        """Draw another figure."""
        if figure != self._figure:
            self._figure = figure
            self.point_at(None)
            self.redraw()

    def series(self) -> Sequence[int]:
        """Return how many rows there are."""
        return (len(self.rows),)

    def stepped(self, lines: int, places: int) -> Where | None:
        """Return the next row: up and left lead to what was before."""
        by, last = lines or places, len(self.rows) - 1
        if self.current is None:
            return 0, last if by < 0 else 0
        return 0, min(max(self.current[1] + by, 0), last)

    def spot(self, where: Where) -> Spot:
        """Return a row over the whole width."""
        row, plot = self.rows[where[1]], self._plot(QRectF(self.rect()))
        rect = QRectF(0, plot.row(where[1]) - _STEP / 2, self.width(), _STEP)
        return Spot(rect.adjusted(2, 1, -2, -1), row.words, row.card)

    def nearest(self, point: QPointF) -> Where | None:
        """Return the row under a place."""
        plot = self._plot(QRectF(self.rect()))
        for number in range(len(self.rows)):
            if abs(point.y() - plot.row(number)) <= _STEP / 2:
                return 0, number
        return None

    def table(self) -> ChartTable:
        """Return one row a side, and one of the difference."""
        unit = "" if self._figure is None else self._figure.unit
        columns = (
            ChartColumn(tr("Side"), figures=False, width=110),
            ChartColumn(tr("From"), unit, width=84),
            ChartColumn(tr("Median"), unit, width=84),
            ChartColumn(tr("To"), unit, width=84),
            ChartColumn(tr("Changes"), sometimes=True, width=76),
        )
        return ChartTable(columns, tuple(self._cells(row) for row in self.rows))

    def _cells(self, row: SideRow) -> tuple[ChartCell, ...]:
        few = "" if self._figure is None else self._figure.few
        figures = [ChartCell(text, figure) for text, figure in zip(row.texts, row.found or (), strict=False)]
        return (
            ChartCell(row.label),
            *(figures or (ChartCell(few, ""), ChartCell(""), ChartCell(""))),
            ChartCell(row.count_text, row.count),
        )

    def picture_size(self) -> QSize:
        """Return a size in which the rows are neither far apart nor close."""
        return QSize(_PICTURE_WIDTH, _HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the room of three rows."""
        return QSize(320, _HEIGHT)

    def _plot(self, box: QRectF) -> _Plot:
        names = QFontMetricsF(sized(11, QFont.Weight.Medium))
        wide = max((names.horizontalAdvance(visible(row.label)) for row in self.rows), default=0.0)
        label = min(max(wide, _LEAST_LABEL), _MOST_LABEL, box.width() / 3) + _LABEL_GAP
        area = QRectF(box.left() + label, box.top() + _HEAD, box.width() - label - _COUNT_ROOM, 2 * _STEP)
        sides = [row.found.high for row in self.rows if row.found is not None and not row.around_zero]
        axis = () if self._figure is None else self._figure.axis
        top = max([*sides, *(value for value, _text in axis)], default=0.0) * 1.02 or 1.0
        ends = [abs(end) for row in self.rows if row.found is not None and row.around_zero for end in row.found]
        return _Plot(area, top, max(ends, default=0.0) * _AROUND or 1.0)

    # ---- painting

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint the axis, both sides, and the difference."""
        if self._figure is None:
            return
        plot = self._plot(box)
        self._paint_axis(painter, plot, box, theme)
        for number, row in enumerate(self.rows):
            self._paint_words(painter, plot, number, box, theme)
            if row.around_zero:
                _paint_difference(painter, plot, number, row, theme)
            elif row.found is not None:
                _paint_side(painter, plot, number, row, theme)
            if row.found is None:
                _paint_few(painter, plot, number, self._figure.few, theme)

    def _paint_axis(self, painter: QPainter, plot: _Plot, box: QRectF, theme: Theme) -> None:
        painter.setFont(sized(11))
        painter.setPen(QColor(theme.ink2))
        head = QRectF(box.right() - 160, box.top(), 160, _HEAD)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), tr("changes"))
        scale, metrics, room = scale_of(painter), QFontMetricsF(sized(11, figures=True)), -1.0
        painter.setFont(sized(11, figures=True))
        for value, text in () if self._figure is None else self._figure.axis:
            across = snapped(plot.place(value), scale)
            line = QRectF(across, plot.area.top(), 1 / scale, plot.area.height())
            painter.fillRect(line, QColor(theme.line if value else theme.line2))
            wide = metrics.horizontalAdvance(text)
            left = across - wide / 2
            if left > room:
                painter.drawText(QPointF(left, plot.area.bottom() + metrics.ascent() + 3), text)
                room = left + wide + 6

    def _paint_words(self, painter: QPainter, plot: _Plot, number: int, box: QRectF, theme: Theme) -> None:
        row, middle = self.rows[number], plot.row(number)
        font = sized(11, QFont.Weight.Medium if row.now else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if row.now else theme.ink2))
        name = QRectF(box.left(), middle - 10, plot.area.left() - box.left() - _LABEL_GAP, 20)
        text = QFontMetricsF(font).elidedText(visible(row.label), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignRight | _MIDDLE), text)
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(theme.ink2))
        counted = QRectF(box.right() - _COUNT_ROOM, middle - 10, _COUNT_ROOM, 20)
        painter.drawText(counted, int(Qt.AlignmentFlag.AlignRight | _MIDDLE), row.count_text)


def _paint_few(painter: QPainter, plot: _Plot, number: int, words: str, theme: Theme) -> None:
    middle = plot.row(number)
    painter.setFont(sized(11))
    painter.setPen(QColor(theme.ink3))
    few = QRectF(plot.area.left() + 8, middle - 10, plot.area.width() - 8, 20)
    wide = QFontMetricsF(sized(11)).horizontalAdvance(words)
    painter.fillRect(QRectF(few.left() - 3, middle - 7, wide + 6, 14), QColor(theme.surface))
    painter.drawText(few, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), words)


def _paint_side(painter: QPainter, plot: _Plot, number: int, row: SideRow, theme: Theme) -> None:
    """Paint from quartile to quartile, with a tick at the median."""
    if row.found is None:
        return
    scale, middle = scale_of(painter), plot.row(number)
    left, right = (snapped(plot.place(end), scale) for end in (row.found.low, row.found.high))
    bar = QRectF(left, snapped(middle - _BAR / 2, scale), max(right - left, 1 / scale), _BAR)
    grey = QColor(theme.line2)
    if not row.now:
        grey.setAlpha(_PAST)
    if theme.contrast:
        painter.fillRect(bar, QColor(theme.ink))
        grey = QColor(theme.line if row.now else theme.surface)
        bar = bar.adjusted(1, 1, -1, -1)
    painter.fillRect(bar, grey)
    _paint_tick(painter, plot.place(row.found.middle), middle, theme)


def _paint_tick(painter: QPainter, across: float, middle: float, theme: Theme) -> None:
    scale = scale_of(painter)
    at = snapped(across - _TICK / 2, scale)
    painter.fillRect(QRectF(at, snapped(middle - _TICK_HEIGHT / 2, scale), _TICK, _TICK_HEIGHT), QColor(theme.ink))


def _paint_difference(painter: QPainter, plot: _Plot, number: int, row: SideRow, theme: Theme) -> None:
    """Paint the interval as a line with ends, around an upright at zero."""
    scale, middle = scale_of(painter), plot.row(number)
    zero = snapped(plot.apart(0), scale)
    painter.fillRect(QRectF(zero, middle - _STEP / 2, 1 / scale, _STEP), QColor(theme.line2))
    painter.setFont(sized(11, figures=True))
    painter.setPen(QColor(theme.ink2))
    foot = QRectF(zero - 20, middle + _STEP / 2, 40, _ZERO_FOOT)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), "0")
    if row.found is None:
        return
    left, right = (snapped(plot.apart(end), scale) for end in (row.found.low, row.found.high))
    ink = QColor(theme.ink)
    painter.fillRect(QRectF(left, snapped(middle - 0.75, scale), max(right - left, 1 / scale), 1.5), ink)
    for end in (left, right):
        painter.fillRect(QRectF(end - 0.5, snapped(middle - _CAP / 2, scale), 1.5, _CAP), ink)
    _paint_tick(painter, plot.apart(row.found.middle), middle, theme)
    metrics = QFontMetricsF(sized(11, figures=True))
    painter.setPen(QColor(theme.ink2))
    for end, text, side in ((left, row.texts[0], -1), (right, row.texts[2], 1)):
        wide = metrics.horizontalAdvance(text)
        start = end - 6 - wide if side < 0 else end + 7
        if plot.area.left() - 2 <= start and start + wide <= plot.area.right() + _COUNT_ROOM:
            painter.drawText(QPointF(start, middle + metrics.ascent() / 2 - 1), text)
