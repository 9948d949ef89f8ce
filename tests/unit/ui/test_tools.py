"""The page of sources: tools can be left out, added to and forgotten, by pointer and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.ui.choosing import AddFolderCard, ConfirmCard
from tokenmirror.ui.labels import ElidedLabel
from tokenmirror.ui.screens.sources import SourcesScreen
from tokenmirror.ui.screens.tools import KEY, ToolsPanel
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.theme import THEMES, Theme, palette
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import Confirmation

Maker = Callable[..., Window]
LONG = made_views.sources().tools[0].folders[1].path


@pytest.fixture
def window(make_window: Maker, qtbot: QtBot) -> Window:
    made = make_window()
    made.show_view(made_views.sources())
    made.go("settings")
    qtbot.waitUntil(lambda: made.drawn)
    return made


def control(screen: SourcesScreen, key: str) -> QAbstractButton:
    """Return a control of the page by its key."""
    (found,) = [one for one in screen.findChildren(QAbstractButton) if one.property(KEY) == key]
    return found


def chosen(window: Window, qtbot: QtBot, key: str) -> Choosing:
    """Return what is chosen when a control is pressed by the keyboard."""
    with qtbot.waitSignal(window.chosen) as heard:
        QTest.keyClick(control(window.settings.tools, key), Qt.Key.Key_Space)
    assert isinstance(heard.args, list)
    made = heard.args[0]
    assert isinstance(made, Choosing)
    return made


def test_switches(window: Window, qtbot: QtBot) -> None:
    """A tool and a folder are left out and taken in; the folders of a tool that is off wait for it."""
    assert chosen(window, qtbot, "switch claude_code") == Choosing(Act.OFF, "claude_code")
    assert chosen(window, qtbot, f"switch claude_code {LONG}") == Choosing(Act.OFF, "claude_code", LONG)
    assert chosen(window, qtbot, "switch pi") == Choosing(Act.ON, "pi")
    assert chosen(window, qtbot, f"switch codex /x/{made_views.HOSTILE}").act is Act.ON
    off = control(window.settings.tools, "switch pi ~/.pi")
    assert (off.isEnabled(), off.isChecked()) == (False, False)


def test_a_folder_is_taken_off_the_list(window: Window, qtbot: QtBot) -> None:
    """Only one that the person added."""
    assert chosen(window, qtbot, f"remove claude_code {LONG}") == Choosing(Act.REMOVE, "claude_code", LONG)
    keys = {str(one.property(KEY)) for one in window.settings.tools.findChildren(QAbstractButton)}
    assert [key for key in keys if key.startswith("remove")] == [f"remove claude_code {LONG}"]


def test_forgetting_asks_first(window: Window, qtbot: QtBot) -> None:
    """Nothing is chosen before the person was told what goes; Cancel has the keyboard and leaves all as it is."""
    wished: list[object] = []
    window.chosen.connect(wished.append)
    with qtbot.waitSignal(window.forget_asked) as heard:
        control(window.settings.tools, "forget codex ").click()
    assert heard.args == [Choosing(Act.FORGET, "codex")]
    for button, wanted in (("leave", []), ("do", [Choosing(Act.FORGET, "codex")])):
        window.show_view(Confirmation(made_views.HOSTILE, ("Much goes.",), "Forget", Choosing(Act.FORGET, "codex")))
        (card,) = [one for one in window.findChildren(ConfirmCard) if one.isVisible()]
        assert card.leave.isDefault()
        assert not card.do.isDefault()
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel))
        getattr(card, button).click()
        assert wished == wanted


def test_a_folder_is_added(window: Window, qtbot: QtBot) -> None:
    """For the tool it was asked for, with the name of a computer or without; without a folder there is no button."""
    control(window.settings.tools, "add codex").click()
    (card,) = window.findChildren(AddFolderCard)
    assert card.tool.currentText() == "Codex CLI"
    assert [card.tool.itemData(place) for place in range(card.tool.count())] == [
        "claude_code", "codex", "pi", "gemini_cli",
    ]  # fmt: skip
    assert not card.do.isEnabled()
    QTest.keyClicks(card.folder, " /copy ")
    QTest.keyClicks(card.host, "old laptop")
    with qtbot.waitSignal(window.chosen) as heard:
        QTest.keyClick(card.host, Qt.Key.Key_Return)
    assert heard.args == [Choosing(Act.ADD, "codex", "/copy", "old laptop")]


def test_the_others_unfold(window: Window) -> None:
    """They are folded where tools were found, shown where there is none, and stay as the person left them."""

    def panel() -> ToolsPanel:
        return window.settings.tools.findChildren(ToolsPanel)[-1]

    assert not panel().others.isVisible()
    panel().unfold.click()
    assert panel().others.isVisible()
    view = made_views.sources()
    window.show_view(replace(view, tools=view.tools[:1]))
    assert panel().others.isVisible()
    panel().unfold.click()
    window.show_view(replace(view, tools=(), no_tools="None."))
    assert not panel().others.isVisible()


def test_no_tool_at_all(make_window: Maker) -> None:
    """The page says so, and where it was looked."""
    window = make_window()
    window.show_view(replace(made_views.sources(), tools=(), no_tools="None left logs."))
    window.go("settings")
    labels = [label.text() for label in window.settings.tools.findChildren(QLabel) if label.isVisible()]

    assert "None left logs." in labels
    assert "~/.gemini/tmp" in labels


def test_the_keyboard_stays_where_it_was(window: Window) -> None:
    """A page that is drawn anew gives the keyboard back to the same switch."""
    control(window.settings.tools, "switch codex").setFocus()
    view = made_views.sources()
    codex = replace(view.tools[1], facts=(("Logs", "313"),))
    window.show_view(replace(view, tools=(view.tools[0], codex, view.tools[2])))

    assert control(window.settings.tools, "switch codex") is window.settings.tools.focusWidget()


def test_long_and_hostile_names(window: Window) -> None:
    """A long path is cut in its middle and whole in its tooltip; markup and direction marks are letters."""
    labels = {label.text(): label for label in window.settings.tools.findChildren(ElidedLabel)}
    assert LONG in labels[LONG].toolTip()
    page = window.settings.tools.widget()
    assert page is not None
    assert page.width() <= window.settings.tools.viewport().width()
    texts = [one.text() for one in window.settings.tools.findChildren(QLabel)]
    assert not any("\u202e" in text for text in texts)
    assert any("[U+202E]" in text for text in texts)
    for one in window.settings.tools.findChildren(QAbstractButton):
        if one.property(KEY):
            assert one.accessibleName()
            assert "<img" not in one.toolTip()
            assert "\u202e" not in one.accessibleName()


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_a_switch_shows_its_state(theme: Theme, qtbot: QtBot) -> None:
    """On and off, and off for good, are three pictures; its edge can be told from the ground in every theme."""
    pictures = []
    for on, enabled in ((True, True), (False, True), (True, False), (False, False)):
        switch = Switch("", "Read it", "", on=on)
        qtbot.addWidget(switch)
        switch.setPalette(palette(theme))
        switch.setEnabled(enabled)
        switch.resize(switch.sizeHint())
        pictures.append(switch.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[2] != pictures[3]
    seen = {pictures[1].pixelColor(x, pictures[1].height() // 2).name() for x in range(pictures[1].width())}
    assert QColor(theme.line2).name() in seen


def test_tools_come_one_a_turn(make_window: Maker, qtbot: QtBot) -> None:
    """The page is there before all of them are, and is finished for who asks for it."""
    window = make_window()
    window.go("settings")
    tools = window.settings.tools
    window.show_view(made_views.sources())
    QApplication.processEvents()
    assert not window.drawn
    assert len(tools.findChildren(Switch)) < len(made_views.sources().tools)
    qtbot.waitUntil(lambda: window.drawn)

    assert len(tools.findChildren(Switch)) >= len(made_views.sources().tools)
