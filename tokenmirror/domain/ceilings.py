"""Ceilings that a person sets for themselves: so much in a month, a quarter or a year, and never a number to reach."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec


class CeilingPeriod(StrEnum):
    """The time that a ceiling holds for, over and over."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class CeilingUnit(StrEnum):
    """What is counted under a ceiling."""

    MONEY = "money"
    """At list price, in millionths of a millionth of the price table's currency."""
    TOKENS = "tokens"
    PLAN = "plan"
    """A plan's flat fee, in the same parts of money: beside it stands what the use is worth at list price."""


class Ceiling(msgspec.Struct, frozen=True):
    """One ceiling."""

    period: CeilingPeriod
    unit: CeilingUnit
    amount: int
    project: str = ""
    """A repository's folder; empty for everything."""
    name: str = ""
    """The person's own word for it, such as a plan's name."""
    id: int = 0
    """Zero before it is stored."""


def ceiling_span(period: CeilingPeriod, day: date) -> tuple[date, date]:
    """Return the first day of the month, quarter or year that a day is in, and the first day after it."""
    months = {CeilingPeriod.MONTH: 1, CeilingPeriod.QUARTER: 3, CeilingPeriod.YEAR: 12}[period]
    first = (day.month - 1) // months * months
    after = day.year * 12 + first + months
    return date(day.year, first + 1, 1), date(after // 12, after % 12 + 1, 1)
