"""Periods are stepped in whole days of the person's zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tokenmirror.domain.periods import Bucket, Period, PeriodChoice
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place, Trail

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_a_choice_ends_with_today() -> None:
    """Seven days reach from midnight six days ago to the end of today."""
    asked = Narrowing(PeriodChoice.DAYS_7).filter(NOW, BERLIN)

    assert asked.period == Period(datetime(2026, 11, 15, 23, tzinfo=UTC), datetime(2026, 11, 22, 23, tzinfo=UTC))
    assert asked.project is None
    assert asked.source is None


def test_one_step_back_ends_where_the_choice_begins() -> None:
    """Stepping leaves no gap and no overlap, across the change of the clocks too."""
    now = datetime(2026, 10, 28, 9, tzinfo=UTC)
    first = Narrowing(PeriodChoice.DAYS_7)

    assert first.stepped(-1).filter(now, BERLIN).period.end == first.filter(now, BERLIN).period.start
    assert first.stepped(-1).stepped(1) == first
    assert first.stepped(1) == first


def test_own_dates_outrank_the_choice() -> None:
    """A day that was entered from the chart is one day in the zone."""
    narrowed = Narrowing(days=(date(2026, 10, 25), date(2026, 10, 26)))
    period = narrowed.filter(NOW, BERLIN).period

    assert period == Period(datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 23, tzinfo=UTC))
    assert narrowed.words(NOW, BERLIN) == "25 Oct"
    assert narrowed.step() is None


def test_all_time_has_no_steps() -> None:
    """All time is open at both ends and cannot be stepped."""
    everything = Narrowing(PeriodChoice.ALL)

    assert everything.stepped(-1) == everything
    assert everything.filter(NOW, BERLIN).period == Period(None, None)


def test_the_step_of_the_axis_follows_the_length() -> None:
    """Days for a month, months for a year, unless the person chose one."""
    assert Narrowing(PeriodChoice.DAYS_30).step() is Bucket.DAY
    assert Narrowing(PeriodChoice.MONTHS_12).step() is Bucket.MONTH
    assert Narrowing(PeriodChoice.MONTHS_12, bucket=Bucket.WEEK).step() is Bucket.WEEK


def test_the_trail_goes_back_and_forward() -> None:
    """Going back and then somewhere else forgets what was ahead."""
    start, commits, sessions = (Place(name, Narrowing()) for name in ("mirror", "commits", "sessions"))
    trail = Trail(start)

    assert trail.go(commits)
    assert not trail.go(commits)
    assert trail.step(-1)
    assert trail.here == start
    assert not trail.step(-1)
    assert trail.go(sessions)
    assert not trail.can_step(1)
