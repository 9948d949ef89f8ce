"""Parts that come into a page which is seen are placed together."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tokenmirror.ui.placing import placed_once


class Counted(QVBoxLayout):
    """Count how often everything is placed."""

    times = 0

    def setGeometry(self, room: QRect) -> None:  # noqa: N802 - Qt's
        """Place, and count."""
        self.times += 1
        super().setGeometry(room)


def _page(qtbot: QtBot) -> tuple[QWidget, Counted]:
    page = QWidget()
    column = Counted(page)
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    qtbot.wait(10)
    column.times = 0
    return page, column


def test_parts_that_come_together_are_placed_once(qtbot: QtBot) -> None:
    """Each is seen, at its own place, below the one before it."""
    page, column = _page(qtbot)
    with placed_once(page):
        for number in range(12):
            column.addWidget(QLabel(str(number)))
    qtbot.wait(20)

    labels = page.findChildren(QLabel)
    tops = [label.y() for label in labels]
    assert all(label.isVisible() for label in labels)
    assert tops == sorted(set(tops))
    assert column.times <= 2


def test_what_was_hidden_stays_hidden(qtbot: QtBot) -> None:
    """A part that was told to hide, or to show, is not told again."""
    page, column = _page(qtbot)
    hidden, shown = QLabel("later"), QLabel("now")
    with placed_once(page):
        hidden.hide()
        column.addWidget(hidden)
        column.addWidget(shown)
    qtbot.wait(20)

    assert not hidden.isVisible()
    assert shown.isVisible()


def test_a_page_without_a_layout_is_left_alone(qtbot: QtBot) -> None:
    """There is nothing to place."""
    page = QWidget()
    qtbot.addWidget(page)
    with placed_once(page):
        QLabel("loose", page)
    assert page.children()
