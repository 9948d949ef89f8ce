"""Everything the window asks, answered from the database in one place."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from tokenmirror.answers import budget as budgets
from tokenmirror.answers import popover, reflecting, status, summary, summary_shelf, tools
from tokenmirror.answers.beginning import LeftOut, begin
from tokenmirror.answers.choosing import choose, what_goes
from tokenmirror.answers.corrections import Unclear, correct
from tokenmirror.answers.first_screen import Surroundings, first_screen, without_database
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measured import measures_shown
from tokenmirror.answers.measures import Measuring
from tokenmirror.answers.opening import Opening
from tokenmirror.answers.panes import Panes
from tokenmirror.answers.scatter import scatter
from tokenmirror.answers.taking_back import noted
from tokenmirror.answers.timeline import page_of
from tokenmirror.answers.unchanged import Keep
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.corrections import Saying
from tokenmirror.domain.deciding import Deciding
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.domain.lookbacks import Lookback
from tokenmirror.domain.periods import Bucket, Filter, Period, PeriodChoice, chosen_period
from tokenmirror.domain.summaries import Chosen, Summarising
from tokenmirror.domain.usage import total
from tokenmirror.language import tr
from tokenmirror.paths import DataPaths, make_private_folder
from tokenmirror.prices import PriceFileError, PriceTable, load
from tokenmirror.store import queries
from tokenmirror.store.database import StoreProblem, explain, open_writer
from tokenmirror.store.rows import to_ms
from tokenmirror.store.turns import asking_for_a_turn
from tokenmirror.viewmodels.alerts import Alert, alerts
from tokenmirror.viewmodels.budget import budget_view, closed_view
from tokenmirror.viewmodels.budget_shapes import BudgetView
from tokenmirror.viewmodels.corrections import Noted
from tokenmirror.viewmodels.measures import MeasureView
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
from tokenmirror.viewmodels.timeline import unknown_session
from tokenmirror.viewmodels.timeline_facts import Clock
from tokenmirror.viewmodels.timeline_shapes import SessionPage


def _now() -> datetime:
    return datetime.now(UTC)


class Asker:
    """Answers from one data folder; used by one thread, which may not be the one that made it."""

    def __init__(
        self,
        data_dir: Path,
        *,
        zone: tzinfo | None = None,
        now: Callable[[], datetime] = _now,
        home: Path | None = None,
    ) -> None:
        """Open nothing yet: the database may come later."""
        self._paths = DataPaths(data_dir)
        self._zone = zone or LocalZone()
        self._now = now
        self._home = home or Path.home()
        self._opening = Opening(self._paths.database)
        self._asked: sqlite3.Connection | None = None
        self._prices: PriceTable | None = None
        self._price_notice = ""
        self._paged: Pages | None = None
        self._measuring: Measuring | None = None
        self._budgeted: budgets.Budgets | None = None
        self._reflecting: reflecting.Reflecting | None = None
        self._summing: summary.Summaries | None = None

    def close(self) -> None:
        """Let go of the database."""
        self._opening.close()
        self._forget_what_was_asked()

    def _forget_what_was_asked(self) -> None:
        self._paged = self._measuring = self._budgeted = self._reflecting = self._summing = None

    def mirror(self, narrow: Filter, bucket: Bucket | None = None) -> MirrorView:
        """Return the first screen."""
        db, problem = self._opened()
        if db is None:
            return without_database(problem, self._opening.state)
        return first_screen(
            db, self._pages(db), self._price_table(), narrow, bucket, self._surroundings(), self._price_notice
        )

    def _surroundings(self) -> Surroundings:
        return Surroundings(self._paths, self._home, self._now(), self._zone)

    def ledger(self, asked: LedgerAsk, narrow: Filter) -> LedgerHead:
        """Return the order of a ledger's rows."""
        db, _problem = self._opened()
        if db is None:
            return LedgerHead(asked, empty=self._opening.state)
        return self._pages(db).first_page(asked, narrow, self._now(), self._zone)

    def ledger_rows(self, asked: RowsAsk, narrow: Filter) -> LedgerRows:
        """Return rows of a ledger by their keys."""
        db, _problem = self._opened()
        return LedgerRows(asked, {}) if db is None else self._pages(db).rows(asked, narrow, self._now(), self._zone)

    def scatter(self, narrow: Filter) -> ScatterView | None:
        """Return tokens against lines alive, a dot a change; None without a database."""
        db, _problem = self._opened()
        if db is None:
            return None
        pages = self._pages(db)
        facts = pages.grouping.now()
        return scatter(db, facts, narrow, self._now(), self._zone, partial(pages.unchanged.get, facts))

    def session(self, wanted: str, narrow: Filter) -> SessionPage:
        """Return the page of a session, by source and id joined by a colon."""
        db, problem = self._opened()
        if db is None:
            return unknown_session(wanted, problem)
        known = self._pages(db).grouping.now()
        return page_of(db, known, wanted, narrow, self._price_table(), Clock(self._now(), self._zone))

    def measures(self, when: Lookback | Period, narrow: Filter, first_weekday: int = 0) -> tuple[MeasureView, ...]:
        """Return the measures of a time; the filter's own period is not used. None without a database."""
        db, _problem = self._opened()
        if db is None:
            return ()
        return measures_shown(self._measured(db), when, narrow, self._now(), self._zone, first_weekday)

    def _measured(self, db: sqlite3.Connection) -> Measuring:
        if self._measuring is None:
            pages = self._pages(db)
            self._measuring = Measuring(pages.scratch, pages.grouping, self._price_table())
        return self._measuring

    def reflect(self, what: str) -> reflecting.ReflectView:
        """Return a page of the room of looking back, by what of it is looked at."""
        db, _problem = self._opened()
        if db is None:
            return reflecting.closed(what, self._opening.state, self._now(), self._zone)
        if self._reflecting is None:
            self._reflecting = reflecting.Reflecting(db, self._pages(db), self._measured(db))
        return self._reflecting.view(what, self._now(), self._zone)

    def keep_words(self, wanted: reflecting.Written) -> str:
        """Store what the person wrote of their work; return why that cannot be, or nothing."""
        return self._written(lambda db: reflecting.keep(db, wanted, self._now()))

    def summary(self, chosen: Chosen) -> SummaryView:
        """Return what can be ticked in a summary, and the document as it is chosen; raise Unclear for no time."""
        db, _problem = self._opened()
        if db is None:
            return summary.closed_summary(chosen, self._opening.state, self._now(), self._zone)
        if self._summing is None:
            self._summing = summary.Summaries(self._pages(db), self._measured(db), lambda: self._budgets(db))
        return self._summing.view(chosen, self._now(), self._zone)

    def shelf(self) -> Shelf:
        """Return drafts of summaries and what was given away, newest first."""
        db, _problem = self._opened()
        return Shelf((), ()) if db is None else summary_shelf.shelf(db, self._now(), self._zone)

    def keep_summary(self, wanted: Summarising) -> str:
        """Keep or drop a draft, or what was given away; return why that cannot be, or nothing."""
        return self._written(lambda db: summary_shelf.keep(db, wanted, to_ms(self._now())))

    def compare_summaries(self, first: int, second: int) -> Compared:
        """Return two summaries that were given away side by side; raise Unclear where one is not there."""
        db, problem = self._opened()
        if db is None:
            raise StoreProblem(problem or tr("Nothing is read yet."))
        return summary_shelf.compare(db, (first, second), self._now(), self._zone)

    def sources(self) -> SourcesView:
        """Return what is read and stored, and what could not be read."""
        db, _problem = self._opened()
        prices, keep = self._price_table(), self._keeping_sums(db)
        return status.sources_view(db, self._paths, prices, self._home, self._now(), self._zone, keep)

    def commit_detail(self, wanted: str) -> Detail:
        """Return the pane of a commit, by its whole id."""
        return self._pane(lambda panes: panes.commit(wanted))

    def change_detail(self, wanted: str) -> Detail:
        """Return the pane of a change, by the whole id of one of its commits."""
        return self._pane(lambda panes: panes.change(wanted))

    def session_detail(self, wanted: str) -> Detail:
        """Return the pane of a session, by source and id joined by a colon."""
        return self._pane(lambda panes: panes.session(wanted))

    def _pane(self, draw: Callable[[Panes], Detail]) -> Detail:
        db, problem = self._opened()
        if db is None:
            return Detail(problem or tr("Nothing is read yet."), (), ())
        return draw(Panes(db, self._pages(db), self._price_table(), self._now(), self._zone))

    def _keeping_sums(self, db: sqlite3.Connection | None) -> Keep | None:
        return None if db is None else partial(self._pages(db).unchanged_sums.get, None)

    def _pages(self, db: sqlite3.Connection) -> Pages:
        if self._paged is None:
            self._paged = Pages(db, self._price_table())
        return self._paged

    def budget(self, what: str) -> BudgetView:
        """Return the room of budgets, with the ceiling of this id drawn."""
        db, _problem = self._opened()
        if db is None:
            return closed_view(self._opening.state)
        return budget_view(self._budgets(db).facts(what, self._now(), self._zone))

    def _budgets(self, db: sqlite3.Connection) -> budgets.Budgets:
        if self._budgeted is None:
            self._budgeted = budgets.Budgets(db, self._pages(db), self._price_table())
        return self._budgeted

    def keep_budget(self, wanted: Budgeting) -> str:
        """Set or take away a ceiling or a scenario; return why that cannot be, or nothing."""
        return self._written(lambda db: budgets.decide(db, wanted, self._price_table(), self._now()))

    def note(self, saying: Saying) -> Noted:
        """Store what the person said; return what is to be said of it, and what takes it back."""
        found: list[Noted] = []

        def write(db: sqlite3.Connection) -> None:
            found.append(noted(db, saying))
            correct(db, saying, to_ms(self._now()))

        why_not = self._written(write)
        return Noted("", None, why_not) if why_not else found[0]

    def correct(self, saying: Saying) -> str:
        """Store what the person said, as the command line does; return why that cannot be, or nothing."""
        return self._written(lambda db: correct(db, saying, to_ms(self._now())))

    def choose(self, choosing: Choosing) -> str:
        """Change what is read, as the command line does; return why that cannot be, or nothing."""
        return self._written(lambda db: choose(db, choosing))

    def settings(self, page: str) -> SettingsView | None:
        """Return a page of the settings that shows what is stored."""
        from tokenmirror.answers.settings import Asked, settings_page  # noqa: PLC0415 - git and metadata, seldom asked

        return settings_page(page, Asked(self._opened()[0], self._paths))

    def decide(self, deciding: Deciding) -> str:
        """Store what the person decided, as the command line does; return why that cannot be, or nothing."""
        from tokenmirror.answers.deciding import decide  # noqa: PLC0415 - it asks git, seldom

        return self._written(lambda db: decide(db, deciding))

    def begin(self, left_out: LeftOut) -> str:
        """Make the database and note what is not to be read; return why that cannot be, or nothing."""
        try:
            make_private_folder(self._paths.folder)
        except OSError as error:
            return f"{self._paths.folder} cannot be used: {error.strerror or error}."
        return self._written(lambda db: begin(db, left_out))

    def open_newer(self) -> bool:
        """Read a database that a newer version wrote, as far as it is known here; return whether it opened."""
        self._opening.newer_too = True
        return self._opened()[0] is not None

    def what_goes(self, choosing: Choosing) -> Confirmation:
        """Return what a person is told before something is forgotten."""
        db, problem = self._opened()
        if db is None:
            raise StoreProblem(problem or tr("Nothing is read yet."))
        return what_goes(db, choosing)

    def _written(self, write: Callable[[sqlite3.Connection], object]) -> str:
        """Write with a connection of its own; return why that cannot be, or nothing."""
        path = self._paths.database
        try:
            with asking_for_a_turn(self._paths), closing(open_writer(path)) as db:
                write(db)
        except (Unclear, StoreProblem) as problem:
            return str(problem)
        except sqlite3.Error as error:
            return explain(error, path)
        return ""

    def tray(self) -> TrayView:
        """Return tooltip and state of the tray icon."""
        db, _problem = self._opened()
        if db is None:
            return TrayView(tr("TokenMirror: nothing read yet"), "working")
        today = Filter(chosen_period(PeriodChoice.TODAY, self._now(), self._zone))
        spent = total(row.usage for row in queries.spends(db, today))
        return status.tray_view(db, spent.total_tokens, {spent.quality})

    def alerts(self) -> tuple[Alert, ...]:
        """Return what a person may be told while the window is closed."""
        db, _problem = self._opened()
        if db is None:
            return ()
        of_tools = alerts(tools.all_tools(db, self._home, keep=self._keeping_sums(db)), self._now(), self._zone)
        return (*of_tools, *self._budgets(db).alerts(self._now(), self._zone))

    def today(self) -> TodayView:
        """Return what the tray's popover shows."""
        db, _problem = self._opened()
        now = self._now()
        if db is None:
            return popover.without_database(now, self._zone)
        view = popover.today(db, self._pages(db).grouping.now(), self._price_table(), now, self._zone)
        return replace(view, budget=self._budgets(db).left_line(now, self._zone))

    def _opened(self) -> tuple[sqlite3.Connection | None, str]:
        """Return the database, or why there is none; what was kept of another one is let go."""
        found = self._opening.opened()
        if found[0] is not self._asked:
            self._asked = found[0]
            self._forget_what_was_asked()
        return found

    def _price_table(self) -> PriceTable:
        if self._prices is None:
            own = self._paths.prices
            try:
                self._prices = load(own if own.exists() else None)
            except PriceFileError as error:
                self._price_notice = tr("{why} The built-in prices are used.", why=error)
                self._prices = load()
        return self._prices
