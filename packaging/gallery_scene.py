"""The real program in the gallery: opened on a store, driven like by a person, and photographed with its cards."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from gallery_stores import Store
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollArea, QTableView, QWidget

from tokenmirror.answers.ask import Asker
from tokenmirror.app.beginning import Beginning, look_command, made_up_command
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.domain.periods import Filter
from tokenmirror.messages import Idle, Message, Progress, Trouble
from tokenmirror.store.database import explain
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.tray import Tray

_PATIENCE_SECONDS, _STEP_MS, _ROUNDS = 120, 15, 3
_SENTINEL = "gallery"
W = TypeVar("W", bound=QWidget)


def _wait(milliseconds: int) -> None:
    """Let events be handled, and let the reading thread work: QTest.qWait would keep Python to itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Scene:
    """One desk on one data folder; each act leads to a state that is worth a picture."""

    def __init__(self, store: Store, theme: str, size: tuple[int, int]) -> None:
        environment = store.environment
        os.environ.update(environment)
        self.data = data = store.data
        # What the window remembers is its own: processes that draw the same store at once do not meet in it.
        self._memory = tempfile.TemporaryDirectory(prefix="tokenmirror-gallery-")
        remembered = Path(self._memory.name)
        (remembered / "window.ini").write_text(f"[look]\nperiod={store.period}\n")
        home = Path(environment["HOME"])
        self.desk = Desk(lambda: Asker(data, home=home), Memory(remembered), LocalZone(), theme)
        if store.is_unread:
            self.desk.wait_for_start(Beginning(self.desk.zone, home, look_command(), made_up_command()))
        self._extra: list[QWidget] = []
        self._heard: set[str] = set()
        self.desk.drawn.connect(self._heard.add)
        self.window = self.desk.window
        self.window.resize(*size)
        self.window.show()
        self.desk.use_tray(Tray(self.desk))
        self.desk.window.set_notice("tray", "")
        self.hear(Idle())
        self.settle()

    def close(self) -> None:
        """End the scene."""
        self.away()
        self.window.keeps_running = True
        self.desk.stop()
        self.window.hide()
        self.window.deleteLater()
        _wait(_STEP_MS)
        self._memory.cleanup()

    # ---- waiting and looking

    def settle(self) -> None:
        """Wait until everything that was asked is answered and drawn."""
        for _round in range(_ROUNDS):
            self._heard.discard(_SENTINEL)
            self.desk.reader.ask(_SENTINEL, lambda _asker: None)
            self._until(lambda: _SENTINEL in self._heard)
            _wait(2 * _STEP_MS)
        self._until(lambda: self.window.drawn)
        self._until(lambda: self.desk.beginning is None or self.desk.beginning.has_looked)
        _wait(2 * _STEP_MS)

    def _until(self, come: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while not come():
            if time.monotonic() > end:
                raise TimeoutError("the answer was not drawn in time")
            _wait(5)

    def open(self, screen: str, what: str = "") -> None:
        """Open a screen; `<heaviest>` is the session with the most commits, then calls."""
        self.away()
        self.window.activateWindow()
        self.window.go(screen, what=self._heaviest() if what == "<heaviest>" else what)
        self.settle()

    def _heaviest(self) -> str:
        with sqlite3.connect(f"{(self.data / 'tokenmirror.db').as_uri()}?mode=ro", uri=True) as db:
            row = db.execute(
                "SELECT source || ':' || native FROM session ORDER BY"
                " (SELECT count(*) FROM link WHERE link.session = session.id) DESC,"
                " (SELECT count(*) FROM call WHERE call.session = session.id) DESC, native LIMIT 1"
            ).fetchone()
        db.close()
        return str(row[0]) if row else ""

    def picture(self) -> QPixmap:
        """Return the window with every card, dialog and menu that floats over it."""
        _wait(2 * _STEP_MS)
        if self._extra:
            return self._extra[-1].grab()
        taken = self.window.grab()
        origin = self.window.mapToGlobal(QPoint(0, 0))
        painter = QPainter(taken)
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and one is not self.window:
                painter.drawPixmap(one.mapToGlobal(QPoint(0, 0)) - origin, one.grab())
        painter.end()
        return taken

    def away(self) -> None:
        """Put away what floats, and go back to the whole of everything."""
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                one.close()
        self._extra.clear()
        for field in self._shown(QLineEdit):
            if field.text():
                field.clear()
        for chart in self._shown(ChartSurface):
            chart.hide_card()
        _wait(_STEP_MS)

    def _shown(self, kind: type[W]) -> Sequence[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    # ---- acts

    def hear(self, message: Message) -> None:
        """Hear the collector."""
        self.desk._hear(message)  # noqa: SLF001 - the gallery stands in for the collector

    def _chart(self) -> ChartSurface:
        chart = max(self._shown(ChartSurface), key=lambda one: one.width() * one.height())
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        return chart

    def read_points(self, count: int) -> None:
        """Walk over points of the largest chart by keys, so that its card stands."""
        chart = self._chart()
        for key in [Qt.Key.Key_End] + [Qt.Key.Key_Left] * count:
            QTest.keyClick(chart, key)

    def press_on_chart(self, key: Qt.Key) -> None:
        """Press a key in the largest chart."""
        QTest.keyClick(self._chart(), key)
        self.settle()

    def drag_chart(self) -> None:
        """Zoom into the middle of the largest chart."""
        chart = self._chart()
        chart.zoom_to(chart.width() * 0.4, chart.width() * 0.7)
        self.settle()

    def scroll_down(self) -> None:
        """Scroll what is the largest to its end."""
        areas = [area for area in self._shown(QScrollArea) if area.verticalScrollBar().maximum() > 0]
        for area in areas:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        _wait(_STEP_MS)

    def pick_period(self, key: str) -> None:
        """Choose a period in the header."""
        self.window.header.period_picked.emit(key)
        self.settle()

    def _table(self) -> QTableView:
        table = max(self._shown(QTableView), key=lambda one: one.width() * one.height())
        table.setFocus(Qt.FocusReason.TabFocusReason)
        return table

    def step_rows(self, count: int) -> None:
        """Take a lower row in hand."""
        for _step in range(count):
            QTest.keyClick(self._table(), Qt.Key.Key_Down)
        self.settle()

    def search(self, words: str) -> None:
        """Type into the search of the screen."""
        field = self._shown(QLineEdit)[0]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(field, words)
        _wait(300)
        self.settle()

    def open_menu(self) -> None:
        """Open the menu of the row in hand."""
        table = self._table()
        QTest.keyClick(table, Qt.Key.Key_Down)
        _wait(10 * _STEP_MS)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), table.mapToGlobal(QPoint(0, 0)))
        QApplication.sendEvent(table, event)
        _wait(4 * _STEP_MS)

    def do_key(self, key: str) -> None:
        """Press a character in the window."""
        QTest.keyClicks(self.window, key)
        _wait(4 * _STEP_MS)

    def ask_help(self) -> None:
        """Ask how the largest chart is counted."""
        QTest.keyClick(self._chart(), Qt.Key.Key_F1)
        _wait(4 * _STEP_MS)

    def open_projects(self) -> None:
        """Open the list of projects in the header."""
        box: QComboBox = self.window.header.project
        box.showPopup()
        _wait(4 * _STEP_MS)

    def open_popover(self) -> None:
        """Click the tray icon."""
        glance = self.desk.glance
        if glance is not None:
            glance.toggle(QRect(1200, 770, 22, 22))
            self.settle()
            if glance.popover is not None:
                self._extra.append(glance.popover)

    def open_tray_menu(self) -> None:
        """Open the tray's menu."""
        if self.desk.tray is not None:
            self.desk.tray.menu.popup(QPoint(400, 300))
            _wait(_STEP_MS)
            self._extra.append(self.desk.tray.menu)

    def show_progress(self) -> None:
        """Be in the middle of a catch-up."""
        self.hear(Progress("logs", 64, 100))

    def lose_collector(self) -> None:
        """Have no collector any more."""
        self.desk._child_died(3)  # noqa: SLF001 - as above

    def show_full_disk(self) -> None:
        """Hear what the collector says of a disk without room."""
        full = sqlite3.OperationalError("database or disk is full")
        self.hear(Trouble("database", explain(full, self.data / "tokenmirror.db")))

    def lock_database(self) -> None:
        """Show what is answered while somebody else holds the database, so that it cannot even be read."""
        copy = Path(self._memory.name) / "tokenmirror.db"
        with closing(sqlite3.connect(copy, isolation_level=None)) as held:
            held.execute("PRAGMA journal_mode = WAL")
            held.execute("PRAGMA locking_mode = EXCLUSIVE")
            held.execute("BEGIN EXCLUSIVE")
            self.window.show_view(Asker(copy.parent, home=self.data).mirror(Filter()))
        self._until(lambda: self.window.drawn)
        _wait(_STEP_MS)

    def show_read_only(self) -> None:
        """Hear what the collector says of a disk that cannot be written to."""
        self.hear(Trouble("database", explain(PermissionError(13, "Permission denied"), self.data / "tokenmirror.db")))
