"""Tokens by outcome over time: the bars of the chart, and what is known of each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice, pairwise

import msgspec

from tokenmirror.domain.days import day_start
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.periods import Bucket, Period, bucket_start, natural_bucket, next_bucket
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Amounts, Lot, add_lots, calls_in
from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import Bar, LandedMark, OutcomeChart

_MANY_MONTHS = 30
_FEW_DAYS = 14
"""Of so few days the first has a label of its own, if weeks leave it room."""
_YOUNG = 3
"""Of a period of which a third or less is known the rest is not drawn: it would be a chart of nothing known."""
MOST_MARKS = 400
"""Squares a bar carries; the chart shows a number long before."""


def outcome_chart(facts: MirrorFacts, now: datetime, zone: tzinfo) -> OutcomeChart:
    """Return the chart; without a day that is known there is nothing to draw."""
    bucket, starts = bar_starts(facts.period, facts.first_call, facts.bucket, now, zone)
    if not starts:
        return OutcomeChart(tr("Tokens by outcome"), (), "", tr("There is nothing to draw in this period."))
    bars = _bars(facts, starts, bucket, now, zone)
    title = tr("Tokens by outcome, {step}", step=words.BUCKETS[bucket])
    return OutcomeChart(
        title,
        bars,
        tr("not observed\nno logs from then"),
        _alternative(title, bars, facts),
        facts.currency,
        bucket,
        _begins(facts.period, starts[0], now, zone),
    )


def _begins(period: Period, first: date, now: datetime, zone: tzinfo) -> str:
    """Say from when on something is known, where the axis begins later than the period."""
    if period.start is None or first <= period.start.astimezone(zone).date():
        return ""
    today = now.astimezone(zone).date()
    if first == today:
        return tr("not observed before today")
    return tr("not observed before {day}", day=numbers.short_day(first, today))


def bar_starts(
    period: Period, first_call: datetime | None, bucket: Bucket | None, now: datetime, zone: tzinfo
) -> tuple[Bucket, list[date]]:
    """Return the step of the axis and the first day of each bar; no bars where no day is known."""
    days = _days(period, first_call, now, zone)
    if days is None:
        return bucket or Bucket.DAY, []
    first, last = days
    step = bucket or natural_bucket((last - first).days + 1)
    return step, _starts(first, last, step)


def _days(period: Period, first_call: datetime | None, now: datetime, zone: tzinfo) -> tuple[date, date] | None:
    """Return the first and last day to draw; of a period that is hardly known yet only the days since it is."""
    today = now.astimezone(zone).date()
    start = period.start or first_call
    if start is None:
        return None
    end = period.end.astimezone(zone).date() - timedelta(days=1) if period.end else today
    first = min(start.astimezone(zone).date(), end)
    known = first_call.astimezone(zone).date() if first_call is not None else first
    young = first < known <= end and ((end - known).days + 1) * _YOUNG <= (end - first).days + 1
    return (known if young else first), end


def _starts(first: date, last: date, bucket: Bucket) -> list[date]:
    starts = [bucket_start(first, bucket, locale().first_weekday)]
    while (following := next_bucket(starts[-1], bucket)) <= last:
        starts.append(following)
    return starts


class _Slot(msgspec.Struct):
    """What belongs to one bar."""

    lots: list[Lot] = msgspec.field(default_factory=list)
    landed: list[Change] = msgspec.field(default_factory=list)
    charges: list[Charge] = msgspec.field(default_factory=list)


def _bars(facts: MirrorFacts, starts: Sequence[date], bucket: Bucket, now: datetime, zone: tzinfo) -> tuple[Bar, ...]:
    slots = [_Slot() for _start in starts]
    ends = [day_start(next_bucket(start, bucket), zone) for start in starts]
    begins = [day_start(start, zone).timestamp() for start in starts] + [end.timestamp() for end in ends[-1:]]

    def slot(seconds: float) -> _Slot:
        place = bisect_right(begins, seconds)
        return slots[place - 1] if 0 < place < len(begins) else _Slot()

    for lot in facts.lots:
        slot(lot.at.timestamp()).lots.append(lot)
    for charge in facts.charges:
        slot(charge.at.timestamp()).charges.append(charge)
    for change in facts.changes:
        slot(change.landed_at / 1000).landed.append(change)
    today = now.astimezone(zone).date()
    labels = _labels(starts, bucket, today)
    return tuple(
        _bar(facts, _Span(start, end, label, bucket, today, zone), slot)
        for start, end, label, slot in zip(starts, ends, labels, slots, strict=True)
    )


def _labels(starts: Sequence[date], bucket: Bucket, today: date) -> list[str]:
    """Return the labels of the axis: where weeks begin, the first week of a month, every month, or every year."""
    if bucket is Bucket.MONTH:
        return [_month_label(start, many=len(starts) > _MANY_MONTHS) for start in starts]
    if bucket is Bucket.DAY:
        begin = locale().first_weekday
        labels = [numbers.short_day(start, today) if start.weekday() == begin else "" for start in starts]
        if len(starts) <= _FEW_DAYS and not any(labels[:4]):
            labels[0] = numbers.short_day(starts[0], today)
    else:
        new = [True, *(before.month != after.month for before, after in pairwise(starts))]
        labels = [numbers.short_day(s, today) if n else "" for s, n in zip(starts, new, strict=True)]
    if bucket is Bucket.DAY and starts[-1] == today:
        labels[-3:] = [""] * len(labels[-3:])
        labels[-1] = tr("today")
    return labels


def _month_label(start: date, *, many: bool) -> str:
    """Return a month's name, in January the year; of many months the years only."""
    if start.month == 1:
        return str(start.year)
    return "" if many else numbers.short_month(start)


class _Span(msgspec.Struct, frozen=True):
    """The time of one bar."""

    start: date
    end: datetime
    """When it is over."""
    label: str
    bucket: Bucket
    today: date
    zone: tzinfo


def _bar(facts: MirrorFacts, span: _Span, slot: _Slot) -> Bar:
    added = add_lots(slot.lots)
    guessed = sum(lot.usage.total_tokens for lot in slot.lots if lot.guessed)
    estimated = recorded.estimated_tokens(slot.lots)
    without = recorded.calls_without(slot.lots)
    marks = (LandedMark(c.state, facts.commit_ids.get(c.first_commit, ""), c.subject, c.guessed) for c in slot.landed)
    return Bar(
        start=span.start,
        axis_text=span.label,
        title=_title(span.start, span.bucket, span.today),
        segments=segments_of(slot.lots),
        total=added.tokens,
        total_text=recorded.marked(added) or _no_calls(slot, "0"),
        list_price=added.price / 10**12 if added.priced else None,
        list_price_text=_price(facts, added) if added.priced else "",
        landed=tuple(islice(marks, MOST_MARKS)),
        landed_text=landed_text(slot.landed),
        weekend=span.bucket is Bucket.DAY and span.start.weekday() >= 5,  # noqa: PLR2004 - Saturday
        observed=_observed(facts, span, slot),
        at_least=recorded.is_floor(added.qualities),
        guessed_text=numbers.tokens_in_ledger(guessed) if guessed else "",
        estimated_text=numbers.tokens_in_ledger(estimated) if estimated else "",
        total_words=recorded.said(added) if added.parts else _no_calls(slot, ""),
        without_tokens=without,
        without_text=recorded.without_text(without),
        charged_text=recorded.charges_text(slot.charges),
    )


def _price(facts: MirrorFacts, added: Amounts) -> str:
    price = recorded.qualified(added.qualities, numbers.money(added.price, facts.currency))
    return tr("List price {price}", price=price)


def _no_calls(slot: _Slot, nothing: str) -> str:
    return recorded.not_recorded() if slot.charges else nothing


def _observed(facts: MirrorFacts, span: _Span, slot: _Slot) -> bool:
    if slot.lots or slot.charges:
        return True
    known_from = facts.first_call
    return known_from is not None and span.end > known_from and _watched(facts, span.start, span.end, span.zone)


def _watched(facts: MirrorFacts, start: date, end: datetime, zone: tzinfo) -> bool:
    """Tell whether every tool's logs of a time were seen before the tool could delete them."""
    begin = day_start(start, zone)
    for spans in facts.watched:
        # What came after the last look is not lost, only not read yet.
        last = max(until for _since, until in spans)
        if not any(since <= begin and min(end, last) <= until for since, until in spans):
            return False
    return True


def _title(start: date, bucket: Bucket, today: date) -> str:
    if bucket is Bucket.DAY:
        return numbers.long_day(start, today)
    if bucket is Bucket.MONTH:
        return numbers.month(start)
    last = start + timedelta(days=6)
    if locale().first_weekday:  # numbers of weeks are those of weeks from Monday on
        return numbers.days_in_words(start, last, today)
    return tr("Week {week} · {days}", week=start.isocalendar().week, days=numbers.days_in_words(start, last, today))


def landed_text(landed: Sequence[Change]) -> str:
    """Return what landed in words: `4 changes landed, 1 of them by a guess, 3 kept`."""
    if not landed:
        return ""
    kept = sum(change.state is FateState.KEPT for change in landed)
    guessed = sum(change.guessed for change in landed)
    values = {"kept": numbers.exact(kept), "guessed": numbers.exact(guessed)}
    if guessed:
        return count(
            len(landed),
            "{n} change landed, {guessed} of them by a guess, {kept} kept",
            "{n} changes landed, {guessed} of them by a guess, {kept} kept",
            **values,
        )
    return count(len(landed), "{n} change landed, {kept} kept", "{n} changes landed, {kept} kept", **values)


def _alternative(title: str, bars: Sequence[Bar], facts: MirrorFacts) -> str:
    added = add_lots(facts.lots)
    if not added.parts:
        return tr("{title}: nothing was recorded.", title=title)
    without = recorded.without_text(calls_in(facts.lots) if recorded.is_nothing(added.qualities) else 0)
    landed = count(sum(len(bar.landed) for bar in bars), "{n} change landed", "{n} changes landed")
    if without:
        return f"{title}: {without}; {landed}."
    highest = max(bars, key=lambda bar: bar.total)
    rest = [recorded.without_text(sum(bar.without_tokens for bar in bars)), landed]
    return tr(
        "{title}: {tokens} tokens in {bars} bars, most on {highest} with {most}; {rest}.",
        title=title,
        tokens=recorded.said(added),
        bars=len(bars),
        highest=highest.title,
        most=highest.total_words,
        rest="; ".join(filter(None, rest)),
    )
