"""Rows as text to paste: cells parted by tabs, under a line with the titles; rows that are not here are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from tokenmirror.ui.tables.ledger import LedgerModel
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.paging import LedgerRows, RowsAsk

_AT_ONCE = 250


class Copying(QObject):
    """One copy at a time, row by row in the order of the table."""

    rows_asked = Signal(object)
    """Rows are wanted: a `RowsAsk`."""
    went_on = Signal(int, int)
    """So many rows of so many are copied."""
    done = Signal(str)
    """The text is there."""

    def __init__(self, model: LedgerModel[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._columns: Sequence[int] = ()
        self._keys: Sequence[int] = ()
        self._lines: list[str] = []
        self._at, self._turn = 0, 0

    @property
    def busy(self) -> bool:
        """Return whether a copy is being made."""
        return self._at < len(self._keys)

    def start(self, keys: Sequence[int], columns: Sequence[int]) -> None:
        """Copy some rows; what is here already is not asked for."""
        self._keys, self._columns, self._at = keys, columns, 0
        self._lines = ["\t".join(visible(self._model.columns[place].title) for place in columns)]
        self._go_on()

    def stop(self) -> None:
        """Give up; what is on the clipboard stays."""
        self._keys, self._at = (), 0

    def _go_on(self) -> None:
        keys = self._keys[self._at : self._at + _AT_ONCE]
        held = {key: row for key in keys if (row := self._model.held(key)) is not None}
        if len(held) < len(keys):
            self._turn += 1
            self.rows_asked.emit(RowsAsk(self._model.ledger, tuple(keys), self._turn, copying=True))
        elif self._write(keys, held):
            self._go_on()

    def take(self, answer: LedgerRows) -> None:
        """Write rows that have come, and ask for the next ones."""
        if self.busy and answer.asked.turn == self._turn and self._write(answer.asked.keys, answer.rows):
            self._go_on()

    def _write(self, keys: Sequence[int], rows: Any) -> bool:
        """Write some rows; return whether there are more."""
        for key in keys:
            if (row := rows.get(key)) is not None:
                cells = (visible(self._model.columns[place].text(row)) for place in self._columns)
                self._lines.append("\t".join(cells))
        self._at += len(keys)
        if self.busy:
            self.went_on.emit(self._at, len(self._keys))
            return True
        self._keys, self._at = (), 0
        self.done.emit("\n".join(self._lines))
        return False
