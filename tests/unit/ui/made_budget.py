"""The room of budgets in three made-up states: a quarter of use, hardly any, and no ceiling."""

from __future__ import annotations

import random
from datetime import date, timedelta

from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit, ceiling_span
from tokenmirror.domain.scenarios import ALWAYS, Scenario, ScenarioKind
from tokenmirror.insights.backtest import back_test
from tokenmirror.insights.forecast import Ahead, Days, active_days, forecast
from tokenmirror.insights.scenarios import Figured, times
from tokenmirror.viewmodels.budget import budget_view
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts, Used, WhatIfFacts
from tokenmirror.viewmodels.budget_shapes import BudgetView

TODAY = date(2026, 11, 22)
DOLLAR = 10**12
GONE = (date(2026, 10, 24), date(2026, 10, 25), date(2026, 10, 26))


def rhythm(days: int, seed: int = 3) -> Days:
    """Return so many days of use up to yesterday, hardly any at weekends."""
    rng = random.Random(seed)
    first = TODAY - timedelta(days=days)
    every = [first + timedelta(days=step) for step in range(days)]
    return tuple(
        None
        if day in GONE
        else 0
        if day.weekday() >= 5 and rng.random() < 0.8
        else round(rng.lognormvariate(0.6, 0.6) * DOLLAR)
        for day in every
    )


def ceiling_facts(ceiling: Ceiling, past: Days, today: int = DOLLAR) -> CeilingFacts:
    """Return a ceiling with some past."""
    first, after = ceiling_span(ceiling.period, TODAY)
    start = TODAY - timedelta(days=len(past))
    of = [past[(day - start).days] if day >= start else None for day in _days(first)]
    used = [Used(day, one or 0, one is not None) for day, one in zip(_days(first), of, strict=True)]
    used.append(Used(TODAY, today, observed=True))
    tested = back_test(start, past, ceiling.period)
    left = ceiling.amount - sum(one.amount for one in used)
    return CeilingFacts(
        ceiling, first, after, used, not all(one.observed for one in used), is_about=False, unpriced=(),
        active=active_days(past), forecast=forecast(past, Ahead((after - TODAY).days, today, left), tested.width),
        tested=tested,
    )  # fmt: skip


def _days(first: date) -> list[date]:
    return [first + timedelta(days=step) for step in range((TODAY - first).days)]


def facts(days: int = 500, amount: int = 160) -> BudgetFacts:
    """Return three ceilings, and five scenarios of the same sessions."""
    past = rhythm(days)
    tokens = tuple(None if one is None else one // 1_500_000 for one in past)
    money = ceiling_facts(Ceiling(CeilingPeriod.QUARTER, CeilingUnit.MONEY, amount * DOLLAR, id=1), past)
    of_project = Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, 40_000_000, "/home/robin/src/ledgerlib", id=2)
    plan = Ceiling(CeilingPeriod.MONTH, CeilingUnit.PLAN, 20 * DOLLAR, name="Flat plan", id=3)
    ceilings = (money, ceiling_facts(of_project, tokens, 600_000), ceiling_facts(plan, past))
    return BudgetFacts(
        TODAY, "USD", ceilings, 0, what_if(money.used), ("/home/robin/src/ledgerlib", "/home/robin/src/tally-web"),
        {"/home/robin/src/ledgerlib": "ledgerlib", "/home/robin/src/tally-web": "tally-web"},
        ("claude-opus-4-8", "gpt-5.5"),
    )  # fmt: skip


def what_if(used: int) -> WhatIfFacts:
    """Return what was used at other prices."""
    small = Scenario(ScenarioKind.MODEL, model="claude-haiku-4-5", below_lines=20, id=1)
    cache, plan = Scenario(ScenarioKind.CACHE, id=2), Scenario(ScenarioKind.PLAN, fee=20 * DOLLAR, id=3)
    figured = [Figured(one, times(used, one.factor), 900, 900 * (one.factor > 100)) for one in ALWAYS]
    figured += [Figured(small, used * 81 // 100, 900, 342), Figured(cache, used * 93 // 100, 900, 63)]
    figured += [Figured(plan, 40 * DOLLAR, 900, 900, 2)]
    return WhatIfFacts(date(2026, 10, 1), "", figured, ("harbour-local-32b",))


def view(days: int = 500, amount: int = 160) -> BudgetView:
    """Return the room with three ceilings."""
    return budget_view(facts(days, amount))


def empty() -> BudgetView:
    """Return the room before any ceiling is set."""
    found = facts()
    return budget_view(BudgetFacts(TODAY, "USD", (), 0, found.what_if, found.projects, found.names, found.models))


def nothing_read() -> BudgetView:
    """Return the room before anything is read."""
    return budget_view(BudgetFacts(TODAY, "USD", (), 0, None))
