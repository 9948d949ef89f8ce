"""The person's own words on their way to the database: an experiment is asked for again, an answer is seen already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion, OwnWord

pytestmark = pytest.mark.usefixtures("qapp")
NEW_MODEL = OwnWord(Experiment("A new model", date(2026, 11, 2)))
ANSWER = OwnWord(OwnAnswer(OwnQuestion.BUGS, "month-2026-11-01", "Earlier"))


@pytest.fixture
def asker() -> MadeAsker:
    return MadeAsker()


@pytest.fixture
def desk(asker: MadeAsker, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(lambda: asker, Memory(tmp_path), ZoneInfo("Europe/Berlin"), "light")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.mirror.chart.drawn, timeout=10_000)
    yield made
    made.stop()
    made.window.deleteLater()


def test_an_experiment_is_stored_and_the_page_is_asked_again(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """In the reading thread, and what is different since then is compared anew."""
    desk.window.go("reflect", what="experiments")
    qtbot.waitUntil(lambda: ("reflect", "experiments") in asker.asked, timeout=5000)
    desk.window.chosen.emit(NEW_MODEL)
    qtbot.waitUntil(lambda: asker.asked.count(("reflect", "experiments")) > 1, timeout=5000)
    assert ("keep_words", NEW_MODEL) in asker.asked
    assert asker.threads == {"reader"}


def test_an_answer_is_stored_and_nothing_is_asked(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """It stands where it was written; the page does not jump while one writes."""
    desk.window.go("reflect", what="questions")
    qtbot.waitUntil(lambda: ("reflect", "questions") in asker.asked, timeout=5000)
    desk.window.chosen.emit(ANSWER)
    qtbot.waitUntil(lambda: ("keep_words", ANSWER) in asker.asked, timeout=5000)
    QTest.qWait(100)
    assert asker.asked.count(("reflect", "questions")) == 1


def test_an_answer_is_stored_though_the_program_ends(desk: Desk, asker: MadeAsker, qtbot: QtBot) -> None:
    """What was written before the pause was over is kept when the window closes."""
    desk.window.go("reflect", what="questions")
    qtbot.waitUntil(lambda: ("reflect", "questions") in asker.asked, timeout=5000)
    desk.window.chosen.emit(ANSWER)
    desk.reader.stop()
    assert ("keep_words", ANSWER) in asker.asked
