"""A chart drawn for other programs: as a picture in pixels, or as lines and letters that scale."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.fills import paint_fill
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import CONTRAST_LIGHT, LIGHT, Theme
from tokenmirror.viewmodels.cards import CardLine

_MARGIN, _HEAD, _LEGEND = 16.0, 26.0, 20.0
_SWATCH, _SWATCH_GAP, _WORD_GAP = 11.0, 6.0, 16.0
PICTURE_SCALE = 2.0


def paper(theme: Theme) -> Theme:
    """Return the theme of what leaves the program: always on white, with strong contrast where it is on."""
    return CONTRAST_LIGHT if theme.contrast else LIGHT


def as_image(chart: ChartSurface, title: str, hint: str = "") -> QImage:
    """Return the chart with its title as a picture, two pixels for one."""
    size = _whole_size(chart)
    image = QImage(size * PICTURE_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PICTURE_SCALE)
    image.setDotsPerMeterX(round(96 * PICTURE_SCALE / 0.0254))
    image.setDotsPerMeterY(round(96 * PICTURE_SCALE / 0.0254))
    painter = QPainter(image)
    _paint(painter, chart, QSizeF(size), title, hint)
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """Return a picture as the bytes of a PNG; takes a while, and any thread may do it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(held.data())


def as_svg(chart: ChartSurface, title: str, hint: str, alternative: str) -> bytes:
    """Return the chart as SVG, with its title and what it says in a sentence."""
    size = _whole_size(chart)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(96)
    made.setSize(size)
    made.setViewBox(QRectF(QPointF(0, 0), QSizeF(size)))
    made.setTitle(visible(title))
    made.setDescription(visible(alternative))
    painter = QPainter(made)
    _paint(painter, chart, QSizeF(size), title, hint)
    painter.end()
    return bytes(held.data())


def _whole_size(chart: ChartSurface) -> QSize:
    legend = _LEGEND if chart.legend() else 0
    return chart.picture_size() + QSize(int(2 * _MARGIN), int(2 * _MARGIN + _HEAD + legend))


def _paint(painter: QPainter, chart: ChartSurface, size: QSizeF, title: str, hint: str) -> None:
    theme = paper(chart.theme)
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(theme.surface))
    box = QRectF(QPointF(0, 0), size).marginsRemoved(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    _paint_head(painter, box, theme, visible(title), visible(hint))
    box.setTop(box.top() + _HEAD)
    if legend := chart.legend():
        _paint_legend(painter, box, theme, legend)
        box.setTop(box.top() + _LEGEND)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes are not mirrored
    chart.paint_picture(painter, box, theme)
    painter.restore()


def _paint_head(painter: QPainter, box: QRectF, theme: Theme, title: str, hint: str) -> None:
    font = sized(13, QFont.Weight.DemiBold)
    base = box.top() + QFontMetricsF(font).ascent()
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    painter.drawText(QPointF(box.left(), base), title)
    painter.setFont(sized(12))
    painter.setPen(QColor(theme.ink2))
    painter.drawText(QPointF(box.left() + QFontMetricsF(font).horizontalAdvance(title) + 8, base), hint)


def _paint_legend(painter: QPainter, box: QRectF, theme: Theme, legend: tuple[CardLine, ...]) -> None:
    font = sized(11)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    left = box.left()
    for line in legend:
        if line.outcome is not None:
            how = {"pending": line.pending, "guessed": line.guessed, "estimated": line.estimated}
            square = QRectF(left, box.top(), _SWATCH, _SWATCH)
            paint_fill(painter, square, line.outcome, theme, **how)
            left += _SWATCH + _SWATCH_GAP
        painter.setPen(QColor(theme.ink2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawText(QPointF(left, box.top() + metrics.ascent() - 1), visible(line.label))
        left += metrics.horizontalAdvance(line.label) + _WORD_GAP
