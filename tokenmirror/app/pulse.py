"""At most one beat an interval, the first at once and the last never lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pulse(QObject):
    """Turn a stream of changes into a steady beat."""

    def __init__(self, beat: Callable[[], None], interval_ms: int) -> None:
        super().__init__()
        self._beat = beat
        self._waiting = False
        self._timer = QTimer(self, singleShot=True, interval=interval_ms)
        self._timer.timeout.connect(self._rested)

    def poke(self) -> None:
        """Beat now, or as soon as the interval is over."""
        if self._timer.isActive():
            self._waiting = True
        else:
            self._timer.start()
            self._beat()

    def _rested(self) -> None:
        if self._waiting:
            self._waiting = False
            self.poke()
