"""One run of the program, from QApplication to its end."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from tokenmirror import journal
from tokenmirror.app.backing_up import BackingUp
from tokenmirror.app.beginning import Beginning, look_command, made_up_command
from tokenmirror.app.child import Child, collector_command
from tokenmirror.app.desk import Desk
from tokenmirror.app.diagnosing import Diagnoses
from tokenmirror.app.encrypting import Encrypting, key_message
from tokenmirror.app.folders import Folders
from tokenmirror.app.forefront import go_first
from tokenmirror.app.instance import Instance
from tokenmirror.app.login import login
from tokenmirror.app.login_wish import LoginWish
from tokenmirror.app.main import Wishes
from tokenmirror.app.memory import Memory
from tokenmirror.app.reader import Asker
from tokenmirror.app.screenshot import Photographer
from tokenmirror.app.signals import Signals
from tokenmirror.app.still import desktop_is_still
from tokenmirror.app.sweeping import Sweeper
from tokenmirror.app.tasks import Tasks
from tokenmirror.app.unlocking import Unlocking, is_encrypted
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.languages import use_language
from tokenmirror.ui.preferences import note_system_motion
from tokenmirror.ui.tray import Tray
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.rooms import screen_and_what

_SWITCH_SECONDS = 0.0002


def run_program(data_dir: Path, wishes: Wishes) -> int:
    """Build the parts, run until quit, stop them in order."""
    app = _make_app()
    sweeper = Sweeper(app)
    try:
        return _photograph(app, data_dir, wishes) if wishes.screenshot else _run(app, sweeper, data_dir, wishes)
    finally:
        app.shutdown()


def _make_app() -> QApplication:
    sys.setswitchinterval(_SWITCH_SECONDS)  # the reading thread must not hold a frame back
    go_first()
    app = QApplication([say("app.name")])
    app.setApplicationName(say("app.name"))
    app.setApplicationDisplayName(say("app.name"))
    app.setDesktopFileName("tokenmirror")
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    use_good_face()
    return app


def _run(app: QApplication, sweeper: Sweeper, data_dir: Path, wishes: Wishes) -> int:
    instance = Instance(data_dir)
    if not instance.is_first():
        return 0 if instance.raise_first(wishes.screen) else 1
    journal.begin(DataPaths(data_dir).journal, journal.WINDOW)
    journal.note("started")
    locked = not wishes.made_up and is_encrypted(data_dir)
    desk = _make_desk(data_dir, wishes)
    instance.raise_asked.connect(partial(_show_again, desk))
    desk.leaving.connect(app.quit)
    desk.window.library.loaded.connect(sweeper.spare_loaded, Qt.ConnectionType.SingleShotConnection)
    if not wishes.made_up:
        LoginWish(login(data_dir), desk)
    note_system_motion(still=desktop_is_still(os.environ, Path.home()))
    folders = Folders(desk)
    Diagnoses(data_dir, desk)
    BackingUp(desk, data_dir)
    signals = Signals(app.quit)
    app.commitDataRequest.connect(lambda session: _end_session(desk, session))
    encrypting, tasks = Encrypting(desk, data_dir), Tasks(desk, data_dir)
    if locked:
        unlocking = Unlocking(data_dir)
        desk.wait_for_key(unlocking)
        unlocking.opened.connect(lambda: _start_rest(desk, encrypting, data_dir, wishes))
        QTimer.singleShot(0, lambda: unlocking.start(prompt=not wishes.hidden))
    first = not wishes.hidden and not locked and is_first_start(data_dir)
    if first:
        desk.wait_for_start(Beginning(desk.zone, Path.home(), look_command(), made_up_command()))
    (desk.begun if first else desk.window.painted).connect(lambda: _start_rest(desk, encrypting, data_dir, wishes))
    if wishes.hidden:
        _start_hidden(desk, encrypting, data_dir, wishes)
    else:
        desk.window.show()
    app.exec()
    folders.leave()
    tasks.stop()
    desk.stop()
    signals.close()
    instance.leave()
    journal.note("ended")
    return 0


def _make_desk(data_dir: Path, wishes: Wishes) -> Desk:
    def open_asker() -> Asker:
        from tokenmirror.answers.ask import Asker as StoredAsker  # noqa: PLC0415 - loaded in the reading thread

        return StoredAsker(data_dir)

    memory = Memory(data_dir)
    use_language(wishes.language or memory.preferences.language)
    screen, what = _first_place(wishes, memory)
    desk = Desk(open_asker, memory, LocalZone(), wishes.theme, screen)
    if wishes.size is not None:
        desk.window.resize(*wishes.size)
    desk.window.go(screen, what=what)
    return desk


def _show_again(desk: Desk, wished: str) -> None:
    """Show the window to who started the program again, on the screen that was wished then, if any."""
    screen, _slash, what = wished.partition("/")
    desk.window.go(screen, what=what)
    desk.come_forward()


def _first_place(wishes: Wishes, memory: Memory) -> tuple[str, str]:
    """Return the place to begin with: as wished, else where the person was; pictures begin at the beginning."""
    if wishes.screen or wishes.screenshot:
        return screen_and_what(wishes.screen or "mirror")
    # Who was in the settings before reading began is not to miss the page that waits for Start.
    return ("mirror", "") if memory.waits_for_start else memory.place


def _end_session(desk: Desk, session: QSessionManager) -> None:
    """Keep what is to be kept before the person is logged out; starting again is the login's own matter."""
    session.setRestartHint(QSessionManager.RestartHint.RestartNever)
    desk.keep()


def is_first_start(data_dir: Path) -> bool:
    """Tell whether nobody has agreed yet to anything being read."""
    return not DataPaths(data_dir).database.exists() or Memory(data_dir).waits_for_start


def _start_rest(desk: Desk, encrypting: Encrypting, data_dir: Path, wishes: Wishes) -> None:
    """Start what the first paint need not wait for; made-up data has no place in the tray."""
    if wishes.made_up:
        desk.window.set_notice("made-up", say("notice.made_up"))
    elif desk.tray is None:
        desk.use_tray(Tray(desk))
    if desk.child is None and desk.unlocking is None:
        child = Child(collector_command(data_dir))
        child.first_words = lambda: key_message(data_dir)
        desk.use_child(child)
        encrypting.listen()


def _start_hidden(desk: Desk, encrypting: Encrypting, data_dir: Path, wishes: Wishes) -> None:
    """Stay in the tray; without one the window is shown, or the program could not be reached."""
    QTimer.singleShot(0, lambda: _start_rest(desk, encrypting, data_dir, wishes))


def _photograph(app: QApplication, data_dir: Path, wishes: Wishes) -> int:
    desk = _make_desk(data_dir, wishes)
    if not wishes.screen and is_first_start(data_dir):
        desk.wait_for_start(Beginning(desk.zone, Path.home(), look_command(), made_up_command()))
    photographer = Photographer(desk, wishes)
    photographer.done.connect(app.exit)
    desk.window.show()
    code = app.exec()
    if desk.beginning is not None:
        desk.beginning.stop()
    desk.reader.stop()
    return code
