"""Where the popover stands: at the icon, else at the panel of the screen that has the pointer."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication, QScreen

_GAP = 8


class Spot(msgspec.Struct, frozen=True):
    """The upper left corner, and whether the card grows upwards from a panel below it."""

    corner: QPoint
    at_bottom: bool


def place_for(size: QSize, icon: QRect) -> Spot:
    """Return where a card of a size stands on the screens as they are now."""
    pointer = QCursor.pos()
    screen = _screen_at(icon.center() if icon.isValid() else pointer)
    if screen is None:
        return Spot(pointer, at_bottom=False)
    return spot(size, icon, pointer, screen.geometry(), screen.availableGeometry())


def _screen_at(point: QPoint) -> QScreen | None:
    return QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()


def spot(size: QSize, icon: QRect, pointer: QPoint, whole: QRect, free: QRect) -> Spot:
    """Return where a card stands: off the panel, over or under the icon, and wholly on the screen."""
    free = free.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    at_bottom = _is_low(icon, pointer, whole, free)
    if icon.isValid():
        anchor = icon
    elif whole.contains(pointer) and not free.contains(pointer):
        anchor = QRect(pointer, QSize(1, 1))  # on the panel, where the click was
    else:
        anchor = QRect(whole.bottomRight() if at_bottom else whole.topRight(), QSize(1, 1))
    left = anchor.center().x() - size.width() // 2
    top = anchor.top() - _GAP - size.height() if at_bottom else anchor.bottom() + _GAP
    return Spot(
        QPoint(
            _clamped(left, free.left(), free.right() + 1 - size.width()),
            _clamped(top, free.top(), free.bottom() + 1 - size.height()),
        ),
        at_bottom,
    )


def _is_low(icon: QRect, pointer: QPoint, whole: QRect, free: QRect) -> bool:
    """Tell whether the panel is at the bottom: by the icon, by the pointer on it, else by the room it takes."""
    if icon.isValid():
        return icon.center().y() > whole.center().y()
    if whole.contains(pointer) and not free.contains(pointer):
        return pointer.y() > whole.center().y()
    return whole.bottom() - free.bottom() > free.top() - whole.top()


def _clamped(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
