"""A ledger and what is behind one of its rows: beside each other, or one above the other where room is short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from tokenmirror.ui.tables.remembered import remember, remembered

_UNDER_BELOW = 980
"""Windows less wide than this have the side under the ledger."""
_SIDE, _LEAST_SIDE = 368, 312
_SOON_MS = 300


class SideBySide(QSplitter):
    """Share the room between both, by what the ledger needs or as the person left it, remembered by name."""

    turned = Signal(bool)
    """Whether the side stands under the ledger."""

    def __init__(self, name: str, main: QWidget, side: QWidget, needed: Callable[[], int]) -> None:
        """Take what is at the left and at the right, and how wide the left one would like to be, in pixels."""
        super().__init__()
        self._name, self._needed = name, needed
        self._own = _read(remembered(name))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(main)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self._later = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._later.timeout.connect(self._keep)
        self.splitterMoved.connect(self._dragged)
        self.setSizes([800, _SIDE])

    @property
    def upright(self) -> bool:
        """Tell whether the side stands under the ledger."""
        return self.orientation() is Qt.Orientation.Vertical

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side under the ledger where room is short."""
        super().resizeEvent(event)
        upright = self.window().width() < _UNDER_BELOW
        if self.upright is not upright:
            self.setOrientation(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
            self.turned.emit(upright)
        QTimer.singleShot(0, self, self.share)  # when the parts know their least sizes

    def share(self) -> None:
        """Give the side its room, and the ledger the rest."""
        whole = self.height() if self.upright else self.width()
        if self.upright:
            side = round(whole * self._own.get("under", 500) / 1_000)
        else:
            side = self._own.get("beside", min(max(whole - self.handleWidth() - self._needed(), _LEAST_SIDE), _SIDE))
        if self.sizes()[1] != side:
            self.setSizes([max(whole - side - self.handleWidth(), 0), side])

    def _dragged(self) -> None:
        side = self.sizes()[1]
        if self.upright:
            self._own["under"] = side * 1_000 // max(self.height(), 1)
        else:
            self._own["beside"] = side
        self._later.start()

    def _keep(self) -> None:
        remember(self._name, " ".join(f"{key}={size}" for key, size in sorted(self._own.items())))


def _read(text: str) -> dict[str, int]:
    """Return what was remembered: pixels beside, thousandths of the height under; nothing where it cannot be read."""
    parts = (part.partition("=") for part in text.split())
    return {key: int(size) for key, _, size in parts if key in ("beside", "under") and size.isdecimal()}
