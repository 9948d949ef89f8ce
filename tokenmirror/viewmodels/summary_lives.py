"""How long lines live, as a summary tells it: the band in steps of five, and nothing where there are too few."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from tokenmirror.domain.outcomes import CHECKPOINT_DAYS, COUNTED_DAYS
from tokenmirror.domain.summaries import Option, Section
from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import Coarse
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS, Trust
from tokenmirror.language import all_of, count, sentences, tr
from tokenmirror.viewmodels import coarse_words
from tokenmirror.viewmodels.coarse_words import least_cases, share_text
from tokenmirror.viewmodels.lives import LivesFacts
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Curve, CurvePoint, Discloses
from tokenmirror.viewmodels.summary_told import Told
from tokenmirror.viewmodels.summary_turned import share_figure

_AXES = (CHECKPOINT_DAYS[-1], 180, 270, 365, 545, COUNTED_DAYS[-1])


def lines_alive(facts: SummaryFacts, section: Section) -> Told:
    """Return what share of the lines of all changes so far lives, by days after landing."""
    told = Told()
    title = tr("Lines still alive")
    told.head(title, section, tr("Beside “{part}”", part=title))
    if not facts.has_calls and not facts.changes:
        told.said(tr("Nothing of mine was recorded or landed in this time."))
        return told
    lives = facts.lives
    days = [] if lives is None else _days(lives)
    told_days = [one for one in days if one[0] in COUNTED_DAYS]
    if lives is None or not told_days:
        told.said(_too_few(0 if lives is None else lives.changes))
        return told
    alike = groupby(told_days, key=lambda one: share_text(one[1]))
    parts = [tr("{share} after {days} days", share=share, days=_days_text(days)) for share, days in alike]
    sentence = tr("Still alive of the lines that my changes newly put in: {parts}.", parts=all_of(parts))
    told.said(sentence)
    if Option.CHART in section.options:
        told.blocks.append(_curve(days, sentence))
    of = _of(lives.changes)
    caveat = sentences(of, _no_worth())
    told.caveat(caveat)
    for day, band, works in told_days:
        label = tr("Lines alive after {days} days", days=day)
        told.figures.append(share_figure(f"lines_alive.day_{day}.share", label, band, caveat, least_cases(works)))
    told.gives(Discloses.FIGURE, sentences(sentence, of))
    return told


def _days_text(days: Iterable[_Day]) -> str:
    return all_of([str(day) for day, _band, _works in days])


_Day = tuple[int, Coarse, int]
"""A day after landing, the share that lives, and how many changes were watched for so long."""


def _days(lives: LivesFacts) -> list[_Day]:
    """Return the days of which enough is known, from the first one on."""
    found: list[_Day] = []
    for day, share, trust in zip(lives.found.days, lives.found.share, lives.trust, strict=True):
        if share is None or not trust.enough:
            break
        found.append((int(day), _band(share, trust), trust.works))
    return found


def _band(share: float, trust: Trust) -> Coarse:
    """Return the whole steps that the band lies in; where there is none, that of the share."""
    if trust.low is None or trust.high is None:
        return coarse.share(share)
    return coarse.outer(coarse.share, min(trust.low, share), max(trust.high, share))


def _curve(days: Sequence[_Day], sentence: str) -> Curve:
    last = next((day for day in _AXES if days[-1][0] <= day), _AXES[-1])
    return Curve(tuple(_point(*one) for one in days), last, tr("days after landing"), sentence)


def _point(day: int, band: Coarse, _works: int) -> CurvePoint:
    if not day:
        return CurvePoint(0, 1.0, None, None, "")
    low, high = band.low / 100, band.high / 100
    return CurvePoint(day, (band.low + band.high) / 200, low, high, share_text(band) if day in COUNTED_DAYS else "")


def _of(changes: int) -> str:
    """Say of what that is: of all time, whatever time the summary is about."""
    plural, n = coarse_words.cases(changes)
    return count(
        plural,
        "{n} change of all my time; a young one counts as far as it has been seen.",
        "{n} changes of all my time; young ones count as far as they have been seen.",
        n=n,
    )


def _no_worth() -> str:
    return tr("A line that was replaced may have been wrong, or built upon: the figure does not tell.")


def _too_few(changes: int) -> str:
    if not changes:
        return tr("Too few to say: no change of mine whose lines can be watched has landed so far.")
    plural, n = coarse_words.cases(changes)
    return count(
        plural,
        "Too few to say: {n} change landed so far. How long lines live is told once {works} changes and {lines} lines"
        " are a week old.",
        "Too few to say: {n} changes landed so far. How long lines live is told once {works} changes and {lines} lines"
        " are a week old.",
        works=FEWEST_WORKS,
        lines=FEWEST_LINES,
        n=n,
    )
