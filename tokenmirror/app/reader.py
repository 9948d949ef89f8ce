"""The reading thread: a question in, a view model out; of each kind only the newest question counts."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Protocol

import msgspec

from tokenmirror import journal
from tokenmirror.answers.beginning import LeftOut
from tokenmirror.answers.reflecting import ReflectView, Written
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.deciding import Deciding
from tokenmirror.domain.periods import Bucket, Filter
from tokenmirror.domain.summaries import Chosen, Summarising
from tokenmirror.viewmodels.alerts import Alert
from tokenmirror.viewmodels.budget_shapes import BudgetView
from tokenmirror.viewmodels.corrections import Noted
from tokenmirror.viewmodels.paging import LedgerAsk, LedgerHead, LedgerRows, RowsAsk
from tokenmirror.viewmodels.popover import TodayView
from tokenmirror.viewmodels.scatter import ScatterView
from tokenmirror.viewmodels.settings import SettingsView
from tokenmirror.viewmodels.shapes import (
    Confirmation,
    Detail,
    MirrorView,
    SourcesView,
    TrayView,
)
from tokenmirror.viewmodels.summary_shapes import Compared, Shelf, SummaryView
from tokenmirror.viewmodels.timeline_shapes import SessionPage


class Asker(Protocol):
    """What answers questions; opened, used and closed in the reading thread only."""

    def mirror(self, asked: Filter, bucket: Bucket | None, /) -> MirrorView:
        """Return the first screen."""

    def ledger(self, asked: LedgerAsk, narrow: Filter, /) -> LedgerHead:
        """Return the order of a ledger's rows."""

    def ledger_rows(self, asked: RowsAsk, narrow: Filter, /) -> LedgerRows:
        """Return rows of a ledger by their keys."""

    def scatter(self, asked: Filter, /) -> ScatterView | None:
        """Return tokens against lines alive, a dot a change."""

    def session(self, wanted: str, asked: Filter, /) -> SessionPage:
        """Return the page of one session, and which of a filter are beside it."""

    def sources(self) -> SourcesView:
        """Return what is read and stored."""

    def commit_detail(self, wanted: str, /) -> Detail:
        """Return what is behind a commit."""

    def change_detail(self, wanted: str, /) -> Detail:
        """Return what is behind a change."""

    def session_detail(self, wanted: str, /) -> Detail:
        """Return what is behind a session."""

    def note(self, saying: Saying, /) -> Noted:
        """Store what the person said; return what is to be said of it, and what takes it back."""

    def choose(self, choosing: Choosing, /) -> str:
        """Change which tools and folders are read; return why that cannot be, or nothing."""

    def settings(self, page: str, /) -> SettingsView | None:
        """Return a page of the settings that shows what is stored."""

    def decide(self, deciding: Deciding, /) -> str:
        """Store what the person decided of repositories or addresses; return why that cannot be, or nothing."""

    def budget(self, what: str, /) -> BudgetView:
        """Return ceilings, what is used of them, and what if; the ceiling of an id is drawn."""

    def keep_budget(self, wanted: Budgeting, /) -> str:
        """Set or take away a ceiling or a scenario; return why that cannot be, or nothing."""

    def reflect(self, what: str, /) -> ReflectView:
        """Return a page of the room of looking back, by what of it is looked at."""

    def keep_words(self, wanted: Written, /) -> str:
        """Store what the person wrote of their work; return why that cannot be, or nothing."""

    def summary(self, chosen: Chosen, /) -> SummaryView:
        """Return what can be ticked in a summary, and the document as it is chosen; raise Unclear for no time."""

    def shelf(self) -> Shelf:
        """Return drafts of summaries and what was given away, newest first."""

    def keep_summary(self, wanted: Summarising, /) -> str:
        """Keep or drop a draft, or what was given away; return why that cannot be, or nothing."""

    def compare_summaries(self, first: int, second: int, /) -> Compared:
        """Return two summaries that were given away side by side; raise Unclear where one is not there."""

    def what_goes(self, choosing: Choosing, /) -> Confirmation:
        """Return what a person is told before something is forgotten."""

    def tray(self) -> TrayView:
        """Return what the tray shows."""

    def today(self) -> TodayView:
        """Return what the tray's popover shows."""

    def begin(self, left_out: LeftOut, /) -> str:
        """Note what is not to be read before anything is; return why that cannot be, or nothing."""

    def open_newer(self) -> bool:
        """Read also what a newer version wrote; return whether that can be."""

    def alerts(self) -> tuple[Alert, ...]:
        """Return what a person may be told while the window is closed."""

    def close(self) -> None:
        """Let go of the database."""


Question = Callable[[Asker], object]


class Answer(msgspec.Struct, frozen=True):
    """A view, or why there is none."""

    kind: str
    view: object
    why_not: str = ""


_MOST_S = 15.0
"""How long the end of the program waits for what stores something."""


_SLOW_SECONDS = 1.0


class Reader:
    """Answer questions one after the other, away from the GUI thread."""

    def __init__(self, open_asker: Callable[[], Asker], answered: Callable[[Answer], None]) -> None:
        self._open_asker = open_asker
        self._answered = answered
        self._asker: Asker | None = None
        self._waiting: dict[str, Question] = {}
        self._surely: set[str] = set()
        self._wake = threading.Condition()
        self._leaving = False
        self._storing = False
        """Whether what is in hand stores something."""
        self._worked = 0.0
        self._began: float | None = None
        """Since when the question in hand is answered."""
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)
        self._thread.start()

    def ask(self, kind: str, question: Question, *, ahead: bool = False, surely: bool = False) -> None:
        """Put a question, ahead of all that wait or not; one of the same kind that still waits is forgotten.

        What is asked `surely` stores something, and is done though the thread is to end.
        """
        with self._wake:
            if self._leaving and not surely:
                return
            if surely:
                self._surely.add(kind)
            self._waiting = {kind: question} | self._waiting if ahead else self._waiting
            self._waiting[kind] = question
            self._wake.notify()

    def worked(self) -> float:
        """Return for how many seconds questions were answered in all, with the one in hand."""
        began = self._began
        return self._worked + (0.0 if began is None else time.monotonic() - began)

    def stop(self, wait: float = 1.0) -> None:
        """End the thread after the question in hand, and after those that store something, which are waited for."""
        with self._wake:
            self._leaving = True
            self._waiting = {kind: one for kind, one in self._waiting.items() if kind in self._surely}
            stores = bool(self._waiting) or self._storing
            self._wake.notify()
        self._thread.join(_MOST_S if stores else wait)

    def _next(self) -> tuple[str, Question] | None:
        with self._wake:
            while not self._waiting and not self._leaving:
                self._wake.wait()
            if not self._waiting:
                return None
            kind = next(iter(self._waiting))
            self._storing = kind in self._surely
            self._surely.discard(kind)
            return kind, self._waiting.pop(kind)

    def _run(self) -> None:
        while (asked := self._next()) is not None:
            began = self._began = time.monotonic()
            answer = self._answer(*asked)
            self._began, self._worked = None, self._worked + time.monotonic() - began
            if not self._leaving:
                self._answered(answer)
        if self._asker is not None:
            self._asker.close()

    def _answer(self, kind: str, question: Question) -> Answer:
        began = time.monotonic()
        try:
            if self._asker is None:
                self._asker = self._open_asker()
            answer = Answer(kind, question(self._asker))
        except Exception as problem:  # noqa: BLE001 - the top of the thread: say it, and go on with the next question
            traceback.print_exc()
            journal.failed(problem, question=kind.partition(" ")[0])
            return Answer(kind, None, str(problem) or type(problem).__name__)
        if time.monotonic() - began > _SLOW_SECONDS:
            journal.note("slow_question", question=kind.partition(" ")[0], seconds=time.monotonic() - began)
        return answer
