"""The tray's popover among the other parts: asked anew while it is open, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal

from tokenmirror.app.pulse import Pulse
from tokenmirror.app.reader import Reader
from tokenmirror.ui.popover import Popover
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.tray import Tray
from tokenmirror.viewmodels.popover import TodayView

KIND = "today"
_REFRESH_MS = 1000


class Glance(QObject):
    """Open today in little at the icon, and keep it true while it is looked at."""

    open_asked = Signal()
    pause_asked = Signal(bool)

    def __init__(self, reader: Reader, tray: Tray, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._reader, self._tray, self._theme = reader, tray, theme
        self._paused = False
        self.popover: Popover | None = None
        """Made when it is first wanted: a start need not wait for it."""
        self._pulse = Pulse(self.ask, _REFRESH_MS, reader.worked)
        tray.today_asked.connect(self.toggle)

    def toggle(self, icon: QRect) -> None:
        """Open the popover, or close it."""
        if self.popover is None:
            self.popover = self._make()
        self.popover.set_theme(self._theme())
        self.popover.toggle(icon)

    def _make(self) -> Popover:
        made = Popover(self._theme(), self._tray.menu)
        made.show_paused(paused=self._paused)
        made.shown.connect(self.ask)
        made.open_asked.connect(self.open_asked)
        made.pause_asked.connect(lambda: self.pause_asked.emit(not self._paused))
        return made

    def ask(self) -> None:
        """Ask for today."""
        self._reader.ask(KIND, lambda asker: asker.today())

    def changed(self) -> None:
        """Ask again if it is looked at."""
        if self.popover is not None and self.popover.isVisible():
            self._pulse.poke()

    def show_view(self, view: TodayView) -> None:
        """Show an answer."""
        if self.popover is not None:
            self.popover.show_view(view)

    def show_paused(self, *, paused: bool) -> None:
        """Offer to pause, or to resume."""
        self._paused = paused
        if self.popover is not None:
            self.popover.show_paused(paused=paused)

    def close(self) -> None:
        """Put the popover away: the window is opened."""
        if self.popover is not None:
            self.popover.hide()
