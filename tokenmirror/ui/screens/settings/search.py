"""The search over all settings: a field, and the rows that hold the words."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.text import visible

_ROW, _MOST, _WIDE = 28, 60, 200


class Found(msgspec.Struct, frozen=True):
    """One thing that can be found: a page, or a row of one."""

    page: str
    row: str
    page_title: str
    title: str
    """Empty for the page itself."""
    words: str

    @property
    def text(self) -> str:
        """Return what the list shows."""
        if not self.title:
            return self.page_title
        return tr("{page}: {setting}", page=self.page_title, setting=self.title)

    def holds(self, wanted: list[str]) -> bool:
        """Tell whether all words are in it."""
        whole = f"{self.page_title} {self.title} {self.words}".casefold()
        return all(word in whole for word in wanted)

    def rank(self, wanted: list[str]) -> int:
        """Return how far down it stands: names that begin so, names, pages, and what else holds the words."""
        name = (self.title or self.page_title).casefold()
        if all(any(part.startswith(word) for part in name.split()) for word in wanted):
            return 0
        return 1 if all(word in name for word in wanted) else 2 if not self.title else 3


class Results(QListWidget):
    """What was found; Enter or a click opens it."""

    opened = Signal(object)
    """A `Found`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setAccessibleName(tr("What was found"))
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(found, Found):
            self.opened.emit(found)

    def show_found(self, found: list[Found]) -> None:
        """Show other results, the first one in hand."""
        self.clear()
        for one in found[:_MOST]:
            item = QListWidgetItem(visible(one.text))
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setSizeHint(QSize(0, _ROW))
            item.setFont(sized(13))
            self.addItem(item)
        if not found:
            nothing = QListWidgetItem(tr("No setting holds these words."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(nothing)
        self.setCurrentRow(0 if found else -1)

    def open_current(self) -> None:
        """Open the result in hand."""
        if self.currentItem() is not None:
            self._open(self.currentItem())


class Search(QLineEdit):
    """The field; Enter opens the first result, the arrow keys lead through them, Esc leaves."""

    reached = Signal()
    """The keyboard came to it: words are about to be typed."""
    asked = Signal(bool)
    """Whether there are words to look for."""

    def __init__(self, entries: Callable[[], list[Found]]) -> None:
        super().__init__()
        self._entries = entries
        self._quiet = False
        self.results = Results()
        self.setPlaceholderText(tr("Search settings"))
        self.setAccessibleName(tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.setFixedWidth(_WIDE)
        self.textChanged.connect(self._look)
        self.returnPressed.connect(self.results.open_current)
        self.results.installEventFilter(self)

    def _look(self, text: str) -> None:
        if self._quiet:
            return
        wanted = text.casefold().split()
        found = [one for one in self._entries() if one.holds(wanted)] if wanted else []
        self.results.show_found(sorted(found, key=lambda one: one.rank(wanted)))
        self.asked.emit(bool(wanted))

    def clear_quietly(self) -> None:
        """Forget the words without going anywhere."""
        self._quiet = True
        self.clear()
        self._quiet = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that words are about to be typed."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the results by the arrow keys."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.text():
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self.results.setCurrentRow(min(max(self.results.currentRow() + by, 0), self.results.count() - 1))
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the field by Esc."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)
