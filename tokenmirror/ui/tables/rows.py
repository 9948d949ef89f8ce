"""Whole rows painted at once: Qt would go from cell to cell, each with its own ground, line, state and questions."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QRegion
from PySide6.QtWidgets import QTableView

from tokenmirror.ui.fills import scale_of
from tokenmirror.ui.tables.delegates import CellDelegate
from tokenmirror.ui.tables.ledger import LedgerModel
from tokenmirror.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable


_ENOUGH_SECONDS = 0.012
"""Of work on rows in one turn: letters and marks that were painted before take a fifth of that for a whole table."""


class _Column(NamedTuple):
    place: int
    left: int
    width: int
    delegate: CellDelegate


class RowPainter:
    """Paints the rows of one table with the delegates of its columns."""

    def __init__(self, table: QTableView, model: LedgerModel[Any], theme: Theme) -> None:
        self._table, self._model = table, model
        self._surface, self._selection = QColor(theme.surface), QColor(theme.selection)
        self._line = QColor(theme.line)
        self.whole = False
        """All rows were painted since others came: letters and marks are at hand, and nothing is left for later."""
        model.modelReset.connect(self._begin_anew)
        model.dataChanged.connect(self._begin_anew)

    def _begin_anew(self) -> None:
        self.whole = False

    def paint(self, painter: QPainter, region: QRegion) -> QRect:
        """Paint what lies in a part of the table; return what is left for another turn, or an empty box."""
        columns = self._columns_in(region.boundingRect())
        rows: set[int] = set()
        for part in cast("Iterable[QRect]", region):
            painter.fillRect(part, self._surface)
            rows.update(self._rows_in(part))
        if columns:
            for column in columns:
                column.delegate.begin(painter.font())
            return self._paint_rows(painter, columns, sorted(rows))
        return QRect()

    def _columns_in(self, box: QRect) -> list[_Column]:
        table, found = self._table, list[_Column]()
        for place in range(self._model.columnCount()):
            left, width = table.columnViewportPosition(place), table.columnWidth(place)
            if width and left <= box.right() and left + width > box.left():
                found.append(_Column(place, left, width, cast("CellDelegate", table.itemDelegateForColumn(place))))
        return sorted(found, key=lambda column: column.left)

    def _rows_in(self, part: QRect) -> range:
        first, last = self._table.rowAt(part.top()), self._table.rowAt(part.bottom())
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _paint_rows(self, painter: QPainter, columns: list[_Column], rows: list[int]) -> QRect:
        begun = time.thread_time()
        hair, font = 1 / scale_of(painter), painter.font()
        left, right = columns[0].left, columns[-1].left + columns[-1].width
        chosen = self._table.selectionModel()
        for row in rows:
            box = QRect(left, self._table.rowViewportPosition(row), right - left, self._table.rowHeight(row))
            selected = chosen.isSelected(self._model.index(row, columns[0].place))
            if selected:
                painter.fillRect(box, self._selection)
            painter.fillRect(QRectF(left, box.bottom() + 1 - hair, box.width(), hair), self._line)
            self._paint_cells(painter, columns, row, box, font, selected=selected)
            if not self.whole and row != rows[-1] and time.thread_time() - begun > _ENOUGH_SECONDS:
                last = self._table.rowViewportPosition(rows[-1]) + self._table.rowHeight(rows[-1])
                return QRect(left, box.bottom() + 1, right - left, last - box.bottom() - 1)
        self.whole = True
        return QRect()

    def _paint_cells(
        self, painter: QPainter, columns: list[_Column], row: int, box: QRect, font: QFont, *, selected: bool
    ) -> None:
        top, height = box.top(), box.height()
        for place, left, width, delegate in columns:
            cell = self._model.cell(row, place)
            rect = QRect(left, top, width, height)
            cut = width < delegate.mark_room
            if cut:
                painter.save()
                painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
            delegate.paint_cell(painter, rect, cell, selected=selected)
            if cut:
                painter.restore()
            elif cell.guess:
                painter.setFont(font)
