"""The window: rail, header, notices and the screens, and the way back through them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QChildEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tokenmirror.domain.periods import Bucket
from tokenmirror.messages import Progress
from tokenmirror.ui.charts.library import ChartsLibrary
from tokenmirror.ui.choosing import ConfirmCard
from tokenmirror.ui.faces import Faces, MakePage
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.focus import FocusRing, held_key, hold_key
from tokenmirror.ui.header import Header, Notices, ProgressLine
from tokenmirror.ui.icons import program_icon
from tokenmirror.ui.keys import add_keys
from tokenmirror.ui.leading import Leading
from tokenmirror.ui.preferences import Preferences, preferences
from tokenmirror.ui.rail import Rail, RailRow
from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.settings.screen import SettingsScreen
from tokenmirror.ui.screens.stack import Screens
from tokenmirror.ui.theme import Theme, palette, style_sheet
from tokenmirror.ui.told import Places, Told
from tokenmirror.ui.trail import Place, Trail
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import LedgerAsk
from tokenmirror.viewmodels.rooms import SCREENS
from tokenmirror.viewmodels.shapes import Confirmation, Detail, MirrorView

_CHART_AFTER_MS, _CHART_AT_LAST_MS = 20, 800
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
        self._told = Told()
        self._make_cover: MakePage | None = None
        self.setWindowTitle(say("app.name"))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(LEAST)
        self.resize(DEFAULT)
        self.leading = Leading(self)
        add_keys(self, {**self.leading.keys(), "rescan": self.rescan_asked.emit, "quit": self.quit_asked.emit})
        self._ring = FocusRing(self)
        self._stage, self._held = QStackedWidget(), ""
        self.setCentralWidget(self._stage)
        self.library = ChartsLibrary(self)
        self._build(None)
        deque(self._staging(), maxlen=0)
        self._show_place()
        self.library.loaded.connect(self._draw_chart)

    # ---- what is looked at

    @property
    def mirror(self) -> MirrorScreen:
        """Return the first screen."""
        return self._screens.mirror

    @property
    def changes(self) -> ChangesScreen:
        """Return the ledger of changes."""
        return self._screens.changes

    @property
    def sessions(self) -> LedgerScreen:
        """Return the ledger of sessions."""
        return self._screens.sessions

    @property
    def settings(self) -> SettingsScreen:
        """Return the settings."""
        return self._screens.settings

    @property
    def notices(self) -> tuple[str, ...]:
        """Return the lines under the header."""
        return self._told.notices

    @property
    def drawn(self) -> bool:
        """Return whether nothing that is shown waits for its turn or for the charts' library."""
        return self._screens.drawn

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

    def step(self, by: int) -> None:
        """Go back or forward on the way through the screens."""
        if self.trail.step(by):
            self._arrive()

    def step_time(self, by: int) -> None:
        """Look at the period before or after, or for zero at that up to now; a screen may have times of its own."""
        if not self._screens.step_time(self.trail.here, by):
            self.narrow(self.narrowing.stepped(by) if by else replace(self.narrowing, back=0, days=None))

    def _arrive(self) -> None:
        """Show the place, at once or when its screen is made; what it shows is asked for meanwhile."""
        here = self.trail.here
        if self._screens.has(here):
            self._show_place()
        else:
            self._show_way()
            self._screens.turns.follow(self._entering(here))
        self.look_changed.emit()

    def _entering(self, place: Place) -> Iterator[None]:
        yield from self._screens.making(place)
        yield
        if self.trail.here == place:
            self._show_place()

    # ---- building

    def set_theme(self, theme: Theme) -> None:
        """Draw everything again in other colours."""
        if theme != self.theme:
            self.theme = theme
            self._build_again()

    def show_preferences(self, wanted: Preferences) -> None:
        """Draw by other preferences; colours come with the theme."""
        if (wanted.density, wanted.language) != self._built_for:
            self._build_again()
        self._screens.show_preferences(wanted)

    def _build(self, before: Screens | None) -> None:
        """Build rail, header and an empty place for the screens."""
        self._built_for = (preferences().density, preferences().language)
        QApplication.setPalette(palette(self.theme))
        self._sheet = style_sheet(self.theme)
        whole = QWidget()
        self.rail = Rail(self.theme)
        row = RailRow(whole, self.rail)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail.chosen.connect(self.go)
        row.addWidget(self.rail)
        row.addLayout(self._right_side(before), 1)
        self._faces = Faces(whole, self._make_cover, self.theme)
        self._faces.setParent(self._stage)
        self._faces.setStyleSheet(self._sheet)  # not the window's own: what is thrown away would be drawn anew too
        for card in self.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
            card.setStyleSheet(self._sheet)

    def _staging(self) -> Iterator[None]:
        """Put what was built into the place of what was there."""
        self._stage.addWidget(self._faces)
        yield
        self._stage.setCurrentWidget(self._faces)

    def _build_again(self) -> None:
        """Build all anew behind what is seen, which stays on the screen until that is done."""
        self._held = held_key(self) or self._held
        self.setUpdatesEnabled(False)
        self._build(self._screens)
        self._screens.turns.follow(self._furnishing())

    def _furnishing(self) -> Iterator[None]:
        yield from self._staging()
        yield
        yield from self._screens.making(self.trail.here)
        yield
        self._show_place()
        yield
        self.setUpdatesEnabled(True)
        hold_key(self._faces, self._held)
        self._held = ""
        if self._was_painted:
            QTimer.singleShot(_CHART_AFTER_MS, self.library.load)
        yield
        for faces in self._stage.findChildren(Faces, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if faces is not self._faces:
                for screens in faces.findChildren(Screens):
                    yield from screens.clear_out()
                faces.deleteLater()
                yield

    def cover(self, make: MakePage | None) -> None:
        """Show one page in the place of all screens but the settings, made anew for each theme; None takes it away."""
        self._make_cover = make
        self._faces.cover(make, self.theme)
        self._faces.show_for(self.screen_name)

    def _right_side(self, before: Screens | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.header = self._make_header()
        line, notices = ProgressLine(), Notices()
        notices.dismissed.connect(self.dismiss)
        notices.acted.connect(self.leading.act)
        self._screens = self._make_screens(before)
        for widget in (self.header, line, notices):
            column.addWidget(widget)
        column.addWidget(self._screens, 1)
        self._told.say_at(Places(self.header, line, notices, self.rail))
        return column

    def _make_header(self) -> Header:
        header = Header(self.theme)
        header.back_asked.connect(lambda: self.step(-1))
        header.forward_asked.connect(lambda: self.step(1))
        header.pause_asked.connect(self.pause_asked)
        header.period_picked.connect(self.leading.pick_period)
        header.project_picked.connect(lambda key: self.narrow(replace(self.narrowing, project=key)))
        header.source_picked.connect(lambda key: self.narrow(replace(self.narrowing, source=key)))
        return header

    def _make_screens(self, before: Screens | None) -> Screens:
        screens = Screens(self.theme, before)
        screens.acted.connect(self.leading.act)
        screens.went.connect(lambda screen, what: self.go(screen, what=what))
        screens.commit_opened.connect(self.leading.open_commit)
        screens.detail_asked.connect(self.detail_asked)
        screens.ledger_asked.connect(self.ledger_asked)
        screens.said.connect(self.said)
        screens.chosen.connect(self.chosen)
        screens.forget_asked.connect(self.forget_asked)
        screens.preferred.connect(self.preferred)
        screens.rescan_asked.connect(self.rescan_asked)
        screens.pause_asked.connect(self.pause_asked)
        screens.bucket_asked.connect(self.leading.pick_bucket)
        screens.bar_opened.connect(self.leading.open_bar)
        screens.outcome_opened.connect(self.leading.open_outcome)
        return screens

    # ---- showing

    def _show_place(self) -> None:
        here, now = self.trail.here, datetime.now(UTC)
        self._show_way()
        self._faces.show_for(here.screen)
        self.header.show_screen(self._screens.title(here), filtered=self._screens.filtered(here))
        self.header.show_tool(self._screens.tool(here))
        own = here.narrowing.days is not None or here.narrowing.back > 0
        self.header.offer_periods(None if own else here.narrowing.choice, here.narrowing.words(now, self.zone))
        self._offer_places()
        self._screens.mark_bucket(here.narrowing.step())
        self._screens.open(here)

    def _show_way(self) -> None:
        """Show which screen is open, and whether there is a way back and forward."""
        self.rail.mark(self.trail.here.screen)
        self.header.back.setEnabled(self.trail.can_step(-1))
        self.header.forward.setEnabled(self.trail.can_step(1))

    def _offer_places(self) -> None:
        view = self._screens.kept.mirror
        projects, sources = ((), ()) if view is None else (view.projects, view.sources)
        self.header.offer_places(projects, self.narrowing.project, sources, self.narrowing.source)

    def show_view(self, view: object) -> None:
        """Draw a view on the screen it belongs to."""
        if isinstance(view, Confirmation):
            self._confirm(view)
            return
        first = isinstance(view, MirrorView) and self._screens.kept.mirror is None
        self._screens.show_view(view)
        if isinstance(view, MirrorView):
            self._offer_places()
            self._told.give(view.notices)
        if first and self._was_painted:
            QTimer.singleShot(_CHART_AFTER_MS, self.library.load)

    def _confirm(self, view: Confirmation) -> None:
        """Say what would go, and pass the wish on when the person still has it."""
        card = ConfirmCard(view, self)
        card.accepted.connect(lambda: self.chosen.emit(view.choosing))
        card.open()

    def show_detail(self, kind: str, detail: Detail) -> None:
        """Draw what is behind a row."""
        self._screens.show_detail(kind, detail)

    def show_progress(self, progress: Progress | None, stopped_at: Progress | None = None) -> None:
        """Say how far a catch-up is, or was when the person stopped it; None when all is read."""
        self._told.show_progress(progress, stopped_at)

    def show_state(self, words: str, *, paused: bool = False) -> None:
        """Say at the rail's foot what is being done, and offer to pause or resume."""
        self._told.show_state(words)
        self._screens.show_paused(paused=paused)

    def set_notice(self, kind: str, words: str) -> None:
        """Say one thing under the header; empty words take it back."""
        self._told.set(kind, words)

    def dismiss(self, notice: str) -> None:
        """Put a line under the header away, for this run."""
        self._told.put_away(notice)

    def mark_bucket(self, bucket: Bucket) -> None:
        """Show at once which step of the time axis was picked."""
        self._screens.mark_bucket(bucket)

    def ledger_ask(self) -> LedgerAsk | None:
        """Return which rows the open ledger shows; None where no ledger is open."""
        return self._screens.ledger_ask(self.trail.here)

    # ---- Qt's own

    def childEvent(self, event: QChildEvent) -> None:
        """Give cards over the window its style sheet before they are shown."""
        super().childEvent(event)
        if event.polished():  # others may be of a child that is half gone
            child = event.child()
            if isinstance(child, QWidget) and child is not self._stage and not child.styleSheet():
                child.setStyleSheet(self._sheet)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint: the chart's library is loaded after the first words are drawn."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_paint)

    def _after_paint(self) -> None:
        self.painted.emit()
        QTimer.singleShot(_CHART_AT_LAST_MS, self.library.load)
        if self._screens.kept.mirror is not None:
            QTimer.singleShot(_CHART_AFTER_MS, self.library.load)

    def _draw_chart(self) -> None:
        self._screens.prepare()

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
