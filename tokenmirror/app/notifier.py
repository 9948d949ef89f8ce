"""Quiet notifications: off until they are wished, each kind with its own switch, each cause told once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tokenmirror.app.memory import Memory
from tokenmirror.app.reader import Reader
from tokenmirror.language import tr
from tokenmirror.ui.preferences import Preferences, preferences
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.alerts import CEILING, CLEAN_UP, UNREADABLE, Alert

if TYPE_CHECKING:
    from tokenmirror.app.bus import Bus

KIND, _OWN = "alerts", "own"
_HOUR_MS = 3_600_000


class Shower(Protocol):
    """Shows one alert, somehow."""

    def __call__(self, alert: Alert, /) -> None:
        """Show it."""


class Notifier(QObject):
    """Ask now and then what is to be told, and tell what was not told yet."""

    open_asked = Signal(str, str)
    """A note was clicked: the screen and what of it."""
    _clicked = Signal(str)
    _not_taken = Signal(str)

    def __init__(self, reader: Reader, memory: Memory, show_in_tray: Callable[[str, str], None]) -> None:
        """Take what shows a title and a body where there is no bus for notifications."""
        super().__init__()
        self._reader, self._memory, self._show_in_tray = reader, memory, show_in_tray
        self._alerts: dict[str, Alert] = {}
        self.show: Shower = self._over_bus if sys.platform.startswith("linux") else self._in_tray
        self._bus: Bus | None = None
        # From the thread of the bus into this one.
        self._clicked.connect(self._open, Qt.ConnectionType.QueuedConnection)
        self._not_taken.connect(self._show_otherwise, Qt.ConnectionType.QueuedConnection)
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._hourly.timeout.connect(self.ask)
        self._hourly.start()

    def ask(self) -> None:
        """Ask what is to be told, if anything is wished."""
        if preferences().notify:
            self._reader.ask(KIND, lambda asker: asker.alerts())

    def tell(self, found: Iterable[Alert]) -> None:
        """Tell what is wished and was not told; what is over may be told again when it comes back."""
        every = tuple(found)
        told = self._memory.told
        current = {alert.cause for alert in every}
        kept = {cause for cause in told if cause in current or cause.startswith((CLEAN_UP, CEILING))}
        new = [alert for alert in every if alert.cause not in told and _is_wished(alert.kind, preferences())]
        for alert in new:
            self._alerts[alert.cause] = alert
            self.show(alert)
        if (after := kept | {alert.cause for alert in new}) != told:
            self._memory.note_told(after)

    def explain(self, words: str) -> None:
        """Say something of the program itself, whatever is wished: a window that closes can say nothing any more."""
        alert = self._alerts[_OWN] = Alert(_OWN, _OWN, say("app.name"), words, "settings", "start")
        self.show(alert)

    def open_latest(self) -> None:
        """Open what the last balloon of the tray was about."""
        if self._alerts:
            self._open(next(reversed(self._alerts)))

    def _over_bus(self, alert: Alert) -> None:
        from tokenmirror.app.bus import Bus, Note  # noqa: PLC0415 - loaded by those who wish to be told

        if self._bus is None:
            self._bus = Bus(self._clicked.emit, lambda note: self._not_taken.emit(note.key))
        self._bus.show(Note(alert.cause, alert.title, alert.body, tr("Open")))

    def _in_tray(self, alert: Alert) -> None:
        self._show_in_tray(alert.title, alert.body)

    def _show_otherwise(self, cause: str) -> None:
        if cause in self._alerts:
            self._in_tray(self._alerts[cause])

    def _open(self, cause: str) -> None:
        alert = self._alerts.get(cause)
        if alert is not None:
            self.open_asked.emit(alert.screen, alert.what)

    def stop(self) -> None:
        """Hear no more clicks."""
        self._hourly.stop()
        if self._bus is not None:
            self._bus.stop()


def _is_wished(kind: str, wished: Preferences) -> bool:
    return wished.notify and {
        CLEAN_UP: wished.notify_clean_up,
        UNREADABLE: wished.notify_unreadable,
        CEILING: wished.notify_ceiling,
    }.get(kind, False)
