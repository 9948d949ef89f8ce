"""The program in a process of its own that need not load anything first: most of a start would be that."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tokenmirror.cli import main

_TURN_SECONDS = 0.005


class Forked:
    """A process that runs one command; what it says goes to a file."""

    def __init__(self, argv: tuple[str, ...], env: Mapping[str, str], said: Path) -> None:
        """Start it."""
        sys.stdout.flush()
        sys.stderr.flush()
        self._status: int | None = None
        self._said = said
        self.pid = os.fork()
        if not self.pid:
            _run(argv, env, said)

    def is_alive(self) -> bool:
        """Tell whether it still runs."""
        if self._status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._status = status if pid else None
        return self._status is None

    def kill(self) -> bool:
        """Kill it as the system does, without a word; return whether it still ran."""
        if self.is_alive():
            os.kill(self.pid, signal.SIGKILL)
        self.wait()
        return self._status is not None and os.WIFSIGNALED(self._status)

    def wait(self) -> int:
        """Wait for its end; return its exit code."""
        if self._status is None:
            _pid, self._status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(self._status)

    def lasts(self, seconds: float) -> bool:
        """Wait for so long at most; return whether it still runs then."""
        until = time.monotonic() + seconds
        while self.is_alive() and time.monotonic() < until:
            time.sleep(min(_TURN_SECONDS, max(0.0, until - time.monotonic())))
        return self.is_alive()

    @property
    def said(self) -> str:
        """Return all that it said."""
        return self._said.read_text("utf-8", "replace")


def _run(argv: tuple[str, ...], env: Mapping[str, str], said: Path) -> None:
    code = 70
    try:
        handle = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.environ.clear()
        os.environ.update(env)
        code = main(list(argv))
    except SystemExit as end:
        code = int(end.code or 0)
    except BaseException:  # noqa: BLE001 - the top of a process
        import traceback  # noqa: PLC0415

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
