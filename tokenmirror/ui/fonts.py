"""Sizes and weights of type, scaled from the system's size."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from tokenmirror.ui.resources import resource

BASE = 13
"""The body size, in pixels at 100 %, that all others are written against."""

_FALLBACK_FACES = ("dejavu sans", "bitstream vera sans", "nimbus sans", "urw gothic", "sans serif", "sans")
_STAND_IN = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
_LARGEST_BASE = 20


def use_good_face() -> None:
    """Set the program's font: the system's own, or Inter where that is a mere fallback face."""
    font = QApplication.font()
    size = min(max(BASE, font.pixelSize(), round(font.pointSizeF() * 96 / 72)), _LARGEST_BASE)
    if QFontInfo(font).family().lower() in _FALLBACK_FACES:
        for name in _STAND_IN:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
        font = QFont("Inter")
    font.setPixelSize(size)
    QApplication.setFont(font)  # of all classes: platform themes give some their own


_made: dict[tuple[QFont, float, QFont.Weight, bool], QFont] = {}
"""Fonts by the program's own and what is asked for: a copy knows already how wide letters are, a new one does not."""


def sized(pixels: float, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False) -> QFont:
    """Return the program's font at a size of the type scale; `figures` line up below each other."""
    asked = QApplication.font(), pixels, weight, figures
    if (font := _made.get(asked)) is None:
        font = _made[asked] = _make(*asked)
    return QFont(font)  # who draws with it may change it


def _make(program: QFont, pixels: float, weight: QFont.Weight, figures: bool) -> QFont:  # noqa: FBT001 - parts of a key
    font = QFont(program)
    base = font.pixelSize() if font.pixelSize() > 0 else BASE
    font.setPixelSize(max(round(pixels * base / BASE), 1))
    font.setWeight(weight)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def fixed(pixels: float) -> QFont:
    """Return the system's fixed font for ids and branches."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(sized(pixels).pixelSize())
    return font
