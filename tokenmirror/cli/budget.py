"""tokenmirror budget: ceilings of your own, what is used of them, where that leads, and what if."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import Any

from tokenmirror.answers.budget import Budgets, decide
from tokenmirror.answers.budget_json import budget_json
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.cli.opening import ZONE, Misused, Refused, known_top, price_table, reading, resolved, writing
from tokenmirror.cli.printing import add_json, plain, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.domain.amounts import money_typed, tokens_typed
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import HUNDREDTHS, LONG, SHORT, Scenario, ScenarioKind
from tokenmirror.insights.backtest import FEWEST
from tokenmirror.store import ceiling_rows, counted_queries
from tokenmirror.viewmodels.budget_facts import BudgetFacts
from tokenmirror.viewmodels.numbers import THIN_SPACE

_LINES = 20


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="set|remove|what-if|forget")
    _set_options(_action(actions, "set", "set a ceiling, or change one"))
    _action(actions, "remove", "take a ceiling away").add_argument("id", type=int)
    _what_if_options(_action(actions, "what-if", "add a scenario: the same sessions at other prices"))
    _action(actions, "forget", "take a scenario away").add_argument("id", type=int)
    add_json(sub)


def _action(actions: Any, name: str, text: str) -> argparse.ArgumentParser:
    action: argparse.ArgumentParser = actions.add_parser(name, help=text)
    action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    return action


def _set_options(action: argparse.ArgumentParser) -> None:
    spans = [period.value for period in CeilingPeriod]
    action.add_argument("--per", choices=spans, required=True, help="how long it holds, over and over")
    amount = action.add_mutually_exclusive_group(required=True)
    amount.add_argument("--money", metavar="AMOUNT", help="at list price, as 160 or 12.50")
    amount.add_argument("--tokens", metavar="COUNT", help="as 40M or 750k")
    amount.add_argument("--plan", metavar="FEE", help="a plan's flat fee, beside what its use is worth at list price")
    action.add_argument("--project", metavar="PATH", help="one repository or working folder only")
    action.add_argument("--name", metavar="NAME", default="", help="your own word for it")
    action.add_argument("--id", type=int, default=0, metavar="ID", help="change this one in place of adding another")


def _what_if_options(action: argparse.ArgumentParser) -> None:
    asked = action.add_mutually_exclusive_group(required=True)
    asked.add_argument("--prices", metavar="FACTOR", type=float, help="all prices times this factor")
    asked.add_argument("--model", metavar="NAME", help="the prices of another model")
    asked.add_argument("--cache", choices=("5m", "1h"), help="caches kept for this time")
    asked.add_argument("--fee", metavar="AMOUNT", help="another plan, at this flat fee a month")
    action.add_argument("--under-lines", metavar="N", type=int, nargs="?", const=_LINES, default=0,
                        help=f"with --model: only for edits under so many lines (default: {_LINES})")  # fmt: skip
    action.add_argument("--name", metavar="NAME", default="", help="your own word for it")


def run(given: argparse.Namespace) -> int:
    """Set, change or take away, and show what there is."""
    try:
        if given.action:
            _decide(given)
        facts = _facts(given)
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    if given.json:
        print_json(budget_json(facts))
    else:
        _print(budget_json(facts))
    return 0


def _facts(given: argparse.Namespace) -> BudgetFacts:
    with reading(given) as db:
        prices = price_table(given)
        return Budgets(db, Pages(db, prices), prices).facts("", datetime.now(UTC), ZONE)


def _decide(given: argparse.Namespace) -> None:
    with writing(given) as db:
        if given.action == "remove":
            wanted = Budgeting(Ceiling(CeilingPeriod.MONTH, CeilingUnit.MONEY, 1, id=given.id), remove=True)
        elif given.action == "forget":
            wanted = Budgeting(Scenario(ScenarioKind.PRICES, id=given.id), remove=True)
        elif given.action == "what-if":
            wanted = Budgeting(_scenario(given))
        else:
            if given.id and given.id not in {one.id for one in ceiling_rows.ceilings(db)}:
                raise Refused(f"No ceiling has the number {given.id}.")
            project = "" if given.project is None else _project(db, given.project)
            wanted = Budgeting(_ceiling(given, project))
        decide(db, wanted, price_table(given), datetime.now(UTC))


def _project(db: Any, text: str) -> str:
    known, path = counted_queries.projects(db), str(resolved(text))
    found = path if path in known else text if text in known else known_top(db, text)
    if found is None:
        raise Refused(f"{path} is no project of yours. `tokenmirror report --by project` lists those that are known.")
    return found


def _ceiling(given: argparse.Namespace, project: str) -> Ceiling:
    period, name = CeilingPeriod(given.per), given.name.strip()
    if given.tokens is not None:
        amount, unit = tokens_typed(given.tokens), CeilingUnit.TOKENS
    else:
        plan = given.money is None
        amount = money_typed(given.plan if plan else given.money)
        unit = CeilingUnit.PLAN if plan else CeilingUnit.MONEY
    if amount is None:
        raise Misused("A ceiling is a number above zero, such as 160, 12.50 or 40M.")
    return Ceiling(period, unit, amount, project, name, given.id)


def _scenario(given: argparse.Namespace) -> Scenario:
    name = given.name.strip()
    if given.under_lines and given.model is None:
        raise Misused("--under-lines goes with --model.")
    if given.prices is not None:
        if not 0 < given.prices <= HUNDREDTHS * 10:
            raise Misused("A factor is a number above zero, up to 1000.")
        return Scenario(ScenarioKind.PRICES, factor=round(given.prices * HUNDREDTHS), name=name)
    if given.model is not None:
        return Scenario(ScenarioKind.MODEL, model=given.model, below_lines=given.under_lines, name=name)
    if given.cache is not None:
        return Scenario(ScenarioKind.CACHE, minutes=LONG if given.cache == "1h" else SHORT, name=name)
    fee = money_typed(given.fee)
    if fee is None:
        raise Misused("A fee is an amount above zero, such as 20 or 12.50.")
    return Scenario(ScenarioKind.PLAN, fee=fee, name=name)


def _print(found: dict[str, Any]) -> None:
    if not found["ceilings"]:
        print("No budget is set. `tokenmirror budget set --per month --money 100` sets a ceiling of your own.")
    for ceiling in found["ceilings"]:
        name = ceiling["name"] or ceiling["project"] or "everything"
        line = f"{ceiling['id']}  {name}, a {ceiling['per']}: {ceiling['sentence']}"
        print(plain(line.replace(THIN_SPACE, " ")))
        tested = ceiling["tested"]
        if ceiling["forecast"] and tested and tested["forecasts"] >= FEWEST:
            print(f"   {tested['held']} of {tested['forecasts']} forecasts of this kind held for your past year.")
    asked = found["what_if"]
    if asked is None:
        return
    print()
    print(f"What if: {asked['is']}; since {asked['since']}.")
    rows = [
        (str(one["id"] or ""), one["name"], one["list_price"] or "no price", one["difference"] or "")
        for one in asked["scenarios"]
    ]
    print_table(("id", "scenario", f"list price, {found['currency']}", "difference"), rows, right=(2, 3))
