"""The foot of a side pane: what the person says a row was meant for, and a note of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.domain.lookbacks import Intent
from tokenmirror.domain.noting import Meaning, Subject
from tokenmirror.language import tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import Link, PlainLabel
from tokenmirror.ui.note_field import NoteField
from tokenmirror.viewmodels.own_notes import INTENTS, OwnNote


class MeantBox(ChoiceBox):
    """What something was meant for, of a few words."""

    wanted = Signal(object)
    """A `Meaning`."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self.setAccessibleName(tr("Meant for"))
        self.setAccessibleDescription(tr("Meant for"))  # on Unix, Qt gives a combo box its value as its name
        self.addItem(tr("not said"), "")
        for intent in Intent:
            self.addItem(INTENTS[intent], intent.value)
        self.activated.connect(self._mean)

    def show_meant(self, subject: Subject, intent: Intent | None) -> None:
        """Show what is said of something."""
        self._subject = subject
        self.setCurrentIndex(max(self.findData(intent.value if intent else ""), 0))

    def _mean(self, place: int) -> None:
        if self._subject is not None:
            word = str(self.itemData(place))
            self.wanted.emit(Meaning(self._subject, Intent(word) if word else None))


class OwnNotePart(QWidget):
    """One line, and the field once there is a note or one is to be written."""

    wanted = Signal(object)
    """A `Noting` or a `Meaning`."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: OwnNote | None = None
        mark_counted(self, "meant")
        self.meant = MeantBox()
        self.meant.wanted.connect(self.wanted)
        self.write = Link(tr("Write a note"))
        self.write.clicked.connect(self._write)
        self.field = NoteField()
        self.field.wanted.connect(self.wanted)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(PlainLabel(tr("Meant for"), 12, ink=2))
        line.addWidget(self.meant)
        line.addStretch(1)
        line.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 4)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.field)

    def show_note(self, note: OwnNote | None) -> None:
        """Show what is said of another row; None for one of which nothing can be said."""
        self.setVisible(note is not None)
        if note is None:
            self.field.settle()
            return
        other = self._shown is None or self._shown.subject != note.subject
        self._shown = note
        self.meant.show_meant(note.subject, note.intent)
        self.field.show_note(note.subject, note.text)
        if other or note.text:
            self.field.setVisible(bool(note.text))
        self.write.setVisible(self.field.isHidden())

    def _write(self) -> None:
        self.field.setVisible(True)
        self.write.setVisible(False)
        self.field.text.setFocus(Qt.FocusReason.OtherFocusReason)
