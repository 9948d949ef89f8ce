"""What a person prefers: colours, density, motion, language, start and notifications; read anywhere, changed in one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec

from tokenmirror.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme, system_theme


class Colours(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """High contrast, or as the system says."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Density(StrEnum):
    """How high the rows of tables are: 26 or 30 pixels."""

    NORMAL = "normal"
    ROOMY = "roomy"


class Motion(StrEnum):
    """Whether cards may fade in."""

    SYSTEM = "system"
    REDUCED = "reduced"


class Preferences(msgspec.Struct, frozen=True):
    """Everything a person can prefer; whatever was never chosen is as here."""

    colours: Colours = Colours.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    density: Density = Density.NORMAL
    motion: Motion = Motion.SYSTEM
    language: str = ""
    """A code, as `de`; empty follows the system."""
    start_at_login: bool = False
    start_hidden: bool = True
    """At login, stay in the tray."""
    keep_in_tray: bool = True
    """Closing the window leaves the program in the tray."""
    notify: bool = False
    """Whether there are notifications at all; the three below say of what."""
    notify_clean_up: bool = True
    """Logs are about to be deleted by their tool."""
    notify_ceiling: bool = True
    """A ceiling is nearly reached."""
    notify_unreadable: bool = True
    """A source stopped being readable."""

    @property
    def row_height(self) -> int:
        """Return the height of a table's row."""
        return 30 if self.density is Density.ROOMY else 26

    def as_text(self) -> dict[str, str]:
        """Return every preference as text, by its name."""
        return {name: _text(getattr(self, name)) for name in self.__struct_fields__}


_KINDS: dict[str, type[StrEnum]] = {"colours": Colours, "contrast": Contrast, "density": Density, "motion": Motion}
_ON, _OFF = "yes", "no"


def _text(value: object) -> str:
    return (_ON if value else _OFF) if isinstance(value, bool) else str(value)


def from_text(given: Mapping[str, str]) -> Preferences:
    """Return preferences as they were written; what is missing or unknown is as if it was never chosen."""
    known = {name: getattr(Preferences(), name) for name in Preferences.__struct_fields__}
    return Preferences(**{name: _value(name, given.get(name), default) for name, default in known.items()})


def _value(name: str, written: str | None, default: Any) -> Any:
    if written is None:
        return default
    if name in _KINDS:
        return _KINDS[name](written) if written in set(_KINDS[name]) else default
    if isinstance(default, bool):
        return {_ON: True, _OFF: False}.get(written, default)
    return written


_current = Preferences()


def preferences() -> Preferences:
    """Return what holds now."""
    return _current


def use(wanted: Preferences) -> None:
    """Let other preferences hold; who draws by them is told by the window's signal `preferred`."""
    global _current  # noqa: PLW0603 - one process has one person before it
    _current = wanted


def theme_of(wanted: Preferences) -> Theme:
    """Return the theme that is preferred, with the system's where it is left to it."""
    system = system_theme()
    dark = system.dark if wanted.colours is Colours.SYSTEM else wanted.colours is Colours.DARK
    contrast = system.contrast if wanted.contrast is Contrast.SYSTEM else wanted.contrast is Contrast.ON
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def of_theme(name: str) -> Preferences:
    """Return the preferences that make a theme by name; anything else leaves it to the system."""
    theme = THEMES.get(name)
    if theme is None:
        return Preferences()
    return Preferences(Colours.DARK if theme.dark else Colours.LIGHT, Contrast.ON if theme.contrast else Contrast.OFF)


_system_still = False


def note_system_motion(*, still: bool) -> None:
    """Note that the system wishes as little motion as possible, or no longer."""
    global _system_still  # noqa: PLW0603 - there is one system
    _system_still = still


def fade_ms(wished: int) -> int:
    """Return how long a card may fade in: not at all where motion is to be reduced."""
    return 0 if _current.motion is Motion.REDUCED or _system_still else wished
