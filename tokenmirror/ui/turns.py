"""Work in turns: long work cut into steps, with the event loop between them, so that the window never stands still."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_TURN_SECONDS = 0.005


class Turns(QObject):
    """Take the steps of one work after another: short ones together, for some milliseconds a turn.

    A generator says where it can be cut by `yield`. What is not taken when the parent is destroyed is never taken.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_turn)

    @property
    def busy(self) -> bool:
        """Return whether steps are left."""
        return self._steps is not None

    def follow(self, steps: Iterator[None]) -> None:
        """Begin a work with the next turn, in the place of any other."""
        self._steps = steps
        self._timer.start()

    def drop(self) -> None:
        """Leave what is left undone."""
        self._steps = None
        self._timer.stop()

    def finish(self) -> None:
        """Take all steps that are left at once."""
        while self._steps is not None:
            self._take(self._steps)

    def _take_turn(self) -> None:
        end = time.perf_counter() + _TURN_SECONDS
        while self._steps is not None:
            self._take(self._steps)
            if time.perf_counter() >= end:
                return

    def _take(self, steps: Iterator[None]) -> None:
        """Take one step; a work that began meanwhile, out of this step, is left to its own turns."""
        for _step in steps:
            return
        if self._steps is steps:
            self.drop()
