"""The week in seven bars: no axis but its days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from tokenmirror.language import sentences
from tokenmirror.ui.fills import paint_fill, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.strip import kinds_of
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.popover import DayBar

_HIGH, _WIDE, _FOOT, _TOP = 56, 30, 20, 6
_PART_FROM = 3.0


class WeekBars(QWidget):
    """Paint a bar a day, from zero, all in the same scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[DayBar, ...] = ()
        self.setFixedHeight(_TOP + _HIGH + _FOOT)
        self.setAccessibleName(say("popover.week"))

    def show_bars(self, bars: tuple[DayBar, ...], spoken: str) -> None:
        """Show another week, and say it day by day to a screen reader."""
        self._bars = bars
        self.setAccessibleDescription(sentences(spoken, *(f"{bar.text}." for bar in bars if bar.total)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of seven bars."""
        return QSize(7 * _WIDE, _TOP + _HIGH + _FOOT)

    def columns(self) -> Sequence[QRectF]:
        """Return each day's column, in the direction in which time runs."""
        step = self.width() / max(len(self._bars), 1)
        return [QRectF(place * step, 0, step, self.height()) for place in range(len(self._bars))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, the zero line and the days."""
        scale = self.devicePixelRatioF()
        with QPainter(self) as painter:
            top = max((bar.total for bar in self._bars), default=0)
            floor = snapped(_TOP + _HIGH, scale)
            for bar, column in zip(self._bars, self.columns(), strict=True):
                if top:
                    self._paint_bar(painter, bar, column, floor, _HIGH / top)
                self._paint_day(painter, bar, column)
            one = max(round(scale), 1) / scale
            painter.fillRect(QRectF(0, floor, self.width(), one), QColor(self._theme.line2))

    def _paint_bar(self, painter: QPainter, bar: DayBar, column: QRectF, floor: float, unit: float) -> None:
        scale = self.devicePixelRatioF()
        left = snapped(column.center().x() - _WIDE / 2, scale)
        low, done = floor, 0
        for segment in bar.segments:
            done += segment.tokens
            high = min(snapped(floor - done * unit, scale), low)
            if low - high < 1 / scale:
                continue
            gap = 1.0 if low - high > _PART_FROM and low != floor else 0.0
            part = QRectF(left, high, _WIDE, low - high - gap)
            paint_fill(painter, part, segment.outcome, self._theme, **kinds_of(segment))
            low = high
        if done and low == floor:
            painter.fillRect(QRectF(left, floor - 1, _WIDE, 1), QColor(self._theme.line2))

    def _paint_day(self, painter: QPainter, bar: DayBar, column: QRectF) -> None:
        painter.setFont(sized(11, QFont.Weight.DemiBold if bar.is_today else QFont.Weight.Normal))
        painter.setPen(QColor(self._theme.ink if bar.is_today else self._theme.ink2))
        box = QRect(round(column.left()), _TOP + _HIGH + 2, round(column.width()), _FOOT - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.label)

    def event(self, event: QEvent) -> bool:
        """Name the day under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.text_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def text_at(self, place: QPointF) -> str:
        """Return the words of the day at a place; days to come have none."""
        for bar, column in zip(self._bars, self.columns(), strict=True):
            if column.contains(place):
                return "" if bar.is_ahead else bar.text
        return ""
