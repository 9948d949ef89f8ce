"""Measures how soon an appended line is seen in the open window, against the least that anybody needs, side by side.

Run on purpose: `python -m tests.benchmarks.appended_pixel [--lines 150] [--store FOLDER]`.

ours     the app as a person starts it with its collector, its window on the first screen; a line of Claude Code is
         appended by this process, until what stands on the screen is another picture
floor    a bare process: watchdog's event of the folder, the new bytes read and decoded by msgspec, one row inserted
         and committed, and one bar of thirty in a plot of pyqtgraph made longer, until the picture is another

Both tell by the same means: after each paint pixels are copied from where the platform keeps them and compared: all of
the floor's window, and as many of the app's first screen, from its corner. Lines come in turns, at uneven times.
`answered` is when the app's window was handed the answer of the reading thread. Told are the median and the 99th
percentile, and their ratios. With a store, the app has that one's rows as well.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.appended_line import Log, percentile
from tests.benchmarks.setting import Setting
from tests.benchmarks.shown import in_memory, window
from tests.benchmarks.side_by_side import Row
from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON

WORST = 5.0
LINES, LINES_BEFORE = 150, 500
_TOKENS = 3_000_000
"""Of each line, so that figures and bars must be others."""
_PATIENCE_SECONDS, _CALM_SECONDS = 60.0, 6.0
_NOT_COUNTED = 3

_FLOOR = """
import sqlite3
from datetime import datetime
import msgspec
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QMainWindow
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer
log, store = sys.argv[1:]
app = QApplication([])
class Bridge(QObject):
    came = Signal(int)
class Heard(FileSystemEventHandler):
    def __init__(self, bridge):
        self.db, self.bridge = None, bridge
        self.file = open(log, "rb")
        self.file.seek(0, 2)
    def on_modified(self, event):
        if event.is_directory or event.src_path != log:
            return
        if self.db is None:
            self.db = sqlite3.connect(store, isolation_level=None)
            self.db.execute("PRAGMA synchronous = NORMAL")
        for line in self.file.read().splitlines():
            row = msgspec.json.decode(line)
            at = round(datetime.fromisoformat(row["timestamp"]).timestamp() * 1000)
            self.db.execute("INSERT INTO call VALUES (?, ?)", (at, row["message"]["usage"]["output_tokens"]))
            self.bridge.came.emit(1)
heights = [20 + number % 7 for number in range(30)]
window = QMainWindow()
plot = pg.PlotWidget()
plot.setYRange(0, 400)
bars = pg.BarGraphItem(x=list(range(30)), height=heights, width=0.6)
plot.addItem(bars)
window.setCentralWidget(plot)
window.resize(1100, 420)
window.show()
def grow(_one):
    heights[-1] = (heights[-1] + 9) % 390
    bars.setOpts(height=heights)
bridge = Bridge()
bridge.came.connect(grow)
observer = Observer()
observer.schedule(Heard(bridge), log.rpartition("/")[0], recursive=True)
observer.start()
eye = Eye(window)
QTimer.singleShot(1000, lambda: tell("ready"))
app.exec()
"""

_OURS = """
from PySide6.QtCore import QPoint
from tokenmirror.app.desk import Desk
from tokenmirror.ui import window as module
made = module.Window.__init__
def making(self, *given, **named):
    made(self, *given, **named)
    def part():
        corner = self.mirror.viewport().mapTo(self, QPoint(0, 0))
        return corner.x(), corner.y(), 1100, 420
    self.eye = Eye(self, part)
    timer = QTimer(self, interval=50)
    def look():
        chart = self.mirror.chart.chart
        if chart is not None and chart.picture.bars and self.drawn:
            timer.stop()
            tell("ready")
    timer.timeout.connect(look)
    timer.start()
module.Window.__init__ = making
hear = Desk._hear
def hearing(self, message):
    if type(message).__name__ == "Changed":
        tell("told")
    hear(self, message)
Desk._hear = hearing
draw = Desk._draw
def drawing(self, answer):
    if answer.kind == "mirror":
        tell("answered")
    draw(self, answer)
Desk._draw = drawing
from tokenmirror.cli import main
main(sys.argv[1:])
"""


def _log_of_today(path: Path) -> Log:
    log = Log(path, _TOKENS)
    log.moment = round(time.time() * 1000)
    return log


def measure(folder: Path, lines: int, store: Path | None) -> dict[str, list[float]]:
    """Append lines in turns; return milliseconds until ours was told and answered, and until both were seen."""
    computer = Computer(folder / "ours")
    made = computer.claude_log(computer.home / "notes", NOON)
    session_log(made)
    if store is not None:
        shutil.copytree(store, computer.data)
    log = _log_of_today(made.path)
    log.moment -= LINES_BEFORE
    log.append(LINES_BEFORE)
    done = computer.process("collect", "--once")
    if done.code:
        raise SystemExit(done.err or done.out)
    plain = folder / "floor" / "log.jsonl"
    plain.parent.mkdir()
    shutil.copy(made.path, plain)
    with closing(sqlite3.connect(folder / "floor.db")) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE call (at INTEGER PRIMARY KEY, tokens INTEGER)")
    env = in_memory({**os.environ, **computer.environment()})
    dice = random.Random(7)
    took: dict[str, list[float]] = {"told": [], "answered": [], "ours": [], "floor": []}
    bare = window(_FLOOR, str(plain), str(folder / "floor.db"), env=env)
    with window(_OURS, env=env) as ours, bare as floor:
        time.sleep(_CALM_SECONDS)
        floor_log = _log_of_today(plain)
        log.moment = max(log.moment, floor_log.moment)
        for number in range(_NOT_COUNTED + lines):
            for shown, one, name in ((ours, log, "ours"), (floor, floor_log, "floor")):
                time.sleep(dice.uniform(0.4, 0.8))
                began = one.append()
                found = shown.wait_for("changed", began)
                if number >= _NOT_COUNTED:
                    took[name].append(1000 * (found.pop("changed") - began))
                    for step in found.keys() & took.keys():
                        took[step].append(1000 * (found[step] - began))
    return took


def figures(lines: int, store: Path | None = None) -> dict[str, list[float]]:
    """Return the milliseconds of ours, of its steps and of the floor, line by line."""
    with tempfile.TemporaryDirectory(prefix="appended-pixel-") as made:
        return measure(Path(made), lines, store)


def rows(setting: Setting) -> Iterator[Row]:
    """Measure with a small store."""
    took = measure(setting.fresh("pixel"), LINES, None)
    for name, share, target in (("median", 0.5, None), ("99 %", 0.99, WORST)):
        ours, floor = (percentile(took[which], share) for which in ("ours", "floor"))
        what = f"appended line to changed pixel, {name}"
        yield Row(what, f"{ours:.1f} ms", f"bare event, row and plot {floor:.1f} ms", ours / floor, target)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--store", type=Path, help="a data folder; the app works on a copy of it")
    given = parser.parse_args()
    took = figures(given.lines, given.store)
    print("appended line to changed pixel, milliseconds")
    for name, values in took.items():
        if values:
            print(f"  {name:8} median {statistics.median(values):7.2f}   99 % {percentile(values, 0.99):7.2f}   "
                  f"most {max(values):7.2f}")  # fmt: skip
    middle = statistics.median(took["ours"]) / statistics.median(took["floor"])
    worst = percentile(took["ours"], 0.99) / percentile(took["floor"], 0.99)
    print(f"  ratio    median {middle:.2f}x   99 % {worst:.2f}x (target {WORST:g})")


if __name__ == "__main__":
    main()
