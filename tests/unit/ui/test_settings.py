"""The settings: every page by its place, every control by the keyboard alone, and the search over all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_pages, made_views
from tokenmirror.domain.deciding import Deciding, Deed
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.preferences import Colours, Density, Preferences, preferences, theme_of, use
from tokenmirror.ui.screens.settings.page import Page
from tokenmirror.ui.screens.settings.stored import AddRepositoryCard
from tokenmirror.ui.screens.settings.told import LicenceCard
from tokenmirror.ui.theme import DARK, LIGHT
from tokenmirror.ui.window import Window

Maker = Callable[..., Window]
PAGES = (
    "tools", "repositories", "addresses", "data", "privacy", "prices", "appearance", "language", "start", "keyboard",
    "help", "about",
)  # fmt: skip


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Let no preference of one test hold in the next."""
    yield
    use(Preferences())


@pytest.fixture
def window(make_window: Maker, qtbot: QtBot) -> Window:
    made = make_window()
    made.show_view(made_views.sources())
    for name in ("repositories", "addresses", "data", "privacy", "prices", "about"):
        made.show_view(made_pages.page(name))
    made.go("settings")
    qtbot.waitUntil(lambda: made.drawn)
    return made


def page_of(window: Window) -> QWidget:
    """Return the page that is seen, once all of it is drawn."""
    opened = window.settings._stack.currentWidget()
    assert opened is not None
    if isinstance(opened, Page):
        opened.finish()
        QApplication.processEvents()
    return opened


def control(window: Window, key: str) -> QWidget:
    """Return the control of a key on the page that is seen."""
    (found,) = [one for one in page_of(window).findChildren(QWidget) if one.property(KEY) == key]
    return found


def decided(window: Window, qtbot: QtBot, press: Callable[[], object]) -> Deciding:
    """Return what is decided by pressing something."""
    with qtbot.waitSignal(window.chosen) as heard:
        press()
    assert isinstance(heard.args, list)
    made = heard.args[0]
    assert isinstance(made, Deciding)
    return made


def preferred(window: Window, qtbot: QtBot, press: Callable[[], object]) -> Preferences:
    """Return what is preferred by pressing something."""
    with qtbot.waitSignal(window.preferred) as heard:
        press()
    assert isinstance(heard.args, list)
    made = heard.args[0]
    assert isinstance(made, Preferences)
    return made


def test_every_page_has_a_place_of_its_own(window: Window) -> None:
    """A page is opened by its place, its name is marked in the list, and back leads to the one before."""
    listed = window.findChild(QListWidget, "pages")
    assert isinstance(listed, QListWidget)
    for name in PAGES[1:]:
        before = page_of(window)
        window.go("settings", what=name)

        opened = page_of(window)
        assert opened is not before
        assert listed.currentItem().data(Qt.ItemDataRole.UserRole) == name
        texts = [label.text() for label in opened.findChildren(QLabel) if label.isVisibleTo(opened)]
        assert len(texts) > 1
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert page_of(window) is before


def test_the_list_leads_through_all_pages_by_keys(window: Window) -> None:
    """Down opens one page after the other, and Up the one before."""
    listed = window.findChild(QListWidget, "pages")
    assert isinstance(listed, QListWidget)
    seen = [window.trail.here.what or "tools"]
    for _page in PAGES[1:]:
        QTest.keyClick(listed, Qt.Key.Key_Down)
        seen.append(window.trail.here.what)
    QTest.keyClick(listed, Qt.Key.Key_Up)

    assert tuple(seen) == PAGES
    assert window.trail.here.what == "help"


def test_tab_reaches_every_control(window: Window) -> None:
    """Whatever can be pressed or typed in on a page is in the chain of Tab, and says its name."""
    for name in PAGES[1:]:
        window.go("settings", what=name)
        assert_reached(window)


def assert_reached(window: Window) -> None:
    wanted = {
        one
        for one in page_of(window).findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit) and one.isVisible() and one.isEnabled()
        if not isinstance(one.parentWidget(), QLineEdit)
    }
    chain: set[QWidget] = set()
    one = window.settings.nextInFocusChain()
    while one is not None and one not in chain:
        chain.add(one)
        one = one.nextInFocusChain()

    for each in wanted:
        assert each in chain
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())


def test_a_theme_is_chosen_by_keys(window: Window, qtbot: QtBot) -> None:
    """The arrow keys choose a theme, which holds at once, and the keyboard stays where it was."""
    window.preferred.connect(use)
    window.preferred.connect(window.show_preferences)
    window.preferred.connect(lambda wanted: window.set_theme(theme_of(wanted)))
    window.go("settings", what="appearance")
    first = control(window, "colours light")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: preferences().colours is Colours.LIGHT)
    assert window.theme == LIGHT

    QTest.keyClick(control(window, "colours light"), Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: window.theme == DARK)
    assert preferences().colours is Colours.DARK
    qtbot.waitUntil(lambda: window.focusWidget() is control(window, "colours dark"))
    assert window.trail.here.what == "appearance"


def test_roomy_rows(window: Window, qtbot: QtBot) -> None:
    """Roomy rows are wished for, and the window is built anew for them."""
    window.go("settings", what="appearance")
    wanted = preferred(window, qtbot, lambda: QTest.keyClick(control(window, "density roomy"), Qt.Key.Key_Space))
    assert wanted == Preferences(density=Density.ROOMY)
    before = window.settings

    use(wanted)
    window.show_preferences(wanted)

    assert window.settings is not before
    assert window.trail.here.what == "appearance"


def test_switches_of_start(window: Window, qtbot: QtBot) -> None:
    """A switch wishes the opposite of what is."""
    window.go("settings", what="start")
    wished = {
        "start_at_login": Preferences(start_at_login=True),
        "keep_in_tray": Preferences(keep_in_tray=False),
        "notify": Preferences(notify=True),
    }

    for field, wanted in wished.items():
        press = partial(QTest.keyClick, control(window, field), Qt.Key.Key_Space)
        assert preferred(window, qtbot, press) == wanted


def test_what_waits_for_another_switch(window: Window) -> None:
    """Of what to notify cannot be chosen before notifications are on."""
    window.go("settings", what="start")
    assert not control(window, "notify_ceiling").isEnabled()

    use(Preferences(notify=True))
    window.show_preferences(preferences())

    assert control(window, "notify_ceiling").isEnabled()


def test_a_file_of_others(window: Window) -> None:
    """Where the file is not ours, the switch says so and cannot be turned."""
    window.go("settings", what="start")
    window.settings.start.show_login("/home/me/x.desktop", "It was changed by someone else.")

    switch = control(window, "start_at_login")

    assert not switch.isEnabled()
    assert "/home/me/x.desktop" in switch.accessibleDescription()


def test_repositories(window: Window, qtbot: QtBot) -> None:
    """A repository is left out and taken in, and its branch is chosen and taken back."""
    window.go("settings", what="repositories")
    press = QTest.keyClick
    off = decided(window, qtbot, lambda: press(control(window, "watch /src/ledger"), Qt.Key.Key_Space))
    assert off == Deciding(Deed.IGNORE, "/src/ledger")
    on = decided(window, qtbot, lambda: press(control(window, f"watch {made_pages.LONG}"), Qt.Key.Key_Space))
    assert on == Deciding(Deed.WATCH, made_pages.LONG)
    box = control(window, "branch /src/ledger")
    assert isinstance(box, QComboBox)

    box.setCurrentIndex(box.findData("next"))
    chosen = decided(window, qtbot, lambda: box.activated.emit(box.currentIndex()))
    undone = decided(window, qtbot, lambda: press(control(window, "undo"), Qt.Key.Key_Space))

    assert chosen == Deciding(Deed.BRANCH, "/src/ledger", "next")
    assert undone == Deciding(Deed.BRANCH, "/src/ledger", "")
    assert not [one for one in page_of(window).findChildren(QWidget) if one.property(KEY) == "undo"]


def test_where_a_missing_repository_went(window: Window, qtbot: QtBot) -> None:
    """A folder that is gone is named with the place where it is now."""
    window.go("settings", what="repositories")
    QTest.keyClick(control(window, "moved /gone/shop"), Qt.Key.Key_Space)
    card = window.findChild(AddRepositoryCard)
    assert card is not None
    assert not card.do.isEnabled()
    QTest.keyClicks(card.folder, "/now/shop")

    made = decided(window, qtbot, lambda: QTest.keyClick(card.folder, Qt.Key.Key_Return))

    assert made == Deciding(Deed.ADD, "/now/shop", "/gone/shop")


def test_addresses(window: Window, qtbot: QtBot) -> None:
    """An address is added by Enter; one that was added can be removed, and that be taken back."""
    window.go("settings", what="addresses")
    field = control(window, "field")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "new@example.org")
    assert decided(window, qtbot, lambda: QTest.keyClick(field, Qt.Key.Key_Return)) == Deciding(
        Deed.ADD_ADDRESS, "new@example.org"
    )
    keys = [str(one.property(KEY)) for one in page_of(window).findChildren(QAbstractButton)]
    assert [key for key in keys if key.startswith("remove")] == ["remove old@example.org"]

    press = QTest.keyClick
    gone = decided(window, qtbot, lambda: press(control(window, "remove old@example.org"), Qt.Key.Key_Space))
    back = decided(window, qtbot, lambda: press(control(window, "undo"), Qt.Key.Key_Space))

    assert gone == Deciding(Deed.REMOVE_ADDRESS, "old@example.org")
    assert back == Deciding(Deed.ADD_ADDRESS, "old@example.org")


def test_what_can_be_copied(window: Window) -> None:
    """Commands, paths and versions are copied as they are."""
    window.go("settings", what="privacy")
    QTest.keyClick(control(window, "copy Every name and path that is stored"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "sqlite3 tokenmirror.db 'SELECT text FROM word'"
    window.go("settings", what="about")
    QTest.keyClick(control(window, "copy"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().splitlines() == ["TokenMirror 0.1.0", "Qt 6.11.3", "git 2.39"]


def test_licences_are_plain_text(window: Window) -> None:
    """A licence is shown letter by letter, in a card that the keyboard opens and closes."""
    window.go("settings", what="about")
    QTest.keyClick(control(window, "licence numpy"), Qt.Key.Key_Space)

    card = window.findChild(LicenceCard)

    assert card is not None
    assert card.text.toPlainText() == "<b>x"
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_search_jumps_to_a_row(window: Window, qtbot: QtBot) -> None:
    """Typing lists what holds the words; Enter opens its page with the row in hand."""
    search = window.settings.search
    assert search.isVisible()
    QTest.keyClicks(search, "contrast")
    assert page_of(window) is search.results
    assert search.results.item(0).text() == "Appearance: High contrast"

    QTest.keyClick(search, Qt.Key.Key_Return)

    assert window.trail.here.what == "appearance/contrast"
    assert search.text() == ""
    qtbot.waitUntil(lambda: str(window.focusWidget().property(KEY)).startswith("contrast"))


def test_the_search_finds_definitions_and_stored_rows(window: Window) -> None:
    """Definitions, repositories and pages by other words are found; nothing says so."""
    search = window.settings.search

    def found(words: str) -> list[str]:
        search.clear()
        QTest.keyClicks(search, words)
        return [search.results.item(place).text() for place in range(search.results.count())]

    assert "Help: Reverted" in found("reverted")
    assert "Repositories: shop" in found("gone shop")
    assert found("autostart")[0] == "Start and tray"
    assert found("zzzz") == ["No setting holds these words."]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert page_of(window) is window.settings.tools


def test_all_pages_are_ready_for_the_search(window: Window, qtbot: QtBot) -> None:
    """Once the keyboard is in the search, the pages are drawn one a turn, before a letter is typed."""
    pages = [page for page in window.settings._pages.values() if isinstance(page, Page)]
    assert not any(page.is_drawn for page in pages)

    window.settings.search.reached.emit()

    assert sum(page.is_drawn for page in pages) == 1
    qtbot.waitUntil(lambda: all(page.is_drawn for page in pages))


def test_the_search_is_only_of_the_settings(window: Window) -> None:
    """The field goes with its screen."""
    window.go("mirror")

    assert not window.settings.search.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (880, 560)])
def test_nothing_is_wider_than_the_page(window: Window, size: tuple[int, int]) -> None:
    """The longest names wrap or are cut; no page scrolls sideways."""
    window.resize(*size)
    for name in PAGES[1:]:
        window.go("settings", what=name)
        page = page_of(window)
        assert isinstance(page, Page)
        inside = page.widget()
        assert inside is not None
        assert inside.width() <= page.viewport().width(), name
        for one in page.findChildren(QPushButton):
            assert one.mapTo(inside, one.rect().bottomRight()).x() <= page.viewport().width()


def test_hostile_names_are_seen(window: Window) -> None:
    """Hidden characters of a repository or model are named, and no label guesses markup."""
    for name in ("repositories", "prices"):
        window.go("settings", what=name)
        labels = page_of(window).findChildren(QLabel)
        assert any("[U+202E]" in label.text() for label in labels)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_page_that_is_drawn_anew_keeps_the_keyboard(window: Window) -> None:
    """When the answer comes, the control in hand is in hand again."""
    window.go("settings", what="repositories")
    control(window, "watch /src/ledger").setFocus()

    view = made_pages.repositories()
    window.show_view(replace(view, outside_text=""))

    assert window.settings.repositories.focusWidget() is control(window, "watch /src/ledger")


def test_a_long_page_comes_in_slices(window: Window, qtbot: QtBot) -> None:
    """A page of a hundred repositories is opened before all of them are drawn, and then all come by themselves."""
    view = made_pages.repositories()
    many = tuple(replace(view.rows[0], folder=f"/src/one-of-many-{number}") for number in range(100))
    window.show_view(replace(view, rows=many))

    window.go("settings", what="repositories")

    rows = window.settings.repositories.rows
    assert 0 < len(rows) < len(many)
    qtbot.waitUntil(lambda: {row.folder for row in many} <= set(rows), timeout=30_000)
    qtbot.waitUntil(rows[many[-1].folder].isVisible)


def test_a_place_far_down_a_page_is_there_at_once(window: Window) -> None:
    """A row that is named is drawn before the page's turn comes to it."""
    view = made_pages.repositories()
    many = tuple(replace(view.rows[0], folder=f"/src/one-of-many-{number}") for number in range(100))
    window.show_view(replace(view, rows=many))

    window.go("settings", what="repositories//src/one-of-many-99")

    assert "/src/one-of-many-99" in window.settings.repositories.rows
