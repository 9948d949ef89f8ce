"""Help: F1 and menus open one definition, the sheet shows the very keys that work, rooms that wait say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers
from tokenmirror.ui.help import CountedCard, add_counted, counted_key, how_counted, mark_counted
from tokenmirror.ui.labels import ValueLabel
from tokenmirror.ui.screens.settings.help_pages import HelpPage, TermButton
from tokenmirror.ui.shortcuts import ANYWHERE, groups, native
from tokenmirror.ui.shortcuts_sheet import ShortcutsCard
from tokenmirror.ui.tables.commits import changes_model, commits_model
from tokenmirror.ui.tables.counted import counted_by
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.definitions import definition, definitions, searched

Maker = Callable[..., Window]


@pytest.fixture
def window(make_window: Maker) -> Window:
    return make_window()


def card(window: Window) -> CountedCard:
    found = window.findChild(CountedCard)
    assert found is not None
    return found


def test_f1_tells_of_what_has_the_keyboard(window: Window) -> None:
    """F1 opens the definition of the widget in hand, or of what it stands on; Esc closes it."""
    window.go("settings")
    mark_counted(window.settings, "landed")
    window.settings.tools.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.settings.tools.setFocus()
    assert counted_key(window.settings.tools) == "landed"

    QTest.keyClick(window, Qt.Key.Key_F1)

    one = definition("landed")
    assert one is not None
    texts = [label.accessibleName() or label.text() for label in card(window).findChildren(QLabel)]
    assert {one.title, one.text, one.caveat} <= set(texts)
    QTest.keyClick(card(window), Qt.Key.Key_Escape)
    assert not card(window).isVisible()


def test_f1_without_a_figure_shows_the_shortcuts(window: Window) -> None:
    """Where nothing that counts has the keyboard, the sheet opens; so it does by its own keys."""
    window.go("reflect")
    for key, modifier in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(window, key, modifier)
        sheet = window.findChildren(ShortcutsCard)[-1]
        assert sheet.isVisible()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()


def test_a_card_leads_to_all_definitions(window: Window) -> None:
    """Its link opens the page of help with the same definition."""
    assert how_counted("kept", window.mirror) is not None

    QTest.keyClick(card(window).every, Qt.Key.Key_Space)

    assert (window.screen_name, window.trail.here.what) == ("settings", "help/kept")


def test_a_menu_offers_the_definition(window: Window) -> None:
    """The line of a menu opens the card; an unknown key opens nothing."""
    menu = QMenu(window)
    add_counted(menu, "list_price", window.mirror).trigger()

    assert card(window).shown.key == "list_price"
    assert how_counted("no such", window.mirror) is None


def test_the_sheet_cannot_lie(window: Window) -> None:
    """Each key of the table makes one shortcut of the window, the window has no other, and the sheet shows them."""
    made = sorted(one.key().toString() for one in window.findChildren(QShortcut) if one.parent() is window)
    told = sorted(QKeySequence(key).toString() for shortcut in ANYWHERE for key in shortcut.keys)
    assert made == told

    QTest.keyClick(window, Qt.Key.Key_F1)

    sheet = window.findChildren(ShortcutsCard)[-1]
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    for group in groups():
        for shortcut in group.shortcuts:
            assert shortcut.words in texts
            assert {native(key) for key in shortcut.keys} <= texts


def help_page(window: Window) -> HelpPage:
    page = window.settings._stack.currentWidget()
    assert isinstance(page, HelpPage)
    page.finish()
    QApplication.processEvents()
    return page


def words_seen(page: HelpPage) -> set[str]:
    return {label.accessibleName() for label in page.findChildren(ValueLabel) if label.isVisible()}


def test_the_definitions_can_be_searched(window: Window, qtbot: QtBot) -> None:
    """Typing on the page of help leaves the definitions that hold the words, opened; without words all are there."""
    window.go("settings", what="help")
    page = help_page(window)
    (field,) = page.findChildren(QLineEdit)
    every = [one.title for one in definitions()]

    def shown() -> list[str]:
        return [button.text() for button in page.findChildren(TermButton) if button.isVisible()]

    assert shown() == every

    QTest.keyClicks(field, "kaplan")

    found = searched("kaplan")
    assert set(shown()) == {one.title for one in found} != set()
    qtbot.waitUntil(lambda: words_seen(page) == {words for one in found for words in (one.text, one.caveat)})
    QTest.keyClicks(field, "zzz")
    assert shown() == []
    field.clear()
    QApplication.processEvents()
    assert shown() == every
    assert words_seen(page) == set()


def test_a_term_is_opened_by_keys(window: Window) -> None:
    """Space on a term shows what it means, made then and not before; again puts it away. Search leaves it open."""
    window.go("settings", what="help")
    page = help_page(window)
    term = page.terms["kept"]
    one = definition("kept")
    assert one is not None
    assert page.findChildren(ValueLabel) == []
    assert (term.accessibleName(), term.button.text()) == (one.title, one.title)

    QTest.keyClick(term.button, Qt.Key.Key_Space)
    QApplication.processEvents()

    assert words_seen(page) == {one.text, one.caveat}
    assert term.button.isChecked()
    QTest.keyClicks(page.field, "zzz")
    page.field.clear()
    QApplication.processEvents()
    assert words_seen(page) == {one.text, one.caveat}
    QTest.keyClick(term.button, Qt.Key.Key_Space)
    assert words_seen(page) == set()


def test_all_definitions_lead_to_the_open_term(window: Window, qtbot: QtBot) -> None:
    """The card's link lands at its term: opened, in sight, with the keyboard on it."""
    how_counted("survival", window.mirror)
    QTest.keyClick(card(window).every, Qt.Key.Key_Space)

    page = help_page(window)
    one = definition("survival")
    assert one is not None
    assert words_seen(page) == {one.text, one.caveat}
    term = page.terms["survival"]
    qtbot.waitUntil(lambda: window.focusWidget() is term.button)
    qtbot.waitUntil(lambda: not term.button.visibleRegion().isEmpty())


def test_columns_say_how_they_are_counted(window: Window) -> None:
    """F1 in a table and the menu of a title open the definition of the column, which its tooltip tells."""
    window.go("changes")
    window.show_view(made_ledgers.changes())
    table = window.changes.table
    place = [column.name for column in table.ledger.columns].index("alive")
    alive = definition("lines_alive")
    assert alive is not None
    told = table.ledger.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tooltip(alive.text) == told

    table.setFocus()
    table.setCurrentIndex(table.ledger.index(0, place))
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert card(window).shown.key == "lines_alive"
    QTest.keyClick(card(window), Qt.Key.Key_Escape)

    header = table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(place) + 4, 4))
    (menu,) = table.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert window.findChildren(CountedCard)[-1].shown.key == "lines_alive"


def test_every_column_has_a_definition() -> None:
    """Whatever column F1 is pressed in, the catalogue knows what to say."""
    models = (changes_model(), commits_model(), sessions_model())
    every = {counted_by(model.ledger, column.name) for model in models for column in model.columns}

    assert every <= {one.key for one in definitions()}
    assert len(every) > 9
