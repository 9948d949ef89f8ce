"""The words of budgets: what is known, where it leads, what is left; neither praise nor blame in any of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from tests.unit.ui import made_budget
from tests.unit.ui.made_budget import DOLLAR, TODAY
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.insights.backtest import Backtest, PastForecast
from tokenmirror.insights.forecast import Forecast
from tokenmirror.viewmodels.budget import budget_view
from tokenmirror.viewmodels.budget_alerts import ceiling_alerts, left_line
from tokenmirror.viewmodels.budget_facts import BudgetFacts, CeilingFacts, Used
from tokenmirror.viewmodels.budget_shapes import BudgetView

QUARTER = Ceiling(CeilingPeriod.QUARTER, CeilingUnit.MONEY, 160 * DOLLAR, id=1)
AHEAD = Forecast((50,), (60,), (70,))


def held(of: int, how_many: int) -> Backtest:
    """Return tests of which some held."""
    tested = tuple(PastForecast(TODAY, TODAY, 3, place < how_many) for place in range(of))
    return Backtest(tested, CeilingPeriod.QUARTER, 3)


KNOWN = CeilingFacts(
    QUARTER, date(2026, 10, 1), date(2027, 1, 1),
    [Used(date(2026, 10, 1) + timedelta(days=day), 2 * DOLLAR, observed=True) for day in range(53)],
    is_floor=False, is_about=False, unpriced=(), active=53, forecast=AHEAD, tested=held(39, 32),
)  # fmt: skip


def seen(one: CeilingFacts) -> BudgetView:
    """Return the room with one ceiling."""
    return budget_view(BudgetFacts(TODAY, "USD", (one,), 0, None, names={"/home/robin/ledgerlib": "ledgerlib"}))


def test_what_is_used_is_said_as_far_as_it_is_known() -> None:
    """At least, about, of a project, in tokens, beside a fee."""
    assert seen(KNOWN).sentence == "$106 at list price since 1 October, of a ceiling of $160."
    assert seen(replace(KNOWN, is_floor=True)).sentence.startswith("At least $106 at list price")
    assert seen(replace(KNOWN, is_floor=True, is_about=True)).sentence.startswith("At least about $106")
    plan = replace(QUARTER, unit=CeilingUnit.PLAN, amount=25 * DOLLAR // 2)
    assert seen(replace(KNOWN, ceiling=plan)).sentence == (
        "$106 at list price since 1 October, beside a flat fee of $12.50."
    )
    tokens = replace(QUARTER, unit=CeilingUnit.TOKENS, amount=40_000_000, project="/home/robin/ledgerlib")
    days = [replace(day, amount=100_000) for day in KNOWN.days]
    said = seen(replace(KNOWN, ceiling=tokens, days=days)).sentence
    assert said == "5.3\u202fM tokens since 1 October in ledgerlib, of a ceiling of 40\u202fM."


@pytest.mark.parametrize(
    ("first", "half", "words"),
    [
        (None, None, "At your own rhythm the ceiling is not reached this quarter in 9 of 10 futures."),
        (21, None, "At your own rhythm the ceiling is reached from 13 December on, or not at all this quarter."),
        (21, 30, "At your own rhythm the ceiling is reached around 22 December, in 1 of 10 futures by 13 December."),
        (21, 21, "At your own rhythm the ceiling is reached around 13 December."),
    ],
)
def test_where_it_leads(first: int | None, half: int | None, words: str) -> None:
    """From when on the ceiling is reached, in one future of ten and in five."""
    ahead = replace(AHEAD, first_reached=first, half_reached=half)
    assert seen(replace(KNOWN, forecast=ahead)).second == words


def test_what_is_over_is_over() -> None:
    """The day on which a ceiling was reached, and how far it is passed; no forecast of it."""
    view = seen(replace(KNOWN, ceiling=replace(QUARTER, amount=50 * DOLLAR)))
    assert view.second == "The ceiling was reached on 25 October."
    assert view.ceilings[0].rest == "$56.00 over"


def test_how_often_forecasts_held() -> None:
    """In tenths with the counts; with few of them only that there are few."""
    assert "8 in 10 forecasts of this kind held for your past year (32 of 39)" in seen(KNOWN).caption
    assert "too few past forecasts to say how often they hold (7)" in seen(replace(KNOWN, tested=held(7, 7))).caption
    early = replace(KNOWN, forecast=None, tested=None, active=9)
    assert "held" not in seen(early).caption
    assert seen(early).second.startswith("Too early to say where this leads: 9 days of use are known")


def test_parts_are_left_as_far_as_they_are_known() -> None:
    """What is left is at most so much where what is used is at least so much."""
    assert seen(KNOWN).ceilings[0].rest == "$54.00 left"
    assert seen(replace(KNOWN, is_floor=True)).ceilings[0].rest == "at most $54.00 left"
    assert seen(replace(KNOWN, unpriced=("a", "b"))).caption.startswith("+ 2 models without price: a, b")


def test_the_card_names_the_ceiling_that_least_is_left_of() -> None:
    """A flat fee is none; a project's is named."""
    other = replace(KNOWN, ceiling=replace(QUARTER, amount=110 * DOLLAR, project="/home/robin/ledgerlib", id=2))
    plan = replace(KNOWN, ceiling=replace(QUARTER, unit=CeilingUnit.PLAN, amount=DOLLAR))
    assert left_line((KNOWN, other, plan), "USD", lambda path: path.rpartition("/")[2]) == (
        "ledgerlib: $4.00 of $110 left this quarter"
    )
    assert left_line((plan,), "USD", str) == ""


def test_a_warning_says_what_and_when() -> None:
    """Nine tenths used, or half of the futures reach it; the cause is another once the ceiling or the span is."""
    near = replace(KNOWN, ceiling=replace(QUARTER, amount=116 * DOLLAR))
    likely = replace(KNOWN, forecast=replace(AHEAD, first_reached=21, half_reached=30))
    (one,) = ceiling_alerts((near, KNOWN), "USD", str)
    assert one.title == "$106 of $116 used this quarter"
    (two,) = ceiling_alerts((likely,), "USD", str)
    assert "22 December" in two.body
    assert one.cause != two.cause
    assert ceiling_alerts((KNOWN,), "USD", str) == ()


def test_scenarios_are_told_beside_what_was() -> None:
    """What stands at the right is the difference of what is printed; a model without a price has none."""
    view = made_budget.view()
    assert view.what_if is not None
    for row in view.what_if.rows[3:]:
        assert row.amount is not None
        assert row.difference.startswith("\u2212$")
    assert view.what_if.rows[0].difference == ""
    assert "arithmetic" in view.what_if.hint
