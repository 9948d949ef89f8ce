"""The room of budgets: ceilings that a person set, where they are likely to be reached, and what if."""

from __future__ import annotations

from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.insights.forecast import WEEKS
from tokenmirror.language import count, listed, tr
from tokenmirror.viewmodels.budget_chart import chart_of
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts
from tokenmirror.viewmodels.budget_shapes import BudgetView, CeilingRow
from tokenmirror.viewmodels.budget_words import (
    ceiling_name,
    held_text,
    kind_text,
    limit_text,
    outlook,
    sentence,
    used_text,
    written,
)
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.what_if import what_if_view

ADD = "add_ceiling"
"""The key of the one thing to do where no ceiling is set."""


def budget_view(facts: BudgetFacts) -> BudgetView:
    """Return the room with the ceiling that is chosen."""
    rows = tuple(_row(one, facts) for one in facts.ceilings)
    projects = tuple((path, facts.names.get(path, path)) for path in facts.projects)
    choices = (projects, tuple(facts.models), facts.currency)
    what_if = what_if_view(facts)
    if not facts.ceilings:
        return BudgetView("", "", "", 0, None, (), "", no_ceiling(), what_if, *choices)
    shown = facts.ceilings[facts.chosen]
    project = _project(shown, facts)
    return BudgetView(
        sentence(shown, project, facts.currency),
        outlook(shown, facts.currency),
        _caption(shown),
        shown.ceiling.id,
        chart_of(shown, project, facts.currency),
        rows,
        tr("A ceiling is a limit you set for yourself. There is nothing to reach."),
        None,
        what_if,
        *choices,
    )


def no_ceiling() -> EmptyState:
    """Return what stands in the place of ceilings before there is one."""
    return EmptyState(
        tr("No budget is set."),
        tr(
            "A ceiling of your own for a month, a quarter or a year, beside what was used and where that is likely to"
            " lead. It is never a number to reach."
        ),
        ADD,
        tr("Set a ceiling…"),
    )


def closed_view(state: EmptyState) -> BudgetView:
    """Return the room where nothing can be read, and why."""
    return BudgetView("", "", "", 0, None, (), "", state, None, (), (), "USD")


def _project(one: CeilingFacts, facts: BudgetFacts) -> str:
    return facts.names.get(one.ceiling.project, one.ceiling.project) if one.ceiling.project else ""


def _caption(facts: CeilingFacts) -> str:
    parts = []
    if facts.unpriced:
        parts.append(
            count(
                len(facts.unpriced),
                "+ {n} model without price: {models}",
                "+ {n} models without price: {models}",
                models=listed(facts.unpriced),
            )
        )
    if facts.forecast is not None:
        parts += [held_text(facts.tested), tr("method: your own last {weeks} weeks, resampled", weeks=WEEKS)]
    return " · ".join(parts)


def _row(one: CeilingFacts, facts: BudgetFacts) -> CeilingRow:
    unit, currency = one.ceiling.unit, facts.currency
    name = ceiling_name(one.ceiling, _project(one, facts))
    kind, used = kind_text(one.ceiling, currency), used_text(one, currency)
    if unit is CeilingUnit.PLAN:
        figure, rest = tr("worth {amount}", amount=used), tr("at list price")
    else:
        figure = tr("{used} of {ceiling}", used=used, ceiling=limit_text(one.ceiling, currency))
        rest = left_text(one, currency)
    spoken = tr("{name}, {kind}: {figure}, {rest}", name=name, kind=kind, figure=figure, rest=rest)
    return CeilingRow(one.ceiling, name, kind, figure, rest, spoken)


def left_text(one: CeilingFacts, currency: str) -> str:
    """Return what is left under a ceiling, or how far it is passed."""
    left = one.ceiling.amount - one.used
    amount = written(abs(left), one.ceiling.unit, currency)
    if left < 0:
        return tr("{amount} over", amount=amount)
    return tr("at most {amount} left", amount=amount) if one.is_floor else tr("{amount} left", amount=amount)
