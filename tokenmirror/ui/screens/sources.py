"""Sources and data: which tools and repositories are read, what is stored where, what failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.ui.choosing import AddFolderCard
from tokenmirror.ui.labels import ElidedLabel, Hairline, PlainLabel, ValueLabel
from tokenmirror.ui.panels import Panel
from tokenmirror.ui.screens.tools import KEY, ToolsPanel, facts_grid
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import SourceRow, SourcesView

_MOST_PROBLEMS = 8
_TOP = Qt.AlignmentFlag.AlignTop


class SourcesScreen(QScrollArea):
    """Say what is read, and that nothing leaves."""

    rescan_asked = Signal()
    chosen = Signal(object)
    """The person chooses what is read: a `Choosing`."""
    forget_asked = Signal(object)
    """A `Choosing` that forgets: what goes is to be told first."""
    pause_asked = Signal(bool)
    """Whether watching should pause."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: SourcesView | None = None
        self._paused = False
        self._unfolded: bool | None = None
        """Whether the tools that are not here are shown; unless the person chose, where no other is."""
        self._pause: QPushButton | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: SourcesView) -> None:
        """Draw another view; the place in the page stays."""
        if view == self._shown:
            return
        self._shown = view
        place, held = self.verticalScrollBar().value(), self._held()
        self.setWidget(self._page(view))
        self.verticalScrollBar().setValue(place)
        self._hold(held)

    def _held(self) -> str:
        """Return which control has the keyboard."""
        focused: QWidget | None = self.focusWidget()
        return "" if focused is None else str(focused.property(KEY) or "")

    def _hold(self, key: str) -> None:
        """Give the keyboard to the same control of the page that was drawn anew."""
        page = self.widget()
        for control in page.findChildren(QAbstractButton) if page is not None and key else ():
            if control.property(KEY) == key:
                control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, view: SourcesView) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._tools(view))
        column.addWidget(_rows(say("sources.repositories"), view.repositories))
        column.addWidget(_stored(view))
        column.addStretch(1)
        return page

    def _tools(self, view: SourcesView) -> ToolsPanel:
        panel = ToolsPanel(view, unfolded=not view.tools if self._unfolded is None else self._unfolded)
        panel.chosen.connect(self.chosen)
        panel.forget_asked.connect(self.forget_asked)
        panel.add_asked.connect(self._ask_folder)
        panel.folded.connect(self._note_fold)
        return panel

    def _note_fold(self, folded: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._unfolded = not folded

    def _ask_folder(self, tool: str) -> None:
        """Ask which folder is to be read as well."""
        if self._shown is not None:
            tools = [(row.name, row.title) for row in (*self._shown.tools, *self._shown.others)]
            card = AddFolderCard(tools, tool, self.window())
            card.chosen.connect(self.chosen)
            card.open()

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(say("sources.sentence"), 20, QFont.Weight.Medium))
        caption = PlainLabel(say("sources.caption"), 12, ink=2)
        caption.setWordWrap(True)
        words.addWidget(caption)
        again = QPushButton(say("sources.rescan"))
        again.clicked.connect(self.rescan_asked)
        self._pause = QPushButton()
        self._pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.show_paused(paused=self._paused)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        for button in (self._pause, again):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def show_paused(self, *, paused: bool) -> None:
        """Offer the opposite of what is."""
        self._paused = paused
        if self._pause is not None:
            self._pause.setText(say("tray.resume" if paused else "tray.pause"))


def _stored(view: SourcesView) -> Panel:
    panel = Panel(say("sources.stored"))
    grid = _grid(panel)
    for place, (label, value) in enumerate(view.stored):
        grid.addWidget(PlainLabel(label, 12.5, ink=2), place, 0, _TOP)
        grid.addWidget(_value(value), place, 1)
    return panel


def _rows(title: str, rows: tuple[SourceRow, ...]) -> Panel:
    panel = Panel(title, "" if rows else say("sources.none"))
    for place, row in enumerate(rows):
        if place:
            panel.column.addWidget(Hairline())
        panel.column.addLayout(_row(row))
    return panel


def _row(row: SourceRow) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    head = QHBoxLayout()
    name = ElidedLabel(row.title, 13, QFont.Weight.Medium)
    state = PlainLabel(row.state_text, 12.5, QFont.Weight.DemiBold if row.needs_look else QFont.Weight.Normal)
    state.setProperty("ink", "1" if row.needs_look else "2")
    head.addWidget(name, 1)
    head.addWidget(state)
    column.addLayout(head)
    column.addLayout(facts_grid(row.facts))
    for problem in row.problems[:_MOST_PROBLEMS]:
        column.addWidget(_value(problem, 12))
    return column


def _grid(panel: Panel) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, 130)
    grid.setColumnStretch(1, 1)
    panel.column.addLayout(grid)
    return grid


def _value(text: str, pixels: float = 12.5, ink: int = 1) -> ValueLabel:
    return ValueLabel(text, pixels, ink=ink)
