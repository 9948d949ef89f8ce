"""The panel of a chart: title and actions, the chart or its figures as a table, and how saving went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from tokenmirror.ui.charts.figures_table import FiguresTable
from tokenmirror.ui.charts.save_card import Act, SaveCard
from tokenmirror.ui.charts.saving import KINDS, Saver
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.help import add_counted, counted_key
from tokenmirror.ui.labels import ElidedLabel, Link
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say

_NOTE_MS = 8000


class ChartFrame(Panel):
    """Hold one chart; every chart has the same actions in the same place and on the same keys."""

    opened = Signal(object)
    """A point was opened; its key."""

    def __init__(self, theme: Theme, title: str = "", hint: str = "") -> None:
        super().__init__(title, hint)
        self.theme = theme
        self.chart: ChartSurface | None = None
        self.alternative = ""
        """The chart in one sentence."""
        self._place = QWidget()
        self.stack = QStackedLayout(self._place)
        self.column.addWidget(self._place, 1)
        self.waiting = QWidget()
        self.table = FiguresTable(theme)
        self._saver = Saver(self)
        self._saver.said.connect(self._note)
        for widget in (self.waiting, self.table):
            self.stack.addWidget(widget)
        self.note = ElidedLabel("", 11, ink=2)
        self.note.hide()
        self.column.addWidget(self.note)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.note.hide)
        self._add_links()

    def _add_links(self) -> None:
        self.whole = Link(say("chart.whole"))
        self.whole.hide()
        self.whole.clicked.connect(self.show_whole)
        self.add_action(self.whole)
        self.add_own_links()
        self.table_link = Link(say("chart.table"))
        self.table_link.clicked.connect(self.toggle_table)
        self.add_action(self.table_link)
        self.save_link = Link(say("chart.save"))
        self.save_link.clicked.connect(self.offer_saving)
        self.add_action(self.save_link)
        self.table.chart_asked.connect(self.toggle_table)
        self.table.save_asked.connect(partial(self.ask_save, "csv"))

    def add_own_links(self) -> None:
        """Add what only this kind of chart has, before Table and Save."""

    def hold(self, chart: ChartSurface) -> None:
        """Put the chart into its place."""
        self.chart = chart
        chart.opened.connect(self.opened)
        chart.zoomed.connect(self.whole.setVisible)
        chart.zoomed.connect(lambda _part: self.fit_hint())
        chart.table_asked.connect(self.toggle_table)
        chart.copy_asked.connect(self.copy_figures)
        chart.save_asked.connect(self.ask_save)
        chart.menu_asked.connect(self.show_menu)
        self.stack.addWidget(chart)
        self.stack.setCurrentWidget(chart)

    def tell(self, title: str, hint: str, alternative: str) -> None:
        """Name the chart anew, after it was given other data."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.setAccessibleName(title)
        self.fit_hint()
        self.alternative = alternative
        if self.chart is not None:
            self.chart.describe(title, alternative)
            if self.shows_table:
                self.table.show_figures(title, self.chart.table())

    def offer(self, *, drawn: bool) -> None:
        """Show the chart and its actions, or leave them out where there is nothing to draw."""
        for widget in (self._place, self.table_link, self.save_link):
            widget.setVisible(drawn)

    @property
    def shows_table(self) -> bool:
        """Return whether the figures are shown in the place of the chart."""
        return self.stack.currentWidget() is self.table

    def show_whole(self) -> None:
        """Show the whole period again."""
        if self.chart is not None:
            self.chart.show_whole()
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_table(self) -> None:
        """Show the same figures as a table, or the chart again."""
        if self.chart is None:
            return
        to_table = not self.shows_table
        self.chart.hide_card()
        if to_table:
            self.table.show_figures(self.title.text(), self.chart.table())
        target = self.table if to_table else self.chart
        self.stack.setCurrentWidget(target)
        self.table_link.setText(say("chart.chart" if to_table else "chart.table"))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- copying and saving

    def copy_figures(self) -> None:
        """Put the figures on the clipboard."""
        if self.chart is not None:
            self._saver.copy_figures(self.chart)

    def copy_picture(self) -> None:
        """Put a picture on the clipboard."""
        if self.chart is not None:
            self._saver.copy_picture(self.chart, self.title.text(), self.hint.text())

    def ask_save(self, kind: str = KINDS[0]) -> None:
        """Ask where the chart is to be saved."""
        if self.chart is not None:
            self._saver.ask(self.chart, self.title.text(), self.hint.text(), self.alternative, kind)

    def _note(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        self._quiet.start(_NOTE_MS)

    def save_menu(self) -> QMenu:
        """Return the menu of copying and saving."""
        menu = QMenu(self)
        copies, saves = self._acts()
        for text, act in copies:
            menu.addAction(text, act)
        menu.actions()[0].setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addSeparator()
        for text, act in saves:
            menu.addAction(text, act)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _acts(self) -> tuple[list[Act], list[Act]]:
        """Return how the chart can be copied and saved."""
        copies: list[Act] = [
            (say("chart.copy.figures"), self.copy_figures),
            (say("chart.copy.picture"), self.copy_picture),
        ]
        return copies, [(say(f"chart.save.{kind}"), partial(self.ask_save, kind)) for kind in KINDS]

    def offer_saving(self) -> None:
        """Show what can be done with the chart below its link, or put that away."""
        card = self.window().findChild(SaveCard, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if card is not None:
            card.close()
        else:
            SaveCard(self.save_link, self._acts()).open_below(by_keys=not self.save_link.underMouse())

    def menu(self) -> QMenu:
        """Return the menu of the chart, or of the point in hand."""
        menu = self.save_menu()
        first = menu.actions()[0]
        if key := counted_key(self):
            menu.insertAction(first, add_counted(menu, key, self))
        chart = self.chart
        if chart is not None and chart.current is not None and chart.spot(chart.current).key is not None:
            where = chart.current
            opening = menu.addAction(say("figure.open"), lambda: chart.open_spot(where))
            menu.insertAction(first, opening)
        menu.insertSeparator(first)
        return menu

    def show_menu(self, at: QPoint) -> None:
        """Show the menu."""
        self.menu().popup(at)
