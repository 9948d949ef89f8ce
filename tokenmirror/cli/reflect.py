"""tokenmirror reflect: a look back at a week, a month or a quarter, with its observations and their cases."""

from __future__ import annotations

import argparse
import textwrap
from datetime import UTC, datetime

from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.look_back import LookingBack, look_back_json
from tokenmirror.answers.measures import Measuring
from tokenmirror.cli.opening import ZONE, Misused, Refused, price_table, reading
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.lookbacks import Look, Lookback, lookback, lookback_by_key
from tokenmirror.language import locale
from tokenmirror.viewmodels.look_back import LookBackFacts, look_back_view
from tokenmirror.viewmodels.look_back_shapes import LookBackView
from tokenmirror.viewmodels.numbers import THIN_SPACE

_WIDTH, _CASES = 100, 5


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument(
        "of", metavar="OF", nargs="?", default=Look.WEEK.value,
        help="week, month or quarter for the one that is now, or one by its first day, such as week-2026-11-16",
    )  # fmt: skip
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print a look back; without a time, that of this week."""
    now = datetime.now(UTC)
    try:
        when = _when(given.of, now)
        with reading(given) as db:
            prices = price_table(given)
            pages = Pages(db, prices)
            looking = LookingBack(db, pages, Measuring(pages.scratch, pages.grouping, prices))
            facts = looking.facts(when, now, ZONE)
    except Refused as problem:
        return refuse(problem, given)
    view = look_back_view(facts)
    print_json(look_back_json(facts, view)) if given.json else _print(facts, view)
    return 0


def _when(name: str, now: datetime) -> Lookback:
    if name in {look.value for look in Look}:
        return lookback(Look(name), now.astimezone(ZONE).date(), locale().first_weekday)
    if (found := lookback_by_key(name)) is None:
        raise Misused(f"{name!r} names no week, month or quarter. It looks like week-2026-11-16.")
    return found


def _print(facts: LookBackFacts, view: LookBackView) -> None:
    print(plain(view.when.heading))
    _wrapped(view.sentence, "")
    for one in view.observations:
        print()
        _wrapped(one.sentence, "  ")
        print(f"    {_spaced(one.counted)}")
        for case in one.cases[:_CASES]:
            print(f"    {_spaced(case.when)}  {_spaced(case.name)}  {_spaced(case.figure)}".rstrip())
        if len(one.cases) > _CASES:
            print(f"    and {len(one.cases) - _CASES} more; --json has all")
    for words in filter(None, (view.few, view.question)):
        print()
        _wrapped(words, "  ")
    if facts.own.text:
        print("\n  Note:")
        for line in facts.own.text.splitlines():
            print(f"    {plain(line)}")
    for meant in view.intents:
        print(f"  meant for {plain(meant.name)}: {plain(meant.counted)}")
    print(f"\n{plain(view.rules)}")


def _wrapped(words: str, indent: str) -> None:
    for line in textwrap.wrap(_spaced(words), _WIDTH):
        print(f"{indent}{plain(line)}")


def _spaced(words: str) -> str:
    """Return words with spaces that every terminal has."""
    return plain(words.replace(THIN_SPACE, " "))
