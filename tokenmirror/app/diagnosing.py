"""Has a diagnosis made by a process of its own, `tokenmirror diagnostics`, and writes it where it is wished."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

from tokenmirror.app.child import BESIDE_PACKAGE, program_command
from tokenmirror.app.encrypting import key_message
from tokenmirror.app.giving import why_not_written, write_privately
from tokenmirror.messages import encode
from tokenmirror.ui.screens.settings.diagnosis import DIAGNOSING


class Diagnoses(QObject):
    """Makes them while the window stands."""

    def __init__(self, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        DIAGNOSING.make, DIAGNOSING.save = self.make, save

    def make(self, shown: Callable[[str], None]) -> None:
        """Start the process; the text comes later, an empty one if it cannot be made."""
        process = QProcess(self)
        process.setWorkingDirectory(str(BESIDE_PACKAGE))
        program, *words = program_command("diagnostics", "--pipe", "--data-dir", str(self._data_dir))
        process.finished.connect(lambda code, _how: self._take(process, code, shown))
        process.errorOccurred.connect(lambda _error: self._take(process, 1, shown))
        process.start(program, words)
        keys = key_message(self._data_dir)
        if keys is not None:
            process.write(encode(keys).encode())
        process.closeWriteChannel()

    @staticmethod
    def _take(process: QProcess, code: int, shown: Callable[[str], None]) -> None:
        if process.property("over"):
            return
        process.setProperty("over", True)
        text = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        shown(text if code == 0 else "")
        process.deleteLater()


def save(file: Path, text: str) -> str:
    """Write it for the person alone; return why it could not be written, or nothing."""
    try:
        write_privately(file, text.encode())
    except OSError as error:
        return why_not_written(error, file)
    return ""
