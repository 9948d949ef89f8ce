"""An asker that answers from made-up views, and remembers what it was asked and in which thread."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from msgspec.structs import replace

from tests.unit.ui import made_budget, made_ledgers, made_pages, made_scatter, made_today, made_views
from tokenmirror.answers.beginning import LeftOut
from tokenmirror.answers.reflecting import ReflectView, Written, closed
from tokenmirror.answers.summary import closed_summary
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.corrections import Saying, Word
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
    EmptyState,
    MirrorView,
    SourcesView,
    TrayView,
)
from tokenmirror.viewmodels.summary_shapes import Compared, Shelf, SummaryView
from tokenmirror.viewmodels.timeline import unknown_session
from tokenmirror.viewmodels.timeline_shapes import SessionPage

_LEDGERS = {"changes": made_ledgers.changes, "commits": made_ledgers.commits, "sessions": made_ledgers.sessions}


@dataclass
class MadeAsker:
    """Answer every question, as slowly as wished."""

    slow: float = 0.0
    asked: list[tuple[str, object]] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    closed: bool = False
    told: tuple[Alert, ...] = ()

    def _note(self, kind: str, what: object = None) -> None:
        self.asked.append((kind, what))
        self.threads.add(threading.current_thread().name)
        time.sleep(self.slow)

    def mirror(self, asked: Filter, bucket: Bucket | None, /) -> MirrorView:
        """Return a month."""
        self._note("mirror", (asked, bucket))
        return made_views.mirror()

    def ledger(self, asked: LedgerAsk, narrow: Filter, /) -> LedgerHead:
        """Return sixty rows of a ledger, in the order in which they were made."""
        self._note(asked.ledger, (asked, narrow))
        return replace(_LEDGERS[asked.ledger](), asked=asked)

    def ledger_rows(self, asked: RowsAsk, narrow: Filter, /) -> LedgerRows:
        """Return some of them."""
        self._note(f"{asked.ledger} rows", (asked, narrow))
        rows = _LEDGERS[asked.ledger]().rows
        return LedgerRows(asked, {key: rows[key] for key in asked.keys})

    def scatter(self, asked: Filter, /) -> ScatterView | None:
        """Return a dozen dots."""
        self._note("scatter", asked)
        return made_scatter.view_of()

    def session(self, wanted: str, asked: Filter, /) -> SessionPage:
        """Return the page of a session that is not known."""
        self._note("page", asked)
        return unknown_session(wanted)

    def sources(self) -> SourcesView:
        """Return three tools."""
        self._note("sources")
        return made_views.sources()

    def commit_detail(self, wanted: str, /) -> Detail:
        """Return one commit's pane."""
        self._note("commit", wanted)
        return made_views.detail()

    def change_detail(self, wanted: str, /) -> Detail:
        """Return one change's pane."""
        self._note("change", wanted)
        return made_views.detail()

    def session_detail(self, wanted: str, /) -> Detail:
        """Return one session's pane."""
        self._note("session", wanted)
        return made_views.detail()

    def correct(self, saying: Saying, /) -> str:
        """Remember what was said; what is not mine cannot be said here."""
        self._note("correct", saying)
        return "Not here." if saying.word is Word.NOT_MINE else ""

    def note(self, saying: Saying, /) -> Noted:
        """Remember what was said, and offer to take it back."""
        why_not = self.correct(saying)
        return Noted("" if why_not else "Said.", None if why_not else replace(saying, undo=not saying.undo), why_not)

    def choose(self, choosing: Choosing, /) -> str:
        """Remember what was chosen; a folder that is not there cannot be added."""
        self._note("choose", choosing)
        return "It is no folder." if choosing.path == "/nowhere" else ""

    def settings(self, page: str, /) -> SettingsView | None:
        """Return a page."""
        self._note("settings", page)
        return made_pages.page(page)

    def decide(self, deciding: Deciding, /) -> str:
        """Remember what was decided; a folder that is not there cannot be added."""
        self._note("decide", deciding)
        return "It is no repository." if deciding.subject == "/nowhere" else ""

    def budget(self, what: str, /) -> BudgetView:
        """Return three ceilings."""
        self._note("budget", what)
        return made_budget.view()

    def keep_budget(self, wanted: Budgeting, /) -> str:
        """Refuse a ceiling of nothing."""
        self._note("keep_budget", wanted)
        return (
            "A ceiling is more than nothing."
            if isinstance(wanted.subject, Ceiling) and not wanted.subject.amount
            else ""
        )

    def reflect(self, what: str, /) -> ReflectView:
        """Return a page of looking back, as it is without a database."""
        self._note("reflect", what)
        return closed(what, EmptyState("Nothing is read yet.", "", "", ""), datetime.now(UTC), UTC)

    def keep_words(self, wanted: Written, /) -> str:
        """Keep nothing."""
        self._note("keep_words", wanted)
        return ""

    def summary(self, chosen: Chosen, /) -> SummaryView:
        """Return the room as it is without a database."""
        self._note("summary", chosen)
        return closed_summary(chosen, EmptyState("Nothing is read yet.", "", "", ""), datetime.now(UTC), UTC)

    def shelf(self) -> Shelf:
        """Return that nothing was kept."""
        self._note("shelf")
        return Shelf((), ())

    def keep_summary(self, wanted: Summarising, /) -> str:
        """Keep nothing."""
        self._note("keep_summary", wanted)
        return ""

    def compare_summaries(self, first: int, second: int, /) -> Compared:
        """Compare nothing."""
        self._note("compare_summaries", (first, second))
        return Compared("", "", (), (), ())

    def what_goes(self, choosing: Choosing, /) -> Confirmation:
        """Return what would go."""
        self._note("what_goes", choosing)
        return Confirmation("Forget everything from pi?", ("1 session goes.",), "Forget", choosing)

    def tray(self) -> TrayView:
        """Return what the tray shows."""
        self._note("tray")
        return made_views.tray()

    def today(self) -> TodayView:
        """Return a day in little."""
        self._note("today")
        return made_today.today()

    def begin(self, left_out: LeftOut, /) -> str:
        """Remember what is left out."""
        self._note("begin", left_out)
        return ""

    def open_newer(self) -> bool:
        """Open it."""
        self._note("open_newer")
        return True

    def alerts(self) -> tuple[Alert, ...]:
        """Return what was put there to be told."""
        self._note("alerts")
        return self.told

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True
