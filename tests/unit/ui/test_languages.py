"""Tests of the window in other languages: Qt's locale as ours, the switch, and that no words go past it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.language import count, locale, speak, tr
from tokenmirror.ui.charts.figures_table import FiguresTable
from tokenmirror.ui.labels import ElidedLabel
from tokenmirror.ui.languages import LONG, MIRRORED, as_locale, languages, resolved, use_language
from tokenmirror.ui.strip import Strip
from tokenmirror.ui.tables.bars import chart_table
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import LIGHT
from tokenmirror.ui.window import Window
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.rooms import SCREENS
from tokenmirror.viewmodels.shapes import Segment

DAY, NEXT_YEAR = date(2025, 11, 4), date(2026, 1, 1)
NO_TEXT = re.compile(
    r"⟦.*⟧|((Ctrl|Alt|Shift)\+)*(Ctrl|Alt|Backspace|Left|Right|Up|Down|Home|End|PgUp|PgDown|Return|Enter|Esc|Tab)\b",
    re.DOTALL,
)
"""What the language says, and names of keys, which Qt translates."""


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    """Leave the process as it was."""
    before = QLocale()
    yield
    use_language("en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak(None)


def written() -> list[str]:
    """Return days, an hour, money and numbers as they are written now."""
    hour = numbers.hour(datetime(2026, 1, 1, 14, 5, tzinfo=UTC), UTC)
    days = [numbers.short_day(DAY, DAY), numbers.short_day(DAY, NEXT_YEAR), numbers.long_day(DAY, DAY)]
    plain = [
        numbers.day_in_words(DAY, DAY),
        numbers.day_in_words(DAY, NEXT_YEAR),
        numbers.month(DAY),
        numbers.money(5_480000000000, "USD"),
        numbers.exact(1234),
    ]
    return [
        text.replace("\u202f", " ").replace("\xa0", " ") for text in [*days, *plain, numbers.tokens(43117204), hour]
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "de_DE",
            (
                "4. Nov.|4. Nov. 2025|Dienstag, 4. November|4. November|4. November 2025|November 2025"
                "|5,48 $|1.234|43,1 M|14:05"
            ),
        ),
        (
            "es_ES",
            (
                "4 nov|4 nov 2025|martes, 4 de noviembre|4 de noviembre|4 de noviembre de 2025|noviembre de 2025"
                "|5,48 $|1234|43,1 M|14:05"
            ),
        ),
        (
            "ja_JP",
            "11月4日|2025年11月4日|11月4日火曜日|11月4日|2025年11月4日|2025年11月|$5.48|1,234|43.1 M|14:05",
        ),
        (
            "zh_CN",
            "11月4日|2025年11月4日|11月4日星期二|11月4日|2025年11月4日|2025年11月|$5.48|1,234|43.1 M|14:05",
        ),
        (
            "en_US",
            (
                "Nov 4|Nov 4, 2025|Tuesday, November 4|November 4|November 4, 2025|November 2025"
                "|$5.48|1,234|43.1 M|2:05 PM"
            ),
        ),
        ("C", "4 Nov|4 Nov 2025|Tuesday 4 November|4 November|4 November 2025|November 2025|$5.48|1,234|43.1 M|14:05"),
    ],
)
def test_numbers_and_days_of_a_locale(name: str, expected: str) -> None:
    """Order, joining words, signs, halves of a day and groups are the locale's."""
    speak(None, as_locale(QLocale(name)))

    assert "|".join(written()) == expected


def test_weeks_begin_where_they_do() -> None:
    """On Monday in Germany, on Sunday in the United States; Arabic runs from the right."""
    told = [as_locale(QLocale(name)) for name in ("de_DE", "en_US", "ar_EG")]

    assert [one.first_weekday for one in told[:2]] == [0, 6]
    assert [one.right_to_left for one in told] == [False, False, True]


@pytest.mark.usefixtures("qapp")
def test_five_languages_by_their_own_names() -> None:
    """Each can be used, and says its own words and plurals."""
    assert [code for code, _name in languages()] == ["en", "de", "es", "ja", "zh_CN"]
    told = []
    for code, _name in languages():
        use_language(code)
        told.append(
            (say("screen.settings"), count(1, "{n} change", "{n} changes"), count(5, "{n} change", "{n} changes"))
        )

    assert told[0] == ("Settings", "1 change", "5 changes")
    assert told[1] == ("Einstellungen", "1 Änderung", "5 Änderungen")
    assert [settings for settings, _one, _many in told[2:]] == ["Ajustes", "設定", "设置"]
    assert len({one for _settings, one, _many in told}) == len(told)


def test_a_language_that_is_not_ours() -> None:
    """An unknown code is the system's language, or English."""
    assert resolved("tlh") in {code for code, _name in languages()}
    assert [resolved(code) for code in ("ja", LONG, MIRRORED)] == ["ja", LONG, MIRRORED]


@pytest.mark.usefixtures("qapp")
def test_made_up_languages() -> None:
    """One is 40 % longer and keeps values, one runs from right to left; neither is offered."""
    use_language(LONG)
    text = tr("{tokens} tokens", tokens="5")
    use_language(MIRRORED)
    mirrored = tr("{tokens} tokens", tokens="5"), QApplication.layoutDirection(), locale().right_to_left

    assert text.startswith("⟦5 ")
    assert len(text) >= len("5 tokens") * 1.4
    assert (mirrored[0].isascii(), mirrored[0][0]) == (False, "5")
    assert mirrored[1:] == (Qt.LayoutDirection.RightToLeft, True)


def test_outcomes_begin_at_the_reading_side(qtbot: QtBot) -> None:
    """The strip is mirrored, so that kept is where reading begins."""
    strip = Strip(LIGHT)
    qtbot.addWidget(strip)
    strip.resize(100, 10)
    strip.show_segments((Segment(Outcome.KEPT, False, 9, "9"), Segment(Outcome.NO_EDIT, False, 1, "1")))
    before = strip.text_at(5)
    use_language(MIRRORED)

    assert (before, strip.text_at(95)) == ("kept 9", f"{say('outcome.kept')} 9")


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget and its parts say, to eyes and to a screen reader."""
    for part in (widget, *widget.findChildren(QWidget)):
        if isinstance(part.parentWidget(), QTabBar) and isinstance(part, QToolButton):
            continue  # its arrows are Qt's, in Qt's translation
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))


def test_no_words_go_past_the_language(make_window: Callable[..., Window]) -> None:
    """In the long language every word of an empty window is in its brackets."""
    use_language(LONG)
    window = make_window()
    for screen in SCREENS:
        window.go(screen)
        window._screens.turns.finish()

    said = {re.sub(r"<[^>]*>", "", text) for text in words_of(window)}
    said -= {name for _code, name in languages()} | {"TokenMirror"}
    past = sorted(text for text in said if re.search(r"[A-Za-z]{3,}", NO_TEXT.sub("", text)))
    assert "\n".join(past) == ""


@pytest.mark.parametrize("code", ["en", "de", "es", "ja", "zh_CN"])
def test_tables_fit_beside_what_is_behind_a_row(make_window: Callable[..., Window], qtbot: QtBot, code: str) -> None:
    """In a window of 1280 pixels each column is seen in each language, and nothing is moved sideways."""
    use_language(code)
    window = make_window()
    for screen, view in (("changes", made_ledgers.changes()), ("sessions", made_ledgers.sessions())):
        window.go(screen)
        window.show_view(view)
        table = (window.changes if screen == "changes" else window.sessions).table

        def fits(table: QTableView = table) -> None:
            assert table.viewport().width() > 600
            assert table.horizontalScrollBar().maximum() == 0

        qtbot.waitUntil(fits, timeout=3_000)


@pytest.mark.parametrize("code", ["en", "de", "es", "ja", "zh_CN", LONG])
def test_heads_of_a_chart_s_figures_are_seen_whole(qtbot: QtBot, code: str) -> None:
    """Each column of the table of a chart is as wide as its head."""
    use_language(code)
    table = FiguresTable(LIGHT)
    qtbot.addWidget(table)
    table.show_figures("figures", chart_table(made_views.chart().bars, "USD"))
    metrics = table.horizontalHeader().fontMetrics()
    shown = [place for place in range(table.model().columnCount()) if not table.isColumnHidden(place)]
    heads = [str(table.model().headerData(place, Qt.Orientation.Horizontal)) for place in shown]
    cut = [
        head
        for place, head in zip(shown, heads, strict=True)
        if table.columnWidth(place) < metrics.horizontalAdvance(head) + 16
    ]

    assert len(heads) > 6
    assert cut == []


@pytest.mark.parametrize("code", ["en", MIRRORED])
def test_the_first_row_is_in_hand_whichever_way_reading_goes(make_window: Callable[..., Window], code: str) -> None:
    """Its pane is asked for at once, and a row that is chosen by its id is in hand too."""
    use_language(code)
    window = make_window()
    asked: list[str] = []
    window.go("sessions")
    window.sessions.detail_asked.connect(asked.append)
    window.show_view(made_ledgers.sessions())
    table = window.sessions.table
    first = table.in_hand
    table.choose("claude_code:00000002")

    assert first
    assert asked == [first, "claude_code:00000002"]
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()]


def test_a_figure_stays_in_one_piece_from_right_to_left() -> None:
    """A figure and its unit are isolated where reading begins at the right, and nowhere else; labels show them so."""
    texts = {}
    for code in ("de", MIRRORED):
        use_language(code)
        texts[code] = [
            numbers.tokens(2_100_000),
            numbers.tokens_in_ledger(710_000),
            *numbers.token_parts([1, 2_000_000]),
        ]
    use_language("en")

    assert [text.count("\u2066") for text in texts["de"]] == [0] * 4
    assert [(text[0], text[-1], text.count("\u2066")) for text in texts[MIRRORED]] == [("\u2066", "\u2069", 1)] * 4
    assert [visible(text) for text in texts[MIRRORED]] == texts[MIRRORED]


def test_a_name_does_not_turn_a_line_around(qtbot: QtBot) -> None:
    """Read from the right, a line that begins with a Latin name begins at the right, and its parts stay in order."""
    words = "tally-web \u05d0\u05d1 · tree · \u05d2"
    lines = {}
    for code in ("en", MIRRORED):
        use_language(code)
        label = ElidedLabel(words)
        qtbot.addWidget(label)
        label.resize(40, 20)
        label.show()
        lines[code] = label.text()
        assert label.toolTip() == f"<span>{words}</span>"
    use_language("en")

    assert lines["en"] == words
    assert lines[MIRRORED].startswith("\u200ftally-web")
    assert lines[MIRRORED].count("\u200f·\u200f") == 2
    assert lines[MIRRORED].replace("\u200f", "") == words
