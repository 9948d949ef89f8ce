"""Where the middle half of some figures lies: quartiles and median, from enough cases on."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import quantiles
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
    return Range(*quantiles(known, n=4, method="inclusive"))
