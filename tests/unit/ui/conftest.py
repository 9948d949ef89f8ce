"""A window on the offscreen platform, with made-up views."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.tables.remembered import remember_with
from tokenmirror.ui.theme import LIGHT, Theme
from tokenmirror.ui.window import Window


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """Collect garbage in this thread alone, as the program does: another one must not destroy widgets."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture(autouse=True)
def own_columns() -> None:
    """Remember the columns of tables for one test only; they are kept a moment after they were changed."""
    known: dict[str, str] = {}
    remember_with(lambda name: known.get(name, ""), known.__setitem__)


@pytest.fixture
def make_window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Window]]:
    """Return a maker of shown windows whose chart is drawn."""
    qapp.setStyle("Fusion")
    use_good_face()
    made: list[Window] = []

    def make(theme: Theme = LIGHT, size: tuple[int, int] = (1280, 800)) -> Window:
        window = Window(theme, ZoneInfo("Europe/Berlin"))
        window.resize(*size)
        with qtbot.waitSignal(window.painted):
            window.show()
        window.library.load()  # as with the first view: without one it is loaded only after most of a second
        qtbot.waitUntil(lambda: window.mirror.chart.drawn)
        made.append(window)
        return window

    yield make
    for window in made:
        window.keeps_running = False
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # its timers must not fire in the next test
