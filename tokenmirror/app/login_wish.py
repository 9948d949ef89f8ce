"""Brings the wish to start at login to the system, in the reading thread, and the system's answer to the window."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject

from tokenmirror.app.desk import Desk
from tokenmirror.app.login import Login, LoginState
from tokenmirror.app.reader import Answer
from tokenmirror.ui.preferences import Preferences

KIND = "login"


class _Seen(NamedTuple):
    """How it is, and how many wishes there had been when that was asked."""

    wishes: int
    state: LoginState


class LoginWish(QObject):
    """Write what is wished, look at what is, and let the switch show what is."""

    def __init__(self, login: Login, desk: Desk) -> None:
        super().__init__(desk)
        self._correcting = False
        self._wishes = 0
        self._login, self._reader, self._preferring, self._window = login, desk.reader, desk.preferring, desk.window
        desk.preferring.changed.connect(self._changed)
        desk.window.look_changed.connect(self.look)
        desk.answered.connect(self._hear)
        self.look()

    def look(self) -> None:
        """Ask how it is, when the page that shows it is opened."""
        here = self._window.trail.here
        if here.screen == "settings" and here.what.partition("/")[0] == "start":
            wishes = self._wishes
            self._reader.ask(KIND, lambda _asker: _Seen(wishes, self._login.look()))

    def _changed(self, now: Preferences, before: Preferences) -> None:
        wished = (now.start_at_login, now.start_hidden)
        if wished != (before.start_at_login, before.start_hidden) and not self._correcting:
            self._wishes = wishes = self._wishes + 1
            self._reader.ask(KIND, lambda _asker: _Seen(wishes, self._login.turn(on=wished[0], hidden=wished[1])))
        else:
            self.look()

    def _hear(self, answer: object) -> None:
        """Show how it is; the switch follows the file, but not how that was before the last wish."""
        if isinstance(answer, Answer) and isinstance(answer.view, _Seen) and answer.view.wishes == self._wishes:
            self._show(answer.view.state)

    def _show(self, state: LoginState) -> None:
        self._correcting = True
        self._preferring.correct(replace(self._preferring.now, start_at_login=state.on))
        self._correcting = False
        self._window.settings.start.show_login(state.place, state.problem)
