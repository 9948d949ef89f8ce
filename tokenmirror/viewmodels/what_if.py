"""What if, in words: the same sessions at other prices, side by side, and never a forecast."""

from __future__ import annotations

from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import AS_IT_WAS, HUNDREDTHS, LONG, Scenario, ScenarioKind
from tokenmirror.insights.scenarios import Figured
from tokenmirror.language import count, listed, locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_facts import BudgetFacts, WhatIfFacts
from tokenmirror.viewmodels.budget_shapes import ScenarioRow, WhatIfView
from tokenmirror.viewmodels.budget_words import limit_text

_CENT = 10**10
_WHOLE_FROM = 100 * 10**12


def what_if_view(facts: BudgetFacts) -> WhatIfView | None:
    """Return all scenarios of a time."""
    asked = facts.what_if
    if asked is None:
        return None
    day = numbers.day_in_words(asked.since, facts.today)
    hint = tr("arithmetic on the same sessions since {day}; not a forecast", day=day)
    if asked.project:
        name = facts.names.get(asked.project, asked.project)
        hint = tr("arithmetic on the same sessions in {project} since {day}; not a forecast", day=day, project=name)
    was = asked.figured[0].amount or 0
    rows = tuple(_row(one, was, facts.currency) for one in asked.figured)
    return WhatIfView(hint, rows, _note(asked))


def _note(asked: WhatIfFacts) -> str:
    if not asked.unpriced:
        return ""
    return count(
        len(asked.unpriced),
        "{n} model without a price is in none of these: {models}.",
        "{n} models without a price are in none of these: {models}.",
        models=listed(asked.unpriced),
    )


def scenario_name(scenario: Scenario, currency: str) -> str:
    """Return what a scenario is called."""
    if scenario.name or scenario == AS_IT_WAS:
        return scenario.name or tr("As it was")
    if scenario.kind is ScenarioKind.PRICES:
        return tr("Prices × {factor}", factor=_factor(scenario.factor))  # noqa: RUF001 - times is meant
    if scenario.kind is ScenarioKind.CACHE:
        return tr("Cache kept 1 h") if scenario.minutes == LONG else tr("Cache kept 5 min")
    if scenario.kind is ScenarioKind.PLAN:
        fee = limit_text(Ceiling(CeilingPeriod.MONTH, CeilingUnit.PLAN, scenario.fee), currency)
        return tr("A plan at {fee} a month", fee=fee)
    return _model_name(scenario)


def _model_name(scenario: Scenario) -> str:
    if scenario.below_lines:
        return tr("{model} for edits under {lines} lines", model=scenario.model, lines=scenario.below_lines)
    return tr("{model} for every call", model=scenario.model)


def _factor(hundredths: int) -> str:
    decimals = 0 if hundredths % HUNDREDTHS == 0 else 1 if hundredths % 10 == 0 else 2
    return locale().number(hundredths / HUNDREDTHS, decimals)


def _hint(one: Figured) -> str:
    scenario = one.scenario
    share = numbers.percent_of(one.changed / one.calls) if one.calls else numbers.percent(0)
    if scenario.kind is ScenarioKind.PRICES:
        if scenario.factor == HUNDREDTHS:
            return tr("prices in force on each day")
        return tr("all kinds of token")
    if scenario.kind is ScenarioKind.CACHE:
        return count(
            one.changed,
            "{n} call follows a pause of 5 to 60 min",
            "{n} calls follow a pause of 5 to 60 min",
        )
    if scenario.kind is ScenarioKind.PLAN:
        return count(one.months, "{n} month has begun; a fee is paid whatever is used",
                     "{n} months have begun; a fee is paid whatever is used")  # fmt: skip
    return tr("{share} of calls; tokens and results may differ", share=share)


def _printed(amount: int) -> int:
    """Return an amount as it is printed: what stands beside it is the difference of what is seen."""
    step = _CENT if amount < _WHOLE_FROM else 100 * _CENT
    return (amount + step // 2) // step * step


def _row(one: Figured, was: int, currency: str) -> ScenarioRow:
    name, hint = scenario_name(one.scenario, currency), _hint(one)
    if one.amount is None:
        text = tr("no price")
        spoken = tr("{name}: no price is known.", name=name)
        return ScenarioRow(one.scenario, name, tr("no price of it is known for these days"), None, text, "", spoken)
    text, more = numbers.money(one.amount, currency), _printed(one.amount) - _printed(was)
    difference = ""
    if more:
        amount = numbers.money(abs(more), currency)
        difference = f"+{amount}" if more > 0 else f"\u2212{amount}"
    spoken = tr("{name}: {amount} ({hint}).", name=name, amount=text, hint=hint)
    return ScenarioRow(one.scenario, name, hint, one.amount, text, difference, spoken)
