"""The room of budgets in the shape that scripts rely on."""

from __future__ import annotations

from datetime import date
from typing import Any

from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.domain.scenarios import AS_IT_WAS, HUNDREDTHS, Scenario, ScenarioKind
from tokenmirror.insights.backtest import Backtest
from tokenmirror.insights.forecast import BAND, WEEKS
from tokenmirror.insights.scenarios import Figured
from tokenmirror.prices import to_amount
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts, WhatIfFacts
from tokenmirror.viewmodels.budget_words import outlook, sentence
from tokenmirror.viewmodels.what_if import scenario_name


def budget_json(facts: BudgetFacts) -> dict[str, Any]:
    """Return ceilings with what was used and forecast, and scenarios."""
    return {
        "schema": "tokenmirror.budget",
        "version": 1,
        "as_of": facts.today.isoformat(),
        "currency": facts.currency,
        "ceilings": [_ceiling(one, facts) for one in facts.ceilings],
        "what_if": None if facts.what_if is None else _what_if(facts.what_if, facts.currency),
    }


def _ceiling(one: CeilingFacts, facts: BudgetFacts) -> dict[str, Any]:
    ceiling, tokens = one.ceiling, one.ceiling.unit is CeilingUnit.TOKENS
    project = facts.names.get(ceiling.project, ceiling.project) if ceiling.project else ""

    def told(amount: int) -> int | str:
        return amount if tokens else to_amount(amount)

    return {
        "id": ceiling.id,
        "per": str(ceiling.period),
        "unit": str(ceiling.unit),
        "amount": told(ceiling.amount),
        "project": ceiling.project or None,
        "name": ceiling.name or None,
        "since": one.first.isoformat(),
        "until": one.after.isoformat(),
        "used": told(one.used),
        "used_is_at_least": one.is_floor,
        "used_is_estimated": one.is_about,
        "days_not_observed": sum(not day.observed for day in one.days),
        "unpriced_models": [*one.unpriced],
        "reached_on": _day(one.reached_on),
        "forecast": _forecast(one, told(one.used + one.forecast.low[-1]), told(one.used + one.forecast.middle[-1]),
                              told(one.used + one.forecast.high[-1])) if one.forecast else None,
        "active_days": one.active,
        "tested": _tested(one.tested),
        "sentence": f"{sentence(one, project, facts.currency)} {outlook(one, facts.currency)}",
        "days": [{"day": day.day.isoformat(), "used": told(day.amount), "observed": day.observed} for day in one.days],
    }  # fmt: skip


def _forecast(one: CeilingFacts, low: int | str, middle: int | str, high: int | str) -> dict[str, Any]:
    return {
        "method": f"whole weeks of the last {WEEKS}, resampled",
        "band": BAND,
        "low": low,
        "middle": middle,
        "high": high,
        "reached_in_1_of_10": _day(one.first_reached),
        "reached_in_5_of_10": _day(one.half_reached),
    }


def _tested(tested: Backtest | None) -> dict[str, Any] | None:
    if tested is None:
        return None
    return {"forecasts": len(tested.tested), "held": tested.held, "to_the_end_of": str(tested.period)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _what_if(asked: WhatIfFacts, currency: str) -> dict[str, Any]:
    return {
        "since": asked.since.isoformat(),
        "project": asked.project or None,
        "is": "arithmetic on the same sessions; not a forecast",
        "unpriced_models": [*asked.unpriced],
        "scenarios": [_scenario(one, asked.figured[0].amount or 0, currency) for one in asked.figured],
    }


def _scenario(one: Figured, was: int, currency: str) -> dict[str, Any]:
    return {
        "id": one.scenario.id or None,
        "name": scenario_name(one.scenario, currency),
        "asked": _asked(one.scenario),
        "list_price": None if one.amount is None else to_amount(one.amount),
        "difference": None if one.amount is None else to_amount(one.amount - was),
        "api_calls": one.calls,
        "api_calls_changed": one.changed,
    }


def _asked(scenario: Scenario) -> dict[str, Any]:
    asked: dict[str, Any] = {"kind": str(scenario.kind)}
    if scenario.kind is ScenarioKind.PRICES:
        return asked | {"factor": scenario.factor / HUNDREDTHS, "as_it_was": scenario == AS_IT_WAS}
    if scenario.kind is ScenarioKind.MODEL:
        return asked | {"model": scenario.model, "below_lines": scenario.below_lines or None}
    if scenario.kind is ScenarioKind.CACHE:
        return asked | {"minutes": scenario.minutes}
    return asked | {"fee": to_amount(scenario.fee)}
