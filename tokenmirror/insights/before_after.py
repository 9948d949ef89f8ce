"""Two groups of figures beside each other: the middle half of each, and how far apart their medians can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from tokenmirror.insights.ranges import FEWEST, Range, middle_half

DRAWS = 1_000
"""With so many the ends of the interval move by less than a hundredth of its length from one seed to another."""
HELD = 0.95
"""The share of such intervals that hold the true difference."""


@dataclass(frozen=True, slots=True)
class Compared:
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
    breadth_before, breadth_after = _breadth(before), _breadth(after)
    drawn = sorted(_drawn(after, breadth_after, dice) - _drawn(before, breadth_before, dice) for _ in range(DRAWS))
    outside = round((1 - HELD) / 2 * DRAWS)
    middle = median(after) - median(before)
    return Range(min(drawn[outside], middle), middle, max(drawn[-1 - outside], middle))


def _drawn(figures: Sequence[float], breadth: float, dice: Random) -> float:
    return median(figure + dice.gauss(0, breadth) for figure in dice.choices(figures, k=len(figures)))


def _breadth(figures: Sequence[float]) -> float:
    """Return how wide the noise is: the normal rule by quartiles, narrower with more cases."""
    half = middle_half(figures)
    if half is None:
        return 0.0
    return float(0.9 * (half.high - half.low) / 1.34 * len(figures) ** -0.2)
