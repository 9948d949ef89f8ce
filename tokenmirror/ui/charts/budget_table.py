"""A budget's chart as a table: one row a day, what was used and what may come."""

from __future__ import annotations

from tokenmirror.language import tr
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_shapes import BudgetChart, BudgetPoint
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable

_PICO = 10**12


def table_of(chart: BudgetChart) -> ChartTable:
    """Return the figures of a chart."""
    unit = chart.currency if chart.is_money else say("unit.tokens")
    columns = (
        ChartColumn(say("column.time"), figures=False, width=140),
        ChartColumn(tr("On the day"), unit, width=100),
        ChartColumn(tr("Together"), unit, width=100),
        ChartColumn(tr("1 of 10 futures below"), unit, sometimes=True, width=150),
        ChartColumn(tr("middle"), unit, sometimes=True, width=100),
        ChartColumn(tr("1 of 10 futures above"), unit, sometimes=True, width=150),
        ChartColumn(say("column.known"), figures=False, sometimes=True, width=220),
    )
    return ChartTable(columns, tuple(_row(point, chart) for point in chart.points))


def _row(point: BudgetPoint, chart: BudgetChart) -> tuple[ChartCell, ...]:
    day = ChartCell(numbers.short_day(point.day, chart.today), point.day.isoformat())
    known = ChartCell(tr("forecast") if point.is_ahead else "" if point.observed else say("chart.not_observed"))
    if point.is_ahead:
        nothing = ChartCell("")
        ahead = [_cell(amount, chart) for amount in (point.low or 0, point.total, point.high or 0)]
        return (day, nothing, nothing, *ahead, known)
    return (day, _cell(point.used, chart), _cell(point.total, chart), *[ChartCell("")] * 3, known)


def _cell(amount: int, chart: BudgetChart) -> ChartCell:
    if chart.is_money:
        return ChartCell(numbers.money(amount, chart.currency), round(amount / _PICO, 6))
    return ChartCell(numbers.tokens(amount), amount)
