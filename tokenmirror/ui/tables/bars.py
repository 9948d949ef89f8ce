"""The chart's data as a table: one row a bar."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import Bar

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KINDS = tuple((outcome, pending) for outcome in Outcome for pending in (False, True))
_USED = tuple(kind for kind in _KINDS if not kind[1] or kind[0] is Outcome.KEPT)


def headings() -> tuple[str, ...]:
    """Return the column titles."""
    parts = tuple(say("chart.pending") if pending else say(f"outcome.{outcome.value}") for outcome, pending in _USED)
    return (
        say("column.time"),
        *parts,
        say("column.total"),
        say("column.guess"),
        say("column.estimated"),
        say("column.unrecorded"),
        say("column.charged"),
        say("column.landed"),
        say("column.price"),
    )


def cells(bar: Bar) -> tuple[str, ...]:
    """Return one row's texts."""
    parts: dict[tuple[Outcome, bool], str] = {}
    for segment in bar.segments:  # of what is guessed or estimated columns of their own tell
        kind = segment.outcome, segment.pending
        same = [one for one in bar.segments if (one.outcome, one.pending) == kind]
        tokens = sum(one.tokens for one in same)
        text = segment.text if tokens == segment.tokens else numbers.tokens_in_ledger(tokens)
        parts[kind] = f"≈ {text}" if any(one.estimated for one in same) else text
    total = bar.total_text if bar.observed else say("chart.not_observed")
    row = (
        bar.title,
        *(parts.get(kind, "") for kind in _USED),
        total,
        bar.guessed_text,
        bar.estimated_text,
        f"{bar.without_tokens:,}" if bar.without_tokens else "",
        bar.charged_text,
        bar.landed_text,
        amount(bar.list_price_text),
    )
    return tuple(visible(text) for text in row)


GUESS_COLUMN = len(_USED) + 2
SOMETIMES = range(GUESS_COLUMN, GUESS_COLUMN + 4)
"""The columns that are not worth their room where no bar has anything in them."""


def amount(price: str) -> str:
    """Return a list price without the words that stand beside it already."""
    return price.removeprefix(say("chart.price")).strip()


class BarTable(QAbstractTableModel):
    """Give bars to a table view."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._headings = headings()

    def take(self, bars: tuple[Bar, ...]) -> None:
        """Show other bars, newest first."""
        self.beginResetModel()
        self._rows = tuple(cells(bar) for bar in reversed(bars))
        self.endResetModel()

    def is_empty(self, column: int) -> bool:
        """Tell whether no bar has anything in a column."""
        return not any(row[column] for row in self._rows)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many bars there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text; figures stand at the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None
