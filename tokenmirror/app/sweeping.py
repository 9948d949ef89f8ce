"""Collects Python's garbage in the GUI thread alone: a Qt object that dies in another leaves its timers behind."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_BEAT_MS, _SLOWEST_MS = 1000, 4000
_FEW = 50
"""So few new objects since the look before mean that nothing happens: the looks become seldom."""


class Sweeper(QObject):
    """Take the place of Python's own beginning: look now and then whether a collection is due.

    It looks once a second while anything happens, and more seldom while nothing does. The reading thread makes
    objects by the ten thousand, so that Python would mostly collect there. What it found of old widgets would be
    destroyed there too, and the event loop would meet timers of what is gone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.spare()
        self._counted = 0
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        new = gc.get_count()[0] - self._counted
        sweep()
        self._counted = gc.get_count()[0]
        self._timer.setInterval(min(2 * self._timer.interval(), _SLOWEST_MS) if abs(new) <= _FEW else _BEAT_MS)

    def spare(self) -> None:
        """Look no more through what is here by now: modules live on."""
        gc.collect(1)  # what has just died would be spared too
        gc.freeze()

    def spare_loaded(self) -> None:
        """Look no more through modules that were loaded since, nor for what died since the last look.

        To look for that first would hold the window for as long as the whole of them takes.
        """
        gc.freeze()


def sweep() -> int | None:
    """Collect the oldest generation that is due by Python's own thresholds; return it, or None."""
    counts, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > due[generation]:
            gc.collect(generation)
            return generation
    return None
