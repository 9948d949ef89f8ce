"""Two of the person's own summaries beside each other: what each said, and what only one gave away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.text import tooltip, visible
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.disclosing import by_kind
from tokenmirror.viewmodels.summary_shapes import Compared, Disclosed

_MARGIN, _WIDE, _ROW, _MOST_HEIGHT, _MOST_LINES = 24, 1000, 26, 560, 60


class ComparedPage(QWidget):
    """A table of figures, and two lists."""

    def __init__(self) -> None:
        super().__init__()
        self.view: Compared | None = None
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Figures of both"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setFont(sized(12.5, figures=True))
        self.first, self.second = WrappedLabel("", 13), WrappedLabel("", 13)
        self.why = WrappedLabel("", 13, ink=2)
        self._lists = QWidget()
        inside = QWidget()
        inside.setMaximumWidth(_WIDE)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for part in (self.first, self.second, self.why, self.table, self._lists):
            self._column.addWidget(part)
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        outer.addWidget(inside)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_view(self, view: Compared) -> None:
        """Show two others."""
        if view == self.view:
            return
        self.view = view
        self.why.setText(tr("Both are yours. More or less of something is neither better nor worse."))
        self.first.setText(tr("First: {name}", name=view.first))
        self.second.setText(tr("Second: {name}", name=view.second))
        self._fill(view)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        _add(column, tr("Given away by the first alone"), view.only_first)
        _add(column, tr("Given away by the second alone"), view.only_second)
        self._column.replaceWidget(self._lists, lists)
        self._lists.hide()
        self._lists.deleteLater()
        self._lists = lists

    def _fill(self, view: Compared) -> None:
        self.table.setHorizontalHeaderLabels([tr("Figure"), tr("First"), tr("Second")])
        self.table.setRowCount(len(view.figures))
        for row, line in enumerate(view.figures):
            for place, text in enumerate((line.label, line.first or "\u2013", line.second or "\u2013")):
                item = QTableWidgetItem(visible(text))
                item.setToolTip(tooltip(text))
                self.table.setItem(row, place, item)
        self.table.setVisible(bool(view.figures))
        self.table.setFixedHeight(min(_ROW * (len(view.figures) + 1) + 8, _MOST_HEIGHT))


def _add(column: QVBoxLayout, title: str, disclosed: tuple[Disclosed, ...]) -> None:
    column.addSpacing(6)
    column.addWidget(PlainLabel(title, 13, QFont.Weight.DemiBold))
    lines = [line for group in by_kind(disclosed) for line in group.lines]
    for line in lines[:_MOST_LINES] or [tr("nothing that the other did not")]:
        column.addWidget(WrappedLabel(line, 12.5, ink=2 if not lines else 1))
