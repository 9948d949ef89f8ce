"""The axes under a budget's chart: round steps of money or tokens, and the days that have room for a label."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from tokenmirror.ui.charts.ticks import ticks
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_shapes import BudgetChart

_DOLLAR, _CENT = 10**12, 10**10
_IN_CENTS_BELOW = 5
_DAYS_UP_TO, _QUARTER_UP_TO = 45, 120


def steps(chart: BudgetChart, highest: int) -> list[tuple[int, str]]:
    """Return four or five round amounts from zero up to about the highest, with their texts."""
    if not chart.is_money:
        return [(int(value), text) for value, text in ticks(highest)]
    cents = highest < _IN_CENTS_BELOW * _DOLLAR
    unit = _CENT if cents else _DOLLAR
    found = [int(value * unit) for value, _text in ticks(highest / unit)]
    decimals = 2 if any(value % _DOLLAR for value in found) else 0
    return [(value, numbers.money_step(value, chart.currency, decimals)) for value in found]


def days(chart: BudgetChart, first: float, last: float) -> Iterator[tuple[int, str]]:
    """Yield days that are worth a label, as steps from the first day of the span, and their texts."""
    shown = last - first
    for step in range(max(int(first), 0), int(last) + 1):
        day = chart.first + timedelta(days=step)
        if shown <= _DAYS_UP_TO and (step % 7 == 0 or day == chart.after):
            yield step, numbers.short_day(day, chart.today)
        elif shown > _DAYS_UP_TO and day.day == 1:
            yield step, _month(day, chart) if shown > _QUARTER_UP_TO else numbers.short_day(day, chart.today)


def _month(day: date, chart: BudgetChart) -> str:
    return numbers.short_month(day) if day.year == chart.today.year else numbers.short_day(day, chart.today)
