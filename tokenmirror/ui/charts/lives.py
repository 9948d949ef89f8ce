"""How long lines live: a step curve with its band, the days that are told directly, and where too little is known."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.language import locale
from tokenmirror.ui.charts.painted import PaintedChart
from tokenmirror.ui.charts.spots import Spot, Where
from tokenmirror.ui.fills import scale_of, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.cards import CardText
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.shapes import Lives, LivesPoint

_AXIS, _FOOT, _TOP, _RIGHT = 44.0, 18.0, 8.0, 14.0
_BAND, _DOT, _LEAST_HEIGHT, _LEAST_ZOOM = 46, 3.0, 88, 7.0
_TICK, _APART, _FEW_WASH = 5, 4.0, 14
_SHARES = (0, 25, 50, 75, 100)
_FEWER_BELOW = 110.0
_DAYS = (0, 7, 14, 30, 60, 90, 180, 270, 365, 545, 730)
_SHORT, _LONG_ONLY = 90.0, {7, 14, 60}
"""Over more days than the first, the others are no ticks of the axis."""


class LivesCurve(PaintedChart):
    """Draw steps from landing on; each day of the curve is a point."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._points: tuple[LivesPoint, ...] = ()
        self._ends: tuple[tuple[float, float], ...] = ()
        self._last = _SHORT
        self._days = (0.0, self._last)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_lives(self, lives: Lives) -> None:
        """Draw another curve; one of as many days keeps what is zoomed into."""
        if (lives.points, lives.ends, lives.last) == (self._points, self._ends, self._last):
            return
        longer, self._last = lives.last != self._last, float(lives.last)
        self._points, self._ends = lives.points, lives.ends
        self.point_at(None)
        if longer:
            self.show_whole()
        self.redraw()

    # ---- what can be read

    def series(self) -> Sequence[int]:
        """Return how many days the curve is told on."""
        return (len(self._points),)

    def spot(self, where: Where) -> Spot:
        """Return one day: around its place on the curve."""
        point = self._points[where[1]]
        at = self._place(QRectF(self.rect()), point.day, point.share)
        title, _, rest = point.text.partition(": ")
        notes = tuple(rest.splitlines())
        return Spot(QRectF(at.x() - 4, at.y() - 4, 8, 8), point.text, CardText(title, notes=notes), point.day)

    def nearest(self, point: QPointF) -> Where | None:
        """Return the day whose step a place is on."""
        box = self._box(QRectF(self.rect()))
        if not box.adjusted(-8, -_TOP, _RIGHT, _FOOT).contains(point):
            return None
        first, last = self.reach()
        day = self._days[0] + (point.x() - box.left()) / max(box.width(), 1) * (self._days[1] - self._days[0])
        found = [place for place in range(first, last + 1) if self._points[place].day <= day + 0.5]
        return (0, found[-1]) if found else None

    def reach(self) -> tuple[int, int]:
        """Return the first and last point of the days that are shown."""
        shown = [place for place, point in enumerate(self._points) if self._days[0] <= point.day <= self._days[1]]
        return (shown[0], shown[-1]) if shown else (0, -1)

    def zoom_to(self, left: float, right: float) -> bool:
        """Show the days between two places."""
        box = self._box(QRectF(self.rect()))
        first, last = self._days
        days = [first + (place - box.left()) / max(box.width(), 1) * (last - first) for place in (left, right)]
        wanted = float(max(math.floor(days[0]), 0)), min(float(math.ceil(days[1])), self._last)
        if wanted[1] - wanted[0] < _LEAST_ZOOM:
            return False
        self._days = wanted
        return True

    def zoom_out(self) -> None:
        """Show all days."""
        self._days = (0.0, self._last)

    def table(self) -> ChartTable:
        """Return one row a day of the curve."""
        percent = say("unit.percent")
        columns = (
            ChartColumn(say("lives.day"), say("unit.days"), width=100),
            ChartColumn(say("lives.share"), percent, width=80),
            ChartColumn(say("lives.low"), percent, width=80),
            ChartColumn(say("lives.high"), percent, width=80),
            ChartColumn(say("lives.changes"), width=80),
            ChartColumn(say("lives.lines"), width=80),
            ChartColumn(say("lives.no_older"), width=80),
        )
        return ChartTable(columns, tuple(_cells(point) for point in self._points))

    # ---- painting

    def _box(self, whole: QRectF) -> QRectF:
        return whole.adjusted(_AXIS, _TOP, -_RIGHT, -_FOOT)

    def _place(self, whole: QRectF, day: float, share: float) -> QPointF:
        first, last = self._days
        wide, high = whole.width() - _AXIS - _RIGHT, whole.height() - _TOP - _FOOT
        return QPointF(
            whole.left() + _AXIS + wide * (day - first) / (last - first), whole.top() + _TOP + high * (1 - share)
        )

    def paint_picture(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint grid, band, steps and labels."""
        self._paint_grid(painter, box, theme)
        if self._points:
            self._paint_end(painter, box, theme)
            self._paint_band(painter, box, theme)
            self._paint_steps(painter, box, theme)
            self._paint_ends(painter, box, theme)
            self._paint_labels(painter, box, theme)

    def _paint_grid(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        box, one = self._box(whole), 1 / scale_of(painter)
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(theme.ink2))
        for share in _SHARES if box.height() >= _FEWER_BELOW else _SHARES[::2]:
            height = snapped(box.bottom() - box.height() * share / 100, scale_of(painter))
            line = QColor(theme.line if share else theme.line2)
            painter.fillRect(QRectF(box.left(), height, box.width(), one), line)
            room = QRectF(whole.left(), height - 8, _AXIS - 8, 16)
            text = locale().percent.format(n=share)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        room_from, short = whole.right(), self._days[1] - self._days[0] <= _SHORT
        for day in reversed(_DAYS):
            if self._days[0] <= day <= self._days[1] and (short or day not in _LONG_ONLY):
                room_from = self._paint_day(painter, whole, day, room_from, theme)

    def _paint_day(self, painter: QPainter, whole: QRectF, day: int, room: float, theme: Theme) -> float:
        """Paint a day below the axis, if it has room; return where the room for the next one ends."""
        place = self._place(whole, day, 0)
        text = say("lives.days", day=day) if day == self._last else str(day)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        left = min(place.x() - width / 2, whole.right() - width)
        if left + width > room:
            return room
        painter.fillRect(QRectF(round(place.x()), place.y(), 1, 4), QColor(theme.line2))
        painter.drawText(QPointF(left, whole.bottom() - 2), text)
        return left - 10

    def _paint_end(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """Grey what lies beyond the curve, since too few changes were watched for longer, and say so."""
        last = self._points[-1]
        if last.day >= self._days[1]:
            return
        box = self._box(whole)
        at = self._place(whole, max(last.day, self._days[0]), 0)
        grey = QColor(theme.ink)
        grey.setAlpha(_FEW_WASH)
        painter.fillRect(QRectF(QPointF(at.x(), box.top()), box.bottomRight()), grey)
        font = sized(11)
        if box.right() - at.x() - 8 >= QFontMetricsF(font).horizontalAdvance(say("lives.few")):
            painter.setFont(font)
            painter.setPen(QColor(theme.ink3))
            painter.drawText(QPointF(at.x() + 8, at.y() - 6), say("lives.few"))

    def _spans(self) -> Iterator[tuple[LivesPoint, float, float]]:
        """Yield each point with the days from and up to which it holds, cut at what is shown."""
        first, last = self._days
        ends = [*(point.day for point in self._points[1:]), self._points[-1].day]
        for point, after in zip(self._points, ends, strict=True):
            begin, end = max(float(point.day), first), min(float(after), last)
            if begin <= end:
                yield point, begin, end

    def _paint_band(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        tint = QColor(theme.fill(Outcome.KEPT))
        tint.setAlpha(_BAND)
        for point, begin, end in self._spans():
            if point.low is not None and point.high is not None:
                corner = self._place(whole, begin, point.high)
                held = QRectF(corner, self._place(whole, end, point.low))
                painter.fillRect(held, tint)
                if theme.contrast:
                    painter.fillRect(QRectF(held.left(), held.top(), held.width(), 1), QColor(theme.ink))
                    painter.fillRect(QRectF(held.left(), held.bottom() - 1, held.width(), 1), QColor(theme.ink))

    def _paint_steps(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.fill(Outcome.KEPT)), 2))
        spans = self._spans()
        corners = [self._place(whole, day, point.share) for point, begin, end in spans for day in (begin, end)]
        painter.drawPolyline(corners)

    def _paint_ends(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """Mark where the watching of changes ends; marks that would touch are one."""
        ink = QColor(theme.ink if theme.contrast else theme.fill(Outcome.KEPT))
        scale = scale_of(painter)
        wide = max(round(scale), 1) / scale
        box, (first, last) = self._box(whole), self._days
        apart = _APART * (last - first) / max(box.width(), 1)
        place = bisect_left(self._ends, (first, 0.0))
        while place < len(self._ends) and self._ends[place][0] <= last:
            at = self._place(whole, *self._ends[place])
            painter.fillRect(QRectF(snapped(at.x(), scale), snapped(at.y(), scale) - _TICK, wide, _TICK), ink)
            place = bisect_left(self._ends, (self._ends[place][0] + apart, 0.0), place + 1)

    def _paint_labels(self, painter: QPainter, whole: QRectF, theme: Theme) -> None:
        """Mark the days that are told, and write each share below its mark or, near the floor, above."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        font = sized(11, figures=True)
        painter.setFont(font)
        metrics, box = QFontMetricsF(font), self._box(whole)
        first, last = self._days
        room = math.inf
        for point in (point for point in reversed(self._points) if point.label and first <= point.day <= last):
            at = self._place(whole, point.day, point.share)
            painter.setPen(QPen(QColor(theme.fill(Outcome.KEPT)), 1.5))
            painter.setBrush(QColor(theme.surface))
            painter.drawEllipse(at, _DOT, _DOT)
            width = metrics.horizontalAdvance(point.label)
            left = min(max(at.x() - width / 2, box.left()), whole.right() - width)
            if left + width > room:
                continue
            room = left - _APART
            low = self._place(whole, point.day, point.low if point.low is not None else point.share).y()
            base = max(low, at.y() + _DOT) + metrics.ascent() + 2
            high = self._place(whole, point.day, point.high if point.high is not None else point.share).y()
            painter.setPen(QColor(theme.ink))
            painter.drawText(QPointF(left, base if base < box.bottom() - 2 else high - 5), point.label)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _cells(point: LivesPoint) -> tuple[ChartCell, ...]:
    shares = [ChartCell("") if share is None else _percent(share) for share in (point.share, point.low, point.high)]
    watched = [ChartCell(locale().number(n, 0), n) for n in (point.changes, point.lines, point.no_older)]
    return (ChartCell(str(point.day), point.day), *shares, *watched)


def _percent(share: float) -> ChartCell:
    return ChartCell(locale().percent.format(n=locale().number(100 * share, 0)), round(100 * share, 2))
