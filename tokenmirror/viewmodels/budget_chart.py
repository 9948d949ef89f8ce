"""The chart of a ceiling: what was used by the end of each day, and the band of what may come."""

from __future__ import annotations

from datetime import timedelta

from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.language import sentences, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_facts import CeilingFacts
from tokenmirror.viewmodels.budget_shapes import BudgetChart, BudgetPoint
from tokenmirror.viewmodels.budget_words import (
    limit_text,
    no_forecast,
    outlook,
    sentence,
    this_span,
    used_text,
    written,
)


def chart_of(facts: CeilingFacts, project: str, currency: str) -> BudgetChart:
    """Return the chart of a ceiling in the span that today is in."""
    money = facts.ceiling.unit is not CeilingUnit.TOKENS
    unit = tr("list price, {currency}", currency=currency) if money else tr("tokens")
    hint = tr("{unit}; the band holds 8 of 10 futures", unit=unit) if facts.forecast else unit
    ends = None
    if facts.forecast is not None:
        found = facts.forecast
        low, middle, high = (
            written(facts.used + line[-1], facts.ceiling.unit, currency)
            for line in (found.low, found.middle, found.high)
        )
        ends = (low, middle, high)
    spoken = sentences(sentence(facts, project, currency), outlook(facts, currency))
    return BudgetChart(
        tr("Used so far and forecast") if facts.forecast else tr("Used so far"),
        hint,
        facts.first,
        facts.after,
        facts.today,
        (*_days_that_were(facts, currency), *_days_to_come(facts, currency)),
        facts.ceiling.amount,
        _ceiling_text(facts, currency),
        tr("today {amount}", amount=used_text(facts, currency)),
        ends,
        "" if facts.forecast else no_forecast(facts),
        money,
        currency,
        spoken,
    )


def _ceiling_text(facts: CeilingFacts, currency: str) -> str:
    amount = limit_text(facts.ceiling, currency)
    span = this_span(facts.ceiling.period)
    if facts.ceiling.unit is CeilingUnit.PLAN:
        return tr("flat fee, {amount} {span}", amount=amount, span=span)
    return tr("ceiling you set, {amount} {span}", amount=amount, span=span)


def _days_that_were(facts: CeilingFacts, currency: str) -> list[BudgetPoint]:
    total, points = 0, []
    for one in facts.days:
        total += one.amount
        lines = (
            (tr("On the day"), written(one.amount, facts.ceiling.unit, currency)),
            (tr("Together"), written(total, facts.ceiling.unit, currency)),
        )
        notes = () if one.observed else (tr("Not observed: no logs from then."),)
        title = numbers.long_day(one.day, facts.today)
        points.append(BudgetPoint(one.day, total, title, lines, notes, one.observed, used=one.amount))
    return points


def _days_to_come(facts: CeilingFacts, currency: str) -> list[BudgetPoint]:
    if facts.forecast is None:
        return []
    points = []
    every = zip(facts.forecast.low, facts.forecast.middle, facts.forecast.high, strict=True)
    for step, ends in enumerate(every):
        low, middle, high = (facts.used + end for end in ends)
        told = [written(amount, facts.ceiling.unit, currency) for amount in (high, middle, low)]
        lines = tuple(zip((tr("1 of 10 futures above"), tr("middle"), tr("1 of 10 futures below")), told, strict=True))
        day = facts.today + timedelta(days=step)
        title = tr("Forecast, end of {day}", day=numbers.day_in_words(day, facts.today))
        points.append(BudgetPoint(day, middle, title, lines, low=low, high=high))
    return points
