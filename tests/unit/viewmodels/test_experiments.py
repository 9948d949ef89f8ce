"""Experiments in words: ranges beside each other, what cannot be seen, too few to say, and never a cause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from tests.unit.viewmodels.test_definitions import NEVER
from tokenmirror.domain.own_words import Experiment
from tokenmirror.insights.before_after import compare
from tokenmirror.insights.experiments import Figure, Tried, sides_of
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.experiment_words import signed, steps
from tokenmirror.viewmodels.experiments import ADD, ExperimentsFacts, ExperimentsView, experiments_view
from tokenmirror.viewmodels.numbers import THIN_SPACE

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = date(2026, 10, 12)


def view(*tried: Tried) -> ExperimentsView:
    return experiments_view(ExperimentsFacts(tried, "USD", ["/p/shop"], {"/p/shop": "shop"}, NOW.date()))


def tried(
    before: Sequence[float], after: Sequence[float], experiment: Experiment | None = None, **beside: int
) -> Tried:
    one = experiment or Experiment("Smaller tasks", DAY)
    return Tried(one, sides_of(one, NOW, UTC), {figure: compare(before, after) for figure in Figure}, **beside)


def words(shown: ExperimentsView) -> str:
    """Return everything that is said of the first experiment, with plain spaces."""
    [one, *_rest] = shown.experiments
    figures = [text for figure in one.figures for text in (figure.title, figure.sentence, *_said(figure.rows))]
    return " ".join((shown.intro, one.name, one.about, one.days, *figures, *one.notes)).replace(THIN_SPACE, " ")


def _said(rows: Sequence[object]) -> list[str]:
    return [getattr(row, "words", "") for row in rows]


def test_no_difference_can_be_seen() -> None:
    """Both sides are told as ranges; an interval that holds zero says so, in how many changes."""
    shown = view(tried([1.0, 2, 3, 4, 5, 6, 7, 8, 9], [1.5, 2, 3, 4, 5, 6, 7, 8]))
    [price, *_others] = shown.experiments[0].figures

    assert price.sentence == (
        "Medians: $5.00 before, $4.50 since then. No difference can be seen in 9 and 8 pieces of work."
    )
    assert [row.label for row in price.rows] == ["before", "since then", "difference"]
    assert [row.around_zero for row in price.rows] == [False, False, True]
    assert price.rows[0].words == "before: $3.00 to $7.00, the middle half of 9 pieces of work; the median is $5.00."
    assert price.rows[2].words.endswith("It holds zero: no difference can be seen.")
    assert "chance" in " ".join(shown.experiments[0].notes)


def test_a_difference_has_both_ends_and_no_cause() -> None:
    """Signs tell which way; that one of five may be chance stands beside it; nothing is said to be because of it."""
    shown = view(tried([10.0 + number for number in range(12)], [1.0 + number / 10 for number in range(12)]))
    said = words(shown)

    assert "They differ by \u2212" in said
    assert "5 figures are looked at: with so many, a difference in one of them may be chance." in said
    assert "because" not in said.casefold()
    assert not NEVER.search(said)


@pytest.mark.parametrize(("told", "number"), [(5, "5"), (2, "2"), (1, ""), (0, "")])
def test_how_many_figures_are_compared_is_said(told: int, number: str) -> None:
    """Those that are silent are none of them; a single one needs no such word."""
    one = tried([1.0] * 9, [1.0] * 9)
    few = compare([1.0], [1.0])
    figures = {
        figure: compared if place < told else few for place, (figure, compared) in enumerate(one.figures.items())
    }
    [shown] = view(Tried(one.experiment, one.sides, figures)).experiments
    assert [note.partition(" figures")[0] for note in shown.notes] == ([number] if number else [])


def test_too_few_to_say() -> None:
    """Below 8 on a side no difference is told; the side that has enough still has its range."""
    shown = view(tried([1.0] * 3, [float(number) for number in range(9)], both=1, young=1, in_part=1))
    one = shown.experiments[0]

    assert one.figures[0].sentence == (
        "Too few to say: 3 pieces of work before and 9 pieces of work since then. It takes 8 on each side."
    )
    assert [row.found is None for row in one.figures[0].rows] == [True, False, True]
    assert one.notes == (
        "1 change was begun before the first day and landed after it; it is on neither side.",
        "1 piece of work is too young to say how much of it is replaced.",
        "1 piece of work has calls without a price, which are not in it.",
    )


@pytest.mark.parametrize(
    ("experiment", "about", "days"),
    [
        (
            Experiment("x", DAY),
            "since 12 October, everywhere",
            (
                "Two times of the same length. Before: 31 August to 11 October (42 days)."
                " Since then: 12 October to 22 November (42 days)."
            ),
        ),
        (
            Experiment("x", date(2026, 11, 20), "/p/shop"),
            "since 20 November, in shop",
            (
                "Before, the least that is looked at: 23 October to 19 November (28 days)."
                " Since then: 20 November to 22 November (3 days)."
            ),
        ),
        (
            Experiment("x", date(2026, 1, 5), "", date(2026, 11, 1)),
            "5 January to 1 November, everywhere",
            (
                "Before, the most that is looked at: 7 July 2025 to 4 January (182 days)."
                " Since then: 5 January to 1 November (301 days)."
            ),
        ),
        (
            Experiment("x", None, "/p/shop"),
            "shop, beside your other projects",
            "shop and your other projects, 25 May to 22 November (182 days).",
        ),
    ],
)
def test_the_days_are_said(experiment: Experiment, about: str, days: str) -> None:
    """Which days stand on which side, and why they are so many."""
    one = view(tried([1.0] * 9, [1.0] * 9, experiment)).experiments[0]
    assert (one.about, one.days) == (about, days)


def test_what_is_yet_to_come_and_nothing_at_all() -> None:
    """A first day that is ahead is said; without any experiment there is one button that adds one."""
    ahead = view(Tried(Experiment("x", date(2026, 12, 1)), None, {})).experiments[0]
    assert (ahead.days, ahead.figures, ahead.notes) == ("Its first day is 1 December.", (), ())
    nothing = view()
    assert nothing.empty is not None
    assert nothing.empty.action == ADD


def test_every_figure_has_its_definition() -> None:
    """Each can be asked how it is counted; so can the comparison itself."""
    for key in (*(figure.value for figure in Figure), "experiment"):
        assert definition(key) is not None, key


@pytest.mark.parametrize(
    ("figure", "amount", "text"),
    [
        (Figure.PRICE, -0.4, "\u2212$0.40"),
        (Figure.PRICE, 0.004, "$0.00"),
        (Figure.TOKENS, 280_000, "+280 k"),
        (Figure.TOKENS, 0, "0"),
        (Figure.TIME, -0.001, "0 min"),
        (Figure.TIME, -72, "\u22123.0 days"),
        (Figure.REWORK, 0.05, "+5 points"),
        (Figure.REWORK, -0.001, "0 points"),
        (Figure.PROMPTS, -2.5, "\u22122.5"),
        (Figure.PROMPTS, -0.03, "0"),
    ],
)
def test_differences_have_a_sign(figure: Figure, amount: float, text: str) -> None:
    """What rounds to nothing has none."""
    assert signed(figure, amount, "USD").replace(THIN_SPACE, " ") == text


@pytest.mark.parametrize(
    ("figure", "highest", "texts"),
    [
        (Figure.PRICE, 0.86, ["0", "$0.50"]),
        (Figure.PRICE, 7, ["0", "$2.50", "$5.00"]),
        (Figure.TOKENS, 750_000, ["0", "250 k", "500 k", "750 k"]),
        (Figure.TIME, 72, ["0", "1 day", "2 days", "3 days"]),
        (Figure.TIME, 3, ["0", "1 h", "2 h", "3 h"]),
        (Figure.REWORK, 0.3, ["0", "10 %", "20 %", "30 %"]),
        (Figure.PROMPTS, 1, ["0", "1"]),
        (Figure.PROMPTS, 0, ["0"]),
    ],
)
def test_axes_have_round_steps(figure: Figure, highest: float, texts: list[str]) -> None:
    """A few from zero up, in the unit of the figure."""
    assert [text.replace(THIN_SPACE, " ") for _value, text in steps(figure, highest, "USD")] == texts
