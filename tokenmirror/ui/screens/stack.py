"""The four screens in one place: each view goes to the screen it belongs to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tokenmirror.ui.rail import SCREENS
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.sources import SourcesScreen
from tokenmirror.ui.tables.commits import commits_model
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import (
    CommitRow,
    CommitsView,
    Detail,
    MirrorView,
    SessionRow,
    SessionsView,
    SourcesView,
)


class Screens(QStackedWidget):
    """Hold the screens and pass on what they ask for."""

    detail_asked = Signal(str, str)
    acted = Signal(str)
    rescan_asked = Signal()
    pause_asked = Signal(bool)
    said = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.mirror = MirrorScreen(theme)
        self.commits: LedgerScreen[CommitRow] = LedgerScreen(
            commits_model(), theme, say("commits.table"), say("commits.search")
        )
        self.sessions: LedgerScreen[SessionRow] = LedgerScreen(
            sessions_model(), theme, say("sessions.table"), say("sessions.search")
        )
        self.sources = SourcesScreen()
        screens: tuple[QWidget, ...] = (self.mirror, self.commits, self.sessions, self.sources)
        self._by_name = dict(zip(SCREENS, screens, strict=True))
        for screen in screens:
            self.addWidget(screen)
        self._pass_on()

    def _pass_on(self) -> None:
        self.mirror.acted.connect(self.acted)
        self.commits.acted.connect(self.acted)
        self.sessions.acted.connect(self.acted)
        self.commits.detail_asked.connect(partial(self.detail_asked.emit, "commit"))
        self.sessions.detail_asked.connect(partial(self.detail_asked.emit, "session"))
        self.commits.said.connect(self.said)
        self.sessions.said.connect(self.said)
        self.sources.rescan_asked.connect(self.rescan_asked)
        self.sources.pause_asked.connect(self.pause_asked)

    def open(self, name: str) -> None:
        """Bring one screen to the front."""
        self.setCurrentWidget(self._by_name[name])

    def show_view(self, view: object) -> str:
        """Draw a view on its screen; return that screen's name."""
        if isinstance(view, MirrorView):
            self.mirror.show_view(view)
            return "mirror"
        if isinstance(view, CommitsView):
            self.commits.show_rows(view.rows, view.caption, view.empty)
            return "commits"
        if isinstance(view, SessionsView):
            self.sessions.show_rows(view.rows, view.caption, view.empty)
            return "sessions"
        if isinstance(view, SourcesView):
            self.sources.show_view(view)
            return "sources"
        return ""

    def show_detail(self, kind: str, detail: Detail) -> None:
        """Draw what is behind a row."""
        (self.commits if kind == "commit" else self.sessions).show_detail(detail)
