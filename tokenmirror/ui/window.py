"""The window: rail, header, notices and the screens, and the way back through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from tokenmirror.domain.periods import Bucket, PeriodChoice
from tokenmirror.messages import Progress
from tokenmirror.ui.behind import asked_behind
from tokenmirror.ui.choosing import ConfirmCard
from tokenmirror.ui.faces import Faces, MakePage
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.focus import FocusRing, held_key, hold_key
from tokenmirror.ui.header import OWN_DATES, Header, Notices, ProgressLine
from tokenmirror.ui.icons import program_icon
from tokenmirror.ui.preferences import Preferences, preferences
from tokenmirror.ui.rail import Rail
from tokenmirror.ui.said import Said
from tokenmirror.ui.screens.stack import Screens
from tokenmirror.ui.shortcuts import ANYWHERE
from tokenmirror.ui.shortcuts_sheet import ShortcutsCard, help_for
from tokenmirror.ui.theme import Theme, palette, style_sheet
from tokenmirror.ui.trail import Place, Trail
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import LedgerAsk
from tokenmirror.viewmodels.rooms import SCREENS
from tokenmirror.viewmodels.shapes import (
    Confirmation,
    Detail,
    MirrorView,
)

_FOLD_BELOW = 1040
_CHART_AFTER_MS, _CHART_AT_LAST_MS = 20, 800
_PAGES = {"sources": "tools", "repositories": "repositories", "addresses": "addresses"}
"""Keys of actions that lead to a page of the settings."""
DEFAULT, LEAST = QSize(1280, 800), QSize(880, 560)


class Window(QMainWindow):
    """Draw what it is given and say what is asked for; it knows neither files nor threads."""

    look_changed = Signal()
    """Another screen, period, project, tool or step is looked at."""
    detail_asked = Signal(str, str)
    """`commit` or `session`, and the row's id."""
    acted = Signal(str)
    """An empty state's button: its key."""
    ledger_asked = Signal(object)
    """Another order or some rows of the open ledger: a `LedgerAsk` or a `RowsAsk`."""
    said = Signal(object)
    """The person corrects something: a `Saying`."""
    chosen = Signal(object)
    """The person chooses which tools and folders are read, or decides of repositories: a `Choosing` or `Deciding`."""
    forget_asked = Signal(object)
    """A `Choosing` that would forget something: what goes is to be told first."""
    rescan_asked = Signal()
    pause_asked = Signal(bool)
    quit_asked = Signal()
    preferred = Signal(object)
    """The person prefers other things from now on: `Preferences`."""
    painted = Signal()
    """The first paint is done."""
    closing = Signal()

    def __init__(self, theme: Theme, zone: tzinfo, narrowing: Narrowing | None = None) -> None:
        super().__init__()
        self.zone = zone
        self.theme = theme
        self.keeps_running = False
        """Closing hides the window, because a tray icon can bring it back."""
        self.trail = Trail(Place("mirror", narrowing or Narrowing()))
        self._was_painted = False
        self._views: dict[str, object] = {}
        self._details: dict[str, Detail] = {}
        self._said = Said()
        self.notices: tuple[str, ...] = ()
        """The lines under the header."""
        self._progress: Progress | None = None
        self._stopped_at: Progress | None = None
        self._make_cover: MakePage | None = None
        self._state, self._paused = "", False
        self.setWindowTitle(say("app.name"))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(LEAST)
        self.resize(DEFAULT)
        self._add_keys()
        self._ring = FocusRing(self)
        self._build()

    # ---- what is looked at

    @property
    def screen_name(self) -> str:
        """Return the screen that is open."""
        return self.trail.here.screen

    @property
    def narrowing(self) -> Narrowing:
        """Return what it is narrowed to."""
        return self.trail.here.narrowing

    def go(self, screen: str, narrowing: Narrowing | None = None, what: str = "") -> None:
        """Open a screen, or one thing of it; filters stay unless others are given."""
        if screen in SCREENS and self.trail.go(Place(screen, narrowing or self.narrowing, what)):
            self._arrive()

    def narrow(self, narrowing: Narrowing) -> None:
        """Look at another period, project, tool or step on the same screen."""
        self.go(self.screen_name, narrowing, self.trail.here.what)

    def _step_trail(self, by: int) -> None:
        if self.trail.step(by):
            self._arrive()

    def _arrive(self) -> None:
        self._show_place()
        self.look_changed.emit()

    # ---- building

    def set_theme(self, theme: Theme) -> None:
        """Draw everything again in other colours."""
        if theme != self.theme:
            self.theme = theme
            self._build()
            if self._was_painted:
                self.mirror.chart.prepare()

    def show_preferences(self, wanted: Preferences) -> None:
        """Draw by other preferences; colours come with the theme."""
        if (wanted.density, wanted.language) != self._built_for:
            self._build()
            if self._was_painted:
                self.mirror.chart.prepare()
        self.settings.show_preferences(wanted)

    def _build(self) -> None:
        self._built_for = (preferences().density, preferences().language)
        held = held_key(self)
        QApplication.setPalette(palette(self.theme))
        self.setStyleSheet(style_sheet(self.theme))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self.theme)
        self.rail.chosen.connect(self.go)
        row.addWidget(self.rail)
        row.addLayout(self._right_side(), 1)
        self._faces = Faces(whole, self._make_cover, self.theme)
        self.setCentralWidget(self._faces)
        self._fold()
        self._show_again()
        hold_key(self._faces, held)

    def cover(self, make: MakePage | None) -> None:
        """Show one page in the place of all screens but the settings, made anew for each theme; None takes it away."""
        self._make_cover = make
        self._faces.cover(make, self.theme)
        self._faces.show_for(self.screen_name)

    def _right_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.header = self._make_header()
        self._progress_line = ProgressLine()
        self._notices = Notices()
        self._notices.dismissed.connect(self.dismiss)
        self._notices.acted.connect(self._act)
        before = getattr(self, "_screens", None)
        self._screens = self._make_screens()
        if before is not None:
            self._screens.resume(before)
        self.header.add_tool(self.settings.search)
        for widget in (self.header, self._progress_line, self._notices):
            column.addWidget(widget)
        column.addWidget(self._screens, 1)
        return column

    def _make_header(self) -> Header:
        header = Header(self.theme)
        header.back_asked.connect(lambda: self._step_trail(-1))
        header.forward_asked.connect(lambda: self._step_trail(1))
        header.pause_asked.connect(self.pause_asked)
        header.period_picked.connect(self._pick_period)
        header.project_picked.connect(lambda key: self.narrow(replace(self.narrowing, project=key)))
        header.source_picked.connect(lambda key: self.narrow(replace(self.narrowing, source=key)))
        return header

    def _make_screens(self) -> Screens:
        screens = Screens(self.theme)
        self.mirror, self.changes, self.sessions = screens.mirror, screens.changes, screens.sessions
        self.settings = screens.settings
        screens.acted.connect(self._act)
        screens.went.connect(lambda screen, what: self.go(screen, what=what))
        screens.commit_opened.connect(self.open_commit)
        screens.detail_asked.connect(self.detail_asked)
        screens.ledger_asked.connect(self.ledger_asked)
        screens.said.connect(self.said)
        screens.settings.tools.chosen.connect(self.chosen)
        screens.settings.tools.forget_asked.connect(self.forget_asked)
        screens.settings.preferred.connect(self.preferred)
        screens.settings.decided.connect(self.chosen)
        screens.rescan_asked.connect(self.rescan_asked)
        screens.pause_asked.connect(self.pause_asked)
        self.mirror.bucket_asked.connect(self._pick_bucket)
        self.mirror.bar_opened.connect(self._open_bar)
        self.mirror.commit_opened.connect(self.open_commit)
        self.mirror.outcome_opened.connect(self._open_outcome)
        return screens

    def _add_keys(self) -> None:
        does: Mapping[str, Callable[[], object]] = {
            "back": lambda: self._step_trail(-1),
            "forward": lambda: self._step_trail(1),
            "earlier": lambda: self.narrow(self.narrowing.stepped(-1)),
            "later": lambda: self.narrow(self.narrowing.stepped(1)),
            "now": lambda: self.narrow(replace(self.narrowing, back=0, days=None)),
            "rescan": self.rescan_asked.emit,
            "help": lambda: help_for(self),
            "sheet": lambda: ShortcutsCard(self).open(),
            "close": self.close,
            "quit": self.quit_asked.emit,
        } | {f"go {screen}": partial(self.go, screen) for screen in SCREENS}
        for shortcut in ANYWHERE:
            for key in shortcut.keys:
                QShortcut(QKeySequence(key), self, does[shortcut.action])

    # ---- showing

    def _show_place(self) -> None:
        here, now = self.trail.here, datetime.now(UTC)
        self._faces.show_for(here.screen)
        self.rail.mark(here.screen)
        self.header.show_screen(self._screens.title(here), filtered=self._screens.filtered(here))
        self.settings.search.setVisible(here.screen == "settings")
        own = here.narrowing.days is not None or here.narrowing.back > 0
        self.header.offer_periods(None if own else here.narrowing.choice, here.narrowing.words(now, self.zone))
        self.header.back.setEnabled(self.trail.can_step(-1))
        self.header.forward.setEnabled(self.trail.can_step(1))
        self._offer_places()
        self.mirror.mark_bucket(here.narrowing.step())
        self._screens.open(here)

    def _offer_places(self) -> None:
        view = self._views.get("mirror")
        projects, sources = (view.projects, view.sources) if isinstance(view, MirrorView) else ((), ())
        self.header.offer_places(projects, self.narrowing.project, sources, self.narrowing.source)

    def _show_again(self) -> None:
        self._show_place()
        for view in tuple(self._views.values()):
            self.show_view(view)
        for kind, detail in tuple(self._details.items()):
            self.show_detail(kind, detail)
        self.show_progress(self._progress, self._stopped_at)
        self.show_state(self._state, paused=self._paused)
        self._show_notices()

    def show_view(self, view: object) -> None:
        """Draw a view on the screen it belongs to."""
        if isinstance(view, Confirmation):
            self._confirm(view)
            return
        name = self._screens.show_view(view)
        first = name == "mirror" and name not in self._views
        self._views[name] = view
        if name == "mirror":
            self._offer_places()
            self._show_notices()
        if first and self._was_painted:
            QTimer.singleShot(_CHART_AFTER_MS, self._draw_chart)

    def _confirm(self, view: Confirmation) -> None:
        """Say what would go, and pass the wish on when the person still has it."""
        card = ConfirmCard(view, self)
        card.accepted.connect(lambda: self.chosen.emit(view.choosing))
        card.open()

    def show_detail(self, kind: str, detail: Detail) -> None:
        """Draw what is behind a row."""
        self._details[kind] = detail
        self._screens.show_detail(kind, detail)

    def show_progress(self, progress: Progress | None, stopped_at: Progress | None = None) -> None:
        """Say how far a catch-up is, or was when the person stopped it; None when all is read."""
        self._progress, self._stopped_at = progress, stopped_at
        self._progress_line.show_progress(progress or stopped_at)
        self.header.show_progress(progress, stopped_at)

    def show_state(self, words: str, *, paused: bool = False) -> None:
        """Say at the rail's foot what is being done, and offer to pause or resume."""
        self._state, self._paused = words, paused
        self.rail.show_state(words)
        self.settings.tools.show_paused(paused=paused)

    def set_notice(self, kind: str, words: str) -> None:
        """Say one thing under the header; empty words take it back."""
        self._said.set(kind, words)
        self._show_notices()

    def dismiss(self, notice: str) -> None:
        """Put a line under the header away, for this run."""
        self._said.put_away(notice)
        self._show_notices()

    def _show_notices(self) -> None:
        view = self._views.get("mirror")
        lines = self._said.lines(view.notices if isinstance(view, MirrorView) else ())
        self.notices = tuple(words for words, _key, _offer in lines)
        self._notices.show_notices(lines)

    # ---- what was asked for

    def _pick_period(self, key: str) -> None:
        if key != OWN_DATES:
            self.narrow(replace(self.narrowing, choice=PeriodChoice(key), back=0, days=None, bucket=None))

    def _pick_bucket(self, key: str) -> None:
        wanted = Bucket(key)
        self.mirror.mark_bucket(wanted)
        self.narrow(replace(self.narrowing, bucket=wanted))

    def _open_bar(self, days: object) -> None:
        if isinstance(days, tuple):
            self.go("changes", replace(self.narrowing, days=(days[0], days[1]), back=0, bucket=None))
            self.changes.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go("changes")

    def _open_outcome(self, outcome: object) -> None:
        """Open what is behind a figure: changes or commits of that fate, or sessions where there are none."""
        asked = asked_behind(outcome, self.changes.asking)
        if asked is not None:
            self.changes.resume(asked)
        self.go("sessions" if asked is None else "changes")

    def open_commit(self, commit: str) -> None:
        """Open the ledger with one commit in hand, and ask what is behind it."""
        self.go("changes")
        self.changes.choose(commit)
        self.changes.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ledger_ask(self) -> LedgerAsk | None:
        """Return which rows the open ledger shows; None where no ledger is open."""
        return self._screens.ledger_ask(self.trail.here)

    def _act(self, key: str) -> None:
        if key in SCREENS:
            self.go(key)
        elif key == "clear":
            self.narrow(Narrowing(PeriodChoice.ALL))
        elif key in _PAGES:
            self.go("settings", what=_PAGES[key])
        elif key == "clear":
            self.narrow(Narrowing(PeriodChoice.ALL))
        else:
            self.acted.emit(key)

    # ---- Qt's own

    def _fold(self) -> None:
        self.rail.fold(folded=self.width() < _FOLD_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where room is short."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint: the chart's library is loaded after the first words are drawn."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_paint)

    def _after_paint(self) -> None:
        self.painted.emit()
        QTimer.singleShot(_CHART_AT_LAST_MS, self._draw_chart)
        if "mirror" in self._views:
            QTimer.singleShot(_CHART_AFTER_MS, self._draw_chart)

    def _draw_chart(self) -> None:
        self.mirror.chart.prepare()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide where a tray icon can bring the window back, else quit."""
        self.closing.emit()
        if self.keeps_running:
            self.hide()
            event.ignore()
        else:
            event.accept()
            self.quit_asked.emit()

    def come_forward(self) -> None:
        """Show the window above others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
