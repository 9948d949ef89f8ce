"""Measures a start of the app to its first drawn window with stored data, against a bare window of the same parts.

`python -m tests.benchmarks --only window`, or
`python -m tests.benchmarks.first_window STORE [--rounds 9]`, on any platform of Qt
(`QT_QPA_PLATFORM=offscreen` where there is no screen).

painted  the program as a person starts it, on a copy of a data folder, until its window is painted the first time
drawn    the same until the chart of the mirror has its bars and nothing that is shown waits
bare     PySide6 with pyqtgraph: a window with one plot of thirty bars, until that is painted

They take turns. Told are medians by the clock from the start of the process, the processor time of all its threads
until then, and the medians of the ratios of neighbours.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import CHECKOUT, Row, ratio

TARGET = 1.4
_PATIENCE_SECONDS = 60

_TELL = """
import os, sys, time
def tell(name):
    print(name, time.clock_gettime(time.CLOCK_MONOTONIC), time.process_time(), flush=True)
"""

_BARE = f"""{_TELL}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph as pg
app = QApplication([])
class Plot(pg.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)
def told():
    tell("painted")
    os._exit(0)
window = QMainWindow()
plot = Plot()
plot.addItem(pg.BarGraphItem(x=list(range(30)), height=list(range(30)), width=0.6))
window.setCentralWidget(plot)
window.resize(1280, 800)
window.show()
app.exec()
"""

_OURS = f"""{_TELL}
from PySide6.QtCore import QTimer
from tokenmirror.ui import window as module
made = module.Window.__init__
def making(self, *given, **named):
    made(self, *given, **named)
    self.painted.connect(lambda: tell("painted"))
    timer = QTimer(self, interval=10)
    timer.timeout.connect(lambda: look(self))
    timer.start()
def look(window):
    chart = window.mirror.chart.chart
    if chart is not None and chart.picture.bars and window.drawn:
        tell("drawn")
        os._exit(0)
module.Window.__init__ = making
from tokenmirror.cli import main
main(sys.argv[1:])
"""


class Moment(NamedTuple):
    """How far a start was after so many seconds."""

    clock: float
    cpu: float


def started(program: str, *argv: str, env: dict[str, str]) -> dict[str, Moment]:
    """Start a program; return what it told."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    command = [sys.executable, "-c", program, *argv]
    out = subprocess.run(
        command, env=env, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, text=True,
        timeout=_PATIENCE_SECONDS,
    ).stdout  # fmt: skip
    told = (line.split() for line in out.splitlines())
    return {name: Moment(float(clock) - begun, float(cpu)) for name, clock, cpu in told}


def measure(store: Path, rounds: int) -> dict[str, list[Moment]]:
    """Start both in turn, ours on a copy of a data folder."""
    found: dict[str, list[Moment]] = {"bare": [], "painted": [], "drawn": []}
    with tempfile.TemporaryDirectory(prefix="first-window-", ignore_cleanup_errors=True) as folder:
        home, data = Path(folder, "home"), Path(folder, "data")
        home.mkdir()
        shutil.copytree(store, data)
        env = {**os.environ, "HOME": str(home), "TOKENMIRROR_DATA_DIR": str(data), "PYTHONPATH": str(CHECKOUT)}
        started(_OURS, env=env)  # modules are compiled
        for _round in range(rounds):
            found["bare"].append(started(_BARE, env=env)["painted"])
            told = started(_OURS, env=env)
            found["painted"].append(told["painted"])
            found["drawn"].append(told["drawn"])
    return found


def told(found: dict[str, list[Moment]]) -> Iterator[str]:
    """Write the medians."""
    bare = found["bare"]
    for name, moments in found.items():
        clock = ratio([one.clock for one in moments], [one.clock for one in bare])
        cpu = ratio([one.cpu for one in moments], [one.cpu for one in bare])
        yield (
            f"{name:8} {median(one.clock for one in moments):6.2f} s ({clock:5.2f}x)   "
            f"processor {median(one.cpu for one in moments):6.2f} s ({cpu:5.2f}x)"
        )


def rows(setting: Setting) -> Iterator[Row]:
    """Measure with the store of a year."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = measure(setting.year(), setting.rounds)
    setting.tell(*told(found))
    bare = [one.clock for one in found["bare"]]
    for name, limit in (("painted", TARGET), ("drawn", None)):
        own = [one.clock for one in found[name]]
        yield Row(
            f"start to window {name}",
            f"{median(own):.2f} s",
            f"bare window {median(bare):.2f} s",
            ratio(own, bare),
            limit,
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("store", type=Path, help="a data folder; a copy of it is worked on")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    for line in told(measure(given.store, given.rounds)):
        print(line)
    print(f"target of the first painted window: {TARGET:g}x")


if __name__ == "__main__":
    main()
