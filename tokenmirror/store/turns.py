"""Lets what a person writes in between the long transactions of a collector: who waits holds a lock for all to see.

SQLite lets nobody wait in a row: who finds a database held looks again ten times a second, and a collector that
reads a year of logs lets go of it for less than a millisecond.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tokenmirror.paths import DataPaths

_LONGEST_SECONDS, _REST_SECONDS = 1.5, 0.005
_TRIES = 50


@contextmanager
def asking_for_a_turn(paths: DataPaths) -> Iterator[None]:
    """Show, while something is being written, that a collector is to wait a little after its next commit."""
    try:
        handle = os.open(paths.turn, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield  # there is nothing to write into either
        return
    try:
        for _try in range(_TRIES):
            if _locked(handle, alone=False):
                break
            time.sleep(0.001)  # a collector looks just now
        yield
    finally:
        os.close(handle)


def let_others_in(paths: DataPaths) -> None:
    """Wait as long as somebody wants to write, but not for ever; between two transactions."""
    until = time.monotonic() + _LONGEST_SECONDS
    while time.monotonic() < until and _somebody_waits(paths.turn):
        time.sleep(_REST_SECONDS)


def _somebody_waits(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _locked(handle, alone=True)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int, *, alone: bool) -> bool:  # noqa: ARG001 - this system knows no shared ones
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(handle: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
