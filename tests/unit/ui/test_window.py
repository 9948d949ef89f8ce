"""The window shows every view, finds its way back, and speaks as agreed."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Bucket, PeriodChoice
from tokenmirror.messages import Progress
from tokenmirror.ui.charts.card import Card
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.fills import swatch
from tokenmirror.ui.labels import ValueLabel
from tokenmirror.ui.rail import RailButton
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.shortcuts_sheet import ShortcutsCard
from tokenmirror.ui.strip import edges
from tokenmirror.ui.theme import DARK, LIGHT, THEMES, Theme
from tokenmirror.ui.window import Window
from tokenmirror.ui.words import ENGLISH
from tokenmirror.viewmodels.rooms import SCREENS

Maker = Callable[..., Window]
NEVER = re.compile(
    r"\b(wast\w*|efficien\w*|productiv\w*|performan\w*|scor\w*|rank\w*|streak|goals?|targets?|best|worst|good|bad|great"
    r"|should|too much|improv\w*|optimi\w*|success\w*|fail\w*|win|won|unlock\w*|boost\w*|smart)\b|!",
    re.IGNORECASE,
)


def test_no_word_judges() -> None:
    """The window's own words hold none that would rate the person or their work."""
    assert not {key: words for key, words in ENGLISH.items() if NEVER.search(words)}


def test_no_label_guesses_markup(make_window: Maker, qtbot: QtBot) -> None:
    """Every label shows its text letter by letter, whatever a branch is called."""
    window = make_window()
    window.show_view(made_views.hostile())
    window.show_view(made_views.sources())
    window.show_detail("commit", made_views.detail())
    qtbot.waitUntil(lambda: window.drawn)

    labels = window.findChildren(QLabel)
    assert len(labels) > 40
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not [label.text() for label in labels if "\u202e" in label.text()]


def test_long_names_do_not_widen_the_window(make_window: Maker, qtbot: QtBot) -> None:
    """At the smallest size nothing is pushed out, however long the names are."""
    window = make_window(size=(880, 560))
    window.show_view(made_views.hostile())
    for screen in SCREENS:
        window.go(screen)
        qtbot.waitUntil(lambda: window.drawn)
        assert window.width() == 880
    assert window.mirror.horizontalScrollBar().maximum() == 0


def test_nothing_found_says_so(make_window: Maker) -> None:
    """Without data there is a sentence and one button, and no chart of zeros."""
    window = make_window()
    window.show_view(made_views.nothing())

    assert window.mirror.empty.isVisible()
    assert not window.mirror.chart.isVisible()
    window.mirror.empty.acted.emit("settings")
    assert window.screen_name == "settings"


@pytest.mark.parametrize("size", [(1280, 800), (900, 640), (1500, 700)])
def test_a_long_sentence_is_shown_to_its_end(make_window: Maker, size: tuple[int, int]) -> None:
    """A sentence of two lines has room for both, also where the page is squeezed."""
    window = make_window()
    window.resize(*size)
    window.show_view(made_views.mirror())
    label = window.mirror.sentence
    label.window().repaint()

    assert label.heightForWidth(label.width()) > label.fontMetrics().height() * 1.5
    assert label.height() >= label.heightForWidth(label.width())


def test_data_replaces_the_empty_state(make_window: Maker) -> None:
    """The first tokens bring the figures and the chart, without a restart."""
    window = make_window()
    window.show_view(made_views.nothing())
    window.show_view(made_views.first_day())

    assert not window.mirror.empty.isVisible()
    assert window.mirror.chart.isVisible()
    assert "890" in window.mirror.sentence.text()


def test_keys_open_screens_and_go_back(make_window: Maker) -> None:
    """Ctrl and a digit opens a screen, Alt and an arrow goes back and forward."""
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name == "sessions"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.screen_name == "mirror"
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.screen_name == "sessions"


def test_filters_stay_when_the_screen_changes(make_window: Maker, qtbot: QtBot) -> None:
    """Period and project hold on every screen, and each change is asked for once."""
    window = make_window()
    window.show_view(made_views.mirror())
    with qtbot.waitSignal(window.look_changed):
        window.header.period_picked.emit("7d")
    window.header.project_picked.emit("/home/me/src/ledgerlib")
    window.go("changes")

    assert window.narrowing.choice is PeriodChoice.DAYS_7
    assert window.narrowing.project == "/home/me/src/ledgerlib"
    assert window.header.project.currentText() == "ledgerlib"
    with qtbot.assertNotEmitted(window.look_changed):
        window.go("changes")


def test_brackets_step_the_period(make_window: Maker) -> None:
    """Ctrl+[ goes one period back, Ctrl+0 is now."""
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert window.narrowing.back == 1
    assert " to " in window.header.period.currentText()
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.narrowing.back == 0


def test_a_step_can_be_chosen(make_window: Maker) -> None:
    """The chart's links ask for days, weeks or months."""
    window = make_window()
    window.mirror.bucket_asked.emit("week")

    assert window.narrowing.bucket is Bucket.WEEK


def test_a_notice_can_be_put_away(make_window: Maker) -> None:
    """A line under the header goes when it is dismissed, and new data does not bring it back."""
    window = make_window()
    window.set_notice("collector", "It stopped.")
    window.show_view(made_views.hostile())
    assert len(window.notices) == 3
    window.dismiss("It stopped.")
    window.show_view(made_views.hostile())
    assert len(window.notices) == 2


def test_progress_is_said_and_goes(make_window: Maker) -> None:
    """A catch-up is said in per cent, and nothing is left of it at the end."""
    window = make_window()
    window.show_progress(Progress("logs", 64, 100))
    assert window.header.progress.text() == "reading older logs, 64\u202f%"
    window.show_progress(None)
    assert window.header.progress.text() == ""


def test_what_is_said_again_is_not_painted_again(make_window: Maker, qtbot: QtBot) -> None:
    """With each line that a tool writes the same is said; and said elsewhere once the window is built anew."""
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    painted: list[str] = []

    class Paintings(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                painted.append(type(watched).__name__)
            return False

    paintings = Paintings(window)
    window.show_state("watching")
    window.show_progress(Progress("logs", 64, 100))
    QTest.qWait(50)
    for widget in window.findChildren(QWidget):
        widget.installEventFilter(paintings)
    for _line in range(3):
        window.show_state("watching")
        window.show_progress(Progress("logs", 64, 100))
        QTest.qWait(20)
    before = list(painted)
    window.show_progress(Progress("logs", 65, 100))
    qtbot.waitUntil(lambda: "ProgressLine" in painted)
    window.set_theme(DARK)

    assert before == []
    assert window.header.progress.text() == "reading older logs, 65\u202f%"
    assert "watching" in {label.text() for label in window.findChildren(QLabel)}


def test_another_theme_keeps_what_is_shown(make_window: Maker) -> None:
    """Switching to dark redraws the same views, on the same screen."""
    window = make_window()
    window.show_view(made_views.mirror())
    window.show_view(made_ledgers.changes())
    window.go("changes")
    window.set_theme(DARK)
    QTest.qWait(0)

    assert window.changes.model.rowCount() == 60
    assert window.mirror.sentence.text() == made_views.mirror().sentence
    assert window.grab().toImage().pixelColor(400, 20).name() == DARK.window.lower()


def test_screens_are_made_when_they_are_opened(make_window: Maker) -> None:
    """What is not looked at is not built, by start or by theme; a view that came before is drawn when it is."""
    window = make_window()
    window.show_view(made_views.mirror())
    window.show_view(made_ledgers.changes())
    window.set_theme(DARK)
    assert not window.findChildren(LedgerScreen)

    window.go("changes")
    assert window.changes.model.rowCount() == 60
    assert len(window.findChildren(LedgerScreen)) == 1


def test_the_row_in_hand_outlives_the_theme(make_window: Maker) -> None:
    """Another theme leaves the row in hand where it was."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    window.changes.table.choose_key(window.changes.model.key_at(5))
    row = window.changes.table.in_hand
    window.set_theme(DARK)

    assert row
    assert window.changes.table.in_hand == row


def test_nothing_of_an_old_theme_is_left(make_window: Maker, qtbot: QtBot) -> None:
    """What stands on the window itself goes with the screens it belonged to, and cards are in the new colours."""
    window = make_window()
    window.show_view(made_views.mirror())
    sheet = ShortcutsCard(window)
    sheet.open()
    assert sheet.grab().toImage().pixelColor(4, 4).name() == LIGHT.window.lower()
    for theme in (DARK, LIGHT, DARK):
        window.set_theme(theme)
        qtbot.waitUntil(lambda: window.drawn)
        QTest.qWait(30)

    assert sheet.grab().toImage().pixelColor(4, 4).name() == DARK.window.lower()
    assert len([child for child in window.children() if isinstance(child, Card)]) == len(
        window.findChildren(ChartSurface)
    )


def test_tab_comes_into_the_rail_at_the_open_screen(make_window: Maker) -> None:
    """One row of the rail is in the chain of Tab, that of the open screen; the arrow keys open its neighbours."""
    window = make_window()
    window.go("sessions")
    rows = window.rail.findChildren(RailButton)

    def stops() -> list[str]:
        return [row.accessibleName() for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops() == ["Sessions"]
    row = next(one for one in rows if one.isChecked())
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Up)

    assert window.screen_name == "changes"
    assert stops() == ["Changes"]
    focused = window.focusWidget()
    assert isinstance(focused, RailButton)
    QTest.keyClick(focused, Qt.Key.Key_Down)
    assert (window.screen_name, stops()) == ("sessions", ["Sessions"])


def test_the_rail_folds_where_room_is_short(make_window: Maker) -> None:
    """Below 1040 pixels only icons are left, with their names as tooltips."""
    assert make_window(size=(1040, 700)).rail.width() == 168
    assert make_window(size=(1000, 700)).rail.width() == 48


def test_closing_hides_only_with_a_tray(make_window: Maker, qtbot: QtBot) -> None:
    """With a tray the window is put away; without one closing quits."""
    window = make_window()
    window.keeps_running = True
    with qtbot.assertNotEmitted(window.quit_asked):
        window.close()
    assert not window.isVisible()
    window.come_forward()
    window.keeps_running = False
    with qtbot.waitSignal(window.quit_asked):
        window.close()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_outcomes_differ_by_more_than_hue(theme: Theme, scale: float) -> None:
    """Every outcome's swatch is another picture, pending too, at every scale and theme."""
    pictures: list[QImage] = [swatch(outcome, theme, scale).toImage() for outcome in Outcome]
    pictures.append(swatch(Outcome.KEPT, theme, scale, pending=True).toImage())

    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_the_strip_adds_up() -> None:
    """The parts of the strip touch each other and fill its width."""
    found = edges(made_views.strip_of(made_views.chart()), 1000)

    assert found[0][0] == 0
    assert found[-1][1] == pytest.approx(1000)
    assert all(one[1] == other[0] for one, other in pairwise(found))
    assert edges((), 1000) == ()


def test_pictures_are_the_same_twice(make_window: Maker, qtbot: QtBot) -> None:
    """The same view gives the same pixels."""
    window = make_window(LIGHT)
    window.show_view(made_views.mirror())
    qtbot.waitUntil(lambda: window.drawn)
    QTest.qWait(50)
    first = window.grab().toImage()
    window.show_view(made_views.hostile())
    window.show_view(made_views.mirror())
    qtbot.waitUntil(lambda: window.drawn)
    QTest.qWait(50)

    assert window.grab().toImage() == first


def test_long_ids_break_and_are_copied_whole(qtbot: QtBot) -> None:
    """An id too long for its place goes on in the next line, and the clipboard gets it unbroken."""
    wanted = "3aef22174789df3d304f79110c0ffee0c0ffee00"
    label = ValueLabel(wanted)
    qtbot.addWidget(label)
    label.setFixedWidth(120)
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert label.heightForWidth(120) > 2 * label.fontMetrics().height()
    assert QGuiApplication.clipboard().text() == wanted
    assert label.accessibleName() == wanted


def test_figures_follow_the_numbers(make_window: Maker, qtbot: QtBot) -> None:
    """Other numbers of the same outcomes are shown in place, and outcomes come and go."""
    window = make_window()
    cells = []
    for view in (made_views.mirror(), made_views.mirror(seed=8), made_views.first_day()):
        window.show_view(view)
        qtbot.waitUntil(lambda: window.drawn)
        QTest.qWait(30)
        shown = {cell.accessibleName() for cell in window.mirror.figures.findChildren(QWidget) if cell.isVisible()}
        cells.append({f"{figure.label}: {figure.tokens_text}" for figure in view.figures if figure.tokens} - shown)

    assert cells == [set(), set(), set()]
