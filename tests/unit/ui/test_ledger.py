"""Ledgers ask for the rows that are looked at, keep the row in hand, and are searched, sorted and copied as asked."""

import time
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers, made_views
from tests.unit.ui.made_ledgers import FIRST_KEY
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.charts.figures_table import FiguresModel
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.tables.bars import chart_table
from tokenmirror.ui.tables.commits import changes_model, commits_model
from tokenmirror.ui.tables.ledger import PAGE, LedgerModel
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.paging import CHANGES, LedgerAsk, LedgerRow, RowsAsk
from tokenmirror.viewmodels.shapes import CommitRow
from tokenmirror.viewmodels.words import OUTCOMES

Maker = Callable[..., Window]
MANY = 100_000


def _filled(count: int = 60) -> LedgerModel[CommitRow]:
    model = commits_model()
    model.take_head(made_ledgers.commits(count))
    return model


class _Answering:
    """Answers what a window asks for, from rows that lie there; as the reading thread would, later."""

    def __init__(self, window: Window, rows: list[LedgerRow]) -> None:
        self.rows, self.asked, self._window = rows, list[RowsAsk | LedgerAsk](), window
        window.ledger_asked.connect(self.asked.append)

    @property
    def of_rows(self) -> list[RowsAsk]:
        """Return the askings for rows."""
        return [one for one in self.asked if isinstance(one, RowsAsk)]

    def answer(self) -> None:
        """Answer the last asking for rows."""
        self._window.show_view(made_ledgers.answer(self.of_rows[-1], self.rows))


def test_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    """All models pass Qt's own checks, also where rows are still on their way."""
    sessions, changes, empty = sessions_model(), changes_model(), commits_model()
    sessions.take_head(made_ledgers.sessions())
    changes.take_head(made_ledgers.head(CHANGES, made_ledgers.change_rows(), here=20))
    bars = FiguresModel()
    bars.take(chart_table(made_views.chart().bars))
    for model in (_filled(), sessions, changes, empty, bars):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # the tester has no types


def test_rows_are_asked_for_when_they_are_looked_at(qtbot: QtBot) -> None:
    """A look asks for the page around it, once; the row is there when the answer comes, until then an ellipsis."""
    rows = made_ledgers.change_rows(1_000)
    model, asked = changes_model(), list[RowsAsk]()
    model.rows_asked.connect(asked.append)
    model.take_head(made_ledgers.head(CHANGES, rows, here=40))
    place = 5 * PAGE + 3
    seen = [model.index(place, 1).data() for _ in range(3)]
    qtbot.waitUntil(lambda: bool(asked))

    assert seen == ["…"] * 3
    assert [(one.ledger, one.keys[0], len(one.keys)) for one in asked] == [(CHANGES, FIRST_KEY + 5 * PAGE, PAGE)]
    with qtbot.waitSignal(model.dataChanged):
        model.take_rows(made_ledgers.answer(asked[0], rows))
    assert model.index(place, 2).data() == rows[place].repository
    QTest.qWait(20)
    assert len(asked) == 1


def test_what_was_scrolled_past_is_not_asked_for(qtbot: QtBot) -> None:
    """One asking is under way at a time; of many pages that were passed, the last ones are asked for first."""
    rows = made_ledgers.change_rows(40 * PAGE)
    model, asked = changes_model(), list[RowsAsk]()
    model.rows_asked.connect(asked.append)
    model.take_head(made_ledgers.head(CHANGES, rows, here=0))
    for place in range(0, 40 * PAGE, PAGE):
        model.index(place, 1).data()
    qtbot.waitUntil(lambda: bool(asked))
    while len(asked) < 40:
        before = len(asked)
        model.take_rows(made_ledgers.answer(asked[-1], rows))
        QTest.qWait(5)
        if len(asked) == before:
            break

    assert [(one.keys[0] - FIRST_KEY) // PAGE for one in asked] == [39, 38, 37]


def test_rows_that_may_have_changed_are_asked_for_again(qtbot: QtBot) -> None:
    """After the same order came anew, old rows are shown until new ones come; what is gone is asked for once."""
    rows = made_ledgers.change_rows(100)
    model, asked = changes_model(), list[RowsAsk]()
    model.rows_asked.connect(asked.append)
    model.take_head(made_ledgers.head(CHANGES, rows))
    model.take_head(made_ledgers.head(CHANGES, rows, here=0))
    text = model.index(7, 2).data()
    qtbot.waitUntil(lambda: bool(asked))
    others = made_ledgers.change_rows(99, seed=9)
    model.take_rows(made_ledgers.answer(asked[0], others))
    shown = [model.index(place, 2).data() for place in range(99)]
    model.index(99, 2).data()
    QTest.qWait(20)

    assert text == rows[7].repository
    assert shown == [row.repository for row in others]
    assert len(asked) == 1


@pytest.mark.parametrize("column", range(8))
def test_a_click_on_a_title_asks_for_its_order(make_window: Maker, column: int) -> None:
    """By the column's name, one way and then the other; the rows stay until the answer comes."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    header, before = window.changes.table.horizontalHeader(), window.changes.model.row_at(0)
    name = window.changes.model.columns[column].name
    asked = list[LedgerAsk]()
    window.ledger_asked.connect(asked.append)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        header.setSortIndicator(column, order)

    assert {(one.sort, one.descending) for one in asked} >= {(name, False)}
    assert (asked[-1].sort, asked[-1].descending) == (name, True)
    assert window.changes.model.row_at(0) == before


def test_words_and_fate_are_asked_for(make_window: Maker, qtbot: QtBot) -> None:
    """After a short pause in typing; Escape takes the words back."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    screen = window.changes
    with qtbot.waitSignal(window.ledger_asked, check_params_cb=lambda asked: asked.words.endswith("ROUNDING")) as words:
        QTest.keyClicks(screen.search, "tally ROUNDING")
    with qtbot.waitSignal(screen.filter_changed) as fate:
        screen.fate.setCurrentIndex(screen.fate.findData("pending"))
        screen.fate.picked.emit("pending")
    with qtbot.waitSignal(window.ledger_asked) as escaped:
        QTest.keyClick(screen.search, Qt.Key.Key_Escape)

    assert words.args == [LedgerAsk(CHANGES, words="tally ROUNDING")]
    assert fate.args == [LedgerAsk(CHANGES, words="tally ROUNDING", fate="pending")]
    assert escaped.args == [LedgerAsk(CHANGES, fate="pending")]


def test_letters_typed_on_the_table_look_for_words(make_window: Maker) -> None:
    """They go into the search; Qt's own look through every row is never made."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    QTest.keyClick(window.changes.table, Qt.Key.Key_R)

    assert window.changes.search.text() == "r"


def test_by_commit_keeps_what_is_in_hand(make_window: Maker, qtbot: QtBot) -> None:
    """The commit that the change in hand goes by is wanted in the other ledger, and chosen when it is there."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    window.changes.table.choose(f"{7:040x}")
    with qtbot.waitSignal(window.ledger_asked) as asked:
        window.changes.show_by("commits")
    head = made_ledgers.commits()
    found = type(head)(asked.args[0], head.keys, 60, "", None, FIRST_KEY + 7, head.rows)
    with qtbot.waitSignal(window.detail_asked) as detail:
        window.show_view(found)

    assert asked.args == [LedgerAsk("commits", wanted=f"{7:040x}")]
    assert detail.args == ["commit", f"{7:040x}"]
    assert window.changes.table.in_hand == f"{7:040x}"


def test_a_row_that_is_not_here_is_asked_for_by_its_id(make_window: Maker, qtbot: QtBot) -> None:
    """And where it is in no row, its pane is asked for all the same."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    with qtbot.waitSignal(window.ledger_asked) as asked:
        window.leading.open_commit("f" * 40)
    head = made_ledgers.changes()
    with qtbot.waitSignal(window.detail_asked) as detail:
        window.show_view(type(head)(asked.args[0], head.keys, 60, "", None, None, head.rows))

    assert asked.args[0].wanted == "f" * 40
    assert detail.args == ["commit", "change:" + "f" * 40] or detail.args == ["commit", "f" * 40]


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
    """The order of a hundred thousand rows, another one, and the way to its end take a fraction of a second each."""
    window = make_window()
    rows = made_ledgers.change_rows(60)
    view = made_ledgers.head(CHANGES, rows * (MANY // 60 + 1), here=60)
    turned = type(view)(view.asked, view.keys[::-1], view.count_of_all, rows=view.rows)
    window.go("changes")
    steps: list[Callable[[], object]] = [
        lambda: window.show_view(view),
        lambda: window.show_view(turned),
        window.changes.table.scrollToBottom,
        window.changes.table.viewport().repaint,
        window.changes.table.selectAll,
        lambda: window.show_view(view),
    ]
    for step in steps:
        started = time.thread_time()
        step()
        assert time.thread_time() - started < 1.0
    assert window.changes.model.rowCount() > MANY


def test_new_data_keeps_the_row_in_hand(make_window: Maker, qtbot: QtBot) -> None:
    """The chosen row stays chosen by its key, at another place too, without asking for its detail again."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes(60))
    with qtbot.waitSignal(
        window.detail_asked, check_params_cb=lambda kind, one: (kind, one) == ("commit", f"change:{7:040x}")
    ):
        window.changes.table.choose(f"{7:040x}")
    other = made_ledgers.changes(80, seed=4)
    with qtbot.assertNotEmitted(window.detail_asked):
        window.show_view(type(other)(other.asked, other.keys[::-1], 80, rows=other.rows))
    place = window.changes.table.currentIndex().row()
    row = window.changes.model.row_at(place)

    assert place == 72
    assert row is not None
    assert row.id == f"{7:040x}"


def test_rows_are_copied_with_tabs(make_window: Maker) -> None:
    """Ctrl+C puts titles and the selected row on the clipboard, shown columns in their order, cells parted by tabs."""
    window = make_window()
    window.go("sessions")
    window.show_view(made_ledgers.sessions())
    table = window.sessions.table
    table.choose("claude_code:00000002")
    table.columns.show(1, on=False)
    table.horizontalHeader().moveSection(2, 0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, copied = QGuiApplication.clipboard().text().split("\n")

    assert titles.split("\t")[:2] == ["Project", "When"]
    assert "Tool" not in titles
    assert copied.count("\t") == titles.count("\t") == 8
    assert "[U+202E]" in copied


def test_everything_is_copied_with_rows_that_were_never_seen(make_window: Maker) -> None:
    """Select all, copy: what is not here is asked for piece by piece, and all is there at the end."""
    window = make_window()
    window.go("changes")
    rows = made_ledgers.change_rows(2_500)
    window.show_view(made_ledgers.head(CHANGES, rows, here=40))
    answering = _Answering(window, list(rows))
    QGuiApplication.clipboard().setText("before")
    window.changes.table.selectAll()
    window.changes.table.copy()
    while answering.of_rows and window.changes.table.copying.busy:
        asked = next(one for one in reversed(answering.of_rows) if one.copying)
        window.show_view(made_ledgers.answer(asked, rows))
    lines = QGuiApplication.clipboard().text().split("\n")

    assert len(lines) == 2_501
    assert lines[-1].split("\t")[0] == rows[-1].when_text
    assert window.changes.caption.text() == "2,500 rows copied"


def test_a_session_is_opened(make_window: Maker) -> None:
    """Enter on its row leads to its page, and so does its line in the pane of a commit."""
    window = make_window()
    window.go("sessions")
    window.show_view(made_ledgers.sessions())
    table = window.sessions.table
    table.choose("claude_code:00000002")
    QTest.keyClick(table, Qt.Key.Key_Return)

    assert (window.trail.here.screen, window.trail.here.what) == ("sessions", "claude_code:00000002")


def test_home_and_end_lead_to_the_first_and_the_last_row(make_window: Maker) -> None:
    """As in a list; no column is walked through."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    table = window.changes.table
    places = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        QTest.keyClick(table, key)
        places.append(table.currentIndex().row())

    assert places[:2] == [59, 0]
    assert 0 < places[2] < 59


def test_a_window_is_not_drawn_before_its_rows(make_window: Maker, qtbot: QtBot) -> None:
    """Rows may come in several turns: who takes a picture waits for the last one."""
    window = make_window()
    window.go("changes")
    qtbot.waitUntil(lambda: window.drawn)
    window.show_view(made_ledgers.changes())

    assert not window.drawn
    qtbot.waitUntil(lambda: window.drawn)
    assert window.changes.table.painted


def test_a_fate_that_no_row_has_is_named(make_window: Maker) -> None:
    """Where nothing was searched for, no words are blamed; the box has room for what was chosen; Down leads on."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    screen = window.changes
    screen.search.setFocus()
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    assert screen.table.hasFocus()

    longest = max(range(screen.fate.count()), key=lambda place: len(screen.fate.itemText(place)))
    screen.fate.setCurrentIndex(longest)
    QApplication.processEvents()
    none = made_ledgers.head(CHANGES, ())
    window.show_view(type(none)(screen.asking, none.keys, 60))

    assert screen.fate.width() >= screen.fate.sizeHint().width()
    said = f"No row here is “{screen.fate.currentText()}”."
    assert said in {label.text() for label in screen.empty.findChildren(PlainLabel)}


def test_a_search_without_a_hit_says_so(make_window: Maker, qtbot: QtBot) -> None:
    """The table gives way to a sentence and a button that shows all rows again."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    with qtbot.waitSignal(window.ledger_asked) as asked:
        window.changes.search.setText("no such words")
    none = made_ledgers.head(CHANGES, ())
    window.show_view(type(none)(asked.args[0], none.keys, 60))
    assert window.changes.empty.isVisible()
    assert window.changes.caption.text() == "0 of 60 shown"
    with qtbot.waitSignal(window.ledger_asked) as again:
        window.changes.empty.acted.emit("clear")
    window.show_view(made_ledgers.changes())

    assert again.args == [LedgerAsk(CHANGES)]
    assert window.changes.table.isVisible()
    assert window.changes.model.rowCount() == 60


def test_an_answer_to_what_is_no_longer_asked_is_left_out(make_window: Maker) -> None:
    """Letters typed meanwhile are not overtaken by the answer to fewer of them."""
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.changes())
    window.changes.search.setText("tal")
    few = made_ledgers.changes(3)
    window.show_view(type(few)(LedgerAsk(CHANGES, words="ta"), few.keys, 60, rows=few.rows))

    assert window.changes.model.rowCount() == 60


@pytest.mark.parametrize("outcome", [Outcome.NO_EDIT, Outcome.OUTSIDE_GIT])
def test_a_figure_without_changes_opens_its_sessions(make_window: Maker, outcome: Outcome) -> None:
    """Sessions are narrowed to those that gave something to it, which the box says and takes back."""
    window = make_window()

    window.mirror.outcome_opened.emit(outcome)

    assert window.screen_name == "sessions"
    sessions = window.sessions
    assert sessions.asking.fate == outcome.value
    assert sessions.fate.currentText() == OUTCOMES[outcome]
    assert sessions.fate.accessibleName() == "Went into"
    head = replace(made_ledgers.sessions(), asked=sessions.asking, narrowed="3 of 60 shown; 12 tokens")
    window.show_view(head)
    assert sessions.caption.text() == "3 of 60 shown; 12 tokens"
    asked: list[object] = []
    window.ledger_asked.connect(asked.append)
    sessions.fate.setCurrentIndex(0)
    sessions.fate.picked.emit("")
    assert [one.fate for one in asked if isinstance(one, LedgerAsk)] == [""]


def test_a_window_is_drawn_once_all_rows_are(make_window: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture that is taken then has them all, however slow the computer is."""
    monkeypatch.setattr("tokenmirror.ui.tables.rows._ENOUGH_SECONDS", 0)
    window = make_window()
    window.go("changes")
    window.show_view(made_ledgers.commits())
    qtbot.waitUntil(lambda: window.drawn)

    assert window.changes.table.painted
