"""Whether the desktop wishes that nothing moves, as far as its files tell: KDE and GTK write it into theirs."""

from __future__ import annotations

import configparser
import os
from collections.abc import Mapping
from pathlib import Path

_PLACES = (
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
)
_NOTHING = frozenset({"0", "0.0", "0.00", "false", "no"})
_MOST = 200_000


def desktop_is_still(env: Mapping[str, str], home: Path) -> bool:
    """Return whether one of the desktop's files turns its animations off."""
    named = env.get("XDG_CONFIG_HOME", "")
    folder = Path(named) if os.path.isabs(named) else home / ".config"  # noqa: PTH117 - empty is no path
    return any(_value(folder / name, group, key) in _NOTHING for name, group, key in _PLACES)


def _value(path: Path, group: str, key: str) -> str:
    """Return what a file says; nothing for one that is not there or is no such file."""
    parser = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            parser.read_string(file.read(_MOST))
    except (OSError, configparser.Error):
        return ""
    return parser.get(group, key, fallback="").strip().casefold()
