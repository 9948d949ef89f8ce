"""Takes one picture of the window after its first answers are drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tokenmirror.app.desk import Desk
from tokenmirror.app.main import Wishes

_SETTLE_MS, _PATIENCE_MS = 400, 30_000


class Photographer(QObject):
    """Wait for the screen's answer and the chart, save the picture, and say how it went."""

    done = Signal(int)

    def __init__(self, desk: Desk, wishes: Wishes) -> None:
        super().__init__()
        self._desk, self._wishes = desk, wishes
        self._waiting_for = {"mirror", wishes.screen.partition("/")[0]}
        desk.drawn.connect(self._drawn)
        QTimer.singleShot(_PATIENCE_MS, lambda: self.done.emit(1))

    def _drawn(self, kind: str) -> None:
        self._waiting_for.discard(kind)
        if not self._waiting_for:
            QTimer.singleShot(_SETTLE_MS, self._take)

    def _take(self) -> None:
        if not self._desk.window.mirror.chart.drawn:
            QTimer.singleShot(_SETTLE_MS, self._take)
            return
        saved = self._desk.window.grab().save(str(self._wishes.screenshot))
        self.done.emit(0 if saved else 1)
