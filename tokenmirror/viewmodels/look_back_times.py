"""The words of a week, a month and a quarter, and what leads from one to others."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from tokenmirror.domain.lookbacks import Look, Lookback, lookback, lookback_by_key
from tokenmirror.language import locale, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.look_back_shapes import Stepping
from tokenmirror.viewmodels.shapes import Choice

_THURSDAY = 3


def time_of(key: str, now: datetime, zone: tzinfo) -> Lookback:
    """Return the time that a key names; this week where it names none, and the one that is now where it is ahead."""
    today, first_weekday = now.astimezone(zone).date(), locale().first_weekday
    found = lookback_by_key(key)
    if found is None:
        return lookback(Look.WEEK, today, first_weekday)
    return found if found.start <= today else lookback(found.look, today, first_weekday)


def stepping(when: Lookback, now: datetime, zone: tzinfo) -> Stepping:
    """Return what a time is called, and what leads from it to others."""
    later = when.before(-1)
    has_later = later.start <= now.astimezone(zone).date()
    return Stepping(
        when.key,
        heading(when, now, zone),
        short(when),
        when.before().key,
        later.key if has_later else "",
        tuple(Choice(_other(when, look, now, zone).key, look_name(look)) for look in Look),
    )


def _other(when: Lookback, look: Look, now: datetime, zone: tzinfo) -> Lookback:
    """Return the week, month or quarter that a time's last day is in, as far as that has come."""
    if look is when.look:
        return when
    day = min(when.last, now.astimezone(zone).date())
    return lookback(look, day, locale().first_weekday)


def look_name(look: Look) -> str:
    """Return what a kind of time is called."""
    return {Look.WEEK: tr("Week"), Look.MONTH: tr("Month"), Look.QUARTER: tr("Quarter")}[look]


def plural(look: Look) -> str:
    """Return what several of a kind are called."""
    return {Look.WEEK: tr("Weeks"), Look.MONTH: tr("Months"), Look.QUARTER: tr("Quarters")}[look]


def heading(when: Lookback, now: datetime, zone: tzinfo) -> str:
    """Return a time in full; one that is not over says so."""
    named = _in_full(when)
    return named if when.is_over(now, zone) else tr("{time} · so far", time=named)


def _in_full(when: Lookback) -> str:
    if when.look is Look.MONTH:
        return numbers.month(when.start)
    if when.look is Look.QUARTER:
        return tr("Quarter {number} of {year}", number=quarter(when.start), year=when.start.year)
    number, last = week_number(when.start), numbers.full_day(when.last)
    if (when.start.year, when.start.month) == (when.last.year, when.last.month) and numbers.day_leads():
        return tr("Week {number} · {day} to {last}", number=number, day=when.start.day, last=last)
    return tr("Week {number} · {first} to {last}", number=number, first=numbers.full_day(when.start), last=last)


def short(when: Lookback) -> str:
    """Return what a time is called in a list."""
    if when.look is Look.MONTH:
        return numbers.month(when.start)
    if when.look is Look.QUARTER:
        return tr("Quarter {number} of {year}", number=quarter(when.start), year=when.start.year)
    return tr("Week {number}", number=week_number(when.start))


def days(when: Lookback, today: date) -> str:
    """Return the days of a week in short; a month's and a quarter's are in its name."""
    if when.look is not Look.WEEK:
        return ""
    last = numbers.short_day(when.last, today)
    if when.start.month == when.last.month and numbers.day_leads():
        return tr("{day}\u2013{last}", day=when.start.day, last=last)
    return tr("{first}\u2013{last}", first=numbers.short_day(when.start, today), last=last)


def in_sentence(when: Lookback, now: datetime, zone: tzinfo) -> str:
    """Return a time as the sentence about it says it: `in week 47`, `this month so far`."""
    if not when.is_over(now, zone):
        return {
            Look.WEEK: tr("this week so far"),
            Look.MONTH: tr("this month so far"),
            Look.QUARTER: tr("this quarter so far"),
        }[when.look]
    if when.look is Look.WEEK:
        return tr("in week {number}", number=week_number(when.start))
    if when.look is Look.MONTH:
        return tr("in {month}", month=numbers.month(when.start))
    return tr("in quarter {number} of {year}", number=quarter(when.start), year=when.start.year)


def week_number(start: date) -> int:
    """Return the number of a week by ISO 8601: the year's first week holds its first Thursday."""
    return (start + timedelta(days=(_THURSDAY - start.weekday()) % 7)).isocalendar().week


def quarter(start: date) -> int:
    """Return the number of a quarter in its year."""
    return (start.month - 1) // 3 + 1
