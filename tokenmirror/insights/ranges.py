"""Where the middle half of some figures lies: quartiles and median, from enough cases on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

FEWEST = 8
"""With fewer cases a quarter of them is one or two, and a range says more of these than of what is usual."""


class Range(NamedTuple):
    """The middle half of some figures."""

    low: float
    """The first quartile."""
    middle: float
    """The median."""
    high: float
    """The third quartile."""


def middle_half(figures: Iterable[float]) -> Range | None:
    """Return the quartiles of figures; None where there are too few to say.

    A quartile lies at a quarter, half and three quarters of the way from the smallest to the largest figure in
    order, and between two figures in proportion (Hyndman and Fan's type 7, as R and spreadsheets have it).
    """
    known = sorted(figures)
    if len(known) < FEWEST:
        return None
    return Range(*(_part_way(known, share) for share in (0.25, 0.5, 0.75)))


def _part_way(known: Sequence[float], share: float) -> float:
    """Return the figure so far on the way through figures in order, of which there are several."""
    place, rest = divmod(share * (len(known) - 1), 1)
    before, after = known[int(place)], known[min(int(place) + 1, len(known) - 1)]
    return before + (after - before) * rest
