"""How often forecasts held: made again at each past week from what was known then, and compared with what came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

import msgspec

from tokenmirror.domain.ceilings import CeilingPeriod, ceiling_span
from tokenmirror.insights.forecast import BAND, USUAL_WIDTH, WIDTHS, Days, band_of, usual_weeks

WEEKS = 52
"""Forecasts of so many past weeks are looked at."""
FEWEST = 8
"""With fewer of them nothing is said of how often they held."""
_FUTURES = 96
_GUESSED = (0.62, 0.68, 0.74, 0.78, 0.82, 0.88)
"""How often a band of each width held on made-up rhythms, and how many forecasts of one's own that weighs."""
_WEIGHT = 6
_MOST_GAPS = 3
_TOLD_BY = 78
"""Weeks of forecasts that tell which width to choose; those of the last `WEEKS` are counted."""


class PastForecast(msgspec.Struct, frozen=True):
    """One forecast of the past."""

    made: date
    until: date
    """The first day after what it was for."""
    width: int
    """What would have been chosen then."""
    held: bool


class Backtest(msgspec.Struct, frozen=True):
    """What the past says of forecasts to the end of a kind of span."""

    tested: tuple[PastForecast, ...]
    period: CeilingPeriod
    """To the end of what they were made: of a year that is its quarters, for nobody has many years behind them."""
    width: int
    """What is to be chosen now."""

    @property
    def held(self) -> int:
        """Return how many of them held."""
        return sum(one.held for one in self.tested)


def back_test(start: date, days: Days, period: CeilingPeriod) -> Backtest:
    """Forecast each past week's span to its end, from the first Monday on; the days end yesterday."""
    tested_by = CeilingPeriod.QUARTER if period is CeilingPeriod.YEAR else period
    monday = start + timedelta(days=len(days))
    monday -= timedelta(days=monday.weekday())  # a day more changes nothing until a week is over
    return _back_test(start, days[: (monday - start).days], tested_by)


@lru_cache(maxsize=24)
def _back_test(start: date, days: Days, period: CeilingPeriod) -> Backtest:
    end = start + timedelta(days=len(days))
    made = [end - timedelta(days=7 * back) for back in range(_TOLD_BY, 0, -1)]
    every: list[tuple[PastForecast, tuple[bool, ...]]] = []
    for day in made:
        place, until = (day - start).days, ceiling_span(period, day)[1]
        to_come = days[place : place + (until - day).days] if place > 0 else ()
        if until > end or not _is_known(to_come):
            continue
        came = sum(one or 0 for one in to_come)
        weeks = usual_weeks(days[:place]) if to_come else None
        if weeks is not None:
            bands = [band_of(weeks, len(to_come), width, _FUTURES) for width in WIDTHS]
            holds = tuple(low <= came <= high for low, high in bands)
            width = _best([held for one, held in every if one.until <= day])
            every.append((PastForecast(day, until, width, holds[WIDTHS.index(width)]), holds))
    since = end - timedelta(days=7 * WEEKS)
    return Backtest(
        tuple(one for one, _held in every if one.made >= since), period, _best([held for _one, held in every])
    )


def _is_known(days: Days) -> bool:
    """Tell whether what came was seen, in each of its weeks."""
    weeks = [days[place : place + 7] for place in range(0, len(days), 7)]
    return bool(days) and all(sum(day is None for day in week) <= _MOST_GAPS for week in weeks)


def _best(held: Sequence[tuple[bool, ...]]) -> int:
    """Return the width whose bands held as often as they say; in doubt the wider one."""
    recent = held[-WEEKS:]
    if not recent:
        return USUAL_WIDTH
    shares = [
        (sum(one[place] for one in recent) + _WEIGHT * guessed) / (len(recent) + _WEIGHT)
        for place, guessed in enumerate(_GUESSED)
    ]
    return WIDTHS[min(range(len(WIDTHS)), key=lambda place: (abs(shares[place] - BAND), -place))]
