"""Measures the ledgers over a large store: first page, each order, search, rows, and how long the window is held.

Run on purpose: `python -m tests.benchmarks.ledgers [--commits N] [--sessions N] [--store FOLDER]`.

Seconds of different machines and days do not compare; beside each stands its ratio to a bare `SELECT` of the
newest two hundred commits in the same run. A beat of five milliseconds in the window's thread tells how long that
was held.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.large_store import make
from tokenmirror.answers.ask import Asker
from tokenmirror.app.bridge import Bridge
from tokenmirror.app.reader import Answer, Reader
from tokenmirror.domain.periods import Filter
from tokenmirror.store.database import open_reader
from tokenmirror.ui.screens.ledger import LedgerScreen
from tokenmirror.ui.screens.stack import Screens
from tokenmirror.ui.theme import LIGHT
from tokenmirror.viewmodels.paging import COMMITS, LedgerHead, LedgerRows, RowsAsk

_BEAT_MS, _SCROLLS, _LONGEST_MS = 5, 40, 60_000


class Watched:
    """A screen that asks a reading thread, and how long its own thread was held."""

    def __init__(self, screen: LedgerScreen, folder: Path, floor: float) -> None:
        self.screen, self._floor = screen, floor
        self._bridge, self._loop, self._waits = Bridge(), QEventLoop(), False
        self._bridge.answered.connect(self._draw)
        self._reader = Reader(lambda: Asker(folder, zone=UTC), self._bridge.answered.emit)
        self.screen.asked.connect(self._ask)
        self.held, self._beat_at = 0.0, time.perf_counter()
        self._beat = QTimer(interval=_BEAT_MS)
        self._beat.timeout.connect(self._note)
        self._beat.start()
        screen.resize(1100, 760)
        screen.show()

    def _note(self) -> None:
        now = time.perf_counter()
        self.held = max(self.held, now - self._beat_at - _BEAT_MS / 1000)
        self._beat_at = now

    def _ask(self, asked: Any) -> None:
        if isinstance(asked, RowsAsk):
            self._reader.ask(asked.kind, lambda asker: asker.ledger_rows(asked, Filter()))
        else:
            self._reader.ask("order", lambda asker: asker.ledger(asked, Filter()))

    def _draw(self, answer: object) -> None:
        view = answer.view if isinstance(answer, Answer) else None
        if isinstance(view, LedgerHead):
            self.screen.show_head(view)
        elif isinstance(view, LedgerRows):
            self.screen.show_rows(view)
        if isinstance(view, LedgerHead) or not self._waits:
            self._loop.quit()

    def measure(self, what: str, step: Callable[[], object], *, rows: bool = False) -> None:
        """Do a step, wait for its answer, and print how long that took and how long the window was held."""
        self.held, self._waits = 0.0, not rows
        started = time.perf_counter()
        step()
        QTimer.singleShot(_LONGEST_MS, self._loop.quit)
        self._loop.exec()
        took = time.perf_counter() - started
        QApplication.processEvents()
        print(f"{what:34}{took:8.3f} s {took / self._floor:9.0f} x   held {1000 * self.held:5.0f} ms")

    def tour(self) -> None:
        """Go through the ledger as a person would."""
        screen = self.screen

        def ask_again() -> None:
            self._ask(screen.asking)

        self.measure(f"{screen.model.ledger}: first page", ask_again)
        self.measure("  asked again", ask_again)
        for place, column in enumerate(screen.model.columns):
            header = screen.table.horizontalHeader()
            self.measure(f"  by {column.name}", partial(_turn, header, place))
        self.measure("  search", lambda: screen.search.setText("rounding"))
        self.measure("  search taken back", screen.search.clear)
        bar = screen.table.verticalScrollBar()
        for place in range(1, _SCROLLS, 13):
            self.measure(
                f"  to {place} of {_SCROLLS}", partial(bar.setValue, bar.maximum() * place // _SCROLLS), rows=True
            )

    def stop(self) -> None:
        """End the reading thread."""
        self._beat.stop()
        self._reader.stop()
        self.screen.hide()


def _turn(header: Any, place: int) -> None:
    header.setSortIndicator(place, type(header.sortIndicatorOrder())((header.sortIndicatorOrder().value + 1) % 2))


def floor_of(folder: Path) -> float:
    """Return how long a bare look at the newest commits takes."""
    db = open_reader(folder / "tokenmirror.db")
    started = time.perf_counter()
    db.execute("SELECT * FROM git_commit ORDER BY author_time DESC LIMIT 200").fetchall()
    db.close()
    return time.perf_counter() - started


def run(folder: Path) -> None:
    """Print what each step of both screens takes."""
    _app = QApplication.instance() or QApplication([])
    floor = floor_of(folder)
    print(f"floor {1000 * floor:.2f} ms")
    screens = Screens(LIGHT)
    for screen in (screens.sessions, screens.changes):
        watched = Watched(screen, folder, floor)
        watched.tour()
        if COMMITS in screen.tables:
            watched.measure("commits", partial(screen.show_by, COMMITS))
            watched.tour()
        watched.stop()


def main() -> None:
    """Make a store, or take one, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commits", type=int, default=100_000)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--store", type=Path)
    asked = parser.parse_args()
    if asked.store is not None:
        run(asked.store)
        return
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "tokenmirror.db", asked.commits, asked.sessions)
        run(Path(folder))


if __name__ == "__main__":
    main()
