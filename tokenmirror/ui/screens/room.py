"""What every screen is: it draws the views that belong to it, and says what the person asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.trail import Place


class Room(QWidget):
    """One screen of the window, opened by the rail or from another screen."""

    went = Signal(str, str)
    """Another screen is wanted, and what of it: `session` and an id, `settings` and a page."""
    acted = Signal(str)
    """A button was pressed that the window or the program knows by this key."""
    filtered = True
    """Whether period, project and tool of the header hold here."""

    def prepare(self, place: Place) -> None:
        """Make what a place needs besides the room, before it is opened."""

    def open_place(self, place: Place) -> None:
        """Look at one thing of the screen; most screens have only one."""

    def title(self, place: Place) -> str:
        """Return what the header calls this place; empty where the screen's own name does."""
        del place
        return ""

    def tool(self) -> QWidget | None:
        """Return what stands in the header in the place of the filters; most screens have nothing."""
        return None

    def step_time(self, by: int) -> bool:
        """Look at the time before or after, or at now for zero; return whether the screen has times of its own."""
        del by
        return False
