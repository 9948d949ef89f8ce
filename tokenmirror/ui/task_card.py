"""A small card that tells how far something is that takes a while; it can be cancelled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tokenmirror.language import tr
from tokenmirror.messages import Progress
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.header import ProgressLine
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.viewmodels import numbers


class TaskCard(Card):
    """Words, a line that grows where it is known how much there is, and a way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("This takes a moment"), "", parent)
        self._words = wide(PlainLabel("", 13, ink=2))
        self._line = ProgressLine()
        self._amount = PlainLabel("", 12, ink=3)
        for widget in (self._words, self._line, self._amount):
            self.column.addWidget(widget)
        self.add_buttons()
        self.do.hide()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str, done: int, of: int) -> None:
        """Show how far it is."""
        self._words.setText(words)
        self._line.show_progress(Progress("task", done, of) if of else None)
        far = tr("{done} of {all}", done=numbers.exact(done), all=numbers.exact(of)) if of else ""
        self._amount.setText(far)
        self.setAccessibleDescription(f"{words} {far}".strip())
