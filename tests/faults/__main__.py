"""The fault run: kills, torn files and full disks, each followed by a start that must bring everything.

    python -m tests.faults kills --times 1000 --folder /a/folder
    python -m tests.faults torn --times 200 --folder /a/folder
    python -m tests.faults full --folder /a/folder
    python -m tests.faults short --folder /a/folder

It reads the corpus, all of it with --whole, else a part that takes a second; the short run reads made-up logs.
Give each run a folder of its own; with --encrypted the database is an encrypted one each time.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from tests.faults.corpus import OLD_VERSIONS, corpus_stage, older
from tests.faults.encrypted import encrypted
from tests.faults.filling import can_mount, disk_round, disk_steps, limit_round, limit_steps
from tests.faults.growing import growing_stage
from tests.faults.killing import JUDGING, kill_round, two_round
from tests.faults.made_up import made_up_stage
from tests.faults.stage import Different, Stage
from tests.faults.tearing import TEARS, tear_round
from tests.flow.computer import CHECKOUT

_UPGRADED, _COARSE = "m007", 4
"""Which older schema is upgraded on full disks, and how many pages more there are each time."""
_FEW_KILLS, _MORE_KILLS = 6, 60
Round = Callable[[], object]


class Run:
    """One run with its figures."""

    def __init__(self, given: argparse.Namespace) -> None:
        """Take what was asked for."""
        self._given = given
        self.random = Random(given.seed)
        short = given.what == "short"
        self._plain = made_up_stage(given.folder) if short else corpus_stage(given.folder, whole=given.whole)
        self.stage = self._as_wished(self._plain)
        self.fell: Counter[str] = Counter()
        self.rounds = self.different = 0
        self._began = self._told = time.monotonic()

    def _as_wished(self, stage: Stage) -> Stage:
        return encrypted(stage) if self._given.encrypted else stage

    def go(self, rounds: Iterator[Round], enough: Callable[[], bool]) -> int:
        """Go through rounds until it is enough; return the exit code."""
        for one in rounds:
            if enough():
                break
            self.rounds += 1
            try:
                one()
            except Different as problem:
                self.different += 1
                print(f"DIFFERENT: {problem}", flush=True)
            if time.monotonic() - self._told > self._given.tell_every:
                self.tell()
        self.tell()
        return 1 if self.different else 0

    def tell(self) -> None:
        """Print the figures."""
        self._told = time.monotonic()
        minutes = (self._told - self._began) / 60
        print(f"{self.rounds} rounds in {minutes:.1f} minutes, {self.different} with other rows", flush=True)
        for what, times in self.fell.most_common():
            print(f"  {times:6} {what}", flush=True)

    # ---- the three runs

    def kills(self) -> Iterator[Round]:
        """Kill while logs are read for the first time, while they grow, in upgrades, and beside another collector."""
        # Reading all of it five times over takes too long; one upgrade is enough then.
        stages = [self.stage, *([] if self._given.whole else [self._growing()]), *self._older()]
        for stage in stages:
            stage.run_undisturbed()
        while True:
            for stage in stages:
                yield lambda stage=stage: self._killed(stage)  # type: ignore[misc]
            yield lambda: two_round(self.stage, self.random, self.fell)

    def torn(self) -> Iterator[Round]:
        """Tear while logs are read for the first time, and after upgrades."""
        stages = [self.stage, self.stage, *self._older()]
        for stage in stages:
            stage.run_undisturbed()
        while True:
            for stage in stages:
                yield lambda stage=stage: tear_round(stage, self.random, self.fell)  # type: ignore[misc]

    def full(self) -> Iterator[Round]:
        """Let each write fail once for want of room: by the disk's size, then by that of files."""
        coarse = self._as_wished(older(self._plain, _UPGRADED, self._given.history))
        for stage, every in ((coarse, _COARSE), (self.stage, 1)):
            stage.run_undisturbed()
            yield from self._filled(stage, every)

    def short(self) -> Iterator[Round]:
        """Do some of each on made-up logs."""
        stage = self.stage
        stage.run_undisturbed()
        for number in range(_FEW_KILLS):
            yield lambda: kill_round(stage, self.random, self.fell)
            if number % 3 == 0:
                yield lambda: two_round(stage, self.random, self.fell)
        # Judging is short here, and a computer with much to do may let all of a few kills miss it.
        for _more in range(_MORE_KILLS):
            if self.fell[JUDGING]:
                break
            yield lambda: kill_round(stage, self.random, self.fell)
        for name in TEARS:
            yield lambda name=name: tear_round(stage, self.random, self.fell, name)  # type: ignore[misc]
        if can_mount(stage.computer.folder / "disk"):
            for size in islice(disk_steps(stage, 60), 4):
                yield lambda size=size: disk_round(stage, size, self.fell)  # type: ignore[misc]
        for size in islice(limit_steps(60), 4):
            yield lambda size=size: limit_round(stage, size, self.fell)  # type: ignore[misc]

    def _filled(self, stage: Stage, every: int) -> Iterator[Round]:
        enough = 0

        def counted(done: bool) -> None:  # noqa: FBT001 - whether there was room
            nonlocal enough
            enough = enough + 1 if done else 0

        if can_mount(stage.computer.folder / "disk"):
            for size in disk_steps(stage, every):
                yield lambda size=size: counted(disk_round(stage, size, self.fell))  # type: ignore[misc]
                if enough > 2:
                    break
        enough = 0
        for size in limit_steps(every):
            yield lambda size=size: counted(limit_round(stage, size, self.fell))  # type: ignore[misc]
            if enough > 2:
                break

    def _older(self) -> list[Stage]:
        schemas = [*OLD_VERSIONS][-1:] if self._given.whole else OLD_VERSIONS
        return [self._as_wished(older(self._plain, schema, self._given.history)) for schema in schemas]

    def _growing(self) -> Stage:
        stage, self._logs = growing_stage(self._plain, self.random)
        return self._as_wished(stage)

    def _killed(self, stage: Stage) -> None:
        grows = not stage.same_files
        if grows:
            self._logs.begin()
        kill_round(stage, self.random, self.fell, self._logs.grow if grows else lambda: None)


def main() -> int:
    """Do the run that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("what", choices=("kills", "torn", "full", "short"))
    parser.add_argument("--times", type=int, default=1000, help="how many kills or torn files")
    parser.add_argument("--folder", type=Path, required=True, help="where to work; what it needs is made there once")
    parser.add_argument("--whole", action="store_true", help="all of the corpus: a round takes half a minute")
    parser.add_argument("--encrypted", action="store_true", help="the database is encrypted before each run")
    parser.add_argument("--history", type=Path, default=CHECKOUT, help="the checkout whose history has older versions")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tell-every", type=float, default=60.0, metavar="SECONDS")
    given = parser.parse_args()
    run = Run(given)
    if given.what == "kills":
        return run.go(run.kills(), lambda: run.fell.total() >= given.times)
    if given.what == "torn":
        told = "told by the check"
        return run.go(run.torn(), lambda: sum(n for k, n in run.fell.items() if told not in k) >= given.times)
    return run.go(run.full() if given.what == "full" else run.short(), lambda: False)


if __name__ == "__main__":
    raise SystemExit(main())
