"""How long the lines of what landed live, as a sentence and a curve that stops where there are too few to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenmirror.domain.outcomes import CHECKPOINT_DAYS
from tokenmirror.insights.survival import Survival
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS, Trust
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
    hint = f"{numbers.counted(facts.changes, 'change', 'changes')}, all time" if facts.changes else ""
    if len(points) <= 1:
        return Lives(hint, _too_few(facts), "", ())
    return Lives(hint, _sentence(facts, points), _note(facts, points), tuple(points))


def _too_few(facts: LivesFacts) -> str:
    if not facts.changes:
        return "No change whose lines can be watched has landed yet."
    least = f"from {FEWEST_WORKS} changes and {FEWEST_LINES} lines on"
    seen = f"{numbers.counted(facts.changes, 'change', 'changes')} with {_lines(facts.lines)}"
    return f"Too few to say: {seen} landed. How long lines live is told {least} that are a week old."


def _lines(count: int) -> str:
    return numbers.counted(count, "line", "lines")


def _point(day: int, share: float, lines: int, trust: Trust) -> LivesPoint:
    label = _percent(share) if day in CHECKPOINT_DAYS else ""
    band = f" ({100 * trust.low:.0f} to {_percent(trust.high)})" if trust.low is not None and trust.high else ""
    watched = f"{numbers.counted(trust.works, 'change', 'changes')} with {_lines(lines)} watched"
    when = numbers.counted(day, "day", "days")
    return LivesPoint(day, share, trust.low, trust.high, label, f"{when}: {_percent(share)} alive{band}, {watched}")


def _percent(share: float) -> str:
    return f"{100 * share:.0f}{numbers.THIN_SPACE}%"


def _sentence(facts: LivesFacts, points: Sequence[LivesPoint]) -> str:
    parts = [f"{point.label} after {point.day} days" for point in points if point.label]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"Of {_lines(facts.lines)} newly put in, {listed} are still alive."


def _note(facts: LivesFacts, points: Sequence[LivesPoint]) -> str:
    """Say how young changes count, and which days nobody can tell yet."""
    reached = {point.day for point in points}
    unknown = [str(day) for day in CHECKPOINT_DAYS if day not in reached]
    text = f"After {' and '.join(unknown)} days: too few to say." if unknown else ""
    if facts.young:
        young = numbers.counted(facts.young, "change is", "changes are")
        text += f" {young} younger than {CHECKPOINT_DAYS[-1]} days: what of them is alive is pending, never a loss."
    return text.strip()
