"""Forgets each day what is older than the person wants to keep, and overwrites what could not be before."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo

from tokenmirror.collector.transaction import transaction
from tokenmirror.domain.days import day_start
from tokenmirror.domain.forgetting import Namer
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.store import forgotten_rows
from tokenmirror.store.rows import to_ms

_LOOK_SECONDS = 600.0
_GOES_ON_MS = 2 * 86_400_000
_LONGEST_GAP_MS = 45 * 86_400_000
"""A clock that is further ahead than this may be wrong."""
_AFTER_START_SECONDS = 90.0
"""Starting is busy enough."""


class Aging:
    """Looks now and then whether something has become too old, in the one thread that writes."""

    def __init__(self, db: sqlite3.Connection, paths: DataPaths, namer: Namer, forgot: Callable[[], None]) -> None:
        """Take what is to be done after something was forgotten."""
        self._db, self._paths, self._namer, self._forgot = db, paths, namer, forgot
        self._looked_at = time.monotonic() - _LOOK_SECONDS + _AFTER_START_SECONDS

    def look(self) -> None:
        """Forget what is due, and overwrite it; seldom anything is."""
        if time.monotonic() - self._looked_at < _LOOK_SECONDS:
            return
        self._looked_at = time.monotonic()
        self.forget_old(datetime.now(UTC), LocalZone())

    def forget_old(self, now: datetime, zone: tzinfo) -> None:
        """Forget what is older than the person wants to keep as of a moment."""
        years = forgotten_rows.keep_years(self._db)
        if years is not None and self._is_believed(to_ms(now)):
            until = to_ms(day_start(years_before(now.astimezone(zone).date(), years), zone))
            if until > forgotten_rows.age(self._db):
                self._forget_before(until, now, zone)
        if forgotten_rows.traces_wait(self._db):
            from tokenmirror.store import overwriting  # noqa: PLC0415 - seldom needed

            overwriting.overwrite(self._db, self._paths, now)

    def _is_believed(self, now: int) -> bool:
        """Tell whether the clock can be right: what is forgotten for its age never comes back.

        A computer that was off for long shows a jump too; one that goes on for two days is believed.
        """
        last, jumped = forgotten_rows.last_aged(self._db), forgotten_rows.jumped_at(self._db)
        if last is not None and now - last > _LONGEST_GAP_MS:
            if jumped is None or not 0 <= now - jumped <= _LONGEST_GAP_MS:
                forgotten_rows.note_jump(self._db, now)
                return False
            if now - jumped < _GOES_ON_MS:
                return False
        if last is None or jumped is not None or not 0 <= now - last < _GOES_ON_MS:
            forgotten_rows.note_aged(self._db, now)
        return True

    def _forget_before(self, until: int, now: datetime, zone: tzinfo) -> None:
        from tokenmirror.store import (  # noqa: PLC0415 - seldom needed
            forgetting,
            forgetting_words,
            log_rows,
            overwriting,
            work_rows,
        )

        overwriting.prepare(self._db)
        with transaction(self._db):
            forgetting.choose_period(self._db, None, until)
            keys = [key for key in forgetting_words.times_with_words(self._db) if _ends_before(key, until, zone)]
            words = [*forgetting_words.of_sessions(), *forgetting_words.of_times(keys, None, until)]
            forgetting_words.drop(self._db, words)
            gone = forgetting.forget_chosen(self._db)
            for source, path, look in gone.logs:
                forgotten_rows.put_log(self._db, self._namer.log(source, path), look)
            forgotten_rows.raise_age(self._db, until, (gone.sessions, gone.calls), to_ms(now))
            work_rows.judge_again(self._db, gone.repositories)
            if gone.calls or gone.sessions:
                log_rows.set_unsettled(self._db, unsettled=True)
                overwriting.note_waiting(self._db)
        self._forgot()


def years_before(day: date, years: int) -> date:
    """Return the same day so many years ago; of the 29th of February the day before it."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _ends_before(key: str, until: int, zone: tzinfo) -> bool:
    from tokenmirror.domain.lookbacks import lookback_by_key  # noqa: PLC0415 - seldom needed

    look = lookback_by_key(key)
    return look is not None and to_ms(day_start(look.end, zone)) <= until
