"""A link that wraps keeps all its lines where there is too little room for everything."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tokenmirror.ui.link_line import LinkLine
from tokenmirror.ui.theme import LIGHT, style_sheet

LONG = "Claude Code 220c8e1c-18de: 50 % of it, 93 lines, at least 2.79 M tokens, and some words more to wrap"


def test_no_line_of_a_link_is_cut(qtbot: QtBot, qapp: QApplication) -> None:
    """Ten of them in a place for two are not squeezed, though the style sheet allows a button of no height."""
    qapp.setStyle("Fusion")
    place = QWidget()
    qtbot.addWidget(place)
    place.setStyleSheet(style_sheet(LIGHT))
    column = QVBoxLayout(place)
    links = [LinkLine(LONG) for _ in range(10)]
    for link in links:
        column.addWidget(link)
    place.setFixedSize(320, 80)
    place.show()
    qtbot.wait(20)  # until they are laid out

    assert {link.height() for link in links} == {links[0].sizeHint().height()}
    assert links[0].sizeHint().height() > 2 * links[0].fontMetrics().height() - 4
