"""A screen of ledgers: search and fate, a table, and the pane of the row in hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.ui.filter_box import FilterBox
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.row_menu import row_menu
from tokenmirror.ui.screens.detail import DetailPane
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.side_by_side import SideBySide
from tokenmirror.ui.tables.ledger import LedgerModel
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.paging import CHANGE, CHANGES, COMMITS, SESSIONS, LedgerAsk, LedgerHead, LedgerRows
from tokenmirror.viewmodels.shapes import Choice, Detail, EmptyState

_SEARCH_DELAY, _LONG_COPY = 120, 2_000
BY_COMMIT = "commit:"
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class LedgerScreen(Room):
    """Rows to compare at the left, what is behind one of them at the right."""

    detail_asked = Signal(str)
    """What is behind a row is wanted; its id, after `change:` where the whole change is meant."""
    said = Signal(object)
    """The person corrects something: a `Saying`."""
    asked = Signal(object)
    """Another order or some rows are wanted: a `LedgerAsk` or a `RowsAsk`."""
    turned = Signal(bool)
    """Whether the side stands under the table, what is in it side by side."""
    filter_changed = Signal(object)
    """Search, fate, order or what a row is: the `LedgerAsk`."""

    def __init__(
        self,
        tables: Sequence[LedgerTable[Any]],
        theme: Theme,
        search_hint: str,
        fates: Mapping[str, Sequence[Choice]] | None = None,
        fate_name: str = "ledger.fate",
    ) -> None:
        """Take one table for each thing that a row can be, with the fates that it can be narrowed to."""
        super().__init__()
        self._fates = fates or {}
        self._heads: dict[str, LedgerHead] = {}
        self._wanted = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setAccessibleName(search_hint)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        self.caption = PlainLabel("", 12, ink=2)
        self.fate = FilterBox(say(fate_name), theme)
        self.by = FilterBox(say("ledger.by"), theme)
        self.tables: dict[str, LedgerTable[Any]] = {table.ledger.ledger: table for table in tables}
        self._shown = tables[0].ledger.ledger
        self.pane = DetailPane()
        self.empty = EmptyPlace()
        self.side_top = QVBoxLayout()
        """Place for a chart above the pane."""
        self._menu_waits: tuple[str, QPoint] | None = None
        self._place_parts()
        self._connect()

    def _connect(self) -> None:
        for table in self.tables.values():
            table.chosen.connect(self._chosen)
            table.opened.connect(self._open)
            table.typed.connect(self._type)
            table.menu_asked.connect(self._open_menu)
            table.ledger.sorted.connect(self._ask)
            table.ledger.rows_asked.connect(self.asked)
            table.copying.rows_asked.connect(self.asked)
            table.copying.went_on.connect(self._copying)
            table.copying.done.connect(self._copied)
        self.pane.said.connect(self.said)
        self.pane.went.connect(self._follow)
        self.empty.acted.connect(self._act)
        self.by.picked.connect(self.show_by)
        self.fate.picked.connect(self._ask)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._timer.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)

    # ---- parts

    @property
    def table(self) -> LedgerTable[Any]:
        """Return the table that is shown."""
        return self.tables[self._shown]

    @property
    def model(self) -> LedgerModel[Any]:
        """Return the model that is shown."""
        return self.table.ledger

    def _place_parts(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 9, 14, 9)
        head.setSpacing(8)
        head.addWidget(self.search, 8)  # its hint is to be read before anything is left empty
        head.addWidget(self.fate)
        head.addWidget(self.by)
        head.addStretch(1)
        head.addWidget(self.caption)
        self._pages = QStackedWidget()
        for table in self.tables.values():
            self._pages.addWidget(table)
        self._stack = QStackedLayout()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(_inset(self.empty))
        self._side = QWidget()
        self._side.setObjectName("side")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(1, 0, 1, 0)  # its border
        self._beside.setSpacing(0)
        self._beside.addLayout(self.side_top)
        self._beside.addWidget(self.pane, 1)
        self._split = SideBySide(f"side.{self._shown}", left, self._side, self._needed)
        self._split.turned.connect(self._turn)
        for table in self.tables.values():
            table.columns.chosen.connect(self._split.share)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        self._offer_boxes()  # not before they have a parent: what is shown without one is a window

    def _offer_boxes(self) -> None:
        choices = [Choice(ledger, say(f"ledger.by.{ledger}")) for ledger in self.tables]
        self.by.offer(choices, self._shown, self._shown)
        self.by.setVisible(len(choices) > 1)
        fates = [Choice("", say("ledger.fate.any")), *self._fates.get(self._shown, ())]
        self.fate.offer(fates, str(self.fate.currentData() or ""))
        self.fate.setVisible(len(fates) > 1)

    # ---- what is asked

    @property
    def asking(self) -> LedgerAsk:
        """Return which rows are wanted now, and in which order."""
        model = self.model
        return LedgerAsk(
            model.ledger,
            self.search.text().strip(),
            str(self.fate.currentData() or ""),
            model.columns[model.sorted_by].name,
            model.descending,
            self._wanted,
        )

    def _ask(self, _what: object = None) -> None:
        self.asked.emit(self.asking)
        self.filter_changed.emit(self.asking)

    def resume(self, asked: LedgerAsk) -> None:
        """Go on where another screen of the same ledgers was left, without asking."""
        self._shown = asked.ledger
        self._pages.setCurrentWidget(self.table)
        self._split.share()
        blocked = self.search.blockSignals(True)
        self.search.setText(asked.words)
        self.search.blockSignals(blocked)
        self._offer_boxes()
        self.fate.setCurrentIndex(max(self.fate.findData(asked.fate), 0))

    def show_by(self, ledger: str) -> None:
        """Show changes, or the commits that they are of; what was in hand stays in hand."""
        if ledger in self.tables and ledger != self._shown:
            self._wanted = self._wanted or self.table.in_hand
            self._shown = ledger
            self._pages.setCurrentWidget(self.table)
            self._split.share()
            self._offer_boxes()
            if (head := self._heads.get(ledger)) is not None:
                self._show_state(head)
            self._ask()

    def choose(self, wanted: str) -> None:
        """Take a row in hand by its id, as soon as it is here; its pane is asked for at once."""
        if not self.table.choose(wanted):
            self._wanted = wanted
            self._ask()

    def open_place(self, place: Place) -> None:
        """Take what is looked at in hand."""
        self.look_at(place.what)

    def look_at(self, what: str) -> None:
        """Take something in hand by its id, after `commit:` where the commit is meant and not its change."""
        wanted = what.removeprefix(BY_COMMIT)
        if wanted != what:
            self.show_by(COMMITS)
        if wanted:
            self.choose(wanted)

    # ---- what comes

    def show_head(self, head: LedgerHead) -> None:
        """Draw the order of a ledger; an answer to what is no longer asked changes nothing."""
        ledger = head.asked.ledger
        if replace(head.asked, wanted="") != replace(self.asking, wanted="") and ledger == self._shown:
            return
        if ledger not in self.tables:
            return
        self._heads[ledger] = head
        table = self.tables[ledger]
        table.ledger.take_head(head)
        if ledger == self._shown:
            self._show_state(head)
            self._take_in_hand(head)

    def _take_in_hand(self, head: LedgerHead) -> None:
        """Choose the row that was wanted, or else the first one."""
        if self._wanted and self._wanted == head.asked.wanted:
            wanted, self._wanted = self._wanted, ""
            if head.wanted_key is not None and self.table.choose_key(head.wanted_key):
                return
            self.detail_asked.emit(wanted)  # it is in another period, and still something is known of it
        elif not self.table.holds and self.model.rowCount():
            self.table.choose_key(self.model.key_at(0))

    def show_rows(self, rows: LedgerRows) -> None:
        """Draw rows that were asked for."""
        table = self.tables.get(rows.asked.ledger)
        if table is not None and rows.asked.copying:
            table.copying.take(rows)
        elif table is not None:
            table.ledger.take_rows(rows)

    def _show_state(self, head: LedgerHead) -> None:
        shown, every = len(head.keys), head.count_of_all
        narrowed = say("table.shown", shown=numbers.exact(shown), all=numbers.exact(every))
        self.caption.setText(head.narrowed or (narrowed if shown != every else head.caption))
        if not every and head.empty is not None:
            self.empty.show_state(head.empty)
        elif not shown:
            why = say("search.none") if head.asked.words else say("search.none_is", fate=self.fate.currentText())
            self.empty.show_state(EmptyState(why, "", "clear", say("search.clear")))
        self._side.setVisible(bool(every))
        self._stack.setCurrentIndex(0 if shown else 1)

    def _act(self, action: str) -> None:
        if action == "clear" and (self.search.text() or self.fate.currentData()):
            self.fate.setCurrentIndex(0)
            self.search.clear()
            self._timer.stop()
            self._ask()
        else:
            self.acted.emit(action)

    # ---- the row in hand

    def _chosen(self, row: str) -> None:
        self.detail_asked.emit(f"{CHANGE}{row}" if self._shown == CHANGES else row)

    def _open(self, row: str) -> None:
        """Lead to what a row opens: a session has a page of its own, a commit its pane."""
        if self._shown == SESSIONS:
            self.went.emit(SESSIONS, row)
        else:
            self.pane.take_focus()

    def _follow(self, screen: str, what: str) -> None:
        """Lead to what a line of the pane names; what is in this ledger is taken in hand."""
        if screen == CHANGES and self._shown != SESSIONS:
            self.look_at(what)
        else:
            self.went.emit(screen, what)

    def show_detail(self, detail: Detail) -> None:
        """Show what is behind the row in hand."""
        for _step in self.showing_detail(detail):
            pass

    def showing_detail(self, detail: Detail) -> Iterator[None]:
        """Show what is behind the row in hand; that of the first row in steps."""
        yield from self.pane.showing(detail)
        if self._menu_waits is not None:
            self._open_menu(*self._menu_waits)

    def _open_menu(self, row: str, place: QPoint) -> None:
        """Open the menu of a row, at once or when what is behind the row is known."""
        lines = self.pane.menu_of(row)
        self._menu_waits = (row, place) if lines is None and row == self.table.in_hand else None
        if lines is not None:
            menu = row_menu(lines, self.said.emit, self)
            if lines:
                menu.addSeparator()
            menu.addAction(say("table.copy"), self.table.copy)
            self.table.columns.fill(menu.addMenu(say("columns.title")))
            menu.popup(place)

    # ---- keys and copies

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _type(self, letters: str) -> None:
        if letters.strip():
            self._find()
            self.search.setText(letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the search back with Escape; go on from it to the rows."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _copying(self, copied: int, every: int) -> None:
        if every > _LONG_COPY:
            self.caption.setText(say("table.copying", percent=numbers.percent(100 * copied / every)))

    def _copied(self, text: str) -> None:
        rows = text.count("\n")
        self.caption.setText(say("table.copied", rows=numbers.exact(rows)))
        QTimer.singleShot(3_000, self, partial(self._say_again, self._shown))

    def _say_again(self, ledger: str) -> None:
        if (head := self._heads.get(ledger)) is not None and ledger == self._shown and not self.table.copying.busy:
            self._show_state(head)

    def _needed(self) -> int:
        return self.table.needed

    def _turn(self, upright: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._beside.setDirection(_ACROSS if upright else _DOWN)
        self.turned.emit(upright)


def _inset(widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(24, 0, 24, 0)
    column.addWidget(widget)
    return box
