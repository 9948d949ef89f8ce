"""The line that offers to take the last correction back, until something else is done; Ctrl+Z takes it back too."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.tasks import ReadAgain
from tokenmirror.ui.said import CORRECTED
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.corrections import Noted


class TakingBack(QObject):
    """Hold what would bring back how it was before the last word."""

    wanted = Signal(object)
    """A `Saying` that takes the last word back, or `ReadAgain` what was forgotten last."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._undo: Saying | ReadAgain | None = None
        self._is_taking = False
        window.look_changed.connect(self.forget)

    def offer(self, noted: Noted) -> None:
        """Say what was stored, with the way back; of what was just taken back nothing more is said."""
        taken, self._is_taking = self._is_taking, False
        self.forget()
        if not taken and not noted.why_not and noted.undo is not None:
            self._undo = noted.undo
            self._window.set_notice(CORRECTED, noted.words)

    def take_back(self) -> None:
        """Take the last word back, if that is still offered."""
        if self._undo is not None:
            undo = self._undo
            self.forget()
            self._is_taking = True
            self.wanted.emit(undo)

    def forget(self) -> None:
        """Put the offer away: something else is done."""
        self._undo = None
        self._window.set_notice(CORRECTED, "")
