"""Columns of a table are as the person left them: which are shown, in which order, and how wide."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tokenmirror.ui.side_by_side import SideBySide
from tokenmirror.ui.tables.remembered import remember_with
from tokenmirror.ui.window import Window

Maker = Callable[..., Window]


@pytest.fixture(autouse=True)
def columns() -> Iterator[dict[str, str]]:
    """Remember columns for one test alone."""
    known: dict[str, str] = {}
    remember_with(lambda name: known.get(name, ""), known.__setitem__)
    yield known
    remember_with(lambda _name: "", lambda _name, _columns: None)


def test_columns_are_remembered(make_window: Maker, columns: dict[str, str]) -> None:
    """Which are shown, their order, width and the sorted one; restoring brings all back."""
    window = make_window()
    window.go("changes")
    first = window.changes.table
    first.columns.show(6, on=False)
    first.horizontalHeader().moveSection(5, 1)
    first.setColumnWidth(2, 200)
    first.horizontalHeader().setSortIndicator(5, Qt.SortOrder.AscendingOrder)
    first.columns.keep()
    again = make_window().changes
    table = again.table

    assert set(columns) == {"changes"}
    assert table.columns.shown()[:2] == [0, 5]
    assert table.isColumnHidden(6)
    assert table.columnWidth(2) == 200
    assert (again.asking.sort, again.asking.descending) == ("tokens", False)
    table.columns.restore()
    assert (table.columns.shown()[:3], table.isColumnHidden(6)) == ([0, 1, 2], False)


def test_the_arrow_of_the_order_has_room_beside_the_words(make_window: Maker) -> None:
    """The head that rows are ordered by is wider than its words by the arrow; a width of the person's own stays."""
    table = make_window().sessions.table
    words = [table.horizontalHeader().fontMetrics().horizontalAdvance(one.title) for one in table.ledger.columns]
    calls = next(place for place, one in enumerate(table.ledger.columns) if one.name == "calls")
    before = table.columnWidth(calls)

    table.ledger.sort(calls)

    assert before < words[calls] + 38 <= table.columnWidth(calls)

    table.setColumnWidth(calls + 1, 40)
    table.ledger.sort(calls + 1)
    assert table.columnWidth(calls + 1) == 40


@pytest.mark.parametrize("text", ["[", "[]", '{"order": 3}', '{"width": []}', '{"hidden": ["when"], "sort": [1]}'])
def test_columns_that_cannot_be_read_are_as_at_first(make_window: Maker, columns: dict[str, str], text: str) -> None:
    """A file that somebody wrote into never keeps the window from opening."""
    columns["changes"] = text
    table = make_window().changes.table

    assert 1 in table.columns.shown()


def test_the_last_column_is_as_wide_as_the_room_and_nobody_chose_that(
    make_window: Maker, columns: dict[str, str], qapp: QApplication
) -> None:
    """Other sizes of the window, and moving and hiding columns, give none a width of the person's own."""
    window = make_window()
    window.go("changes")
    table = window.changes.table
    header = table.horizontalHeader()
    for width in (1400, 1000, 1280):
        window.resize(width, 800)
        qapp.processEvents()
    last = table.columns.shown()[-1]
    stretched = table.columnWidth(last)
    header.moveSection(header.visualIndex(last), 0)
    qapp.processEvents()
    moved = table.columnWidth(last)
    header.moveSection(0, header.count() - 1)
    qapp.processEvents()
    table.columns.show(last, on=False)
    qapp.processEvents()
    table.columns.show(last, on=True)
    table.columns.keep()

    assert moved < stretched, "it was not stretched, and this tests nothing"
    assert json.loads(columns["changes"])["width"] == {}


def test_a_width_of_ones_own_stays_where_the_column_is_last_for_a_while(
    make_window: Maker, columns: dict[str, str], qapp: QApplication
) -> None:
    """What was chosen is kept, not how wide the table makes it meanwhile."""
    window = make_window()
    window.go("changes")
    header = window.changes.table.horizontalHeader()
    window.changes.table.setColumnWidth(2, 90)
    header.moveSection(header.visualIndex(2), header.count() - 1)
    qapp.processEvents()
    window.resize(1500, 800)
    qapp.processEvents()
    window.changes.table.columns.keep()
    name = window.changes.table.ledger.columns[2].name

    assert window.changes.table.columnWidth(2) > 90, "it was not stretched, and this tests nothing"
    assert json.loads(columns["changes"])["width"] == {name: 90}
    again = make_window().changes.table
    head = again.horizontalHeader()
    head.moveSection(head.visualIndex(2), 1)
    qapp.processEvents()
    assert again.columnWidth(2) == 90


def test_the_room_of_the_side_is_as_it_was_left(make_window: Maker, columns: dict[str, str], qtbot: QtBot) -> None:
    """Its edge is dragged, and stays there in another window and at another width; nothing is noted before."""
    window = make_window()
    window.go("sessions")
    QTest.qWait(50)
    split = window.sessions.findChild(SideBySide)
    assert split is not None
    before, untouched = split.sizes()[1], dict(columns)
    handle = split.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    for step in (10, 40, 80):
        QTest.mouseMove(handle, middle - QPoint(step, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    dragged = split.sizes()[1]
    QTest.qWait(400)
    again = make_window(size=(1500, 800))
    again.go("sessions")
    other = again.sessions.findChild(SideBySide)

    assert untouched == {}
    assert dragged > before + 20
    assert columns == {"side.sessions": f"beside={dragged}"}
    assert other is not None
    qtbot.waitUntil(lambda: other.sizes()[1] == dragged)
