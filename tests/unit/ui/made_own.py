"""Pages of the person's own words, made up: five questions, and experiments with and without enough cases."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tokenmirror.domain.lookbacks import Look, lookback
from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion
from tokenmirror.insights.before_after import compare
from tokenmirror.insights.experiments import Figure, Tried, sides_of
from tokenmirror.insights.five_questions import Alive, Chores, Reverts, Spent
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Case, CaseKind, Observed
from tokenmirror.insights.ranges import Range
from tokenmirror.viewmodels.experiments import ExperimentsFacts, ExperimentsView, experiments_view
from tokenmirror.viewmodels.five_questions import QuestionsFacts, QuestionsView, questions_view

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOSTILE = "<b>bold</b> \u202egnp.exe"
SMALLER, MODEL = (
    Experiment("Smaller tasks", date(2026, 10, 12), id=1),
    Experiment(HOSTILE, date(2026, 11, 20), "/p/shop", id=2),
)


def experiments(*which: Experiment) -> ExperimentsView:
    """Return the page: the first experiment has enough cases, others have too few."""
    tried = [_tried(one, 12 if one is SMALLER else 3) for one in which]
    return experiments_view(ExperimentsFacts(tried, "USD", ["/p/shop"], {"/p/shop": "shop"}, NOW.date()))


def _tried(one: Experiment, cases: int) -> Tried:
    before = [1.0 + number / 4 for number in range(cases)]
    found = {figure: compare(before, [value * 1.1 for value in before]) for figure in Figure}
    return Tried(one, sides_of(one, NOW, UTC), found, both=1)


def questions(*answers: OwnAnswer, month: int = 11, hours: float = 21.7) -> QuestionsView:
    """Return the page of a month."""
    cases = tuple(Case(CaseKind.CHANGE, f"{number:040x}", 1_763_000_000_000, hours) for number in range(9))
    observed = [
        Observed(one, cases, 9, hours, Range(10.0, 20.0, 40.0), 30, {"lines": 9, "replaced": 2}) for one in Measure
    ]
    return questions_view(
        QuestionsFacts(
            when=lookback(Look.MONTH, date(2026, month, 3)),
            observed=observed,
            names={cases[0].id: HOSTILE},
            alive=Alive(9, 100, 80),
            reverts=Reverts(9, 1, 30, 2),
            chores=Chores(),
            spent=Spent(),
            ceilings=(),
            currency="USD",
            answers=answers,
            now=NOW,
            zone=UTC,
        )
    )


def answer(question: OwnQuestion, text: str, key: str = "month-2026-11-01", hours: float | None = None) -> OwnAnswer:
    """Return an answer."""
    return OwnAnswer(question, key, text, hours)
