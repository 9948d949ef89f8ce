"""Ledgers sort by keys, narrow by words, stay fluid and keep the row in hand."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tokenmirror.ui.charts.figures_table import FiguresModel
from tokenmirror.ui.tables.bars import chart_table
from tokenmirror.ui.tables.commits import commits_model
from tokenmirror.ui.tables.ledger import LedgerModel
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import CommitRow

Maker = Callable[..., Window]
MANY = 100_000


def _filled(count: int = 60) -> LedgerModel[CommitRow]:
    model = commits_model()
    model.take(made_views.commits(count).rows)
    return model


def test_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    """All three models pass Qt's own checks."""
    sessions = sessions_model()
    sessions.take(made_views.sessions().rows)
    bars = FiguresModel()
    bars.take(chart_table(made_views.chart().bars))
    for model in (_filled(), sessions, bars):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # the tester has no types


@pytest.mark.parametrize("column", range(9))
def test_columns_sort_by_their_keys(column: int) -> None:
    """Figures sort as figures, not as texts, in both directions."""
    model = _filled()
    key = model.columns[column].key
    for order, turned in ((Qt.SortOrder.AscendingOrder, False), (Qt.SortOrder.DescendingOrder, True)):
        model.sort(column, order)
        keys = [key(model.row_at(place)) for place in range(model.rowCount())]
        assert keys == sorted(keys, reverse=turned)


def test_all_words_must_be_found() -> None:
    """Words are looked for in subject, repository and id, in any order and case."""
    model = _filled()
    model.narrow("tally ROUNDING")

    assert model.rowCount() > 0
    assert all(
        (model.row_at(place).repository, model.row_at(place).subject) == ("tally-web", "Fix rounding")
        for place in range(model.rowCount())
    )
    model.narrow(f"{5:040x}")
    assert model.rowCount() == 1


def test_hostile_text_is_shown_letter_by_letter() -> None:
    """Markup in a subject stays letters in the cell and in its tooltip."""
    model = _filled()
    place = model.place_of(f"{3:040x}")
    assert place is not None
    cell = model.index(place, 1)

    assert "[U+202E]" in str(cell.data())
    assert "<b>" in str(cell.data())
    assert "<b>" not in str(cell.data(Qt.ItemDataRole.ToolTipRole))


def test_a_hundred_thousand_rows_stay_fluid(make_window: Maker) -> None:
    """Taking, sorting and narrowing a hundred thousand rows take a fraction of a second each."""
    window = make_window()
    view = made_views.commits(MANY)
    window.go("changes")
    steps: list[Callable[[], object]] = [
        lambda: window.show_view(view),
        lambda: window.changes.model.sort(5, Qt.SortOrder.AscendingOrder),
        lambda: window.changes.model.narrow("tally"),
        window.changes.table.scrollToBottom,
        window.changes.table.viewport().repaint,
    ]
    for step in steps:
        started = time.thread_time()
        step()
        assert time.thread_time() - started < 1.0


def test_new_data_keeps_the_row_in_hand(make_window: Maker, qtbot: QtBot) -> None:
    """The chosen row stays chosen by its id, without asking for its detail again."""
    window = make_window()
    window.show_view(made_views.commits(60))
    window.go("changes")
    with qtbot.waitSignal(
        window.detail_asked, check_params_cb=lambda kind, one: (kind, one) == ("commit", f"{7:040x}")
    ):
        window.changes.table.choose(f"{7:040x}")
    with qtbot.assertNotEmitted(window.detail_asked):
        window.show_view(made_views.commits(80, seed=4))
    place = window.changes.table.currentIndex().row()

    assert window.changes.model.row_at(place).id == f"{7:040x}"


def test_rows_are_copied_with_tabs(make_window: Maker) -> None:
    """Ctrl+C puts the selected row on the clipboard, cells parted by tabs."""
    window = make_window()
    window.show_view(made_views.sessions())
    window.go("sessions")
    window.sessions.table.choose("claude_code:00000005")
    QTest.keyClick(window.sessions.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()

    assert copied.count("\t") == 9
    assert "\n" not in copied


def test_a_search_without_a_hit_says_so(make_window: Maker, qtbot: QtBot) -> None:
    """The table gives way to a sentence and a button that shows all rows again."""
    window = make_window()
    window.show_view(made_views.commits())
    window.go("changes")
    window.changes.search.setText("no such words")
    qtbot.waitUntil(window.changes.empty.isVisible)
    window.changes.empty.acted.emit("clear")

    qtbot.waitUntil(window.changes.table.isVisible)
    assert window.changes.model.rowCount() == 60
