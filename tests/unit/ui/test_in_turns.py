"""Screens come in turns: what is seen stays until the new is whole, and who asks for a screen finds it finished."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.ui.faces import Faces
from tokenmirror.ui.figures import FiguresRow
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.tables.remembered import remember
from tokenmirror.ui.theme import CONTRAST_DARK, DARK, LIGHT
from tokenmirror.ui.window import Window
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import CHANGES, SESSIONS, LedgerAsk

Maker = Callable[..., Window]


def test_another_theme_is_seen_when_it_is_whole(make_window: Maker, qtbot: QtBot) -> None:
    """Nothing is painted while its parts are made; then all of it is there, and of the old nothing is left."""
    window = make_window()
    window.show_view(made_views.mirror())
    qtbot.waitUntil(lambda: window.drawn)
    before = window.mirror.sentence

    window.set_theme(DARK)
    assert not window.updatesEnabled()
    window.set_theme(CONTRAST_DARK)
    qtbot.waitUntil(lambda: window.drawn)
    qtbot.waitUntil(lambda: len(window.findChildren(Faces)) == 1)

    assert window.updatesEnabled()
    assert window.mirror.sentence is not before
    assert window.mirror.sentence.text() == made_views.mirror().sentence
    assert window.grab().toImage().pixelColor(400, 20).name() == CONTRAST_DARK.window.lower()


def test_the_old_screens_go_also_where_their_going_was_broken_off(make_window: Maker, qtbot: QtBot) -> None:
    """Other colours in the middle of it let the rest go, once."""
    window = make_window()
    for screen in ("settings", "sessions", "mirror"):
        window.go(screen)
        qtbot.waitUntil(lambda: window.drawn)
    old = window._screens
    window.set_theme(DARK)
    while len(old._made) > 2:  # one turn may follow the other before anybody can look
        QApplication.processEvents()
    window.set_theme(LIGHT)
    qtbot.waitUntil(lambda: window.drawn)

    assert not old._made
    qtbot.waitUntil(lambda: len(window.findChildren(Faces)) == 1)


def test_a_view_that_comes_meanwhile_is_what_is_drawn(make_window: Maker, qtbot: QtBot) -> None:
    """The screen that is being made draws the newest view, not the one it began with."""
    window = make_window()
    window.show_view(made_views.mirror())
    window.set_theme(DARK)
    for _turn in range(3):
        QApplication.processEvents()
    window.show_view(made_views.mirror(seed=8))
    qtbot.waitUntil(lambda: window.drawn)

    newest = made_views.mirror(seed=8).figures[0]
    names = {cell.accessibleName() for cell in window.mirror.figures.findChildren(QWidget) if hasattr(cell, "opened")}
    assert f"{newest.label}: {newest.tokens_text}" in names


def test_who_asks_for_a_screen_finds_it_finished(make_window: Maker) -> None:
    """No turn has to pass."""
    window = make_window()
    window.show_view(made_views.mirror())
    assert window.mirror.sentence.text() == made_views.mirror().sentence
    assert window.mirror.figures.isVisible()

    window.set_theme(DARK)
    assert window.mirror.sentence.text() == made_views.mirror().sentence
    assert window.theme is DARK
    assert window.updatesEnabled()


def test_cells_are_moved_when_the_row_wraps(qtbot: QtBot) -> None:
    """None is made anew, and the first of each line has no rule before it."""
    row = FiguresRow(LIGHT)
    qtbot.addWidget(row)
    row.resize(1200, 100)
    row.show_figures(made_views.mirror().figures)
    row.wrap_for(1200)
    row.show()
    qtbot.wait(20)
    cells = [cell for cell in row.findChildren(QWidget) if hasattr(cell, "opened")]
    wide = {cell.mapTo(row, cell.rect().topLeft()).y() for cell in cells}

    row.wrap_for(500)
    qtbot.wait(20)

    assert [cell for cell in row.findChildren(QWidget) if hasattr(cell, "opened")] == cells
    assert len(wide) == 1
    assert len({cell.mapTo(row, cell.rect().topLeft()).y() for cell in cells}) == 2


def test_a_screen_is_asked_for_before_it_is_made(make_window: Maker, qtbot: QtBot) -> None:
    """What was seen stays until the screen is whole; an answer that comes meanwhile is drawn on it."""
    window = make_window()
    asked, before = list[LedgerAsk | None](), window.mirror
    window.look_changed.connect(lambda: asked.append(window.ledger_ask()))

    window.go("changes")
    assert asked == [LedgerAsk(CHANGES)]
    assert not window.findChildren(LedgerScreen)
    assert before.isVisible()
    assert not window.drawn
    QApplication.processEvents()
    window.show_view(made_ledgers.changes())
    qtbot.waitUntil(lambda: window.drawn)

    (screen,) = window.findChildren(LedgerScreen)
    assert screen.isVisible()
    assert screen.model.rowCount() == 60
    assert window.ledger_ask() == screen.asking


def test_who_goes_on_is_not_led_back(make_window: Maker, qtbot: QtBot) -> None:
    """A screen that is made after another was opened stays behind."""
    window = make_window()
    window.go("changes")
    window.go("settings")
    window.go("mirror")
    assert window.header.title.text() == say("screen.mirror")
    qtbot.waitUntil(lambda: window.drawn)

    assert window.mirror.isVisible()
    assert window.header.title.text() == say("screen.mirror")
    window.go("settings")
    assert window.settings.isVisible()


@pytest.mark.parametrize(
    ("screen", "what", "sort"),
    [("changes", "", ""), ("changes", "commit:abc", ""), ("sessions", "", "tokens"), ("changes", "", "alive")],
)
def test_the_first_question_is_that_of_the_screen(make_window: Maker, screen: str, what: str, sort: str) -> None:
    """Before and after it is made the same rows are wanted, in the order in which its table was left."""
    if sort:
        remember(SESSIONS if screen == "sessions" else CHANGES, json.dumps({"sort": [sort, False]}))
    window = make_window()
    window.go(screen, what=what)
    before = window.ledger_ask()
    ledger = window._screens.room(screen)

    assert isinstance(ledger, LedgerScreen)
    assert before == ledger.asking == window.ledger_ask()
    assert before is not None
    assert before.sort == (sort or "when")
    assert before.wanted == what.removeprefix("commit:")
