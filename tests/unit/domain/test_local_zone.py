"""The system's own time zone agrees with the zone's rules at every instant."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.domain.days import day_start
from tokenmirror.domain.local_zone import LocalZone

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change a process's zone")

NAMES = ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "America/Sao_Paulo", "UTC"]
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))


@contextmanager
def living_in(name: str) -> Iterator[tuple[LocalZone, ZoneInfo]]:
    """Move this process to a zone for a while."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield LocalZone(), ZoneInfo(name)
    finally:
        del os.environ["TZ"]
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@given(st.sampled_from(NAMES), INSTANTS)
def test_an_instant_has_the_zone_s_local_time(name: str, instant: datetime) -> None:
    """Wall clock, offset and fold are those of the zone's rules, and the way back leads to the same instant."""
    with living_in(name) as (local, rules):
        here, there = instant.astimezone(local), instant.astimezone(rules)

        assert here.replace(tzinfo=None) == there.replace(tzinfo=None)
        assert here.utcoffset() == there.utcoffset()
        assert here.fold == there.fold
        assert here.astimezone(UTC) == instant


@given(st.sampled_from(NAMES), DAYS)
def test_days_begin_where_the_zone_says(name: str, day: date) -> None:
    """The borders of days are the same as with the zone's rules."""
    with living_in(name) as (local, rules):
        assert day_start(day, local) == day_start(day, rules)


@pytest.mark.parametrize(
    ("name", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/St_Johns", date(2026, 3, 8), 23),
        ("America/St_Johns", date(2026, 11, 1), 25),
        ("Asia/Kathmandu", date(2026, 10, 25), 24),
        # Midnight itself is left out: the day begins at one o'clock.
        ("America/Sao_Paulo", date(2008, 10, 19), 23),
        ("America/Sao_Paulo", date(2008, 10, 18), 24),
    ],
)
def test_days_of_clock_changes(name: str, day: date, hours: int) -> None:
    """A day may have 23, 24 or 25 hours."""
    with living_in(name) as (local, _rules):
        length = day_start(day + timedelta(days=1), local) - day_start(day, local)

    assert length == timedelta(hours=hours)


def test_the_hour_that_happens_twice_is_told_apart() -> None:
    """Half past two comes twice; the second time has fold 1 and another offset."""
    with living_in("Europe/Berlin") as (local, _rules):
        first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(local)
        second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(local)

        assert (first.hour, second.hour) == (2, 2)
        assert (first.fold, second.fold) == (0, 1)
        assert (first.tzname(), second.tzname()) == ("CEST", "CET")
        assert first.dst() == timedelta(hours=1)
        assert second.dst() == timedelta(0)


def test_moments_beyond_the_system_s_clock_have_some_offset() -> None:
    """A date from a broken log must not stop anything."""
    with living_in("Europe/Berlin") as (local, _rules):
        for odd in (datetime(1, 1, 1, tzinfo=local), datetime(9999, 12, 31, 23, 59, tzinfo=local)):
            assert isinstance(odd.utcoffset(), timedelta)
        assert local.dst(None) is None
        assert local.tzname(None) in {"CET", "CEST"}


@pytest.mark.parametrize("odd", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)])
def test_the_first_and_the_last_day_have_a_local_time(odd: datetime) -> None:
    """An instant at the end of the calendar is shown somehow, and is no error."""
    for name in ("Asia/Kathmandu", "America/St_Johns"):
        with living_in(name) as (local, _rules):
            assert abs(odd.astimezone(local).replace(tzinfo=UTC) - odd) < timedelta(days=1)
