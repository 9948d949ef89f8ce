"""Where a key, or a click on a bar, a figure, a filter or a button leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import Qt, SignalInstance

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Bucket, PeriodChoice
from tokenmirror.ui.behind import asked_behind
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.header import OWN_DATES
from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.viewmodels.rooms import SCREENS

_PAGES = {"sources": "tools", "repositories": "repositories", "addresses": "addresses"}
"""Keys of actions that lead to a page of the settings."""


class Led(Protocol):
    """What a window can be asked to do."""

    @property
    def narrowing(self) -> Narrowing:
        """Return what is looked at."""

    @property
    def changes(self) -> ChangesScreen:
        """Return the ledger of changes."""

    @property
    def sessions(self) -> LedgerScreen:
        """Return the ledger of sessions."""

    @property
    def acted(self) -> SignalInstance:
        """Return what passes the key of a button on."""

    def go(self, screen: str, narrowing: Narrowing | None = None, what: str = "") -> None:
        """Open a screen, or one thing of it."""

    def narrow(self, narrowing: Narrowing) -> None:
        """Look at something else on the same screen."""

    def step(self, by: int) -> None:
        """Go back or forward."""

    def step_time(self, by: int) -> None:
        """Look at the period before or after, or at that up to now."""

    def mark_bucket(self, bucket: Bucket) -> None:
        """Show which step of the time axis was picked."""


class Leading:
    """Lead a window to what was asked for."""

    def __init__(self, window: Led) -> None:
        self._window = window

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what each action does that leads somewhere."""
        window = self._window
        return {
            "back": lambda: window.step(-1),
            "forward": lambda: window.step(1),
            "earlier": lambda: window.step_time(-1),
            "later": lambda: window.step_time(1),
            "now": lambda: window.step_time(0),
            "undo": lambda: self.act("undo"),
        } | {f"go {screen}": partial(window.go, screen) for screen in SCREENS}

    def pick_period(self, key: str) -> None:
        """Look at another period, up to now."""
        if key != OWN_DATES:
            narrowing = self._window.narrowing
            self._window.narrow(replace(narrowing, choice=PeriodChoice(key), back=0, days=None, bucket=None))

    def pick_bucket(self, key: str) -> None:
        """Look at days, weeks or months."""
        wanted = Bucket(key)
        self._window.mark_bucket(wanted)
        self._window.narrow(replace(self._window.narrowing, bucket=wanted))

    def open_bar(self, days: object) -> None:
        """Open the changes of some days; of the period where none are named."""
        if isinstance(days, tuple):
            narrowing = replace(self._window.narrowing, days=(days[0], days[1]), back=0, bucket=None)
            self._window.go("changes", narrowing)
            self._hold_table()
        else:
            self._window.go("changes")

    def open_outcome(self, outcome: object) -> None:
        """Open what is behind a figure: changes or commits of that fate, or sessions where there are none."""
        asked = asked_behind(outcome, self._window.changes.asking)
        if asked is not None:
            self._window.changes.resume(asked)
        elif isinstance(outcome, Outcome):
            sessions = self._window.sessions
            sessions.resume(replace(sessions.asking, words="", fate=outcome.value, wanted=""))
        self._window.go("sessions" if asked is None else "changes")

    def open_commit(self, commit: str) -> None:
        """Open the ledger with one commit in hand, and ask what is behind it."""
        self._window.go("changes")
        self._window.changes.choose(commit)
        self._hold_table()

    def act(self, key: str) -> None:
        """Do what a button names: lead to a screen, or pass it on."""
        if key in SCREENS:
            self._window.go(key)
        elif key == "clear":
            self._window.narrow(Narrowing(PeriodChoice.ALL))
        elif key in _PAGES:
            self._window.go("settings", what=_PAGES[key])
        else:
            self._window.acted.emit(key)

    def _hold_table(self) -> None:
        self._window.changes.table.setFocus(Qt.FocusReason.OtherFocusReason)
