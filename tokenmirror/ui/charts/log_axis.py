"""A logarithmic axis: its ends on whole steps of 1-3-10, its ticks where there is room for them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

import msgspec

_MARGIN = 0.04
_FEW = 3
_LEAST_SPAN = 0.5
"""In powers of ten: dots that lie close together are not torn apart."""


class LogAxis(msgspec.Struct, frozen=True):
    """A stretch of a logarithmic scale, in powers of ten."""

    low: float
    high: float

    def share(self, value: float) -> float:
        """Return where a value lies: zero at the low end, one at the high end."""
        return (math.log10(value) - self.low) / (self.high - self.low)

    def value_at(self, share: float) -> float:
        """Return the value at a place between the ends."""
        return float(10 ** (self.low + share * (self.high - self.low)))

    def ticks(self, pixels: float, apart: float) -> list[int]:
        """Return the values to label: 1-3-10 where there is room, more of a short stretch, fewer of a long one."""
        steps, fine = _steps(self.low, self.high, (1, 3)), _steps(self.low, self.high, (1, 2, 5))
        powers = [step for step in steps if str(step).startswith("1")]
        for every in (fine if len(steps) < _FEW else steps, steps, powers, powers[::2]):
            if len(every) > 1 and self._least_gap(every) * pixels >= apart:
                return every
        return (steps or fine)[:1] or [round(self.value_at(0.5))]

    def _least_gap(self, values: list[int]) -> float:
        places = [self.share(value) for value in values]
        return min(after - before for before, after in pairwise(places))


def axis_around(values: Iterable[float]) -> LogAxis:
    """Return an axis that holds all values above zero, with some room at both ends."""
    logs = [math.log10(value) for value in values if value > 0] or [0.0, 1.0]
    low, high = min(logs), max(logs)
    short = max(_LEAST_SPAN - (high - low), 0.0) / 2
    low, high = low - short, high + short
    room = (high - low) * _MARGIN
    return LogAxis(low - room, high + room)


def _steps(low: float, high: float, factors: tuple[int, ...]) -> list[int]:
    powers = range(max(math.floor(low), 0), math.ceil(high) + 1)
    values = (factor * 10**power for power in powers for factor in factors)
    return [value for value in values if low <= math.log10(value) <= high]
