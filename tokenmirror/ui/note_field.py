"""A private note: stored while it is written, after a pause and when it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tokenmirror.domain.noting import Noting, Subject
from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import ElidedLabel, PlainLabel

PAUSE_MS = 900
"""How long nothing is typed before it is stored."""
MOST_MS = 5000
"""How long is typed without a pause before what there is is stored."""
_LINES, _MOST_LINES = 3, 10


class NoteText(QPlainTextEdit):
    """The text; its own undo takes back what was typed, also after it was stored."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFont(sized(13))
        self.setAccessibleName(tr("Your note"))
        self.setAccessibleDescription(tr("private, not in any summary unless you tick it"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(8)
        self.textChanged.connect(self.grow)
        self.grow()

    def grow(self) -> None:
        """Be as high as what is written, up to some lines."""
        lines = min(max(round(self.document().size().height()), _LINES), _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what is written when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """The note of one thing, with what it is called and who sees it."""

    wanted = Signal(object)
    """A `Noting`."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._stored = ""
        self._written: dict[Subject, str] = {}
        """What was written here and not read again so far: it is newer than what is read, or could not be stored."""
        self.text = NoteText()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.settle)
        self._most = QTimer(self, interval=MOST_MS, singleShot=True)
        self._most.timeout.connect(self.settle)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self.settle)
        title = PlainLabel(tr("Your note"), 12.5, QFont.Weight.DemiBold)
        title.setBuddy(self.text)
        self.line = line = QHBoxLayout()
        """The line of its title, with room at its end."""
        line.setSpacing(6)
        line.addWidget(title)
        line.addWidget(ElidedLabel(tr("private, not in any summary unless you tick it"), 12, ink=2, grows=False))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(line)
        column.addWidget(self.text)

    @property
    def subject(self) -> Subject | None:
        """Return what the note is of."""
        return self._subject

    def _typed(self) -> None:
        self._pause.start()
        if not self._most.isActive():
            self._most.start()

    def show_note(self, subject: Subject, text: str) -> None:
        """Show the note of something; what is being written of the same thing stays."""
        text = self._newest(subject, text)
        if subject == self._subject:
            if text == self._stored or self.text.hasFocus() or self.text.toPlainText() != self._stored:
                return
        else:
            self.settle()
        self._subject, self._stored = subject, text
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)
        self.text.grow()
        self._pause.stop()
        self._most.stop()

    def _newest(self, subject: Subject, read: str) -> str:
        """Return what was written here in the place of what was read before that was stored."""
        written = self._written.get(subject, read)
        if written.strip() == read:
            self._written.pop(subject, None)
        return written

    def settle(self) -> None:
        """Have stored what is written, if it is not."""
        self._pause.stop()
        self._most.stop()
        text = self.text.toPlainText()
        if self._subject is not None and text != self._stored:
            self._stored = self._written[self._subject] = text
            self.wanted.emit(Noting(self._subject, text))

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is written when it is out of sight."""
        super().hideEvent(event)
        self.settle()
