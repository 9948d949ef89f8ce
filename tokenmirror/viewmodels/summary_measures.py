"""The measures that the person ticked: a range each, of how many cases, beside that of their own time before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from tokenmirror.domain.lookbacks import Look
from tokenmirror.domain.summaries import Item, Option, Section
from tokenmirror.insights import coarse
from tokenmirror.insights.coarse import Coarse
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.ranges import FEWEST
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import coarse_words
from tokenmirror.viewmodels.coarse_words import PICO, least_cases
from tokenmirror.viewmodels.measure_words import OF_CHANGES, whole
from tokenmirror.viewmodels.summary_caveats import measure_caveat, measure_title
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Discloses, Figure, Grid
from tokenmirror.viewmodels.summary_told import Told, words_text

_DECIMALS = 4
"""Of a figure's ends: a third of an hour has no last one."""


class _Unit(NamedTuple):
    """How a measure is told."""

    name: str
    find: Callable[[float], Coarse]
    text: Callable[[Coarse], str]
    of: float
    """What the ends of a range are divided by, to be in that unit."""


def unit_of(measure: Measure, currency: str) -> _Unit:
    """Return how a measure is told."""
    match measure:
        case Measure.FINISHED_TASKS:
            return _Unit("prompts", coarse.number, coarse_words.prompts_text, 1)
        case Measure.PRICE_PER_KEPT:
            return _Unit(
                currency,
                lambda price: coarse_words.money(round(price * PICO)),
                lambda found: coarse_words.money_text(found, currency),
                PICO,
            )
        case Measure.TIME_TO_COMMIT | Measure.TIME_TO_LANDING:
            return _Unit("hours", coarse.duration, coarse_words.duration_text, coarse.HOUR)
        case Measure.FIXED_LINE_AGE:
            return _Unit("days", lambda days: coarse.duration(days * 24), coarse_words.duration_text, coarse.DAY)
        case _:
            return _Unit("share", coarse.share, coarse_words.share_text, 100)


def measures(facts: SummaryFacts, section: Section) -> Told:
    """Return the measures that are ticked, in the order in which they stand; prices only where money is ticked."""
    told = Told()
    title = tr("Measures against my own past")
    told.head(title, section, tr("Beside “{part}”", part=title))
    known = {one.rule: one for one in facts.measured or ()}
    shown = [(item, known[item.key]) for item in section.items if item.key in known and _may(item.key, section)]
    shown = _tell_silent(told, shown)
    if not shown:
        return told
    rows, caveats = [], []
    for item, one in shown:
        measure = Measure(one.rule)
        caveats.append(tr("{measure}: {caveat}", measure=measure_title(measure), caveat=measure_caveat(measure)))
        rows.append(_row(told, one, facts))
        if item.words.strip():
            what = tr("Beside “{part}”", part=measure_title(measure))
            told.gives(Discloses.WORDS, f"{what}: {words_text(item.words)}")
    header = (tr("Measure"), tr("In this time"), tr("Of"), past_name(facts.look), tr("Of"))
    own = tuple(item.words for item, _one in shown)
    grid = Grid(title, header, tuple(rows), frozenset({1, 3}), own if any(map(str.strip, own)) else ())
    told.blocks.append(grid)
    told.caveat("\n".join((_common(), *caveats)))
    return told


def _tell_silent(told: Told, shown: Sequence[tuple[Item, Observed]]) -> list[tuple[Item, Observed]]:
    """Say in one sentence of which measures there is too little now and before; return those that a table holds.

    What the person wrote beside one keeps it there.
    """
    rest = [(item, one) for item, one in shown if item.words.strip() or not _is_silent(one)]
    silent = [measure_title(Measure(one.rule)) for item, one in shown if (item, one) not in rest]
    if silent:
        said = tr("Too few cases to say, in this time and before: {measures}.", measures="; ".join(silent))
        told.said(said)
        told.gives(Discloses.FIGURE, said)
    return rest


def _is_silent(one: Observed) -> bool:
    if one.rule == Measure.REGULAR_USE:
        return one.of < FEWEST and one.past_cases < FEWEST
    return one.past is None and (one.figure is None or len(one.cases) < FEWEST)


def _may(key: str, section: Section) -> bool:
    return key != Measure.PRICE_PER_KEPT or Option.MONEY in section.options


def _common() -> str:
    return tr(
        "The figure of this time is a median or a share; that of my past is where its middle half lies. With fewer"
        " than {fewest} cases nothing is said.",
        fewest=FEWEST,
    )


def past_name(look: Look | None) -> str:
    """Return what the past is called that a time is seen against."""
    match look:
        case Look.WEEK:
            return tr("My past 12 weeks")
        case Look.MONTH:
            return tr("My past 6 months")
        case Look.QUARTER:
            return tr("My past 4 quarters")
        case _:
            return tr("My time before")


def _row(told: Told, one: Observed, facts: SummaryFacts) -> tuple[str, ...]:
    measure = Measure(one.rule)
    if measure is Measure.REGULAR_USE:
        return _regular(told, one)
    unit, title, caveat = unit_of(measure, facts.currency), measure_title(measure), measure_caveat(measure)
    now = None if one.figure is None or len(one.cases) < FEWEST else unit.find(one.figure)
    past = None if one.past is None else coarse.outer(unit.find, one.past.low, one.past.high)
    said, before = _text(now, unit, one), tr("too few to say") if past is None else unit.text(past)
    of, of_past = cases_text(measure, len(one.cases)), past_cases_text(measure, one.past_cases)
    key = f"measures.{measure}"
    figure = _figure(key, title, now, unit, (said, caveat), len(one.cases))
    told.figures.append(msgspec.structs.replace(figure, high=None) if _is_floor(one) else figure)
    label = tr("{measure}, before", measure=title)
    told.figures.append(_figure(f"{key}.past", label, past, unit, (before, caveat), one.past_cases))
    kind = Discloses.MONEY if measure is Measure.PRICE_PER_KEPT else Discloses.FIGURE
    values = {"measure": title, "now": said, "cases": of, "past": before, "past_cases": of_past}
    told.gives(kind, tr("{measure}: {now} of {cases}, before {past} of {past_cases}", **values))
    return title, said, of, before, of_past


def _figure(key: str, label: str, found: Coarse | None, unit: _Unit, words: tuple[str, str], cases: int) -> Figure:
    low, high = (None, None) if found is None else (round(end / unit.of, _DECIMALS) for end in (found.low, found.high))
    return Figure(key, label, low, high, unit.name, *words, least_cases(cases))


def _text(found: Coarse | None, unit: _Unit, one: Observed) -> str:
    if found is None:
        return tr("too few to say")
    text = unit.text(found)
    return coarse_words.at_least(found, text) if _is_floor(one) else text


def _is_floor(one: Observed) -> bool:
    """Tell whether of half of the cases or more only the least is known."""
    floors = max(whole(one, "at_least"), whole(one, "in_part"))
    return bool(floors) and 2 * floors >= len(one.cases)


def _regular(told: Told, one: Observed) -> tuple[str, ...]:
    """Tell in what share of the working weeks something landed."""
    title, caveat = measure_title(Measure.REGULAR_USE), measure_caveat(Measure.REGULAR_USE)
    row = [title]
    key = f"measures.{Measure.REGULAR_USE}"
    both = (("", title, "reached", one.of), (".past", tr("{measure}, before", measure=title), "reached_before",
            one.past_cases))  # fmt: skip
    for ending, label, reached, weeks in both:
        found = coarse.share_of(whole(one, reached), weeks) if weeks >= FEWEST else None
        text = tr("too few to say") if found is None else coarse_words.share_text(found)
        low, high = (None, None) if found is None else (found.low / 100, found.high / 100)
        told.figures.append(Figure(key + ending, label, low, high, "share", text, caveat, weeks))
        row += [text, count(weeks, "{n} working week", "{n} working weeks")]
    values = dict(zip(("measure", "now", "cases", "past", "past_cases"), row, strict=True))
    told.gives(Discloses.FIGURE, tr("{measure}: {now} of {cases}, before {past} of {past_cases}", **values))
    return tuple(row)


def cases_text(measure: Measure, number: int) -> str:
    """Return of how many cases a measure is; many are told as a range, or they would rank who has more."""
    plural, n = coarse_words.cases(number)
    if measure is Measure.FINISHED_TASKS:
        return count(plural, "{n} task", "{n} tasks", n=n)
    if measure is Measure.FIXED_LINE_AGE:
        return count(plural, "{n} fix", "{n} fixes", n=n)
    if measure in OF_CHANGES:
        return count(plural, "{n} change", "{n} changes", n=n)
    return count(plural, "{n} piece of work", "{n} pieces of work", n=n)


def past_cases_text(measure: Measure, number: int) -> str:
    """Return of how many cases its past is: some measures have one figure a week."""
    if measure in {Measure.REWORK_BY_YOU, Measure.REWORK_BY_OTHERS, Measure.TESTS_IN_KEPT}:
        return count(number, "{n} week", "{n} weeks")
    return cases_text(measure, number)
