"""The weeks, months and quarters that a person looks back on, and what they say of their work in words of their own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

import msgspec

from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Period


class Look(StrEnum):
    """How long a time is looked back on."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


class Intent(StrEnum):
    """What a session, a change or a week was meant for."""

    FEATURE = "feature"
    DEBUGGING = "debugging"
    REVIEW = "review"
    LEARNING = "learning"
    SPIKE = "spike"
    CHORE = "chore"


class About(StrEnum):
    """What a note or an intent is about, and what its subject is called by."""

    SESSION = "session"
    """By tool and the tool's own id, joined by a colon."""
    CHANGE = "change"
    """By the whole id of the first of its commits."""
    LOOKBACK = "lookback"
    """By the key of the week, month or quarter."""


class Lookback(msgspec.Struct, frozen=True, order=True):
    """One week, month or quarter, by its first day."""

    start: date
    look: Look

    @property
    def key(self) -> str:
        """Return its name, which stays the same in every zone and language: `week-2026-11-16`."""
        return f"{self.look}-{self.start.isoformat()}"

    @property
    def end(self) -> date:
        """Return the first day after it."""
        if self.look is Look.WEEK:
            return self.start + timedelta(days=7)
        months = 1 if self.look is Look.MONTH else 3
        return _first_of_month(self.start.year * 12 + self.start.month - 1 + months)

    @property
    def last(self) -> date:
        """Return its last day."""
        return self.end - timedelta(days=1)

    def period(self, zone: tzinfo) -> Period:
        """Return its instants in the person's zone."""
        return Period(day_start(self.start, zone), day_start(self.end, zone))

    def before(self, number: int = 1) -> Lookback:
        """Return the one so many before it."""
        if self.look is Look.WEEK:
            return Lookback(self.start - timedelta(days=7 * number), self.look)
        months = number if self.look is Look.MONTH else 3 * number
        return Lookback(_first_of_month(self.start.year * 12 + self.start.month - 1 - months), self.look)

    def is_over(self, now: datetime, zone: tzinfo) -> bool:
        """Tell whether all of it has passed."""
        return self.end <= now.astimezone(zone).date()


def lookback(look: Look, day: date, first_weekday: int = 0) -> Lookback:
    """Return the week, month or quarter that a day is in; weeks begin on Monday, or on another day: 6 is Sunday."""
    if look is Look.WEEK:
        return Lookback(day - timedelta(days=(day.weekday() - first_weekday) % 7), look)
    first = day.month if look is Look.MONTH else day.month - (day.month - 1) % 3
    return Lookback(day.replace(month=first, day=1), look)


def lookback_by_key(key: str) -> Lookback | None:
    """Return what a key names; None where it names nothing."""
    look, _, start = key.partition("-")
    try:
        return Lookback(date.fromisoformat(start), Look(look))
    except ValueError:
        return None


def weeks_of(period: Period, first_weekday: int, zone: tzinfo, until: datetime | None = None) -> list[Lookback]:
    """Return the weeks that a closed period touches, oldest first."""
    begin, end = period.start, period.end or until or datetime.now(UTC)
    if begin is None:
        raise ValueError("an open period has no first week")
    week = lookback(Look.WEEK, begin.astimezone(zone).date(), first_weekday)
    found = []
    while day_start(week.start, zone) < end:
        found.append(week)
        week = week.before(-1)
    return found


def _first_of_month(months: int) -> date:
    return date(months // 12, months % 12 + 1, 1)
