"""The short form: seconds, made-up logs, floors alone. The tests run it, to notice a ratio that got much worse.

Ratios are of processor time, of neighbours in one run, so that neither another machine nor its load makes one worse.
Limits are about two and a half times what was measured when they were written (in November 2026, on two busy cores:
judging 30 to 40 times `git log -p`, one commit 0.34 to 0.42 of that, a cold read 4.2 to 4.9 times and a start 1.8 times
the plain count). Noise stays far below that; what is done anew for every row, file or commit goes beyond it. One commit
may never cost nearly as much as all of them.
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
COLD, UNCHANGED, JUDGE, LATER = 12.0, 4.5, 100.0, 0.9
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
