"""A ceiling and what was used under it: steps in ink, the forecast dashed with its band; no colour tells anything."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tokenmirror.language import tr
from tokenmirror.ui.charts.budget_axes import days, steps
from tokenmirror.ui.charts.budget_table import table_of
from tokenmirror.ui.charts.painted import PaintedChart
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.fills import paint_pattern, scale_of, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.budget_shapes import BudgetChart, BudgetPoint
from tokenmirror.viewmodels.cards import CardLine, CardText
from tokenmirror.viewmodels.chart_table import NO_TABLE, ChartTable

_TOP, _FOOT, _GAP, _END_GAP = 20.0, 20.0, 8.0, 8.0
_LEAST_HEIGHT, _LEAST_ZOOM, _NOON, _ABOVE = 200, 7.0, 0.5, 1.06
_BAND, _LINE = 40, 14.0


class BudgetCurve(PaintedChart):
    """Draw one span of one ceiling; each day that was, and each to come, is a point."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._chart: BudgetChart | None = None
        self._days = (0.0, 1.0)
        self._top = 1
        self._boxes: dict[tuple[float, ...], QRectF] = {}
        """Where the plot is, by the room that there is: letters are measured once."""
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_chart(self, chart: BudgetChart) -> None:
        """Draw another span; the same one keeps what is zoomed into."""
        before, self._chart = self._chart, chart
        if chart == before:
            return
        self._top = max([chart.ceiling, 1, *(max(point.total, point.high or 0) for point in chart.points)])
        self._boxes.clear()
        self.point_at(None)
        if before is None or (before.first, before.after) != (chart.first, chart.after):
            self.show_whole()
        self.redraw()

    # ---- what can be read

    @property
    def _points(self) -> Sequence[BudgetPoint]:
        return self._chart.points if self._chart else ()

    def series(self) -> Sequence[int]:
        """Return how many days there are."""
        return (len(self._points),)

    def reach(self) -> tuple[int, int]:
        """Return the first and last point of the days that are shown."""
        shown = [at for at, point in enumerate(self._points) if self._days[0] <= self._x(point) <= self._days[1]]
        return (shown[0], shown[-1]) if shown else (0, -1)

    def spot(self, where: Where) -> Spot:
        """Return one day, around its place on the line."""
        point, whole = self._points[where[1]], QRectF(self.rect())
        at = self._at(whole, self._x(point), point.total)
        lines = tuple(CardLine(name, value) for name, value in point.lines)
        words = ", ".join(f"{name} {value}" for name, value in point.lines)
        spoken = " ".join((f"{point.title}: {words}.", *point.notes))
        return Spot(QRectF(at.x() - 4, at.y() - 4, 8, 8), spoken, CardText(point.title, lines=lines, notes=point.notes))

    def nearest(self, point: QPointF) -> Where | None:
        """Return the day under a place."""
        box = self._box(QRectF(self.rect()))
        if not box.adjusted(-4, -_TOP, 4, _FOOT).contains(point) or not self._points:
            return None
        first, last = self.reach()
        day = self._days[0] + (point.x() - box.left()) / max(box.width(), 1) * (self._days[1] - self._days[0])
        near = min(range(first, last + 1), key=lambda at: abs(self._x(self._points[at]) - day), default=None)
        return None if near is None else (0, near)

    def zoom_to(self, left: float, right: float) -> bool:
        """Show the days between two places."""
        box = self._box(QRectF(self.rect()))
        first, last = self._days
        ends = [first + (place - box.left()) / max(box.width(), 1) * (last - first) for place in (left, right)]
        wanted = float(max(math.floor(ends[0]), 0)), float(min(math.ceil(ends[1]), self._length))
        if wanted[1] - wanted[0] < _LEAST_ZOOM:
            return False
        self._days = wanted
        return True

    def zoom_out(self) -> None:
        """Show the whole span."""
        self._days = (0.0, float(self._length))

    def table(self) -> ChartTable:
        """Return one row a day."""
        return table_of(self._chart) if self._chart else NO_TABLE

    @property
    def _length(self) -> int:
        return (self._chart.after - self._chart.first).days if self._chart else 1

    def _x(self, point: BudgetPoint) -> float:
        """Return where a day lies: at its noon, or a day to come at its end."""
        step = (point.day - self._chart.first).days if self._chart else 0
        return step + (1.0 if point.is_ahead else _NOON)

    # ---- painting

    def _box(self, whole: QRectF) -> QRectF:
        key = (whole.left(), whole.top(), whole.width(), whole.height())
        if key not in self._boxes:
            self._boxes[key] = self._measured(whole)
        return self._boxes[key]

    def _measured(self, whole: QRectF) -> QRectF:
        metrics = QFontMetricsF(sized(11, figures=True))
        labels = [text for _value, text in steps(self._chart, self._top)] if self._chart else []
        left = max((metrics.horizontalAdvance(text) for text in labels), default=24.0) + _GAP
        ends = [*self._chart.ends, tr("middle")] if self._chart and self._chart.ends else [""]
        bold = QFontMetricsF(sized(11, QFont.Weight.DemiBold, figures=True))
        right = max(bold.horizontalAdvance(text) for text in ends) + _END_GAP + 4
        return whole.adjusted(left, _TOP, -max(right, 24.0), -_FOOT)

    def _at(self, whole: QRectF, day: float, amount: float) -> QPointF:
        box, (first, last) = self._box(whole), self._days
        high = box.height() * amount / (self._top * _ABOVE)
        return QPointF(box.left() + box.width() * (day - first) / (last - first), box.bottom() - high)

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint grid, gaps, band, lines and labels."""
        if self._chart is None:
            return
        self._paint_axes(painter, box, theme)
        inside = self._box(box)
        painter.save()
        painter.setClipRect(inside.adjusted(0, -_TOP, 0, 1))
        self._paint_gaps(painter, box, theme)
        self._paint_band(painter, box, theme)
        self._paint_today(painter, box, theme)
        self._paint_ceiling(painter, box, theme)
        self._paint_steps(painter, box, theme)
        painter.restore()
        self._paint_words(painter, box, theme)
        self._paint_ends(painter, box, theme)

    def _paint_axes(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        chart, box, scale = self._chart, self._box(whole), scale_of(painter)
        if chart is None:
            return
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(theme.ink2))
        one = max(round(scale), 1) / scale
        for value, text in steps(chart, self._top):
            height = snapped(self._at(whole, 0, value).y(), scale)
            painter.fillRect(QRectF(box.left(), height, box.width(), one), QColor(theme.line if value else theme.line2))
            room = QRectF(whole.left(), height - 8, box.left() - _GAP - whole.left(), 16)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        metrics, free = QFontMetricsF(painter.font()), -math.inf
        for step, text in days(chart, *self._days):
            at, width = self._at(whole, step, 0), metrics.horizontalAdvance(text)
            left = min(max(at.x() - width / 2, whole.left()), whole.right() - width)
            if left >= free:
                painter.fillRect(QRectF(snapped(at.x(), scale), box.bottom(), one, 4), QColor(theme.line2))
                painter.drawText(QPointF(left, whole.bottom() - 3), text)
                free = left + width + 12

    def _gaps(self, whole: QRectF) -> Iterator[QRectF]:
        """Yield where days were not observed."""
        box, chart = self._box(whole), self._chart
        if chart is None:
            return
        were = [point for point in self._points if not point.is_ahead]
        for observed, group in groupby(were, key=lambda point: point.observed):
            run = [(point.day - chart.first).days for point in group]
            if not observed:
                left, right = self._at(whole, run[0], 0).x(), self._at(whole, run[-1] + 1, 0).x()
                yield QRectF(left, box.top(), right - left, box.height())

    def _paint_gaps(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        for gap in self._gaps(whole):
            paint_pattern(painter, gap, "hatch", theme.line)

    def _paint_band(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        ahead = [point for point in self._points if point.is_ahead]
        start = self._today(whole)
        if not ahead or start is None:
            return
        high = [start, *(self._at(whole, self._x(point), point.high or 0) for point in ahead)]
        low = [start, *(self._at(whole, self._x(point), point.low or 0) for point in ahead)]
        grey = QColor(theme.ink)
        grey.setAlpha(_BAND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(theme.ink), 1) if theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(grey)
        painter.drawPolygon(QPolygonF([*high, *reversed(low)]))
        middle = [start, *(self._at(whole, self._x(point), point.total) for point in ahead)]
        painter.setPen(QPen(QColor(theme.ink2), 1.5, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(middle))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _today(self, whole: QRectF) -> QPointF | None:
        """Return where the line ends."""
        were = [point for point in self._points if not point.is_ahead]
        return self._at(whole, self._x(were[-1]), were[-1].total) if were else None

    def _paint_today(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        at, box = self._today(whole), self._box(whole)
        if at is not None:
            painter.setPen(QPen(QColor(theme.line2), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(at.x(), box.top(), at.x(), box.bottom()))

    def _paint_ceiling(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        if self._chart is not None:
            box, scale = self._box(whole), scale_of(painter)
            height = snapped(self._at(whole, 0, self._chart.ceiling).y(), scale)
            painter.fillRect(QRectF(box.left(), height - 0.75, box.width(), 1.5), QColor(theme.ink))

    def _paint_steps(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        were = [point for point in self._points if not point.is_ahead]
        corners = [self._at(whole, 0, 0)]
        for point in were:
            at = self._at(whole, self._x(point), point.total)
            corners += [QPointF(at.x(), corners[-1].y()), at]
        painter.setPen(QPen(QColor(theme.ink), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPolyline(QPolygonF(corners))

    # ---- words

    def _paint_words(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """Write on the ceiling, at today and at the first gap, in this order; what would cover another is left out."""
        chart, box, taken = self._chart, self._box(whole), list[QRectF]()
        if chart is None:
            return
        height = self._at(whole, 0, chart.ceiling).y()
        over = QPointF(box.left() + 6, height - 5 if height - _LINE >= whole.top() else height + _LINE)
        self._write(painter, over, chart.ceiling_text, QFont.Weight.Medium, theme.ink, theme, taken, box)
        taken.append(QRectF(box.left(), height - 1, box.width(), 2))
        today = self._today(whole)
        for at in self._beside_today(whole):
            if self._write(painter, at, chart.today_text, QFont.Weight.Medium, theme.ink, theme, taken, box):
                break
        if chart.no_forecast and today is not None:
            at = QPointF(today.x() + 8, box.bottom() - 8)
            self._write(painter, at, tr("too early to say"), QFont.Weight.Normal, theme.ink2, theme, taken, box)
        for gap in self._gaps(whole):
            at = QPointF(max(gap.right(), box.left()) + 6, box.top() + 4)
            if self._write(painter, at, say("chart.not_observed"), QFont.Weight.Normal, theme.ink2, theme, taken, box):
                break

    def _beside_today(self, whole: QRectF) -> Iterator[QPointF]:
        """Yield where the words of today may stand: before the line above or higher, else after it below."""
        today, box = self._today(whole), self._box(whole)
        if today is None or self._chart is None or not box.left() <= today.x() <= box.right():
            return
        metrics = QFontMetricsF(sized(11, QFont.Weight.Medium, figures=True))
        left = today.x() - metrics.horizontalAdvance(visible(self._chart.today_text)) - 6
        if left >= box.left():
            yield QPointF(left, today.y() - 6)
            yield QPointF(left, today.y() - 6 - 2 * _LINE)
        if today.y() + _LINE + 4 <= box.bottom():
            yield QPointF(today.x() + 6, today.y() + _LINE + 4)
        yield QPointF(today.x() + 6, today.y() - 6 - _LINE)

    def _write(
        self, painter: QPainter, at: QPointF, text: str, weight: QFont.Weight, ink: str, theme: Theme,
        taken: list[QRectF], box: QRectF,
    ) -> bool:  # fmt: skip
        font = sized(11, weight, figures=True)
        metrics, text = QFontMetricsF(font), visible(text)
        room = QRectF(at.x() - 2, at.y() - metrics.ascent() - 1, metrics.horizontalAdvance(text) + 4, metrics.height())
        if room.right() > box.right() + 2 or any(room.intersects(other) for other in taken):
            return False
        taken.append(room)
        ground = QColor(theme.surface)
        ground.setAlpha(200)
        painter.fillRect(room, ground)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(at, text)
        return True

    def _paint_ends(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """Write the three numbers at the right end, one below the other."""
        chart, box = self._chart, self._box(whole)
        if chart is None or chart.ends is None or self._days[1] < self._length:
            return
        last = self._points[-1]
        left = box.right() + _END_GAP
        middle = self._at(whole, self._length, last.total).y() + 4
        high = min(self._at(whole, self._length, last.high or 0).y() + 4, middle - _LINE)
        low = max(self._at(whole, self._length, last.low or 0).y() + 4, middle + 2 * _LINE - 1)
        if low > box.bottom() + 4:
            shift = low - box.bottom() - 4
            low, middle, high = low - shift, middle - shift, high - shift
        texts = ((low, chart.ends[0], 0), (middle, chart.ends[1], 1), (high, chart.ends[2], 0))
        for height, text, bold in texts:
            weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
            painter.setFont(sized(11, weight, figures=True))
            painter.setPen(QColor(theme.ink if bold else theme.ink2))
            painter.drawText(QPointF(left, height), text)
        painter.setFont(sized(11))
        painter.setPen(QColor(theme.ink2))
        painter.drawText(QPointF(left, middle + _LINE - 1), tr("middle"))
