"""A scene whose items moved waits for the next painting of its window, instead of asking for one at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QGraphicsView, QWidget


class OnePainting(QObject):
    """Stand between a view's scene and its window.

    Qt ends the scene's own turn by painting whatever waits to be painted in the window, before layouts and scroll bars
    have come to rest: what follows from them is painted once more. Put off to where paintings come, all is one.
    """

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._window: QWidget | None = None
        view.scene().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the scene have its turn, and put off the painting that it asks for."""
        if event.type() is QEvent.Type.MetaCall and self._window is None and watched is self._view.scene():
            return self._scene_turn(watched, event)
        if event.type() is QEvent.Type.UpdateRequest and watched is self._window:
            later = QEvent(QEvent.Type.UpdateRequest)
            QCoreApplication.postEvent(watched, later, Qt.EventPriority.LowEventPriority.value)
            return True
        return False

    def _scene_turn(self, scene: QObject, event: QEvent) -> bool:
        self._window = window = self._view.window()
        window.installEventFilter(self)
        try:
            return scene.event(event)
        finally:
            window.removeEventFilter(self)
            self._window = None
