"""Meets hostile repositories one by one, heavy ones too, and prints what each took and did.

Run on purpose: `python -m tests.flow.hostile.meet [SHAPE ...]`; without names, those that are too heavy for the tests.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks.bounds import measured
from tests.flow.computer import Computer
from tests.flow.hostile import histories, places, settings
from tests.flow.hostile.canary import Canary, sight
from tests.flow.hostile.shapes import SHAPES, Shape
from tests.flow.hostile.victim import Victim

MADE_IN = (histories, places, settings)


def meet(shape: Shape) -> None:
    """Make one repository beside an ordinary one, let the program look twice, and print what came of it."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        computer, canary = Computer(Path(folder)), Canary(Path(folder) / "canary")
        Victim(computer, "neighbour").work()
        shape.make(Victim(computer, shape.name), canary)
        canary.hush()
        before = sight(computer.home / "src")
        first = measured(computer, "collect", "--once", "--json")
        second = measured(computer, "collect", "--once", "--json")
        whole = sight(computer.home / "src") == before and not canary.sang()
        rows = {Path(row["path"]).name: row["status"] for row in computer.run("repos", "--json").json["repositories"]}
    looks = f"{first.seconds:6.1f} s {second.seconds:6.1f} s  peak {max(first.peak, second.peak) / 1e6:4.0f} MB"
    print(f"{shape.name:32} {looks}  {'unharmed' if whole else 'HARMED'}  {rows}  {first.said()[:1]}"[:230])  # noqa: T201


def main() -> None:
    """Meet the shapes that are named."""
    wanted = set(sys.argv[1:])
    for shape in SHAPES:
        if shape.name in wanted or (shape.heavy and not wanted):
            meet(shape)


if __name__ == "__main__":
    main()
