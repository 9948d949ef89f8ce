"""Five questions and experiments: drawn in turns, written by keys, kept after a pause, removed and brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_own
from tests.unit.ui.made_own import HOSTILE, MODEL, SMALLER
from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion, OwnWord
from tokenmirror.ui.charts.beside import BesideChart
from tokenmirror.ui.charts.writing import as_csv
from tokenmirror.ui.experiment_card import ExperimentCard
from tokenmirror.ui.help import CountedCard, counted_key
from tokenmirror.ui.screens.reflect_experiments import ExperimentsPage
from tokenmirror.ui.screens.reflect_questions import EvidencePart, QuestionsPage
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import CONTRAST_DARK, DARK, LIGHT, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.experiments import no_experiment
from tokenmirror.viewmodels.five_questions import QuestionsView

NOVEMBER = "month-2026-11-01"


@pytest.fixture
def questions(qtbot: QtBot) -> QuestionsPage:
    page = QuestionsPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(1112, 752)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def experiments(qtbot: QtBot) -> ExperimentsPage:
    page = ExperimentsPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(1112, 752)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def written(page: QuestionsPage | ExperimentsPage) -> list[OwnWord]:
    """Return what is asked to be stored from now on."""
    found: list[OwnWord] = []
    page.chosen.connect(found.append)
    return found


def show(page: QuestionsPage, view: QuestionsView) -> None:
    page.show_view(view)
    page.finish()


def words(page: QWidget) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _is_whole(page: QuestionsPage | ExperimentsPage) -> bool:
    """Tell whether nothing lies beyond the right end."""
    inside = page.area.widget()
    assert inside is not None
    return inside.width() <= page.area.viewport().width()


# ---- five questions


def test_each_question_has_its_evidence_and_a_field(questions: QuestionsPage) -> None:
    """Sentence, past, caveat and what is not known at the left; a field with a name of its own at the right."""
    view = made_own.questions()
    show(questions, view)
    said = words(questions)

    for question in view.questions:
        assert question.title in said
        assert question.not_known in said
        for one in question.evidence:
            assert one.sentences[0] in said
            assert one.caveat in said
        field = questions.parts[question.question].field
        assert field.text.accessibleName() == f"Your own answer: {question.title}"
        assert field.hours.isVisible() is (question.question is OwnQuestion.COST)


def test_a_picture_waits_until_the_page_stands(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    """A window whose open page is drawn in turns is not drawn before the last of them."""
    window, view = make_window(), made_own.questions()
    window.go("reflect", what="questions")
    qtbot.waitUntil(lambda: window.drawn)
    window.show_view(view)
    assert not window.drawn
    qtbot.waitUntil(lambda: window.drawn)
    assert view.questions[-1].evidence[-1].caveat in words(window)


def test_evidence_leads_to_its_cases_and_its_definition(questions: QuestionsPage, qtbot: QtBot) -> None:
    """Cases open under it, each with its change; the definition is one link away, and F1 finds it."""
    show(questions, made_own.questions())
    [part, *_others] = questions.parts[OwnQuestion.SOONER].findChildren(EvidencePart)
    went: list[tuple[str, str]] = []
    questions.went.connect(lambda screen, what: went.append((screen, what)))

    part.show_them.click()
    cases = part.cases
    assert cases is not None
    assert cases.isVisible()
    qtbot.waitUntil(lambda: cases.drawn)
    assert cases.links[0].accessibleName().count(visible(HOSTILE)) == 1
    cases.links[0].click()
    assert went == [("changes", f"commit:{0:040x}")]
    part.show_them.click()
    assert not cases.isVisible()
    assert counted_key(part) == "time_to_commit"
    part.counted.click()
    [card] = questions.findChildren(CountedCard)
    card.reject()


def test_an_answer_is_kept_after_a_pause(questions: QuestionsPage, qtbot: QtBot) -> None:
    """Not with every letter; Tab leads on, and what is kept is said."""
    show(questions, made_own.questions())
    found, field = written(questions), questions.parts[OwnQuestion.QUALITY].field
    field.text.setFocus()
    QTest.keyClicks(field.text, "It holds.")
    assert found == []
    qtbot.waitUntil(lambda: bool(found), timeout=4000)
    assert found == [OwnWord(OwnAnswer(OwnQuestion.QUALITY, NOVEMBER, "It holds."))]
    assert field.state.text() == "Kept, for you alone."
    QTest.keyClick(field.text, Qt.Key.Key_Tab)
    assert not field.text.hasFocus()
    assert "\t" not in field.text.toPlainText()


def test_an_answer_is_kept_when_the_page_is_left(questions: QuestionsPage) -> None:
    """And once only; another time that comes up has its own answer."""
    show(questions, made_own.questions())
    found, field = written(questions), questions.parts[OwnQuestion.BUGS].field
    field.text.setPlainText("Earlier")
    questions.settle()
    questions.settle()
    assert found == [OwnWord(OwnAnswer(OwnQuestion.BUGS, NOVEMBER, "Earlier"))]

    field.text.setPlainText("Earlier than before")
    october = made_own.questions(made_own.answer(OwnQuestion.BUGS, "As ever", "month-2026-10-01"), month=10)
    show(questions, october)
    assert found[-1] == OwnWord(OwnAnswer(OwnQuestion.BUGS, NOVEMBER, "Earlier than before"))
    assert field.text.toPlainText() == "As ever"


def test_what_is_written_outlives_an_older_answer(questions: QuestionsPage) -> None:
    """A view that was on its way while something was written does not take it back."""
    view = made_own.questions(made_own.answer(OwnQuestion.BUGS, "Old"))
    show(questions, view)
    field = questions.parts[OwnQuestion.BUGS].field
    assert field.text.toPlainText() == "Old"
    field.text.setPlainText("New")
    show(questions, made_own.questions(made_own.answer(OwnQuestion.BUGS, "Old"), hours=3.0))
    assert field.text.toPlainText() == "New"
    questions.settle()
    show(questions, view)
    assert field.text.toPlainText() == "New"


def test_hours_are_a_number_or_nothing(questions: QuestionsPage) -> None:
    """What is no number is not kept, and why is said; the comma of other languages is one."""
    show(questions, made_own.questions(made_own.answer(OwnQuestion.COST, "Yes", hours=2.5)))
    found, field = written(questions), questions.parts[OwnQuestion.COST].field
    assert field.hours.text() == "2.5"
    field.hours.setText("many")
    questions.settle()
    assert found == []
    assert field.state.text() == "Hours are a number, such as 6 or 2.5."
    field.hours.setText("3,5")
    questions.settle()
    assert found == [OwnWord(OwnAnswer(OwnQuestion.COST, NOVEMBER, "Yes", 3.5))]
    field.hours.setText("")
    questions.settle()
    assert found[-1] == OwnWord(OwnAnswer(OwnQuestion.COST, NOVEMBER, "Yes"))


def test_answers_of_other_times_stand_below_and_lead_there(questions: QuestionsPage) -> None:
    """By the name of their time, as plain text."""
    show(questions, made_own.questions(made_own.answer(OwnQuestion.SOONER, HOSTILE, "month-2026-09-01")))
    went: list[tuple[str, str]] = []
    questions.went.connect(lambda screen, what: went.append((screen, what)))
    part = questions.parts[OwnQuestion.SOONER]
    [link] = [one for one in part.findChildren(QPushButton) if one.text() == "September 2026"]
    assert visible(HOSTILE) in words(part)
    link.click()
    assert went == [("reflect", "questions/month-2026-09-01")]


def test_evidence_that_is_as_it_was_stays(questions: QuestionsPage) -> None:
    """Only what is another is made anew, so that nothing jumps while one reads."""
    show(questions, made_own.questions())
    before = questions.parts[OwnQuestion.SOONER].findChildren(EvidencePart)
    show(questions, made_own.questions(made_own.answer(OwnQuestion.COST, "Yes")))
    assert questions.parts[OwnQuestion.SOONER].findChildren(EvidencePart) == before


def test_a_narrow_page_puts_answers_below(questions: QuestionsPage) -> None:
    """Beside what is known where there is room, under it where there is none; nothing is cut."""
    show(questions, made_own.questions())
    part = questions.parts[OwnQuestion.SOONER]

    def places() -> tuple[QPointF, QPointF]:
        evidence = part.findChildren(EvidencePart)[0]
        return tuple(one.mapTo(part, QPointF(0, 0)) for one in (evidence, part.field))  # type: ignore[return-value]

    left, right = places()
    assert right.x() > left.x() + 300
    questions.resize(640, 500)
    QTest.qWait(20)
    above, below = places()
    assert below.x() == above.x()
    assert below.y() > above.y()
    assert _is_whole(questions)


def test_without_a_database_one_thing_can_be_done(questions: QuestionsPage) -> None:
    """The questions are gone, and the reason stands in their place."""
    show(questions, made_own.questions())
    acted: list[str] = []
    questions.acted.connect(acted.append)
    show(questions, replace(made_own.questions(), questions=(), intro="", empty=no_experiment()))
    assert not any(part.isVisible() for part in questions.parts.values())
    assert questions.empty.isVisible()
    [button] = questions.empty.findChildren(QPushButton)
    button.click()
    assert acted == ["add_experiment"]


# ---- experiments


def _draw(page: ExperimentsPage, *which: Experiment) -> None:
    page.show_view(made_own.experiments(*which))
    page.finish()
    QTest.qWait(10)


def test_before_and_after_are_drawn_and_said(experiments: ExperimentsPage) -> None:
    """Five pictures with their sentences, each with its rows for keys and a screen reader."""
    _draw(experiments, SMALLER)
    assert len(experiments.frames) == 5
    said = words(experiments)
    assert "No difference can be seen in 12 and 12 pieces of work." in said
    assert "5 figures are looked at: with so many, a difference in one of them may be chance." in said
    chart = experiments.frames[0].chart
    assert isinstance(chart, BesideChart)
    assert "before: $" in chart.accessibleDescription()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.current == (0, 2)
    assert "It holds zero" in chart.accessibleDescription()
    assert counted_key(chart) == "price_per_kept"


def test_the_figures_are_a_table_and_a_file(experiments: ExperimentsPage) -> None:
    """Both sides and the difference, with bare numbers in what is written."""
    _draw(experiments, SMALLER)
    chart = experiments.frames[0].chart
    assert chart is not None
    table = chart.table()
    assert [row[0].text for row in table.rows] == ["before", "since then", "difference"]
    assert "before" in as_csv(table).decode("utf-8-sig").splitlines()[1]
    assert [row[4].raw for row in table.rows] == [12, 12, None]
    experiments.frames[0].toggle_table()
    assert experiments.frames[0].shows_table


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK])
def test_ranges_lie_on_their_axis_in_every_theme(experiments: ExperimentsPage, theme: Theme) -> None:
    """A bar lies between its quartiles; the difference's zero is in the middle of the row below."""
    _draw(experiments, SMALLER)
    chart = experiments.frames[0].chart
    assert isinstance(chart, BesideChart)
    image = QImage(600, 150, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    chart.paint_picture(painter, QRectF(0, 0, 600, 150), theme)
    painter.end()
    plot = chart._plot(QRectF(0, 0, 600, 150))
    found = chart.rows[0].found
    assert found is not None
    middle = round(plot.row(0))
    inside = image.pixelColor(round(plot.place(found.low)), middle)  # in contrast a bar is an outline
    outside = image.pixelColor(round(plot.place(found.low)) - 6, middle)
    assert inside != outside
    assert abs(plot.apart(0) - plot.area.center().x()) < 0.01


def test_too_few_is_said_in_the_place_of_a_range(experiments: ExperimentsPage) -> None:
    """Nothing is drawn; the name of the experiment is plain text."""
    _draw(experiments, MODEL)
    said = words(experiments)
    assert "Too few to say: 3 pieces of work before and 3 pieces of work since then. It takes 8 on each side." in said
    assert experiments.name.text() == visible(HOSTILE)
    chart = experiments.frames[0].chart
    assert chart is not None
    assert [cell.text for cell in chart.table().rows[0][1:4]] == ["too few to say", "", ""]


def test_one_of_several_is_chosen_by_key(experiments: ExperimentsPage) -> None:
    """All stand in a list; the keyboard stays where it was, and the chosen one is kept over new answers."""
    _draw(experiments, SMALLER, MODEL)
    assert experiments.name.text() == "Smaller tasks"
    experiments.links[1].setFocus()
    QTest.keyClick(experiments.links[1], Qt.Key.Key_Space)
    experiments.finish()
    assert experiments.name.text() == visible(HOSTILE)
    assert experiments.links[1].hasFocus()
    _draw(experiments, SMALLER, MODEL)
    assert experiments.name.text() == visible(HOSTILE)
    experiments.open_part("1")
    experiments.finish()
    assert experiments.name.text() == "Smaller tasks"


def test_what_is_removed_can_be_brought_back(experiments: ExperimentsPage) -> None:
    """The line says what was removed; Undo has the keyboard, and sets it under its number again."""
    _draw(experiments, SMALLER)
    found = written(experiments)
    assert experiments.remove.accessibleName() == "Remove Smaller tasks"
    experiments.remove.click()
    assert found == [OwnWord(SMALLER, remove=True)]
    assert experiments.undone.text() == "Removed Smaller tasks."
    assert experiments.undo.isVisible()
    _draw(experiments)
    assert experiments.empty.isVisible()
    assert experiments.frames == []
    QTest.keyClick(experiments.undo, Qt.Key.Key_Space)
    assert found[-1] == OwnWord(SMALLER)
    assert not experiments.undo.isVisible()


def _ask(page: ExperimentsPage, change: Experiment | None = None) -> ExperimentCard:
    card = page.ask(change)
    assert card is not None
    return card


def test_an_experiment_is_added(experiments: ExperimentsPage) -> None:
    """From the one button of the empty page; nothing is set before it has a name."""
    _draw(experiments)
    found = written(experiments)
    [button] = experiments.empty.findChildren(QPushButton)
    button.click()
    [card] = experiments.findChildren(ExperimentCard)
    assert not card.do.isEnabled()
    QTest.keyClicks(card.name, "Tests  first")
    card.day.setDate(QDate(2026, 11, 2))
    assert not card.until.isVisible()
    card.do.click()
    assert found == [OwnWord(Experiment("Tests first", date(2026, 11, 2)))]


def test_no_day_is_red(experiments: ExperimentsPage) -> None:
    """Weekends are days as others are; the days are typed as they are written everywhere."""
    _draw(experiments)
    card = _ask(experiments)
    assert card.day.text() == "2026-11-22"
    for field in (card.day, card.until):
        text = field.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert text == card.palette().text().color()
    card.reject()


def test_what_compares_nothing_cannot_be_set(experiments: ExperimentsPage) -> None:
    """A project beside the others needs a project; a last day does not lie before the first."""
    _draw(experiments)
    card = _ask(experiments)
    card.name.setText("x")
    card.kind.setCurrentIndex(1)
    assert (card.do.isEnabled(), card.why.text()) == (False, "It needs a project.")
    card.project.setCurrentIndex(1)
    assert card.wanted == Experiment("x", None, "/p/shop")
    card.kind.setCurrentIndex(0)
    card.ends.setChecked(True)
    card.until.setDate(card.day.date().addDays(-1))
    assert (card.do.isEnabled(), card.why.text()) == (False, "Its last day lies before its first.")
    card.reject()


def test_an_experiment_is_changed_under_its_number(experiments: ExperimentsPage) -> None:
    """The card holds what it was, and what is not changed stays."""
    _draw(experiments, MODEL)
    found = written(experiments)
    card = _ask(experiments, MODEL)
    assert card.name.text() == MODEL.name
    card.ends.setChecked(True)
    card.until.setDate(QDate(2026, 11, 21))
    card.do.click()
    assert found == [OwnWord(replace(MODEL, name=" ".join(MODEL.name.split()), until=date(2026, 11, 21)))]


def test_a_narrow_page_has_one_figure_a_row(experiments: ExperimentsPage) -> None:
    """Two beside each other where there is room; every picture has its whole height."""
    _draw(experiments, SMALLER)
    first, second = experiments.frames[:2]
    assert first.y() == second.y()
    experiments.resize(640, 500)
    QTest.qWait(20)
    assert second.y() > first.y()
    assert all(frame.chart is not None and frame.chart.height() >= 120 for frame in experiments.frames)
    assert _is_whole(experiments)
