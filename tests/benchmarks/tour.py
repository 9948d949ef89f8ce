"""A tour of the window over a year of heavy data, and how long its thread was ever held up.

Run on purpose: `QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.tour [--calls 300000] [--data DIR]`, and inside
tests/desktop/desk-session without the variable.

A person's year is written row by row: 5,000 sessions with 300,000 calls and 4,000 commits. The real window is
opened on it and led by keys: each screen, periods, a search, orders, scrolling, a session's timeline, a zoom, the
popover, other colours, and data that arrives while it is looked at.

A timer of the window's thread notes how late its turns come; another thread takes down what the window's thread
does while it is late. Printed are the longest holds with their step, and with the line that most samples caught;
on a machine that others use, what counts of a hold is its own work and that of the reading thread, if it waited.
The first paint is a step of its own: nothing can be asked of a window before it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from tests.benchmarks import large_store
from tokenmirror.answers.ask import Asker
from tokenmirror.app.desk import Desk
from tokenmirror.app.forefront import go_first
from tokenmirror.app.memory import Memory
from tokenmirror.app.sweeping import Sweeper
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.messages import Changed, Idle, Message
from tokenmirror.store.database import open_writer
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.theme import DARK, LIGHT
from tokenmirror.ui.tray import Tray

CHECKOUT = Path(__file__).resolve().parents[2]
LIMIT_MS = 50
W = TypeVar("W", bound=QWidget)
_TURN_MS, _LATE_MS, _SAMPLE_SECONDS = 5, 15, 0.004
_PATIENCE_SECONDS, _QUIET_MS = 240.0, 150


@dataclass
class Hold:
    """One time that the window's thread did not come to its turn."""

    step: str
    milliseconds: float
    cpu: float
    """Milliseconds of these that the thread worked itself."""
    machine: float
    """Milliseconds that it could have worked, and other programs had the processor; known on Linux alone."""
    reading: float
    """Milliseconds that the reading thread worked meanwhile, for which it may have waited."""
    lines: Counter[str] = field(default_factory=Counter)

    @property
    def ours(self) -> float:
        """Milliseconds of its own work, and of that of the reading thread if it was waited for."""
        return self.cpu + max(min(self.milliseconds - self.machine - self.cpu, self.reading), 0)


class Watchdog:
    """Notes holds of the thread it was made in."""

    def __init__(self) -> None:

        self.holds: list[Hold] = []
        self.step = "start"
        self._thread = threading.get_ident()
        self._turn, self._cpu, self._queue = time.perf_counter(), time.thread_time(), _Queue()
        self._lines: Counter[str] = Counter()
        self._reading = _Reading()
        self._leaving = False
        self._timer = QTimer(interval=_TURN_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._take_turn)
        self._timer.start()
        threading.Thread(target=self._sample, daemon=True).start()

    def _take_turn(self) -> None:
        now = time.perf_counter()
        late = (now - self._turn) * 1000 - _TURN_MS
        queued, read = self._queue.since(), self._reading.since()
        if late > _LATE_MS:
            self.holds.append(Hold(self.step, late, (time.thread_time() - self._cpu) * 1000, queued, read, self._lines))
        self._lines = Counter()
        self._turn, self._cpu = now, time.thread_time()

    def _sample(self) -> None:
        while not self._leaving:
            time.sleep(_SAMPLE_SECONDS)
            if (time.perf_counter() - self._turn) * 1000 > _LATE_MS:
                self._lines[_where(sys._current_frames().get(self._thread))] += 1

    def stop(self) -> None:
        """End the sampling."""
        self._timer.stop()
        self._leaving = True


class _Queue:
    """How long this thread has stood in line for a processor."""

    def __init__(self) -> None:
        told = Path("/proc/thread-self/schedstat")
        self._file = os.open(told, os.O_RDONLY) if told.exists() else None
        self._before = 0
        self.since()

    def since(self) -> float:
        """Return milliseconds since it was asked last."""
        if self._file is None:
            return 0.0
        before, self._before = self._before, int(os.pread(self._file, 100, 0).split()[1])
        return (self._before - before) / 1e6


class _Reading:
    """How long the reading thread has worked."""

    def __init__(self) -> None:
        (ident,) = (one.ident or 0 for one in threading.enumerate() if one.name == "reader")
        self._clock = time.pthread_getcpuclockid(ident)
        self._before = 0.0

    def since(self) -> float:
        """Return milliseconds since it was asked last."""
        before, self._before = self._before, time.clock_gettime(self._clock)
        return (self._before - before) * 1e3


def _where(frame: FrameType | None) -> str:
    """Return the innermost lines of ours, outermost last."""
    told: list[str] = []
    while frame is not None and len(told) < 4:
        path = Path(frame.f_code.co_filename)
        if CHECKOUT in path.parents and path != Path(__file__):
            told.append(f"{path.relative_to(CHECKOUT)}:{frame.f_lineno} {frame.f_code.co_name}")
        elif not told:
            told.append(f"{path.name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(told)


class Tour:
    """The window on a store, led through steps."""

    def __init__(self, data: Path) -> None:

        sys.setswitchinterval(0.0002)  # as the program has it
        go_first()
        self.app = QApplication(["TokenMirror"])
        self.app.setStyle("Fusion")
        self.app.setQuitOnLastWindowClosed(False)
        use_good_face()
        self.sweeper = Sweeper(self.app)
        self.heard: set[str] = set()
        self.desk = Desk(lambda: Asker(data), Memory(data), LocalZone(), "light")
        self.desk.drawn.connect(self.heard.add)
        self.window = self.desk.window
        self.window.library.loaded.connect(self.sweeper.spare_loaded, Qt.ConnectionType.SingleShotConnection)
        self.window.show()
        self.dog = Watchdog()
        self.dog.step = "first paint"
        self.settle()
        self.desk.use_tray(Tray(self.desk))
        self.took: list[tuple[str, float]] = []

    def hear(self, message: Message) -> None:
        """Hear the collector."""
        self.desk._hear(message)

    def wait(self, milliseconds: int) -> None:
        """Let events be handled."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until all answers are drawn."""
        end = time.monotonic() + _PATIENCE_SECONDS
        for _round in range(2):
            self.heard.discard("tour")
            self.desk.reader.ask("tour", lambda _asker: None)
            while "tour" not in self.heard:
                if time.monotonic() > end:
                    raise TimeoutError(self.dog.step)
                self.wait(20)
        self.wait(_QUIET_MS)

    def do(self, step: str, act: Callable[[], object]) -> None:
        """Take a step, and wait until it is done."""
        self.dog.step = step
        began = time.perf_counter()
        act()
        self.settle()
        self.took.append((step, time.perf_counter() - began))


class Hand:
    """What a person does in the window."""

    def __init__(self, tour: Tour) -> None:
        self._tour, self._window = tour, tour.window

    def _largest(self, kind: type[W]) -> W:
        for _wait in range(100):
            if found := [one for one in self._window.findChildren(kind) if one.isVisible()]:
                break
            self._tour.wait(50)
        return max(found, key=lambda one: one.width() * one.height())

    def press(self, kind: type[QWidget], *keys: Qt.Key) -> None:
        """Press keys in the largest thing of a kind."""
        one = self._largest(kind)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            QTest.keyClick(one, key)
            self._tour.wait(15)

    def scroll(self) -> None:
        """Scroll through the whole table."""
        bar = self._largest(QTableView).verticalScrollBar()
        for share in (*range(0, 100, 3), 100):
            bar.setValue(bar.maximum() * share // 100)
            self._tour.wait(16)

    def search(self, words: str) -> None:
        """Type into the screen's search, or empty it."""
        line = self._largest(QLineEdit)
        line.clear()
        for letter in words:
            QTest.keyClicks(line, letter)
            self._tour.wait(40)

    def sort(self, column: int) -> None:
        """Order the table by a column."""
        self._largest(QTableView).sortByColumn(column, Qt.SortOrder.DescendingOrder)

    def zoom(self) -> None:
        """Drag over a third of the largest chart."""
        chart = self._largest(ChartSurface)
        chart.zoom_to(chart.width() * 0.3, chart.width() * 0.6)

    def popover(self) -> None:
        """Click the tray icon."""
        if self._tour.desk.glance is not None:
            self._tour.desk.glance.toggle(QRect())

    def period(self, key: str) -> None:
        """Choose another period."""
        self._window.header.period_picked.emit(key)


def _in_the_mirror(tour: Tour, hand: Hand) -> None:
    for period in ("7d", "30d", "13w", "12m", "all"):
        tour.do(f"mirror of {period}", partial(hand.period, period))
    tour.do("read the bars", partial(hand.press, ChartSurface, Qt.Key.Key_End, *[Qt.Key.Key_Left] * 8))
    tour.do("bars as a table", partial(hand.press, ChartSurface, Qt.Key.Key_T))
    tour.do("and back", partial(hand.press, QTableView, Qt.Key.Key_T))
    tour.do("zoom", hand.zoom)
    tour.do("zoom out", partial(hand.press, ChartSurface, Qt.Key.Key_Backspace))
    tour.do("new data in mirror", partial(tour.hear, Changed("calls", 1)))


def _in_the_ledgers(tour: Tour, hand: Hand) -> None:
    for screen in ("changes", "sessions"):
        tour.do(f"open {screen}", partial(tour.window.go, screen))
        tour.do(f"scroll {screen}", hand.scroll)
        tour.do(f"search {screen}", partial(hand.search, "par"))
        tour.do(f"all of {screen}", partial(hand.search, ""))
        for column in (5, 1, 0):
            tour.do(f"sort {screen} by column {column}", partial(hand.sort, column))
        tour.do(f"rows of {screen}", partial(hand.press, QTableView, *[Qt.Key.Key_Down] * 10))
        tour.do(f"new data in {screen}", partial(tour.hear, Changed("calls", 1)))
    tour.do("open a session", partial(hand.press, QTableView, Qt.Key.Key_Return))
    tour.do("read its calls", partial(hand.press, ChartSurface, *[Qt.Key.Key_Right] * 8))
    tour.do("zoom its timeline", hand.zoom)


def _in_the_rooms(tour: Tour, hand: Hand) -> None:
    window = tour.window
    for screen in ("reflect", "budget", "summary", "settings"):
        tour.do(f"open {screen}", partial(window.go, screen))
    for page in ("measures", "questions", "experiments", "notes"):
        tour.do(f"reflect on {page}", partial(window.go, "reflect", what=page))
    for page in ("repositories", "privacy", "data", "prices", "appearance", "help", "about"):
        tour.do(f"settings of {page}", partial(window.go, "settings", what=page))
    tour.do("mirror again", partial(window.go, "mirror"))
    tour.do("dark", partial(window.set_theme, DARK))
    tour.do("light", partial(window.set_theme, LIGHT))
    tour.do("small", partial(window.resize, 880, 560))
    tour.do("large", partial(window.resize, 1600, 1000))
    tour.do("popover", hand.popover)
    tour.do("popover away", hand.popover)
    tour.do("idle", partial(tour.hear, Idle()))


def main() -> int:
    """Take the tour; fail where something but the first paint held the window too long."""
    given = _given()
    with tempfile.TemporaryDirectory(prefix="tokenmirror-tour-") as folder:
        data = given.data or Path(folder)
        if not (data / "tokenmirror.db").exists():
            _make(data, given.calls)
        open_writer(data / "tokenmirror.db").close()  # one that was kept may be of an older version
        (data / "window.ini").write_text("[look]\nperiod=12m\n")
        tour = Tour(data)
        hand = Hand(tour)
        for part in (_in_the_mirror, _in_the_ledgers, _in_the_rooms):
            part(tour, hand)
        tour.dog.stop()
        tour.desk.stop()
        return _tell(tour)


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=300_000)
    parser.add_argument("--data", type=Path, help="keep the store in this folder, and use what is there")
    return parser.parse_args()


def _make(data: Path, calls: int) -> None:
    began = time.perf_counter()
    data.mkdir(parents=True, exist_ok=True)
    sessions = 5_000
    span = large_store.Span(1, int(datetime.now(UTC).timestamp() * 1000), calls // sessions)
    large_store.make(data / "tokenmirror.db", 4_000, sessions, span=span)
    print(f"made in {time.perf_counter() - began:.1f} s")


def _tell(tour: Tour) -> int:
    holds = sorted(tour.dog.holds, key=lambda hold: -hold.ours)
    print(f"\nall steps took {sum(seconds for _step, seconds in tour.took):.2f} s")
    print("slowest steps (until all was drawn)")
    for step, seconds in sorted(tour.took, key=lambda row: -row[1])[:12]:
        print(f"{seconds:7.2f} s  {step}")
    own = sum(hold.cpu > LIMIT_MS for hold in holds)
    ours = sum(hold.ours > LIMIT_MS for hold in holds)
    print(f"\nholds above {_LATE_MS} ms: {len(holds)}; above {LIMIT_MS} ms: {_over(holds)}", end="; ")
    print(f"{ours} of them without what other programs took, {own} by own work alone")
    for hold in holds[:20]:
        print(f"{hold.milliseconds:7.0f} ms, {hold.ours:4.0f} of them ours, {hold.cpu:4.0f} own work  {hold.step}")
        for line, times in hold.lines.most_common(2):
            print(f"            {times:3} x {line}")
    late = [hold for hold in holds if hold.milliseconds > LIMIT_MS and hold.step != "first paint"]
    return 1 if late else 0


def _over(holds: list[Hold]) -> int:
    return sum(hold.milliseconds > LIMIT_MS for hold in holds)


if __name__ == "__main__":
    sys.exit(main())
