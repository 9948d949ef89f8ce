"""A chart's figures as a table on the screen, for who reads numbers rather than pictures."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from tokenmirror.ui.charts.writing import as_tsv
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.tables.delegates import CellDelegate
from tokenmirror.ui.tables.ledger import Cell
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.chart_table import NO_TABLE, ChartTable

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST_WIDTH, _WIDTH, _ROW_HEIGHT = 154, 84, 26
_WIDEST, _PADDING, _HEAD_PADDING, _MEASURED = 260, 22, 20, 60


class FiguresModel(QAbstractTableModel):
    """Give the figures of a chart to a table view."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = NO_TABLE

    def take(self, figures: ChartTable) -> None:
        """Show other figures."""
        if figures != self.figures:
            self.beginResetModel()
            self.figures = figures
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.figures.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.figures.columns)

    def cell(self, row: int, column: int) -> Cell:
        """Return what is painted of a cell."""
        text = visible(self.figures.rows[row][column].text)
        return Cell(text, guess=False, right=self.figures.columns[column].figures, row=None)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text; figures stand at the right."""
        if not index.isValid():
            return None
        text = self.figures.rows[index.row()][index.column()].text
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column()) | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section) | Qt.AlignmentFlag.AlignVCenter
        return visible(self.figures.columns[section].title) if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = self.figures.columns[column].figures
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


class FiguresTable(QTableView):
    """Show the figures of a chart; what is selected can be copied, without a selection all of it."""

    chart_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = FiguresModel()
        self.setModel(self._model)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setFont(sized(12.5, figures=True))
        self.verticalHeader().setDefaultSectionSize(max(_ROW_HEIGHT, self.fontMetrics().height() + 8))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegate(CellDelegate(theme, self))
        self.horizontalHeader().setFont(sized(12))
        self.horizontalHeader().setStretchLastSection(True)
        self.setTabKeyNavigation(False)

    def show_figures(self, name: str, figures: ChartTable) -> None:
        """Show other figures; columns that are empty throughout may be left out."""
        self.setAccessibleName(name)
        same = figures.columns == self._model.figures.columns
        self._model.take(figures)
        for place, column in enumerate(figures.columns):
            self.setColumnHidden(place, column.sometimes and figures.is_empty(place))
            if not same:
                wished = column.width or (_WIDTH if place else _FIRST_WIDTH)
                head = self.horizontalHeader().fontMetrics().horizontalAdvance(visible(column.title)) + _HEAD_PADDING
                self.setColumnWidth(place, max(wished, head, min(self._room_for(place), _WIDEST)))

    def _room_for(self, column: int) -> int:
        """Return what the texts of the first rows need."""
        texts = (visible(row[column].text) for row in self._model.figures.rows[:_MEASURED])
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0) + _PADDING

    def sizeHint(self) -> QSize:
        """Take the room that the chart has."""
        return QSize(_WIDTH, 4 * _ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows, or all, with tabs between the figures; the chart's own keys hold here too."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(as_tsv(self._selected()))
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save_asked.emit()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.chart_asked.emit()
        else:
            super().keyPressEvent(event)

    def _selected(self) -> ChartTable:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        figures = self._model.figures
        return ChartTable(figures.columns, tuple(figures.rows[row] for row in rows)) if rows else figures
