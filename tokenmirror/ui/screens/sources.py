"""The page of tools: which are read, from which folders, and what of it failed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.choosing import AddFolderCard
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.tools import KEY, ToolsPanel
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import SourcesView


class SourcesScreen(QScrollArea):
    """Say what is read, and let the person choose."""

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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls lead through it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: SourcesView) -> None:
        """Draw another view; the place in the page stays."""
        for _step in self.drawing(view):
            pass

    def drawing(self, view: SourcesView) -> Iterator[None]:
        """Draw another view, a tool a step; where the person is in the page is there with the first."""
        if view == self._shown:
            return
        self._shown = view
        place, held = self.verticalScrollBar().value(), self._held()
        panel = self._tools(view)
        steps = panel.filling(view)
        if place or held:
            for _step in steps:
                pass
        self.setWidget(self._page(panel))
        self.verticalScrollBar().setValue(place)
        self._hold(held)
        yield
        yield from steps

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

    def _page(self, panel: ToolsPanel) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 20, 24, 24)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(panel)
        column.addStretch(1)
        return page

    def _tools(self, view: SourcesView) -> ToolsPanel:
        panel = ToolsPanel(unfolded=not view.tools if self._unfolded is None else self._unfolded)
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
        words.addWidget(PlainLabel(tr("Tools and their logs"), 20, QFont.Weight.Medium))
        words_of = tr("Which tools are read and from where. Where one is turned off, what was read of it stays.")
        caption = PlainLabel(words_of, 12, ink=2)
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
