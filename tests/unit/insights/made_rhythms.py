"""Made-up rhythms of use: steady weeks, levels that drift, projects that come and go, holidays, growth and bursts."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

_UNIT = 10**6
Level = Callable[[random.Random, int], float]


def rhythm(kind: str, seed: int, days: int) -> tuple[int, ...]:
    """Return the use of so many days, from a Monday on; the same for the same seed."""
    rng, level = random.Random(seed), 1.0
    change, found = _LEVELS[kind](), []
    for day in range(days):
        if day % 7 == 0:
            level = change(rng, day)
        works = day % 7 < 5 or rng.random() > 0.85
        use = works * level * rng.lognormvariate(0, 0.8) * (rng.random() < 0.85)
        found.append(int(_UNIT * use * (8 if kind == "bursts" and rng.random() < 0.03 else 1)))
    return tuple(found)


def _steady() -> Level:
    return lambda _rng, _day: 1.0


def _drifting() -> Level:
    at = [0.0]

    def change(rng: random.Random, _day: int) -> float:
        at[0] = 0.7 * at[0] + rng.gauss(0, 0.4)
        return math.exp(at[0])

    return change


def _projects() -> Level:
    left, level = [0], [1.0]

    def change(rng: random.Random, _day: int) -> float:
        left[0] -= 1
        if left[0] <= 0:
            left[0], level[0] = rng.choice((1, 2, 3, 4, 6, 8)), rng.choice((0.3, 0.5, 1, 2, 3))
        return level[0]

    return change


def _holidays() -> Level:
    return lambda rng, _day: float(rng.random() > 0.08)


def _growing() -> Level:
    return lambda _rng, day: 2 ** (day / 365)


_LEVELS: dict[str, Callable[[], Level]] = {
    "steady": _steady, "drifting": _drifting, "projects": _projects, "holidays": _holidays, "growing": _growing,
    "bursts": _steady,
}  # fmt: skip
KINDS = tuple(_LEVELS)
