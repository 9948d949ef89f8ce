"""The step line of what a session's calls held: each height holds until the next call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF

_STUB = 6.0
"""How far the last step is held."""


def steps(rects: Sequence[QRectF], scale: float) -> Iterator[QPointF]:
    """Yield the corners of the line through the middles of some marks, in the middle of device pixels.

    Of calls that fall on one pixel the first, lowest, highest and last are drawn: that is all that can be seen.
    """
    half, x, y = _half(scale), 0.0, None
    for x, heights in _by_pixel(rects, scale):
        if y is not None:
            yield QPointF(x, y)
        for y in dict.fromkeys((heights[0], min(heights), max(heights), heights[-1])):
            yield QPointF(x, y + half)
        y = heights[-1] + half
    if y is not None:
        yield QPointF(x + _STUB, y)


def _by_pixel(rects: Sequence[QRectF], scale: float) -> Iterator[tuple[float, list[float]]]:
    """Yield places across, in the middle of a device pixel, with the heights of the calls there."""
    half = _half(scale)
    at, heights = None, list[float]()
    for rect in rects:
        middle = rect.center()
        x = round(middle.x() * scale) / scale + half
        if x != at and heights and at is not None:
            yield at, heights
            heights = []
        at = x
        heights.append(round(middle.y() * scale) / scale)
    if heights and at is not None:
        yield at, heights


def _half(scale: float) -> float:
    return max(round(scale), 1) / scale / 2
