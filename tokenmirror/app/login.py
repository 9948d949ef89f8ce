"""Starting at login, by each system's own means; what was written by others, or changed since, is left alone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from tokenmirror.app.login_entries import CannotBeWritten, Start
from tokenmirror.app.login_places import Place, place_of
from tokenmirror.language import tr
from tokenmirror.paths import data_paths


class LoginState(msgspec.Struct, frozen=True):
    """Whether the program starts at login, where that is written, and why it cannot be changed."""

    on: bool
    place: str
    problem: str = ""


class Login:
    """One program's start at login."""

    def __init__(self, place: Place, start: Start) -> None:
        self._place, self._start = place, start

    def look(self) -> LoginState:
        """Return how it is now."""
        try:
            text = self._place.read()
        except OSError as error:
            return self._state(on=False, problem=_why(error))
        if text is None:
            return self._state(on=False)
        edited = not self._place.is_ours(text, self._start)
        return self._state(on=self._place.is_on(text), problem=_edited() if edited else "")

    def turn(self, *, on: bool, hidden: bool) -> LoginState:
        """Write it, or take away exactly what was written; return how it is then."""
        before = self.look()
        if before.problem:
            return before
        start = Start((*self._start.command, "--hidden") if hidden else self._start.command, self._start.folder)
        try:
            self._place.write(start) if on else self._place.remove()
        except (OSError, CannotBeWritten) as error:
            return self._state(on=before.on, problem=_why(error))
        return self.look()

    def _state(self, *, on: bool, problem: str = "") -> LoginState:
        return LoginState(on, self._place.name, problem)


def _edited() -> str:
    return tr("It was written or changed by someone else, so it is left as it is.")


def _why(error: Exception) -> str:
    return str(error.strerror or error) if isinstance(error, OSError) else tr("The path holds a line break.")


def login(data_dir: Path) -> Login:
    """Return what starts this program at login on this system."""
    usual = data_paths(None, {name: value for name, value in os.environ.items() if name == "XDG_DATA_HOME"}).folder
    return Login(place_of(sys.platform, os.environ, Path.home()), start_of(data_dir, usual))


def start_of(data_dir: Path, usual: Path) -> Start:
    """Return how the program is started; its data folder is named where it is not the usual one."""
    command, folder = _program()
    return Start((*command, *(() if data_dir == usual else ("--data-dir", str(data_dir)))), folder)


def _program() -> tuple[tuple[str, ...], str]:
    if getattr(sys, "frozen", False):
        return (sys.executable,), ""
    script = Path(sys.executable).with_name("tokenmirror-app.exe" if sys.platform == "win32" else "tokenmirror-app")
    if script.is_file():
        return (str(script),), ""
    return (sys.executable, "-m", "tokenmirror"), str(Path(__file__).resolve().parents[2])
