"""Work in turns: long work cut into steps, one a turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Take the steps of one work after another, one a turn.

    A generator says where it can be cut by `yield`. What is not taken when the parent is destroyed is never taken.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: deque[Iterator[None]] = deque()
        self._in_step = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Return whether steps are left."""
        return bool(self._works)

    def follow(self, steps: Iterator[None]) -> None:
        """Begin a work with the next turn, or after those that are under way."""
        self._works.append(steps)
        self._timer.start()

    def finish(self) -> None:
        """Take all steps that are left at once; inside of a step there is nothing to hasten."""
        while self._works and not self._in_step:
            self._take()

    def drop(self) -> None:
        """Leave undone what is left."""
        self._works.clear()
        self._timer.stop()

    def _take(self) -> None:
        """Take one step; a work that fails is over."""
        if self._in_step:  # which waits in an event loop of its own
            return
        work, self._in_step, over = self._works[0], True, True
        try:
            over = next(work, self) is self
        finally:
            self._in_step = False
            if over and self._works and self._works[0] is work:
                self._works.popleft()
            if self._works:
                self._timer.start()  # after the step: whoever became due meanwhile has the next turn
            else:
                self._timer.stop()
