"""The measures of a week, a month, a quarter or any time, each against the person's own past."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from tokenmirror.answers.grouping import Grouping
from tokenmirror.answers.line_history import LineHistory
from tokenmirror.answers.past import Pasts
from tokenmirror.answers.pieces import together
from tokenmirror.domain.days import day_start
from tokenmirror.domain.lookbacks import Look, Lookback, lookback, weeks_of
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.insights import measures as told
from tokenmirror.insights.measures import ReleasedElsewhere, Span, Times, Unfinished
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.rework import REWORK_MS
from tokenmirror.prices import PriceTable
from tokenmirror.store import measure_queries, queries, release_rows
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.rows import from_ms, to_ms

TIMES_BEFORE = {Look.WEEK: 12, Look.MONTH: 6, Look.QUARTER: 4}
"""How many of the same kind are the past that a time is seen against."""
_DAYS_LIKE_A_WEEK = 10
_DAYS_LIKE_A_MONTH = 45


class Measuring:
    """Measures what one connection reads; what was read is kept until the database changes."""

    def __init__(self, scratch: Scratch, grouping: Grouping, prices: PriceTable) -> None:
        """Read nothing yet."""
        self._db = scratch.db
        self._prices = prices
        self.pasts = Pasts(scratch, grouping, prices)
        self.history = LineHistory(scratch.db)

    def observed(
        self, when: Lookback | Period, narrow: Filter, now: datetime, zone: tzinfo, first_weekday: int = 0
    ) -> list[Observed]:
        """Return all measures of a time, in the order in which they are shown; the filter's own period is not used."""
        self.history.look()
        times = times_now(self, when, now, zone, first_weekday)
        rows = self._changes(times, narrow)
        pieces = together(self._db, rows)
        standing = [piece for piece in pieces if piece.state is not FateState.REVERTED]
        counted = {commit for piece in pieces for commit in piece.commits}
        rows = [row for row in rows if not counted.isdisjoint(row.commits)]
        reworked = [row for row in rows if told.is_old_enough(row)]
        rework = {row.key: one for row, one in zip(reworked, self.history.rework(reworked), strict=True)}
        fixes = self.history.fixes([row for row in rows if not row.guessed])
        ages = {row.key: age for row, age in zip(fixes, self.history.ages(fixes), strict=True)}

        def working(week: Span) -> bool:
            return measure_queries.worked(self._db, week.start, week.end, narrow)

        return [
            told.finished_tasks(times, pieces, self.unfinished(narrow)),
            told.regular_use(times, self._ever_since(times, narrow, pieces), working, self._elsewhere(narrow)),
            told.price_per_kept(times, pieces, self._prices.currency),
            told.time_to_commit(times, standing),
            told.time_to_landing(times, standing),
            told.rework(times, rows, rework, by_you=True),
            told.rework(times, rows, rework, by_you=False),
            told.fixed_line_age(times, fixes, ages),
            told.tests_in_kept(times, pieces),
        ]

    def known_since(self) -> datetime | None:
        """Return when the first call was made that is known."""
        ends = queries.first_and_last_call(self._db)
        return from_ms(ends[0]) if ends else None

    def names(self) -> dict[str, str]:
        """Return the subjects of changes, by the id of each as a case."""
        grouped = self.pasts.grouped()
        return {grouped.rows[change.commits[-1]].oid: change.subject for change in grouped.changes}

    def unfinished(self, narrow: Filter) -> list[Unfinished]:
        """Return the sessions that edited files of a repository, of which nothing landed so far."""
        landed = measure_queries.landed_sessions(self._db)
        edited = measure_queries.edited(self._db, narrow.project, narrow.source)
        return [Unfinished(name, at) for session, name, at in edited if session not in landed]

    def _ever_since(self, times: Times, narrow: Filter, pieces: Sequence[ChangePast]) -> Sequence[ChangePast]:
        """Return the pieces of work with those that were released in a time and landed after it, if there are any."""
        if not release_rows.released_before_landing(self._db):
            return pieces
        ever = Period(_since(times), None)
        return together(self._db, self.pasts.of_filter(Filter(ever, narrow.project, narrow.source)))

    def _elsewhere(self, narrow: Filter) -> list[ReleasedElsewhere]:
        return [ReleasedElsewhere(name, at) for name, at in release_rows.released_elsewhere(self._db, narrow)]

    def _changes(self, times: Times, narrow: Filter) -> Sequence[ChangePast]:
        """Return the changes that any measure of a time looks at."""
        period = Period(_since(times), from_ms(times.now.end))
        return self.pasts.of_filter(Filter(period, narrow.project, narrow.source))


def _since(times: Times) -> datetime:
    """Return from when on changes are looked at: rework is known 14 days after landing."""
    return from_ms(max((times.before or times.now).start - REWORK_MS, 0))


def times_now(
    measuring: Measuring, when: Lookback | Period, now: datetime, zone: tzinfo, first_weekday: int = 0
) -> Times:
    """Return a time and its past as far as anything is known."""
    return times_of(when, now, zone, first_weekday, measuring.known_since())


def times_of(
    when: Lookback | Period, now: datetime, zone: tzinfo, first_weekday: int = 0, known_since: datetime | None = None
) -> Times:
    """Return a time and the past that it is seen against, no further back than anything is known.

    That of a week are the 12 weeks before, of a month the 6 months, of a quarter the 4 quarters; that of any other
    time is as many times as long as that of the kind it is nearest to.
    """
    known_since = known_since or now
    if isinstance(when, Lookback):
        own = when.period(zone)
        past = when.before(TIMES_BEFORE[when.look]).period(zone).start
        if when.look is Look.WEEK:
            first_weekday = when.start.weekday()
    else:
        own, past = when, _before(when, now)
    end = own.end or now + timedelta(days=1)
    start = min(own.start or known_since, end)
    if past is None:
        return Times(_span(start, end), None, _weeks(min(start, end), end, zone, first_weekday), ())
    past = min(max(past, known_since), start)
    weeks = _weeks(start, end, zone, first_weekday) if end > known_since else ()
    return Times(_span(start, end), _span(past, start), weeks, _weeks(past, start, zone, first_weekday))


def _before(own: Period, now: datetime) -> datetime | None:
    """Return when the past of a time begins."""
    if own.start is None:
        return None
    length = max((own.end or now) - own.start, timedelta(days=1))
    if length <= timedelta(days=_DAYS_LIKE_A_WEEK):
        number = TIMES_BEFORE[Look.WEEK]
    elif length <= timedelta(days=_DAYS_LIKE_A_MONTH):
        number = TIMES_BEFORE[Look.MONTH]
    else:
        number = TIMES_BEFORE[Look.QUARTER]
    return from_ms(max(to_ms(own.start) - number * (length // timedelta(milliseconds=1)), 0))


def _span(start: datetime, end: datetime) -> Span:
    return Span(to_ms(start), to_ms(end))


def _weeks(start: datetime, end: datetime, zone: tzinfo, first_weekday: int) -> tuple[Span, ...]:
    """Return the weeks that begin in a time; where none does, the one that it lies in."""
    if start >= end:
        return ()
    found = weeks_of(Period(start, end), first_weekday, zone)
    own = [week for week in found if day_start(week.start, zone) >= start]
    return tuple(_span(*_ends(week, zone)) for week in own or found)


def _ends(week: Lookback, zone: tzinfo) -> tuple[datetime, datetime]:
    return day_start(week.start, zone), day_start(week.end, zone)


def week_now(now: datetime, zone: tzinfo, first_weekday: int = 0) -> Lookback:
    """Return the week that is going on."""
    return lookback(Look.WEEK, now.astimezone(zone).date(), first_weekday)
