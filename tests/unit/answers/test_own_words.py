"""The person's own words in a real database: kept, refused with a reason, and what stands beside them."""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import NOON, SHOP, minute, oid
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.five_questions import question_time
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.lookbacks import About, Intent, Look, lookback
from tokenmirror.domain.noting import Subject
from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion, OwnWord
from tokenmirror.store import ceiling_rows, note_rows, own_word_rows
from tokenmirror.viewmodels.experiments import ADD, ExperimentsView
from tokenmirror.viewmodels.five_questions import EvidenceView, QuestionsView

MAY = "month-2026-05-01"
NEW_MODEL = Experiment("A new model", date(2026, 5, 4))


def questions(asker: Asker, key: str = MAY) -> QuestionsView:
    """Return the page of a time."""
    view = asker.reflect(f"questions/{key}")
    assert isinstance(view, QuestionsView)
    return view


def evidence(view: QuestionsView) -> dict[str, EvidenceView]:
    """Return all that is known, by key."""
    return {one.key: one for question in view.questions for one in question.evidence}


def experiments(asker: Asker) -> ExperimentsView:
    """Return the page of experiments."""
    view = asker.reflect("experiments")
    assert isinstance(view, ExperimentsView)
    return view


def test_an_experiment_is_kept_changed_removed_and_set_again(data: Data) -> None:
    """Under the same number all the while; what was removed comes back as it was."""
    asker = data.asker()
    assert experiments(asker).empty is not None
    assert asker.keep_words(OwnWord(NEW_MODEL)) == ""
    [one] = experiments(asker).experiments
    assert (one.name, one.about) == ("A new model", "since 4 May, everywhere")

    changed = Experiment("Another model", date(2026, 5, 3), SHOP, date(2026, 5, 4), one.experiment.id)
    assert asker.keep_words(OwnWord(changed)) == ""
    assert [shown.experiment for shown in experiments(asker).experiments] == [changed]
    assert asker.keep_words(OwnWord(changed, remove=True)) == ""
    nothing = experiments(asker)
    assert nothing.empty is not None
    assert nothing.empty.action == ADD
    assert asker.keep_words(OwnWord(changed)) == ""
    assert [shown.experiment for shown in experiments(asker).experiments] == [changed]


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (OwnWord(Experiment("   ", date(2026, 5, 4))), "name"),
        (OwnWord(Experiment("x", None, "/nowhere")), "/nowhere"),
        (OwnWord(Experiment("x", date(2026, 5, 4), id=77), remove=True), "77"),
        (OwnWord(OwnAnswer(OwnQuestion.COST, "month", "x")), "'month'"),
        (OwnWord(OwnAnswer(OwnQuestion.COST, MAY, "x" * 20_001)), "20,000"),
        (OwnWord(OwnAnswer(OwnQuestion.COST, MAY, "", -1.0)), "10,000"),
        (OwnWord(OwnAnswer(OwnQuestion.COST, MAY, "", float("nan"))), "10,000"),
    ],
)
def test_what_cannot_be_kept_says_why(data: Data, wanted: OwnWord, why: str) -> None:
    """Nothing is stored, and the sentence names what is the matter."""
    assert why in data.asker().keep_words(wanted)
    assert not own_word_rows.experiments(data.db)
    assert not own_word_rows.own_answers(data.db)


def test_changes_are_compared_from_real_rows(data: Data) -> None:
    """Two changes on one side are too few to say, and say how many; what is kept follows the database."""
    asker = data.asker()
    asker.keep_words(OwnWord(NEW_MODEL))
    [one] = experiments(asker).experiments

    assert len(one.figures) == 5
    assert {row.found for figure in one.figures for row in figure.rows} == {None}
    counted = {figure.key: [row.count for row in figure.rows] for figure in one.figures}
    assert counted["prompts_per_change"][0] == 0
    assert experiments(asker).experiments == (one,)


def test_answers_are_kept_for_their_time(data: Data) -> None:
    """An answer stands on its own page; on others it is listed below, with the hours as they were typed."""
    asker = data.asker()
    assert asker.keep_words(OwnWord(OwnAnswer(OwnQuestion.COST, MAY, "  It was worth it.\n", 2.5))) == ""
    own, later = questions(asker), questions(asker, "quarter-2026-04-01")

    cost = {question.question: question for question in own.questions}[OwnQuestion.COST]
    assert (cost.answer, cost.hours, cost.hours_text, cost.earlier) == ("It was worth it.", 2.5, "2.5", ())
    other = {question.question: question for question in later.questions}[OwnQuestion.COST]
    assert (other.answer, other.hours) == ("", None)
    assert [(one.key, one.text) for one in other.earlier] == [(MAY, "Hours, as you thought: 2.5. It was worth it.")]
    assert asker.keep_words(OwnWord(OwnAnswer(OwnQuestion.COST, MAY, ""))) == ""
    assert not own_word_rows.own_answers(data.db)


def test_hours_are_never_made_a_figure(data: Data) -> None:
    """Nothing else of the page is another for hours that were given: they are divided by nothing."""
    asker = data.asker()
    before = evidence(questions(asker))
    asker.keep_words(OwnWord(OwnAnswer(OwnQuestion.COST, MAY, "", 40.0)))
    assert evidence(questions(asker)) == before


def test_the_evidence_of_each_question(data: Data) -> None:
    """Every question has what stands near it, each with a caveat, and says what is not known."""
    view = questions(data.asker())

    assert [[one.key for one in question.evidence] for question in view.questions] == [
        ["time_to_commit", "time_to_landing"],
        ["rework_by_you", "rework_by_others", "lines_of_time", "reverts_of_time"],
        ["chores"],
        ["fixed_line_age", "tests_in_kept"],
        ["price_per_kept", "list_price", "ceilings_of_time"],
    ]
    assert all(one.caveat and one.sentences for one in evidence(view).values())
    assert all(question.not_known for question in view.questions)
    found = evidence(view)
    assert found["lines_of_time"].sentences == ("100\u202f% of the lines of 1 change that landed: 4 of 4.",)
    assert found["reverts_of_time"].sentences == ("0 of 1 change that landed was reverted.",)
    assert found["reverts_of_time"].past == "Your past 6 months: too few to say (0 changes)."
    assert found["list_price"].sentences[0].startswith("4 calls at list price: at least $0.0")
    assert found["list_price"].notes == ("1 call without a price is not in it.",)


def test_chores_are_the_person_s_own_words(data: Data) -> None:
    """Sessions and changes of this time that bear the word; other words, other times and guesses are none."""
    asker = data.asker()
    assert evidence(questions(asker))["chores"].sentences[0].startswith("You called nothing of this time a chore.")
    for about, name, intent in (
        (About.SESSION, "claude_code:alpha", Intent.CHORE),
        (About.SESSION, "codex:beta", Intent.FEATURE),
        (About.CHANGE, oid(1), Intent.CHORE),
        (About.CHANGE, oid(2), Intent.DEBUGGING),
    ):
        note_rows.write_intent(data.db, Subject(about, str(name)), intent, 5)
    data.db.commit()
    found = evidence(questions(asker))["chores"].sentences
    assert found == ("You called these a chore: 1 session, 1 change.",)
    assert evidence(questions(asker, "month-2026-04-01"))["chores"].sentences[0].startswith("You called nothing")


def test_ceilings_are_told_for_the_last_day_of_the_time(data: Data) -> None:
    """What was used in the span that this day is in, up to it; without any, that too is said."""
    asker = data.asker()
    assert evidence(questions(asker))["ceilings_of_time"].sentences == ("You have set no ceiling.",)
    ceiling_rows.set_ceiling(data.db, Ceiling(CeilingPeriod.QUARTER, CeilingUnit.TOKENS, 10**6, name="Mine"), 1)
    ceiling_rows.set_ceiling(data.db, Ceiling(CeilingPeriod.MONTH, CeilingUnit.MONEY, 5 * 10**12, SHOP), 1)
    data.db.commit()
    tokens, money = evidence(questions(asker))["ceilings_of_time"].sentences
    assert tokens.replace("\u202f", " ") == ("Mine: at least 3.7 k tokens, 1 April to 4 May, of a ceiling of 1 M.")
    assert money.startswith("shop: at least $0.0")
    assert "1 May to 4 May, of a ceiling of $5" in money


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("", "month-2026-05-01"),
        ("nonsense", "month-2026-05-01"),
        ("week-2026-04-27", "week-2026-04-27"),
        ("quarter-2026-07-01", "quarter-2026-04-01"),
    ],
)
def test_which_time_is_meant(key: str, expected: str) -> None:
    """This month where none is named; the one that is now where it is ahead."""
    assert question_time(key, NOON, UTC).key == expected


def test_without_a_database_there_is_a_way_out(tmp_path: Any) -> None:
    """Both pages say why there is nothing, and one thing to do."""
    asker = Asker(tmp_path, zone=UTC, now=lambda: minute(60), home=tmp_path)
    shown = asker.reflect("questions")
    assert isinstance(shown, QuestionsView)
    assert shown.empty is not None
    assert shown.questions == ()
    assert shown.when.key == lookback(Look.MONTH, NOON.date()).key
    assert experiments(asker).empty is not None
