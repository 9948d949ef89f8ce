"""The screens in one place: each view goes to the screen it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.planned import PlannedRoom
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.session import SessionScreen
from tokenmirror.ui.screens.settings.screen import SettingsScreen
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import SESSIONS, LedgerAsk, LedgerHead, LedgerRows
from tokenmirror.viewmodels.scatter import ScatterView
from tokenmirror.viewmodels.settings import PAGE_OF
from tokenmirror.viewmodels.shapes import (
    Detail,
    MirrorView,
    SourcesView,
)
from tokenmirror.viewmodels.timeline_shapes import SessionPage


class Screens(QStackedWidget):
    """Hold the screens and pass on what they ask for."""

    detail_asked = Signal(str, str)
    ledger_asked = Signal(object)
    """Another order or some rows of a ledger: a `LedgerAsk` or a `RowsAsk`."""
    acted = Signal(str)
    went = Signal(str, str)
    """Another screen is wanted, and what of it."""
    rescan_asked = Signal()
    pause_asked = Signal(bool)
    said = Signal(object)
    commit_opened = Signal(str)
    """A commit is to be opened in the ledger; its id."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.mirror = MirrorScreen(theme)
        self.changes = ChangesScreen(theme)
        self.sessions = LedgerScreen((sessions_model(),), theme, (say("sessions.table"),), say("sessions.search"))
        self.session = SessionScreen(theme)
        self.reflect = PlannedRoom("reflect")
        self.budget = PlannedRoom("budget")
        self.summary = PlannedRoom("summary")
        self.settings = SettingsScreen()
        self._by_name: dict[str, QWidget] = {
            "mirror": self.mirror,
            "changes": self.changes,
            "sessions": self.sessions,
            "reflect": self.reflect,
            "budget": self.budget,
            "summary": self.summary,
            "settings": self.settings,
        }
        self._drawn: dict[type, tuple[str, Callable[[Any], object]]] = {
            MirrorView: ("mirror", self.mirror.show_view),
            LedgerRows: ("rows", lambda view: self._ledger(view.asked.ledger).show_rows(view)),
            ScatterView: ("scatter", self.changes.show_scatter),
            SessionPage: ("session", self.session.show_page),
            SourcesView: ("tools", self.settings.tools.show_view),
            **{kind: (f"settings {page}", self.settings.show_view) for kind, page in PAGE_OF.items()},
        }
        for screen in (*self._by_name.values(), self.session):
            self.addWidget(screen)
        self._pass_on()

    def _pass_on(self) -> None:
        self.mirror.acted.connect(self.acted)
        self.mirror.went.connect(self.went)
        self.changes.asked.connect(self.ledger_asked)
        self.sessions.asked.connect(self.ledger_asked)
        self.changes.detail_asked.connect(partial(self.detail_asked.emit, "commit"))
        self.sessions.detail_asked.connect(partial(self.detail_asked.emit, "session"))
        self.changes.said.connect(self.said)
        self.sessions.said.connect(self.said)
        self.settings.tools.rescan_asked.connect(self.rescan_asked)
        self.settings.tools.pause_asked.connect(self.pause_asked)
        self.settings.page_asked.connect(partial(self.went.emit, "settings"))
        self.session.said.connect(self.said)
        self.session.commit_opened.connect(self.commit_opened)
        for screen in (*self._by_name.values(), self.session):
            if isinstance(screen, Room):
                screen.acted.connect(self.acted)
                screen.went.connect(self.went)

    def _screen_of(self, place: Place) -> QWidget:
        """Return the screen of a place: one session has a page of its own."""
        return self.session if place.screen == "sessions" and place.what else self._by_name[place.screen]

    def open(self, place: Place) -> None:
        """Bring a screen to the front, with the one thing that is looked at."""
        screen = self._screen_of(place)
        if screen is self.session and self.sessions.model.place_of(place.what) is not None:
            self.sessions.table.choose(place.what)  # so that the way back leads to its row
        if isinstance(screen, Room):
            screen.open_place(place)
        self.setCurrentWidget(screen)

    def title(self, place: Place) -> str:
        """Return what the header calls a place."""
        screen = self._screen_of(place)
        own = screen.title(place) if isinstance(screen, Room) else ""
        return own or say(f"screen.{place.screen}")

    def filtered(self, place: Place) -> bool:
        """Tell whether period, project and tool hold on a screen."""
        screen = self._screen_of(place)
        return screen.filtered if isinstance(screen, Room) else True

    def show_view(self, view: object) -> str:
        """Draw a view on its screen; return its name."""
        if isinstance(view, LedgerHead):
            self._ledger(view.asked.ledger).show_head(view)
            return "sessions" if view.asked.ledger == SESSIONS else "changes"
        name, draw = self._drawn.get(type(view), ("", _nothing))
        draw(view)
        return name

    def _ledger(self, ledger: str) -> LedgerScreen:
        return self.sessions if ledger == SESSIONS else self.changes

    def ledger_ask(self, place: Place) -> LedgerAsk | None:
        """Return which rows of a ledger a place shows; None where it is no ledger."""
        screen = self._screen_of(place)
        return screen.asking if isinstance(screen, LedgerScreen) else None

    def resume(self, other: Screens) -> None:
        """Go on where other screens were left."""
        self.changes.resume(other.changes.asking)
        self.sessions.resume(other.sessions.asking)

    def show_detail(self, kind: str, detail: Detail) -> None:
        """Draw what is behind a row."""
        (self.changes if kind == "commit" else self.sessions).show_detail(detail)


def _nothing(_view: object) -> None:
    """Draw nothing: the view is of no screen."""
