"""The settings in one screen: which page is open is a place of its own, so that back leads through them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from tokenmirror.ui.preferences import Preferences
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.sources import SourcesScreen
from tokenmirror.ui.trail import Place
from tokenmirror.ui.words import say

FIRST_PAGE = "tools"
_WIDE, _ROW = 180, 28


class SettingsScreen(Room):
    """Open one page after the other."""

    page_asked = Signal(str)
    """A page of the list was chosen."""
    preferred = Signal(object)
    """The person prefers other things from now on: `Preferences`."""
    filtered = False

    def __init__(self) -> None:
        super().__init__()
        self.tools = SourcesScreen()
        self._pages: dict[str, QWidget] = {}
        self._list = QListWidget()
        self._list.setObjectName("pages")
        self._list.setAccessibleName(say("settings.pages"))
        self._list.setFixedWidth(_WIDE)
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._add("tools", self.tools)
        self._list.currentItemChanged.connect(self._chosen)

    def _add(self, name: str, page: QWidget) -> None:
        item = QListWidgetItem(say(f"settings.{name}"))
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(_WIDE, _ROW))
        self._list.addItem(item)
        self._stack.addWidget(page)
        self._pages[name] = page

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def open_place(self, place: Place) -> None:
        """Open a page; the first one where none is named."""
        name = place.what if place.what in self._pages else FIRST_PAGE
        self._stack.setCurrentWidget(self._pages[name])
        self._list.blockSignals(True)
        self._list.setCurrentRow(list(self._pages).index(name))
        self._list.blockSignals(False)

    def show_preferences(self, wanted: Preferences) -> None:
        """Show what holds now."""
