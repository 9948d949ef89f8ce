"""The charts' library is loaded beside the window's thread, once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_LOAD = """
import importlib.abc, sys, threading

class Note(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in ("numpy", "pyqtgraph", "tokenmirror.ui.charts.outcome_chart"):
            print(name, threading.current_thread().name)

sys.meta_path.insert(0, Note())
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tokenmirror.ui.theme import LIGHT
from tokenmirror.ui.window import Window
from tokenmirror.domain.local_zone import LocalZone

app = QApplication([])
window = Window(LIGHT, LocalZone())
beats, times = [], []
timer = QTimer(interval=1)
timer.timeout.connect(lambda: beats.append(window.drawn))
timer.start()

def loaded():
    times.append(1)
    if len(times) == 1:
        window.library.load()  # again: it is there, and that is said at once
        print("loaded", len(times), beats.count(False) > 20)
        drawn.start()

def look():
    if window.drawn:  # what waited comes in turns
        print("drawn")
        app.quit()

drawn = QTimer(interval=5)
drawn.timeout.connect(look)
window.library.loaded.connect(loaded)
window.show()
QTimer.singleShot(60_000, lambda: app.exit(1))
sys.exit(app.exec())
"""


def test_the_window_goes_on_while_the_library_is_loaded() -> None:
    """It is loaded in a thread of its own; the window's thread comes to its turns meanwhile, and then draws."""
    checkout = Path(__file__).resolve().parents[3]
    took = subprocess.run(
        [sys.executable, "-c", _LOAD],
        cwd=checkout,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(checkout), "HOME": str(Path.home())},
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )

    told = took.stdout.splitlines()
    assert told[0] == "tokenmirror.ui.charts.outcome_chart charts"
    assert sorted(told[1:3]) == ["numpy charts", "pyqtgraph charts"]
    assert told[3:] == ["loaded 2 True", "drawn"]
