"""Sums the days of the person whose calls, or what became of them, are others than when they were summed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.days import day_start
from tokenmirror.store import day_sums
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.rows import to_ms

STILL_MOVING_MS = 36 * 3_600_000
"""Of days that ended no longer ago than this the calls themselves are read: they change with every answer."""
_DAYS_AT_ONCE = 20
"""So many are summed in one transaction, which others wait for."""


class Summing:
    """Keeps the sums of days, in a zone: where that changes, days begin elsewhere and all are summed again."""

    def __init__(self, db: sqlite3.Connection, zone: tzinfo) -> None:
        """Take the writer's connection."""
        self._db = db
        self._zone = zone
        self._looked = False

    def sum(self, let_others_in: Callable[[], None] = lambda: None, stop: Callable[[], bool] = lambda: False) -> None:
        """Sum what is marked and has come to rest; a day that is not reached stays marked."""
        if not self._looked:
            self._looked = True
            self._look_at_zone()
        until = (now_ms() - STILL_MOVING_MS) // DAY_MS
        marked = [day for day in day_sums.unsummed(self._db) if day < until]
        for place in range(0, len(marked), _DAYS_AT_ONCE):
            if stop():
                return
            some = marked[place : place + _DAYS_AT_ONCE]
            with transaction(self._db):
                days = {local for day in some for local in self._days_of(day)}
                for local in sorted(days):
                    start = day_start(local, self._zone)
                    stop_at = day_start(local + timedelta(days=1), self._zone)
                    day_sums.sum_day(self._db, to_ms(start), to_ms(stop_at))
                day_sums.unmark(self._db, some)
            let_others_in()

    def _days_of(self, day: int) -> list[date]:
        """Return the days of the person that a day of UTC lies in."""
        first, last = (
            datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone).date()
            for at in (day * DAY_MS, (day + 1) * DAY_MS - 1)
        )
        return [first + timedelta(days=number) for number in range((last - first).days + 1)]

    def _look_at_zone(self) -> None:
        for start, stop in day_sums.summed(self._db):
            local = datetime.fromtimestamp(start / 1000, UTC).astimezone(self._zone).date()
            ends = (day_start(local + timedelta(days=number), self._zone) for number in (0, 1))
            if (start, stop) != tuple(map(to_ms, ends)):
                with transaction(self._db):
                    day_sums.drop_all(self._db)
                return
