"""What `python -m tests.benchmarks` measures: one line a part. To add one, write `rows` and name it here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple

from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row


class Part(NamedTuple):
    """Some rows of the table: the function that measures them, loaded when it is asked for, and what they tell."""

    module: str
    function: str
    tells: str

    def rows(self, setting: Setting) -> Iterator[Row]:
        """Measure."""
        measure: Callable[[Setting], Iterator[Row]] = getattr(import_module(self.module), self.function)
        return measure(setting)


# Parts that tell of memory come first: no process shows less than the one that measures, which grows by what it loads.
PARTS = {
    "cold": Part("tests.benchmarks.cold_read", "rows", "all logs read for the first time, beside other programs"),
    "warm": Part("tests.benchmarks.cold_read", "warm_rows", "a start with everything read, beside other programs"),
    "growth": Part("tests.benchmarks.growth", "rows", "the same with 4 and 16 times the data"),
    "judge": Part("tests.benchmarks.judging", "rows", "judging a repository, from nothing and after one commit"),
    "encrypted": Part("tests.benchmarks.encrypted", "rows", "an encrypted store beside the same one plain"),
    "appended": Part("tests.benchmarks.appended_line", "rows", "an appended line until it is a committed row"),
    "pixel": Part("tests.benchmarks.appended_pixel", "rows", "an appended line until pixels of the window change"),
    "sums": Part("tests.benchmarks.sums", "rows", "kept sums of a million calls, beside the calls themselves"),
    "click": Part("tests.benchmarks.filter_click", "rows", "another period or project until its chart is drawn"),
    "rooms": Part("tests.benchmarks.rooms", "rows", "each screen with the same days in 1, 4 and 16 times the history"),
    "window": Part("tests.benchmarks.first_window", "rows", "a start until the first window, beside a bare one"),
    "rest": Part("tests.benchmarks.at_rest", "rows", "collector and app while nothing happens; takes ten minutes"),
}
