"""Periods: half open, whole days of the person's zone, however long a day is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import (
    Bucket,
    Period,
    PeriodChoice,
    bucket_start,
    chosen_period,
    natural_bucket,
    next_bucket,
)
from tokenmirror.domain.plausible import is_plausible

DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))
ZONES = st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "America/Sao_Paulo", "UTC"])
BUCKETS = st.sampled_from(Bucket)


def hours(day: date, zone: str) -> float:
    """Return how long a day is, between its two borders."""
    place = ZoneInfo(zone)
    return (day_start(day + timedelta(days=1), place) - day_start(day, place)) / timedelta(hours=1)


@pytest.mark.parametrize(
    ("zone", "day", "length"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("Europe/Berlin", date(2026, 6, 1), 24),
        ("America/St_Johns", date(2026, 3, 8), 23),
        ("America/St_Johns", date(2026, 11, 1), 25),
        ("America/St_Johns", date(2010, 3, 14), 23),
        ("Asia/Kathmandu", date(2026, 3, 29), 24),
        ("Asia/Kathmandu", date(1986, 1, 1), 23.75),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),
        ("America/Sao_Paulo", date(2018, 2, 17), 25),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
    ],
)
def test_a_day_is_as_long_as_its_zone_says(zone: str, day: date, length: float) -> None:
    """Days of clock changes are shorter or longer, also where midnight itself is skipped."""
    assert hours(day, zone) == length


@given(DAYS, ZONES)
def test_days_meet_without_gap_or_overlap(day: date, zone: str) -> None:
    """The instant at which one day ends is the first of the next, by that zone's own calendar."""
    place = ZoneInfo(zone)
    border = day_start(day, place)

    assert border.astimezone(place).date() == day
    assert (border - timedelta(microseconds=1)).astimezone(place).date() == day - timedelta(days=1)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)), ZONES)  # noqa: DTZ001
def test_every_choice_ends_with_today(now: datetime, zone: str) -> None:
    """A chosen period is whole days up to the end of today; all time is open."""
    place = ZoneInfo(zone)
    for choice in PeriodChoice:
        period = chosen_period(choice, now, place)
        if choice is PeriodChoice.ALL:
            assert period == Period()
            continue
        assert period.start is not None
        assert period.end is not None
        assert period.start <= now < period.end
        assert period.end == day_start(now.astimezone(place).date() + timedelta(days=1), place)


def test_choices_are_as_long_as_they_say() -> None:
    """Seven days are today and the six before."""
    now = datetime(2026, 11, 22, 10, tzinfo=UTC)
    lengths = {}
    for choice in (PeriodChoice.TODAY, PeriodChoice.DAYS_7, PeriodChoice.DAYS_30, PeriodChoice.WEEKS_13):
        period = chosen_period(choice, now, UTC)
        assert period.start is not None
        assert period.end is not None
        lengths[choice.value] = (period.end - period.start).days

    assert lengths == {"today": 1, "7d": 7, "30d": 30, "13w": 91}


def test_naive_or_reversed_periods_are_refused() -> None:
    """An instant without a zone, or an end before its start, is an error."""
    noon = datetime(2026, 5, 4, 12, tzinfo=UTC)

    with pytest.raises(ValueError, match="aware"):
        Period(noon.replace(tzinfo=None))
    with pytest.raises(ValueError, match="before it starts"):
        Period(noon, noon - timedelta(seconds=1))
    assert Period(noon, noon).end == noon


@given(DAYS, BUCKETS)
def test_buckets_tile_the_calendar(day: date, bucket: Bucket) -> None:
    """Every day is in one bucket: it starts at or before the day, and the next one after it."""
    start = bucket_start(day, bucket)
    following = next_bucket(start, bucket)

    assert start <= day < following
    assert bucket_start(following, bucket) == following
    assert bucket_start(following - timedelta(days=1), bucket) == start


@given(DAYS)
def test_weeks_begin_on_monday_and_months_on_the_first(day: date) -> None:
    """Buckets begin where the calendar does."""
    assert bucket_start(day, Bucket.WEEK).weekday() == 0
    assert bucket_start(day, Bucket.MONTH).day == 1


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(1, Bucket.DAY), (45, Bucket.DAY), (46, Bucket.WEEK), (182, Bucket.WEEK), (183, Bucket.MONTH)],
)
def test_charts_stay_legible(days: int, bucket: Bucket) -> None:
    """Days up to 45, weeks up to 26, then months."""
    assert natural_bucket(days) is bucket


@pytest.mark.parametrize(("year", "plausible"), [(1, False), (1969, False), (1970, True), (2100, True), (2101, False)])
def test_years_of_broken_clocks(year: int, plausible: bool) -> None:  # noqa: FBT001 - a case
    """What a log says of other centuries did not happen then."""
    assert is_plausible(datetime(year, 6, 1, tzinfo=UTC)) == plausible
