"""Coarse ranges: a value is told as two neighbours of a fixed scale, so that no more of it is known than its step."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import count, takewhile
from math import floor
from typing import NamedTuple

STEPS = 20
"""Shares are told in so many steps: each is five hundredths wide."""
_MUCH = 2
"""From twice the whole on a step of five hundredths is too fine: shares are told as amounts are."""
_MANTISSAS = (10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 50, 60, 70, 80)
_MOST = 10**30
_EDGES = tuple(
    takewhile(lambda edge: edge <= _MOST, (mantissa * 10**power for power in count() for mantissa in _MANTISSAS))
)
_MINUTES = (0, 5, 10, 15, 20, 25, 30, 40, 50)
_HOURS = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 42)
_DAYS = (2, 2.5, 3, 4, 5, 6, 8, 10, 12, 14, 17, 20, 25, 30, 35, 40, 50, 60, 70, 80)
HOUR, DAY = 60, 1440
"""In minutes."""
_DURATIONS = (
    *_MINUTES,
    *(int(hours * HOUR) for hours in _HOURS),
    *(int(days * DAY) for days in _DAYS),
    *(edge * DAY for edge in _EDGES if 100 <= edge <= 10**6),  # noqa: PLR2004 - where the days above end
)
_SMALL = (0, 1, 2, 3, 4, 5, 6, 8)


class Coarse(NamedTuple):
    """Between which two neighbours of a scale a value lies."""

    low: int
    high: int
    """The first value above; of shares the whole belongs to the last step."""


def amount(value: int, least: int) -> Coarse:
    """Return where an amount lies, a tenth to a quarter of it wide; what is below the least is told as that."""
    if value < least:
        return Coarse(0, least)
    place = bisect_right(_EDGES, value)
    return Coarse(max(_EDGES[place - 1], least), _EDGES[place])


def share(value: float) -> Coarse:
    """Return where a share lies, in hundredths, in steps of five; those above the whole go on, wider from twice on."""
    return _step(_decimal(value) * STEPS, value)


def share_of(part: int, whole: int) -> Coarse:
    """Return where a part of a whole lies, in hundredths, in steps of five."""
    return _step(Fraction(part, whole) * STEPS, part / whole)


def _decimal(value: float) -> Fraction:
    """Return a floating number as it is written: nineteen of twenty are no less than 0.95."""
    return Fraction(f"{value:.9f}")


def _step(steps: Fraction, value: float) -> Coarse:
    if value >= _MUCH:
        return amount(floor(steps * 100 / STEPS), 100)
    place = min(floor(steps), STEPS - 1) if value <= 1 else floor(steps)
    return Coarse(place * 100 // STEPS, (place + 1) * 100 // STEPS)


def duration(hours: float) -> Coarse:
    """Return where a duration lies, in minutes: of steps that people say in minutes, hours and days."""
    return _between(_DURATIONS, floor(_decimal(hours * HOUR)))


def number(value: float) -> Coarse:
    """Return where a small number lies, such as that of prompts; its scale is that of amounts from ten on."""
    return amount(floor(value), _EDGES[0]) if value >= _EDGES[0] else _between((*_SMALL, _EDGES[0]), floor(value))


def _between(edges: Sequence[int], value: int) -> Coarse:
    place = min(max(bisect_right(edges, value), 1), len(edges) - 1)
    return Coarse(edges[place - 1], edges[place])


def outer(tell: Callable[[float], Coarse], low: float, high: float) -> Coarse:
    """Return the range that holds all from one value to another."""
    return Coarse(tell(low).low, tell(high).high)


def heights(parts: Sequence[int], top: int) -> list[int]:
    """Return the parts of a bar in twentieths of the tallest one; a bar that holds anything is one of them high."""
    whole = sum(parts)
    if not whole:
        return [0] * len(parts)
    steps = -(-whole * STEPS // top)
    floors = [part * steps // whole for part in parts]
    order = sorted(range(len(parts)), key=lambda place: (-(parts[place] * steps % whole), place))
    for place in order[: steps - sum(floors)]:
        floors[place] += 1
    return floors
