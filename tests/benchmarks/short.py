"""The short form: seconds, made-up logs, floors alone. The tests run it, to notice a ratio that got much worse.

Ratios are of processor time, of neighbours in one run, so that neither another machine nor its load makes one worse.
A limit is about three times what was measured when it was written; what noise does stays far below that, and what
is done twice, or again for every row, goes beyond it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.benchmarks.cold_read import Ours
from tests.benchmarks.logs import copied
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row, costs_told, cpu_row, take_turns
from tests.benchmarks.table import Part

COMMITS, COPIES, ROUNDS = 20, 40, 3
COLD, UNCHANGED, JUDGE, LATER = 9.0, 4.0, 60.0, 0.9
SHORT = Part("tests.benchmarks.short", "rows", "the short form, made-up logs")


def rows(setting: Setting) -> Iterator[Row]:
    """Judge a small repository; then read the logs of its sessions, many times copied."""
    from tests.benchmarks.judging import made_up  # noqa: PLC0415 - loads the program

    judged = made_up(setting, COMMITS, ROUNDS)
    setting.tell(*judged.told())
    found = list(judged.rows("short"))
    for row, limit in zip(found, (JUDGE, LATER), strict=True):
        yield Row(row.what, row.ours, row.other, row.ratio, limit)
    home = copied(setting.folder / f"made-up-{COMMITS}" / "home", COPIES, setting.folder / "copies")
    ours = Ours(setting.fresh("short"), home, setting.runner)
    counted: dict[str, str] = {}
    contenders = [ours.cold(), ours.plain(), ours.unchanged()]
    costs = take_turns(
        setting.runner, contenders, setting.rounds, lambda one: counted.update({one.name: setting.runner.said()})
    )
    setting.tell(*costs_told(costs, "cold read"))
    yield cpu_row("cold read, short", costs, "cold read", "plain", COLD)
    yield cpu_row("start, all read, short", costs, "unchanged", "plain", UNCHANGED)
    same = json.loads(counted["plain"]) == ours.read(setting.runner)
    yield Row("totals differ from the plain count, short", "", "", 0.0 if same else 1.0, 0.0)
