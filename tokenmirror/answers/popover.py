"""Today in little, from the database: the rows of this week and what landed in it."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, tzinfo

from tokenmirror.answers.facts import Known, priced_spends
from tokenmirror.domain.days import day_start
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights.spending import Spend, add_up_by
from tokenmirror.prices import PriceTable
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.popover import DAYS, TodayFacts, TodayView, today_view, week_of


def without_database(now: datetime, zone: tzinfo) -> TodayView:
    """Return what the popover shows while there is nothing yet."""
    return today_view(TodayFacts((), (), ()), now, zone)


def today(db: sqlite3.Connection, facts: Known, prices: PriceTable, now: datetime, zone: tzinfo) -> TodayView:
    """Return what the popover shows."""
    first = week_of(now, zone)
    narrow = Filter(Period(day_start(first, zone), day_start(first + timedelta(days=DAYS), zone)))
    spends = priced_spends(db, narrow, prices)
    since = day_start(now.astimezone(zone).date(), zone)
    subjects = {row.id: row.subject for row in facts.commits}
    open_work = add_up_by(
        (spend for spend in spends if spend.at >= since and spend.outcome is Outcome.IN_PROGRESS),
        lambda spend: _name(spend, subjects),
    )
    changes = facts.changes_in(narrow, {row.id: row.repository for row in facts.commits})
    names = sorted(open_work, key=lambda name: -open_work[name].tokens)
    return today_view(TodayFacts(spends, [from_ms(one.landed_at) for one in changes], names), now, zone)


def _name(spend: Spend, subjects: dict[int, str]) -> str:
    """Return what open work is called: its commit's subject, else the folder it is done in."""
    known = "" if spend.commit is None else subjects.get(spend.commit, "")
    return known or spend.project.replace("\\", "/").rstrip("/").rpartition("/")[2] or spend.project
