"""The measures in words: frames, too few to say, what is not in a figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.ranges import Range
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.measures import MeasuresFacts, MeasureView, measures_view
from tokenmirror.viewmodels.numbers import THIN_SPACE

NOW = datetime(2026, 11, 22, 14, tzinfo=UTC)


def view(
    measure: Measure,
    figures: Sequence[float] = (),
    figure: float | None = None,
    *,
    look: Look | None = Look.WEEK,
    of: int | None = None,
    past: Range | None = None,
    past_cases: int = 0,
    **details: Any,
) -> MeasureView:
    """Return one measure in words, with plain spaces."""
    cases = tuple(Case(CaseKind.CHANGE, f"{place:040d}", 1_763_000_000_000, one) for place, one in enumerate(figures))
    one = Observed(measure, cases, len(cases) if of is None else of, figure, past, past_cases, details)
    [made] = measures_view(MeasuresFacts([one], look, {"0" * 40: "Add prices"}, NOW, UTC))
    return made


def said(made: MeasureView) -> list[str]:
    """Return all its sentences with plain spaces."""
    return [text.replace(THIN_SPACE, " ") for text in (made.sentence, made.past, *made.notes)]


def test_a_figure_its_cases_and_the_past_as_a_range() -> None:
    """What it took, of how many, against one's own past, with the number of cases."""
    made = view(Measure.TIME_TO_LANDING, [21.7] * 14, 21.7, past=Range(21.6, 30.0, 57.6), past_cases=41, of=16)

    assert made.figure == "21 h 42 min"
    assert said(made) == [
        "From the first prompt to landing it took 21 h 42 min (median of 14 pieces of work).",
        "Your past 12 weeks: 21 h 36 min to 2.4 days (the middle half of 41 pieces of work).",
        "Of 2 more no prompt before their first commit is known.",
    ]


@pytest.mark.parametrize(
    ("look", "words"),
    [
        (Look.WEEK, "Your past 12 weeks: too few to say (7 pieces of work)."),
        (Look.MONTH, "Your past 6 months: too few to say (7 pieces of work)."),
        (Look.QUARTER, "Your past 4 quarters: too few to say (7 pieces of work)."),
        (None, "Your time before: too few to say (7 pieces of work)."),
    ],
)
def test_too_few_to_say(look: Look | None, words: str) -> None:
    """Below eight cases the past is silent, and says how many there are."""
    made = view(Measure.PRICE_PER_KEPT, [2.0], 2.0, look=look, past_cases=7)

    assert (made.past, made.found, made.value) == (words, None, 2.0)


@pytest.mark.parametrize("measure", list(Measure))
def test_without_any_case_there_is_a_sentence_and_no_figure(measure: Measure) -> None:
    """What is missing is said; a figure that is not known is no zero."""
    made = view(measure)

    assert made.figure == ""
    assert made.sentence.endswith(".")
    assert "0" not in made.sentence
    assert "too few to say" in made.past


@pytest.mark.parametrize("measure", list(Measure))
def test_each_measure_has_its_definition_and_caveat(measure: Measure) -> None:
    """Under the same title, by the same key."""
    found = definition(measure.value)

    assert found is not None
    assert found.title == view(measure).title
    assert min(len(found.text), len(found.caveat)) > 60


def test_money_names_what_is_not_in_it() -> None:
    """Models without a price, in part or wholly, and tokens that nobody wrote down."""
    made = view(
        Measure.PRICE_PER_KEPT, [1.0, 3.0], 2.0, currency="USD", unpriced_models="local-32b, other", in_part=1,
        without_price=2, not_recorded=1,
    )  # fmt: skip

    assert said(made)[0] == "Kept work took at least $2.00 at list price (median of 2 pieces of work)."
    assert said(made)[2:] == [
        "Models without a price are not in it: local-32b, other.",
        "1 of them has such calls too.",
        "2 more have no price at all.",
        "1 more has no recorded tokens.",
    ]


def test_tasks_that_are_not_finished_are_named() -> None:
    """Reverted ones, open ones, and those whose prompts are not known."""
    made = view(
        Measure.FINISHED_TASKS, [1, 2], 1.5, of=6, finished=3, reverted=1, not_landed=2, without_prompts=1,
        past=Range(1, 2, 4.25), past_cases=30,
    )  # fmt: skip

    assert said(made) == [
        "3 of 6 tasks ended in edits that landed. Prompts for each of them: 1.5 (median of 2 tasks).",
        "Your past 12 weeks: 1 to 4.2 (the middle half of 30 tasks).",
        "1 landed and was reverted.",
        "Of 2 sessions with edits nothing has landed so far.",
        "Of 1 more no prompt before its first commit is known.",
    ]


def test_weeks_are_counted_and_have_no_range() -> None:
    """In how many of how many weeks; before that likewise, from eight weeks on."""
    enough = view(Measure.REGULAR_USE, [0.0], 0.75, of=4, past_cases=22, reached=3, reached_before=18)
    few = view(Measure.REGULAR_USE, [0.0], 1.0, of=1, past_cases=3, reached=1, reached_before=3)

    assert said(enough) == [
        "Work of agents reached the default branch or a release in 3 of 4 working weeks.",
        "Your past 12 weeks: 18 of 22 working weeks.",
    ]
    assert said(few)[1] == "Your past 12 weeks: too few to say (3 working weeks)."


def test_what_is_in_a_release_alone_is_named() -> None:
    """With the releases, and that they are not counted; nothing is said where there is none."""
    one = view(Measure.REGULAR_USE, [0.0], 0.75, of=4, reached=3, only_released=1, releases="v1.4.1")
    two = view(Measure.REGULAR_USE, [0.0], 0.5, of=4, reached=2, only_released=2, releases="v1.4.1, v1.4.2")

    assert [said(one)[2], said(two)[2]] == [
        "1 more week has a release (v1.4.1) of work that is in no default branch; it is not counted.",
        "2 more weeks have a release (v1.4.1, v1.4.2) of work that is in no default branch; they are not counted.",
    ]
    assert len(said(view(Measure.REGULAR_USE, [0.0], 0.5, of=4, reached=2, only_released=0, releases=""))) == 2


def test_what_is_too_young_to_judge_says_when_it_is_known() -> None:
    """How many, and from which day on the first is known."""
    known = int(datetime(2026, 11, 30, 9, tzinfo=UTC).timestamp() * 1000)
    made = view(
        Measure.REWORK_BY_OTHERS, [0.1, 0.2], 0.125, lines=40, replaced=5, too_young=6, known_from=known,
        past=Range(0.0, 0.004, 0.2), past_cases=9,
    )  # fmt: skip

    assert said(made) == [
        "Others replaced 12 % of the lines of 2 changes within 14 days after landing: 5 of 40.",
        "Your past 12 weeks: 0 % to 20 % (the middle half of 9 weeks).",
        "6 changes are too young to judge; the first is known from 30 November on.",
    ]


def test_ages_that_are_a_floor_say_at_least() -> None:
    """Where half of the fixes or more reach back behind what is known."""
    floor = view(Measure.FIXED_LINE_AGE, [4.7, 90.0], 47.35, of=3, at_least=1, lines=9)
    mostly = view(Measure.FIXED_LINE_AGE, [4.7, 5.0, 90.0], 5.0, at_least=1, lines=9)

    assert said(floor)[0] == "The lines that a fix took out were at least 47.4 days old (median of 2 fixes)."
    assert said(floor)[2:] == [
        "1 more fix took out no line that had landed before.",
        "Of 1 of them the lines are older than what is known of the repository.",
    ]
    assert mostly.figure == "5.0 days"


def test_cases_open_what_they_are_of() -> None:
    """A change by the id of its commit, with its subject and its own figure."""
    made = view(Measure.TESTS_IN_KEPT, [1.0, 0.0], 0.5, touched=1)

    assert [(case.screen, case.what[:9], case.name, case.figure) for case in made.cases] == [
        ("changes", "commit:00", "Add prices", "touched"),
        ("changes", "commit:00", "0000000000", "not touched"),
    ]
