"""Two groups of figures beside each other: the middle half of each, and how far apart their medians can be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from math import erf, sqrt
from random import Random
from statistics import median

import msgspec

from tokenmirror.insights.ranges import FEWEST, Range, middle_half

DRAWS = 1_000
"""With so many the ends of the interval move by less than a hundredth of its length from one seed to another."""
MANY = 60
"""From so many figures on a drawn median is found without drawing them all: the answer is the same, and comes soon."""
_STEPS = 80
_NOWHERE = 5
"""So many breadths away the noise brings nothing."""
HELD = 0.95
"""The share of such intervals that hold the true difference."""


class Compared(msgspec.Struct, frozen=True):
    """Figures of before and after; what is None is not said, for there are too few cases."""

    before_cases: int
    after_cases: int
    before: Range | None
    after: Range | None
    difference: Range | None
    """Median after less median before: the ends of the interval, and between them the difference itself."""

    @property
    def can_be_seen(self) -> bool | None:
        """Tell whether zero lies outside the interval; None where nothing is said."""
        if self.difference is None:
            return None
        return self.difference.low > 0 or self.difference.high < 0


def compare(before: Iterable[float], after: Iterable[float]) -> Compared:
    """Compare two groups, whose order says nothing; neither is silent alone, the difference only together."""
    first, second = sorted(before), sorted(after)
    enough = min(len(first), len(second)) >= FEWEST
    return Compared(
        len(first), len(second), middle_half(first), middle_half(second), _apart(first, second) if enough else None
    )


def _apart(before: Sequence[float], after: Sequence[float]) -> Range:
    """Return the interval of the difference of medians, by the bootstrap's percentiles (Efron, 1979).

    Each group is drawn anew from itself, as large as it is, again and again. The same figures give the same draws, so
    that nobody reads another answer the next day. Each drawn median gets a little noise of its own spread (the
    smoothed bootstrap): of few cases a median takes few values, and the plain percentiles are too narrow then.
    """
    dice = Random(repr((before, after)))  # noqa: S311 - nothing secret, and it must be the same each time
    draw_before, draw_after = _drawing(before, dice), _drawing(after, dice)
    drawn = sorted(draw_after() - draw_before() for _ in range(DRAWS))
    outside = round((1 - HELD) / 2 * DRAWS)
    middle = median(after) - median(before)
    return Range(min(drawn[outside], middle), middle, max(drawn[-1 - outside], middle))


def _drawing(figures: Sequence[float], dice: Random) -> Callable[[], float]:
    """Return what draws the median of a group that is drawn anew."""
    breadth, number = _breadth(figures), len(figures)
    if number < MANY:
        return lambda: median(figure + dice.gauss(0, breadth) for figure in dice.choices(figures, k=number))
    # The one in the middle of so many draws lies at a share of the distribution that has a beta distribution.
    place = (number + 1) / 2
    at = _quantile(figures, breadth)
    return lambda: at(dice.betavariate(place, place))


def _quantile(figures: Sequence[float], breadth: float) -> Callable[[float], float]:
    """Return what finds a share's place among figures in order, each of them spread by the noise."""
    if not breadth:
        return lambda share: figures[min(int(share * len(figures)), len(figures) - 1)]
    # So far from the middle no median of so many was ever drawn.
    apart = 4 / sqrt(len(figures))
    ends = [figures[min(max(round(share * len(figures)), 0), len(figures) - 1)] for share in (0.5 - apart, 0.5 + apart)]
    low, high = ends[0] - 2 * breadth, ends[1] + 2 * breadth
    places = [low + (high - low) * step / _STEPS for step in range(_STEPS + 1)]
    scale = breadth * sqrt(2)

    def share_below(place: float) -> float:
        first, last = (bisect_left(figures, place + side * _NOWHERE * breadth) for side in (-1, 1))
        near = sum([erf((place - figure) / scale) for figure in figures[first:last]])
        return (first + (last - first + near) / 2) / len(figures)

    shares = [share_below(place) for place in places]

    def at(share: float) -> float:
        step = min(max(bisect_left(shares, share), 1), _STEPS)
        between = (share - shares[step - 1]) / (shares[step] - shares[step - 1] or 1.0)
        return places[step - 1] + (places[step] - places[step - 1]) * min(max(between, 0.0), 1.0)

    return at


def _breadth(figures: Sequence[float]) -> float:
    """Return how wide the noise is: the normal rule by quartiles, narrower with more cases."""
    half = middle_half(figures)
    if half is None:
        return 0.0
    return float(0.9 * (half.high - half.low) / 1.34 * len(figures) ** -0.2)
