"""Measures an encrypted store against the same one plain: cold read, warm start, what rooms ask, opening; in turns.

`python -m tests.benchmarks --only encrypted`, or
`python -m tests.benchmarks.encrypted STORE [--home DIR] [--rounds N]` works on copies of a data folder; logs of the
cold read are those of the home folder. What is told is the median of the ratios of neighbours.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from tests.benchmarks.kill_encryption import wish
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row, ratio
from tests.flow.computer import CHECKOUT
from tokenmirror.answers.ask import Asker
from tokenmirror.collector.workplace import open_workplace
from tokenmirror.domain.periods import Filter
from tokenmirror.keys.held import all_held
from tokenmirror.messages import Unlock, encode
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.settling import settle

Work = Callable[[Path], None]
LIMIT = 1.2


def cold_read(home: Path) -> Work:
    """Return what reads all logs of a home into a store that has none."""

    def work(store: Path) -> None:
        env = {"HOME": str(home), "PATH": os.environ["PATH"]}
        place = open_workplace(DataPaths(store), all_sources(), home, env, lambda _message: None)
        place.collector.ingest.look_for_roots(home, env)
        place.collector.logs()
        place.close()

    return work


def warm_start(home: Path) -> Work:
    """Return what starts the collector as the window does, on logs that are all read, and waits until it rests."""

    def work(store: Path) -> None:
        env = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(CHECKOUT)}
        command = [sys.executable, "-m", "tokenmirror", "collect", "--pipe", "--data-dir", str(store)]
        keys = Unlock(tuple(key.hex() for key in all_held(store)))
        with subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdin is not None
            assert running.stdout is not None
            running.stdin.write(encode(keys))
            running.stdin.flush()
            assert any('"idle"' in line for line in running.stdout)
            running.stdin.close()

    return work


def first_screen(store: Path) -> None:
    """Answer what the window asks first."""
    with closing(Asker(store)) as asker:
        asker.mirror(Filter())


def rooms(store: Path) -> None:
    """Answer what several rooms ask, one after the other."""
    with closing(Asker(store)) as asker:
        asker.mirror(Filter())
        asker.scatter(Filter())
        asker.sources()
        asker.budget("")
        asker.reflect("")
        asker.today()


def opened(store: Path) -> None:
    """Open the database a hundred times."""
    for _time in range(100):
        open_reader(DataPaths(store).database).close()


def seconds(work: Work, store: Path) -> float:
    """Return the processor time of some work in a process of its own."""
    before = _used()
    child = os.fork()
    if not child:
        try:
            work(store)
            os._exit(0)
        except BaseException as error:  # noqa: BLE001 - the top of a process
            print(error)
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    return _used() - before


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def made(folder: Path, store: Path | None, *, encrypted: bool) -> Path:
    """Return a copy of a store, or an empty one, encrypted or not."""
    place = folder / f"{'encrypted' if encrypted else 'plain'}-{time.monotonic_ns()}"
    if store is None:
        place.mkdir(mode=0o700)
        open_writer(DataPaths(place).database).close()
    else:
        shutil.copytree(store, place)
        open_writer(DataPaths(place).database).close()  # of today's version
    if encrypted:
        wish(DataPaths(place), "on")
        settle(DataPaths(place))
    return place


def compare(name: str, work: Work, stores: Callable[[], tuple[Path, Path]], rounds: int) -> Row:
    """Return how long both take, and their ratio."""
    told = []
    for number in range(rounds):
        plain, encrypted = stores()
        turn = (plain, encrypted) if number % 2 else (encrypted, plain)
        told += [(store is encrypted, seconds(work, store)) for store in turn]
    ours, plainly = ([took for which, took in told if which is side] for side in (True, False))
    what = f"encrypted, {name}"
    return Row(what, f"{median(ours):.2f} s CPU", f"plain {median(plainly):.2f} s", ratio(ours, plainly), LIMIT)


def compared(folder: Path, store: Path, home: Path | None, rounds: int) -> Iterator[Row]:
    """Compare what is asked of a store; with a home, reading its logs too."""
    both = made(folder, store, encrypted=False), made(folder, store, encrypted=True)
    for title, work in (("open 100 times", opened), ("first screen", first_screen), ("rooms", rooms)):
        yield compare(title, work, lambda: both, rounds)
    if home is None:
        return

    def empty() -> tuple[Path, Path]:
        return made(folder, None, encrypted=False), made(folder, None, encrypted=True)

    yield compare("cold read", cold_read(home), empty, rounds)
    read = empty()
    for each in read:
        seconds(cold_read(home), each)
        seconds(warm_start(home), each)  # repositories are read too, once
    yield compare("start, all read", warm_start(home), lambda: read, rounds)


def rows(setting: Setting) -> Iterator[Row]:
    """Compare with the store of a year, and with the logs of the first size."""
    folder = setting.fresh("encrypted")
    folder.mkdir()
    yield from compared(folder, setting.year(), setting.home(setting.sizes[0]), setting.rounds)


def main() -> None:
    """Measure all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", type=Path)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        for row in compared(Path(name), given.store, given.home, given.rounds):
            print(row)


if __name__ == "__main__":
    main()
