"""Coarse ranges hold their value, are neighbours of a fixed scale, and tell no more than their step."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import Coarse, amount, duration, heights, number, outer, share, share_of

AMOUNTS = st.integers(0, 10**20)
SHARES = st.floats(0, 1)
HOURS = st.floats(0, 10_000)
_BESIDE = Fraction(1, 10**6)
"""So near to a border a floating number is on it."""
_TELLS: list[tuple[Callable[[float], Coarse], st.SearchStrategy[float], int]] = [
    (lambda value: amount(int(value), 1000), AMOUNTS.map(float), 1),
    (share, st.floats(0, 3), 100),
    (duration, HOURS, 60),
    (number, st.floats(0, 10**6), 1),
]


@pytest.mark.parametrize(("tell", "values", "unit"), _TELLS)
@given(data=st.data())
def test_a_range_holds_its_value_and_all_of_it_tell_the_same(
    tell: Callable[[float], Coarse], values: st.SearchStrategy[float], unit: int, data: st.DataObject
) -> None:
    """So the range is all that can be known of it; larger values have no lower ranges, and steps never overlap."""
    one, other = sorted((data.draw(values), data.draw(values)))
    low, high = tell(one), tell(other)
    for value, found in ((one, low), (other, high)):
        scaled = Fraction(f"{value:.9f}") * unit
        assert found.low <= scaled + _BESIDE
        assert scaled - _BESIDE < found.high or (tell is share and scaled == found.high == 100)
        assert tell((found.low + found.high) / 2 / unit) == found
    assert low == high or low.high <= high.low


@given(AMOUNTS)
def test_an_amount_is_told_a_tenth_to_a_quarter_wide(value: int) -> None:
    """Wide enough that it is no number to compare, and narrow enough to say something."""
    found = amount(value, 1000)
    if value < 1000:
        assert found == (0, 1000)
    else:
        assert Fraction(1, 10) <= Fraction(found.high - found.low, found.low) <= Fraction(1, 4)


@given(st.integers(0, 10**15), st.integers(1, 10**15))
def test_a_part_of_a_whole_is_told_without_rounding(part: int, whole: int) -> None:
    """Steps of five hundredths, also where floating numbers would land beside their border."""
    part = min(part, whole)
    found = share_of(part, whole)
    assert found.high - found.low == 5
    assert found.low <= Fraction(100 * part, whole) <= found.high
    assert Fraction(100 * part, whole) < found.high or part == whole


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (amount(43_117_204, 1000), (40_000_000, 50_000_000)),
        (amount(318, 10), (300, 350)),
        (share(0.91), (90, 95)),
        (share(1.0), (95, 100)),
        (share(0.0), (0, 5)),
        (share(1.1), (110, 115)),
        (share(1.99), (195, 200)),
        (share(2.0), (200, 250)),
        (share_of(2317, 100), (2000, 2500)),
        (duration(2.25), (120, 150)),
        (duration(0), (0, 5)),
        (number(2.5), (2, 3)),
        (outer(share, 0.78, 0.86), (75, 90)),
    ],
)
def test_how_some_are_told(found: Coarse, told: tuple[int, int]) -> None:
    """Borders belong to the range that begins with them; the whole to the last step."""
    assert found == told


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=9), st.integers(1, 10**12))
def test_the_heights_of_a_bar_add_up_and_stay_below_the_tallest(parts: list[int], above: int) -> None:
    """In twentieths; what is there at all is at least one high, and what is not is nought."""
    whole = sum(parts)
    steps = heights(parts, max(whole, above))
    assert all(step == 0 for part, step in zip(parts, steps, strict=True) if not part)
    assert min(steps) >= 0
    assert sum(steps) == -(-whole * coarse.STEPS // max(whole, above))
    assert sum(steps) <= coarse.STEPS
    assert bool(sum(steps)) is bool(whole)
