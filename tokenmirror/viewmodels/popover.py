"""Today in little: what the tray's popover shows at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

import msgspec

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.insights.spending import Spend, Sum, add_up, add_up_by
from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.shapes import Segment

DAYS = 7
_LANDED = (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED)


class TodayFacts(msgspec.Struct, frozen=True):
    """The rows of this week, and what landed in it."""

    spends: Sequence[Spend]
    """Of the week."""
    landed: Sequence[datetime]
    """When each change of the week landed."""
    open_work: Sequence[str]
    """Names of what is in progress today, the largest first."""


class TodayPart(msgspec.Struct, frozen=True):
    """One part of today's strip, in words."""

    segment: Segment
    name: str
    """Of the one thing it went into, as a branch; mostly empty."""
    text: str
    """`320 k`."""


class DayBar(msgspec.Struct, frozen=True):
    """One of the week's seven bars."""

    day: date
    label: str
    segments: tuple[Segment, ...]
    total: int
    text: str
    """The day in words: `Monday 16 November: 1.2 M tokens`."""
    is_today: bool
    is_ahead: bool


class TodayView(msgspec.Struct, frozen=True):
    """What the popover shows."""

    when: str
    """`Sunday 22 November, as of 14:02`."""
    sentence: str
    parts: tuple[TodayPart, ...]
    week: str
    """`11.2 M tokens`."""
    bars: tuple[DayBar, ...]
    spoken: str
    """The week in one sentence, for a screen reader."""
    budget: str = ""
    """What is left of a ceiling, where one is set."""


def week_of(now: datetime, zone: tzinfo) -> date:
    """Return the first day of the week that is shown."""
    today = now.astimezone(zone).date()
    return today - timedelta(days=(today.weekday() - locale().first_weekday) % DAYS)


def today_view(facts: TodayFacts, now: datetime, zone: tzinfo) -> TodayView:
    """Return today in little."""
    today = now.astimezone(zone).date()
    by_day: dict[date, list[Spend]] = defaultdict(list)
    for spend in facts.spends:
        by_day[spend.at.astimezone(zone).date()].append(spend)
    landed = any(moment.astimezone(zone).date() == today for moment in facts.landed)
    week = _amount(add_up(facts.spends))
    return TodayView(
        tr("{day}, as of {time}", day=numbers.long_day(today, today), time=numbers.hour(now, zone)),
        _sentence(by_day[today], landed=landed),
        _parts(by_day[today], facts.open_work),
        week,
        tuple(_bar(week_of(now, zone) + timedelta(days=step), by_day, today) for step in range(DAYS)),
        tr("This week: {amount}.", amount=week),
    )


def _sentence(spends: Sequence[Spend], *, landed: bool) -> str:
    """Say what of today's tokens landed; how many changes these are is said nowhere here, for one can be cut in two."""
    added = add_up(spends)
    if not added.calls:
        return tr("No tokens recorded today. Work landed.") if landed else tr("No tokens recorded today.")
    if recorded.is_nothing(added.qualities):
        return count(
            len(added.calls),
            "{n} call so far; its tokens are not recorded.",
            "{n} calls so far; their tokens are not recorded.",
        )
    tokens = _first_up(recorded.said(added))
    by = add_up_by(spends, lambda spend: spend.outcome)
    if set(by) == {Outcome.OUTSIDE_GIT} and not landed:
        return tr("{tokens} tokens so far, outside git.", tokens=tokens)
    into = add_up(spend for spend in spends if spend.outcome in _LANDED)
    still = by.get(Outcome.IN_PROGRESS, Sum())
    return _went_into(tokens, into, still, landed=landed)


def _went_into(tokens: str, into: Sum, still: Sum, *, landed: bool) -> str:
    """Say what of today's tokens landed, else what is open."""
    if landed and into.tokens:
        return tr(
            "{tokens} tokens so far. {into} went into work that landed.",
            tokens=tokens,
            into=_first_up(recorded.said(into)),
        )
    if landed:
        return tr("{tokens} tokens so far. Work landed today.", tokens=tokens)
    if still.tokens:
        return tr(
            "{tokens} tokens so far. Nothing has landed today; {open} are in progress.",
            tokens=tokens,
            open=recorded.said(still),
        )
    return tr("{tokens} tokens so far. Nothing has landed today.", tokens=tokens)


def _parts(spends: Sequence[Spend], open_work: Sequence[str]) -> tuple[TodayPart, ...]:
    strip = segments_of(spends)
    texts = numbers.token_parts([part.tokens for part in strip])
    name = open_work[0] if len(open_work) == 1 else ""
    return tuple(
        TodayPart(segment, name if segment.outcome is Outcome.IN_PROGRESS else "", text)
        for segment, text in zip(strip, texts, strict=True)
    )


def _bar(day: date, by_day: dict[date, list[Spend]], today: date) -> DayBar:
    spends = by_day.get(day, [])
    added = add_up(spends)
    text = tr("{day}: {amount}", day=numbers.long_day(day, today), amount=_amount(added))
    return DayBar(day, short_weekday(day), segments_of(spends), added.tokens, text, day == today, day > today)


def _amount(added: Sum) -> str:
    """Return tokens, without a word of comparison."""
    if not added.calls:
        return tr("no tokens recorded")
    if recorded.is_nothing(added.qualities):
        return tr("tokens not recorded")
    return tr("{tokens} tokens", tokens=recorded.said(added))


def short_weekday(day: date) -> str:
    """Return a day's short name."""
    names = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
    return names[day.weekday()]


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
