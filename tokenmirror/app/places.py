"""Where the window stands: kept for each set of screens, restored when that set is there, and never out of sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from tokenmirror.app.memory import Memory

_SETTLED_MS = 700
"""Screens come and go one by one, and window managers move windows first."""
_SEEN = QPoint(120, 60)
"""So much of a window must be on a screen to be taken hold of."""


class Places(QObject):
    """Follow the screens of one window."""

    def __init__(self, window: QWidget, memory: Memory) -> None:
        super().__init__()
        self._window, self._memory = window, memory
        self._screens = screens_now()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self.changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._watch)
            app.screenRemoved.connect(lambda _screen: self._settle.start())
        for screen in QGuiApplication.screens():
            self._watch(screen)
        self._settle.stop()
        self.restore()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(lambda _where: self._settle.start())
        self._settle.start()

    def restore(self) -> None:
        """Stand where the window stood with these screens."""
        geometry = self._memory.geometry(self._screens)
        if geometry is not None:
            self._window.restoreGeometry(geometry)

    def keep(self) -> None:
        """Remember where the window stands."""
        self._memory.keep_geometry(self._screens, self._window.saveGeometry())

    def changed(self) -> None:
        """Stand as before with the screens that are there now, wholly in sight."""
        now = screens_now()
        if now == self._screens or QGuiApplication.platformName().startswith("wayland"):
            self._screens = now  # there the compositor places windows
            return
        self._screens = now
        self.restore()
        free = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self._window.setGeometry(in_sight(self._window.geometry(), free))


def screens_now() -> str:
    """Return the set of screens as a name: their sizes and places."""
    found = sorted((g.x(), g.y(), g.width(), g.height()) for g in (s.geometry() for s in QGuiApplication.screens()))
    return "_".join(f"{wide}x{high}at{left}.{top}" for left, top, wide, high in found)


def in_sight(window: QRect, free: Iterable[QRect]) -> QRect:
    """Return where a window stands so that it can be taken hold of; the same where it already can."""
    rooms = list(free)
    if not rooms or any(_holds(room, window) for room in rooms):
        return window
    room = max(rooms, key=lambda one: one.intersected(window).width() * one.intersected(window).height())
    moved = QRect(window)
    moved.setSize(window.size().boundedTo(room.size()))
    moved.moveLeft(max(room.left(), min(moved.left(), room.right() + 1 - moved.width())))
    moved.moveTop(max(room.top(), min(moved.top(), room.bottom() + 1 - moved.height())))
    return moved


def _holds(room: QRect, window: QRect) -> bool:
    part = room.intersected(window)
    return part.width() >= _SEEN.x() and part.height() >= _SEEN.y() and window.top() >= room.top()
