"""Which days a summary is about: a choice of periods, a week, a month or a quarter, or two days of one's own."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

import msgspec

from tokenmirror.answers.corrections import Unclear
from tokenmirror.domain.days import day_start
from tokenmirror.domain.lookbacks import Lookback, lookback_by_key
from tokenmirror.domain.periods import Period, PeriodChoice, chosen_period
from tokenmirror.language import tr

_TO = ".."


class SummaryTime(msgspec.Struct, frozen=True):
    """The days of a summary."""

    period: Period
    first: date | None
    """None for the beginning of everything."""
    last: date
    """The last day; no later than today."""
    today: date
    when: Lookback | Period
    """As the measures take it: their past is that of a week, a month or a quarter, or of a time as long."""


def summary_time(key: str, now: datetime, zone: tzinfo) -> SummaryTime:
    """Return the days that a key names; raise Unclear where it names none."""
    today = now.astimezone(zone).date()
    if key in set(PeriodChoice):
        period = chosen_period(PeriodChoice(key), now, zone)
        first = period.start.astimezone(zone).date() if period.start else None
        return SummaryTime(period, first, today, today, period)
    when = lookback_by_key(key)
    if when is not None:
        if when.start > today:
            raise Unclear(tr("{time} has not begun.", time=repr(key)))
        return SummaryTime(_up_to(today, when.period(zone), zone), when.start, min(when.last, today), today, when)
    first, last = _own_days(key)
    if first > today:
        raise Unclear(tr("{time} has not begun.", time=repr(key)))
    period = _up_to(today, Period(day_start(first, zone), day_start(last + timedelta(days=1), zone)), zone)
    return SummaryTime(period, first, min(last, today), today, period)


def _up_to(today: date, period: Period, zone: tzinfo) -> Period:
    """Return what has come of a time, to the end of today: of days to come there is nothing to tell."""
    tomorrow = day_start(today + timedelta(days=1), zone)
    return Period(period.start, tomorrow if period.end is None else min(period.end, tomorrow))


def _own_days(key: str) -> tuple[date, date]:
    begin, to, end = key.partition(_TO)
    try:
        first, last = date.fromisoformat(begin), date.fromisoformat(end)
    except ValueError:
        to = ""
    if not to or last < first or last == date.max:
        said = tr(
            "{time} names no time. It looks like 30d, quarter-2026-10-01 or 2026-10-24..2026-11-22.", time=repr(key)
        )
        raise Unclear(said)
    return first, last
