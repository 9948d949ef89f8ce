"""The experiments of a person in words: before and after as ranges, how far apart they can be, and no cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from tokenmirror.domain.own_words import Experiment
from tokenmirror.insights.before_after import Compared
from tokenmirror.insights.experiments import Days, Figure, Sides, Tried
from tokenmirror.insights.ranges import FEWEST, Range
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.cards import CardLine, CardText
from tokenmirror.viewmodels.experiment_words import figure_text, figure_titles, signed, steps, unit_word
from tokenmirror.viewmodels.measure_words import pieces_of_work
from tokenmirror.viewmodels.shapes import EmptyState

ADD = "add_experiment"
"""What the button of the empty page does."""


class ExperimentsFacts(msgspec.Struct, frozen=True):
    """What the page is made of."""

    tried: Sequence[Tried]
    currency: str
    projects: Sequence[str]
    names: Mapping[str, str]
    """What projects are called, by folder."""
    today: date


class SideRow(msgspec.Struct, frozen=True):
    """One row of a picture: a range from zero on, or an interval around zero."""

    label: str
    found: Range | None
    texts: tuple[str, str, str]
    """Lower end, median, upper end; empty where there are too few."""
    count: int | None
    count_text: str
    around_zero: bool
    now: bool
    card: CardText
    words: str


class FigureView(msgspec.Struct, frozen=True):
    """One figure of both sides."""

    key: str
    """Also that of its definition."""
    title: str
    unit: str
    rows: tuple[SideRow, ...]
    axis: tuple[tuple[float, str], ...]
    """Places with their words, from zero up."""
    few: str
    """What stands in the place of a range that is not said."""
    sentence: str


class ExperimentView(msgspec.Struct, frozen=True):
    """One experiment."""

    experiment: Experiment
    name: str
    about: str
    """Since when, and where."""
    days: str
    """Which days are looked at."""
    figures: tuple[FigureView, ...]
    notes: tuple[str, ...]


class ExperimentsView(msgspec.Struct, frozen=True):
    """All experiments, the newest first."""

    intro: str
    experiments: tuple[ExperimentView, ...]
    projects: tuple[tuple[str, str], ...]
    """Folder and name of those that can be chosen."""
    today: date
    empty: EmptyState | None = None


def no_experiment() -> EmptyState:
    """Return what is shown before there is any."""
    return EmptyState(
        tr("No experiment yet."),
        tr(
            "Say from which day on you did something in another way: a new model, another style of prompts, smaller"
            " tasks. Then what your changes took before and since then stands side by side, with how unsure it is."
        ),
        ADD,
        tr("Add an experiment…"),
    )


def closed_experiments(state: EmptyState | None, today: date) -> ExperimentsView:
    """Return the page where there is no database."""
    return ExperimentsView("", (), (), today, state or no_experiment())


def experiments_view(facts: ExperimentsFacts) -> ExperimentsView:
    """Return the page."""
    intro = tr(
        "What you did in another way from a day on, and what changes took before and since then. A difference can have"
        " many causes; the figures name none."
    )
    views = tuple(_view(one, facts) for one in facts.tried)
    projects = tuple((path, facts.names.get(path, path)) for path in facts.projects)
    return ExperimentsView(intro if views else "", views, projects, facts.today, None if views else no_experiment())


def _view(tried: Tried, facts: ExperimentsFacts) -> ExperimentView:
    one, sides = tried.experiment, tried.sides
    place = facts.names.get(one.project, one.project) if one.project else ""
    about = _about(one, place, facts.today)
    if sides is None:
        day = numbers.day_in_words(one.day or facts.today, facts.today)
        return ExperimentView(one, one.name, about, tr("Its first day is {day}.", day=day), (), ())
    figures = tuple(_figure(figure, found, sides, place, facts) for figure, found in tried.figures.items())
    return ExperimentView(one, one.name, about, _days(sides, place, facts.today), figures, _notes(tried))


def _about(one: Experiment, place: str, today: date) -> str:
    if one.day is None:
        return tr("{project}, beside your other projects", project=place)
    first = numbers.day_in_words(one.day, today)
    if one.until is not None:
        last = numbers.day_in_words(one.until, today)
        if place:
            return tr("{first} to {last}, in {project}", first=first, last=last, project=place)
        return tr("{first} to {last}, everywhere", first=first, last=last)
    return (
        tr("since {day}, in {project}", day=first, project=place) if place else tr("since {day}, everywhere", day=first)
    )


def _days(sides: Sides, place: str, today: date) -> str:
    if sides.is_project:
        return tr("{project} and your other projects, {days}.", project=place, days=_span(sides.after, today))
    before, after = _span(sides.before, today), _span(sides.after, today)
    if sides.before.number == sides.after.number:
        return tr("Two times of the same length. Before: {before}. Since then: {after}.", before=before, after=after)
    if sides.before.number > sides.after.number:
        return tr("Before, the least that is looked at: {before}. Since then: {after}.", before=before, after=after)
    return tr("Before, the most that is looked at: {before}. Since then: {after}.", before=before, after=after)


def _span(days: Days, today: date) -> str:
    return count(
        days.number,
        "{first} to {last} ({n} day)",
        "{first} to {last} ({n} days)",
        first=numbers.day_in_words(days.first, today),
        last=numbers.day_in_words(days.last, today),
    )


def _notes(tried: Tried) -> tuple[str, ...]:
    both, young, part = tried.both, tried.young, tried.in_part
    told = sum(found.difference is not None for found in tried.figures.values())
    return tuple(
        filter(
            None,
            (
                tr(
                    "{number} figures are looked at: with so many, a difference in one of them may be chance.",
                    number=told,
                )
                if told > 1
                else "",
                count(
                    both,
                    "{n} change was begun before the first day and landed after it; it is on neither side.",
                    "{n} changes were begun before the first day and landed after it; they are on neither side.",
                )
                if both
                else "",
                count(
                    young,
                    "{n} piece of work is too young to say how much of it is replaced.",
                    "{n} pieces of work are too young to say how much of them is replaced.",
                )
                if young
                else "",
                count(
                    part,
                    "{n} piece of work has calls without a price, which are not in it.",
                    "{n} pieces of work have calls without a price, which are not in them.",
                )
                if part
                else "",
            ),
        )
    )


# ---- one figure


def _figure(figure: Figure, found: Compared, sides: Sides, place: str, facts: ExperimentsFacts) -> FigureView:
    currency = facts.currency
    names = (tr("other projects"), place) if sides.is_project else (tr("before"), tr("since then"))
    before = _side(figure, names[0], found.before, found.before_cases, currency, now=False)
    after = _side(figure, names[1], found.after, found.after_cases, currency, now=True)
    rows = (before, after, _difference(figure, found, currency))
    highest = max((one.high for one in (found.before, found.after) if one is not None), default=0.0)
    return FigureView(
        figure.value,
        figure_titles()[figure],
        unit_word(figure, currency),
        rows,
        steps(figure, highest, currency),
        tr("too few to say"),
        _sentence(figure, found, (before, after), currency, sides),
    )


def _side(figure: Figure, name: str, found: Range | None, cases: int, currency: str, *, now: bool) -> SideRow:
    counted = pieces_of_work(cases)
    if found is None:
        few = tr("Too few to say: from {n} pieces of work on.", n=FEWEST)
        words = tr("{name}: {changes}, too few to say.", name=name, changes=counted)
        card = CardText(name, "", (), (counted, few))
        return SideRow(name, None, ("", "", ""), cases, numbers.exact(cases), False, now, card, words)
    texts = _texts(figure, found, currency)
    words = tr(
        "{name}: {low} to {high}, the middle half of {changes}; the median is {middle}.",
        name=name, low=texts[0], high=texts[2], middle=texts[1], changes=counted,
    )  # fmt: skip
    lines = (
        CardLine(tr("median"), texts[1]),
        CardLine(tr("middle half"), tr("{low} to {high}", low=texts[0], high=texts[2])),
    )
    card = CardText(name, "", lines, (counted,))
    return SideRow(name, found, texts, cases, numbers.exact(cases), False, now, card, words)


def _texts(figure: Figure, found: Range, currency: str) -> tuple[str, str, str]:
    low, middle, high = (figure_text(figure, one, currency) for one in found)
    return low, middle, high


def _difference(figure: Figure, found: Compared, currency: str) -> SideRow:
    name = tr("difference")
    if found.difference is None:
        words = tr("Difference: too few to say.")
        card = CardText(
            tr("Difference of the medians"), "", (), (tr("Too few to say: from {n} pieces of work on.", n=FEWEST),)
        )
        return SideRow(name, None, ("", "", ""), None, "", True, True, card, words)
    low, middle, high = (signed(figure, one, currency) for one in found.difference)
    interval = tr("{low} to {high}", low=low, high=high)
    seen = "" if found.can_be_seen else tr("It holds zero: no difference can be seen.")
    words = tr("Difference of the medians: {interval}. {seen}", interval=interval, seen=seen).strip()
    lines = (CardLine(tr("of the medians"), middle), CardLine(tr("95 % interval"), interval))
    card = CardText(tr("Difference of the medians"), "", lines, tuple(filter(None, (seen,))))
    return SideRow(name, found.difference, (low, middle, high), None, "", True, True, card, words)


def _sentence(figure: Figure, found: Compared, rows: tuple[SideRow, SideRow], currency: str, sides: Sides) -> str:
    if found.difference is None:
        return _too_few(found, sides)
    before, after = (numbers.exact(one) for one in (found.before_cases, found.after_cases))
    was, now = rows[0].texts[1], rows[1].texts[1]
    low, _middle, high = (signed(figure, one, currency) for one in found.difference)
    if sides.is_project:
        medians = tr("Medians: {was} in your other projects, {now} in it.", was=was, now=now)
    else:
        medians = tr("Medians: {was} before, {now} since then.", was=was, now=now)
    if not found.can_be_seen:
        seen = tr("No difference can be seen in {before} and {after} pieces of work.", before=before, after=after)
    else:
        seen = tr(
            "They differ by {low} to {high}, in {before} and {after} pieces of work.",
            low=low, high=high, before=before, after=after,
        )  # fmt: skip
    return sentences(medians, seen)


def _too_few(found: Compared, sides: Sides) -> str:
    before, after = (pieces_of_work(one) for one in (found.before_cases, found.after_cases))
    if sides.is_project:
        return tr(
            "Too few to say: {after} in it and {before} in others. It takes {fewest} on each side.",
            before=before,
            after=after,
            fewest=FEWEST,
        )
    return tr(
        "Too few to say: {before} before and {after} since then. It takes {fewest} on each side.",
        before=before,
        after=after,
        fewest=FEWEST,
    )
