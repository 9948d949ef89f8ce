"""Garbage is collected in the GUI thread: what dies elsewhere takes the event loop down with it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tokenmirror.app.sweeping import Sweeper, sweep

died_in = list[str]()


class _Cycle(QObject):
    """Something with a timer that only the search for cycles can find."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self, interval=1)
        self.timer.start()
        self.me = self

    def __del__(self) -> None:
        died_in.append(threading.current_thread().name)


def _allocate(kept: list[list[int]]) -> None:
    """Make so many objects that Python's own collector would begin here."""
    kept += [[number] for number in range(20_000)]


@pytest.fixture(autouse=True)
def _pythons_own_thresholds() -> Iterator[None]:
    """Count as a new process does, whatever ran in this one before."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def test_what_another_thread_allocates_destroys_nothing_there(qapp: QApplication, qtbot: QtBot) -> None:
    """It is found with the next beat, in the thread that made it."""
    died_in.clear()
    sweeper = Sweeper(qapp)
    gone = weakref.ref(_Cycle())
    kept = list[list[int]]()
    other = threading.Thread(target=_allocate, args=(kept,))
    other.start()
    other.join()

    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None, timeout=15_000)
    assert died_in == [threading.main_thread().name]
    sweeper.setParent(None)


def test_nothing_due_is_nothing_done() -> None:
    """Right after a whole collection there is nothing to look for."""
    gc.collect()

    assert sweep() is None


def test_what_was_loaded_is_looked_through_no_more(qapp: QApplication) -> None:
    """It is spared as it is, without a look for what died of it; references still let go of it."""
    sweeper = Sweeper(qapp)
    kept = list[list[int]]()
    _allocate(kept)
    before, gone = gc.get_freeze_count(), weakref.ref(_Cycle())
    sweeper.spare_loaded()

    assert gc.get_freeze_count() >= before + len(kept)
    assert gone() is not None
    sweeper.setParent(None)
    gc.unfreeze()
    gc.collect()
    assert gone() is None
