"""Ties a process to ours: when ours ends, however it ends, the kernel ends the other too (Linux)."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

if sys.platform == "linux":
    import fcntl


class Tie:
    """A pipe that nobody writes to; the other process holds one end, and is killed once ours is closed.

    A signal for the death of a parent would have to be asked for by the child itself, between fork and exec, where
    threads forbid nearly everything; a program in between costs more than git takes to start. The end of a pipe tells
    whom it belongs to of what happens at the other, by a signal that may be chosen, and is told by us whose it is.
    """

    def __init__(self) -> None:
        """Make the pipe; without one, such as when no more files can be opened, nothing is tied."""
        self._theirs = self._ours = -1
        if sys.platform == "linux":
            with suppress(OSError):
                self._theirs, self._ours = os.pipe()

    @property
    def inherited(self) -> tuple[int, ...]:
        """Return what the other process has to be started with."""
        return () if self._theirs < 0 else (self._theirs,)

    def bind(self, process: int) -> None:
        """Say who is to be killed, once it runs."""
        if sys.platform == "linux" and self._theirs >= 0:
            with suppress(OSError):
                fcntl.fcntl(self._theirs, fcntl.F_SETOWN, process)
                fcntl.fcntl(self._theirs, fcntl.F_SETSIG, signal.SIGKILL)
                fcntl.fcntl(self._theirs, fcntl.F_SETFL, os.O_ASYNC)
            os.close(self._theirs)
            self._theirs = -1

    def close(self) -> None:
        """Let go; what still runs is killed."""
        for end in (self._theirs, self._ours):
            if end >= 0:
                os.close(end)
        self._theirs = self._ours = -1
