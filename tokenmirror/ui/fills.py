"""Fills of outcomes: hue, pattern and edge, painted on whole device pixels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.drawn_patterns import draw_pattern
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.colours import DOT, HALF, PATTERNS, SIDES, THIN_LINE, TINT

PLAIN_BELOW = 3.0
"""Height in pixels under which a segment keeps its hue only."""

_DASH, _LINES_FROM = 3.0, 9.0


def snapped(value: float, scale: float) -> float:
    """Return a logical coordinate moved to the nearest device pixel."""
    return round(value * scale) / scale


def snapped_rect(rect: QRectF, scale: float) -> QRectF:
    """Return a rectangle with all four edges on device pixels."""
    left, top = snapped(rect.left(), scale), snapped(rect.top(), scale)
    return QRectF(left, top, snapped(rect.right(), scale) - left, snapped(rect.bottom(), scale) - top)


def paint_fill(
    painter: QPainter,
    rect: QRectF,
    outcome: Outcome,
    theme: Theme,
    *,
    pending: bool = False,
    guessed: bool = False,
    estimated: bool = False,
) -> None:
    """Paint one segment; the rectangle should lie on device pixels."""
    hue = theme.fill(outcome)
    small = rect.height() < PLAIN_BELOW or rect.width() < PLAIN_BELOW
    if estimated and not small:
        _paint_estimate(painter, rect, outcome, theme, pending=pending, guessed=guessed)
        return
    if guessed and not small:
        _paint_guess(painter, rect, hue, theme)
        return
    if pending:
        _paint_pending(painter, rect, hue, theme, small=small)
    elif outcome is Outcome.IN_PROGRESS:
        _paint_open(painter, rect, hue, theme, small=small)
    elif outcome is Outcome.OUTSIDE_GIT:
        _paint_lines(painter, rect, hue, theme, small=small)
    else:
        painter.fillRect(rect, hue)
        kind = PATTERNS.get(outcome)
        if kind and not small:
            _tile(painter, rect, kind, theme.surface)
    if theme.contrast and not small:
        _outline(painter, rect, QColor(theme.ink))


def _paint_pending(painter: QPainter, rect: QRectF, hue: QColor, theme: Theme, *, small: bool) -> None:
    if small:
        painter.fillRect(rect, hue)
        return
    painter.fillRect(rect, QColor(theme.surface))
    painter.fillRect(rect, _faded(hue, TINT))
    _tile(painter, rect, "forward", hue.name())
    _outline(painter, rect, hue)


def _paint_guess(painter: QPainter, rect: QRectF, hue: QColor, theme: Theme) -> None:
    """Paint what is only a guess: no fill, upright lines where there is room for them, else a dashed edge."""
    painter.fillRect(rect, QColor(theme.surface))
    if min(rect.width(), rect.height()) > _LINES_FROM:
        _tile(painter, rect, "upright", hue.name())
        _outline(painter, rect, QColor(theme.ink) if theme.contrast else hue)
    else:
        _dashes(painter, rect, hue)


def _paint_estimate(
    painter: QPainter, rect: QRectF, outcome: Outcome, theme: Theme, *, pending: bool, guessed: bool
) -> None:
    """Paint what a tool estimated: waves, on the ground and in the edge of what it is besides."""
    hue = theme.fill(outcome)
    open_ground = pending or guessed or outcome in {Outcome.IN_PROGRESS, Outcome.OUTSIDE_GIT}
    painter.fillRect(rect, QColor(theme.surface))
    if not open_ground:
        painter.fillRect(rect, hue)
    elif not guessed and outcome is not Outcome.OUTSIDE_GIT:
        painter.fillRect(rect, _faded(hue, TINT))
    _tile(painter, rect, "waves", hue.name() if open_ground else theme.surface)
    if guessed:
        _dashes(painter, rect, hue)
    elif open_ground or theme.contrast:
        edge = theme.outside_edge if outcome is Outcome.OUTSIDE_GIT else hue.name()
        _outline(painter, rect, QColor(theme.ink if theme.contrast else edge))


def _dashes(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint a dashed hairline inside the rectangle, in whole pixels, each side from its middle outwards."""
    line = max(round(scale_of(painter)), 1) / scale_of(painter)
    for left, width in _dash_places(rect.left(), rect.right()):
        painter.fillRect(QRectF(left, rect.top(), width, line), color)
        painter.fillRect(QRectF(left, rect.bottom() - line, width, line), color)
    for top, height in _dash_places(rect.top(), rect.bottom()):
        painter.fillRect(QRectF(rect.left(), top, line, height), color)
        painter.fillRect(QRectF(rect.right() - line, top, line, height), color)


def _dash_places(start: float, end: float) -> Iterator[tuple[float, float]]:
    """Yield dashes that begin and end a side, so that corners are closed."""
    count = max(round((end - start + _DASH) / (2 * _DASH)), 2)
    step = (end - start - _DASH) / (count - 1)
    for place in range(count):
        yield start + place * step, min(_DASH, end - start)


def _paint_open(painter: QPainter, rect: QRectF, hue: QColor, theme: Theme, *, small: bool) -> None:
    painter.fillRect(rect, QColor(theme.surface))
    painter.fillRect(rect, hue if small else _faded(hue, HALF))
    if not small:
        _outline(painter, rect, hue)


def _paint_lines(painter: QPainter, rect: QRectF, hue: QColor, theme: Theme, *, small: bool) -> None:
    if small:
        painter.fillRect(rect, QColor(theme.outside_edge))
        return
    painter.fillRect(rect, QColor(theme.surface))
    _tile(painter, rect, "across", hue.name())
    _outline(painter, rect, QColor(theme.outside_edge))


def _faded(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded


def scale_of(painter: QPainter) -> float:
    """Return how many device pixels a logical pixel has where is painted."""
    return float(painter.device().devicePixelRatioF())


def _outline(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint a hairline inside the rectangle, as four fills so that no pixel is halved."""
    line = max(round(scale_of(painter)), 1) / scale_of(painter)
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), line), color)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - line, rect.width(), line), color)
    painter.fillRect(QRectF(rect.left(), rect.top(), line, rect.height()), color)
    painter.fillRect(QRectF(rect.right() - line, rect.top(), line, rect.height()), color)


def _tile(painter: QPainter, rect: QRectF, kind: str, color: str) -> None:
    paint_pattern(painter, rect, kind, color)


def paint_pattern(painter: QPainter, rect: QRectF, kind: str, color: str) -> None:
    """Paint a pattern over a rectangle: as tiles on a screen, as lines where a picture is to scale."""
    if painter.paintEngine().type() is QPaintEngine.Type.Raster:
        painter.drawTiledPixmap(rect, pattern(kind, color, scale_of(painter)), QPointF(0, 0))
    else:
        draw_pattern(painter, rect, kind, QColor(color), SIDES[kind])


@lru_cache(maxsize=64)
def pattern(kind: str, color: str, scale: float) -> QPixmap:
    """Return one tile of a pattern at the screen's scale."""
    side = SIDES[kind]
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, kind not in {"across", "upright"})
    _PAINTERS[kind](painter, QColor(color), side)
    painter.end()
    return pixmap


def _back(painter: QPainter, color: QColor, side: float) -> None:
    painter.setPen(QPen(color, THIN_LINE))
    for shift in (-side, 0.0, side):
        painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + side + 1, side + 1))


def _forward(painter: QPainter, color: QColor, side: float) -> None:
    painter.setPen(QPen(color, THIN_LINE))
    for shift in (-side, 0.0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))


def _dots(painter: QPainter, color: QColor, side: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for at in (side / 4, side * 3 / 4):
        painter.drawEllipse(QPointF(at, at), DOT, DOT)


def _waves(painter: QPainter, color: QColor, side: float) -> None:
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wave = QPainterPath(QPointF(-side / 2, side / 2))
    for step in range(4):
        start, swing = (step - 1) * side / 2, side / 2 * (1 if step % 2 else -1)
        wave.quadTo(QPointF(start + side / 4, side / 2 + swing), QPointF(start + side / 2, side / 2))
    painter.drawPath(wave)


def _upright(painter: QPainter, color: QColor, side: float) -> None:
    painter.fillRect(QRectF(side / 2, 0, 1, side), color)


def _level(painter: QPainter, color: QColor, side: float) -> None:
    painter.fillRect(QRectF(0, side / 2, side, side / 2), color)


_PAINTERS = {
    "back": _back, "forward": _forward, "hatch": _forward, "dots": _dots, "across": _level, "upright": _upright,
    "waves": _waves,
}  # fmt: skip


@lru_cache(maxsize=128)
def swatch(
    outcome: Outcome,
    theme: Theme,
    scale: float,
    *,
    pending: bool = False,
    guessed: bool = False,
    estimated: bool = False,
    side: int = 11,
) -> QPixmap:
    """Return the small square that stands for an outcome beside its word."""
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(scale)
    painter = QPainter(pixmap)
    how = {"pending": pending, "guessed": guessed, "estimated": estimated}
    paint_fill(painter, snapped_rect(QRectF(0, 0, side, side), scale), outcome, theme, **how)
    painter.end()
    return pixmap
