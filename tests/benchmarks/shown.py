"""A program whose window is watched by another process: it tells when its picture is another one."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Thread

from tests.flow.computer import CHECKOUT

_PATIENCE_SECONDS = 60.0

PICTURE = """
import sys, threading, time
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
def tell(name):
    print(name, time.perf_counter(), flush=True)
class Ear(QObject):
    said = Signal(str)
    def __init__(self):
        super().__init__()
        threading.Thread(target=self.hear, daemon=True).start()
    def hear(self):
        for line in sys.stdin:
            self.said.emit(line.strip())
class Eye(QObject):
    def __init__(self, window, part=None):
        super().__init__(window)
        self.window, self.part, self.before, self.waits = window, part, None, False
        QGuiApplication.instance().installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.waits:
            self.waits = True
            QTimer.singleShot(0, self.look)
        return False
    def look(self):
        self.waits = False
        part = self.part() if self.part is not None else (0, 0, -1, -1)
        now = self.window.screen().grabWindow(self.window.winId(), *part).toImage()
        if now != self.before:
            self.before = now
            tell("changed")
"""
"""The beginning of each such program: `tell` prints a name and a moment, an `Eye` looks at a window or a part of it,
an `Ear` hears lines."""


class Window:
    """A process with a window that tells when its picture changed."""

    def __init__(self, running: subprocess.Popen[str]) -> None:
        self._running, self._told = running, SimpleQueue[tuple[str, float]]()
        Thread(target=self._hear, args=(running,), daemon=True).start()

    def _hear(self, running: subprocess.Popen[str]) -> None:
        assert running.stdout is not None
        for line in running.stdout:
            name, at = line.split()
            self._told.put((name, float(at)))

    def say(self, words: str) -> None:
        """Write a line to the program."""
        assert self._running.stdin is not None
        self._running.stdin.write(f"{words}\n")
        self._running.stdin.flush()

    def last(self, wanted: str, quiet_seconds: float) -> float:
        """Return when something was told the last time, before nothing more was for a while."""
        at = self.wait_for(wanted)[wanted]
        while True:
            try:
                name, moment = self._told.get(timeout=quiet_seconds)
            except Empty:
                return at
            at = moment if name == wanted else at

    def wait_for(self, wanted: str, since: float = 0.0) -> dict[str, float]:
        """Wait until something was told after a moment; return it, and what was told before it for the first time."""
        found: dict[str, float] = {}
        until = time.monotonic() + _PATIENCE_SECONDS
        while wanted not in found:
            try:
                name, at = self._told.get(timeout=max(0.01, until - time.monotonic()))
            except Empty:
                raise SystemExit(f"The window never told that it was {wanted}.") from None
            if at >= since:
                found.setdefault(name, at)
        return found


@contextmanager
def window(program: str, *argv: str, env: dict[str, str]) -> Iterator[Window]:
    """Run a program with a window until it is ready."""
    command = [sys.executable, "-c", PICTURE + program, *argv]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=env, cwd=CHECKOUT, stdin=pipe, stdout=pipe, text=True) as running:
        try:
            shown = Window(running)
            shown.wait_for("ready")
            yield shown
        finally:
            running.terminate()


def in_memory(env: dict[str, str]) -> dict[str, str]:
    """Return an environment in which windows are drawn into memory: on one screen they lie over each other.

    What covers a window there is in its picture, which then is another one because of what somebody else drew.
    """
    return env | {"QT_QPA_PLATFORM": "offscreen"}
