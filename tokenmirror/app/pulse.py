"""At most one beat an interval, and no more than a tenth of the time; the first at once and the last never lost."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_RESTS, _LONGEST_SECONDS = 9.0, 30.0
"""So many times as long as a beat kept somebody at work there is none, and at most so long: they may have waited."""


class Pulse(QObject):
    """Turn a stream of changes into a steady beat."""

    def __init__(self, beat: Callable[[], None], interval_ms: int, worked: Callable[[], float] = lambda: 0.0) -> None:
        """Take what tells for how many seconds in all those were at work that a beat sets to work."""
        super().__init__()
        self._beat = beat
        self._interval_ms = interval_ms
        self._worked = worked
        self._worked_before = 0.0
        self._began = 0.0
        self._waiting = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._rested)

    def poke(self) -> None:
        """Beat now, or as soon as the interval is over."""
        if self._timer.isActive():
            self._waiting = True
            return
        self._began, self._worked_before = time.monotonic(), self._worked()
        self._timer.start(self._interval_ms)
        self._beat()

    def _rested(self) -> None:
        worked = self._worked() - self._worked_before
        left = min(_RESTS * worked, _LONGEST_SECONDS) - (time.monotonic() - self._began)
        if left > 0:
            self._timer.start(int(left * 1000) + 1)
        elif self._waiting:
            self._waiting = False
            self.poke()
