"""Measures the program beside others and beside floors, in one run on one machine, and prints a table of ratios.

`python -m tests.benchmarks [--only cold,warm,...] [--size corpus,3gb] [--rounds N] [--peers FOLDER] [--folder DIR]`

It builds the logs (of the corpus beside the checkout, else made up; scaled), runs ours and every other program that is
installed, in turn, and prints medians, ratios, processor time, peaks of memory and totals. What it made below --folder
is used again by a later run there. With --short it measures in seconds, against floors alone, and fails where a ratio
got much worse: see short.py.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.logs import SIZES
from tests.benchmarks.peers import find
from tests.benchmarks.setting import Setting
from tests.benchmarks.short import ROUNDS, SHORT
from tests.benchmarks.side_by_side import HEAD, Row, Runner
from tests.benchmarks.table import PARTS, Part


def _names(known: Sequence[str], text: str) -> list[str]:
    names = text.split(",")
    if unknown := [name for name in names if name not in known]:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)} is not one of {', '.join(known)}")
    return names


def options() -> argparse.Namespace:
    """Return what was asked for."""
    told = "\n".join(f"  {name:12}{part.tells}" for name, part in PARTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=__doc__, epilog=f"parts:\n{told}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--only", type=lambda text: _names(list(PARTS), text), default=list(PARTS), metavar="PARTS")
    parser.add_argument("--size", type=lambda text: _names(list(SIZES), text), metavar="SIZES", help=", ".join(SIZES))
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="where other programs are installed")
    parser.add_argument("--only-peers", help="of these only the named ones, as slow ones wear out patience")
    parser.add_argument("--home", type=Path, help="a home folder with .claude/projects, in place of the corpus")
    parser.add_argument("--folder", type=Path, help="where to work; what is made there stays for the next time")
    parser.add_argument("--short", action="store_true", help="seconds, against floors, as the tests run it")
    return parser.parse_args()


@contextmanager
def _working(given: Path | None) -> Iterator[Path]:
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="tokenmirror-benchmarks-") as made:
        yield Path(made).resolve()


def measure(parts: Sequence[Part], setting: Setting) -> list[Row]:
    """Measure part after part, and print each row as soon as it is known."""
    found = []
    for part in parts:
        print(f"\n{part.tells}", flush=True)
        for row in part.rows(setting):
            found.append(row)
            print(row, flush=True)
    return found


def main() -> int:
    """Measure and print; 1 if a target was missed, which only the short form takes for a failure."""
    given = options()
    with _working(given.folder) as folder:
        runner = Runner(folder / "said")
        # A peer that is measured needs seconds, a short form has none.
        peers, missing = ([], []) if given.short else find(given.peers, runner, folder / "programs")
        if given.only_peers is not None:
            peers = [one for one in peers if one.peer.name in given.only_peers.split(",")]
        sizes = given.size or ["corpus"]
        setting = Setting(folder, runner, given.rounds or (ROUNDS if given.short else 9), sizes, given.home, peers)
        _print_where(setting, missing)
        found = measure([SHORT] if given.short else [PARTS[name] for name in given.only], setting)
    print(f"\n{HEAD}")
    for row in found:
        print(row)
    missed = [row for row in found if not row.met]
    print(
        f"\n{len(found)} figures, {sum(row.limit is not None for row in found)} with a target, {len(missed)} missed it"
    )
    return 1 if given.short and missed else 0


def _print_where(setting: Setting, missing: Sequence[str]) -> None:
    load, cores = os.getloadavg()[0], os.cpu_count()
    print(f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, {cores} cores, load {load:.1f}, "
          f"Python {platform.python_version()}, {setting.rounds} rounds")  # fmt: skip
    for found in setting.peers:
        print(f"{found.peer.name} {found.version}")
    for line in missing:
        print(line)


if __name__ == "__main__":
    sys.exit(main())
