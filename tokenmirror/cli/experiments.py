"""tokenmirror experiments: what you did in another way from a day on, before and after as ranges."""

from __future__ import annotations

import argparse
import sqlite3
import textwrap
import time
from datetime import UTC, date, datetime
from typing import Any

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.experiments import Experimenting, experiments_json
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.own_words import keep
from tokenmirror.cli.opening import ZONE, Misused, Refused, known_top, price_table, reading, resolved, writing
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.own_words import Experiment, OwnWord
from tokenmirror.store import counted_queries, own_word_rows
from tokenmirror.viewmodels.numbers import THIN_SPACE

_WIDTH = 100


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="add|remove")
    add = _action(actions, "add", "say from which day on you did something in another way, or in which project")
    add.add_argument("name", help="your own words for it")
    add.add_argument("--day", metavar="DATE", type=_day, help="its first day (YYYY-MM-DD)")
    add.add_argument(
        "--project", metavar="PATH", help="in one project only; without --day it is set against the others"
    )
    add.add_argument("--until", metavar="DATE", type=_day, help="its last day")
    add.add_argument("--id", type=int, default=0, metavar="ID", help="change this one in place of adding another")
    _action(actions, "remove", "take an experiment away").add_argument("id", type=int)
    add_json(sub)


def _action(actions: Any, name: str, text: str) -> argparse.ArgumentParser:
    action: argparse.ArgumentParser = actions.add_parser(name, help=text)
    action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    return action


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-22") from error


def run(given: argparse.Namespace) -> int:
    """Add, change or remove, and show what there is."""
    try:
        if given.action:
            with writing(given) as db:
                keep(db, _wanted(db, given), time.time_ns() // 1_000_000)
        with reading(given) as db:
            prices = price_table(given)
            pages = Pages(db, prices)
            experimenting = Experimenting(Measuring(pages.scratch, pages.grouping, prices))
            found = experiments_json(experimenting.facts(datetime.now(UTC), ZONE))
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _wanted(db: sqlite3.Connection, given: argparse.Namespace) -> OwnWord:
    if given.action == "remove":
        return OwnWord(Experiment("-", date.min, id=given.id), remove=True)
    if given.id and given.id not in {one.id for one in own_word_rows.experiments(db)}:
        raise Refused(f"No experiment has the number {given.id}.")
    project = "" if given.project is None else _project(db, given.project)
    try:
        return OwnWord(Experiment(given.name, given.day, project, given.until, given.id))
    except ValueError as error:
        raise Misused(f"{str(error)[:1].upper()}{str(error)[1:]}: --day, --project and --until say which.") from error


def _project(db: sqlite3.Connection, text: str) -> str:
    known, path = counted_queries.projects(db), str(resolved(text))
    found = path if path in known else text if text in known else known_top(db, text)
    if found is None:
        raise Refused(f"{path} is no project of yours. `tokenmirror report --by project` lists those that are known.")
    return found


def _print(found: dict[str, Any]) -> None:
    if not found["experiments"]:
        print("No experiment yet. `tokenmirror experiments add NAME --day 2026-11-01` sets before beside after.")
    for one in found["experiments"]:
        print(f"\n{one['id']}  {plain(one['name'])}: {plain(one['about'])}")
        for words in one["words"]:
            _wrapped(words, "   ")
        for figure in one["figures"]:
            print(f"   {plain(figure['title'])}")
            for words in figure["words"]:
                _wrapped(words, "     - ")


def _wrapped(words: str, lead: str) -> None:
    text = words.replace(THIN_SPACE, " ")
    for line in textwrap.wrap(text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead)):
        print(plain(line))
