"""What the window remembers from one start to the next, in an ini file of the data folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QSettings

from tokenmirror.domain.periods import PeriodChoice
from tokenmirror.paths import DataPaths
from tokenmirror.store import in_hand
from tokenmirror.store.converting import written_over
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.preferences import Preferences, from_text
from tokenmirror.ui.trail import Place
from tokenmirror.viewmodels.rooms import SCREENS

FILE = "window.ini"
_PREFERRED = "preferences"
_DRAFT, _CHOSEN = "summary/draft", "summary/chosen"
_NAMING = ("look/what", "look/project")


class Memory:
    """Geometry, choices, and what was said once."""

    def __init__(self, data_dir: Path) -> None:
        self._paths = DataPaths(data_dir)
        self._settings = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)

    def geometry(self, screens: str) -> QByteArray | None:
        """Return the window's place and size with a set of screens; with a new set those of the last time."""
        for key in (f"window/{screens}", "window/geometry"):
            value = self._settings.value(key)
            if isinstance(value, QByteArray):
                return value
        return None

    def keep_geometry(self, screens: str, geometry: QByteArray) -> None:
        """Write the window's place and size with a set of screens."""
        for key in (f"window/{screens}", "window/geometry"):
            self._settings.setValue(key, geometry)

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

    def table(self, name: str) -> str:
        """Return how the columns of a table were left."""
        return self._text(f"tables/{name}")

    def keep_table(self, name: str, columns: str) -> None:
        """Write how the columns of a table are now."""
        self._settings.setValue(f"tables/{name}", columns)

    @property
    def place(self) -> tuple[str, str]:
        """Return the screen that was open last, and what of it; the first screen where none is known."""
        screen = self._text("look/screen")
        return (screen, self._text("look/what")) if screen in SCREENS else ("mirror", "")

    def keep(self, place: Place) -> None:
        """Write what the next start should find."""
        kept = replace(place.narrowing, days=None, back=0, bucket=None)
        self._settings.setValue("look/screen", place.screen)
        self._settings.setValue("look/period", kept.choice.value)
        if not self._paths.encryption.exists():  # they name folders, commits and words that were searched
            for key, words in zip(_NAMING, (place.what, kept.project), strict=True):
                self._settings.setValue(key, words)
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

    @property
    def told(self) -> frozenset[str]:
        """Return the causes of notifications that were shown."""
        return frozenset(filter(None, self._text("told/causes").split("\n")))

    def note_told(self, causes: Iterable[str]) -> None:
        """Keep which causes were told."""
        self._settings.setValue("told/causes", "\n".join(sorted(causes)))
        self._settings.sync()

    @property
    def summary(self) -> tuple[str, str] | None:
        """Return the draft that the summary in hand came from, and its choice as JSON; empty where there is none.

        None: that is encrypted, and the key is not known yet.
        """
        if not in_hand.is_wanted(self._paths):
            return self._text(_DRAFT), self._text(_CHOSEN)
        words = in_hand.kept(self._paths)
        return None if words is None else (words.get(_DRAFT, ""), words.get(_CHOSEN, ""))

    def keep_summary(self, draft: str, chosen: str) -> None:
        """Write which summary is in hand; the file is written some moments later."""
        if in_hand.is_wanted(self._paths):
            in_hand.keep(self._paths, {_DRAFT: draft, _CHOSEN: chosen})
            return
        self._settings.setValue(_DRAFT, draft)
        self._settings.setValue(_CHOSEN, chosen)

    def hide(self) -> None:
        """Take out of the plain file what is the person's own, once the database is encrypted and its key is known."""
        if not self._paths.encryption.exists():
            return
        own = {key: self._text(key) for key in (_DRAFT, _CHOSEN) if self._has(key)}
        if own and not in_hand.keep(self._paths, own):
            return
        if not any(map(self._has, (*own, *_NAMING))):
            return
        for key in (*own, *_NAMING):
            self._settings.remove(key)
        with written_over(self._paths.folder / FILE):
            self._settings.sync()

    @property
    def save_folder(self) -> str:
        """Return the folder in which a chart was saved last."""
        return self._text("charts/folder")

    def keep_save_folder(self, path: str) -> None:
        """Write where a chart was saved."""
        self._settings.setValue("charts/folder", path)

    def first_time(self, what: str) -> bool:
        """Return whether something was never said before; it is said then."""
        said = self._settings.value(f"said/{what}") is not None
        self._settings.setValue(f"said/{what}", "yes")
        return not said
