"""Loads pyqtgraph beside the window's thread: half a second of work that no click has to wait for."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

from tokenmirror.ui.turns import Turns

_LOOK_MS, _NAMES_A_TURN = 10, 25


class ChartsLibrary(QObject):
    """Load the library once; say when it can be used, and at once where it can."""

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = self._is_loaded = False
        # No daemon: the interpreter must not end in the middle of a module.
        self._thread = threading.Thread(target=_load, name="charts")
        self._turns = Turns(self)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._see)

    def load(self) -> None:
        """Begin to load; say so where that is done."""
        if self._is_loaded:
            self.loaded.emit()
        elif not self._asked:
            self._asked = True
            self._turns.follow(self._steps())

    def _steps(self) -> Iterator[None]:
        """Name all classes of Qt, as the library does: PySide makes each when it is first named.

        It may do so in one thread only, and that is the window's: two that name the same class would get two.
        """
        names = [(module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module)]
        for start in range(0, len(names), _NAMES_A_TURN):
            for module, name in names[start : start + _NAMES_A_TURN]:
                getattr(module, name, None)
            yield
        self._thread.start()
        self._look.start()

    def _see(self) -> None:
        if not self._thread.is_alive():
            self._look.stop()
            self._is_loaded = True
            self.loaded.emit()


def _load() -> None:
    """Load what is drawn first, and what would hold up the first look at changes."""
    # A trouble is met again, and told, where it is used.
    import tokenmirror.ui.charts.outcome_chart  # noqa: PLC0415
    import tokenmirror.ui.charts.scatter  # noqa: F401, PLC0415
