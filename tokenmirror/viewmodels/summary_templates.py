"""Sensible beginnings of a summary: which parts are ticked, and for which time."""

from __future__ import annotations

from enum import StrEnum

from tokenmirror.domain.summaries import Chosen, Item, Option, Part, Section
from tokenmirror.insights.measures import Measure
from tokenmirror.language import tr


class Template(StrEnum):
    """What a summary can begin with."""

    ONE_PAGE = "one-page"
    TWO_PAGES = "two-pages"
    QUARTER = "quarter"
    BUDGET_TALK = "budget-talk"


_ONE_PAGE = {
    Part.OWN_WORDS: frozenset[Option](),
    Part.TURNED_INTO: frozenset({Option.CHART}),
    Part.CHANGES: frozenset({Option.PROJECTS}),
    Part.LINES_ALIVE: frozenset[Option](),
}
_LONGER = {
    Part.OWN_WORDS: frozenset[Option](),
    Part.TURNED_INTO: frozenset({Option.CHART}),
    Part.OVER_TIME: frozenset[Option](),
    Part.CHANGES: frozenset({Option.PROJECTS}),
    Part.LINES_ALIVE: frozenset({Option.CHART}),
    Part.MEASURES: frozenset[Option](),
    Part.QUESTIONS: frozenset[Option](),
    Part.NOTES: frozenset[Option](),
}
_TICKED = {
    Template.ONE_PAGE: _ONE_PAGE,
    Template.TWO_PAGES: _LONGER,
    Template.QUARTER: _LONGER,
    Template.BUDGET_TALK: {
        Part.OWN_WORDS: frozenset[Option](),
        Part.BUDGET: frozenset[Option](),
        Part.TURNED_INTO: frozenset({Option.CHART}),
        Part.QUESTIONS: frozenset[Option](),
    },
}
_MEASURES = {
    Template.TWO_PAGES: (Measure.TIME_TO_COMMIT, Measure.TIME_TO_LANDING, Measure.REWORK_BY_YOU),
    Template.QUARTER: (
        Measure.TIME_TO_COMMIT,
        Measure.TIME_TO_LANDING,
        Measure.REWORK_BY_YOU,
        Measure.FIXED_LINE_AGE,
        Measure.TESTS_IN_KEPT,
    ),
}
"""The measures that are ticked; changes, answers, notes and ceilings never are, for they are the person's to choose.

Nor is in how many weeks something landed: it tells how much somebody does with it, and would rank who does little.
"""
_PERIODS = {Template.ONE_PAGE: "30d", Template.TWO_PAGES: "30d", Template.QUARTER: "13w", Template.BUDGET_TALK: "30d"}


def template_title(template: Template) -> str:
    """Return what a template is called."""
    return {
        Template.ONE_PAGE: tr("One page"),
        Template.TWO_PAGES: tr("Two pages"),
        Template.QUARTER: tr("Quarter in review"),
        Template.BUDGET_TALK: tr("Budget talk"),
    }[template]


def begin(template: Template, key: str) -> Chosen:
    """Return the choice that a template begins with: all parts, the ticked ones first; no change, name or amount is."""
    ticked = _TICKED[template]
    order = [*ticked, *(part for part in Part if part not in ticked)]
    measures = tuple(Item(measure.value) for measure in _MEASURES.get(template, ()))
    sections = tuple(
        Section(
            part,
            part in ticked,
            ticked.get(part, _OTHERWISE.get(part, frozenset[Option]())),
            measures if part is Part.MEASURES else (),
        )
        for part in order
    )
    return Chosen(key, sections, _PERIODS[template])


_OTHERWISE = {
    Part.TURNED_INTO: frozenset({Option.CHART}),
    Part.OVER_TIME: frozenset[Option](),
    Part.LINES_ALIVE: frozenset({Option.CHART}),
    Part.CHANGES: frozenset({Option.PROJECTS}),
}
"""What would be told of a part that is not ticked."""
