"""A screen of one ledger: search, table, and the pane of the row in hand."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.panels import EmptyPlace
from tokenmirror.ui.row_menu import row_menu
from tokenmirror.ui.screens.detail import DetailPane
from tokenmirror.ui.tables.ledger import LedgerModel, Row
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Detail, EmptyState

R = TypeVar("R", bound=Row)
_SEARCH_DELAY, _UNDER_BELOW, _SIDE = 120, 980, 330


class LedgerScreen(QWidget, Generic[R]):
    """Rows to compare at the left, what is behind one of them at the right."""

    acted = Signal(str)
    detail_asked = Signal(str)
    said = Signal(object)
    """The person corrects something: a `Saying`."""

    def __init__(self, model: LedgerModel[R], theme: Theme, name: str, search_hint: str) -> None:
        super().__init__()
        self.model = model
        self._caption_text = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(search_hint)
        self.search.setAccessibleName(search_hint)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(300)
        self.caption = PlainLabel("", 12, ink=2)
        self.table: LedgerTable[R] = LedgerTable(model, theme, name)
        self.table.chosen.connect(self.detail_asked)
        self.pane = DetailPane()
        self.pane.said.connect(self.said)
        self._menu_waits: tuple[str, QPoint] | None = None
        self.table.menu_asked.connect(self._open_menu)
        self.empty = EmptyPlace()
        self.empty.acted.connect(self._act)
        self._place_parts()
        self._search_later()
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _search_later(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._timer.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._narrow_soon)

    def _narrow_soon(self, _text: str) -> None:
        self._timer.start()

    def _place_parts(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 9, 14, 9)
        head.addWidget(self.search)
        head.addSpacing(12)
        head.addStretch(1)
        head.addWidget(self.caption)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(_inset(self.empty))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([800, _SIDE])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def show_rows(self, rows: tuple[R, ...], caption: str, empty: EmptyState | None) -> None:
        """Draw another view of the same ledger."""
        self._caption_text = caption
        self.model.take(rows)
        if not rows and empty is not None:
            self.empty.show_state(empty)
        self._show_state(has_rows=bool(rows))
        if self.model.rowCount() and not self.table.in_hand:
            self.table.choose(self.model.row_at(0).id)

    def _show_state(self, *, has_rows: bool) -> None:
        shown = self.model.rowCount()
        narrowed = say("table.shown", shown=shown, all=self.model.count_of_all)
        self.caption.setText(narrowed if shown != self.model.count_of_all else self._caption_text)
        if has_rows and not shown:
            self.empty.show_state(EmptyState(say("search.none"), "", "clear", say("search.clear")))
        self.pane.setVisible(has_rows)
        self._stack.setCurrentIndex(0 if shown else 1)

    def _narrow(self) -> None:
        self.model.narrow(self.search.text())
        self._show_state(has_rows=bool(self.model.count_of_all))

    def _act(self, action: str) -> None:
        if action == "clear":
            self.search.clear()
        else:
            self.acted.emit(action)

    def show_detail(self, detail: Detail) -> None:
        """Show what is behind the row in hand."""
        self.pane.show_detail(detail)
        if self._menu_waits is not None:
            self._open_menu(*self._menu_waits)

    def _open_menu(self, row: str, place: QPoint) -> None:
        """Open the menu of a row, at once or when what is behind the row is known."""
        lines = self.pane.menu_of(row)
        self._menu_waits = (row, place) if lines is None and row == self.table.in_hand else None
        if lines:
            row_menu(lines, self.said.emit, self).popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pane under the table where room is short."""
        super().resizeEvent(event)
        upright = self.window().width() < _UNDER_BELOW
        wanted = Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal
        if self._split.orientation() is not wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([self.height() * 6 // 10, self.height() * 4 // 10] if upright else [800, _SIDE])


def _inset(widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(24, 0, 24, 0)
    column.addWidget(widget)
    return box
