"""How long the lines of what landed live, as a sentence and a curve that stops where there are too few to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenmirror.domain.outcomes import CHECKPOINT_DAYS
from tokenmirror.insights.survival import Survival
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS, Trust
from tokenmirror.language import all_of, count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import Lives, LivesPoint


@dataclass(frozen=True, slots=True)
class LivesFacts:
    """The curve of the lines that changes newly put in, at some days from landing on."""

    found: Survival
    trust: Sequence[Trust]
    changes: int
    lines: int
    young: int
    """Changes that have not been watched to the curve's last day."""


def lives_view(facts: LivesFacts) -> Lives:
    """Return the curve up to the last day of which enough is known."""
    told = list(zip(facts.found.days, facts.found.share, facts.found.at_risk, facts.trust, strict=True))
    points: list[LivesPoint] = []
    for day, share, lines, trust in told:
        if share is None or not trust.enough:
            break
        points.append(_point(int(day), share, lines, trust))
    hint = count(facts.changes, "{n} change, all time", "{n} changes, all time") if facts.changes else ""
    if len(points) <= 1:
        return Lives(hint, _too_few(facts), "", ())
    return Lives(hint, _sentence(facts, points), _note(facts, points), tuple(points))


def _too_few(facts: LivesFacts) -> str:
    if not facts.changes:
        return tr("No change whose lines can be watched has landed yet.")
    return tr(
        "Too few to say: {changes} with {lines} landed. How long lines live is told from {works} changes and {least}"
        " lines on that are a week old.",
        changes=count(facts.changes, "{n} change", "{n} changes"),
        lines=_lines(facts.lines),
        works=FEWEST_WORKS,
        least=FEWEST_LINES,
    )


def _lines(number: int) -> str:
    return count(number, "{n} line", "{n} lines")


def _point(day: int, share: float, lines: int, trust: Trust) -> LivesPoint:
    label = numbers.percent(100 * share) if day in CHECKPOINT_DAYS else ""
    return LivesPoint(day, share, trust.low, trust.high, label, _point_words(day, share, lines, trust))


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


def _sentence(facts: LivesFacts, points: Sequence[LivesPoint]) -> str:
    parts = [tr("{share} after {days} days", share=point.label, days=point.day) for point in points if point.label]
    return tr("Of {lines} newly put in, {parts} are still alive.", lines=_lines(facts.lines), parts=all_of(parts))


def _note(facts: LivesFacts, points: Sequence[LivesPoint]) -> str:
    """Say how young changes count, and which days nobody can tell yet."""
    reached = {point.day for point in points}
    unknown = [str(day) for day in CHECKPOINT_DAYS if day not in reached]
    told = [tr("After {days} days: too few to say.", days=all_of(unknown))] if unknown else []
    if facts.young:
        told.append(
            count(
                facts.young,
                "{n} change is younger than {days} days: what of them is alive is pending, never a loss.",
                "{n} changes are younger than {days} days: what of them is alive is pending, never a loss.",
                days=CHECKPOINT_DAYS[-1],
            )
        )
    return " ".join(told)
