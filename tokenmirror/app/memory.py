"""What the window remembers from one start to the next, in an ini file of the data folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.preferences import Preferences, from_text

FILE = "window.ini"
_PREFERRED = "preferences"


class Memory:
    """Geometry, choices, and what was said once."""

    def __init__(self, data_dir: Path) -> None:
        self._settings = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray | None:
        """Return the window's place and size."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @property
    def preferences(self) -> Preferences:
        """Return what the person prefers."""
        keys = Preferences().as_text()
        return from_text({key: self._text(f"{_PREFERRED}/{key}") for key in keys if self._has(f"{_PREFERRED}/{key}")})

    def prefer(self, preferences: Preferences) -> None:
        """Write what the person prefers, at once."""
        for key, value in preferences.as_text().items():
            self._settings.setValue(f"{_PREFERRED}/{key}", value)
        self._settings.sync()

    def _has(self, key: str) -> bool:
        return self._settings.contains(key)

    @property
    def narrowing(self) -> Narrowing:
        """Return the filters of the last time."""
        choice = self._text("look/period")
        known = PeriodChoice(choice) if choice in set(PeriodChoice) else PeriodChoice.DAYS_30
        return Narrowing(known, project=self._text("look/project"), source=self._text("look/source"))

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def keep(self, geometry: QByteArray, narrowing: Narrowing) -> None:
        """Write what the next start should find."""
        kept = replace(narrowing, days=None, back=0, bucket=None)
        self._settings.setValue("window/geometry", geometry)
        self._settings.setValue("look/period", kept.choice.value)
        self._settings.setValue("look/project", kept.project)
        self._settings.setValue("look/source", kept.source)
        self._settings.sync()

    @property
    def waits_for_start(self) -> bool:
        """Return whether the first page was shown, and nobody has pressed Start yet."""
        return self._text("first/waits") == "yes"

    def note_waiting(self, *, waits: bool) -> None:
        """Note that the first page is shown, or that it was answered."""
        self._settings.setValue("first/waits", "yes" if waits else "no")
        self._settings.sync()

    def first_time(self, what: str) -> bool:
        """Return whether something was never said before; it is said then."""
        said = self._settings.value(f"said/{what}") is not None
        self._settings.setValue(f"said/{what}", "yes")
        return not said
