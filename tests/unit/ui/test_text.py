"""Text from logs is shown letter by letter."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.text import kept_from_the_right, kept_in_order, led_from_the_right, tooltip, visible
from tokenmirror.viewmodels.shapes import EmptyState


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain", "plain"),
        ("abc\u202egnp.exe", "abc[U+202E]gnp.exe"),
        ("a\u2066b\u2069", "a[U+2066]b[U+2069]"),
        ("\u20662.1\u202fM\u2069 of", "\u20662.1\u202fM\u2069 of"),
        ("\u20662.1 <b>\u2069", "[U+2066]2.1 <b>[U+2069]"),
        ("\u20661\u202e2\u2069", "[U+2066]1[U+202E]2[U+2069]"),
        ("two\nlines\tapart", "two lines apart"),
        ("\x1b[31mred", "[U+001B][31mred"),
        ("\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd"),
        ("43.1\u202fM", "43.1\u202fM"),
        ("zero\u200bwidth", "zero[U+200B]width"),
    ],
)
def test_hidden_characters_are_named(given: str, shown: str) -> None:
    """Direction marks and control characters cannot hide; letters of any script stay."""
    assert visible(given) == shown


def test_words_from_the_right_after_a_figure_are_led() -> None:
    """A mark stands before them, so that the first figure is read first; other texts stay as they are."""
    words = "\u20662.1\u202fM\u2069 \u05e9\u05dc\u05d5\u05dd"

    assert led_from_the_right(words) == "\u200f" + words
    assert led_from_the_right("\u20662.1\u202fM\u2069") == "\u20662.1\u202fM\u2069"
    assert led_from_the_right("2.1 M tokens") == "2.1 M tokens"


def test_a_tooltip_shows_markup_as_letters() -> None:
    """Qt guesses markup in tooltips, so every sign of it is escaped."""
    assert tooltip("<b>x</b> & y") == "<span>&lt;b&gt;x&lt;/b&gt; &amp; y</span>"
    assert tooltip("") == ""


def test_days_keep_their_order_where_one_reads_from_the_right() -> None:
    """A text without letters written from the right stands by itself; one with them is left as it is."""
    assert kept_in_order("22 Nov 09:17") == "\u206622 Nov 09:17\u2069"
    assert kept_in_order("31 \u05de\u05d8\u05e0") == "31 \u05de\u05d8\u05e0"


def test_what_helps_whoever_helps_has_a_line_of_its_own(qtbot: QtBot) -> None:
    """Of a reason in two lines the second stands below the first, quieter; one of a single line has none."""
    place = EmptyPlace()
    qtbot.addWidget(place)
    place.show_state(EmptyState("A newer version.", "Update it.\nDetails: m999.", "", ""))
    place.show()

    def seen() -> list[tuple[str, str]]:
        return [(one.text(), one.property("ink")) for one in place.findChildren(QLabel) if one.isVisible()]

    assert seen() == [("A newer version.", "1"), ("Update it.", "2"), ("Details: m999.", "3")]
    place.show_state(EmptyState("Nothing.", "Why not.", "", ""))
    assert seen() == [("Nothing.", "1"), ("Why not.", "2")]


def _places(text: str, letters: str) -> list[float]:
    """Return where letters of a text stand in a line that is laid out from the left, as a chart's lines are."""
    layout, option = QTextLayout(text, QApplication.font()), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return [cast("tuple[float, int]", line.cursorToX(text.index(letter)))[0] for letter in letters]


def test_an_id_stays_whole_behind_words_from_the_right(qapp: QApplication) -> None:
    """The 1 of 1b8e200 stands before its b, left of the word before the id."""
    del qapp
    said = "\u05d0\u05dc 1b8e200"
    torn = _places(said, "1\u05dcb")
    one, word, rest = _places(kept_from_the_right(said), "1\u05dcb")

    assert torn[0] < torn[1] < torn[2]  # as it would be
    assert one < rest < word
    assert kept_from_the_right("into 1b8e200") == "into 1b8e200"
