"""The first page: rows with switches, the way in by keys, and what it says to assistive programs."""

from collections.abc import Callable
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.unit.viewmodels.test_first_run import FACTS, NOW
from tokenmirror.ui.first_run import FirstRunPage
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.theme import DARK
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.first_run import FirstRunFacts, first_run_view


@pytest.fixture
def page(make_window: Callable[..., Window], qtbot: QtBot) -> FirstRunPage:
    window = make_window(size=(880, 560))
    pages: list[FirstRunPage] = []

    def make(_theme: object) -> QWidget:
        pages.append(FirstRunPage())
        pages[-1].show_view(first_run_view(FACTS, NOW, UTC))
        return pages[-1]

    window.cover(make)
    qtbot.waitUntil(pages[-1].isVisible)
    return pages[-1]


def _texts(page: FirstRunPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisibleTo(page)]


def _switches(page: FirstRunPage) -> dict[str, Switch]:
    return {switch.accessibleName(): switch for switch in page.findChildren(Switch)}


def test_everything_is_said_before_anything_is_read(page: FirstRunPage) -> None:
    """What is read, what never is, what was found, whose commits count, how long it takes."""
    texts = " | ".join(_texts(page))

    for words in (
        "Will be read",
        "Will never be stored or sent",
        "Claude Code",
        "~/src/shop",
        "2 addresses",
        "66 files",
    ):
        assert words in texts
    assert set(_switches(page)) == {
        "Read Claude Code",
        "Read Codex CLI",
        "Read commits of shop",
        "Read commits of other",
    }


def test_a_switch_says_what_it_turns_off(page: FirstRunPage, qtbot: QtBot) -> None:
    """By the space bar, as every check box; another view keeps the very switch, and so the keyboard's place."""
    switch = _switches(page)["Read commits of shop"]
    switch.setFocus()
    with qtbot.waitSignal(page.switched, check_params_cb=lambda key, on: (key, on) == ("/home/me/src/shop", False)):
        QTest.keyClick(switch, Qt.Key.Key_Space)
    facts = FirstRunFacts(FACTS.tools, FACTS.repositories, FACTS.looked, {"/home/me/src/shop"}, "/home/me")
    page.show_view(first_run_view(facts, NOW, UTC))

    assert _switches(page)["Read commits of shop"] is switch
    assert "~/src/shop, left out for now" in _texts(page)


def test_keys_lead_from_the_way_in_through_everything(page: FirstRunPage, qtbot: QtBot) -> None:
    """Start has the focus; Tab leads to made-up data and round to the switches and the addresses."""
    assert page.start.hasFocus() or page.window().focusWidget() is page.start
    with qtbot.waitSignal(page.started):
        QTest.keyClick(page.start, Qt.Key.Key_Space)
    reached = set()
    widget = page.start
    for _ in range(12):
        widget = widget.nextInFocusChain()  # type: ignore[assignment]  # any widget
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget.accessibleName() or getattr(widget, "text", str)())

    assert "Look around with made-up data" in reached


def test_made_up_data_is_offered_once_at_a_time(page: FirstRunPage) -> None:
    """While its window opens the button rests and the line says so."""
    page.show_made_up("Making up data.")
    assert not page.made_up.isEnabled()
    assert "Making up data." in _texts(page)
    page.show_made_up("")

    assert page.made_up.isEnabled()
    assert any("you can stop it" in text for text in _texts(page))


def test_it_stands_before_all_screens_but_the_settings(page: FirstRunPage, qtbot: QtBot) -> None:
    """The settings can be opened from it; every other screen waits, also in other colours; then it goes."""
    window = page.window()
    assert isinstance(window, Window)
    window.go("settings", what="addresses")
    assert page.isVisible()
    qtbot.waitUntil(lambda: window.drawn)
    assert not page.isVisible()
    window.go("mirror")
    assert page.isVisible()
    window.set_theme(DARK)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(FirstRunPage) if one is not page))
    window.cover(None)

    assert not any(one.isVisible() for one in window.findChildren(FirstRunPage))
