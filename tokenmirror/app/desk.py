"""The parts of the desktop program and how they are wired."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from tokenmirror.answers.beginning import LeftOut
from tokenmirror.app.asking import BUDGETED, CHOSEN, MEANT, NOTED, SAID, Asking
from tokenmirror.app.beginning import Beginning
from tokenmirror.app.bridge import Bridge
from tokenmirror.app.child import Child
from tokenmirror.app.clockwork import Clockwork
from tokenmirror.app.glance import Glance
from tokenmirror.app.memory import Memory
from tokenmirror.app.notifier import KIND as ALERTS
from tokenmirror.app.notifier import Notifier
from tokenmirror.app.places import Places
from tokenmirror.app.preferring import Preferring
from tokenmirror.app.pulse import Pulse
from tokenmirror.app.reader import Answer, Asker, Reader
from tokenmirror.app.state import GIVEN_UP_AFTER, Watching
from tokenmirror.app.summaries import Summaries
from tokenmirror.app.taking_back import TakingBack
from tokenmirror.app.unlocking import Unlocking
from tokenmirror.domain.tasks import Performed
from tokenmirror.messages import Changed, Idle, Paused
from tokenmirror.ui.charts.saving import FOLDER
from tokenmirror.ui.languages import use_language
from tokenmirror.ui.preferences import Preferences, preferences
from tokenmirror.ui.tables.remembered import remember_with
from tokenmirror.ui.tray import Tray
from tokenmirror.ui.window import Window
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.corrections import Noted
from tokenmirror.viewmodels.popover import TodayView
from tokenmirror.viewmodels.shapes import Detail, TrayView

_BEGUN, _NEWER = "begun", "newer"
_SCREEN_MS, _SLOW_MS, _TRAY_MS = 250, 3000, 2000
_SLOW = frozenset({"reflect", "budget", "summary"})
"""Screens that look at a year for each answer: while something is read they are asked for less often."""


class Desk(QObject):
    """Connect window, reading thread, collector and tray; hold what is known of the collector."""

    drawn = Signal(str)
    """An answer of a kind was drawn."""
    leaving = Signal()
    begun = Signal()
    """Start was pressed on the first page."""

    def __init__(
        self, open_asker: Callable[[], Asker], memory: Memory, zone: tzinfo, theme: str = "", first: str = "mirror"
    ) -> None:
        """Take which screen is opened first."""
        super().__init__()
        self._bridge = Bridge()
        self._bridge.answered.connect(self._draw)
        self.answered = self._bridge.answered
        self.reader = Reader(open_asker, self._bridge.answered.emit)
        self.zone = zone
        self._memory = memory
        FOLDER.remember_with(memory.save_folder, memory.keep_save_folder)
        remember_with(memory.table, memory.keep_table)
        self._asking = Asking(self.reader, zone, Summaries(self.reader, memory), self)
        if first == "mirror":
            self._asking.first(memory.narrowing)
        self.preferring = Preferring(memory, theme, self)
        self.watching = Watching()
        self.child: Child | None = None
        self.tray: Tray | None = None
        self.glance: Glance | None = None
        self.beginning: Beginning | None = None
        """The first page, until Start is pressed on it."""
        self.unlocking: Unlocking | None = None
        """The page that waits for the key of an encrypted database, until it is there."""
        self.window = self._make_window()
        self._asking.listen(self.window)
        self.task_wanted = self._asking.task_wanted
        self._asking.nothing_to_ask.connect(self.drawn)
        self._taking_back = TakingBack(self.window, self)
        self._taking_back.wanted.connect(self._asking.correct)
        self._screen_pulse = Pulse(self.ask_screen, _SCREEN_MS, self.reader.worked)
        self._slow_pulse = Pulse(self.ask_screen, _SLOW_MS, self.reader.worked)
        self._tray_pulse = Pulse(self._ask_tray, _TRAY_MS, self.reader.worked)
        self._places = Places(self.window, self._memory)
        self.clockwork = Clockwork(self.zone)
        self.clockwork.jumped.connect(self._time_jumped)
        self.notifier: Notifier | None = None
        self.preferring.theme_changed.connect(self.window.set_theme)
        self.preferring.changed.connect(self._prefer)

    def _make_window(self) -> Window:
        window = Window(self.preferring.theme, self.zone, self._memory.narrowing)
        window.rescan_asked.connect(lambda: self._tell("rescan"))
        window.pause_asked.connect(self._pause)
        window.acted.connect(self._act)
        window.closing.connect(self._window_closes)
        window.quit_asked.connect(self.leaving)
        window.preferred.connect(self.preferring.choose)
        return window

    # ---- what comes

    def ask_screen(self) -> None:
        """Ask for what the open screen shows."""
        self._asking.screen()

    def _ask_tray(self) -> None:
        if self.tray is not None:
            self.reader.ask("tray", lambda asker: asker.tray())

    def _draw(self, answer: object) -> None:
        if not isinstance(answer, Answer):
            return
        if answer.kind != "tray":
            self.window.set_notice("reader", say("notice.reader", why=answer.why_not) if answer.why_not else "")
        if not self._take(answer):
            self._draw_view(answer.kind, answer.view)
        self.drawn.emit(answer.kind)

    def _take(self, answer: Answer) -> bool:
        """Take what comes of something that the person did; return whether it was that."""
        why_not = answer.view if isinstance(answer.view, str) else ""
        if isinstance(answer.view, Noted):
            self._taking_back.offer(answer.view)
            why_not = answer.view.why_not
        if answer.kind == _BEGUN:
            self._begin(answer.why_not or why_not)
        elif answer.kind == _NEWER:
            self.window.set_notice(_NEWER, say("notice.newer_open") if answer.view else "")
            self._asking.again()
        elif answer.kind.startswith(SAID):
            self._take_up(why_not, "judge")
        elif answer.kind.startswith((BUDGETED, NOTED)):
            self.window.set_notice(SAID, say("notice.said", why=why_not) if why_not else "")
            if not answer.kind.startswith(NOTED):  # the note is what is seen already
                self._asking.again()
        elif answer.kind.startswith(MEANT):
            self._take_up(why_not, "judge")
        elif answer.kind.startswith(CHOSEN):
            self._take_up(why_not, "judge" if self.watching.paused else "rescan")
        else:
            return False
        return True

    def _draw_view(self, kind: str, view: object) -> None:
        if isinstance(view, Detail):
            self.window.show_detail(kind, view)
        elif isinstance(view, TrayView):
            self._draw_tray(view)
        elif isinstance(view, TodayView):
            if self.glance is not None:
                self.glance.show_view(view)
        elif kind == ALERTS:
            self._tell_alerts(view)
        elif view is not None:
            self.window.show_view(view)

    def _tell_alerts(self, view: object) -> None:
        if self.notifier is not None and isinstance(view, tuple):
            self.notifier.tell(view)

    def end_task(self, done: Performed) -> None:
        """Say what came of something that took a while, with the way back where there is one."""
        self.window.set_notice("task", "" if done.undo is not None else done.words)
        self._taking_back.offer(Noted(done.words, done.undo))
        self._take_up(done.why_not, "judge" if self.watching.paused else "rescan")

    def _take_up(self, why_not: str, command: str) -> None:
        """Show a word as said at once, and let the collector do what follows from it."""
        self.window.set_notice(SAID, say("notice.said", why=why_not) if why_not else "")
        self._tell(command)
        self._asking.again()

    def _draw_tray(self, view: TrayView) -> None:
        self.watching.needs_look = view.state == "attention"
        if self.tray is not None:
            self.tray.show_view(view)
        self._show_state()

    # ---- the first start

    def wait_for_start(self, beginning: Beginning) -> None:
        """Show the first page; nothing is read before Start is pressed on it."""
        self.beginning = beginning
        self._memory.note_waiting(waits=True)
        beginning.started.connect(self._store_beginning)
        beginning.addresses_asked.connect(lambda: self.window.go("settings", what="addresses"))
        self.window.cover(beginning.make_page)

    def _store_beginning(self, left_out: LeftOut) -> None:
        self.reader.ask(_BEGUN, lambda asker: asker.begin(left_out))

    def _begin(self, why_not: str) -> None:
        if self.beginning is None:
            return
        if why_not:
            self.beginning.show_trouble(why_not)
            return
        self._memory.note_waiting(waits=False)
        self.beginning.stop()
        self.beginning = None
        self.window.cover(None)
        self.begun.emit()

    # ---- the key of an encrypted database

    def wait_for_key(self, unlocking: Unlocking) -> None:
        """Show the page that waits for the key; nothing can be read or collected before."""
        self.unlocking = unlocking
        unlocking.opened.connect(self._key_is_there)
        unlocking.quit_asked.connect(self.leaving)
        self.window.cover(unlocking.make_page)

    def _key_is_there(self) -> None:
        self.unlocking = None
        self.window.cover(None)
        self.ask_anew()

    def let_go(self) -> None:
        """Have the reading thread close the database, which is to be written anew."""
        self.reader.ask("let go", lambda asker: asker.close(), ahead=True)

    def ask_anew(self) -> None:
        """Take what is the person's own out of plain files, and ask for everything that is shown."""
        self._memory.hide()
        self._asking.again()
        self._ask_tray()

    # ---- the collector

    def use_child(self, child: Child) -> None:
        """Hear a collector, and start it."""
        self.child = child
        child.said.connect(self._hear)
        child.died.connect(self._child_died)
        child.start()

    def _hear(self, message: object) -> None:
        self.watching.hear(message)
        if isinstance(message, Changed):
            if self.window.isVisible():
                (self._slow_pulse if self.window.screen_name in _SLOW else self._screen_pulse).poke()
            self._tray_pulse.poke()
            if self.glance is not None:
                self.glance.changed()
        if self.notifier is not None and isinstance(message, Idle):
            self.notifier.ask()
        if self._asking.words_said and isinstance(message, Idle | Paused):
            self._asking.again()
        self.window.show_progress(self.watching.progress, self.watching.stopped_at)
        for kind, sentence in self.watching.take_troubles():
            self.window.set_notice(kind, sentence)
        if self.watching.well:
            self.window.set_notice("collector", "")
        mended = self.watching.take_mended()
        for kind in mended:
            self.window.set_notice(kind, "")
        if mended:
            self._asking.again()  # what could not be written could often not be read either
        self._show_state()

    def _child_died(self, times: int) -> None:
        self.watching.stopped(times)
        self.window.show_progress(None)
        if times >= GIVEN_UP_AFTER and not self.watching.told_why:
            self.window.set_notice("collector", say("notice.collector", times=times))
        self._show_state()

    def _show_state(self) -> None:
        self.window.show_state(say(f"state.{self.watching.word}"), paused=self.watching.paused)
        if self.tray is not None:
            self.tray.show_state(self.watching.tray_state, paused=self.watching.paused)
        if self.glance is not None:
            self.glance.show_paused(paused=self.watching.paused)

    def _tell(self, what: str) -> None:
        if self.child is not None:
            self.child.ask(what)

    def _pause(self, pause: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._tell("pause" if pause else "resume")

    def _act(self, key: str) -> None:
        """Do what an empty state's button names; a command of the collector is passed on."""
        if key in ("rescan", "pause", "resume"):
            self._tell(key)
        elif key == "restart" and self.child is not None:
            self.child.start_now()
        elif key == "open_newer":
            self.reader.ask(_NEWER, lambda asker: asker.open_newer())
        elif key == "again":
            self._asking.again()
        elif key == "undo":
            self._taking_back.take_back()

    # ---- the tray

    def use_tray(self, tray: Tray) -> None:
        """Let the tray bring the window back."""
        self.tray = tray
        tray.open_asked.connect(self.come_forward)
        tray.quit_asked.connect(self.leaving)
        tray.pause_asked.connect(self._pause)
        tray.rescan_asked.connect(lambda: self._tell("rescan"))
        tray.settings_asked.connect(self._open_settings)
        tray.availability_changed.connect(self._tray_changed)
        self.glance = Glance(self.reader, tray, lambda: self.window.theme)
        self.glance.open_asked.connect(self.come_forward)
        self.glance.pause_asked.connect(self._pause)
        self.notifier = Notifier(self.reader, self._memory, tray.show_message)
        self.notifier.open_asked.connect(self._open_place)
        tray.message_clicked.connect(self.notifier.open_latest)
        self._tray_changed(tray.available)
        self._ask_tray()

    def _tray_changed(self, available: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.window.keeps_running = available and preferences().keep_in_tray
        if available:
            self.window.set_notice("tray", "")
            self._show_state()
        elif not self.window.isVisible() or self._memory.first_time("no-tray"):
            self.window.set_notice("tray", say("status.no_tray"))
        if not available and not self.window.isVisible():
            self.come_forward()

    def keep(self) -> None:
        """Remember where the window stands and what it shows."""
        self._places.keep()
        self._memory.keep(self.window.trail.here)

    def _window_closes(self) -> None:
        self.keep()
        if self.window.keeps_running and self.notifier is not None and self._memory.first_time("hidden"):
            self.notifier.explain(say("status.hidden"))

    def _open_settings(self) -> None:
        self._open_place("settings", "")

    def _open_place(self, screen: str, what: str) -> None:
        self.window.go(screen, what=what)
        self.come_forward()

    def come_forward(self) -> None:
        """Show the window, with what is known now."""
        if self.glance is not None:
            self.glance.close()
        if self.unlocking is not None:
            self.unlocking.ask_person()
        if not self.window.isVisible():
            self.ask_screen()
        self.window.come_forward()

    # ---- time and colours

    def _time_jumped(self) -> None:
        """Ask everything anew: a new day began, the computer slept, or its clock or zone was set."""
        self._screen_pulse.poke()
        self._tray_pulse.poke()
        if self.glance is not None:
            self.glance.changed()
        if self.notifier is not None:
            self.notifier.ask()
        self._tell("rescan" if not self.watching.paused else "judge")

    def _prefer(self, wanted: Preferences, before: Preferences) -> None:
        """Show what holds now; in another language everything is asked anew."""
        if wanted.language != before.language:
            use_language(wanted.language)
        self.window.show_preferences(wanted)
        if self.tray is not None:
            self.window.keeps_running = self.tray.available and wanted.keep_in_tray
        if self.notifier is not None and wanted != before:
            self.notifier.ask()
        if wanted.language != before.language:
            self._show_state()
            self._asking.again()
            self._ask_tray()
            if self.tray is not None:
                self.tray.say_again()

    def stop(self) -> None:
        """Stop in the order things flow: collector, tray, reader."""
        self.clockwork.stop()
        if self.notifier is not None:
            self.notifier.stop()
        if self.beginning is not None:
            self.beginning.stop()
        self.keep()
        self.window.hide()
        if self.tray is not None:
            self.tray.put_away()
        if self.child is not None:
            self.child.stop()
        self.reader.stop()
