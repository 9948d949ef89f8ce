"""A day that is typed in is written as the person's language writes days, and never with half a year."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tokenmirror.ui.experiment_card import day_field, day_format, day_of


@pytest.mark.parametrize(
    ("language", "written"),
    [("de_DE", "23.11.2026"), ("en_US", "11/23/2026"), ("es_ES", "23/11/2026"), ("ja_JP", "2026/11/23"),
     ("zh_CN", "2026/11/23")],
)  # fmt: skip
def test_a_day_is_written_as_elsewhere(language: str, written: str) -> None:
    """With numbers, in the order of the language."""
    there = QLocale(language)
    assert there.toString(QDate(2026, 11, 23), day_format(there)) == written


def test_the_field_has_the_day_that_it_shows(qtbot: QtBot) -> None:
    """Whatever the language is, what is read is the day itself."""
    field = day_field(date(2026, 2, 3))
    qtbot.addWidget(field)
    assert field.displayFormat() == day_format(QLocale())
    assert day_of(field) == date(2026, 2, 3)


def test_turning_the_wheel_over_a_day_leaves_it(qtbot: QtBot) -> None:
    """The wheel is the page's: scrolling over it must not choose what is forgotten."""
    field = day_field(date(2026, 2, 3))
    qtbot.addWidget(field)
    field.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert day_of(field) == date(2026, 2, 3)
