"""The room of looking back: its page in turns, its cases, a note that is never lost, and the way through times."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from time import monotonic

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_look_back
from tokenmirror.domain.lookbacks import About, Intent
from tokenmirror.domain.noting import Meaning, Noting, Subject
from tokenmirror.ui import note_field
from tokenmirror.ui.help import CountedCard, counted_key
from tokenmirror.ui.note_field import PAUSE_MS, NoteField
from tokenmirror.ui.screens.reflect import ReflectScreen
from tokenmirror.ui.screens.reflect_look_back import LookBackPage
from tokenmirror.ui.screens.reflect_measures import MeasuresPage
from tokenmirror.ui.screens.reflect_notes import NotesPage
from tokenmirror.ui.screens.reflect_side import that_fits
from tokenmirror.ui.small_pictures import SmallPicture
from tokenmirror.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.look_back_shapes import IntentLine, LookBackView

Maker = Callable[..., Window]
WEEK, BEFORE = "week-2026-11-16", "week-2026-11-09"


@pytest.fixture
def window(make_window: Maker) -> Window:
    made: Window = make_window()
    return made


def room(window: Window) -> ReflectScreen:
    found = window._screens.room("reflect")
    assert isinstance(found, ReflectScreen)
    return found


def look(window: Window, qtbot: QtBot, view: LookBackView | None = None, what: str = "") -> LookBackPage:
    """Open the page of a week and wait until all of it stands."""
    window.go("reflect", what=what)
    page = room(window).page("")
    assert isinstance(page, LookBackPage)
    window.show_view(view or made_look_back.view())
    qtbot.waitUntil(lambda: page.drawn and window.drawn)
    window.activateWindow()  # or it would hear no keys but those that are sent to a part of it
    qtbot.waitUntil(window.isActiveWindow)
    return page


def stored(window: Window) -> list[object]:
    """Return what is asked to be stored from now on."""
    found: list[object] = []
    window.chosen.connect(found.append)
    return found


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_holds_all_of_a_week(window: Window, qtbot: QtBot) -> None:
    """Heading, sentence, strip, observations in their order, one question, intents; the header leads to times."""
    page, view = look(window, qtbot), made_look_back.view()
    shown = texts(page)

    heights = {label.text(): label.mapTo(page, QPoint(0, 0)).y() for label in page.findChildren(QLabel)}
    order = (view.when.heading, view.sentence, *(one.sentence for one in view.observations), view.question)
    places = [heights[words] for words in order]
    assert places == sorted(set(places))
    assert page.strip.isVisible()
    assert "6 sessions" in shown
    assert view.rules in shown
    assert not window.header.period.isVisible()
    assert room(window).tools.isVisible()
    window.go("mirror")
    assert not room(window).tools.isVisible()


def test_a_part_comes_a_turn(window: Window) -> None:
    """No turn of the event loop makes more than one observation."""
    window.go("reflect")
    page = room(window).page("")
    assert isinstance(page, LookBackPage)
    window.show_view(made_look_back.view())
    counts = [len(page.parts)]
    until = monotonic() + 20  # how many turns others take between is theirs
    while not (page.drawn and page.parts) and monotonic() < until:
        QApplication.processEvents()
        counts.append(len(page.parts))
    assert counts[0] == 0
    assert counts[-1] == 4
    assert all(after - before <= 1 for before, after in pairwise(counts))


def test_every_picture_is_said_in_words(window: Window, qtbot: QtBot) -> None:
    """A screen reader gets what the picture shows; links say what they show."""
    page = look(window, qtbot)
    pictures = page.findChildren(SmallPicture)
    assert [one.accessibleDescription() for one in pictures] == [
        made_look_back.RANGE.words, made_look_back.TICKS.words, "4 of 8", "37 of 42",
    ]  # fmt: skip
    assert page.parts[0].foot.show_them.accessibleName() == "Show them: 30 changes"
    assert page.side.list.accessibleName() == "Weeks"
    assert page.side.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Week 47, 16\u201322 Nov \u00b7 note"
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text() or not button.isVisible()


def test_the_keyboard_goes_as_the_page_is_read(window: Window, qtbot: QtBot) -> None:
    """From each observation's links to the next one's, then to the note; an opened list comes after its links."""
    page = look(window, qtbot)
    page.parts[0].foot.show_them.click()
    rows = page.parts[0].foot.list
    assert rows is not None
    qtbot.waitUntil(lambda: rows.drawn)
    wanted: list[QWidget] = [page.parts[0].foot.show_them, page.parts[0].foot.counted, *rows.links, rows.more]
    for part in page.parts[1:]:
        wanted += [part.foot.show_them, part.foot.counted]
    wanted += [page.meant, page.note.text, page.side.list]
    found: list[QWidget] = []
    after: QWidget | None = wanted[0]
    while after is not None and len(found) < len(wanted):
        if after.isVisible() and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(after)
        after = after.nextInFocusChain()
    assert found == wanted


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT], ids=lambda theme: theme.name)
def test_pictures_are_painted(theme: Theme, qtbot: QtBot) -> None:
    """Each leaves ink on its ground, in every theme."""
    pictures = (made_look_back.RANGE, made_look_back.TICKS, made_look_back.BOXES, made_look_back.MANY)
    for one in pictures:
        widget = SmallPicture(one, theme)
        qtbot.addWidget(widget)
        image = widget.grab().toImage()
        colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(4, 16)}
        assert len(colors) > 1


def test_cases_open_under_an_observation_and_lead_on(window: Window, qtbot: QtBot) -> None:
    """Some at first, more when asked for; each row opens its change or session; by keys as well, letter by letter."""
    page = look(window, qtbot)
    foot = page.parts[0].foot
    foot.show_them.setFocus()
    QTest.keyClick(foot.show_them, Qt.Key.Key_Space)
    rows = foot.list
    assert rows is not None
    assert rows.isVisible()
    assert len(rows.links) < 12
    qtbot.waitUntil(lambda: rows.drawn)
    assert len(rows.links) == 12
    assert rows.more.text() == "18 more"
    rows.more.setFocus()
    QTest.keyClick(rows.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows.drawn and len(rows.links) == 30)
    assert rows.links[12].hasFocus()
    assert all(rows.rect().contains(link.geometry()) for link in rows.links)
    assert not rows.more.isVisible()
    assert rows.links[3].accessibleName() == "4 Nov 10:12 · Case <b>3</b> · 3 lines"

    QTest.keyClick(rows.links[3], Qt.Key.Key_Space)
    assert (window.screen_name, window.trail.here.what) == ("sessions", "codex:s3")
    window.step(-1)
    assert rows.isVisible()
    QTest.keyClick(foot.show_them, Qt.Key.Key_Space)
    assert not rows.isVisible()


def test_how_an_observation_is_counted(window: Window, qtbot: QtBot) -> None:
    """The link and F1 open its definition; the question's is how observations are chosen."""
    page = look(window, qtbot)
    foot = page.parts[1].foot
    assert counted_key(foot.show_them) == "failing_commands"
    assert counted_key(page.asked) == "look_back"
    QTest.keyClick(foot.counted, Qt.Key.Key_Space)
    card = window.findChild(CountedCard)
    assert card is not None
    assert card.shown.key == "failing_commands"


# ---- the note


def test_a_note_is_stored_after_a_pause(window: Window, qtbot: QtBot) -> None:
    """Once for what was typed in one go; the field's own undo takes it back, and that is stored too."""
    page, wanted = look(window, qtbot), stored(window)
    page.note.text.setFocus()
    QTest.keyClicks(page.note.text, "The cases first")
    assert wanted == []
    subject = Subject(About.LOOKBACK, WEEK)
    qtbot.waitUntil(lambda: wanted == [Noting(subject, "The cases first")], timeout=PAUSE_MS * 5)
    QTest.keyClick(page.note.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.note.text.toPlainText() == ""
    qtbot.waitUntil(lambda: wanted[1:] == [Noting(subject, "")], timeout=PAUSE_MS * 5)


@pytest.mark.parametrize("leave", ["another screen", "another week", "another page", "the field", "the window"])
def test_a_note_is_stored_when_it_is_left(window: Window, qtbot: QtBot, leave: str) -> None:
    """At once, of the week that it was written on."""
    page, wanted = look(window, qtbot), stored(window)
    page.note.text.setFocus()
    QTest.keyClicks(page.note.text, "Half a tho")
    if leave == "another screen":
        window.go("mirror")
    elif leave == "another week":
        window.go("reflect", what=BEFORE)
    elif leave == "another page":
        window.go("reflect", what="measures")
    elif leave == "the field":
        qtbot.waitUntil(page.note.text.hasFocus)
        page.side.list.setFocus()
    else:
        window.hide()
    assert wanted == [Noting(Subject(About.LOOKBACK, WEEK), "Half a tho")]


def test_what_is_typed_is_not_overwritten(window: Window, qtbot: QtBot) -> None:
    """An answer that comes meanwhile, even of another week, neither takes it nor stores it elsewhere."""
    page, wanted = look(window, qtbot), stored(window)
    page.note.text.setFocus()
    QTest.keyClicks(page.note.text, "Mine")
    look(window, qtbot, made_look_back.view(note="older"))
    assert page.note.text.toPlainText() == "Mine"
    assert wanted == []

    look(window, qtbot, made_look_back.view(BEFORE, note="of the week before", later=WEEK), BEFORE)
    assert page.note.text.toPlainText() == "of the week before"
    assert wanted == [Noting(Subject(About.LOOKBACK, WEEK), "Mine")]
    look(window, qtbot, made_look_back.view(note="Mine"), WEEK)
    assert page.note.text.toPlainText() == "Mine"
    assert len(wanted) == 1


def test_a_note_outlives_new_colours(window: Window, qtbot: QtBot) -> None:
    """It gets dark while somebody writes: all is made anew, and what was written is stored and stands there."""
    page, wanted = look(window, qtbot), stored(window)
    page.note.text.setFocus()
    QTest.keyClicks(page.note.text, "Half a tho")
    window.set_theme(DARK)
    qtbot.waitUntil(lambda: window.drawn)
    assert wanted == [Noting(Subject(About.LOOKBACK, WEEK), "Half a tho")]
    anew = room(window).page("")
    assert isinstance(anew, LookBackPage)
    assert anew is not page
    assert anew.note.text.toPlainText() == "Half a tho"


def test_an_older_answer_takes_nothing_that_was_written(window: Window, qtbot: QtBot) -> None:
    """What was asked before a note was stored comes after it: the note stays, until it is read or read otherwise."""
    page, wanted = look(window, qtbot), stored(window)
    page.note.text.setFocus()
    QTest.keyClicks(page.note.text, "Mine")
    page.side.list.setFocus()
    assert len(wanted) == 1
    window.show_view(made_look_back.view(later=BEFORE))
    assert page.note.text.toPlainText() == "Mine"
    window.show_view(made_look_back.view(note="Mine"))
    window.show_view(made_look_back.view(note="From elsewhere"))
    assert page.note.text.toPlainText() == "From elsewhere"
    assert len(wanted) == 1


def test_who_never_pauses_has_it_stored_all_the_same(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut takes some seconds of typing and no more."""
    monkeypatch.setattr(note_field, "MOST_MS", 300)
    field = NoteField()
    qtbot.addWidget(field)
    wanted: list[object] = []
    field.wanted.connect(wanted.append)
    field.show_note(Subject(About.LOOKBACK, WEEK), "")
    for _letter in range(8):
        QTest.keyClicks(field.text, "a")
        QTest.qWait(60)
    assert wanted


def test_a_note_without_words_says_nothing(qtbot: QtBot) -> None:
    """A field that shows nothing stores nothing when it goes."""
    field = NoteField()
    qtbot.addWidget(field)
    wanted: list[object] = []
    field.wanted.connect(wanted.append)
    field.settle()
    field.show_note(Subject(About.LOOKBACK, WEEK), "as it was")
    field.settle()
    assert wanted == []


def test_what_a_week_was_meant_for(window: Window, qtbot: QtBot) -> None:
    """It is chosen of a few words, and taken back by the first."""
    page, wanted = look(window, qtbot), stored(window)
    page.meant.setFocus()
    QTest.keyClick(page.meant, Qt.Key.Key_Down)
    QTest.keyClick(page.meant, Qt.Key.Key_Up)
    subject = Subject(About.LOOKBACK, WEEK)
    assert wanted == [Meaning(subject, Intent.FEATURE), Meaning(subject, None)]


# ---- the way through times


def test_previous_and_next(window: Window, qtbot: QtBot) -> None:
    """Buttons, their keys and those of periods step the week; the week that is now has none after it."""
    look(window, qtbot)
    tools = room(window).tools
    assert tools.previous.isEnabled()
    assert not tools.next.isEnabled()
    tools.previous.click()
    assert (window.screen_name, window.trail.here.what) == ("reflect", BEFORE)
    look(window, qtbot, made_look_back.view(BEFORE, later=WEEK), BEFORE)
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert window.trail.here.what == WEEK
    look(window, qtbot, made_look_back.view(later=""), WEEK)
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert window.trail.here.what == WEEK
    QTest.keyClick(window, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert window.trail.here.what == BEFORE
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.trail.here.what == ""
    assert window.narrowing.back == 0


def test_a_month_and_a_week_of_the_list(window: Window, qtbot: QtBot) -> None:
    """The box leads to a month, the list to a week; by keys as well."""
    page = look(window, qtbot)
    room(window).tools.look.picked.emit("month-2026-11-01")
    assert window.trail.here.what == "month-2026-11-01"
    look(window, qtbot)
    page.side.list.setFocus()
    QTest.keyClick(page.side.list, Qt.Key.Key_Down)
    assert window.trail.here.what == BEFORE


def test_pages_have_tabs(window: Window, qtbot: QtBot) -> None:
    """A tab keeps the time where its page is of one; arrow keys lead through them, and back leads back."""
    look(window, qtbot, made_look_back.view(BEFORE, later=WEEK), BEFORE)
    bar = room(window).bar
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert window.trail.here.what == f"measures/{BEFORE}"
    window.show_view(made_look_back.measures())
    page = room(window).page("measures")
    assert isinstance(page, MeasuresPage)
    qtbot.waitUntil(lambda: page.drawn)
    shown = texts(page)
    assert "1.8 days" in shown
    assert "too few to say" in shown
    assert len(page.findChildren(SmallPicture)) == 1
    window.step(-1)
    assert bar.currentIndex() == 0


def test_notes_are_searched(window: Window, qtbot: QtBot) -> None:
    """What is typed is asked after a moment; a note leads to what it is of, and its text stays plain."""
    window.go("reflect", what="notes")
    page = room(window).page("notes")
    assert isinstance(page, NotesPage)
    window.show_view(made_look_back.notes())
    qtbot.waitUntil(lambda: page.drawn and window.drawn)
    assert not room(window).tools.isVisible()
    qtbot.waitUntil(lambda: "A <b>bold</b> idea." in texts(page))
    QTest.keyClicks(page.search, " cases ")
    qtbot.waitUntil(lambda: window.trail.here.what == "notes/cases", timeout=3000)
    assert page.search.text() == " cases "
    QTest.keyClicks(page.search, "first")
    qtbot.waitUntil(lambda: window.trail.here.what == "notes/cases first", timeout=3000)
    page.links[1].click()
    assert (window.screen_name, window.trail.here.what) == ("sessions", "codex:s1")
    window.step(-1)
    assert window.trail.here.what == "notes/cases first"
    window.step(-1)
    assert window.screen_name == "mirror"  # a search is one place


def test_a_week_without_tokens(window: Window, qtbot: QtBot) -> None:
    """No strip, no question; the note and other weeks are there."""
    page = look(window, qtbot, made_look_back.nothing())
    assert not page.strip.isVisible()
    assert not page.question.isVisible()
    assert page.note.isVisible()
    assert page.side.list.count() == 3


def test_a_time_that_is_not_observed_keeps_its_name(window: Window, qtbot: QtBot) -> None:
    """Days and mark stand beside the name where both have room, else the mark alone; the days are in the tooltip."""
    page = look(window, qtbot)
    seen = page.side.list
    index, metrics = seen.model().index(2, 0), seen.fontMetrics()
    both = "2–8 Nov · not observed"  # noqa: RUF001
    assert that_fits(metrics, index, metrics.horizontalAdvance(both)) == both
    assert that_fits(metrics, index, metrics.horizontalAdvance(both) - 1) == "not observed"
    assert metrics.horizontalAdvance(that_fits(metrics, index, 40)) <= 40
    assert both in seen.item(2).toolTip()


def test_long_words_of_intents_are_not_cut(window: Window, qtbot: QtBot) -> None:
    """Beside the page they stand on two lines where one is too short."""
    long = IntentLine("noch nicht gesagt", "1.182 Änderungen · 1.425 Sitzungen")
    page = look(window, qtbot, replace(made_look_back.view(), intents=(long,)))
    qtbot.waitUntil(lambda: "1.425 Sitzungen" in texts(page.side))
    for label in page.side.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(page.side, QPoint(label.width(), 0)).x() <= page.side.width()
            assert label.width() >= min(label.sizeHint().width(), 200)


def test_where_room_is_short(make_window: Maker, qtbot: QtBot) -> None:
    """The side pane goes under the page and nothing is cut: each label has the height that its words need."""
    window = make_window(size=(880, 560))
    page = look(window, qtbot)
    qtbot.waitUntil(lambda: page.side.mapTo(page, QPoint(0, 0)).y() > page.note.mapTo(page, QPoint(0, 0)).y())
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.side.width() == 250)
