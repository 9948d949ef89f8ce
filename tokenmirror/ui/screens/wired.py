"""Each screen, made and wired: what it asks for is passed on."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.screens.budget import BudgetScreen
from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.reflect import ReflectScreen
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.session import SessionScreen
from tokenmirror.ui.screens.settings.screen import SettingsScreen
from tokenmirror.ui.screens.summary import SummaryScreen
from tokenmirror.ui.tables.commits import changes_model, commits_model
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import SESSIONS
from tokenmirror.viewmodels.shapes import Choice
from tokenmirror.viewmodels.words import OUTCOMES


class Wishes(QStackedWidget):
    """What the screens in it ask for."""

    detail_asked = Signal(str, str)
    ledger_asked = Signal(object)
    """Another order or some rows of a ledger: a `LedgerAsk` or a `RowsAsk`."""
    acted = Signal(str)
    went = Signal(str, str)
    """Another screen is wanted, and what of it."""
    rescan_asked = Signal()
    pause_asked = Signal(bool)
    said = Signal(object)
    chosen = Signal(object)
    """What is read, or whose it is: a `Choosing` or `Deciding`."""
    forget_asked = Signal(object)
    preferred = Signal(object)
    commit_opened = Signal(str)
    """A commit is to be opened in the ledger; its id."""
    bucket_asked = Signal(str)
    bar_opened = Signal(object)
    outcome_opened = Signal(object)


class Makers:
    """Make screens whose wishes are heard; some are made in steps."""

    def __init__(self, wishes: Wishes, theme: Theme) -> None:
        self._wishes, self._theme = wishes, theme
        self._of: dict[str, Callable[[], Generator[None, None, QWidget]]] = {
            "mirror": self._make_mirror,
            "changes": self._make_changes,
            "sessions": self._make_sessions,
            "session": partial(_at_once, self._make_session),
            "reflect": partial(_at_once, lambda: ReflectScreen(theme, wishes.chosen.emit)),
            "budget": partial(_at_once, self._make_budget),
            "summary": self._make_summary,
            "settings": partial(_at_once, self._make_settings),
        }

    def making(self, name: str) -> Generator[None, None, QWidget]:
        """Make a screen in steps and return it."""
        made = yield from self._of[name]()
        if isinstance(made, Room):
            made.acted.connect(self._wishes.acted)
            made.went.connect(self._wishes.went)
        return made

    def _make_mirror(self) -> Generator[None, None, MirrorScreen]:
        wishes = self._wishes
        mirror = yield from MirrorScreen.making(self._theme)
        mirror.acted.connect(wishes.acted)
        mirror.went.connect(wishes.went)
        mirror.bucket_asked.connect(wishes.bucket_asked)
        mirror.bar_opened.connect(wishes.bar_opened)
        mirror.commit_opened.connect(wishes.commit_opened)
        mirror.outcome_opened.connect(wishes.outcome_opened)
        return mirror

    def _make_changes(self) -> Generator[None, None, LedgerScreen]:
        changes = LedgerTable(changes_model(), self._theme, say("changes.table"))
        yield
        commits = LedgerTable(commits_model(), self._theme, say("commits.table"))
        yield
        return self._wire_ledger(ChangesScreen((changes, commits), self._theme), "commit")

    def _make_sessions(self) -> Generator[None, None, LedgerScreen]:
        into = [Choice(outcome.value, OUTCOMES[outcome]) for outcome in Outcome]
        table = LedgerTable(sessions_model(), self._theme, say("sessions.table"))
        yield
        ledger = LedgerScreen((table,), self._theme, say("sessions.search"), {SESSIONS: into}, "ledger.went")
        return self._wire_ledger(ledger, "session")

    def _wire_ledger(self, ledger: LedgerScreen, kind: str) -> LedgerScreen:
        wishes = self._wishes
        ledger.asked.connect(wishes.ledger_asked)
        ledger.detail_asked.connect(partial(wishes.detail_asked.emit, kind))
        ledger.said.connect(wishes.said)
        return ledger

    def _make_session(self) -> SessionScreen:
        wishes = self._wishes
        session = SessionScreen(self._theme)
        session.said.connect(wishes.said)
        session.commit_opened.connect(wishes.commit_opened)
        return session

    def _make_budget(self) -> BudgetScreen:
        budget = BudgetScreen(self._theme)
        budget.chosen.connect(self._wishes.chosen)
        return budget

    def _make_summary(self) -> Generator[None, None, SummaryScreen]:
        summary = yield from SummaryScreen.making(self._theme)
        summary.chosen.connect(self._wishes.chosen)
        return summary

    def _make_settings(self) -> SettingsScreen:
        wishes = self._wishes
        settings = SettingsScreen()
        settings.tools.rescan_asked.connect(wishes.rescan_asked)
        settings.tools.pause_asked.connect(wishes.pause_asked)
        settings.tools.chosen.connect(wishes.chosen)
        settings.tools.forget_asked.connect(wishes.forget_asked)
        settings.page_asked.connect(partial(wishes.went.emit, "settings"))
        settings.preferred.connect(wishes.preferred)
        settings.decided.connect(wishes.chosen)
        return settings


def _at_once(make: Callable[[], QWidget]) -> Generator[None, None, QWidget]:
    yield from ()
    return make()
