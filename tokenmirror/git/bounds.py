"""What one question to git may take: memory, room on the disk, silence and words; a repository is a stranger's work."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from threading import Event, Thread
from typing import IO, cast

if sys.platform == "linux":
    import resource

MOST_OUTPUT = 256 << 20
"""Bytes of an answer that is held as a whole."""
MOST_MEMORY = 2 << 30
"""Bytes of git's own; the packs that it maps do not count."""
MOST_WRITTEN = 16 << 20
"""Bytes that git may write to a file, which can only be its complaints."""
MOST_SILENCE = 300.0
"""Seconds for which a long answer may pause; a pattern that a repository names can keep git busy for ever."""


def bound(process: int) -> None:
    """Bound what a process may take, where the system can do that from outside (Linux)."""
    if sys.platform == "linux":
        bounds = {resource.RLIMIT_DATA: MOST_MEMORY, resource.RLIMIT_FSIZE: MOST_WRITTEN, resource.RLIMIT_CORE: 0}
        for what, most in bounds.items():
            try:
                _, hard = resource.prlimit(process, what)
                allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
                resource.prlimit(process, what, (allowed, hard))
            except OSError:  # it has ended already, or somebody forbids it
                return


class Heard(io.RawIOBase):
    """What git prints; knows since when somebody has been waiting for more."""

    def __init__(self, pipe: IO[bytes]) -> None:
        """Take the pipe from git, which has no buffer of its own."""
        self._raw = cast("io.RawIOBase", pipe)
        self._since: float | None = None

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def fileno(self) -> int:
        """Return the pipe's number, to hand it to another process."""
        return self._raw.fileno()

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override] # what a BufferedReader gives
        """Read what there is, noting the time meanwhile."""
        self._since = time.monotonic()
        try:
            return self._raw.readinto(buffer)
        finally:
            self._since = None

    def close(self) -> None:
        """Close the pipe too."""
        if not self.closed:
            self._raw.close()
        super().close()

    def silent_for(self) -> float:
        """Return for how many seconds somebody has been waiting; nobody waits while what was read is worked on."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since


class Clock(Thread):
    """Calls when time is up, or when git has said nothing for too long."""

    def __init__(self, heard: Heard, limit: float, silence: float, call: Callable[[], None]) -> None:
        """Take how many seconds there are."""
        super().__init__(daemon=True, name="git.clock")
        self._heard, self._silence, self._call = heard, silence, call
        self._end = time.monotonic() + limit
        self._stopped = Event()

    def run(self) -> None:
        """Wait for the end, or until stopped."""
        while True:
            left = min(self._end - time.monotonic(), self._silence - self._heard.silent_for())
            if left <= 0:
                self._call()
                return
            if self._stopped.wait(left):
                return

    def stop(self) -> None:
        """End without a call."""
        self._stopped.set()
