"""Round steps for a token axis, and their short texts."""

from __future__ import annotations

import math

_STEPS = (1, 2, 2.5, 5, 10)
_MOST_LINES = 4.6
"""As many lines as fit below the highest value."""

_UNITS = ((1e9, "\u202fG"), (1e6, "\u202fM"), (1e3, "\u202fk"), (1, ""))


def ticks(highest: float) -> tuple[tuple[float, str], ...]:
    """Return four or five round values from zero up to about the highest, with their texts."""
    if highest <= 0:
        return ((0.0, "0"),)
    raw = highest / _MOST_LINES
    power = 10 ** math.floor(math.log10(raw))
    step = max(next(one * power for one in _STEPS if one * power >= raw * 0.999), 1)
    count = max(math.floor(highest / step + 0.15), 1)
    return tuple((place * step, short(place * step)) for place in range(count + 1))


def short(value: float) -> str:
    """Return a tick's text: `2 M`, `500 k`, `0`."""
    for size, unit in _UNITS:
        if value >= size:
            return f"{value / size:g}{unit}"
    return "0"
