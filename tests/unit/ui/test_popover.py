"""The tray's popover: where it stands, what it says, its keys, and how it goes."""

import time
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_today
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.popover import WIDTH, Popover
from tokenmirror.ui.popover_place import spot
from tokenmirror.ui.preferences import Motion, preferences, use
from tokenmirror.ui.theme import DARK, LIGHT

SCREEN, SIZE = QRect(0, 0, 1280, 800), QSize(360, 300)
LOW, HIGH = QRect(0, 0, 1280, 768), QRect(0, 32, 1280, 768)
NOWHERE = QRect()


@pytest.fixture
def popover(qtbot: QtBot) -> Iterator[Popover]:
    menu = QMenu()
    made = Popover(LIGHT, menu)
    qtbot.addWidget(made)
    made.show_view(made_today.today())
    made.open_at(QRect(700, 500, 22, 22))
    yield made
    menu.close()


def _texts(popover: Popover) -> list[str]:
    return [label.text() for label in popover.findChildren(PlainLabel) if label.isVisibleTo(popover)]


@pytest.mark.parametrize(
    ("icon", "pointer", "free", "corner"),
    [
        (QRect(600, 772, 22, 22), QPoint(), LOW, QPoint(430, 460)),  # over an icon at the bottom
        (QRect(600, 4, 22, 22), QPoint(), HIGH, QPoint(430, 40)),  # under one at the top
        (QRect(1250, 772, 22, 22), QPoint(), LOW, QPoint(912, 460)),  # never off the screen
        (NOWHERE, QPoint(300, 790), LOW, QPoint(120, 460)),  # the place unknown: where the panel was clicked
        (NOWHERE, QPoint(500, 400), LOW, QPoint(912, 460)),  # no click either: the corner at the panel
        (NOWHERE, QPoint(500, 400), HIGH, QPoint(912, 40)),
    ],
)
def test_it_stands_at_the_icon_or_the_panel(icon: QRect, pointer: QPoint, free: QRect, corner: QPoint) -> None:
    """At the icon where its place is known, else at the pointer on the panel, else in the panel's corner."""
    assert spot(SIZE, icon, pointer, SCREEN, free).corner == corner


def test_it_stands_on_the_screen_of_the_icon() -> None:
    """On a second screen the card stays wholly there."""
    second = QRect(1280, 0, 1920, 1080)
    made = spot(SIZE, QRect(3180, 1060, 22, 22), QPoint(), second, second.adjusted(0, 0, 0, -40))

    assert second.contains(QRect(made.corner, SIZE))
    assert made.at_bottom


def test_the_parts_are_told(popover: Popover) -> None:
    """Sentence, day, parts and week stand on it; a screen reader gets the week day by day."""
    texts = " | ".join(_texts(popover)).replace("\u202f", " ")

    assert "620 k tokens so far. Nothing has landed today; 320 k are in progress." in texts
    assert "in progress · | csv-locale | 320 k | no edit | 250 k | outside git | 50 k" in texts
    assert "3.4 M tokens" in texts
    assert "Thursday 19 November" in popover.bars.accessibleDescription()
    assert popover.width() == WIDTH


def test_keys_lead_through_the_buttons(popover: Popover, qtbot: QtBot) -> None:
    """Open has the focus; Tab and arrows move it in order, Enter presses, Esc closes."""
    assert popover.focusWidget() is popover.open
    QTest.keyClick(popover, Qt.Key.Key_Tab)
    assert popover.focusWidget() is popover.pause
    QTest.keyClick(popover.pause, Qt.Key.Key_Right)
    assert popover.focusWidget() is popover.more
    QTest.keyClick(popover.more, Qt.Key.Key_Left)
    with qtbot.waitSignal(popover.pause_asked):
        QTest.keyClick(popover.pause, Qt.Key.Key_Return)
    QTest.keyClick(popover.pause, Qt.Key.Key_Escape)

    assert not popover.isVisible()


def test_a_second_click_closes(popover: Popover) -> None:
    """The icon opens and closes; a click that took the focus away first does not open it again."""
    popover.toggle(NOWHERE)
    assert not popover.isVisible()
    popover.toggle(NOWHERE)
    assert popover.isVisible()
    popover._gone_at = time.monotonic()
    popover.hide()
    popover.toggle(NOWHERE)

    assert not popover.isVisible()


def _tell(popover: Popover, news: QEvent.Type) -> None:
    QApplication.sendEvent(popover, QEvent(news))


def test_it_goes_when_something_else_is_used(popover: Popover, qtbot: QtBot) -> None:
    """Another window takes the focus and keeps it."""
    qtbot.waitUntil(popover.isActiveWindow)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()

    qtbot.waitUntil(lambda: not popover.isVisible())


def test_late_news_of_the_focus_does_not_close_what_was_just_opened(popover: Popover, qtbot: QtBot) -> None:
    """A click closed it and the next one opened it; only then comes word of the first opening, and of its end."""
    qtbot.waitUntil(popover.isActiveWindow)
    popover.toggle(NOWHERE)
    popover.toggle(NOWHERE)
    _tell(popover, QEvent.Type.WindowActivate)
    _tell(popover, QEvent.Type.WindowDeactivate)
    _tell(popover, QEvent.Type.WindowActivate)
    qtbot.wait(200)

    assert popover.isVisible()


def test_a_loss_before_an_opening_is_no_loss_of_it(popover: Popover, qtbot: QtBot) -> None:
    """It waits to see whether the focus comes back, and is opened anew meanwhile."""
    _tell(popover, QEvent.Type.WindowActivate)
    _tell(popover, QEvent.Type.WindowDeactivate)
    popover.toggle(NOWHERE)
    popover.toggle(NOWHERE)
    qtbot.wait(200)

    assert popover.isVisible()


def test_open_opens_the_window_and_goes(popover: Popover, qtbot: QtBot) -> None:
    """The first button, and a click on today itself, open the window."""
    with qtbot.waitSignal(popover.open_asked):
        popover.open.click()
    assert not popover.isVisible()
    popover.open_at(NOWHERE)
    with qtbot.waitSignal(popover.open_asked):
        QTest.mouseClick(popover.bars, Qt.MouseButton.LeftButton)


def test_other_words_and_colours_keep_the_day(popover: Popover) -> None:
    """A pause changes the button; another theme draws the same day again."""
    popover.show_paused(paused=True)
    popover.set_theme(DARK)

    assert popover.pause.text() == "Resume watching"
    assert any("620" in text for text in _texts(popover))


def test_it_grows_when_the_answer_comes_after_it_opened(qtbot: QtBot) -> None:
    """An answer that comes to an open card makes it as high as its words and parts need, at once."""
    late = Popover(LIGHT, QMenu())
    qtbot.addWidget(late)
    late.open_at(NOWHERE)
    qtbot.wait(10)
    late.show_view(made_today.today())
    drawn = late.height()
    qtbot.wait(10)
    late._fit()

    assert drawn == late.height()


def test_a_long_sentence_is_seen_whole(popover: Popover, qapp: QApplication) -> None:
    """However many lines a language needs, none is cut, and the strip stands below the last."""
    seen = []
    for times in (1, 5, 9, 3):
        popover.show_view(replace(made_today.today(), sentence="Some words of many. " * times))
        qapp.processEvents()
        sentence = popover.sentence
        seen.append((sentence.height() >= sentence.heightForWidth(sentence.width()), popover.height()))
        assert popover.strip.geometry().top() >= sentence.geometry().bottom()

    assert [whole for whole, _height in seen] == [True] * 4
    assert seen[0][1] < seen[3][1] < seen[1][1] < seen[2][1]


@pytest.mark.parametrize("motion", Motion)
def test_it_fades_in_unless_nothing_should_move(popover: Popover, qtbot: QtBot, motion: Motion) -> None:
    """It is seen whole in the end, and from the first moment where motion is reduced."""
    popover.close()
    use(replace(preferences(), motion=motion))
    try:
        popover.open_at(NOWHERE)
        assert (popover.windowOpacity() == 1) is (motion is Motion.REDUCED)
        qtbot.waitUntil(lambda: popover.windowOpacity() == 1)
    finally:
        use(replace(preferences(), motion=Motion.SYSTEM))


def test_what_is_left_of_a_ceiling_is_one_line(popover: Popover) -> None:
    """Where one is set; without one the card is as high as before."""
    low = popover.height()
    popover.show_view(replace(made_today.today(), budget="$54 of $160 left this quarter"))
    assert "$54 of $160 left this quarter" in _texts(popover)
    assert popover.height() > low
    popover.show_view(made_today.today())
    assert "left this quarter" not in " ".join(_texts(popover))
    assert popover.height() == low
