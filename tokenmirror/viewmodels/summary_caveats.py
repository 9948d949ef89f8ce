"""What the figures of a summary do not say, each in a sentence or two, as the person would say it."""

from __future__ import annotations

from tokenmirror.insights.measures import Measure
from tokenmirror.language import tr
from tokenmirror.viewmodels.measure_words import titles


def cannot_title() -> str:
    """Return what stands above the last lines of each summary."""
    return tr("What this cannot show")


def cannot_text() -> str:
    """Return what no summary can show, and what it must not be used for."""
    return tr(
        "Effort, difficulty, or the worth of the work. It holds one person's figures against that person's own past and"
        " must not be used to compare people. Fewer or more tokens is neither better nor worse."
    )


def measure_title(measure: Measure) -> str:
    """Return what a measure is called by the person."""
    if measure is Measure.REGULAR_USE:
        return tr("Weeks in which something landed")
    return tr("Rework within 14 days, by me") if measure is Measure.REWORK_BY_YOU else titles()[measure]


def measure_caveat(measure: Measure) -> str:
    """Return what a measure does not say."""
    return {
        Measure.FINISHED_TASKS: tr(
            "How many prompts a task took says nothing of its worth: a prompt can hold one word or a whole plan."
        ),
        Measure.REGULAR_USE: tr(
            "Weeks of planning, reviewing or learning are not among them and can be of as much use; many weeks are"
            " no better than few."
        ),
        Measure.PRICE_PER_KEPT: tr(
            "It is not what anybody paid. Changes differ in size, and what went into nothing that landed is not in it."
        ),
        Measure.TIME_TO_COMMIT: tr("Nights and pauses are in it: it is no working time."),
        Measure.TIME_TO_LANDING: tr("It holds waiting for reviews, releases and weekends."),
        Measure.REWORK_BY_YOU: tr(
            "A line that was taken out may have been wrong, or built upon. Changes of the last 14 days are too young."
        ),
        Measure.REWORK_BY_OTHERS: tr(
            "Nobody is named, and a line that was taken out may have been wrong, or built upon."
        ),
        Measure.FIXED_LINE_AGE: tr(
            "Some fixes mend no bug. Young lines can mean that bugs are found early, or that new code has many."
        ),
        Measure.TESTS_IN_KEPT: tr("It says nothing about what a test tests, nor whether one was needed."),
    }[measure]
