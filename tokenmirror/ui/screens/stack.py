"""The screens in one place, each made when it is first needed; each view goes to the screen it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from tokenmirror.domain.periods import Bucket
from tokenmirror.ui.answer_field import AnswerField
from tokenmirror.ui.charts.kept import KeptPicture
from tokenmirror.ui.note_field import NoteField
from tokenmirror.ui.preferences import Preferences
from tokenmirror.ui.screens.changes import ChangesScreen
from tokenmirror.ui.screens.drawn import draw, drawing, in_turns
from tokenmirror.ui.screens.first_ask import first_ask
from tokenmirror.ui.screens.kept import Kept, screen_of_detail
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.mirror import MirrorScreen
from tokenmirror.ui.screens.reflect import ReflectScreen
from tokenmirror.ui.screens.room import Room
from tokenmirror.ui.screens.session import SessionScreen
from tokenmirror.ui.screens.settings.screen import SettingsScreen
from tokenmirror.ui.screens.summary import SummaryScreen
from tokenmirror.ui.screens.wired import Makers, Wishes
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.trail import Place
from tokenmirror.ui.turns import Turns
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.paging import LedgerAsk
from tokenmirror.viewmodels.shapes import Detail
from tokenmirror.viewmodels.timeline_shapes import SessionPage

_CHART_AFTER_MS = 20


class Screens(Wishes):
    """Hold the screens and pass on what they ask for."""

    def __init__(self, theme: Theme, before: Screens | None = None) -> None:
        """Take up where other screens were left."""
        super().__init__()
        self._charts_wanted = False
        self.turns = Turns(self)
        """What is drawn in steps; who asks for a screen finds it finished."""
        self._made: dict[str, QWidget] = {}
        self._under_way: set[str] = set()
        """Screens that are made but have not drawn all that came for them."""
        self.kept = Kept() if before is None else before.leave()
        self._makers = Makers(self, theme)
        self.chosen.connect(self.kept.keep_words)

    # ---- the screens

    @property
    def mirror(self) -> MirrorScreen:
        """Return the first screen."""
        return cast("MirrorScreen", self.room("mirror"))

    @property
    def changes(self) -> ChangesScreen:
        """Return the ledger of changes."""
        return cast("ChangesScreen", self.room("changes"))

    @property
    def sessions(self) -> LedgerScreen:
        """Return the ledger of sessions."""
        return cast("LedgerScreen", self.room("sessions"))

    @property
    def session(self) -> SessionScreen:
        """Return the page of one session."""
        return cast("SessionScreen", self.room("session"))

    @property
    def settings(self) -> SettingsScreen:
        """Return the settings."""
        return cast("SettingsScreen", self.room("settings"))

    def room(self, name: str) -> QWidget:
        """Return a screen, which is made and draws what came for it when it is first asked for."""
        self.turns.finish()
        if name not in self._made:
            for _step in self._making(name):
                pass
        return self._made[name]

    def has(self, place: Place) -> bool:
        """Return whether the screen of a place can be shown without making anything."""
        name = _name_of(place)
        return name in self._made and name not in self._under_way

    def making(self, place: Place) -> Iterator[None]:
        """Make the screen of a place in steps."""
        name = _name_of(place)
        if name not in self._made:
            yield from self._making(name)
            yield
        if isinstance(room := self._made[name], Room):
            room.prepare(place)

    def _making(self, name: str) -> Iterator[None]:
        self._under_way.add(name)
        self._made[name] = made = yield from self._makers.making(name)
        self._say_what_holds(made)
        yield
        self.addWidget(made)
        yield
        yield from self._taking_up(name, made)
        self._under_way.discard(name)

    def _say_what_holds(self, made: QWidget) -> None:
        if isinstance(made, MirrorScreen):
            made.mark_bucket(self.kept.bucket)
            if self._charts_wanted:
                QTimer.singleShot(_CHART_AFTER_MS, self, self.prepare)
        if isinstance(made, SettingsScreen):
            made.tools.show_paused(paused=self.kept.paused)

    def _taking_up(self, name: str, made: QWidget) -> Iterator[None]:
        if isinstance(made, LedgerScreen) and name in self.kept.asked:
            made.resume(self.kept.asked[name])
        for kind in self.kept.kinds_of(name):
            view = self.kept.views[name, kind]  # the newest: another may have come since the last step
            if isinstance(made, SessionScreen) and isinstance(view, SessionPage):
                made.wanted = view.id  # or it would take the page for one that is no longer looked at
            yield from drawing(made, view)
            yield
        if isinstance(made, LedgerScreen):
            for detail in self.kept.details_of(name):
                yield from made.showing_detail(detail)
                yield
            _take_in_hand(made, self.kept.in_hand.pop(name, ""))

    # ---- places

    def _screen_of(self, place: Place) -> QWidget:
        """Return the screen of a place: one session has a page of its own."""
        return self.room(_name_of(place))

    def open(self, place: Place) -> None:
        """Bring a screen to the front, with the one thing that is looked at."""
        screen = self._screen_of(place)
        if isinstance(screen, SessionScreen):
            self._prepare_way_back(place.what)
        if isinstance(screen, Room):
            screen.open_place(place)
        self.setCurrentWidget(screen)

    def _prepare_way_back(self, session: str) -> None:
        """Let the way back from a session lead to its row."""
        if "sessions" in self._made:
            _take_in_hand(self.sessions, session)
        else:
            self.kept.in_hand["sessions"] = session

    def title(self, place: Place) -> str:
        """Return what the header calls a place."""
        screen = self._screen_of(place)
        own = screen.title(place) if isinstance(screen, Room) else ""
        return own or say(f"screen.{place.screen}")

    def filtered(self, place: Place) -> bool:
        """Tell whether period, project and tool hold on a screen."""
        screen = self._screen_of(place)
        return screen.filtered if isinstance(screen, Room) else True

    def tool(self, place: Place) -> QWidget | None:
        """Return what a screen puts into the header in the place of the filters."""
        if place.screen == "settings":
            return self.settings.search
        screen = self._screen_of(place)
        return screen.tool() if isinstance(screen, Room) else None

    def step_time(self, place: Place, by: int) -> bool:
        """Step the time of a screen that has times of its own; return whether it has."""
        screen = self._screen_of(place)
        return isinstance(screen, Room) and screen.step_time(by)

    def ledger_ask(self, place: Place) -> LedgerAsk | None:
        """Return which rows of a ledger a place shows; None where it is no ledger."""
        screen = self._made.get(_name_of(place))
        if screen is None or not self.has(place):
            return first_ask(_name_of(place), place.what, self.kept.asked.get(_name_of(place)))
        return screen.asking if isinstance(screen, LedgerScreen) else None

    def leave(self) -> Kept:
        """Return what other screens can go on with; nothing more is drawn or asked for here."""
        self.turns.drop()
        fields: tuple[NoteField | AnswerField, ...] = (*self.findChildren(NoteField), *self.findChildren(AnswerField))
        for field in fields:
            field.settle()  # while it can still be heard: colours change by themselves when it gets dark
        if isinstance(summary := self._made.get("summary"), SummaryScreen):
            summary.settle()
        self.blockSignals(True)
        for name, screen in self._made.items():
            if isinstance(screen, LedgerScreen):
                self.kept.asked[name] = screen.asking
                self.kept.in_hand[name] = screen.table.in_hand
        return self.kept

    def clear_out(self) -> Iterator[None]:
        """Destroy the screens, one a step: some hold hundreds of parts."""
        while self._made:  # who comes after one that was dropped goes on where that one stood
            _name, screen = self._made.popitem()
            self.removeWidget(screen)
            screen.deleteLater()
            yield

    # ---- what comes

    def show_view(self, view: object) -> str:
        """Draw a view on its screen, if that is made; return the screen's name."""
        name = self.kept.keep(view)
        if in_turns(view) and name in self._made:
            self.turns.follow(drawing(self._made[name], view))
        elif name in self._made:
            draw(self._made[name], view)
        return name

    def show_detail(self, kind: str, detail: Detail) -> None:
        """Draw what is behind a row."""
        self.kept.details[kind] = detail
        if screen_of_detail(kind) in self._made:
            self.turns.follow(self._showing_detail(kind))

    def _showing_detail(self, kind: str) -> Iterator[None]:
        screen = self._made.get(screen_of_detail(kind))
        if isinstance(screen, LedgerScreen):
            yield from screen.showing_detail(self.kept.details[kind])

    def show_preferences(self, wanted: Preferences) -> None:
        """Show in the settings what holds now."""
        if "settings" in self._made:
            self.settings.show_preferences(wanted)

    def show_paused(self, *, paused: bool) -> None:
        """Offer to stop reading, or to go on."""
        self.kept.paused = paused
        if "settings" in self._made:
            self.settings.tools.show_paused(paused=paused)

    def mark_bucket(self, bucket: Bucket | None) -> None:
        """Show which step of the time axis is in use."""
        self.kept.bucket = bucket
        if (mirror := self._made_mirror) is not None:
            mirror.mark_bucket(bucket)

    # ---- charts

    def prepare(self) -> None:
        """Load the charts' library and draw what is there."""
        self._charts_wanted = True
        if (mirror := self._made_mirror) is not None:
            self.turns.follow(mirror.chart.preparing())

    @property
    def drawn(self) -> bool:
        """Return whether nothing that is shown waits for its turn or for the charts' library."""
        reflect = self._made.get("reflect")
        if self.turns.busy or (isinstance(reflect, ReflectScreen) and not reflect.drawn):
            return False
        summary = self._made.get("summary")
        if isinstance(summary, SummaryScreen) and not summary.drawn:
            return False
        if any(turns.busy for turns in self.findChildren(Turns) if self._is_seen(turns.parent())):
            return False
        if not all(kept.is_new for kept in self.findChildren(KeptPicture)):
            return False
        seen = (table for table in self.findChildren(LedgerTable) if not table.visibleRegion().isEmpty())
        if not all(table.painted for table in seen if table.ledger.rowCount()):
            return False
        return (mirror := self._made_mirror) is None or mirror.chart.drawn

    @staticmethod
    def _is_seen(thing: QObject | None) -> bool:
        return isinstance(thing, QWidget) and thing.isVisible()

    @property
    def _made_mirror(self) -> MirrorScreen | None:
        """Return the first screen as it is, if it is made: not hastened to its end."""
        made = self._made.get("mirror")
        return made if isinstance(made, MirrorScreen) else None


def _name_of(place: Place) -> str:
    return "session" if place.screen == "sessions" and place.what else place.screen


def _take_in_hand(ledger: LedgerScreen, row: str) -> None:
    if row and ledger.model.place_of(row) is not None:
        ledger.table.choose(row)
