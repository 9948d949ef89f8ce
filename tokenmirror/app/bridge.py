"""The one hop from the reading thread to the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """A signal that is emitted in one thread and heard in the other."""

    answered = Signal(object)
