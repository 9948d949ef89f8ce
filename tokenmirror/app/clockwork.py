"""Notices when what `today` means has changed: a new day, a computer that slept, a clock or a zone that was set."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 20_000
_GAP_SECONDS = 120.0
"""Wall clock and running time may differ by so much between two looks before something must have happened."""

Reading = tuple[float, float]
"""What the wall clock shows, and what the computer ran, in seconds."""


def _now() -> Reading:
    return time.time(), time.monotonic()


class Clockwork(QObject):
    """Look at the clock now and then."""

    jumped = Signal()
    """Everything that depends on the time is to be asked anew."""

    def __init__(self, zone: tzinfo, read: Callable[[], Reading] = _now) -> None:
        super().__init__()
        self._zone, self._read = zone, read
        self._last = read()
        self._day = self._local_day()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare with the look before."""
        wall, ran = self._read()
        was_wall, was_ran = self._last
        self._last = wall, ran
        if hasattr(time, "tzset"):
            time.tzset()  # the C library reads the system's zone once, and a traveller's changes
        day = self._local_day()
        gap = (wall - was_wall) - (ran - was_ran)
        slept = ran - was_ran > _LOOK_MS / 1000 + _GAP_SECONDS
        if abs(gap) > _GAP_SECONDS or slept or day != self._day:
            self._day = day
            self.jumped.emit()

    def _local_day(self) -> tuple[object, object]:
        now = datetime.fromtimestamp(self._last[0], UTC).astimezone(self._zone)
        return now.date(), now.utcoffset()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
