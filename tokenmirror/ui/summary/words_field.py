"""Where the person writes beside what they ticked: what is typed is taken at once, and never overwritten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import ElidedLabel
from tokenmirror.ui.text import visible
from tokenmirror.viewmodels.contents import RowKey

_LINES = 3


class _Text(QPlainTextEdit):
    """The text; Escape leads back to the row that it is of."""

    left = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFont(sized(13))
        self.document().setDocumentMargin(6)
        self.be_lines(_LINES)

    def be_lines(self, many: int) -> None:
        """Be so many lines high."""
        self.setFixedHeight(many * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; the rest is every field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that nothing more is typed for now."""
        super().focusOutEvent(event)
        self.left.emit()


class WordsField(QWidget):
    """One text of the person, and what it stands beside."""

    written = Signal(object, str)
    """The `RowKey` it is beside, and all of its words."""
    left = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._of: RowKey | None = None
        self.title = ElidedLabel("", 12, ink=2)
        self.text = _Text()
        self.title.setBuddy(self.text)
        self.text.textChanged.connect(self._write)
        self.text.left.connect(self.left)
        self.text.escaped.connect(self.escaped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)

    @property
    def key(self) -> RowKey | None:
        """Return what is written beside."""
        return self._of

    def show_words(self, key: RowKey | None, title: str, words: str, why_not: str = "") -> None:
        """Show what is written beside a row; what is being typed there stays as it is."""
        self.title.setText(title)
        self.text.setAccessibleName(visible(title))
        self.text.setEnabled(key is not None)
        self.text.setPlaceholderText(visible(why_not))
        if key == self._of and (self.text.hasFocus() or self.text.toPlainText() == words):
            return
        self._of = key
        self.text.blockSignals(True)
        self.text.setPlainText(words)
        self.text.blockSignals(False)

    def put(self, words: str) -> None:
        """Show other words though the keyboard is here: what was typed was taken back."""
        self.text.blockSignals(True)
        self.text.setPlainText(words)
        self.text.blockSignals(False)

    def _write(self) -> None:
        if self._of is not None:
            self.written.emit(self._of, self.text.toPlainText())


def title_of(row_text: str, *, at_top: bool) -> str:
    """Return what the field is called."""
    return tr("Your words at the top") if at_top else tr("Your words beside \u201c{row}\u201d", row=row_text)
