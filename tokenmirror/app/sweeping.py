"""Collects Python's garbage in the GUI thread alone: a Qt object that dies in another leaves its timers behind."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_BEAT_MS = 1000


class Sweeper(QObject):
    """Take the place of Python's own beginning: look once a second whether a collection is due.

    The reading thread makes objects by the ten thousand, so that Python would mostly collect there. What it
    found of old widgets would be destroyed there too, and the event loop would meet timers of what is gone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.spare()
        timer = QTimer(self, interval=_BEAT_MS)
        timer.timeout.connect(sweep)
        timer.start()

    def spare(self) -> None:
        """Look no more through what is here by now: modules live on."""
        gc.collect(1)  # what has just died would be spared too
        gc.freeze()


def sweep() -> int | None:
    """Collect the oldest generation that is due by Python's own thresholds; return it, or None."""
    counts, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > due[generation]:
            gc.collect(generation)
            return generation
    return None
