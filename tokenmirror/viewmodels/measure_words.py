"""The words of the measures: what each is called, its figure, its sentence, and what it was before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.ranges import FEWEST
from tokenmirror.language import count, locale, sentences, tr
from tokenmirror.viewmodels import numbers

_PICO = 10**12
OF_CHANGES = frozenset({Measure.REWORK_BY_YOU, Measure.REWORK_BY_OTHERS, Measure.FIXED_LINE_AGE})
"""Measures of lines: a line is of one change, whatever piece of work that belongs to."""


def titles() -> dict[Measure, str]:
    """Return what the measures are called."""
    return {
        Measure.FINISHED_TASKS: tr("Tasks that an agent finished"),
        Measure.REGULAR_USE: tr("Regular useful use"),
        Measure.PRICE_PER_KEPT: tr("List price per kept piece of work"),
        Measure.TIME_TO_COMMIT: tr("From first prompt to last commit"),
        Measure.TIME_TO_LANDING: tr("From first prompt to landing"),
        Measure.REWORK_BY_YOU: tr("Rework within 14 days, by you"),
        Measure.REWORK_BY_OTHERS: tr("Rework within 14 days, by others"),
        Measure.FIXED_LINE_AGE: tr("Age of the lines that fixes take out"),
        Measure.TESTS_IN_KEPT: tr("Tests touched in kept work"),
    }


def figure_text(measure: Measure, figure: float, currency: str) -> str:
    """Return a figure of a measure, or of one of its cases, in its unit."""
    match measure:
        case Measure.FINISHED_TASKS:
            return _number(figure)
        case Measure.PRICE_PER_KEPT:
            return numbers.money(round(figure * _PICO), currency)
        case Measure.TIME_TO_COMMIT | Measure.TIME_TO_LANDING:
            return _duration(figure)
        case Measure.FIXED_LINE_AGE:
            return _duration(figure * 24)
        case _:
            return numbers.percent_of(figure)


def _number(figure: float) -> str:
    return locale().number(figure, 0 if figure == int(figure) else 1)


def _duration(hours: float) -> str:
    """Return hours as people say them; from two days on in days with one decimal."""
    if hours < 48:  # noqa: PLR2004 - two days
        return numbers.duration(timedelta(hours=hours))
    return tr("{days} days", days=locale().number(hours / 24, 1))


def at_least(one: Observed, text: str) -> str:
    """Say that a figure is a lower bound where the case in the middle is one."""
    if 2 * whole(one, "at_least") >= len(one.cases) and whole(one, "at_least"):
        return tr("at least {amount}", amount=text)
    if 2 * whole(one, "in_part") >= len(one.cases) and whole(one, "in_part"):
        return tr("at least {amount}", amount=text)
    return text


def whole(one: Observed, name: str) -> int:
    """Return a count that stands beside a measure."""
    return int(one.details.get(name, 0))


def sentence(one: Observed) -> str:
    """Return what was seen, of how many."""
    return _SENTENCES[Measure(one.rule)](one)


def _figure(one: Observed) -> str:
    assert one.figure is not None  # noqa: S101 - the sentences that say it have looked
    return at_least(one, figure_text(Measure(one.rule), one.figure, str(one.details.get("currency", "USD"))))


def _finished(one: Observed) -> str:
    if not one.of:
        return tr("No session edited a file of a repository in this time.")
    said = count(
        one.of,
        "{finished} of {n} task ended in edits that landed.",
        "{finished} of {n} tasks ended in edits that landed.",
        finished=numbers.exact(whole(one, "finished")),
    )
    if one.figure is None:
        return said
    took = count(
        len(one.cases),
        "Prompts for each of them: {figure} (median of {n} task).",
        "Prompts for each of them: {figure} (median of {n} tasks).",
        figure=_figure(one),
    )
    return sentences(said, took)


def _regular(one: Observed) -> str:
    if not one.of:
        return tr("No working week begins in this time.")
    return count(
        one.of,
        "Work of agents reached the default branch or a release in {reached} of {n} working week.",
        "Work of agents reached the default branch or a release in {reached} of {n} working weeks.",
        reached=numbers.exact(whole(one, "reached")),
    )


def _price(one: Observed) -> str:
    if one.figure is None:
        return tr("No kept work with a known list price in this time.")
    return count(
        len(one.cases),
        "Kept work took {figure} at list price (median of {n} piece of work).",
        "Kept work took {figure} at list price (median of {n} pieces of work).",
        figure=_figure(one),
    )


def _to_commit(one: Observed) -> str:
    if one.figure is None:
        return tr("No work landed in this time whose first prompt is known.")
    return count(
        len(one.cases),
        "From the first prompt to the last commit it took {figure} (median of {n} piece of work).",
        "From the first prompt to the last commit it took {figure} (median of {n} pieces of work).",
        figure=_figure(one),
    )


def _to_landing(one: Observed) -> str:
    if one.figure is None:
        return tr("No work landed in this time whose first prompt is known.")
    return count(
        len(one.cases),
        "From the first prompt to landing it took {figure} (median of {n} piece of work).",
        "From the first prompt to landing it took {figure} (median of {n} pieces of work).",
        figure=_figure(one),
    )


def _no_rework() -> str:
    return tr("Of no change the first 14 days ended in this time.")


def _by_you(one: Observed) -> str:
    if one.figure is None:
        return _no_rework()
    return count(
        len(one.cases),
        "You replaced {figure} of the lines of {n} change within 14 days after landing: {replaced} of {lines}.",
        "You replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.",
        **_lines(one),
    )


def _by_others(one: Observed) -> str:
    if one.figure is None:
        return _no_rework()
    return count(
        len(one.cases),
        "Others replaced {figure} of the lines of {n} change within 14 days after landing: {replaced} of {lines}.",
        "Others replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.",
        **_lines(one),
    )


def _lines(one: Observed) -> dict[str, str]:
    return {
        "figure": _figure(one),
        "replaced": numbers.exact(whole(one, "replaced")),
        "lines": numbers.exact(whole(one, "lines")),
    }


def _fixed(one: Observed) -> str:
    if one.figure is None:
        return tr("No fix of this time took out lines that had landed before.")
    return count(
        len(one.cases),
        "The lines that a fix took out were {figure} old (median of {n} fix).",
        "The lines that a fix took out were {figure} old (median of {n} fixes).",
        figure=_figure(one),
    )


def _tests(one: Observed) -> str:
    if one.figure is None:
        return tr("No kept work in this time whose files are known.")
    return count(
        len(one.cases),
        "Tests were touched in {touched} of {n} kept piece of work.",
        "Tests were touched in {touched} of {n} kept pieces of work.",
        touched=numbers.exact(whole(one, "touched")),
    )


_SENTENCES: Mapping[Measure, Callable[[Observed], str]] = {
    Measure.FINISHED_TASKS: _finished,
    Measure.REGULAR_USE: _regular,
    Measure.PRICE_PER_KEPT: _price,
    Measure.TIME_TO_COMMIT: _to_commit,
    Measure.TIME_TO_LANDING: _to_landing,
    Measure.REWORK_BY_YOU: _by_you,
    Measure.REWORK_BY_OTHERS: _by_others,
    Measure.FIXED_LINE_AGE: _fixed,
    Measure.TESTS_IN_KEPT: _tests,
}


def past_name(look: Look | None) -> str:
    """Return what the past is called that a time is seen against."""
    match look:
        case Look.WEEK:
            return tr("Your past 12 weeks")
        case Look.MONTH:
            return tr("Your past 6 months")
        case Look.QUARTER:
            return tr("Your past 4 quarters")
        case _:
            return tr("Your time before")


def past(one: Observed, look: Look | None, currency: str) -> str:
    """Return the middle half of the past, or that it holds too few cases."""
    measure, time, cases = Measure(one.rule), past_name(look), _past_cases(one)
    if measure is Measure.REGULAR_USE and one.past_cases >= FEWEST:
        reached = numbers.exact(whole(one, "reached_before"))
        return tr("{time}: {reached} of {cases}.", time=time, reached=reached, cases=cases)
    if one.past is None:
        return tr("{time}: too few to say ({cases}).", time=time, cases=cases)
    low, high = (figure_text(measure, figure, currency) for figure in (one.past.low, one.past.high))
    return tr("{time}: {low} to {high} (the middle half of {cases}).", time=time, low=low, high=high, cases=cases)


def _past_cases(one: Observed) -> str:
    match Measure(one.rule):
        case Measure.FINISHED_TASKS:
            return count(one.past_cases, "{n} task", "{n} tasks")
        case Measure.REGULAR_USE:
            return count(one.past_cases, "{n} working week", "{n} working weeks")
        case Measure.REWORK_BY_YOU | Measure.REWORK_BY_OTHERS | Measure.TESTS_IN_KEPT:
            return count(one.past_cases, "{n} week", "{n} weeks")
        case Measure.FIXED_LINE_AGE:
            return count(one.past_cases, "{n} fix", "{n} fixes")
        case _:
            return pieces_of_work(one.past_cases)


def cases_text(rule: str, cases: int) -> str:
    """Return how many cases of a measure there are: single changes, or pieces of work."""
    return count(cases, "{n} change", "{n} changes") if rule in OF_CHANGES else pieces_of_work(cases)


def pieces_of_work(number: int) -> str:
    """Return a number of pieces of work."""
    return count(number, "{n} piece of work", "{n} pieces of work")
