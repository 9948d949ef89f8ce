"""Everything the room of budgets is made of, before any words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import msgspec

from tokenmirror.domain.ceilings import Ceiling, CeilingUnit
from tokenmirror.insights.backtest import Backtest
from tokenmirror.insights.forecast import Forecast
from tokenmirror.insights.scenarios import Figured

NEARLY = 90
"""Per cent of a ceiling from which on a person may be told of it."""


class Used(msgspec.Struct, frozen=True):
    """What was used on one day, in the ceiling's unit."""

    day: date
    amount: int
    observed: bool


class CeilingFacts(msgspec.Struct, frozen=True):
    """A ceiling in the span that today is in."""

    ceiling: Ceiling
    first: date
    after: date
    """The first day of the next span."""
    days: Sequence[Used]
    """From the first day to today."""
    is_floor: bool
    """Whether some of it is not known: days that nobody saw, calls without all their tokens."""
    is_about: bool
    unpriced: Sequence[str]
    """Models that have no price, where money is counted."""
    active: int
    """Days with use among those that a forecast is made of."""
    forecast: Forecast | None
    """From today on."""
    tested: Backtest | None

    @property
    def used(self) -> int:
        """Return what was used so far."""
        return sum(one.amount for one in self.days)

    @property
    def today(self) -> date:
        """Return the last day that is known."""
        return self.days[-1].day

    @property
    def share(self) -> float:
        """Return how much of the ceiling is used, in per cent."""
        return 100 * self.used / max(self.ceiling.amount, 1)

    @property
    def is_over(self) -> bool:
        """Return whether as much as the ceiling is used."""
        return self.used >= self.ceiling.amount

    @property
    def reached_on(self) -> date | None:
        """Return the day by whose end the ceiling was reached."""
        total = 0
        for one in self.days:
            total += one.amount
            if total >= self.ceiling.amount:
                return one.day
        return None

    @property
    def first_reached(self) -> date | None:
        """Return the day from which on it is reached in one future of ten."""
        return self._day(self.forecast.first_reached if self.forecast else None)

    @property
    def half_reached(self) -> date | None:
        """Return the day from which on it is reached in half of all futures."""
        return self._day(self.forecast.half_reached if self.forecast else None)

    def _day(self, step: int | None) -> date | None:
        return None if step is None else self.today + timedelta(days=step)

    @property
    def is_near(self) -> bool:
        """Return whether a person may want to know of it: nine tenths used, or reached in half of the futures."""
        limits = self.ceiling.unit is not CeilingUnit.PLAN
        return limits and (self.share >= NEARLY or self.half_reached is not None)


class WhatIfFacts(msgspec.Struct, frozen=True):
    """The same sessions at other prices."""

    since: date
    project: str
    figured: Sequence[Figured]
    """As it was first."""
    unpriced: Sequence[str]


class BudgetFacts(msgspec.Struct, frozen=True):
    """All of it."""

    today: date
    currency: str
    ceilings: Sequence[CeilingFacts]
    chosen: int
    """The place of the ceiling that is drawn; no ceiling has it where there is none."""
    what_if: WhatIfFacts | None
    """None where nothing was ever read."""
    projects: Sequence[str] = ()
    names: Mapping[str, str] = msgspec.field(default_factory=dict)
    """How each project is called."""
    models: Sequence[str] = ()
    """That calls were made with, the most used first."""
