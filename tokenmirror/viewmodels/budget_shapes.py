"""The room of budgets as it is shown: sentences, the chart, ceilings, what if; texts are finished."""

from __future__ import annotations

from datetime import date

import msgspec

from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.scenarios import Scenario
from tokenmirror.viewmodels.shapes import EmptyState


class BudgetPoint(msgspec.Struct, frozen=True):
    """One day that was, or one that may come."""

    day: date
    total: int
    """By its end; of a day to come in the middle of all futures."""
    title: str
    lines: tuple[tuple[str, str], ...]
    """What its card says: words and figures."""
    notes: tuple[str, ...] = ()
    observed: bool = True
    low: int | None = None
    """Of a day to come; None for one that was."""
    high: int | None = None
    used: int = 0
    """On the day itself; of a day that was."""

    @property
    def is_ahead(self) -> bool:
        """Return whether the day is still to come."""
        return self.low is not None


class BudgetChart(msgspec.Struct, frozen=True):
    """What was used so far, and where it is likely to lead."""

    title: str
    hint: str
    first: date
    after: date
    today: date
    points: tuple[BudgetPoint, ...]
    """The days that were, then those to come where it is not too early to say."""
    ceiling: int
    ceiling_text: str
    today_text: str
    ends: tuple[str, str, str] | None
    """Low, middle and high at the right end."""
    no_forecast: str
    """Why there is no forecast; empty where there is one."""
    is_money: bool
    currency: str
    alternative: str


class CeilingRow(msgspec.Struct, frozen=True):
    """One ceiling in the list beside the chart."""

    ceiling: Ceiling
    name: str
    kind: str
    """`quarter, money`."""
    figure: str
    """`$106 of $160`."""
    rest: str
    """`$54 left`."""
    spoken: str


class ScenarioRow(msgspec.Struct, frozen=True):
    """The same sessions in one scenario."""

    scenario: Scenario
    name: str
    hint: str
    amount: int | None
    amount_text: str
    difference: str
    spoken: str


class WhatIfView(msgspec.Struct, frozen=True):
    """Scenarios beside each other, as it was first."""

    hint: str
    rows: tuple[ScenarioRow, ...]
    note: str


class BudgetView(msgspec.Struct, frozen=True):
    """The room."""

    sentence: str
    second: str
    """Where it is likely to lead."""
    caption: str
    chosen: int
    """The id of the ceiling that is drawn; zero without one."""
    chart: BudgetChart | None
    ceilings: tuple[CeilingRow, ...]
    note: str
    empty: EmptyState | None
    what_if: WhatIfView | None
    projects: tuple[tuple[str, str], ...]
    """Folder and name, for what can be chosen."""
    models: tuple[str, ...]
    currency: str
