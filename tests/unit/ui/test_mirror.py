"""The first screen opens what is behind its figures, ranges and lines of open work, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tokenmirror.answers.first_screen import without_database
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.help import counted_key
from tokenmirror.ui.labels import PartsLabel
from tokenmirror.ui.lists import ElidedLink
from tokenmirror.ui.theme import THEMES
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.definitions import definition
from tokenmirror.viewmodels.shapes import EmptyState

Maker = Callable[..., Window]


def _cells(window: Window) -> list[QWidget]:
    figures = window.mirror.figures
    return [cell for cell in figures.findChildren(QWidget) if cell.focusPolicy() is Qt.FocusPolicy.TabFocus]


def _shown(make_window: Maker) -> Window:
    window = make_window()
    window.show_view(replace(made_views.mirror(), lives=made_views.lives(60)))
    return window


def test_every_figure_opens_what_is_behind_it(make_window: Maker, qtbot: QtBot) -> None:
    """Enter and a click on each of the seven figures say which outcome is meant; screen readers know links."""
    window = _shown(make_window)
    cells = _cells(window)
    opened: list[object] = []
    window.mirror.outcome_opened.connect(opened.append)
    for cell in cells:
        QTest.keyClick(cell, Qt.Key.Key_Return)
        QTest.mouseClick(cell, Qt.MouseButton.LeftButton)

    assert opened == [outcome for outcome in Outcome for _ in range(2)]
    assert {QAccessible.queryAccessibleInterface(cell).role() for cell in cells} == {QAccessible.Role.Link}
    assert all(definition(counted_key(cell)) is not None for cell in cells)
    assert qtbot is not None


@pytest.mark.parametrize(
    ("place", "screen", "shown"),
    [
        (0, "changes", ("changes", "kept")),
        (2, "changes", ("changes", "reverted")),
        (3, "changes", ("commits", "in_progress")),
        (4, "changes", ("commits", "dropped")),
        (5, "sessions", ("changes", "")),
        (6, "sessions", ("changes", "")),
    ],
)
def test_outcomes_lead_to_changes_or_sessions(
    make_window: Maker, place: int, screen: str, shown: tuple[str, str]
) -> None:
    """What landed is in changes of that fate, what did not in commits; sessions tell of what edited nothing."""
    window = _shown(make_window)
    QTest.keyClick(_cells(window)[place], Qt.Key.Key_Space)
    asking = window.changes.asking

    assert (window.screen_name, (asking.ledger, asking.fate)) == (screen, shown)


def test_a_figure_has_a_menu_and_is_copied(make_window: Maker) -> None:
    """How it is counted, what is behind it, and the exact figure, which the system's key copies too."""
    cell = _cells(_shown(make_window))[0]
    QGuiApplication.clipboard().clear()
    QTest.keyClick(cell, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    menu: list[QAction] = cell.menu().actions()  # type: ignore[attr-defined]  # a cell of the row

    assert QGuiApplication.clipboard().text() == cell.toolTip().removeprefix("<span>").removesuffix("</span>")
    assert [action.text() for action in menu if action.text()] == [
        "How is this counted", "Open what is behind it", "Copy the exact figure",
    ]  # fmt: skip


def test_open_work_opens_its_commit_or_session(make_window: Maker, qtbot: QtBot) -> None:
    """A commit opens in the ledger, uncommitted work as the page of its session; the sum opens nothing."""
    window = _shown(make_window)
    links = {link.accessibleName(): link for link in window.mirror.open_work.findChildren(ElidedLink)}

    assert list(links) == ["parser-recover", "csv-locale", "fix/tz-rollover", "uncommitted, ledgerlib"]
    with qtbot.waitSignal(window.mirror.commit_opened, check_params_cb=lambda commit: commit == "b" * 40):
        links["csv-locale"].click()
    window.go("mirror")
    links["uncommitted, ledgerlib"].click()
    assert (window.screen_name, window.trail.here.what) == ("sessions", "codex:1")
    menu = links["csv-locale"].menu_of_line()
    menu.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text() == "1.1\u202fM"


def test_a_range_opens_the_changes_of_its_month(make_window: Maker) -> None:
    """The ledger is narrowed to the month; the period's own row narrows nothing."""
    window = _shown(make_window)
    chart = window.mirror.ranges.chart
    assert chart is not None
    before = window.narrowing
    chart.open_spot((0, 0))
    assert (window.screen_name, window.narrowing.days) == ("changes", (date(2026, 6, 1), date(2026, 7, 1)))
    window.go("mirror", before)
    chart.open_spot((0, 5))
    assert (window.screen_name, window.narrowing) == ("changes", before)


def test_a_day_of_the_curve_opens_its_explanation(make_window: Maker) -> None:
    """What the curve says and does not say, in a card that Escape closes."""
    window = _shown(make_window)
    chart = window.mirror.lives.chart
    assert chart is not None
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    card = next(card for card in window.findChildren(QDialog) if card.isVisible())

    assert "Lines still alive" in card.windowTitle()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.parametrize(
    ("theme", "size"), [*((name, (1280, 800)) for name in ("light", "contrast-dark")), ("dark", (880, 560))]
)
def test_nothing_is_cut_or_hidden(make_window: Maker, theme: str, size: tuple[int, int]) -> None:
    """In every theme and size all panels fit the page across, and at the usual size nothing has to be scrolled."""
    window = make_window(THEMES[theme], size)
    window.show_view(replace(made_views.mirror(), lives=made_views.lives(60)))
    QTest.qWait(50)
    mirror = window.mirror
    wide = mirror.viewport().width()

    assert all(panel.isVisible() and panel.width() <= wide for panel in (mirror.ranges, mirror.lives, mirror.open_work))
    assert mirror.horizontalScrollBar().maximum() == 0
    assert size != (1280, 800) or mirror.verticalScrollBar().maximum() == 0
    assert all(button.width() > 0 for button in mirror.open_work.findChildren(QPushButton))


def test_one_row_of_ranges_leaves_no_emptiness(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    """Where panels stand below each other, each is as high as what is in it."""
    window = make_window(size=(880, 560))
    view = made_views.mirror()
    assert view.ranges is not None
    window.show_view(view)
    qtbot.waitUntil(lambda: window.drawn)
    every = window.mirror.ranges.height()
    window.show_view(replace(view, ranges=replace(view.ranges, rows=view.ranges.rows[-1:])))
    qtbot.waitUntil(lambda: window.drawn and window.mirror.ranges.height() <= every - 60)


def test_of_a_figure_the_weightiest_part_is_whole(qtbot: QtBot) -> None:
    """What does not fit of the others is in the tooltip; nothing is cut in a word."""
    label = PartsLabel("217 M pending · 38.8 M guess", 11)
    qtbot.addWidget(label)
    label.show()
    label.resize(label.fontMetrics().horizontalAdvance(label.text()), 20)
    assert label.shortened(label.width()) == label.text()
    assert not label.toolTip()
    label.resize(label.fontMetrics().horizontalAdvance("217 M pending · 38") + 4, 20)

    assert label.shortened(label.width()) == "217 M pending …"
    assert "38.8 M guess" in label.toolTip()


def test_what_goes_is_hidden_before_anything_comes(make_window: Maker) -> None:
    """A database that cannot be read any more leaves no chart and no card of before under what is said of it."""
    mirror = _shown(make_window).mirror
    mirror.show_view(replace(made_views.mirror(), lives=made_views.lives(60)))
    parts = (mirror.figures, mirror.strip, mirror.chart, mirror.ranges, mirror.open_work, mirror.lives)
    assert all(part.isVisibleTo(mirror) for part in parts)
    closed = EmptyState("Another program holds the database.", "Close it.", "again", "Try again")
    next(iter(mirror.drawing(without_database("locked", closed))))

    assert mirror.empty.isVisibleTo(mirror)
    assert not any(part.isVisibleTo(mirror) for part in parts)
