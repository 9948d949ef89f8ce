"""The foot of a side pane: what the person says a row was meant for, and a note of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.domain.lookbacks import Intent
from tokenmirror.domain.noting import Meaning
from tokenmirror.language import tr
from tokenmirror.ui.choice_box import ChoiceBox
from tokenmirror.ui.help import mark_counted
from tokenmirror.ui.labels import Link, PlainLabel
from tokenmirror.ui.note_field import NoteField
from tokenmirror.viewmodels.own_notes import INTENTS, OwnNote


class OwnNotePart(QWidget):
    """One line, and the field once there is a note or one is to be written."""

    wanted = Signal(object)
    """A `Noting` or a `Meaning`."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: OwnNote | None = None
        mark_counted(self, "meant")
        self.meant = ChoiceBox()
        self.meant.setAccessibleName(tr("Meant for"))
        self.meant.addItem(tr("not said"), "")
        for intent in Intent:
            self.meant.addItem(INTENTS[intent], intent.value)
        self.meant.activated.connect(self._mean)
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
        self.meant.setCurrentIndex(max(self.meant.findData(note.intent.value if note.intent else ""), 0))
        self.field.show_note(note.subject, note.text)
        if other or note.text:
            self.field.setVisible(bool(note.text))
        self.write.setVisible(self.field.isHidden())

    def _mean(self, place: int) -> None:
        if self._shown is not None:
            word = str(self.meant.itemData(place))
            self.wanted.emit(Meaning(self._shown.subject, Intent(word) if word else None))

    def _write(self) -> None:
        self.field.setVisible(True)
        self.write.setVisible(False)
        self.field.text.setFocus(Qt.FocusReason.OtherFocusReason)
