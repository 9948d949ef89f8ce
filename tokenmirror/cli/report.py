"""tokenmirror report: tokens, list price, outcomes and kept changes."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator
from typing import Any

from tokenmirror.answers.report import GROUPINGS, report
from tokenmirror.cli.opening import (
    ZONE,
    Misused,
    Refused,
    add_period,
    known_top,
    period_of,
    price_table,
    reading,
    resolved,
)
from tokenmirror.cli.printing import add_json, charges_text, plain, print_json, print_table, tokens_text
from tokenmirror.domain.periods import Filter
from tokenmirror.store import counted_queries


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
            project = _project(db, given.project) if given.project is not None else None
            narrow = Filter(period_of(given), project, _tool(given.tool) if given.tool else None)
            found = report(db, narrow, given.by, price_table(given), ZONE)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _project(db: sqlite3.Connection, text: str) -> str:
    """Return the project that a typed path names or lies in."""
    path = str(resolved(text))
    found = (
        path
        if path in counted_queries.projects(db)
        else text
        if text in counted_queries.projects(db)
        else known_top(db, text)
    )
    if found is None:
        raise Refused(f"{path} is no project of yours. `tokenmirror report --by project` lists those that are known.")
    return found


def _tool(name: str) -> str:
    """Return the name of a tool, if it is one."""
    from tokenmirror.sources.registry import all_sources  # noqa: PLC0415 - few reports need it

    names = [source.name for source in all_sources()]
    if name not in names:
        raise Misused(f"{name} is no tool that can be read; these are: {', '.join(names)}.")
    return name


def refuse(problem: Refused, given: argparse.Namespace) -> int:
    """Say why a command could not be done."""
    if given.json:
        print_json({"schema": "tokenmirror.error", "version": 1, "error": str(problem)})
    else:
        print(plain(str(problem)))
    return problem.code


def _print(found: dict[str, Any]) -> None:
    totals, changes = found["totals"], found["changes"]
    known, price = totals["recording"], totals["list_price"]
    spent, calls = totals["tokens"]["total_tokens"], totals["api_calls"]
    print(f"{_before(known)}{spent:,} tokens in {calls:,} calls of {totals['sessions']} sessions."
          f" List price {price['amount']} {price['currency']} (table of {price['as_of']}).")  # fmt: skip
    for line in _recorded(known, totals["charges"]):
        print(plain(line))
    if price["unpriced_models"]:
        print(plain(f"Without a price: {', '.join(price['unpriced_models'])}."))
    by_guess = f", {changes['guessed']} of them by a guess" if changes["guessed"] else ""
    print(
        f"{changes['landed']} changes landed{by_guess}; {changes['kept']} are kept,"
        f" {changes['kept_in_part']} are kept in part, {changes['pending']} are too young to judge."
    )
    lived = _lived(found["survival"])
    if lived:
        print(f"Of the lines that they newly put in are alive: {lived}.")
    print()
    outcomes = found["outcomes"]
    rows = [(k.replace("_", " "), tokens_text(v["tokens"]), f"{v['share']:.0%}") for k, v in outcomes.items()]
    print_table(("outcome", "tokens", "share"), rows, right=(1, 2))
    print()
    lines = [
        (row["key"], f"{row['api_calls']:,}", tokens_text(row["tokens"]), row["list_price"]["amount"])
        for row in found["rows"]
    ]
    print_table((found["by"], "calls", "tokens", "list price"), lines, right=(1, 2, 3))
    seen = found["receipt"]
    print()
    print(f"Receipt: {seen['records_read']:,} records read; {seen['repeats_left_out']:,} repeats and"
          f" {seen['replays_left_out']:,} replays left out; {seen['problems']} could not be read.")  # fmt: skip


def _before(known: dict[str, Any]) -> str:
    """Return the words before the total: something is missing from it, or a tool estimated some of it."""
    floor = any(known[name]["api_calls"] for name in ("at_least", "credits_only", "not_recorded"))
    words = ("at least " if floor else "") + ("about " if known["estimated"]["api_calls"] else "")
    return words.capitalize()


def _recorded(known: dict[str, Any], charges: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what is no measured count: estimates, calls without tokens, charges."""
    if known["estimated"]["api_calls"]:
        tokens, calls = known["estimated"]["tokens"]["total_tokens"], known["estimated"]["api_calls"]
        yield (
            f"Of these tokens {tokens:,} in {calls:,} calls are rounded or estimated by the tool,"
            " or parts of a sum that it told for several calls at once."
        )
    without = known["credits_only"]["api_calls"] + known["not_recorded"]["api_calls"]
    if without:
        yield f"Tokens not recorded: {without:,} calls."
    for charge in charges:
        yield f"Cost as {charge['source']} recorded it: {charges_text([charge])}."


def _lived(survival: dict[str, Any]) -> str:
    """Return what share of lines is alive after how many days, as far as that is known."""
    told = zip(survival["days"], survival["share"], strict=True)
    return ", ".join(f"{share:.0%} after {days} days" for days, share in told if days and share is not None)
