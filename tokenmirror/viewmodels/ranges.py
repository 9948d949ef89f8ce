"""Tokens per kept change, as a range a month against the person's own past."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from tokenmirror.domain.periods import Bucket, PeriodChoice, next_bucket
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.ranges import FEWEST, Range, middle_half
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.cards import CardLine, CardText


class Cost(msgspec.Struct, frozen=True):
    """What went into one kept change, and how far that is known."""

    tokens: int
    qualities: frozenset[Quality]


class RangesFacts(msgspec.Struct, frozen=True):
    """The kept changes of the months before a period, and of the period."""

    months: Sequence[tuple[date, Sequence[Cost]]]
    """Whole months, oldest first."""
    now: Sequence[Cost]
    choice: PeriodChoice | None
    """The period, where it has a name of its own."""
    first: date
    """Its first day, where it has none."""
    last: date
    today: date


class RangeRow(msgspec.Struct, frozen=True):
    """One row: a bar from the first to the third quartile, or that there are too few to say."""

    label: str
    title: str
    found: Range | None
    texts: tuple[str, str, str]
    """First quartile, median, third quartile; empty where there are too few."""
    count: int
    count_text: str
    note: str
    """What of it is a lower bound, estimated or left out."""
    at_least: bool
    now: bool
    days: tuple[date, date | None] | None
    """Whose changes stand behind it; None is the period that is looked at."""
    card: CardText
    words: str


class Ranges(msgspec.Struct, frozen=True):
    """All rows, oldest first, the period last."""

    rows: tuple[RangeRow, ...]
    alternative: str


def ranges_view(facts: RangesFacts) -> Ranges | None:
    """Return the rows from the first month on in which a change is kept; None without any kept change."""
    months = list(facts.months)
    while months and not months[0][1]:
        months.pop(0)
    if not months and not facts.now:
        return None
    rows = [
        _row(numbers.short_month(first), numbers.month(first), costs, (first, next_bucket(first, Bucket.MONTH)))
        for first, costs in months
    ]
    now = _row(*_names(facts), facts.now, None)
    return Ranges((*rows, now), _alternative(rows, now))


def _names(facts: RangesFacts) -> tuple[str, str]:
    """Return the period's name for an axis, and in full."""
    names = {
        PeriodChoice.TODAY: (tr("Today"), tr("Today")),
        PeriodChoice.DAYS_7: (tr("Last 7 d"), tr("Last 7 days")),
        PeriodChoice.DAYS_30: (tr("Last 30 d"), tr("Last 30 days")),
        PeriodChoice.WEEKS_13: (tr("Last 13 w"), tr("Last 13 weeks")),
        PeriodChoice.MONTHS_12: (tr("Last 12 m"), tr("Last 12 months")),
        PeriodChoice.ALL: (tr("All time"), tr("All time")),
    }
    if facts.choice is not None:
        return names[facts.choice]
    first, last = (numbers.short_day(day, facts.today) for day in (facts.first, facts.last))
    if first == last:
        return first, first
    return tr("This time"), tr("{first} to {last}", first=first, last=last)


def _row(label: str, title: str, costs: Sequence[Cost], days: tuple[date, date | None] | None) -> RangeRow:
    known = [cost for cost in costs if not recorded.is_nothing(cost.qualities)]
    found = middle_half(cost.tokens for cost in known)
    texts = ("", "", "") if found is None else tuple(numbers.tokens(round(figure)) for figure in found)
    counted = count(len(known), "{n} kept piece of work", "{n} kept pieces of work", n=numbers.exact(len(known)))
    note, at_least = _note(costs), any(recorded.is_floor(cost.qualities) for cost in known)
    lines = (
        CardLine(tr("median"), texts[1]),
        CardLine(tr("middle half"), tr("{low} to {high}", low=texts[0], high=texts[2])),
    )
    few = "" if found is not None else tr("Too few to say: from {n} kept pieces of work on.", n=FEWEST)
    card = CardText(title, "", lines if found is not None else (), tuple(filter(None, (counted, few, note))))
    if found is None:
        words = tr("{title}: {changes}, too few to say. {note}", title=title, changes=counted, note=note)
    else:
        words = tr(
            "{title}: {changes}; half of them took {low} to {high} tokens, the median {middle}. {note}",
            title=title,
            changes=counted,
            low=texts[0],
            high=texts[2],
            middle=texts[1],
            note=note,
        )
    return RangeRow(
        label,
        title,
        found,
        (texts[0], texts[1], texts[2]),
        len(known),
        numbers.exact(len(known)),
        note,
        at_least,
        days is None,
        days,
        card,
        words.strip(),
    )


def _note(costs: Sequence[Cost]) -> str:
    """Say of how many changes the tokens are a lower bound, an estimate, or not recorded."""
    without = sum(recorded.is_nothing(cost.qualities) for cost in costs)
    floors = sum(recorded.is_floor(cost.qualities) for cost in costs) - without
    about = sum(recorded.is_about(cost.qualities) for cost in costs)
    parts = [
        count(floors, "{n} of them is a lower bound.", "{n} of them are lower bounds.") if floors else "",
        count(about, "{n} of them is estimated by the tool.", "{n} of them are estimated by the tool.")
        if about
        else "",
        count(without, "{n} more has no recorded tokens.", "{n} more have no recorded tokens.") if without else "",
    ]
    return sentences(*parts)


def _alternative(rows: Sequence[RangeRow], now: RangeRow) -> str:
    """Say the period's range, and that of the months before."""
    past = [row.found for row in rows if row.found is not None]
    if not past:
        return now.words
    low, high = (
        numbers.tokens(round(figure)) for figure in (min(one.middle for one in past), max(one.middle for one in past))
    )
    return count(
        len(past),
        "{now} The median of the month before with enough of them: {low}.",
        "{now} Medians of {n} months before: {low} to {high}.",
        now=now.words,
        low=low,
        high=high,
    )
