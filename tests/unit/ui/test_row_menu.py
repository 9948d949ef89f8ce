"""What can be said of a row: by the pane's button, by the pointer and by keys, and only of the row that is meant."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.domain.corrections import Saying, Word
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import Detail, MenuLine

Maker = Callable[..., Window]
UNLINK, IGNORE = Saying(Word.UNLINKED, "c1", "codex:s"), Saying(Word.NOT_MINE, "c1")
LINK, UNDO = Saying(Word.LINKED, "c1", "codex:t"), Saying(Word.NOT_MINE, "c1", undo=True)


def pane(row: str) -> Detail:
    """Return a pane whose menu has everything that a menu can have."""
    menu = (
        MenuLine("This was not Codex & <b>s</b>", UNLINK),
        MenuLine("Link to a session", None, (MenuLine("10 Nov, shop", LINK),)),
        MenuLine("Not mine", IGNORE),
        MenuLine("Undo: not mine", UNDO),
    )
    return replace(made_views.detail(), of=row, menu=menu)


@pytest.fixture
def window(make_window: Maker) -> Window:
    made = make_window()
    made.show_view(made_ledgers.changes())
    made.go("changes")
    return made


def texts(menu: QMenu) -> list[str]:
    return ["-" if action.isSeparator() else action.text() for action in menu.actions()]


def popped_up() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def ask_for_menu(window: Window, place: QPoint | None = None) -> None:
    """Ask as the menu key does, or as the right button does at a place of the table."""
    view = window.changes.table.viewport()
    reason = QContextMenuEvent.Reason.Keyboard if place is None else QContextMenuEvent.Reason.Mouse
    at = place or QPoint(3, 3)
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))


def opened(window: Window) -> QMenu:
    """Return the menu of the pane's button as it is when it opens; it is filled no sooner."""
    menu = window.changes.pane.correct.menu()
    menu.aboutToShow.emit()
    return menu


def test_the_button_is_there_only_with_something_to_say(window: Window) -> None:
    """A pane without a menu has no button; its words are shown letter by letter."""
    window.show_detail("commit", made_views.detail())
    assert not window.changes.pane.correct.isVisible()
    window.show_detail("commit", pane(window.changes.table.in_hand))
    button = window.changes.pane.correct

    assert button.isVisible()
    assert texts(opened(window)) == [
        "This was not Codex && <b>s</b>", "Link to a session", "Not mine", "-", "Undo: not mine",
    ]  # fmt: skip


def test_a_line_says_its_word(window: Window, qtbot: QtBot) -> None:
    """Each line says what it stands for, also the one in a menu of its own and the one that takes back."""
    window.show_detail("commit", pane(window.changes.table.in_hand))
    menu = opened(window)
    first, more, ignore, _line, undo = menu.actions()
    submenu = more.menu()
    assert isinstance(submenu, QMenu)
    for action, word in ((first, UNLINK), (submenu.actions()[0], LINK), (ignore, IGNORE), (undo, UNDO)):
        with qtbot.waitSignal(window.said, check_params_cb=lambda said, one=word: said == one):
            action.trigger()


def test_keys_open_the_menu_and_choose(window: Window, qtbot: QtBot) -> None:
    """The menu key opens it at the row in hand, arrows and Enter choose."""
    window.show_detail("commit", pane(window.changes.table.in_hand))
    ask_for_menu(window)
    menu = popped_up()
    assert menu is not None
    with qtbot.waitSignal(window.said, check_params_cb=lambda said: said == UNLINK):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    assert popped_up() is None


def test_another_row_s_menu_waits_for_its_detail(window: Window) -> None:
    """The right button takes a row in hand; no menu of another row is ever shown for it."""
    table = window.changes.table
    window.show_detail("commit", pane(table.in_hand))
    before = table.in_hand
    ask_for_menu(window, table.visualRect(table.ledger.index(3, 0)).center())
    assert table.in_hand != before
    assert popped_up() is None
    window.show_detail("commit", pane(before))
    assert window.changes.pane.menu_of(before) is not None
    assert popped_up() is None
    window.show_detail("commit", pane(table.in_hand))
    assert window.changes.pane.menu_of(table.in_hand) is not None
    menu = popped_up()

    assert menu is not None
    menu.close()


def test_below_the_rows_is_no_menu(window: Window) -> None:
    """Where there is no row there is nothing to say."""
    window.show_view(made_ledgers.changes(2))
    window.show_detail("commit", pane(window.changes.table.in_hand))
    ask_for_menu(window, QPoint(20, window.changes.table.viewport().height() - 4))

    assert popped_up() is None
