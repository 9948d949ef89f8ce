"""Measures how soon another period or project is drawn with a million calls, against a bare plot, side by side.

Run on purpose: `python -m tests.benchmarks.filter_click [--store FOLDER] [--rounds 12]`.

ours     the app as a person starts it, on the first screen; a list of the header is opened, looked at for half a
         second, and something is chosen there; from then on until the picture of the chart does not change any more
floor    a bare window whose only plot of pyqtgraph gets as many bars as ours has pieces, until the same

Both tell by the same means: after each paint the pixels of their chart are copied from where the platform keeps them
and compared. Told are medians, what a click took at most, and the longest time that the window's thread was held.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.large_store import make
from tests.benchmarks.setting import Setting
from tests.benchmarks.shown import Window, in_memory, window
from tests.benchmarks.side_by_side import Row
from tests.benchmarks.sums import SESSIONS, SPAN
from tests.flow.computer import Computer

TARGET, HOLD_MS = 3.0, 50.0
CLICKS = ("7d", "30d", "project 1", "project 2", "project ", "13w", "12m", "all")
ROUNDS = 12
_CALM_SECONDS, _QUIET_SECONDS = 8.0, 0.35

_FLOOR = """
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
plot = pg.PlotWidget()
bars = pg.BarGraphItem(x=[0], height=[1], width=0.6)
plot.addItem(bars)
window.setCentralWidget(plot)
window.resize(1100, 420)
window.show()
turn = 0
def click(words):
    global turn
    turn += 1
    tell("clicked")
    count = int(words)
    bars.setOpts(x=list(range(count)), height=[20 + (place * turn) % 97 for place in range(count)])
ear = Ear()
ear.said.connect(click)
eye = Eye(window)
QTimer.singleShot(1000, lambda: tell("ready"))
app.exec()
"""

_OURS = """
from PySide6.QtCore import QPoint, Qt
LOOKED_MS, BEAT_MS = 500, 8
from tokenmirror.ui import window as module
made = module.Window.__init__
def making(self, *given, **named):
    made(self, *given, **named)
    timer, steady = QTimer(self, interval=50), QTimer(self, interval=BEAT_MS)
    steady.setTimerType(Qt.TimerType.PreciseTimer)
    turn = {"at": time.perf_counter(), "held": 0.0}
    def part():
        surface = self.mirror.chart.chart
        corner = surface.mapTo(self, QPoint(0, 0))
        return corner.x(), corner.y(), surface.width(), surface.height()
    def beat():
        now = time.perf_counter()
        turn["held"], turn["at"] = max(turn["held"], 1000 * (now - turn["at"]) - BEAT_MS), now
    def click(words):
        choice, _space, project = words.partition(" ")
        if choice == "report":
            pieces = sum(len(bar.segments) for bar in self.mirror.chart.chart.picture.bars)
            print("held", turn["held"], flush=True)
            print("pieces", pieces, flush=True)
            return
        box, key = self.header.period, choice
        if choice == "project":
            box, key = self.header.project, project and self.header.project.itemData(int(project))
        box.showPopup()
        def pick():
            turn["held"], turn["at"] = 0.0, time.perf_counter()
            tell("clicked")
            box.hidePopup()
            box.setCurrentIndex(box.findData(key))
            box.activated.emit(box.currentIndex())
        QTimer.singleShot(LOOKED_MS, pick)
    def look():
        chart = self.mirror.chart.chart
        if chart is not None and chart.picture.bars and self.drawn:
            timer.stop()
            steady.start()
            self.eye, self.ear = Eye(self, part), Ear()
            self.ear.said.connect(click)
            tell("ready")
    timer.timeout.connect(look)
    steady.timeout.connect(beat)
    timer.start()
module.Window.__init__ = making
from tokenmirror.cli import main
main(sys.argv[1:])
"""


def _clicked(shown: Window, words: str) -> float:
    """Click; return the milliseconds until the picture was the last one."""
    shown.say(words)
    began = shown.wait_for("clicked")["clicked"]
    return 1000 * (shown.last("changed", _QUIET_SECONDS) - began)


def measure(folder: Path, database: Path, rounds: int) -> dict[str, list[tuple[float, float, float]]]:
    """Click in turns; return for each click the milliseconds of ours and of the floor, and the longest hold of ours."""
    computer = Computer(folder / "ours")
    computer.data.mkdir(parents=True, mode=0o700)
    shutil.copy(database, computer.data)
    # Days are summed in this computer's zone before anybody looks; of made-up repositories there is none to be read.
    computer.process("collect", "--once")
    env = in_memory({**os.environ, **computer.environment()})
    took: dict[str, list[tuple[float, float, float]]] = {words: [] for words in CLICKS}
    with window(_OURS, env=env) as ours, window(_FLOOR, env=env) as floor:
        time.sleep(_CALM_SECONDS)
        for number in range(rounds + 1):
            for words in CLICKS:
                here = _clicked(ours, words)
                ours.say("report")
                told = ours.wait_for("pieces")
                there = _clicked(floor, f"{told['pieces']:.0f}")
                if number:  # in the first round everything is asked for the first time
                    took[words].append((here, there, told["held"]))
    return took


def rows(setting: Setting) -> Iterator[Row]:
    """Measure with a million calls."""
    database = setting.fresh("click-store") / "tokenmirror.db"
    database.parent.mkdir(mode=0o700)
    make(database, SESSIONS // 3, SESSIONS, span=SPAN)
    yield from _told(measure(setting.fresh("click"), database, ROUNDS))


def _told(took: dict[str, list[tuple[float, float, float]]]) -> Iterator[Row]:
    for words, found in took.items():
        ours, floor = (median(one[place] for one in found) for place in (0, 1))
        most = max(one[0] for one in found)
        what = f"click to redrawn chart, {words}"
        yield Row(what, f"{ours:.0f} ms, most {most:.0f}", f"bare plot {floor:.1f} ms", ours / floor, TARGET)
    held = [one[2] for found in took.values() for one in found]
    yield Row("longest hold after a click", f"{max(held):.0f} ms", "three frames", max(held) / HOLD_MS, 1.0)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--store", type=Path, help="a folder with a tokenmirror.db; it is copied")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="filter-click-") as made:
        folder = Path(made)
        database = folder / "tokenmirror.db"
        if given.store:
            shutil.copy(given.store / "tokenmirror.db", database)
        else:
            make(database, SESSIONS // 3, SESSIONS, span=SPAN)
        for row in _told(measure(folder, database, given.rounds)):
            print(f"{row.what:40} {row.ours:22} {row.other:22} {row.ratio:.2f}x")


if __name__ == "__main__":
    main()
