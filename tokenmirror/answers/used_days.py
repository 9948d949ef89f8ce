"""What was used day by day, kept for the days that are over while nothing of them changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar, cast

import msgspec

from tokenmirror.answers.facts import watched
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store import queries
from tokenmirror.store.day_queries import DayRow, state_of_calls, used_by_day
from tokenmirror.store.rows import from_ms, to_ms

Found = TypeVar("Found")


class UsedDay(msgspec.Struct, frozen=True):
    """One day of the person."""

    day: date
    row: DayRow | None
    """None where there were no calls."""
    observed: bool
    """Whether the logs of all tools were there to be read."""


class UsedDays(msgspec.Struct):
    """Asks for days and remembers those that are over."""

    pages: Pages
    now: datetime
    zone: tzinfo
    kept: dict[Hashable, object] = msgspec.field(default_factory=dict)
    """What was found before, by what was asked and by the state of the calls."""
    seen: dict[Hashable, object] = msgspec.field(default_factory=dict)
    """What holds until the database changes."""

    def while_same(self, db: sqlite3.Connection, asked: Hashable, find: Callable[[], Found]) -> Found:
        """Return what was found since the database changed last; else find it."""
        version = db.execute("PRAGMA data_version").fetchone()[0]
        if self.seen.get("version") != version:
            self.seen.clear()
            self.seen["version"] = version
        if asked not in self.seen:
            self.seen[asked] = find()
        return cast("Found", self.seen[asked])

    def known(self, db: sqlite3.Connection) -> tuple[int, int] | None:
        """Return when the first and the last call were made."""
        return self.while_same(db, "known", lambda: queries.first_and_last_call(db))

    @property
    def today(self) -> date:
        """Return the person's day."""
        return self.now.astimezone(self.zone).date()

    def days(self, db: sqlite3.Connection, project: str, first: date) -> list[UsedDay]:
        """Return every day from one on to today, of a project or of everything."""
        return self.while_same(db, (project, first, self.today), lambda: self._found(db, project, first))

    def _found(self, db: sqlite3.Connection, project: str, first: date) -> list[UsedDay]:
        starts = [first + timedelta(days=step) for step in range((self.today - first).days + 1)]
        begins = [to_ms(day_start(day, self.zone)) for day in starts]
        narrow = _narrow(project, from_ms(begins[0]), from_ms(begins[-1]))
        asked = ("days", project, first, self.today)
        before = self.kept_while(asked, self.past(db), lambda: self._rows(narrow, begins))
        end = day_start(self.today + timedelta(days=1), self.zone)
        today = self._rows(_narrow(project, from_ms(begins[-1]), end), begins[-1:])
        by_start = {row.start: row for row in (*before, *today)}
        return self._told(db, starts, [*begins, to_ms(end)], by_start)

    def _rows(self, narrow: Filter, begins: Sequence[int]) -> list[DayRow]:
        return used_by_day(self.pages.priced(), narrow, begins)

    def _told(
        self, db: sqlite3.Connection, days: Sequence[date], edges: Sequence[int], rows: dict[int, DayRow]
    ) -> list[UsedDay]:
        ends = self.known(db)
        spans = [[(to_ms(since), to_ms(until)) for since, until in tool] for tool in watched(db)]
        told = []
        for place, day in enumerate(days):
            row, edge = rows.get(edges[place]), (edges[place], edges[place + 1])
            seen = ends is not None and edge[1] > ends[0] and all(_is_watched(tool, *edge) for tool in spans)
            told.append(UsedDay(day, row, row is not None or seen))
        return told

    @property
    def morning(self) -> datetime:
        """Return when today began."""
        return day_start(self.today, self.zone)

    def past(self, db: sqlite3.Connection) -> Hashable:
        """Return what changes with the calls of the days that are over."""
        before = to_ms(self.morning)
        return self.while_same(db, ("past", before), lambda: state_of_calls(db, before))

    def kept_while(self, asked: Hashable, state: Hashable, find: Callable[[], Found]) -> Found:
        """Return what was found before in the same state; else find it."""
        key = (asked, state)
        if key not in self.kept:
            for old in [old for old in self.kept if cast("tuple[Hashable, object]", old)[0] == asked]:
                del self.kept[old]
            self.kept[key] = find()
        return cast("Found", self.kept[key])


def _narrow(project: str, start: datetime, end: datetime) -> Filter:
    return Filter(Period(start, end), project or None)


def _is_watched(spans: Sequence[tuple[int, int]], begin: int, end: int) -> bool:
    """Tell whether a tool's logs of a time were seen; what came after the last look is not read yet, never lost."""
    last = max(until for _since, until in spans)
    return any(since <= begin and min(end, last) <= until for since, until in spans)
