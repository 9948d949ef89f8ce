"""What kept changes took, month by month and in the period that is looked at."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from tokenmirror.answers.change_facts import owners
from tokenmirror.answers.facts import Known
from tokenmirror.answers.pieces import pieces_of
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Bucket, Filter, Period, PeriodChoice, bucket_start, chosen_period, day_start
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.store.range_queries import tokens_of
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels import recorded
from tokenmirror.viewmodels.ranges import Cost, RangesFacts

MONTHS = 5
"""Whole months before the period that it is seen against."""


def ranges_of(db: sqlite3.Connection, facts: Known, narrow: Filter, now: datetime, zone: tzinfo) -> RangesFacts:
    """Return what the kept changes of a filter took, and those of the months before its last one.

    Kept is neither in part nor too young to judge. What belongs together is one case, and took what all of it took.
    """
    starts = _months(narrow.period, now, zone)
    since = to_ms(day_start(starts[0], zone))
    repository_of = {row.id: row.repository for row in facts.commits}
    begin = narrow.period.start
    whole = Period(None if begin is None else min(begin, from_ms(since)), narrow.period.end)
    changes = facts.changes_in(replace(narrow, period=whole), repository_of)
    costs = costs_of(db, facts, changes, narrow.source)
    months: dict[date, list[Cost]] = {start: [] for start in starts}
    current: list[Cost] = []
    for piece in pieces_of(db, facts, changes):
        kept = [changes[place].landed_at for place in piece if changes[place].state is FateState.KEPT]
        if not kept:
            continue
        cost = _together([costs[place] for place in piece])
        month = bucket_start(datetime.fromtimestamp(kept[-1] / 1000, zone).date(), Bucket.MONTH)
        if month in months:
            months[month].append(cost)
        if begin is None or kept[-1] >= to_ms(begin):
            current.append(cost)
    today = now.astimezone(zone).date()
    end = narrow.period.end
    return RangesFacts(
        list(months.items()),
        current,
        _choice(narrow.period, now, zone),
        today if begin is None else begin.astimezone(zone).date(),
        today if end is None else (end - timedelta(seconds=1)).astimezone(zone).date(),
        today,
    )


def _months(period: Period, now: datetime, zone: tzinfo) -> list[date]:
    """Return the first days of the whole months before the one in which a period ends."""
    end = min(period.end - timedelta(seconds=1), now) if period.end is not None else now
    starts = [bucket_start(end.astimezone(zone).date(), Bucket.MONTH)]
    for _ in range(MONTHS):
        starts.append(bucket_start(starts[-1] - timedelta(days=1), Bucket.MONTH))
    return starts[:0:-1]


def costs_of(db: sqlite3.Connection, facts: Known, changes: Sequence[Change], source: str | None = None) -> list[Cost]:
    """Return what went into each change, of one tool or of all."""
    owner = owners(changes, facts)
    tokens: dict[int, int] = defaultdict(int)
    qualities: dict[int, set[Quality]] = defaultdict(set)
    for commit, quality, spent in tokens_of(db, owner, source):
        tokens[owner[commit]] += spent
        qualities[owner[commit]].add(quality)
    return [Cost(tokens[place], frozenset(qualities[place] or {Quality.NOT_RECORDED})) for place in range(len(changes))]


def _together(costs: Sequence[Cost]) -> Cost:
    known = [cost for cost in costs if cost.tokens or not recorded.is_nothing(cost.qualities)] or costs
    return Cost(sum(cost.tokens for cost in costs), frozenset().union(*(cost.qualities for cost in known)))


def _choice(period: Period, now: datetime, zone: tzinfo) -> PeriodChoice | None:
    return next((choice for choice in PeriodChoice if chosen_period(choice, now, zone) == period), None)
