"""The strip: all tokens of a period as one horizontal bar."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from tokenmirror.ui.fills import paint_fill, snapped
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Segment

_GAP = 1.0


def edges(segments: Sequence[Segment], width: float) -> tuple[tuple[float, float], ...]:
    """Return each segment's left and right edge; what has tokens is never thinner than a pixel."""
    total = sum(segment.tokens for segment in segments)
    if not total:
        return tuple((0.0, 0.0) for _ in segments)
    ends = [width * done / total for done in accumulate(segment.tokens for segment in segments)]
    return tuple(zip([0.0, *ends[:-1]], ends, strict=True))


def paint_strip(painter: QPainter, rect: QRectF, segments: Sequence[Segment], theme: Theme, scale: float) -> None:
    """Paint segments side by side on device pixels, parted by one pixel."""
    for segment, (left, right) in zip(segments, mirrored(edges(segments, rect.width()), rect.width()), strict=True):
        start, end = snapped(rect.left() + left, scale), snapped(rect.left() + right, scale)
        if segment.tokens and end - start >= 1 / scale:
            gap = _GAP if end - start > 2 * _GAP and right < rect.width() else 0.0
            part = QRectF(start, rect.top(), end - start - gap, rect.height())
            paint_fill(painter, part, segment.outcome, theme, **kinds_of(segment))


def mirrored(places: tuple[tuple[float, float], ...], width: float) -> tuple[tuple[float, float], ...]:
    """Return places counted from the side where reading begins."""
    if not QApplication.isRightToLeft():
        return places
    return tuple((width - right, width - left) for left, right in places)


def kinds_of(segment: Segment) -> dict[str, bool]:
    """Return what a segment is besides its outcome, as fills and swatches ask for it."""
    return {"pending": segment.pending, "guessed": segment.guessed, "estimated": segment.estimated}


def label_of(segment: Segment) -> str:
    """Return the words for a segment."""
    label = say(f"outcome.{segment.outcome.value}")
    label = say("strip.pending", label=label) if segment.pending else label
    label = say("strip.guess", label=label) if segment.guessed else label
    return say("strip.estimated", label=label) if segment.estimated else label


class Strip(QWidget):
    """Draw the whole period's outcomes in one line."""

    def __init__(self, theme: Theme, height: int = 10) -> None:
        super().__init__()
        self._theme = theme
        self._segments: tuple[Segment, ...] = ()
        self.setFixedHeight(height)
        self.setAccessibleName(say("strip.name"))

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Draw other segments, and say them to a screen reader."""
        self._segments = segments
        self.setAccessibleDescription(", ".join(f"{label_of(part)} {part.text}" for part in segments if part.tokens))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip."""
        with QPainter(self) as painter:
            paint_strip(painter, QRectF(self.rect()), self._segments, self._theme, self.devicePixelRatioF())

    def event(self, event: QEvent) -> bool:
        """Name the part under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.text_at(QPointF(event.pos()).x())), self)
            return True
        return super().event(event)

    def text_at(self, place: float) -> str:
        """Return the words of the segment at a horizontal place."""
        places = mirrored(edges(self._segments, self.width()), self.width())
        for segment, (left, right) in zip(self._segments, places, strict=True):
            if left <= place < right:
                return f"{label_of(segment)} {segment.text}"
        return ""
