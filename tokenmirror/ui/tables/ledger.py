"""A table model over a view's rows, sorted by keys and narrowed by words, fit for 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.words import say

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The whole row, for delegates."""
GUESS_ROLE = ROW_ROLE + 1
"""Whether what a cell says is only a guess."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(Protocol):
    """What every row has."""

    @property
    def id(self) -> str:
        """Return what names the row."""
        ...


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its title, its text, what sorts it, and how it is drawn."""

    title: str
    text: Callable[[R], str]
    key: Callable[[R], Any]
    width: int
    right: bool = False
    paint: str = ""
    """`fate`, `alive` or `outcomes`, for the delegate of that name."""
    search: bool = False
    guess: Callable[[R], bool] | None = None
    """Tells whether what is shown is only a guess; None where it never is."""


class LedgerModel(QAbstractTableModel, Generic[R]):
    """Rows in the order of one column; only rows that hold all searched words."""

    def __init__(self, columns: Sequence[Column[R]], sorted_by: int = 0, *, descending: bool = True) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._all: tuple[R, ...] = ()
        self._texts: list[str] | None = None
        self._shown: list[R] = []
        self._words: tuple[str, ...] = ()
        self.sorted_by, self.descending = sorted_by, descending

    def take(self, rows: tuple[R, ...]) -> None:
        """Show other rows; equal ones change nothing, so that a selection stays."""
        if rows == self._all:
            return
        self._all, self._texts = rows, None
        self._reset()

    def narrow(self, words: str) -> None:
        """Show only rows that hold every word."""
        wanted = tuple(words.casefold().split())
        if wanted != self._words:
            self._words = wanted
            self._reset()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order rows by a column's key."""
        if 0 <= column < len(self.columns):
            self.sorted_by, self.descending = column, order is Qt.SortOrder.DescendingOrder
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = sorted(self._found(), key=self.columns[self.sorted_by].key, reverse=self.descending)
        self.endResetModel()

    def _found(self) -> Sequence[R]:
        if not self._words:
            return self._all
        if self._texts is None:
            self._texts = [self._searched(row) for row in self._all]
        found = zip(self._all, self._texts, strict=True)
        return [row for row, text in found if all(word in text for word in self._words)]

    def _searched(self, row: R) -> str:
        parts = [column.text(row) for column in self.columns if column.search]
        return "\n".join((*parts, row.id)).casefold()

    @property
    def count_of_all(self) -> int:
        """Return how many rows there are before narrowing."""
        return len(self._all)

    def row_at(self, place: int) -> R:
        """Return the row shown at a place."""
        return self._shown[place]

    def place_of(self, wanted: str) -> int | None:
        """Return where a row is shown, by its id."""
        return next((place for place, row in enumerate(self._shown) if row.id == wanted), None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; texts are made visible first."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        answer = _ANSWERS.get(role)
        return None if answer is None else answer(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title, at the right over figures."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


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
    ROW_ROLE: lambda row, _column: row,
    GUESS_ROLE: _guessed,
}
