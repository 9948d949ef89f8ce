"""The small picture beside an observation: a range with now in it, ticks along a session, or boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.fills import scale_of, snapped
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.look_back_shapes import BoxesPicture, Picture, RangePicture, TicksPicture

WIDE, HIGH = 250, 38
_MIDDLE, _BAR, _TICK, _DIAMOND, _MOST_BOXES = 10.0, 8.0, 2.5, 4.5, 20
_BOX, _BOX_HIGH, _GAP, _LABEL = 19.0, 11.0, 3.0, 26.0
_PAST = 128


class SmallPicture(QWidget):
    """Paint one picture; a screen reader gets it in words."""

    def __init__(self, picture: Picture, theme: Theme) -> None:
        super().__init__()
        self._picture, self._theme = picture, theme
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(visible(picture.words))
        self.setToolTip(visible(picture.words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the picture and a line of words under it."""
        return QSize(WIDE, 22 if isinstance(self._picture, BoxesPicture) else HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it from the left, as axes are everywhere."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if isinstance(self._picture, RangePicture):
                self._paint_range(painter, self._picture)
            elif isinstance(self._picture, TicksPicture):
                self._paint_ticks(painter, self._picture)
            else:
                self._paint_boxes(painter, self._picture)

    def _paint_range(self, painter: QPainter, one: RangePicture) -> None:
        room, theme, scale = self.width() - 2 * _DIAMOND, self._theme, scale_of(painter)
        top = max(one.high, one.value) * 1.12 or 1.0

        def place(figure: float) -> float:
            return snapped(_DIAMOND + room * figure / top, scale)

        self._paint_line(painter)
        left, right = place(one.low), place(one.high)
        grey = QColor(theme.line2)
        grey.setAlpha(255 if theme.contrast else _PAST)
        painter.fillRect(QRectF(left, _MIDDLE - _BAR / 2, max(right - left, 1 / scale), _BAR), grey)
        tick = QRectF(place(one.middle) - _TICK / 2, _MIDDLE - _BAR / 2 - 3, _TICK, _BAR + 6)
        painter.fillRect(tick, QColor(theme.ink2 if not theme.contrast else theme.surface))
        self._paint_diamond(painter, place(one.value))
        self._paint_labels(painter, ((place(0), "0"), (left, one.low_text), (right, one.high_text)))

    def _paint_line(self, painter: QPainter) -> None:
        line = QRectF(0, snapped(_MIDDLE, scale_of(painter)), self.width(), 1 / scale_of(painter))
        painter.fillRect(line, QColor(self._theme.line2 if self._theme.contrast else self._theme.line))

    def _paint_diamond(self, painter: QPainter, across: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(self._theme.window), 1))
        painter.setBrush(QColor(self._theme.ink))
        corners = ((0, -_DIAMOND), (_DIAMOND, 0), (0, _DIAMOND), (-_DIAMOND, 0))
        painter.drawPolygon(QPolygonF([QPointF(across + x, _MIDDLE + y) for x, y in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_labels(self, painter: QPainter, labels: tuple[tuple[float, str], ...]) -> None:
        """Write labels under their places, the last ones first; one without room is left out."""
        metrics, taken = QFontMetricsF(sized(11, figures=True)), float(self.width())
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(self._theme.ink2))
        for across, words in reversed(labels):
            text = visible(words)
            wide = metrics.horizontalAdvance(text)
            left = min(max(across - wide / 2, 0.0), taken - wide)
            if left >= 0.0 and across - left <= 2 * wide:
                painter.drawText(QPointF(left, _LABEL + metrics.ascent() - 4), text)
                taken = left - 8

    def _paint_ticks(self, painter: QPainter, one: TicksPicture) -> None:
        room, theme, scale = self.width() - 2 * _DIAMOND, self._theme, scale_of(painter)
        line = QRectF(0, snapped(_MIDDLE, scale), self.width(), 1 / scale)
        painter.fillRect(line, QColor(theme.line2))
        ticks = one.places[:-1] if one.passed else one.places
        for share in ticks:
            at = snapped(_DIAMOND + room * share - 0.75, scale)
            painter.fillRect(QRectF(at, _MIDDLE - 5, 1.5, 10), QColor(theme.ink))
        if one.passed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawEllipse(QPointF(_DIAMOND + room * one.places[-1], _MIDDLE + 0.5), 4, 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_labels(painter, ((0.0, one.start_text), (float(self.width()), one.end_text)))

    def _paint_boxes(self, painter: QPainter, one: BoxesPicture) -> None:
        """Paint a box for each, or one bar where they are many."""
        theme, scale, top = self._theme, scale_of(painter), 5.0
        number = one.of if one.of <= _MOST_BOXES else 1
        wide = min(_BOX, (self.width() - 1 - _GAP * (number - 1)) / number) if number > 1 else self.width() - 1.0
        for place in range(number):
            left = snapped(place * (wide + _GAP), scale)
            box = QRectF(left + 0.5, top + 0.5, wide - 1, _BOX_HIGH)
            painter.setPen(QPen(QColor(theme.ink2), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            share = (1.0 if place < one.filled else 0.0) if number == one.of else one.filled / one.of
            painter.fillRect(QRectF(box.left(), box.top(), box.width() * share, box.height()), QColor(theme.ink2))
