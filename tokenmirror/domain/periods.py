"""Periods and filters: half open, instants in UTC, days in a zone that is passed in."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

import msgspec

from tokenmirror.domain.days import day_start
from tokenmirror.domain.plausible import is_plausible as is_plausible  # noqa: PLC0414 - readers know it from here


class Period(msgspec.Struct, frozen=True):
    """From `start` (included) to `end` (excluded); None is open."""

    start: datetime | None = None
    end: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse naive instants and periods that end before they start."""
        for instant in (self.start, self.end):
            if instant is not None and instant.tzinfo is None:
                raise ValueError("a period needs aware instants")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError("a period cannot end before it starts")


class PeriodChoice(StrEnum):
    """The periods a person can choose."""

    TODAY = "today"
    DAYS_7 = "7d"
    DAYS_30 = "30d"
    WEEKS_13 = "13w"
    MONTHS_12 = "12m"
    ALL = "all"


_DAYS = {
    PeriodChoice.TODAY: 1,
    PeriodChoice.DAYS_7: 7,
    PeriodChoice.DAYS_30: 30,
    PeriodChoice.WEEKS_13: 91,
    PeriodChoice.MONTHS_12: 365,
}


class Bucket(StrEnum):
    """The step of a chart's time axis."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Filter(msgspec.Struct, frozen=True):
    """What every screen and every report can be narrowed to."""

    period: Period = Period()
    project: str | None = None
    """A repository's folder, or a working folder outside git."""
    source: str | None = None


def chosen_period(choice: PeriodChoice, now: datetime, zone: tzinfo) -> Period:
    """Return the period of a choice, whole days in the person's zone, up to the end of today."""
    today = now.astimezone(zone).date()
    end = day_start(today + timedelta(days=1), zone)
    if choice is PeriodChoice.ALL:
        return Period(None, None)
    return Period(day_start(today - timedelta(days=_DAYS[choice] - 1), zone), end)


def bucket_start(day: date, bucket: Bucket, first_weekday: int = 0) -> date:
    """Return the first day of the bucket a day is in; weeks begin on Monday, or on another day: 6 is Sunday."""
    if bucket is Bucket.DAY:
        return day
    if bucket is Bucket.WEEK:
        return day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return day.replace(day=1)


def next_bucket(start: date, bucket: Bucket) -> date:
    """Return the first day of the bucket that follows."""
    if bucket is Bucket.DAY:
        return start + timedelta(days=1)
    if bucket is Bucket.WEEK:
        return start + timedelta(days=7)
    return (start.replace(day=28) + timedelta(days=4)).replace(day=1)


def natural_bucket(days: int) -> Bucket:
    """Return the step that keeps a chart legible: days up to 45, weeks up to 26, then months."""
    if days <= 45:  # noqa: PLR2004 - the limits are the chart grammar's
        return Bucket.DAY
    return Bucket.WEEK if days <= 26 * 7 else Bucket.MONTH
