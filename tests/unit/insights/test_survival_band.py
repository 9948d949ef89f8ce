"""The band of a survival curve: the textbook's where works are lines, wider where lines of a work go together."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.insights.test_survival import REMISSION
from tokenmirror.insights.survival import Lifetime, survival
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS, trust

WORK = st.lists(st.builds(Lifetime, st.integers(0, 120).map(float), st.integers(1, 50), st.booleans()), max_size=4)


def hundredfold(life: Lifetime) -> Lifetime:
    """Return a work whose hundred lines live and go together."""
    return Lifetime(life.days, 100 * life.lines, life.censored)


def test_near_the_textbook_s_band() -> None:
    """Where each work is one patient, the band is about Greenwood's on that scale: 0.368 to 0.805."""
    works = [[hundredfold(life)] for life in REMISSION]
    found = survival([life for lives in works for life in lives], (16,))
    (at,) = trust(works, found)

    assert (at.works, at.enough) == (11, True)
    assert at.low == pytest.approx(0.368, abs=0.03)
    assert at.high == pytest.approx(0.805, abs=0.03)


def test_lines_that_go_together_are_one_fact() -> None:
    """A hundred times the lines in the same works make nobody surer; as works of their own they do."""
    ten = [
        [Lifetime(7, 100, censored=False)] if place < 3 else [Lifetime(30, 100, censored=True)] for place in range(10)
    ]
    split = [[Lifetime(life.days, 1, life.censored)] for lives in ten for life in lives for _ in range(100)]
    more = [[hundredfold(life) for life in lives] for lives in ten]
    bands = [
        trust(works, survival([life for lives in works for life in lives], (7,)))[0] for works in (ten, more, split)
    ]
    wide = [(one.high or 0) - (one.low or 0) for one in bands]

    assert wide[0] == pytest.approx(wide[1])
    assert wide[0] > 8 * wide[2] > 0


def test_too_few_to_say() -> None:
    """A day is told from enough works and enough lines on, and never where nothing was watched for so long."""
    few = [[Lifetime(20, FEWEST_LINES, censored=True)]] * (FEWEST_WORKS - 1)
    thin = [[Lifetime(20, 1, censored=True)]] * FEWEST_WORKS
    plenty = [[Lifetime(20, FEWEST_LINES, censored=True)]] * FEWEST_WORKS

    for works, expected in ((few, [False, False]), (thin, [False, False]), (plenty, [True, False])):
        found = survival([life for lives in works for life in lives], (7, 30))
        assert [one.enough for one in trust(works, found)] == expected


def variance(works: list[list[Lifetime]], day: float) -> float:
    """Return the sandwich as it is defined: what each work lost beyond what its lines at risk let expect, squared."""
    lives = [life for lives in works for life in lives]

    def at_risk(when: float) -> int:
        return sum(life.lines for life in lives if life.days >= when)

    steps = sorted({life.days for life in lives if not life.censored and life.days <= day})
    lost = {when: sum(life.lines for life in lives if not life.censored and life.days == when) for when in steps}
    total = 0.0
    for work in works:
        surplus = 0.0
        for when in steps:
            gone = sum(life.lines for life in work if not life.censored and life.days == when)
            there = sum(life.lines for life in work if life.days >= when)
            surplus += (gone - there * lost[when] / at_risk(when)) / at_risk(when)
        total += surplus * surplus
    return total * len(works) / (len(works) - 1)


@given(st.lists(WORK.filter(bool), min_size=FEWEST_WORKS, max_size=20))
def test_the_band_is_the_one_of_the_definition(works: list[list[Lifetime]]) -> None:
    """Gone through once or added up for each work and day: the same band."""
    found = survival([life for lives in works for life in lives], (0, 7, 30, 60, 90))

    for day, share, at in zip(found.days, found.share, trust(works, found), strict=True):
        if at.low is not None and at.high is not None and share is not None:
            wide = math.exp(1.959964 * math.sqrt(variance(works, day)) / abs(math.log(share)))
            assert (at.low, at.high) == pytest.approx((share**wide, share ** (1 / wide)), abs=1e-6)


@given(st.lists(WORK, max_size=30))
def test_a_band_around_its_share(works: list[list[Lifetime]]) -> None:
    """Whatever lived, the band holds the share and stays between none and all."""
    found = survival([life for lives in works for life in lives], (0, 7, 30, 90))

    for share, at in zip(found.share, trust(works, found), strict=True):
        assert (at.low is None) == (at.high is None)
        if at.low is not None and at.high is not None and share is not None:
            assert 0 <= at.low <= share <= at.high <= 1
