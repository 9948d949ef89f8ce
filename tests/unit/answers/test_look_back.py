"""A look back at real rows: its sentence, its note, what was meant, and what the person wrote is found again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import NOON
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.lookbacks import About, Intent, Look, lookback
from tokenmirror.domain.noting import Meaning, Noting, Subject
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.look_back_shapes import LookBackView, MeasuresPageView, NotesView

WEEK = lookback(Look.WEEK, NOON.date())
OF_WEEK = Subject(About.LOOKBACK, WEEK.key)


@pytest.fixture
def asker(data: Data) -> Iterator[Asker]:
    """Give who answers from the small world."""
    data.db.commit()
    asker = data.asker()
    yield asker
    asker.close()


def page(asker: Asker, what: str = "") -> LookBackView:
    found = asker.reflect(what)
    assert isinstance(found, LookBackView)
    return found


def notes(asker: Asker, words: str = "") -> NotesView:
    found = asker.reflect(f"notes/{words}")
    assert isinstance(found, NotesView)
    return found


def test_this_week_is_what_is_open_first(asker: Asker) -> None:
    """Its tokens are those of the week, and the weeks before it are listed; what was before the first call is told."""
    view = page(asker)
    assert view.when.key == WEEK.key
    assert view == page(asker, WEEK.key)
    assert "tokens this week so far" in view.sentence
    assert sum(part.tokens for part in view.strip) > 0
    assert [one.chosen for one in view.times] == [True] + [False] * (len(view.times) - 1)
    before = page(asker, WEEK.before().key)
    assert before.sentence == "Not observed: there are no logs from then."
    assert {one.mark for one in before.times[1:]} == {"not observed"}


def test_a_note_is_stored_found_and_taken_away(asker: Asker) -> None:
    """It stands on its week, marks it in the list and is found by its words, until it is empty again."""
    assert not asker.keep_words(Noting(OF_WEEK, "Write the cases  down first.\nThen the parser."))
    view = page(asker)
    assert (view.own.subject, view.own.text) == (OF_WEEK, "Write the cases  down first.\nThen the parser.")
    assert view.times[0].mark == "note"
    (found,) = notes(asker, "PARSER cases").notes
    assert (found.screen, found.what, found.text) == (
        "reflect", WEEK.key, "Write the cases down first. Then the parser.",
    )  # fmt: skip
    assert not notes(asker, "kernel").notes
    assert notes(asker, "kernel").empty is not None

    assert not asker.keep_words(Noting(OF_WEEK, ""))
    assert page(asker).own.text == ""
    assert not page(asker).times[0].mark


def test_a_note_that_is_too_long_says_why(asker: Asker) -> None:
    """Nothing of it is stored."""
    assert "20,000" in asker.keep_words(Noting(OF_WEEK, "x" * 20_001))
    assert page(asker).own.text == ""


def test_what_was_meant_is_counted_by_session_and_change(asker: Asker) -> None:
    """The time's own word counts nothing; each session and change counts once, under its word or as not said."""
    every = {one.name: one.counted for one in page(asker).intents}
    assert set(every) == {"not said"}
    sessions = asker.session_detail("claude_code:alpha")
    assert sessions.own is not None
    assert not asker.keep_words(Meaning(Subject(About.SESSION, "claude_code:alpha"), Intent.CHORE))
    assert not asker.keep_words(Meaning(OF_WEEK, Intent.FEATURE))
    view = page(asker)
    said = {one.name: one.counted for one in view.intents}
    assert view.own.intent is Intent.FEATURE
    assert said["chore"] == "1 session"
    assert set(said) == {"chore", "not said"}


def test_a_note_is_of_the_whole_change(asker: Asker, data: Data) -> None:
    """Whichever of its commits it was written on, it stands beside each of them."""
    commits = [row[0] for row in data.db.execute("SELECT oid FROM git_commit WHERE mine ORDER BY id")]
    known = {one.subject.name for one in (asker.change_detail(commit).own for commit in commits) if one is not None}
    assert known <= set(commits)
    for commit in commits:
        own = asker.change_detail(commit).own
        if own is not None:
            assert not asker.keep_words(Noting(own.subject, f"of {own.subject.name}"))
            again = asker.commit_detail(commit).own
            assert again is not None
            assert again.text == f"of {own.subject.name}"
    assert len(notes(asker).notes) == len(known)


def test_all_measures_of_a_time(asker: Asker) -> None:
    """Each stands there, also where it is silent."""
    found = asker.reflect(f"measures/{WEEK.key}")
    assert isinstance(found, MeasuresPageView)
    assert [one.rule for one in found.measures] == list(Measure)
    assert all(one.figure for one in found.measures)


def test_without_a_database(data: Data) -> None:
    """Every page says so."""
    asker = Asker(data.folder / "elsewhere")
    for what in ("", "measures", "notes"):
        found = asker.reflect(what)
        assert isinstance(found, LookBackView | MeasuresPageView | NotesView)
        assert found.empty is not None
    asker.close()
