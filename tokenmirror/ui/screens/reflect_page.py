"""What every page of the room of looking back is: it draws its own kind of view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class ReflectPage(QWidget):
    """One page; it draws the views of its kind, and says what the person asks for."""

    went = Signal(str, str)
    """Another screen or page is wanted, and what of it."""
    acted = Signal(str)
    chosen = Signal(object)
    """The person wrote or decided something that is to be stored."""
    timed = True
    """Whether it is of a week, a month or a quarter: the header then leads to others."""

    def open_part(self, part: str) -> None:
        """Look at one thing of the page."""

    def show_view(self, view: Any) -> None:
        """Draw the page."""
        raise NotImplementedError

    @property
    def drawn(self) -> bool:
        """Return whether all of the page stands."""
        return True

    def settle(self) -> None:
        """Store what is written and not stored yet: the page is left."""
