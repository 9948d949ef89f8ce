"""How long the lines of what landed live, as a sentence and a curve that stops where there are too few to say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from tokenmirror.domain.outcomes import CHECKPOINT_DAYS, COUNTED_DAYS
from tokenmirror.insights.survival import Survival
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS, Trust
from tokenmirror.language import all_of, count, sentences, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import Lives, LivesPoint

_AXES = (CHECKPOINT_DAYS[-1], 180, 270, 365, 545, COUNTED_DAYS[-1])
"""Days at which the axis can end: the first that holds the curve."""


class LivesFacts(msgspec.Struct, frozen=True):
    """The curve of the lines that changes newly put in, at some days from landing on."""

    found: Survival
    trust: Sequence[Trust]
    changes: int
    lines: int
    ends: Sequence[float]
    """In order, until when changes with lines alive were watched that have not seen the curve's last day."""


def lives_view(facts: LivesFacts) -> Lives:
    """Return the curve up to the last day of which enough is known."""
    told = list(zip(facts.found.days, facts.found.share, facts.found.at_risk, facts.trust, strict=True))
    points: list[LivesPoint] = []
    for place, (day, share, lines, trust) in enumerate(told):
        if share is None or not trust.enough:
            break
        later = facts.found.days[place + 1 : place + 2] or (day + 1,)
        no_older = bisect_left(facts.ends, later[0]) - bisect_left(facts.ends, day)
        points.append(_point(int(day), share, lines, trust, no_older))
    hint = count(facts.changes, "{n} change, all time", "{n} changes, all time") if facts.changes else ""
    if len(points) <= 1:
        return Lives(hint, _too_few(facts), "", (), _AXES[0], ())
    last = next((day for day in _AXES if points[-1].day <= day), _AXES[-1])
    ends = _ends(facts.ends, points)
    return Lives(hint, _sentence(points), _note(facts, points, last), tuple(points), last, ends)


def _ends(ends: Sequence[float], points: Sequence[LivesPoint]) -> tuple[tuple[float, float], ...]:
    """Return where on the told curve the watching of changes ends."""
    days = [point.day for point in points]
    return tuple((day, points[bisect_right(days, day) - 1].share) for day in ends if day <= days[-1])


def _too_few(facts: LivesFacts) -> str:
    if not facts.changes:
        return tr("No change whose lines can be watched has landed yet.")
    return tr(
        "Too few to say: {changes} with {lines} landed. How long lines live is told once {works} changes and {least}"
        " lines are a week old.",
        changes=count(facts.changes, "{n} change", "{n} changes"),
        lines=_lines(facts.lines),
        works=FEWEST_WORKS,
        least=FEWEST_LINES,
    )


def _lines(number: int) -> str:
    return count(number, "{n} line", "{n} lines")


def _point(day: int, share: float, lines: int, trust: Trust, no_older: int) -> LivesPoint:
    label = numbers.percent(100 * share) if day in COUNTED_DAYS else ""
    text = _point_words(day, share, lines, trust)
    if no_older:
        text += "\n" + count(no_older, "{n} change is no older yet", "{n} changes are no older yet")
    return LivesPoint(day, share, trust.low, trust.high, label, text, trust.works, lines, no_older)


def _point_words(day: int, share: float, lines: int, trust: Trust) -> str:
    """Return a day in full: its share, the band, and how much was watched."""
    values = {
        "days": count(day, "{n} day", "{n} days"),
        "share": numbers.percent(100 * share),
        "changes": count(trust.works, "{n} change", "{n} changes"),
        "lines": _lines(lines),
    }
    if trust.low is None or not trust.high:
        return tr("{days}: {share} alive, {changes} with {lines} watched", **values)
    low, high = f"{100 * trust.low:.0f}", numbers.percent(100 * trust.high)
    return tr("{days}: {share} alive ({low} to {high}), {changes} with {lines} watched", low=low, high=high, **values)


def _sentence(points: Sequence[LivesPoint]) -> str:
    """Say what share lives; how many lines there were is no headline, for lines can be padded."""
    parts = [tr("{share} after {days} days", share=point.label, days=point.day) for point in points if point.label]
    return tr("Of the lines newly put in, {parts} are still alive.", parts=all_of(parts))


def _note(facts: LivesFacts, points: Sequence[LivesPoint], last: int) -> str:
    """Say how young changes count, and which days nobody can tell yet."""
    reached = {point.day for point in points}
    unknown = [str(day) for day in COUNTED_DAYS if day <= last and day not in reached]
    told = [tr("After {days} days: too few to say.", days=all_of(unknown))] if unknown else []
    young = bisect_left(facts.ends, last)
    if young:
        told.append(
            count(
                young,
                "{n} change is younger than {days} days: what of them is alive is pending, never a loss.",
                "{n} changes are younger than {days} days: what of them is alive is pending, never a loss.",
                days=last,
            )
        )
    return sentences(*told)
