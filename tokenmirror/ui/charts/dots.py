"""The marks of changes on a scatter: each state has its own shape, so that no hue is needed to tell them apart."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.theme import THEMES, Theme
from tokenmirror.viewmodels.scatter import Dot

RADIUS = 4.0
_PAST, _RING = 1.5, 1.6
_PAST_ALPHA = 150
_HUES = {FateState.REWRITTEN: Outcome.REWRITTEN, FateState.REVERTED: Outcome.REVERTED}


def hue_of(state: FateState, theme: Theme) -> QColor:
    """Return the colour of a state: that of the outcome its tokens count to."""
    return _hue(state, theme.name)


@lru_cache
def _hue(state: FateState, theme: str) -> QColor:
    return QColor(THEMES[theme].fill(_HUES.get(state, Outcome.KEPT)))


@lru_cache
def _color(written: str) -> QColor:
    """Return a colour that is read once: thousands of dots have but a few."""
    return QColor(written)


@lru_cache
def _edge(written: str) -> QPen:
    return QPen(QColor(written), 1)


def paint_past(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Paint a change of before."""
    grey = QColor(theme.line2)
    grey.setAlpha(_PAST_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(grey)
    painter.drawEllipse(at, _PAST, _PAST)


def paint_dot(painter: QPainter, at: QPointF, dot: Dot, theme: Theme) -> None:
    """Paint one change, and what is not known of it."""
    paint_surely(painter, at, dot, theme)
    if dot.at_least or dot.estimated:
        paint_doubt(painter, at, dot, theme)


def paint_surely(painter: QPainter, at: QPointF, dot: Dot, theme: Theme) -> None:
    """Paint one change without what is doubtful of its tokens."""
    hue = hue_of(dot.state, theme)
    if dot.guessed:
        _paint_ring(painter, at, hue, theme, dashed=True)
    else:
        paint_state(painter, at, dot.state, theme)
    if dot.deletion:
        _paint_minus(painter, at, theme, hollow=dot.guessed or dot.state is FateState.PENDING)


def paint_state(painter: QPainter, at: QPointF, state: FateState, theme: Theme) -> None:
    """Paint the shape of a state: disc, half disc, ring, square or triangle."""
    hue = hue_of(state, theme)
    if state is FateState.PENDING:
        _paint_ring(painter, at, hue, theme, dashed=False)
        return
    painter.setPen(_edge(theme.ink if theme.contrast else theme.surface))
    painter.setBrush(hue)
    if state is FateState.REWRITTEN:
        painter.drawRect(QRectF(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS))
    elif state is FateState.REVERTED:
        painter.drawPolygon(_triangle(at))
    elif state is FateState.KEPT_IN_PART:
        _paint_half(painter, at, hue, theme)
    else:
        painter.drawEllipse(at, RADIUS + 0.5, RADIUS + 0.5)


def _triangle(at: QPointF) -> QPolygonF:
    side = RADIUS + 1
    return QPolygonF(
        [
            at + QPointF(0, -side),
            at + QPointF(side, side * 0.8),
            at + QPointF(-side, side * 0.8),
            at + QPointF(0, -side),
        ]
    )


def _paint_ring(painter: QPainter, at: QPointF, hue: QColor, theme: Theme, *, dashed: bool) -> None:
    pen = QPen(hue, _RING)
    if dashed:
        pen.setDashPattern([1.2, 1.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if dashed else _color(theme.surface))
    painter.drawEllipse(at, RADIUS, RADIUS)


def _paint_half(painter: QPainter, at: QPointF, hue: QColor, theme: Theme) -> None:
    around = QRectF(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.setPen(QPen(hue, _RING))
    painter.setBrush(_color(theme.surface))
    painter.drawEllipse(around)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue)
    painter.drawPie(around, 180 * 16, 180 * 16)


def _paint_minus(painter: QPainter, at: QPointF, theme: Theme, *, hollow: bool) -> None:
    painter.setPen(QPen(QColor(theme.ink if hollow else theme.surface), 1.6))
    painter.drawLine(at + QPointF(-2.2, 0), at + QPointF(2.2, 0))


def paint_doubt(painter: QPainter, at: QPointF, dot: Dot, theme: Theme) -> None:
    """Paint beside a dot that its tokens are a lower bound, or that the tool estimated them."""
    painter.setPen(QColor(theme.ink2))
    painter.setFont(sized(11))
    painter.drawText(at + QPointF(RADIUS + 2, 4), ("\u203a" if dot.at_least else "") + ("≈" if dot.estimated else ""))
