"""Start the collector, hear what it says, and start it again when it dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tokenmirror import journal
from tokenmirror.messages import Command, Message, decode, encode

_FIRST_WAIT, _LONGEST_WAIT, _HEALTHY_AFTER = 1.0, 60.0, 60.0
_LAST_WORDS_MS = 3000
_LONGEST_LINE = 1 << 20
BESIDE_PACKAGE = Path(__file__).resolve().parents[2]
"""Where `-m tokenmirror` finds this very package, installed or not."""


def program_command(*words: str) -> list[str]:
    """Return how this very program is started once more, with some words."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "tokenmirror"]
    return [*program, *words]


def collector_command(data_dir: Path) -> list[str]:
    """Return how the collector is started."""
    return program_command("collect", "--pipe", "--data-dir", str(data_dir))


class Child(QObject):
    """A collector over a pipe; it ends when its input closes, so it never outlives the app."""

    said = Signal(object)
    """A message of `messages.py`."""
    died = Signal(int)
    """It ended unasked, so many times in a row."""
    started = Signal()

    def __init__(self, command: list[str]) -> None:
        super().__init__()
        self._command = command
        self._deaths = 0
        self._wanted_again = False
        self.first_words: Callable[[], Message | None] = lambda: None
        """Returns what it is told before anything else."""
        self._started_at = 0.0
        self._leaving = False
        self._paused = False
        self._rest = b""
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)

    @property
    def process_id(self) -> int:
        """Return the collector's process id, zero when there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> None:
        """Start it, with a fresh pipe."""
        if self._leaving:
            return
        self._rest = b""
        self._started_at = time.monotonic()
        process = QProcess(self)
        process.setWorkingDirectory(str(BESIDE_PACKAGE))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.started.connect(self._is_there)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start(self._command[0], self._command[1:])

    def restart(self) -> None:
        """End it in order and start it again at once, with other first words."""
        if self._process is None:
            self.start_now()
        else:
            self._wanted_again = True
            self._write("stop")
            self._process.closeWriteChannel()

    def start_now(self) -> None:
        """Start it without waiting longer, where it is not there."""
        if self._process is None and not self._leaving:
            self._again.stop()
            self.start()

    def _is_there(self) -> None:
        self.started.emit()
        message = self.first_words()
        if message is not None and self._process is not None:
            self._process.write(encode(message).encode())
        if self._paused:
            self._write("pause")

    def ask(self, what: str) -> None:
        """Ask it for something; a pause is asked again after a restart."""
        if what in ("pause", "resume"):
            self._paused = what == "pause"
        self._write(what)

    def _write(self, what: str) -> None:
        if self._process is not None and self._process.state() is QProcess.ProcessState.Running:
            self._process.write(encode(Command(what)).encode())

    def _hear(self) -> None:
        if self._process is None:
            return
        whole = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = whole.split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            self._rest = b""
        for line in lines:
            message: Message | None = decode(line.decode("utf-8", "replace"))
            if message is not None:
                self.said.emit(message)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self, *_how: object) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._leaving:
            return
        if self._wanted_again:
            self._wanted_again = False
            self.start()
            return
        healthy = time.monotonic() - self._started_at > _HEALTHY_AFTER
        self._deaths = 1 if healthy else self._deaths + 1
        self._again.start(round(wait_after(self._deaths) * 1000))
        journal.note("collector_ended", code=process.exitCode(), deaths=self._deaths)
        self.died.emit(self._deaths)

    def stop(self) -> None:
        """End it: close its input, wait, then insist."""
        self._leaving = True
        self._again.stop()
        process = self._process
        if process is None or process.state() is QProcess.ProcessState.NotRunning:
            return
        process.write(encode(Command("stop")).encode())
        process.closeWriteChannel()
        if not process.waitForFinished(_LAST_WORDS_MS):
            process.kill()
            process.waitForFinished(_LAST_WORDS_MS)


def wait_after(deaths: int) -> float:
    """Return how long to wait before a start after so many deaths in a row."""
    return float(min(_FIRST_WAIT * 2 ** (max(deaths, 1) - 1), _LONGEST_WAIT))
