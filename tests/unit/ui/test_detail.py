"""The side pane shows one row after the other in the same lines, and looks as if each were the first."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tokenmirror.ui.labels import PlainLabel, ValueLabel
from tokenmirror.ui.link_line import LinkLine
from tokenmirror.ui.screens.detail import DetailPane
from tokenmirror.viewmodels.paging import Opening
from tokenmirror.viewmodels.shapes import Detail

LONG = "a line that is so long that it goes on and on, over the edge of the pane and into the next line of it"


def _details() -> list[Detail]:
    whole = made_views.detail()
    lists = (("Sessions", (Opening("a41f", "sessions", "one"), LONG)), ("Files", (Opening(LONG, "changes", "two"),)))
    few = replace(whole, of="b", facts=(("Short", "fact"),), lists=(("Files", ("one", "two")),), explained=())
    many = replace(whole, of="c", facts=(*whole.facts, ("One", LONG), ("Two", "<b>2</b>")), lists=lists)
    return [few, many, whole, few, replace(many, of="d", explained=()), many]


def _pane(qtbot: QtBot) -> DetailPane:
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(360, 900)
    pane.show()
    return pane


def _children(pane: DetailPane) -> list[QObject]:
    page = pane.findChildren(ValueLabel)[0].parentWidget()
    assert page is not None
    return page.children()


def _texts(pane: DetailPane) -> list[str]:
    """Return the texts in the order in which they are read aloud."""
    every = (one for kind in (PlainLabel, QPushButton) for one in pane.findChildren(kind))
    lines = [one for one in every if one.isVisible()]
    in_order = [one for one in _children(pane) if one in lines]
    return [one.text() for one in in_order if isinstance(one, PlainLabel | QPushButton)]


def test_each_row_looks_as_the_first_one(qtbot: QtBot) -> None:
    """With more and fewer facts, lists and evidence than the row before: the same picture, read in the same order."""
    pane = _pane(qtbot)
    for detail in _details():
        fresh = _pane(qtbot)
        for one in (pane, fresh):
            one.show_detail(detail)
        qtbot.wait(60)

        assert pane.grab().toImage() == fresh.grab().toImage()
        assert _texts(pane) == _texts(fresh)


def test_lines_are_read_from_the_top(qtbot: QtBot) -> None:
    """The order for who cannot see the pane is that in which the lines stand, after many rows too."""
    pane = _pane(qtbot)
    for detail in _details():
        pane.show_detail(detail)
        qtbot.wait(60)
        lines = [one for one in _children(pane) if isinstance(one, PlainLabel | LinkLine) and one.isVisible()]
        tops = [one.mapTo(pane, QPoint(0, 0)).y() for one in lines]
        assert len(tops) > 3
        assert tops == sorted(tops)


def test_a_line_leads_where_it_says_now(qtbot: QtBot) -> None:
    """A link that said another thing for the row before leads to what it says, and Enter comes to the first."""
    pane = _pane(qtbot)
    went: list[tuple[str, str]] = []
    pane.went.connect(lambda screen, what: went.append((screen, what)))
    for detail in _details():
        pane.show_detail(detail)
    qtbot.wait(60)
    links = [link for link in pane.findChildren(LinkLine) if link.isVisible()]
    for link in links:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    pane.take_focus()

    assert went == [("sessions", "one"), ("changes", "two")]
    assert pane.focusWidget() is links[0]
