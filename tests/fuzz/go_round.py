"""Lets every fuzzer go on in turn, one at a time and gently, and remembers in a folder how long each has run.

    python -m tests.fuzz.go_round FOLDER [--each 600] [--turn 60] [--for 3600] [--only git]

Run on purpose, with atheris installed beside the program; stopped at any time it goes on another day where it was.
`--each` is for how many seconds of the processor every target is to be run in all, `--turn` how long at a time, `--for`
when to stop after seconds of the clock. In the folder: spent.json, a corpus for each target, and what was found.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.git_readers import READERS
from tests.unit.sources.made_databases import DATABASES
from tokenmirror.sources.registry import all_sources

TARGETS = {
    "git": ("tests.fuzz.fuzz_git", sorted(READERS)),
    "sources": ("tests.fuzz.fuzz_sources", sorted(source.name for source in all_sources())),
    "databases": ("tests.fuzz.fuzz_databases", sorted(DATABASES)),
}
_LONGER = 3
"""So many times its turn a target may take by the clock, before it is ended."""


def main() -> int:
    """Give the target that has had the least its turn, until all have had enough or the time is over."""
    wanted = _wanted()
    folder: Path = wanted.folder
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"{kind}.{name}" for kind, (_, some) in TARGETS.items() if wanted.only in {"", kind} for name in some]
    end = time.monotonic() + getattr(wanted, "for")
    while time.monotonic() < end:
        spent = _spent(folder)
        short = [name for name in names if spent.get(name, 0.0) < wanted.each]
        if not short:
            break
        name = min(short, key=lambda one: (spent.get(one, 0.0), names.index(one)))
        took = _turn(folder, name, wanted.turn)
        spent[name] = round(spent.get(name, 0.0) + took, 1)
        (folder / "spent.json").write_text(json.dumps(spent, indent=1, sort_keys=True) + "\n")
    found = sorted((folder / "found").glob("*"))
    print(json.dumps({"targets": len(names), "seconds": round(sum(_spent(folder).values())), "found": len(found)}))
    return 1 if found else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=float, default=600)
    parser.add_argument("--turn", type=int, default=60)
    parser.add_argument("--for", type=float, default=10**9)
    parser.add_argument("--only", choices=sorted(TARGETS), default="")
    return parser.parse_args()


def _spent(folder: Path) -> dict[str, float]:
    """Return how many seconds each target has had."""
    try:
        found: dict[str, float] = json.loads((folder / "spent.json").read_text())
    except FileNotFoundError:
        return {}
    return found


def _turn(folder: Path, name: str, seconds: int) -> float:
    """Run one target and return what it took of the processor, at the least a second."""
    kind, _, target = name.partition(".")
    corpus, found = folder / "corpus" / name, folder / "found"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(exist_ok=True)
    options = (f"-max_total_time={seconds}", f"-artifact_prefix={found}/{name}-", "-verbosity=0", str(corpus))
    before = os.times()
    with (folder / f"{name}.log").open("wb") as log:
        command = [sys.executable, "-m", TARGETS[kind][0], target, *options]
        with subprocess.Popen(command, stdout=log, stderr=log) as running:
            try:
                running.wait(seconds * _LONGER + 60)
            except subprocess.TimeoutExpired:
                running.kill()
    after = os.times()
    took = after.children_user + after.children_system - before.children_user - before.children_system
    print(f"{name}: {took:.0f} s, exit code {running.returncode}", flush=True)
    return max(took, 1.0)


if __name__ == "__main__":
    sys.exit(main())
