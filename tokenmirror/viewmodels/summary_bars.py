"""Outcomes over time in a summary: heights in twentieths of the tallest bar, and no amount that is not ticked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Bucket
from tokenmirror.domain.summaries import Option, Section
from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import STEPS
from tokenmirror.language import count, listed, sentences, tr
from tokenmirror.viewmodels import coarse_words, numbers, recorded
from tokenmirror.viewmodels.shapes import Bar
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import BarPart, Bars, Discloses, DrawnBar, Figure
from tokenmirror.viewmodels.summary_told import Told
from tokenmirror.viewmodels.summary_turned import no_worth, part_label

_NO_BREAK = "\u00a0"
_HUNDREDTHS = 100 // STEPS


def over_time(facts: SummaryFacts, section: Section) -> Told:
    """Return where tokens went bar by bar."""
    told = Told()
    title = tr("Over time")
    told.head(title, section, tr("Beside “{part}”", part=title))
    chart = facts.spent.chart if facts.spent else None
    if chart is None or not any(bar.total for bar in chart.bars):
        told.said(tr("No tokens are recorded that could be drawn over time."))
        return told
    bucket = chart.bucket or Bucket.DAY
    highest = max(bar.total for bar in chart.bars)
    bars = tuple(_bar(bar, highest, facts) for bar in chart.bars)
    caveat = sentences(_caveat(bucket, chart.bars), _begins(chart.bars, facts))
    top = _top(told, highest, chart.bars, bucket, section.options)
    heights = _heights(bars, chart.bars, bucket, facts)
    told.blocks.append(Bars(_title(bucket), bars, top, _alternative(bars, bucket), heights))
    told.caveat(caveat, no_worth() if top else "")
    for drawn, bar in zip(bars, chart.bars, strict=True):
        steps = round(sum(part.height for part in drawn.parts) * STEPS)
        if bar.observed:
            low, high = max(steps - 1, 0) / STEPS, steps / STEPS
            key = f"over_time.{bar.start.isoformat()}.height"
            told.figures.append(Figure(key, drawn.title, low, high, "share", drawn.text, caveat))
    told.gives(Discloses.FIGURE, _gives(bucket, len(bars)))
    return told


def _title(bucket: Bucket) -> str:
    return {
        Bucket.DAY: tr("Tokens by outcome, day by day"),
        Bucket.WEEK: tr("Tokens by outcome, week by week"),
        Bucket.MONTH: tr("Tokens by outcome, month by month"),
    }[bucket]


def _gives(bucket: Bucket, bars: int) -> str:
    """Say what a chart tells: also when there was use, and when there was none."""
    return {
        Bucket.DAY: count(
            bars,
            "On which of {n} day there was use, and how it compares with the tallest",
            "On which of {n} days there was use, and how each compares with the tallest",
        ),
        Bucket.WEEK: count(
            bars,
            "In which of {n} week there was use, and how it compares with the tallest",
            "In which of {n} weeks there was use, and how each compares with the tallest",
        ),
        Bucket.MONTH: count(
            bars,
            "In which of {n} month there was use, and how it compares with the tallest",
            "In which of {n} months there was use, and how each compares with the tallest",
        ),
    }[bucket]


def _bar(bar: Bar, highest: int, facts: SummaryFacts) -> DrawnBar:
    sums: Counter[tuple[Outcome, bool]] = Counter()
    for part in bar.segments:
        sums[part.outcome, part.pending] += part.tokens
    kinds = [kind for kind in sums if sums[kind]]
    steps = coarse.heights([sums[kind] for kind in kinds], highest)
    parts = [(kind, step) for kind, step in zip(kinds, steps, strict=True) if step]
    axis = numbers.short_day(bar.start, facts.today) if bar.axis_text and bar.start == facts.today else bar.axis_text
    return DrawnBar(
        axis,
        bar.title,
        _text(bar, parts),
        tuple(BarPart(*kind, step / STEPS) for kind, step in parts),
        bar.observed,
    )


def _text(bar: Bar, parts: Sequence[tuple[tuple[Outcome, bool], int]]) -> str:
    if not bar.observed:
        return tr("not observed")
    if not parts:
        return recorded.not_recorded() if bar.without_tokens or bar.charged_text else tr("no use")
    told = listed(part_label(outcome, pending=pending) for (outcome, pending), _step in parts)
    return tr("about {height} of the tallest: {parts}", height=_height([step for _kind, step in parts]), parts=told)


def _height(steps: Sequence[int]) -> str:
    return numbers.percent(sum(steps) * _HUNDREDTHS)


def _heights(drawn: Sequence[DrawnBar], bars: Sequence[Bar], bucket: Bucket, facts: SummaryFacts) -> str:
    """Say how tall each bar is; those in a row that say the same are said once, by the first and the last of them."""
    said = [
        (
            _brief(bar.start, bucket, facts),
            _height([round(part.height * STEPS) for part in one.parts]) if one.parts else one.text,
        )
        for one, bar in zip(drawn, bars, strict=True)
    ]
    told = []
    for text, alike in groupby(said, key=lambda one: one[1]):
        names = [name for name, _text in alike]
        span = names[0] if len(names) == 1 else tr("{first} to {last}", first=names[0], last=names[-1])
        told.append(f"{span} {text}".replace(" ", _NO_BREAK))
    return tr("Of the tallest bar: {bars}.", bars=listed(told))


def _brief(day: date, bucket: Bucket, facts: SummaryFacts) -> str:
    return numbers.month(day) if bucket is Bucket.MONTH else numbers.short_day(day, facts.today)


def _top(told: Told, highest: int, bars: Sequence[Bar], bucket: Bucket, options: frozenset[Option]) -> str:
    if Option.TOKENS not in options:
        return ""
    found = coarse_words.tokens(highest)
    text = coarse_words.tokens_text(found)
    is_floor = any(bar.at_least for bar in bars if bar.total == highest)
    if is_floor:
        text = coarse_words.at_least(found, text)
    said = {
        Bucket.DAY: tr("The tallest day: {amount} tokens", amount=text),
        Bucket.WEEK: tr("The tallest week: {amount} tokens", amount=text),
        Bucket.MONTH: tr("The tallest month: {amount} tokens", amount=text),
    }[bucket]
    told.figures.append(
        Figure(
            "over_time.top.tokens",
            _title(bucket),
            found.low,
            None if is_floor else found.high,
            "tokens",
            text,
            no_worth(),
        )
    )
    told.gives(Discloses.FIGURE, said)
    return said


def _caveat(bucket: Bucket, bars: Sequence[Bar]) -> str:
    parts = [
        tr("Heights are told in twentieths of the tallest bar."),
        tr("Time in which nothing was recorded can be work of any other kind."),
    ]
    unknown = sum(not bar.observed for bar in bars)
    if unknown:
        parts.append(
            {
                Bucket.DAY: count(unknown, "{n} day was not observed.", "{n} days were not observed."),
                Bucket.WEEK: count(unknown, "{n} week was not observed.", "{n} weeks were not observed."),
                Bucket.MONTH: count(unknown, "{n} month was not observed.", "{n} months were not observed."),
            }[bucket]
        )
    return sentences(*parts)


def _begins(bars: Sequence[Bar], facts: SummaryFacts) -> str:
    """Say from when on something is known, where the chart begins later than the time that the document is of."""
    first = bars[0].start
    if facts.first is None or first <= facts.first:
        return ""
    return tr("Before {day} nothing was observed.", day=numbers.short_day(first, facts.today))


def _alternative(bars: Sequence[DrawnBar], bucket: Bucket) -> str:
    """Say the chart in a sentence."""
    used = [bar for bar in bars if bar.parts]
    tallest = max(bars, key=lambda bar: sum(part.height for part in bar.parts))
    values = {"used": len(used), "tallest": tallest.title, "parts": tallest.text}
    return {
        Bucket.DAY: tr("{used} of {bars} days with use, the tallest {tallest}: {parts}.", bars=len(bars), **values),
        Bucket.WEEK: tr("{used} of {bars} weeks with use, the tallest {tallest}: {parts}.", bars=len(bars), **values),
        Bucket.MONTH: tr("{used} of {bars} months with use, the tallest {tallest}: {parts}.", bars=len(bars), **values),
    }[bucket]
