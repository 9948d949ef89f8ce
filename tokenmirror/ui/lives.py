"""How long lines live: a sentence, and a step curve with its band and the days that are told directly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Lives, LivesPoint

_LAST_DAY = 90
_AXIS, _FOOT, _TOP, _RIGHT = 44.0, 18.0, 6.0, 12.0
_BAND = 46
_DOT = 3.0
_TICKS = (0, 50, 100)


class LivesPanel(Panel):
    """Say how long lines live, draw it, and say what is too young."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(say("lives.title"))
        self.title.setToolTip(tooltip(say("lives.how")))
        self.setAccessibleDescription(say("lives.how"))
        self.sentence = PlainLabel("", 12.5)
        self.curve = LivesCurve(theme)
        self.note = PlainLabel("", 11, ink=3)
        for label in (self.sentence, self.note):
            label.setWordWrap(True)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.curve, 1)
        self.column.addWidget(self.note)
        self.column.addStretch(0)

    def show_lives(self, lives: Lives) -> None:
        """Show other lives; without points the sentence says why there is no curve."""
        self.hint.setText(lives.hint)
        self.sentence.setText(lives.sentence)
        self.note.setText(lives.note)
        self.note.setVisible(bool(lives.note))
        self.curve.show_points(lives.points)
        self.curve.setVisible(bool(lives.points))
        self.column.setStretch(self.column.count() - 1, 0 if lives.points else 1)


class LivesCurve(QWidget):
    """Draw steps from landing on; the pointer reads each day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: tuple[LivesPoint, ...] = ()
        self.setMinimumHeight(88)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("lives.name"))

    def show_points(self, points: tuple[LivesPoint, ...]) -> None:
        """Draw another curve, and say its labelled days to a screen reader."""
        self._points = points
        self.setAccessibleDescription("; ".join(point.text for point in points if point.label))
        self.update()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_AXIS, _TOP, -_RIGHT, -_FOOT)

    def _place(self, day: float, share: float) -> QPointF:
        box = self._box()
        return QPointF(box.left() + box.width() * day / _LAST_DAY, box.bottom() - box.height() * share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, band, steps and labels."""
        painter = QPainter(self)
        self._paint_grid(painter)
        if self._points:
            self._paint_band(painter)
            self._paint_steps(painter)
            self._paint_labels(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        box, font = self._box(), sized(11, figures=True)
        painter.setFont(font)
        for tick in _TICKS:
            height = round(self._place(0, tick / 100).y())
            painter.fillRect(QRectF(box.left(), height, box.width(), 1), QColor(self._line(tick)))
            painter.setPen(QColor(self._theme.ink2))
            room = QRectF(0, height - 8, _AXIS - 8, 16)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{tick}\u202f%")
        for day in (0, 7, 30, _LAST_DAY):
            self._paint_day(painter, day)

    def _line(self, tick: int) -> str:
        return self._theme.line if tick else self._theme.line2

    def _paint_day(self, painter: QPainter, day: int) -> None:
        text = say("lives.days", day=day) if day == _LAST_DAY else str(day)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        place = self._place(day, 0)
        left = min(place.x() - width / 2, self.width() - width)
        painter.fillRect(QRectF(round(place.x()), place.y(), 1, 4), QColor(self._theme.line2))
        painter.drawText(QPointF(left, self.height() - 2), text)

    def _paint_band(self, painter: QPainter) -> None:
        tint = QColor(self._theme.fill(Outcome.KEPT))
        tint.setAlpha(_BAND)
        for point, after in _spans(self._points):
            if point.low is not None and point.high is not None:
                corner = self._place(point.day, point.high)
                painter.fillRect(QRectF(corner, self._place(after, point.low)), tint)

    def _paint_steps(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.fill(Outcome.KEPT)), 2))
        corners = [self._place(day, point.share) for point, after in _spans(self._points) for day in (point.day, after)]
        for one, other in pairwise(corners):
            painter.drawLine(one, other)

    def _paint_labels(self, painter: QPainter) -> None:
        """Mark the days that are told, and write each share below its mark or, near the floor, above."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        font = sized(11, figures=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for point in (point for point in self._points if point.label):
            at = self._place(point.day, point.share)
            painter.setPen(QPen(QColor(self._theme.fill(Outcome.KEPT)), 1.5))
            painter.setBrush(QColor(self._theme.surface))
            painter.drawEllipse(at, _DOT, _DOT)
            width = metrics.horizontalAdvance(point.label)
            left = min(max(at.x() - width / 2, _AXIS), self.width() - width)
            low = self._place(point.day, point.low if point.low is not None else point.share).y()
            base = max(low, at.y() + _DOT) + metrics.ascent() + 2
            high = self._place(point.day, point.high if point.high is not None else point.share).y()
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(QPointF(left, base if base < self._box().bottom() - 2 else high - 5), point.label)

    def event(self, event: QEvent) -> bool:
        """Tell the day under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.text_at(event.pos().x())), self)
            return True
        return super().event(event)

    def text_at(self, place: float) -> str:
        """Return the words of the step at a horizontal place."""
        box = self._box()
        day = (place - box.left()) / max(box.width(), 1) * _LAST_DAY
        return next((point.text for point in reversed(self._points) if point.day <= day), "")


def _spans(points: Sequence[LivesPoint]) -> Iterator[tuple[LivesPoint, float]]:
    """Yield each point with the day up to which it holds: the next one's, for the last one its own."""
    ends = [*(point.day for point in points[1:]), points[-1].day]
    return zip(points, ends, strict=True)
