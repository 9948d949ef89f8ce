"""One collector a data folder: a lock that the system takes away when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class AlreadyRunning(Exception):  # noqa: N818 - not an error: somebody else does the work
    """Another collector holds the data folder."""


class CollectorLock:
    """Held from construction to `release`; raises AlreadyRunning or OSError."""

    def __init__(self, path: Path) -> None:
        """Take the lock without waiting."""
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise AlreadyRunning from error

    def release(self) -> None:
        """Give the lock back."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
