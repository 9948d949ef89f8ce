"""Tokens against lines alive, both logarithmic: each dot a change; nothing joins them and no corner is named."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from tokenmirror.domain.outcomes import FateState
from tokenmirror.ui.charts.dots import RADIUS, paint_dot, paint_past, paint_state
from tokenmirror.ui.charts.log_axis import LogAxis, axis_around
from tokenmirror.ui.charts.painted import PaintedChart
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.charts.stamps import Stamps
from tokenmirror.ui.charts.ticks import short
from tokenmirror.ui.fills import scale_of
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.cards import CardText
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.chart_table import ChartTable
from tokenmirror.viewmodels.scatter import Dot, ScatterView

MOST_DOTS = 3000
"""Above these, how many lie where is drawn as grey."""

_LEFT, _RIGHT, _TOP, _ZERO, _AXIS, _LEGEND = 46.0, 10.0, 18.0, 18.0, 20.0, 22.0
_LINE, _INSET, _APART = 15.0, 10.0, 14.0
_CELL = 6.0
_NEAR = 10.0
_TICKS_APART = 44.0
_LEAST_ZOOM = 0.02


class ScatterChart(PaintedChart):
    """Draw the changes of a period over those of before."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._view: ScatterView | None = None
        self._across = self._whole_across = LogAxis(0, 1)
        self._up = LogAxis(0, 1)
        self._shown: tuple[list[Dot], list[Dot]] = ([], [])
        self._states: set[FateState] = set()
        """How the changes that are shown ended."""
        self._marked = ""
        self._on_screen = False
        """The picture is painted for the screen: with stamps, and the ring over it instead of into it."""
        self.setMinimumSize(240, 140)

    # ---- what is drawn

    def show_view(self, view: ScatterView) -> None:
        """Draw other changes; the part that was zoomed to is left."""
        if view == self._view:
            return
        self._view = view
        every = (*view.dots, *view.past)
        self._across = self._whole_across = axis_around(dot.tokens for dot in every)
        self._up = axis_around(dot.lines for dot in every)
        self.show_whole()

    def mark(self, commit: str) -> None:
        """Draw a ring around the change that is in hand elsewhere."""
        if commit != self._marked:
            self._marked = commit
            self.update()

    def _gather(self) -> None:
        view = self._view
        if view is not None:
            self._shown = (self._inside(view.dots), self._inside(view.past))
            self._states = {dot.state for dot in self._shown[0]}
            self.redraw()

    def _inside(self, dots: Iterable[Dot]) -> list[Dot]:
        least, most = self._across.value_at(0), self._across.value_at(1)
        return sorted((dot for dot in dots if least <= dot.tokens <= most), key=attrgetter("tokens"))

    # ---- what the surface asks

    def series(self) -> Sequence[int]:
        """Return the dots of the period, then those of before, each from the fewest tokens on."""
        return [len(dots) for dots in self._shown]

    def spot(self, where: Where) -> Spot:
        """Return one change."""
        dot = self._shown[where[0]][where[1]]
        at = self._place(dot, self._plot(QRectF(self.rect())))
        around = QRectF(at.x() - RADIUS - 1, at.y() - RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2)
        card = CardText(dot.title, notes=dot.facts)
        return Spot(around, f"{dot.title}. {'. '.join(dot.facts)}.", card, dot.commit)

    def nearest(self, point: QPointF) -> Where | None:
        """Return the nearest change within a few pixels, of the period before those of the past."""
        plot = self._plot(QRectF(self.rect()))
        for line, dots in enumerate(self._shown):
            places = ((self._place(dot, plot) - point, place) for place, dot in enumerate(dots))
            near = min(((way.x() ** 2 + way.y() ** 2, place) for way, place in places), default=None)
            if near is not None and near[0] <= _NEAR**2:
                return line, near[1]
        return None

    def zoom_to(self, left: float, right: float) -> bool:
        """Show only the changes between two places across."""
        plot = self._plot(QRectF(self.rect()))
        shares = [min(max((at - plot.left()) / plot.width(), 0.0), 1.0) for at in (left, right)]
        if shares[1] - shares[0] < _LEAST_ZOOM:
            return False
        span = self._across.high - self._across.low
        self._across = LogAxis(self._across.low + shares[0] * span, self._across.low + shares[1] * span)
        self._gather()
        return True

    def zoom_out(self) -> None:
        """Show all changes."""
        self._across = self._whole_across
        self._gather()

    def table(self) -> ChartTable:
        """Return the figures of the period's changes."""
        return self._view.table if self._view is not None else super().table()

    def picture_size(self) -> QSize:
        """Return a size at which dots lie apart."""
        return self.size().expandedTo(QSize(640, 480))

    # ---- painting

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint axes, dots and what their shapes mean."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(box)
        self._paint_grid(painter, plot, theme)
        self._paint_dots(painter, plot, theme)
        if not self._on_screen:
            self._paint_ring(painter, plot, theme)
        high = self._legend_height(box)
        self._paint_legend(
            painter, QRectF(box.left() + _INSET, box.bottom() - high, box.width() - 2 * _INSET, high), theme
        )

    def paint_kept(self, painter: QPainter) -> None:
        """Paint the picture of the screen: with stamps, and the ring over it instead of into it."""
        self._on_screen = True
        super().paint_kept(painter)
        self._on_screen = False

    def paint_chosen(self, painter: QPainter) -> None:
        """Paint the ring, and what is chosen while dragging."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, self._plot(QRectF(self.rect())), self.theme)
        super().paint_chosen(painter)

    def _paint_ring(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        """Paint a ring around the change that is in hand elsewhere."""
        for dot in (*self._shown[1], *self._shown[0]):
            if dot.commit == self._marked:
                painter.setPen(QPen(QColor(theme.ink), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self._place(dot, plot), RADIUS + 4.5, RADIUS + 4.5)

    def _plot(self, box: QRectF) -> QRectF:
        """Return where the logarithmic axes meet; the band of zero lies below it."""
        return box.adjusted(_LEFT, _TOP, -_RIGHT, -_ZERO - _AXIS - self._legend_height(box))

    def _legend_height(self, box: QRectF) -> float:
        return _LEGEND + _LINE * (len(self._legend_lines(box.width() - 2 * _INSET)) - 1)

    def _place(self, dot: Dot, plot: QRectF) -> QPointF:
        return next(QPointF(x, y) for _dot, x, y in self._placed((dot,), plot))

    def _placed(self, dots: Iterable[Dot], plot: QRectF) -> Iterator[tuple[Dot, float, float]]:
        """Yield dots with the place of each."""
        left, bottom, across, up = plot.left(), plot.bottom(), self._across, self._up
        wide, high = plot.width() / (across.high - across.low), plot.height() / (up.high - up.low)
        none, log = bottom + _ZERO / 2 + 1, math.log10
        for dot in dots:
            x = left + (log(dot.tokens) - across.low) * wide
            yield dot, x, bottom - (log(dot.lines) - up.low) * high if dot.lines > 0 else none

    def _paint_grid(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), _ZERO), QColor(theme.hover))
        painter.setFont(sized(11, figures=True))
        for value in self._up.ticks(plot.height(), _TICKS_APART * 0.6):
            height = round(plot.bottom() - self._up.share(value) * plot.height())
            painter.fillRect(QRectF(plot.left(), height, plot.width(), 1), QColor(theme.line))
            self._label_at_left(painter, plot, height, numbers.exact(value), theme)
        self._label_at_left(painter, plot, plot.bottom() + _ZERO / 2, numbers.exact(0), theme)
        painter.fillRect(QRectF(plot.left(), round(plot.bottom()), plot.width(), 1), QColor(theme.line2))
        self._paint_across(painter, plot, theme)
        painter.setPen(QColor(theme.ink2))
        painter.drawText(QPointF(plot.left() + 4, plot.top() - 6), say("scatter.up"))

    def _paint_across(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        metrics = QFontMetricsF(painter.font())
        unit = say("scatter.across")
        base = plot.bottom() + _ZERO + 14
        free = plot.right() - metrics.horizontalAdvance(unit) - 8
        for value in self._across.ticks(plot.width(), _TICKS_APART):
            left = round(plot.left() + self._across.share(value) * plot.width())
            painter.fillRect(QRectF(left, plot.top(), 1, plot.height() + _ZERO), QColor(theme.line))
            text = short(value)
            width = metrics.horizontalAdvance(text)
            if left + width / 2 <= free and left - width / 2 >= plot.left() - _LEFT:
                painter.setPen(QColor(theme.ink2))
                painter.drawText(QPointF(left - width / 2, base), text)
        painter.setPen(QColor(theme.ink2))
        painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(unit), base), unit)

    def _label_at_left(self, painter: QPainter, plot: QRectF, height: float, text: str, theme: Theme) -> None:
        painter.setPen(QColor(theme.ink2))
        room = QRectF(plot.left() - _LEFT, height - 8, _LEFT - 8, 16)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_dots(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        inside, past = self._shown
        if len(inside) + len(past) > MOST_DOTS:
            self._paint_density(painter, plot, theme)
            return
        if self._on_screen:
            stamps = Stamps(theme, scale_of(painter))
            stamps.put_past(painter, self._placed(past, plot))
            stamps.put(painter, self._placed(inside, plot))
            return
        for _dot, x, y in self._placed(past, plot):
            paint_past(painter, QPointF(x, y), theme)
        for dot, x, y in self._placed(inside, plot):
            paint_dot(painter, QPointF(x, y), dot, theme)

    def _paint_density(self, painter: QPainter, plot: QRectF, theme: Theme) -> None:
        places = (self._place(dot, plot) for dots in self._shown for dot in dots)
        cells = Counter((int(at.x() // _CELL), int(at.y() // _CELL)) for at in places)
        most = max(cells.values())
        for (across, down), many in cells.items():
            grey = QColor(theme.ink)
            grey.setAlphaF(0.12 + 0.68 * (many / most) ** 0.5)
            painter.fillRect(QRectF(across * _CELL, down * _CELL, _CELL, _CELL), grey)

    def _legend_lines(self, width: float) -> list[list[tuple[FateState | None, str, float]]]:
        """Return what the shapes mean, in as many lines as the words need: state, word and room."""
        there, metrics = self._states, QFontMetricsF(sized(11))
        lines: list[list[tuple[FateState | None, str, float]]] = [[]]
        left = 0.0
        for state in (*(one for one in STATES if one in there), *((None,) if self._shown[1] else ())):
            text = words.FATES[state] if state is not None else say("scatter.past")
            room = 2 * RADIUS + 6 + metrics.horizontalAdvance(text) + _APART
            if lines[-1] and left + room - _APART > width:
                lines.append([])
                left = 0.0
            lines[-1].append((state, text, room))
            left += room
        return lines

    def _paint_legend(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setFont(sized(11))
        metrics = QFontMetricsF(painter.font())
        for number, line in enumerate(self._legend_lines(box.width())):
            left, base = box.left(), box.top() + number * _LINE + _LEGEND / 2 + 3
            for state, text, room in line:
                _paint_mark(painter, QPointF(left + RADIUS, base), state, theme)
                painter.setPen(QColor(theme.ink2))
                painter.drawText(QPointF(left + 2 * RADIUS + 6, base + metrics.ascent() / 2 - 1), text)
                left += room


def _paint_mark(painter: QPainter, at: QPointF, state: FateState | None, theme: Theme) -> None:
    if state is None:
        paint_past(painter, at, theme)
    else:
        paint_state(painter, at, state, theme)
