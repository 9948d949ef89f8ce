"""The table widget: dense rows, copy as text, one row in hand."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.tables.delegates import DELEGATES
from tokenmirror.ui.tables.ledger import LedgerModel, Row
from tokenmirror.ui.theme import Theme

R = TypeVar("R", bound=Row)
_ROW_HEIGHT = 26
_SHARE_OF_ROOM = 0.6


class LedgerTable(QTableView, Generic[R]):
    """Show a ledger model; the row in hand survives new data by its id."""

    chosen = Signal(str)
    """The row in hand changed; its id."""
    menu_asked = Signal(str, QPoint)
    """What can be said of a row is asked for, at a place of the screen."""

    def __init__(self, model: LedgerModel[R], theme: Theme, name: str) -> None:
        super().__init__()
        self.ledger = model
        self.in_hand = ""
        """The id of the row that was chosen."""
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFont(sized(12.5, figures=True))
        self._arrange(theme)
        self.horizontalHeader().setSortIndicator(model.sorted_by, _order(descending=model.descending))
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        model.modelReset.connect(self._take_up_again)

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
        side.setDefaultSectionSize(max(_ROW_HEIGHT, self.fontMetrics().height() + 8))
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setFont(sized(12))
        for place, column in enumerate(self.ledger.columns):
            self.setColumnWidth(place, column.width)
            self.setItemDelegateForColumn(place, DELEGATES[column.paint](theme, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give room that is left to the first searched column."""
        super().resizeEvent(event)
        wide = sum(column.width for column in self.ledger.columns)
        place = next((place for place, column in enumerate(self.ledger.columns) if column.search), 0)
        room = max(self.viewport().width() - wide, 0) * _SHARE_OF_ROOM
        self.setColumnWidth(place, self.ledger.columns[place].width + int(room))

    def _row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.in_hand = self.ledger.row_at(current.row()).id
            self.chosen.emit(self.in_hand)

    def _take_up_again(self) -> None:
        """Select the same row after the model was reset, without asking for its detail again."""
        place = self.ledger.place_of(self.in_hand) if self.in_hand else None
        if place is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            blocked = self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(self.ledger.index(place, 0), flags)
            self.selectionModel().blockSignals(blocked)

    def choose(self, wanted: str) -> None:
        """Take a row in hand by its id and bring it into view."""
        self.in_hand = wanted
        place = self.ledger.place_of(wanted)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self.ledger.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows as text with tabs."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the row in hand when a key asks."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            self.selectRow(index.row())
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.menu_asked.emit(self.ledger.row_at(index.row()).id, place)

    def selected_text(self) -> str:
        """Return the selected rows, one a line, cells parted by tabs."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return "\n".join("\t".join(self._cells(row)) for row in rows)

    def _cells(self, row: int) -> list[str]:
        return [str(self.ledger.index(row, column).data()) for column in range(self.ledger.columnCount())]


def _order(*, descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
