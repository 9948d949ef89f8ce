"""Ends the program in order when the system asks it to."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Signals(QObject):
    """Hear SIGTERM and SIGINT inside Qt's loop, which Python's handlers alone would not wake."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._old = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._leave = leave
        self._notifier.activated.connect(self._heard)

    def _heard(self) -> None:
        self._read.recv(64)
        self._leave()

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old)
        self._read.close()
        self._write.close()
