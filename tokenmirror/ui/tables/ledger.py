"""A table model over an order of keys: rows are asked for when they are looked at, and only some are held."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from time import monotonic
from typing import Any, Generic, NamedTuple, Protocol, TypeVar, cast

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from tokenmirror.ui.tables.counted import told_of
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import LedgerHead, LedgerRows, RowsAsk

GUESS_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Whether what a cell says is only a guess."""
PAGE = 128
"""Rows that are asked for at once."""
_HELD, _CELLS_KEPT, _MOST_WAITING, _PATIENCE_S = 4_096, 2_000, 3, 5.0
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(Protocol):
    """What every row has."""

    @property
    def id(self) -> str:
        """Return what names the row."""
        ...


R = TypeVar("R", bound=Row)


class Column(msgspec.Struct, Generic[R], frozen=True):
    """One column: its name, title and text, and how it is drawn."""

    name: str
    """By which it is sorted and remembered."""
    title: str
    text: Callable[[R], str]
    width: int
    right: bool = False
    paint: str = ""
    """`fate`, `alive` or `outcomes`, for the delegate of that name."""
    wide: bool = False
    """It takes the room that is left."""
    guess: Callable[[R], bool] | None = None
    """Tells whether what is shown is only a guess; None where it never is."""
    shown: bool = True
    """Whether it is shown before the person chooses."""


class Cell(NamedTuple):
    """What a delegate paints."""

    text: str
    guess: bool
    right: bool
    row: object
    """The whole row; None while it is on its way."""


class LedgerModel(QAbstractTableModel, Generic[R]):
    """Rows in the order in which they were answered; what is not there yet is asked for."""

    rows_asked = Signal(object)
    """Rows are wanted: a `RowsAsk`."""
    sorted = Signal()
    """Another order is wanted."""

    def __init__(self, ledger: str, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.ledger = ledger
        self.columns = tuple(columns)
        self.sorted_by, self.descending = 0, True
        self.count_of_all = 0
        """How many rows there are before narrowing."""
        self._keys: array[int] = array("q")
        self._rows: OrderedDict[int, R] = OrderedDict()
        self._cells: dict[tuple[int, int], Cell] = {}
        """What was painted, by place; good as long as the same row stands there."""
        self._fresh: set[int] = set()
        self._gone: set[int] = set()
        self._waiting: dict[int, None] = {}
        self._turn, self._asked_at = 0, 0.0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    # ---- what comes in

    def take_head(self, head: LedgerHead) -> None:
        """Show another order, or the same one with rows that may have changed."""
        self._fresh.clear()
        self._gone.clear()
        self._waiting.clear()
        self._asked_at = 0.0
        self.count_of_all = head.count_of_all
        same = head.keys == self._keys
        if not same:
            self.beginResetModel()
            self._keys = head.keys
        self._hold(head.rows)
        if not same:
            self.endResetModel()
        elif self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(self.columns) - 1))

    def take_rows(self, answer: LedgerRows) -> None:
        """Show rows that have come."""
        if answer.asked.turn == self._turn:
            self._asked_at = 0.0
        before = {key: self._rows.get(key) for key in answer.asked.keys}
        self._hold(answer.rows)
        self._gone.update(key for key in answer.asked.keys if key not in answer.rows)
        if any(self._rows.get(key) != row for key, row in before.items()):
            self._announce(answer.asked.keys)
        if self._waiting:
            self._soon.start()

    def _hold(self, rows: Mapping[int, object]) -> None:
        for key, row in rows.items():
            self._rows[key] = cast("R", row)
            self._rows.move_to_end(key)
            self._fresh.add(key)
        while len(self._rows) > _HELD:
            self._fresh.discard(self._rows.popitem(last=False)[0])

    def _announce(self, keys: Sequence[int]) -> None:
        """Tell that some neighbouring rows have changed."""
        first, last = self.place_of_key(keys[0]), self.place_of_key(keys[-1])
        if first is not None and last is not None and first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # ---- what is asked for

    def _look(self, place: int) -> R | None:
        """Return the row of a place; ask for it and its neighbours where it is not there or may have changed."""
        key = self._keys[place]
        row = self._rows.get(key)
        if key not in self._fresh and key not in self._gone:
            page = place // PAGE
            self._waiting.pop(page, None)
            self._waiting[page] = None
            if not self._soon.isActive():
                self._soon.start()
        return row

    def _ask(self) -> None:
        """Ask for the page that was looked at last, one at a time; what was scrolled past is left out."""
        if self._asked_at and monotonic() - self._asked_at < _PATIENCE_S:
            return
        while len(self._waiting) > _MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]
        while self._waiting:
            page, _nothing = self._waiting.popitem()
            keys = tuple(key for key in self._keys[page * PAGE : (page + 1) * PAGE] if self._is_wanted(key))
            if keys:
                self._turn += 1
                self._asked_at = monotonic()
                self.rows_asked.emit(RowsAsk(self.ledger, keys, self._turn))
                return

    def _is_wanted(self, key: int) -> bool:
        return key not in self._fresh and key not in self._gone

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the order of a column; until it comes, the rows stay as they are."""
        wanted = column, order is Qt.SortOrder.DescendingOrder
        if 0 <= column < len(self.columns) and wanted != (self.sorted_by, self.descending):
            self.sorted_by, self.descending = wanted
            self.sorted.emit()

    # ---- rows and keys

    def row_at(self, place: int) -> R | None:
        """Return the row shown at a place; None while it is on its way."""
        return self._rows.get(self._keys[place]) if 0 <= place < len(self._keys) else None

    def key_at(self, place: int) -> int:
        """Return the key of a place."""
        return self._keys[place]

    def keys_at(self, places: Iterable[int]) -> list[int]:
        """Return the keys of some places."""
        return [self._keys[place] for place in places]

    def held(self, key: int) -> R | None:
        """Return a row by its key, if it is here and as it is stored now."""
        return self._rows.get(key) if key in self._fresh else None

    def place_of_key(self, key: int) -> int | None:
        """Return where a row is shown, by its key."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def places_of_keys(self, keys: Iterable[int]) -> list[int]:
        """Return where some rows are shown."""
        wanted = set(keys)
        return [place for place, key in enumerate(self._keys) if key in wanted] if wanted else []

    def key_of(self, wanted: str) -> int | None:
        """Return the key of a row that is here, by its id."""
        return next((key for key, row in self._rows.items() if row.id == wanted), None)

    def place_of(self, wanted: str) -> int | None:
        """Return where a row that is here is shown, by its id."""
        key = self.key_of(wanted)
        return None if key is None else self.place_of_key(key)

    def cell(self, place: int, column_place: int) -> Cell:
        """Return what is painted of a cell; ask for its row where it is not there."""
        column = self.columns[column_place]
        row = self._look(place)
        if row is None:
            return Cell(_COMING, guess=False, right=column.right, row=None)
        cells = self._cells
        known = cells.get((place, column_place))
        if known is not None and known.row is row:
            return known
        if len(cells) >= _CELLS_KEPT:
            cells.clear()
        made = Cell(visible(column.text(row)), _guessed(row, column), column.right, row)
        cells[place, column_place] = made
        return made

    # ---- Qt's own

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; texts are made visible first."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return _RIGHT
        answer = _ANSWERS.get(role)
        if answer is None:
            return None
        row = self._look(index.row())
        return _ON_ITS_WAY.get(role) if row is None else answer(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title, at the right over figures."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(told_of(self.ledger, self.columns[section].name))
        return None


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _guessed(row: Any, column: Column[Any]) -> bool:
    return column.guess is not None and column.guess(row)


def _whole(row: Any, column: Column[Any]) -> str:
    """Return a cell's text, and that it is a guess where it is one."""
    text = column.text(row)
    return say("ledger.guess", text=text) if text and _guessed(row, column) else text


_ANSWERS: dict[int, Callable[[Any, Column[Any]], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row, column: visible(column.text(row)),
    Qt.ItemDataRole.ToolTipRole: lambda row, column: tooltip(_whole(row, column)),
    Qt.ItemDataRole.AccessibleTextRole: lambda row, column: visible(_whole(row, column)),
    GUESS_ROLE: _guessed,
}
_COMING = "…"
_ON_ITS_WAY: dict[int, object] = {Qt.ItemDataRole.DisplayRole: _COMING, GUESS_ROLE: False}
