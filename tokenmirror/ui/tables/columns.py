"""Which columns of a table are shown, in which order and how wide: chosen by the person, remembered by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QTableView

from tokenmirror.ui.tables.remembered import remember, remembered
from tokenmirror.ui.words import say

if TYPE_CHECKING:
    from tokenmirror.ui.tables.ledger import LedgerModel

_SHARE_OF_ROOM, _TO_SPARE = 0.6, 36
_SOON_MS = 300
_HEAD_PADDING, _ARROW = 18, 20
"""What stands around the words of a head, and what the arrow of the order takes beside them."""
_LEAST = 32
_SORT = "column", "descending"


class Columns(QObject):
    """Keep the columns of one table, and offer to choose them."""

    chosen = Signal()
    """Others are shown now."""

    def __init__(self, table: QTableView, model: LedgerModel[Any]) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._header = table.horizontalHeader()
        self._by_name = {column.name: place for place, column in enumerate(model.columns)}
        self._own_widths: dict[str, int] = {}
        self._placing = True
        self._later = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._later.timeout.connect(self.keep)
        self._start()
        self._take_up(_read(remembered(model.ledger)))
        self._placing = False
        self._stretched = self.shown()[-1]
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._changed)
        model.sorted.connect(self._ordered)
        model.sorted.connect(self._changed)

    # ---- remembering

    def _start(self) -> None:
        """Put every column where it belongs before anything was chosen."""
        for place, column in enumerate(self._model.columns):
            self._header.moveSection(self._header.visualIndex(place), place)
            self._table.setColumnWidth(place, self._needed(place))
            self._table.setColumnHidden(place, not column.shown)

    def _needed(self, place: int) -> int:
        """Return the room of a column's texts and of its head, with the arrow where rows are ordered by it."""
        column = self._model.columns[place]
        words = self._header.fontMetrics().horizontalAdvance(column.title) + _HEAD_PADDING
        return max(column.width, words + (_ARROW if place == self._model.sorted_by else 0))

    def _take_up(self, state: dict[str, Any]) -> None:
        for visual, name in enumerate(name for name in state.get("order", ()) if name in self._by_name):
            self._header.moveSection(self._header.visualIndex(self._by_name[name]), visual)
        hidden = state.get("hidden")
        for name, place in self._by_name.items():
            if isinstance(hidden, list):
                self._table.setColumnHidden(place, name in hidden)
            width = state.get("width", {}).get(name)
            if isinstance(width, int):
                self._table.setColumnWidth(place, max(width, _LEAST))
                self._own_widths[name] = width
        _sort_as(self._model, state)
        if all(self._table.isColumnHidden(place) for place in self._by_name.values()):
            self._table.setColumnHidden(0, False)

    def keep(self) -> None:
        """Write how the columns are now."""
        columns = self._model.columns
        state = {
            "order": [columns[place].name for place in self._in_sight()],
            "hidden": [column.name for place, column in enumerate(columns) if self._table.isColumnHidden(place)],
            "width": dict(sorted(self._own_widths.items())),
            "sort": [columns[self._model.sorted_by].name, self._model.descending],
        }
        remember(self._model.ledger, json.dumps(state))

    def _in_sight(self) -> list[int]:
        """Return all columns in the order in which they stand."""
        return [self._header.logicalIndex(visual) for visual in range(self._header.count())]

    def shown(self) -> list[int]:
        """Return the columns that are shown, in the order in which they stand."""
        return [place for place in self._in_sight() if not self._table.isColumnHidden(place)]

    def _resized(self, place: int, _before: int, width: int) -> None:
        """Take a width for the person's own: not that of the last column, which the table makes as wide as its room."""
        if not self._placing and width and place not in (self._stretched, self.shown()[-1]):
            self._own_widths[self._model.columns[place].name] = width
            self._later.start()

    def _changed(self) -> None:
        if not self._placing:
            # A column that was last gets its width back after it has moved.
            QTimer.singleShot(0, self, self._look_for_last)
            self._later.start()

    def _look_for_last(self) -> None:
        self._stretched = self.shown()[-1]

    def _ordered(self) -> None:
        """Give the arrow its room, unless the person gave that column a width."""
        place = self._model.sorted_by
        if self._model.columns[place].name not in self._own_widths and not self._table.isColumnHidden(place):
            before, self._placing = self._placing, True
            self._table.setColumnWidth(place, max(self._table.columnWidth(place), self._needed(place)))
            self._placing = before
            self.spread()

    # ---- room

    def spread(self) -> None:
        """Give most of the room that is left to the widest texts, unless the person gave that column a width."""
        wide = next((place for place, column in enumerate(self._model.columns) if column.wide), 0)
        if self._model.columns[wide].name in self._own_widths or self._table.isColumnHidden(wide):
            return
        least, shown = self._needed(wide), self.shown()
        needed = sum(self._table.columnWidth(place) for place in shown if place not in (wide, shown[-1]))
        needed += 0 if shown[-1] == wide else self._needed(shown[-1])
        room = self._table.viewport().width() - needed - least
        before, self._placing = self._placing, True
        self._table.setColumnWidth(wide, least + int(max(room, 0) * _SHARE_OF_ROOM))
        self._placing = before

    @property
    def needed(self) -> int:
        """Return the room, in pixels, in which all columns that are shown fit, the widest texts with some to spare."""
        columns, shown = self._model.columns, self.shown()
        fit = sum(self._own_widths.get(columns[place].name, self._needed(place)) for place in shown)
        return fit + _TO_SPARE * any(columns[place].wide for place in shown)

    # ---- choosing

    def fill(self, menu: QMenu) -> None:
        """Offer each column, and the way back to how all was."""
        shown = self.shown()
        for place, column in enumerate(self._model.columns):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place in shown)
            action.setEnabled(shown != [place])
            action.toggled.connect(lambda on, at=place: self.show(at, on=on))
        menu.addSeparator()
        menu.addAction(say("columns.restore"), self.restore)

    def show(self, place: int, *, on: bool) -> None:
        """Show a column or put it away; the last one stays."""
        if on or self.shown() != [place]:
            before, self._placing = self._placing, True
            self._table.setColumnHidden(place, not on)
            self._placing = before
            self._look_for_last()
            self.spread()
            self.chosen.emit()
            self.keep()

    def restore(self) -> None:
        """Put all columns back to how they were before anything was chosen."""
        self._own_widths.clear()
        before, self._placing = self._placing, True
        self._start()
        self._placing = before
        self._look_for_last()
        self.spread()
        self.chosen.emit()
        self.keep()


def sort_as_left(model: LedgerModel[Any]) -> None:
    """Order a model as its table was left, before there is a table."""
    _sort_as(model, _read(remembered(model.ledger)))


def _sort_as(model: LedgerModel[Any], state: dict[str, Any]) -> None:
    sort, names = state.get("sort"), [column.name for column in model.columns]
    if isinstance(sort, list) and len(sort) == len(_SORT) and sort[0] in names:
        model.sorted_by, model.descending = names.index(sort[0]), bool(sort[1])


def _read(text: str) -> dict[str, Any]:
    """Return what was remembered; nothing where it cannot be read."""
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(state, dict) or not isinstance(state.get("width", {}), dict):
        return {}
    return state if isinstance(state.get("order", []), list) else {}
