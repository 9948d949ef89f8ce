"""Work in turns: long work cut into steps, one a turn of the event loop, so that the window never stands still."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from time import perf_counter
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNSEEN_MS, _APART_SECONDS = 15, 0.0005


class Turns(QObject):
    """Take the steps of one work after another, one a turn.

    A generator says where it can be cut by `yield`. What is not taken when the parent is destroyed is never taken.
    """

    _ended: ClassVar = 0.0
    """When any work was at the end of a step."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: deque[Iterator[None]] = deque()
        self._in_step = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Return whether steps are left."""
        return bool(self._works)

    def follow(self, steps: Iterator[None]) -> None:
        """Begin a work with the next turn, or after those that are under way."""
        self._works.append(steps)
        self._timer.start(0)

    def finish(self) -> None:
        """Take all steps that are left at once; inside of a step there is nothing to hasten."""
        while self._works and not self._in_step:
            self._take()

    def drop(self) -> None:
        """Leave undone what is left."""
        self._works.clear()
        self._timer.stop()

    @property
    def _until_next(self) -> int:
        """Return how long to wait: what nobody sees leaves the turns to what comes in its place."""
        parent = self.parent()
        return _UNSEEN_MS if isinstance(parent, QWidget) and not parent.isVisible() else 0

    def _turn(self) -> None:
        """Take one step, unless another work has just taken one: both would hold the window up as one long one."""
        if perf_counter() - Turns._ended < _APART_SECONDS:
            self._timer.start(1)
            return
        self._take()
        Turns._ended = perf_counter()

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
                self._timer.start(self._until_next)  # after the step: whoever became due meanwhile has the next turn
            else:
                self._timer.stop()
