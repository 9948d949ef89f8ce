"""Steps of the made-up world, done in the order of their times."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import datetime
from random import Random

WORK_SLOTS = ((9, 20), (11, 0), (14, 10), (16, 20))
"""When sessions begin; none lasts into the next."""

_WEEKEND = 5
_WEEKEND_WEIGHT = 0.08

Step = Callable[[datetime], None]


class Calendar:
    """Holds what is still to be done; steps may add later steps, and what lies after `end` never happens.

    What would fall into the holiday happens that much later.
    """

    def __init__(self, end: datetime, holiday: tuple[datetime, datetime]) -> None:
        self._end = end
        self._holiday = holiday
        self._heap: list[tuple[datetime, int, Step]] = []
        self._count = 0

    def add(self, at: datetime, step: Step) -> None:
        """Plan a step."""
        first, last = self._holiday
        if first <= at < last:
            at += last - first
        if at <= self._end:
            self._count += 1
            heapq.heappush(self._heap, (at, self._count, step))

    def run(self) -> None:
        """Do everything that is planned, oldest first."""
        while self._heap:
            at, _, step = heapq.heappop(self._heap)
            step(at)


def pick_slots(slots: list[datetime], count: int, random: Random) -> list[datetime]:
    """Pick times for sessions: mostly on working days, in order."""
    weighted = [
        (random.random() ** (1 / (_WEEKEND_WEIGHT if slot.weekday() >= _WEEKEND else 1)), slot) for slot in slots
    ]
    return sorted(slot for _, slot in sorted(weighted, reverse=True)[:count])
