"""Takes one picture of the window after its first answers are drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tokenmirror.app.beginning import Beginning
from tokenmirror.app.desk import Desk
from tokenmirror.app.main import Wishes

_SETTLE_MS, _PATIENCE_MS = 400, 30_000


class Photographer(QObject):
    """Wait for the screen's answer and the chart, save the picture, and say how it went."""

    done = Signal(int)

    def __init__(self, desk: Desk, wishes: Wishes) -> None:
        super().__init__()
        self._desk, self._wishes = desk, wishes
        self._waiting_for = {"mirror", (wishes.screen or "mirror").partition("/")[0]}
        self._was_looked = False
        desk.drawn.connect(self._drawn)
        QTimer.singleShot(0, desk.ask_screen)  # what asks for nothing was drawn before anybody listened
        QTimer.singleShot(_PATIENCE_MS, lambda: self.done.emit(1))

    def _drawn(self, kind: str) -> None:
        self._waiting_for.discard(kind)
        if not self._waiting_for:
            QTimer.singleShot(_SETTLE_MS, self._take)

    def _looked(self, beginning: Beginning) -> bool:
        """Tell whether the first page was drawn with all that was found."""
        was, self._was_looked = self._was_looked, beginning.has_looked
        return was

    def _take(self) -> None:
        beginning = self._desk.beginning
        if not self._desk.window.drawn or (beginning is not None and not self._looked(beginning)):
            QTimer.singleShot(_SETTLE_MS, self._take)
            return
        saved = self._desk.window.grab().save(str(self._wishes.screenshot))
        self.done.emit(0 if saved else 1)
