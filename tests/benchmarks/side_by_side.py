"""Runs programs in turn as whole processes, and compares what they cost: processor time, clock and peak of memory.

What is counted is the processor time (user and system) of a process and of all it waited for: start, imports and
libraries included. Machines drift, so the programs take turns and the median of the ratios of neighbours counts;
seconds of different days do not compare. A process cannot show a smaller peak of memory than the one that measures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parents[2]
MIB = 1 << 20
Command = Sequence[str]


class Cost(NamedTuple):
    """What one run took: seconds of processors, seconds by the clock, and bytes of its largest process."""

    cpu: float
    wall: float
    peak: int


@dataclass(frozen=True)
class Contender:
    """Commands that are measured as one, one after the other, and what must be put in order before them."""

    name: str
    commands: Sequence[Command]
    env: Mapping[str, str] = field(default_factory=dict)
    prepare: Callable[[], object] = lambda: None


class Runner:
    """Runs contenders, and keeps what the last command printed."""

    def __init__(self, said: Path) -> None:
        """Keep what is printed in a file."""
        self._said = said

    def cost(self, contender: Contender) -> Cost:
        """Run a contender once; raise RuntimeError if a command of it fails."""
        contender.prepare()
        costs = [self._run(command, contender.env) for command in contender.commands]
        return Cost(sum(one.cpu for one in costs), sum(one.wall for one in costs), max(one.peak for one in costs))

    def _run(self, command: Command, env: Mapping[str, str]) -> Cost:
        with self._said.open("wb") as said, self._said.with_suffix(".err").open("wb") as err:
            began = time.monotonic()
            process = subprocess.Popen(
                command, cwd=CHECKOUT, env=bare_environment() | dict(env), stdout=said, stderr=err
            )
            _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            told = self.said() + self._said.with_suffix(".err").read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}: {told[-2000:]}")
        return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024))

    def said(self) -> str:
        """Return what the last command printed."""
        return self._said.read_text(encoding="utf-8", errors="replace")


def bare_environment() -> dict[str, str]:
    """Return the few variables that every program needs; tools and their settings are not among them."""
    return {name: os.environ[name] for name in ("PATH", "LANG", "TZ", "SYSTEMROOT") if name in os.environ}


def take_turns(
    runner: Runner, contenders: Sequence[Contender], rounds: int, heard: Callable[[Contender], object] = lambda _c: None
) -> dict[str, list[Cost]]:
    """Let all take turns, every second round from the last to the first; what the first round costs is not counted.

    After that first round of each, `heard` may look at what it printed.
    """
    costs: dict[str, list[Cost]] = {each.name: [] for each in contenders}
    for number in range(rounds + 1):
        for each in contenders if number % 2 == 0 else reversed(contenders):
            cost = runner.cost(each)
            if number:
                costs[each.name].append(cost)
            else:
                heard(each)
    return costs


def ratio(ours: Sequence[float], others: Sequence[float]) -> float:
    """Return the median of the ratios of neighbours."""
    return median(one / other for one, other in zip(ours, others, strict=True))


def middle(costs: Sequence[Cost]) -> Cost:
    """Return the medians, and the largest peak."""
    return Cost(median(c.cpu for c in costs), median(c.wall for c in costs), max(c.peak for c in costs))


def costs_told(costs: Mapping[str, Sequence[Cost]], first: str) -> Iterator[str]:
    """Write what each contender costs, and how the first one's processor time and clock stand to it."""
    yield f"{'':24}{'CPU s':>9}{'least':>8}{'wall s':>9}{'peak MiB':>10}{f'{first} / this, CPU':>28}{'wall':>7}"
    for name, own in costs.items():
        mid, least = middle(own), min(c.cpu for c in own)
        cpu = ratio([c.cpu for c in costs[first]], [c.cpu for c in own])
        wall = ratio([c.wall for c in costs[first]], [c.wall for c in own])
        peak = mid.peak / MIB
        yield f"{name:24}{mid.cpu:9.3f}{least:8.3f}{mid.wall:9.3f}{peak:10.0f}{cpu:28.3f}{wall:7.2f}"


@dataclass(frozen=True)
class Row:
    """One figure of the table: what was measured, what stands beside it, their ratio, and what it may be at most."""

    what: str
    ours: str
    other: str
    ratio: float
    limit: float | None = None
    note: str = ""

    @property
    def met(self) -> bool:
        """Tell whether the target is met; without one, it is."""
        return self.limit is None or self.ratio <= self.limit

    def __str__(self) -> str:
        """Write the row."""
        target = "" if self.limit is None else f"{self.limit:8.3g}   {'met' if self.met else 'MISSED'}"
        return f"{self.what:52}{self.ours:>16}{self.other:>30}{self.ratio:10.3f}{target}  {self.note}".rstrip()


HEAD = f"{'':52}{'ours':>16}{'beside it':>30}{'ratio':>10}{'target':>8}"


def cpu_row(what: str, costs: Mapping[str, Sequence[Cost]], ours: str, other: str, limit: float | None) -> Row:
    """Return a row of processor time, as the median of the ratios of neighbours."""
    one, two = costs[ours], costs[other]
    return Row(
        what, f"{middle(one).cpu:.2f} s CPU", f"{other} {middle(two).cpu:.2f} s",
        ratio([c.cpu for c in one], [c.cpu for c in two]), limit,
    )  # fmt: skip


def wall_row(what: str, costs: Mapping[str, Sequence[Cost]], ours: str, other: str, limit: float | None) -> Row:
    """Return a row of seconds by the clock, as the median of the ratios of neighbours."""
    one, two = costs[ours], costs[other]
    return Row(
        what, f"{middle(one).wall:.2f} s", f"{other} {middle(two).wall:.2f} s",
        ratio([c.wall for c in one], [c.wall for c in two]), limit,
    )  # fmt: skip
