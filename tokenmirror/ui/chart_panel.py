"""The chart's panel: title, links, the chart or the same data as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableView, QWidget

from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import Link
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.tables.bars import SOMETIMES, BarTable
from tokenmirror.ui.tables.delegates import CellDelegate
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import OutcomeChart

if TYPE_CHECKING:
    from tokenmirror.ui.charts.outcome_chart import OutcomeChartView

_LEAST_HEIGHT = 310
_WIDTHS, _FIGURE_WIDTH = {0: 154, 2: 96, 5: 84, 8: 80, 9: 92, 11: 140, 12: 130, 13: 170, 14: 124}, 68


class ChartPanel(Panel):
    """Show the chart once it can be drawn; pyqtgraph is loaded by `prepare`, after the first paint."""

    bucket_asked = Signal(str)
    commit_opened = Signal(str)
    bar_opened = Signal(object)
    """A bar was entered: its first day, and the first day after it or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", say("chart.order"))
        self._theme = theme
        self._shown: OutcomeChart | None = None
        self._chart: OutcomeChartView | None = None
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._stack = QStackedLayout()
        self.column.addLayout(self._stack, 1)
        self._waiting = QWidget()
        self._model = BarTable()
        self.table = _table(self._model, theme)
        QShortcut(QKeySequence(Qt.Key.Key_T), self.table, self.toggle_table, context=_HERE)
        for widget in (self._waiting, self.table):
            self._stack.addWidget(widget)
        self._add_links()

    def _add_links(self) -> None:
        self._whole = Link(say("chart.whole"))
        self._whole.hide()
        self._whole.clicked.connect(self._show_whole)
        self.add_action(self._whole)
        self._buckets = {bucket: Link(say(f"chart.{bucket.value}")) for bucket in Bucket}
        for bucket, link in self._buckets.items():
            link.setCheckable(True)
            link.clicked.connect(lambda _checked, one=bucket: self.bucket_asked.emit(one.value))
            self.add_action(link)
        self._table_link = Link(say("chart.table"))
        self._table_link.clicked.connect(self.toggle_table)
        self.add_action(self._table_link)

    def _show_whole(self) -> None:
        if self._chart is not None:
            self._chart.show_whole()

    def mark_bucket(self, bucket: Bucket | None) -> None:
        """Show which step is in use, where it is known."""
        for one, link in self._buckets.items():
            link.setChecked(one is bucket)

    def prepare(self) -> None:
        """Load the chart's library and draw what is there."""
        if self._chart is not None:
            return
        from tokenmirror.ui.charts.outcome_chart import OutcomeChartView  # noqa: PLC0415 - pulls in pyqtgraph

        self._chart = OutcomeChartView(self._theme, self.window())
        self._chart.opened.connect(self._open_bar)
        self._chart.commit_opened.connect(self.commit_opened)
        self._chart.zoomed.connect(self._whole.setVisible)
        self._chart.table_asked.connect(self.toggle_table)
        self._stack.addWidget(self._chart)
        self._stack.setCurrentWidget(self._chart)
        if self._shown is not None:
            self.show_chart(self._shown)

    @property
    def drawn(self) -> bool:
        """Return whether the chart's library is loaded."""
        return self._chart is not None

    def show_chart(self, chart: OutcomeChart) -> None:
        """Draw another chart."""
        self._shown = chart
        self.title.setText(chart.title)
        self.setAccessibleName(chart.title)
        if self._chart is not None:
            self._chart.show_chart(chart)
            if self._stack.currentWidget() is self.table:
                self._fill_table(chart)

    def _fill_table(self, chart: OutcomeChart) -> None:
        self._model.take(chart.bars)
        for column in SOMETIMES:
            self.table.setColumnHidden(column, self._model.is_empty(column))

    def toggle_table(self) -> None:
        """Show the same data as a table, or the chart again."""
        if self._chart is None:
            return
        to_table = self._stack.currentWidget() is self._chart
        self._chart.hide_card()
        if to_table and self._shown is not None:
            self._fill_table(self._shown)
        target = self.table if to_table else self._chart
        self._stack.setCurrentWidget(target)
        self._table_link.setText(say("chart.chart" if to_table else "chart.table"))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_bar(self, index: int) -> None:
        if self._shown is None:
            return
        bars = self._shown.bars
        after = bars[index + 1].start if index + 1 < len(bars) else None
        self.bar_opened.emit((bars[index].start, after))


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def _table(model: BarTable, theme: Theme) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(26)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setItemDelegate(CellDelegate(theme, table))
    table.setFont(sized(12.5, figures=True))
    table.horizontalHeader().setFont(sized(12))
    for place in range(model.columnCount()):
        table.setColumnWidth(place, _WIDTHS.get(place, _FIGURE_WIDTH))
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setStretchLastSection(True)
    return table
