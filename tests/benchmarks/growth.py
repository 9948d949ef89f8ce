"""How time and memory grow with the data: 1, 4 and 16 times the logs; 1, 4 and 16 times the commits.

`python -m tests.benchmarks --only growth`

Where every byte must be read the time of a byte may not grow; where one thing happened, its time may not grow with
what there was before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.benchmarks.cold_read import PEAK, Ours
from tests.benchmarks.logs import copied, size_of
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import MIB, Cost, Row, costs_told, middle, take_turns

TIMES = (1, 4, 16)
LINEAR, COMMITS = 1.2, 40
"""A byte of sixteen times the logs may cost so many times a byte; so many commits stand for once."""


def rows(setting: Setting) -> Iterator[Row]:
    """Measure logs, then commits."""
    yield from _logs(setting)
    yield from _commits(setting)


def _logs(setting: Setting) -> Iterator[Row]:
    base = setting.base()
    found: dict[int, dict[str, list[Cost]]] = {}
    sizes: dict[int, int] = {}
    for times in TIMES:
        home = copied(base, times, setting.folder / f"home-times-{times}") if times > 1 else base
        sizes[times] = size_of(home)
        ours = Ours(setting.fresh(f"growth-{times}"), home, setting.runner)
        costs = take_turns(setting.runner, [ours.cold()], min(setting.rounds, 5))
        setting.runner.cost(ours.unchanged())
        found[times] = costs | take_turns(setting.runner, [ours.unchanged(), ours.plain()], min(setting.rounds, 5))
        setting.tell(f"{times} times, {sizes[times] / 1e6:.0f} MB", *costs_told(found[times], "cold read"))
    for times in TIMES[1:]:
        name = f"{times}x logs"
        of_a_byte = _cpu(found[times]["cold read"]) / _cpu(found[1]["cold read"]) * sizes[1] / sizes[times]
        yield Row(f"cold read, a byte, {name}", *_both(found, times, "cold read"), of_a_byte, LINEAR)
        more = _cpu(found[times]["unchanged"]) / _cpu(found[1]["unchanged"])
        yield Row(f"start, all read, {name}", *_both(found, times, "unchanged"), more)
        peak = middle(found[times]["cold read"]).peak
        first = middle(found[1]["cold read"]).peak
        yield Row(
            f"largest process of a cold read, {name}",
            f"{peak / MIB:.0f} MiB",
            f"1x {first / MIB:.0f} MiB",
            peak / first,
        )
        yield Row(f"largest process at most, {name}", f"{peak / MIB:.0f} MiB", f"{PEAK / 1e6:.0f} MB", peak / PEAK, 1.0)


def _cpu(costs: Sequence[Cost]) -> float:
    return middle(costs).cpu


def _both(found: dict[int, dict[str, list[Cost]]], times: int, name: str) -> tuple[str, str]:
    return f"{_cpu(found[times][name]):.2f} s CPU", f"1x {_cpu(found[1][name]):.2f} s"


def _commits(setting: Setting) -> Iterator[Row]:
    from tests.benchmarks.judging import made_up  # noqa: PLC0415 - loads the program, and peaks were told by now

    found = {times: made_up(setting, COMMITS * times) for times in TIMES}
    for times, judged in found.items():
        setting.tell(f"{COMMITS * times} commits", *judged.told())
    for times in TIMES[1:]:
        whole, first = (found[one].whole for one in (times, 1))
        later, before = (found[one].one_more for one in (times, 1))
        name = f"{times}x commits"
        yield Row(
            f"judge from nothing, a commit, {name}",
            f"{whole:.2f} s CPU",
            f"1x {first:.2f} s",
            whole / first / times,
            LINEAR,
        )
        yield Row(
            f"judge after one more, {name}", f"{1000 * later:.0f} ms CPU", f"1x {1000 * before:.0f} ms", later / before
        )
