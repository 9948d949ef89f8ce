"""tokenmirror report: tokens, list price, outcomes and kept changes."""

from __future__ import annotations

import argparse
from typing import Any

from tokenmirror.answers.report import GROUPINGS, report
from tokenmirror.cli.opening import (
    ZONE,
    Refused,
    add_json,
    add_period,
    period_of,
    price_table,
    print_json,
    print_table,
    reading,
    resolved,
)
from tokenmirror.domain.periods import Filter


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_period(sub)
    sub.add_argument("--by", choices=GROUPINGS, default="day", help="what a row is (default: day)")
    sub.add_argument("--project", metavar="PATH", help="one repository or working folder only")
    sub.add_argument("--tool", metavar="NAME", help="one tool only, e.g. claude_code")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print the report."""
    try:
        with reading(given) as db:
            project = str(resolved(given.project)) if given.project else None
            narrow = Filter(period_of(given), project, given.tool)
            found = report(db, narrow, given.by, price_table(given), ZONE)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def refuse(problem: Refused, given: argparse.Namespace) -> int:
    """Say why a command could not be done."""
    if given.json:
        print_json({"schema": "tokenmirror.error", "version": 1, "error": str(problem)})
    else:
        print(problem)
    return 1


def _print(found: dict[str, Any]) -> None:
    totals, changes = found["totals"], found["changes"]
    least = "At least " if totals["tokens"]["quality"] == "lower_bound" else ""
    price = totals["list_price"]
    print(f"{least}{totals['tokens']['total_tokens']:,} tokens in {totals['api_calls']:,} calls of {totals['sessions']}"
          f" sessions. List price {price['amount']} {price['currency']} (table of {price['as_of']}).")  # fmt: skip
    if price["unpriced_models"]:
        print(f"Without a price: {', '.join(price['unpriced_models'])}.")
    print(
        f"{changes['landed']} changes landed; {changes['kept']} are kept, {changes['kept_in_part']} are kept in part,"
        f" {changes['pending']} are too young to judge."
    )
    print()
    outcomes = found["outcomes"]
    rows = [(k.replace("_", " "), f"{v['tokens']['total_tokens']:,}", f"{v['share']:.0%}") for k, v in outcomes.items()]
    print_table(("outcome", "tokens", "share"), rows, right=(1, 2))
    print()
    lines = [
        (row["key"], f"{row['api_calls']:,}", f"{row['tokens']['total_tokens']:,}", row["list_price"]["amount"])
        for row in found["rows"]
    ]
    print_table((found["by"], "calls", "tokens", "list price"), lines, right=(1, 2, 3))
    seen = found["receipt"]
    print()
    print(f"Receipt: {seen['records_read']:,} records read; {seen['repeats_left_out']:,} repeats and"
          f" {seen['replays_left_out']:,} replays left out; {seen['problems']} could not be read.")  # fmt: skip
