"""One program a data folder: the second start raises the first."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000
_MOST_BYTES = 4096
"""A wish that is longer is none of ours."""


def meeting_place(data_dir: Path) -> Path:
    """Return where instances meet: the session's own folder, since a lock must not outlive a reboot."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime and Path(runtime).is_dir() else data_dir
    name = hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:12]
    return folder / f"tokenmirror-{name}"


def is_running(data_dir: Path) -> bool:
    """Tell whether a program holds the lock."""
    lock = QLockFile(f"{meeting_place(data_dir)}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        return lock.error() is QLockFile.LockError.LockFailedError
    lock.unlock()
    return False


class Instance(QObject):
    """Hold the lock, and hear of later starts."""

    raise_asked = Signal(str)
    """The window is to be shown; the screen that is wished, with what of it, or empty."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._place = meeting_place(data_dir)
        self._lock = QLockFile(f"{self._place}.lock")
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._callers: list[QLocalSocket] = []

    def is_first(self) -> bool:
        """Take the lock; return whether no other program had it."""
        if not self._lock.tryLock(100) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        # Where nothing can be written there is no lock, and what is stored can be looked at all the same.
        QLocalServer.removeServer(str(self._place))
        self._server.listen(str(self._place))
        return True

    def raise_first(self, screen: str = "") -> bool:
        """Ask the first program to show its window, on a screen; return whether it was there."""
        socket = QLocalSocket()
        socket.connectToServer(str(self._place))
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(f"{screen}\n".encode())
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _heard(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._callers.append(socket)
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        """Hear out each caller who has said all, or has gone."""
        for socket in tuple(self._callers):
            gone = socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
            if gone or socket.canReadLine():
                said = bytes(socket.readLine(_MOST_BYTES).data()).decode(errors="replace")
                self._callers.remove(socket)
                socket.deleteLater()
                self.raise_asked.emit(said.strip())

    def leave(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()
