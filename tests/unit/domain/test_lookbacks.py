"""Weeks, months and quarters follow each other without gap or overlap, and keep their names."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.ceilings import CeilingPeriod, ceiling_span
from tokenmirror.domain.lookbacks import Look, Lookback, lookback, lookback_by_key, weeks_of
from tokenmirror.domain.periods import Period

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
LOOKS = st.sampled_from(Look)


@given(LOOKS, DAYS, st.sampled_from([0, 5, 6]))
def test_each_day_is_in_one(look: Look, day: date, first_weekday: int) -> None:
    """A day lies in its own and in no other; the one before ends where it begins; its name leads back to it."""
    one = lookback(look, day, first_weekday)

    assert one.start <= day <= one.last < one.end
    assert one.before().end == one.start
    assert one.before(-1).start == one.end
    assert one.before(5).before(-5) == one
    assert lookback_by_key(one.key) == one


@pytest.mark.parametrize(
    ("look", "key", "end"),
    [
        (Look.WEEK, "week-2026-11-16", date(2026, 11, 23)),
        (Look.MONTH, "month-2026-11-01", date(2026, 12, 1)),
        (Look.QUARTER, "quarter-2026-10-01", date(2027, 1, 1)),
    ],
)
def test_names(look: Look, key: str, end: date) -> None:
    """Sunday 22 November 2026 lies at the end of its week."""
    one = lookback(look, date(2026, 11, 22))
    assert (one.key, one.end) == (key, end)


@pytest.mark.parametrize("key", ["", "week", "week-", "year-2026-01-01", "week-2026-13-01", "month-x"])
def test_what_names_nothing(key: str) -> None:
    """A key from elsewhere is no lookback and no error."""
    assert lookback_by_key(key) is None


def test_hours_of_a_week_with_a_change_of_clocks() -> None:
    """The week in which summer time ends has an hour more."""
    period = lookback(Look.WEEK, date(2026, 10, 25)).period(ZoneInfo("Europe/Berlin"))
    assert period.start is not None
    assert period.end is not None
    assert period.end - period.start == timedelta(days=7, hours=1)


def test_over_at_midnight() -> None:
    """A week is over with the last second of its last day in the person's zone."""
    week, tokyo = lookback(Look.WEEK, date(2026, 11, 22)), ZoneInfo("Asia/Tokyo")
    assert not week.is_over(datetime(2026, 11, 22, 14, 59, 59, tzinfo=UTC), tokyo)
    assert week.is_over(datetime(2026, 11, 22, 15, tzinfo=UTC), tokyo)


def test_weeks_of_a_period() -> None:
    """A period that touches three weeks has three, and an open one none."""
    period = Period(datetime(2026, 11, 8, 12, tzinfo=UTC), datetime(2026, 11, 17, tzinfo=UTC))
    assert [week.start for week in weeks_of(period, 0, UTC)] == [
        date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16)
    ]  # fmt: skip
    open_end = Period(period.start)
    assert weeks_of(open_end, 0, UTC, until=period.end) == weeks_of(period, 0, UTC)
    with pytest.raises(ValueError, match="open period"):
        weeks_of(Period(), 0, UTC)


@given(st.sampled_from(CeilingPeriod), DAYS)
def test_each_day_is_under_one_ceiling_span(period: CeilingPeriod, day: date) -> None:
    """Spans of a ceiling follow each other."""
    first, after = ceiling_span(period, day)
    assert first <= day < after
    assert ceiling_span(period, after)[0] == after
    assert ceiling_span(period, first) == (first, after)
    assert isinstance(Lookback(first, Look.MONTH).end, date)
