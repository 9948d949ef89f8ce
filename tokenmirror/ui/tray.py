"""The tray icon: state by shape, one menu, and a new icon when a panel comes late."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tokenmirror.ui.icons import tray_icon
from tokenmirror.ui.text import visible
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import TrayView

_POLL_MS, _SELDOM_MS = 3000, 30_000
_OFTEN = 60
"""So many looks for a panel, which may come later than the program; each asks the session's bus."""


class Tray(QObject):
    """Stand in the panel while there is one."""

    open_asked = Signal()
    today_asked = Signal(object)
    """The icon was clicked: its place on the screen, which is empty where the panel keeps it to itself."""
    settings_asked = Signal()
    rescan_asked = Signal()
    pause_asked = Signal(bool)
    """Whether watching should pause."""
    quit_asked = Signal()
    availability_changed = Signal(bool)
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._tooltip, self._paused = "watching", say("tray.tooltip"), False
        self._icon: QSystemTrayIcon | None = None
        self.menu = self._make_menu()
        self.available = False
        self._looks = 0
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._look()
        self._poll.start()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    def _make_menu(self) -> QMenu:
        menu = QMenu()
        self._add(menu, "tray.open").triggered.connect(self.open_asked)
        # Some panels open the menu on every click, so that today has to be in it.
        self._add(menu, "tray.today").triggered.connect(self._ask_today)
        menu.addSeparator()
        self._pause = self._add(menu, "tray.pause")
        self._pause.triggered.connect(lambda: self.pause_asked.emit(not self._paused))
        self._add(menu, "tray.rescan").triggered.connect(self.rescan_asked)
        self._add(menu, "tray.settings").triggered.connect(self.settings_asked)
        menu.addSeparator()
        self._add(menu, "tray.quit").triggered.connect(self.quit_asked)
        return menu

    def _add(self, menu: QMenu, key: str) -> QAction:
        """Add a line to the menu, with the key of its words."""
        action = menu.addAction(say(key))
        action.setData(key)
        return action

    def say_again(self) -> None:
        """Name the menu's lines anew, in another language."""
        for action in self.menu.actions():
            if action.data():
                action.setText(say(str(action.data())))
        self._pause.setText(say("tray.resume" if self._paused else "tray.pause"))

    def _look(self) -> None:
        """Build a new icon when a panel appears: an old one never reaches a late panel."""
        available = QSystemTrayIcon.isSystemTrayAvailable()
        self._looks = 0 if available != self.available else self._looks + 1
        self._poll.setInterval(_SELDOM_MS if available or self._looks > _OFTEN else _POLL_MS)
        if available == self.available:
            return
        self.available = available
        self._rebuild() if available else self._drop()
        self.availability_changed.emit(available)

    def _rebuild(self) -> None:
        self._drop()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._dress()
        self._icon.show()

    def _drop(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason is reasons.Trigger:
            self._ask_today()
        elif reason in (reasons.DoubleClick, reasons.MiddleClick):
            self.open_asked.emit()

    def _ask_today(self) -> None:
        self.today_asked.emit(self._icon.geometry() if self._icon is not None else QRect())

    def _dress(self) -> None:
        if self._icon is not None:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            self._icon.setIcon(tray_icon(self._state, light_ink=dark))
            self._icon.setToolTip(self._tooltip)

    def show_view(self, view: TrayView) -> None:
        """Say other words."""
        self._tooltip = visible(view.tooltip)
        self._dress()

    def show_state(self, state: str, *, paused: bool) -> None:
        """Show another state; the menu offers its opposite."""
        self._pause.setText(say("tray.resume" if paused else "tray.pause"))
        self._paused = paused
        if state != self._state:
            self._state = state
            self._dress()

    def show_message(self, title: str, body: str) -> None:
        """Show a balloon at the icon, where the desktop has no notifications of its own."""
        if self._icon is not None:
            self._icon.showMessage(title, body, QSystemTrayIcon.MessageIcon.NoIcon)

    def put_away(self) -> None:
        """Take the icon out of the panel before the program ends."""
        self._poll.stop()
        self._drop()
