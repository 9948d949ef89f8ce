"""A forecast is the person's own past, resampled: ordered, the same for the same data, and wide as it says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.insights.made_rhythms import KINDS, rhythm
from tokenmirror.domain.ceilings import CeilingPeriod
from tokenmirror.insights.backtest import back_test
from tokenmirror.insights.forecast import BAND, WIDTHS, Ahead, active_days, band, forecast, usual_weeks

MONDAY = date(2024, 1, 1)
WORKDAYS = (100, 100, 100, 100, 100, 0, 0) * 20


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.none() | st.integers(0, 10**13), min_size=1, max_size=120),
    st.integers(1, 70), st.integers(0, 10**12), st.integers(-5, 10**14), st.sampled_from(WIDTHS),
)  # fmt: skip
def test_bands_are_ordered_and_never_fall(past: list[int | None], days: int, today: int, left: int, width: int) -> None:
    """Whatever the past: low, middle and high in this order, none of them falling, and dates that follow from them."""
    found = forecast(tuple(past), Ahead(days, today, left), width)
    if found is None:
        assert active_days(tuple(past)) < 10 or usual_weeks(tuple(past)) is None
        return
    for line in (found.low, found.middle, found.high):
        assert len(line) == days
        assert list(line) == sorted(line)
        assert line[0] >= 0
    assert all(a <= b <= c for a, b, c in zip(found.low, found.middle, found.high, strict=True))
    if found.half_reached is not None:
        assert found.first_reached is not None
        assert found.first_reached <= found.half_reached
        assert found.middle[found.half_reached] >= min(left, found.middle[-1])
    assert found == forecast(tuple(past), Ahead(days, today, left), width)


def test_steady_weeks_lead_where_they_must() -> None:
    """Where each week is the same there is one future: workdays count and days off do not."""
    found = forecast(WORKDAYS, Ahead(21, left=750))

    assert found is not None
    assert found.low == found.middle == found.high
    assert (found.middle[4], found.middle[6], found.middle[7], found.middle[20]) == (500, 500, 600, 1500)
    assert found.first_reached == found.half_reached == 9


def test_today_is_not_counted_twice() -> None:
    """What was used today is the least that today comes to."""
    some, more = (forecast(WORKDAYS, Ahead(7, today)) for today in (30, 400))
    assert some is not None
    assert more is not None
    assert (some.middle[0], some.middle[6]) == (70, 470)
    assert (more.middle[0], more.middle[6]) == (0, 400)


def test_it_is_too_early_before_ten_days_of_use() -> None:
    """Nine days of use say nothing; with the tenth there is a wide band."""
    nine = (100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 0, 0, 0)
    assert forecast(nine, Ahead(10)) is None

    ten = forecast((*nine[:-3], 100, 0, 0), Ahead(10))
    assert ten is not None
    assert ten.high[-1] > 1.4 * ten.middle[-1]
    assert ten.low[-1] < 0.7 * ten.middle[-1]


def test_days_that_nobody_saw_are_no_zeros() -> None:
    """They are taken to be as that weekday usually was; a week of which hardly a day was seen is left out."""
    gap = (*WORKDAYS[:-21], 100, None, None, 100, 100, None, 0, *(None,) * 7, *WORKDAYS[-7:])

    assert usual_weeks(gap) == ((100, 100, 100, 100, 100, 0, 0),) * 12
    assert usual_weeks((*(0,) * 21, *WORKDAYS[-28:])) == ((100, 100, 100, 100, 100, 0, 0),) * 4


def test_the_end_alone_is_the_end_of_the_whole() -> None:
    """The band that is tested on the past is the band that is shown."""
    past = rhythm("drifting", 5, 200)
    for width in WIDTHS:
        found = forecast(past, Ahead(45), width)
        assert found is not None
        ends = band(past, 45, width)
        assert ends is not None
        assert ends == pytest.approx((found.low[-1], found.high[-1]), rel=1e-5)


def test_wider_bands_are_wider() -> None:
    """The fewer weeks a future is made of, the further futures lie apart."""
    past = rhythm("drifting", 3, 200)
    widths = []
    for width in (WIDTHS[0], 2, WIDTHS[-1]):
        ends = band(past, 60, width)
        assert ends is not None
        widths.append(ends[1] - ends[0])
    assert widths == sorted(widths)


def test_a_year_s_budget_gone_in_four_months_is_seen_in_the_first() -> None:
    """After three weeks of January the forecast names a day in spring by which the year's ceiling is reached."""
    past = tuple(day for day in rhythm("steady", 9, 371)[:21])
    day = sum(past) / len(past)
    ceiling = round(day * 120)

    found = forecast(past, Ahead(345, left=ceiling - sum(past)))

    assert found is not None
    assert found.half_reached is not None
    assert 60 < 21 + found.half_reached < 180
    assert found.first_reached is not None


def test_the_band_holds_as_often_as_it_says() -> None:
    """On six made-up rhythms, forecasts of a past year held in 8 of 10 cases, to the ends of months and of quarters."""
    for period in (CeilingPeriod.MONTH, CeilingPeriod.QUARTER):
        tests = [back_test(MONDAY, rhythm(kind, seed, 600), period) for kind in KINDS for seed in (1, 2)]
        of, held = sum(len(one.tested) for one in tests), sum(one.held for one in tests)
        assert of > 500
        assert held / of == pytest.approx(BAND, abs=0.06)  # forecasts of one quarter are hardly independent


def test_forecasts_are_tested_on_what_was_known_then() -> None:
    """What comes after a forecast changes whether it held, and never what it was."""
    past = rhythm("drifting", 4, 500)
    changed = (*past[:480], *(day * 30 for day in past[480:]))
    one, other = (back_test(MONDAY, days, CeilingPeriod.MONTH) for days in (past, changed))
    before = MONDAY + timedelta(days=480)

    assert [test for test in one.tested if test.until <= before] == [
        test for test in other.tested if test.until <= before
    ]
    assert one.tested != other.tested


def test_a_year_is_tested_on_its_quarters() -> None:
    """Nobody has many years behind them."""
    past = rhythm("steady", 4, 500)
    year, quarter = (back_test(MONDAY, past, one) for one in (CeilingPeriod.YEAR, CeilingPeriod.QUARTER))
    assert year == quarter
    assert year.period is CeilingPeriod.QUARTER


def test_what_nobody_saw_is_no_test() -> None:
    """A span with a week of which hardly a day was observed tells not whether a forecast held."""
    past: list[int | None] = list(rhythm("steady", 4, 500))
    whole = back_test(MONDAY, tuple(past), CeilingPeriod.MONTH)
    past[400:410] = [None] * 10
    parts = back_test(MONDAY, tuple(past), CeilingPeriod.MONTH)
    gap = (MONDAY + timedelta(days=403), MONDAY + timedelta(days=407))

    assert len(parts.tested) < len(whole.tested)
    assert not [one for one in parts.tested if one.made <= gap[0] and one.until > gap[1]]
