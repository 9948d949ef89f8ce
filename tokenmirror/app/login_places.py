"""Where each system keeps what starts at login. Linux was tried; macOS and Windows follow their descriptions."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from tokenmirror.app.login_entries import (
    LABEL,
    Start,
    desktop_entry,
    is_on,
    is_our_agent,
    is_sealed,
    launch_agent,
    run_value,
)
from tokenmirror.language import tr

_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "TokenMirror"


class Place(Protocol):
    """Where one system keeps what starts at login."""

    @property
    def name(self) -> str:
        """Return where it is, as a person finds it."""

    def read(self) -> str | None:
        """Return what is written there; None for nothing. Raise OSError."""

    def write(self, start: Start) -> None:
        """Write it. Raise OSError or CannotBeWritten."""

    def remove(self) -> None:
        """Take it away. Raise OSError."""

    def is_ours(self, text: str, start: Start) -> bool:
        """Tell whether it is as we write it."""

    def is_on(self, text: str) -> bool:
        """Tell whether it starts something."""


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        """Return the file's path."""
        return str(self._path)

    def read(self) -> str | None:
        """Return the file's text; bytes that are no text are kept apart from ours."""
        try:
            return self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return None

    def _put(self, text: str) -> None:
        """Write the whole file at once, also where it is a link to another one."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        target = self._path.resolve()
        fresh = target.with_name(f".{target.name}.new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(target)

    def remove(self) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)


class AutostartFile(_File):
    """The autostart folder of freedesktop."""

    def __init__(self, env: Mapping[str, str], home: Path) -> None:
        named = env.get("XDG_CONFIG_HOME", "")
        folder = Path(named) if os.path.isabs(named) else home / ".config"  # noqa: PTH117 - empty is no path
        super().__init__(folder / "autostart" / "tokenmirror.desktop")

    def write(self, start: Start) -> None:
        """Write the desktop entry."""
        self._put(desktop_entry(start, _NAME, tr("What your AI tokens turned into")))

    def is_ours(self, text: str, _start: Start) -> bool:
        """Tell by its seal."""
        return is_sealed(text)

    def is_on(self, text: str) -> bool:
        """Tell by the switches of the desktop's own settings."""
        return is_on(text)


class LaunchAgent(_File):
    """The launch agents of macOS; not tried."""

    def __init__(self, home: Path) -> None:
        super().__init__(home / "Library" / "LaunchAgents" / f"{LABEL}.plist")

    def write(self, start: Start) -> None:
        """Write the agent; it is loaded with the next login."""
        self._put(launch_agent(start))

    def is_ours(self, text: str, _start: Start) -> bool:
        """Tell by its keys."""
        return is_our_agent(text)

    def is_on(self, _text: str) -> bool:
        """Take every agent that is there for one that starts."""
        return True


class RunKey:
    """The Run key of Windows; not tried."""

    name = rf"HKEY_CURRENT_USER\{_RUN_KEY}"

    def read(self) -> str | None:
        """Return the command."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - of this system

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    return str(winreg.QueryValueEx(key, _NAME)[0])
            except FileNotFoundError:
                return None
        return None

    def write(self, start: Start) -> None:
        """Write the command."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - of this system

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, run_value(start))

    def remove(self) -> None:
        """Delete the value."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - of this system

            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, _NAME)

    def is_ours(self, text: str, start: Start) -> bool:
        """Tell whether it is this program's command, hidden or not."""
        return text in {run_value(start), run_value(Start((*start.command, "--hidden")))}

    def is_on(self, _text: str) -> bool:
        """Take every command for one that starts."""
        return True


def place_of(platform: str, env: Mapping[str, str], home: Path) -> Place:
    """Return where a system keeps what starts at login."""
    if platform == "win32":
        return RunKey()
    return LaunchAgent(home) if platform == "darwin" else AutostartFile(env, home)
