"""What the person prefers, kept in the ini file and let hold at once: window, login file and whoever listens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tokenmirror.app.memory import Memory
from tokenmirror.ui.preferences import Preferences, theme_of, use
from tokenmirror.ui.theme import THEMES, Theme


class Preferring(QObject):
    """Hold the preferences of one run."""

    changed = Signal(object, object)
    """The `Preferences` that hold from now on, and those that held before."""
    theme_changed = Signal(object)
    """The `Theme` to draw in, by choice or because the system changed its own."""

    def __init__(self, memory: Memory, forced_theme: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._forced = forced_theme
        self.now = memory.preferences
        use(self.now)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if (accessibility := getattr(hints, "accessibility", None)) is not None:
            accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """Return the theme of the command line, until another is chosen; else the preferred one."""
        return THEMES.get(self._forced) or theme_of(self.now)

    def choose(self, wanted: Preferences) -> None:
        """Keep other preferences and let them hold."""
        if wanted == self.now:
            return
        before, self.now = self.now, wanted
        if (wanted.colours, wanted.contrast) != (before.colours, before.contrast):
            self._forced = ""
        use(wanted)
        self._memory.prefer(wanted)
        self.changed.emit(wanted, before)
        self.theme_changed.emit(self.theme)

    def correct(self, wanted: Preferences) -> None:
        """Note what holds though nobody chose it here, as a file that a desktop turned off."""
        if wanted != self.now:
            before, self.now = self.now, wanted
            use(wanted)
            self._memory.prefer(wanted)
            self.changed.emit(wanted, before)

    def _system_changed(self) -> None:
        self.theme_changed.emit(self.theme)
