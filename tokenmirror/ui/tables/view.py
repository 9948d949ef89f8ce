"""The table widget: dense rows, columns that are chosen, copy as text, one row in hand that stays by its key."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.help import add_counted, mark_counted
from tokenmirror.ui.preferences import preferences
from tokenmirror.ui.tables.columns import Columns
from tokenmirror.ui.tables.copying import Copying
from tokenmirror.ui.tables.counted import counted_by
from tokenmirror.ui.tables.delegates import DELEGATES
from tokenmirror.ui.tables.ledger import LedgerModel, Row
from tokenmirror.ui.tables.rows import RowPainter
from tokenmirror.ui.theme import Theme

R = TypeVar("R", bound=Row)
_MOST_KEPT = 2_000
"""Selected rows that stay selected when the order changes."""
_Flag = QItemSelectionModel.SelectionFlag
_ROWS = _Flag.ClearAndSelect | _Flag.Rows


class LedgerTable(QTableView, Generic[R]):
    """Show a ledger model; the row in hand survives new data by its key."""

    chosen = Signal(str)
    """The row in hand changed; its id."""
    opened = Signal(str)
    """A row is to be opened: Enter, or a double click; its id."""
    typed = Signal(str)
    """Letters were typed, which look for something."""
    menu_asked = Signal(str, QPoint)
    """What can be said of a row is asked for, at a place of the screen."""

    def __init__(self, model: LedgerModel[R], theme: Theme, name: str) -> None:
        super().__init__()
        self.ledger = model
        self.in_hand = ""
        """The id of the row that was chosen; empty while it is on its way."""
        self._key: int | None = None
        self._kept: tuple[list[int], bool, int | None, int] = [], False, None, 0
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFont(sized(12.5, figures=True))
        self._arrange(theme)
        self._rows = RowPainter(self, model, theme)
        self.columns = Columns(self, model)
        self.horizontalHeader().setSortIndicator(model.sorted_by, _order(descending=model.descending))
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().sortIndicatorChanged.connect(model.sort)
        self.copying = Copying(model, self)
        self.copying.done.connect(_to_clipboard)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.selectionModel().currentColumnChanged.connect(lambda current, _previous: self._count(current.column()))
        self._count(-1)
        self.selectionModel().selectionChanged.connect(self._was_selected)
        self.activated.connect(self._open)
        model.modelAboutToBeReset.connect(self._keep_hold)
        model.modelReset.connect(self._take_up_again)
        model.dataChanged.connect(self._row_came)

    def _arrange(self, theme: Theme) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(preferences().row_height, self.fontMetrics().height() + 8))
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setFont(sized(12))
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._choose_columns)
        for place, column in enumerate(self.ledger.columns):
            self.setItemDelegateForColumn(place, DELEGATES[column.paint](theme, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give room that is left to the widest texts."""
        super().resizeEvent(event)
        self.columns.spread()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole rows; those that would take too long now come in another turn, and no window waits for them."""
        with QPainter(self.viewport()) as painter:
            left = self._rows.paint(painter, event.region())
        if not left.isEmpty():
            down, along = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
            QTimer.singleShot(0, self, lambda: self._paint_left(left, down, along))

    @property
    def needed(self) -> int:
        """Return how wide a table is, in pixels, that shows all its columns and can be scrolled down."""
        return self.columns.needed + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    @property
    def painted(self) -> bool:
        """Tell whether all rows that are seen have been painted since others came."""
        return self._rows.whole

    def _paint_left(self, left: QRect, down: int, along: int) -> None:
        """Have the rest painted, wherever it was scrolled to meanwhile."""
        x, y = along - self.horizontalScrollBar().value(), down - self.verticalScrollBar().value()
        if self.isRightToLeft():
            x = -x
        self.viewport().update(left.translated(x, y))

    # ---- the row in hand

    def _row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._hold(self.ledger.key_at(current.row()))

    def _was_selected(self, selected: QItemSelection) -> None:
        """Take one more selected row in hand: assistive programs select a row without going there."""
        if selected.count() == 1 and selected.at(0).height() == 1:
            row = selected.at(0).top()
            # Keys and pointer have gone there by themselves when this comes.
            QTimer.singleShot(0, self, lambda: self._go_to(row))

    def _go_to(self, row: int) -> None:
        if row != self.currentIndex().row() and row < self.ledger.rowCount():
            self.selectionModel().setCurrentIndex(self.ledger.index(row, 0), _Flag.NoUpdate)

    @property
    def holds(self) -> bool:
        """Return whether a row is in hand that is among those shown."""
        return self._key is not None and self.ledger.place_of_key(self._key) is not None

    def _hold(self, key: int) -> None:
        """Take a row in hand; who it is, is told when it is there."""
        self._key, self.in_hand = key, ""
        self._row_came()

    def _row_came(self) -> None:
        if self._key is None or self.in_hand:
            return
        place = self.ledger.place_of_key(self._key)
        row = self.ledger.row_at(place) if place is not None else None
        if row is not None:
            self.in_hand = row.id
            self.chosen.emit(row.id)

    def choose(self, wanted: str) -> bool:
        """Take a row that is here in hand by its id and bring it into view; return whether it is here."""
        key = self.ledger.key_of(wanted)
        return key is not None and self.choose_key(key)

    def choose_key(self, key: int) -> bool:
        """Take a row in hand by its key and bring it into view; return whether it is among those shown."""
        place = self.ledger.place_of_key(key)
        if place is None:
            return False
        self.take(place)
        self.scrollTo(self.ledger.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def take(self, place: int) -> None:
        """Take the row at a place in hand alone: Qt's own way finds no column where reading begins at the right."""
        self.selectionModel().setCurrentIndex(self.ledger.index(place, self.columns.shown()[0]), _ROWS)

    def _open(self, index: QModelIndex) -> None:
        row = self.ledger.row_at(index.row())
        if row is not None:
            self.opened.emit(row.id)

    # ---- another order

    def _spans(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        return sorted((chosen.at(place).top(), chosen.at(place).bottom()) for place in range(chosen.count()))

    def _selected(self) -> list[int]:
        """Return the places of the selected rows, from the top."""
        return [place for top, bottom in self._spans() for place in range(top, bottom + 1)]

    def _keep_hold(self) -> None:
        """Note by key what is selected and what stands at the top."""
        rows = self.ledger.rowCount()
        every = rows > 1 and self._spans() == [(0, rows - 1)]
        count = sum(bottom - top + 1 for top, bottom in self._spans())
        keys = self.ledger.keys_at(self._selected()) if not every and count <= _MOST_KEPT else []
        top = self.rowAt(0)
        above = self.ledger.key_at(top) if top > 0 else None
        self._kept = keys, every, above, self.rowViewportPosition(top) if top > 0 else 0

    def _take_up_again(self) -> None:
        """Select the same rows after another order came, without asking for their detail again."""
        keys, every, above, offset = self._kept
        blocked = self.selectionModel().blockSignals(True)
        place = self.ledger.place_of_key(self._key) if self._key is not None else None
        if place is not None:
            self.selectionModel().setCurrentIndex(self.ledger.index(place, 0), _ROWS)
        if every:
            self.selectAll()
        elif len(keys) > 1 or (keys and keys[0] != self._key):
            self._select(self.ledger.places_of_keys(keys))
        self.selectionModel().blockSignals(blocked)
        first = self.ledger.place_of_key(above) if above is not None else None
        if first is not None:
            self.verticalScrollBar().setValue(first * self.verticalHeader().defaultSectionSize() - offset)

    def _select(self, places: list[int]) -> None:
        chosen = QItemSelection()
        last = self.ledger.columnCount() - 1
        for place in places:
            chosen.select(self.ledger.index(place, 0), self.ledger.index(place, last))
        self.selectionModel().select(chosen, _ROWS)

    # ---- keys, menus, copies

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows as text; Home and End lead to the first and last row."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self.copying.busy:
            self.copying.stop()
        elif plain and event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            held = event.modifiers() | Qt.KeyboardModifier.ControlModifier
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), held))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave it to the search: Qt would walk through every row."""
        self.typed.emit(search)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, under a line with the titles."""
        if selected := self._selected():
            self.copying.start(self.ledger.keys_at(selected), self.columns.shown())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the row in hand when a key asks."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        row = self.ledger.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.take(index.row())
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.menu_asked.emit(row.id, place)

    def _counted(self, column: int) -> str:
        return counted_by(self.ledger.ledger, self.ledger.columns[column].name if column >= 0 else "")

    def _count(self, column: int) -> None:
        """Let F1 tell how the column in hand is counted."""
        mark_counted(self, self._counted(column))

    def _choose_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_counted(menu, self._counted(self.horizontalHeader().logicalIndexAt(place)), self)
        menu.addSeparator()
        self.columns.fill(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))


def _order(*, descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
