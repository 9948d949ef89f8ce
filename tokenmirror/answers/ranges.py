"""What kept changes took, month by month and in the period that is looked at."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from typing import NamedTuple

from msgspec.structs import replace

from tokenmirror.answers.change_facts import owners
from tokenmirror.answers.facts import Known
from tokenmirror.answers.pieces import pieces_of
from tokenmirror.answers.unchanged import Keep
from tokenmirror.domain.days import day_start
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Bucket, Filter, Period, PeriodChoice, bucket_start, chosen_period, next_bucket
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.store.range_queries import tokens_of
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels import recorded
from tokenmirror.viewmodels.ranges import Cost, RangesFacts

MONTHS = 5
"""Whole months before the period that it is seen against."""


class _Case(NamedTuple):
    """What belongs together and is kept: when the last of it landed, in milliseconds, and what all of it took."""

    landed_at: int
    cost: Cost


def ranges_of(
    db: sqlite3.Connection, facts: Known, narrow: Filter, now: datetime, zone: tzinfo, keep: Keep | None = None
) -> RangesFacts:
    """Return what the kept changes of a filter took, and those of the months before its last one.

    Kept is neither in part nor too young to judge. What belongs together is one case, and took what all of it took.
    """
    starts = _months(narrow.period, now, zone)
    since = to_ms(day_start(starts[0], zone))
    begin = narrow.period.start
    whole = replace(narrow, period=Period(None if begin is None else min(begin, from_ms(since)), narrow.period.end))
    cases = partial(_cases, db, facts, whole)
    months: dict[date, list[Cost]] = {start: [] for start in starts}
    begins = [to_ms(day_start(start, zone)) for start in (*starts, next_bucket(starts[-1], Bucket.MONTH))]
    from_when = 0 if begin is None else to_ms(begin)
    current: list[Cost] = []
    for landed_at, cost in keep(("cases", whole), cases) if keep is not None else cases():
        place = bisect_right(begins, landed_at)
        if 0 < place < len(begins):
            months[starts[place - 1]].append(cost)
        if landed_at >= from_when:
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


def _cases(db: sqlite3.Connection, facts: Known, narrow: Filter) -> list[_Case]:
    """Return the pieces of work that landed in a filter of which something is kept."""
    changes = facts.changes_in(narrow, {row.id: row.repository for row in facts.commits})
    costs = costs_of(db, facts, changes, narrow.source)
    cases = []
    for piece in pieces_of(db, facts, changes):
        kept = [changes[place].landed_at for place in piece if changes[place].state is FateState.KEPT]
        if kept:
            cases.append(_Case(kept[-1], _together([costs[place] for place in piece])))
    return cases


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
    shared: dict[frozenset[Quality], frozenset[Quality]] = {}  # there are few, and they live long
    known = (frozenset(qualities[place] or {Quality.NOT_RECORDED}) for place in range(len(changes)))
    return [Cost(tokens[place], shared.setdefault(found, found)) for place, found in enumerate(known)]


def _together(costs: Sequence[Cost]) -> Cost:
    known = [cost for cost in costs if cost.tokens or not recorded.is_nothing(cost.qualities)] or costs
    return Cost(sum(cost.tokens for cost in costs), frozenset().union(*(cost.qualities for cost in known)))


def _choice(period: Period, now: datetime, zone: tzinfo) -> PeriodChoice | None:
    return next((choice for choice in PeriodChoice if chosen_period(choice, now, zone) == period), None)
