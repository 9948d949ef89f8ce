"""Shows folders: asks the running desktop, where there is one to ask, and starts nothing before that."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

_FILES = "file"


class Folders(QObject):
    """Takes what the window gives to `QDesktopServices.openUrl` for a folder.

    Qt starts a program, which would inherit the filter that refuses Internet sockets, and with it everything that
    is opened from there. Where nobody can be asked, Qt does as it does.
    """

    _declined = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Be the one who is asked, on systems that have a bus."""
        super().__init__(parent)
        self._declined.connect(self._start_one)
        if sys.platform == "linux":
            self._take()

    def _take(self) -> None:
        # It is declared to take bytes, and refuses them.
        QDesktopServices.setUrlHandler(_FILES, self, "show_folder")  # type: ignore[arg-type]

    def leave(self) -> None:
        """Be asked no more."""
        QDesktopServices.unsetUrlHandler(_FILES)

    @Slot(QUrl)
    def show_folder(self, place: QUrl) -> None:
        """Have a folder shown, soon."""
        threading.Thread(target=self._ask, args=(place.toLocalFile(),), name="folder", daemon=True).start()

    def _ask(self, folder: str) -> None:
        from tokenmirror.app.file_manager import show_folder  # noqa: PLC0415 - loaded by those who ask for a folder

        if not show_folder(Path(folder)):
            self._declined.emit(folder)

    def _start_one(self, folder: str) -> None:
        """Let Qt start a program, which has our filter: better than nothing."""
        self.leave()
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
        self._take()
