"""Icons from our own drawings, in the ink of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tokenmirror.ui.resources import resource

_TRAY_SIZES = (16, 22, 32)


def symbolic(name: str, ink: str, size: int = 16, scale: float = 1.0) -> QPixmap:
    """Return a one-colour drawing in an ink, crisp at the screen's scale."""
    drawing = _drawing(name).replace(b"currentColor", ink.encode())
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    return resource(f"icons/{name}-symbolic.svg").read_bytes()


def program_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(resource("icons/tokenmirror.svg")))


def tray_icon(state: str, *, light_ink: bool) -> QIcon:
    """Return the tray's icon for a state, drawn on whole pixels at each size."""
    mark = "" if state == "watching" else f"-{state}"
    ink = "-light-ink" if light_ink else ""
    icon = QIcon()
    for size in _TRAY_SIZES:
        icon.addPixmap(QPixmap(str(resource(f"icons/tray-{size}{mark}{ink}.svg"))))
    return icon
