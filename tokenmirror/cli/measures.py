"""tokenmirror measures: what took the place of token counts, against your own past."""

from __future__ import annotations

import argparse
import textwrap
from datetime import UTC, datetime, timedelta
from typing import Any

from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measured import measures_json
from tokenmirror.answers.measures import Measuring, week_now
from tokenmirror.cli.opening import ZONE, Refused, add_period, period_of, price_table, reading
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.viewmodels.forgetting import time_text
from tokenmirror.viewmodels.look_back_times import heading
from tokenmirror.viewmodels.numbers import THIN_SPACE

_WIDTH = 100


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_period(sub)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print the measures of a time; without one, those of this week."""
    now = datetime.now(UTC)
    try:
        with reading(given) as db:
            prices = price_table(given)
            pages = Pages(db, prices)
            period = period_of(given)
            when = week_now(now, ZONE) if period == Period() else period
            found = measures_json(Measuring(pages.scratch, pages.grouping, prices), when, Filter(), now, ZONE)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found, _named(when, now))
    return 0


def _named(when: Period | Lookback, now: datetime) -> str:
    if isinstance(when, Lookback):
        return heading(when, now, ZONE)
    first, after = (one and one.astimezone(ZONE) for one in (when.start, when.end))
    days = time_text(first and first.date(), after and (after - timedelta(microseconds=1)).date())
    return days[:1].upper() + days[1:]


def _print(found: dict[str, Any], named: str) -> None:
    print(f"{named}. With --json: definitions, caveats and every case.")
    for measure in found["measures"]:
        print(f"\n{plain(measure['title'])}")
        for words in measure["words"]:
            for place, line in enumerate(textwrap.wrap(words.replace(THIN_SPACE, " "), _WIDTH)):
                print(f"{'    ' if place else '  - '}{plain(line)}")
