"""Two groups are compared honestly: silent below enough cases, the same each day, and as unsure as they are."""

from __future__ import annotations

import math
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.insights.before_after import compare
from tokenmirror.insights.ranges import FEWEST

FIGURES = st.lists(st.floats(0, 1e6), min_size=FEWEST, max_size=14)


@settings(max_examples=10, deadline=None)
@given(FIGURES, FIGURES, st.floats(-1e5, 1e5), st.randoms(use_true_random=False))
def test_what_must_hold(before: list[float], after: list[float], shift: float, dice: Random) -> None:
    """Order says nothing; the difference lies in its interval; what is moved as a whole moves it as far."""
    compared = compare(before, after)
    assert compared.difference is not None
    low, middle, high = compared.difference
    assert low <= middle <= high
    mixed = list(after)
    dice.shuffle(mixed)
    assert compare(before, mixed) == compared
    moved = compare(before, [figure + shift for figure in after]).difference
    assert moved is not None
    assert math.isclose(moved.middle, middle + shift, abs_tol=1e-3)


@pytest.mark.parametrize(("before", "after"), [(FEWEST - 1, 30), (30, FEWEST - 1), (0, 0)])
def test_too_few_say_nothing(before: int, after: int) -> None:
    """A difference needs enough cases on both sides; each side is told as far as it goes."""
    compared = compare([1.0] * before, [2.0] * after)
    assert compared.difference is None
    assert compared.can_be_seen is None
    assert (compared.before is None, compared.after is None) == (before < FEWEST, after < FEWEST)
    assert (compared.before_cases, compared.after_cases) == (before, after)


def test_what_can_be_seen_and_what_cannot() -> None:
    """Groups far apart differ; groups of the same kind do not, however their medians happen to lie."""
    dice = Random(3)
    first = [dice.lognormvariate(0, 0.5) for _ in range(14)]
    second = [dice.lognormvariate(0, 0.5) for _ in range(11)]
    assert compare(first, second).can_be_seen is False
    assert compare(first, [figure * 20 for figure in second]).can_be_seen is True
    assert compare([figure * 20 for figure in first], second).can_be_seen is True


def test_all_alike() -> None:
    """Figures that are all the same have no spread, and no difference from themselves."""
    compared = compare([3.0] * 9, [3.0] * 9)
    assert compared.difference == (0.0, 0.0, 0.0)
    assert compared.can_be_seen is False


def test_the_interval_holds_as_often_as_it_says() -> None:
    """Of 60 pairs from one skewed source about 57 hold zero; fewer than 51 would come of chance once in 700."""
    dice = Random(11)
    held = 0
    for _ in range(60):
        compared = compare(
            [dice.lognormvariate(0, 1) for _ in range(9)], [dice.lognormvariate(0, 1) for _ in range(12)]
        )
        held += compared.can_be_seen is False
    assert held >= 51


def test_many_figures_have_the_same_interval_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found without drawing every figure lies where drawing puts it, within what seeds differ by."""
    dice = Random(5)
    first = [dice.lognormvariate(0, 1) for _ in range(150)]
    second = [dice.lognormvariate(0.3, 1) for _ in range(120)]
    soon = compare(first, second).difference
    monkeypatch.setattr("tokenmirror.insights.before_after.MANY", 1_000)
    drawn = compare(first, second).difference
    assert soon is not None
    assert drawn is not None
    length = drawn.high - drawn.low
    assert soon.middle == drawn.middle
    assert abs(soon.low - drawn.low) < 0.1 * length
    assert abs(soon.high - drawn.high) < 0.1 * length


def test_many_figures_of_two_kinds() -> None:
    """A wide gap in the middle, and figures that are mostly the same, have an answer too."""
    apart = [1.0] * 100 + [1000.0] * 100
    assert compare(apart, [value + 1 for value in apart]).can_be_seen is False
    alike = [5.0] * 190 + [9.0] * 10
    assert compare(alike, alike).difference == (0.0, 0.0, 0.0)
    assert compare(alike, [value + 1 for value in alike]).difference == (1.0, 1.0, 1.0)
