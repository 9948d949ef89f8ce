"""Measures what judging a repository costs after one more commit, against judging it for the first time.

Run on purpose: `python -m tests.benchmarks.one_commit [--commits N] [--sessions N] [--rounds N]`.

What is counted is the CPU time (user and system) of one collector process and of the gits it starts. Seconds
of different machines and days do not compare; the ratio does. The first judge is told with and without git,
for most of it is git's blame of every file, which later judges find stored.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.collector.workplace import collect_once
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

FILES = 40


class Cost(NamedTuple):
    """CPU seconds."""

    own: float
    git: float

    @property
    def all(self) -> float:
        """Return the sum."""
        return self.own + self.git


def spent() -> Cost:
    """Return what this process and the gits it waited for have used so far."""
    own, git = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Cost(own.ru_utime + own.ru_stime, git.ru_utime + git.ru_stime)


def cost(work: Callable[[], object]) -> Cost:
    """Return what some work costs."""
    before = spent()
    work()
    after = spent()
    return Cost(after.own - before.own, after.git - before.git)


class History:
    """A repository that sessions work in, commit after commit."""

    def __init__(self, computer: Computer, each: int) -> None:
        self._computer = computer
        self._each = each
        self._shop: Repository = computer.repository()
        self._chance = random.Random(1)
        self._made = 0
        self._work = self._session()

    def _session(self) -> Pairing:
        return Pairing(self._shop, self._computer.claude_log(self._shop.path, NOON + timedelta(minutes=self._made)))

    def commit(self) -> None:
        """Let a session change two files and commit."""
        if self._made % self._each == 0:
            self._work = self._session()
        at = NOON + timedelta(minutes=self._made)
        for _ in range(2):
            name = f"src/file_{self._chance.randrange(FILES)}.py"
            lines = self._shop.read(name).splitlines(keepends=True) if self._shop.exists(name) else []
            new = [f"x = compute_{self._chance.getrandbits(40)}()\n" for _ in range(12)]
            self._work.write(name, "".join([*lines[-150:], *new]), at)
        self._work.commit("Change", at + timedelta(seconds=20))
        self._made += 1


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--commits", type=int, default=600)
    parser.add_argument("--sessions", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tokenmirror-one-commit-") as folder:
        computer = Computer(Path(folder).resolve())
        history = History(computer, max(1, given.commits // given.sessions))
        for _ in range(given.commits):
            history.commit()
        with computer.workplace() as place:
            first = cost(lambda: collect_once(place))
            rounds = []
            for _ in range(given.rounds):
                history.commit()
                rounds.append(cost(lambda: collect_once(place)))
    later = Cost(statistics.median(one.own for one in rounds), statistics.median(one.git for one in rounds))
    print(f"{given.commits} commits of {given.sessions} sessions, {given.rounds} rounds")
    for name, seconds in (("first judge, with the logs", first), ("after one commit", later)):
        print(f"{name:28}{seconds.all:8.2f} s CPU ({seconds.own:.2f} own, {seconds.git:.2f} git)")
    print(f"one commit costs {later.all / first.all:.3f} of the first, {later.own / first.own:.3f} without git")
    return 0


if __name__ == "__main__":
    sys.exit(main())
