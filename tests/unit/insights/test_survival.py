"""Survival: the textbook's curve, and what must hold for any lives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights.survival import Lifetime, lifetimes, survival

LOST, WATCHED = False, True
# Weeks of remission under 6-MP (Freireich and others 1963, table 1), worked by hand in every textbook.
REMISSION = (
    *[Lifetime(day, 1, LOST) for day in (6, 6, 6, 7, 10, 13, 16, 22, 23)],
    *[Lifetime(day, 1, WATCHED) for day in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)],
)
LIVES = st.lists(st.builds(Lifetime, st.integers(0, 120).map(float), st.integers(1, 50), st.booleans()), max_size=30)


def test_the_textbook_s_curve() -> None:
    """The published steps, with how many were at risk at each."""
    found = survival(REMISSION)

    assert list(found.days) == [6, 7, 10, 13, 16, 22, 23]
    assert list(found.at_risk) == [21, 17, 15, 12, 11, 7, 6]
    assert found.share == pytest.approx((0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482), abs=5e-5)


def test_a_case_worked_by_hand() -> None:
    """Ten lines: 10/10, then 8/10 of it, 6/7 of that, all of it while one is only watched, and the last half goes."""
    lives = (
        Lifetime(2, 2, LOST), Lifetime(2, 1, WATCHED), Lifetime(5, 1, LOST), Lifetime(6, 4, WATCHED),
        Lifetime(9, 1, LOST), Lifetime(9, 1, WATCHED),
    )  # fmt: skip
    found = survival(lives, (0, 1, 2, 5, 8, 9, 10))

    assert found.share[:3] == (1.0, 1.0, 0.8)
    assert found.share[3:] == pytest.approx((24 / 35, 24 / 35, 12 / 35, None))
    assert found.at_risk == (10, 10, 10, 7, 2, 2, 0)


def test_at_days_of_one_s_own() -> None:
    """Between two steps the last one holds; beyond all watching nobody knows."""
    found = survival(REMISSION, (0, 9, 35, 36))

    assert found.share == pytest.approx((1.0, 0.8067, 0.4482, None), abs=5e-5)
    assert list(found.at_risk) == [21, 16, 1, 0]


def test_young_work_is_no_loss() -> None:
    """A hundred lines that landed yesterday leave the share of the old ones as it was."""
    old = [Lifetime(7, 20, LOST), Lifetime(100, 80, WATCHED)]

    assert survival([*old, Lifetime(1, 100, WATCHED)], (7, 30)).share == (0.8, 0.8)
    assert survival(old, (7, 30)).share == (0.8, 0.8)


def test_all_lost_is_known_for_ever() -> None:
    """Where nothing is left there is nothing to wait for."""
    assert survival([Lifetime(3, 5, LOST)], (2, 3, 90)).share == (1.0, 0.0, 0.0)
    assert survival([], (0, 7)).share == (None, None)


@given(LIVES)
def test_a_share_that_never_rises(lives: list[Lifetime]) -> None:
    """Every curve lies between none and all, and only falls."""
    shares = [share for share in survival(lives, range(130)).share if share is not None]

    assert all(0 <= share <= 1 for share in shares)
    assert shares == sorted(shares, reverse=True)


@given(LIVES)
def test_nothing_lost_is_all_alive(lives: list[Lifetime]) -> None:
    """Where every line is only watched for a while, the share is one for as long as any is."""
    watched = [life._replace(censored=True) for life in lives]

    assert {share for share in survival(watched, range(130)).share if share is not None} <= {1.0}


@given(LIVES)
def test_without_young_work_it_is_the_plain_share(lives: list[Lifetime]) -> None:
    """Where all were watched to the end, the curve is the share that is left, counted."""
    whole = [life._replace(days=200.0) if life.censored else life for life in lives]
    lines = sum(life.lines for life in whole)
    found = survival(whole, (60,))
    left = sum(life.lines for life in whole if life.days > 60)

    assert not lines or found.share[0] == pytest.approx(left / lines)


@given(LIVES, st.integers(1, 9))
def test_padding_and_splitting_change_nothing(lives: list[Lifetime], times: int) -> None:
    """Lines that come in many pieces, or all of them many times, have the same curve."""
    pieces = [life._replace(lines=1) for life in lives for _ in range(life.lines * times)]

    assert survival(pieces).share == survival(lives).share


def test_lives_from_counts() -> None:
    """What is missing at a count was lost by then; what is alive now was watched until now."""
    assert lifetimes(10, {7: 8, 30: 5}, 40.5, 5) == [
        Lifetime(7, 2, LOST),
        Lifetime(30, 3, LOST),
        Lifetime(40.5, 5, WATCHED),
    ]


def test_what_was_put_back_was_never_lost() -> None:
    """A revert and its revert within a week leave nothing to mourn."""
    assert lifetimes(10, {7: 0, 30: 9}, 31, 9) == [Lifetime(7, 1, LOST), Lifetime(31, 9, WATCHED)]


def test_young_lines_are_watched_until_now() -> None:
    """Before the first count only today's is known; more alive than put in is no more than put in."""
    assert lifetimes(10, {}, 2.5, 12) == [Lifetime(2.5, 10, WATCHED)]
    assert lifetimes(10, {}, 2.5, 4) == [Lifetime(2.5, 6, LOST), Lifetime(2.5, 4, WATCHED)]
    assert lifetimes(0, {7: 0}, 9, 0) == []


@given(
    st.integers(0, 50), st.dictionaries(st.sampled_from((7, 30, 90)), st.integers(0, 60)), st.integers(0, 400),
    st.integers(0, 60),
)  # fmt: skip
def test_every_line_lives_once(put_in: int, counts: dict[int, int], age: int, now: int) -> None:
    """However it was counted, the lives add up to the lines that were put in."""
    found = lifetimes(put_in, counts, age, now)

    assert sum(life.lines for life in found) == put_in
    assert sum(life.lines for life in found if life.censored) == min(put_in, now)
