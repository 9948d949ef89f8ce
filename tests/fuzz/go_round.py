"""Lets every fuzzer go on in turn, one at a time and gently, and remembers in a folder how long each has run.

    python -m tests.fuzz.go_round FOLDER [--each 600] [--turn 60] [--for 3600] [--only git databases] [--table]

Run on purpose, with atheris installed beside the program; stopped at any time it goes on another day where it was, and
several can go round in one folder. A file `stop` in the folder ends them all after their turns; SIGTERM to a fuzzer
ends its turn, which counts. `--each` is for how many seconds of the processor every target is to be run in all,
`--turn` how long at a time, `--for` when to stop after seconds of the clock; what a target takes to start is not
counted. `--table` prints what was done so far, and runs nothing. In the folder: spent/, a corpus for each target, and
what was found. The names are those of beginnings.py, which goes first.

What was spent on other days and computers is in LEDGER, and counts; `--enter` adds what this folder has to it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tests.fuzz.git_readers import READERS
from tests.fuzz.log_inputs import NAMES
from tests.fuzz.table import table
from tests.unit.sources.made_databases import DATABASES

if sys.platform != "win32":
    import fcntl

TARGETS = {
    "git": ("tests.fuzz.fuzz_git", sorted(READERS)),
    "sources": ("tests.fuzz.fuzz_sources", sorted(NAMES)),
    "databases": ("tests.fuzz.fuzz_databases", sorted(DATABASES)),
}
LEDGER = Path(__file__).resolve().parents[1] / "samples" / "fuzz" / "spent.json"
"""By target: what it had in all, as of the last `--enter`."""
FAMILIES = (
    frozenset({"sources.ibm_bob", "sources.kilo_code", "sources.roo_code"}),
    frozenset({"sources.kilo_cli", "sources.mimocode", "sources.opencode"}),
    frozenset({"databases.kilo_cli", "databases.mimocode", "databases.opencode"}),
    frozenset({"sources.omp", "sources.openclaw", "sources.pi"}),
    frozenset({"sources.gemini_cli", "sources.tabnine"}),
)
"""Tools that differ in names of folders alone and are read by the same code: what each was run for adds up."""
_INTERRUPTED = 72
"""With what a fuzzer ends that was asked to."""
_LONGER = 3
"""So many times its turn a target may take by the clock, before it is ended."""
_BEGAN = re.compile(r"^began after ([\d.]+) s$", re.MULTILINE)
_RUNS = re.compile(r"^stat::number_of_executed_units:\s*(\d+)$", re.MULTILINE)


class Spent(msgspec.Struct):
    """What one target had so far."""

    seconds: float = 0.0
    """Of the processor, without what it takes to start."""
    runs: int = 0
    ended: int = 0
    """Turns that ended with anything else than success."""


def main() -> int:
    """Give the target that has had the least its turn, until all have had enough or the time is over."""
    wanted = _wanted()
    folder: Path = wanted.folder
    names = [f"{kind}.{name}" for kind, (_, some) in TARGETS.items() if kind in wanted.only for name in some]
    if wanted.enter:
        _enter(folder, names)
    elif not wanted.table:
        for part in ("spent", "found", "corpus", "logs"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        _go_round(folder, names, wanted)
    found = sorted(path.name for path in (folder / "found").glob("*"))
    print(table({name: _in_all(folder, name) for name in names}, found))
    return 1 if found else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=float, default=600)
    parser.add_argument("--turn", type=int, default=60)
    parser.add_argument("--for", type=float, default=10**9)
    parser.add_argument("--only", choices=sorted(TARGETS), nargs="+", default=sorted(TARGETS))
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--enter", action="store_true", help="add what the folder has to the ledger, and begin anew")
    return parser.parse_args()


def _go_round(folder: Path, names: list[str], wanted: argparse.Namespace) -> None:
    end = time.monotonic() + getattr(wanted, "for")
    while time.monotonic() < end and not (folder / "stop").exists():
        spent = {name: _of_family(folder, name) for name in names}
        short = sorted((name for name in names if spent[name] < wanted.each), key=lambda name: spent[name])
        if not short or not any(_turn(folder, name, wanted.turn) for name in short):
            return


def _spent(folder: Path, name: str) -> Spent:
    """Return what a target has had."""
    try:
        return msgspec.json.decode((folder / "spent" / f"{name}.json").read_bytes(), type=Spent)
    except FileNotFoundError:
        return Spent()


def _ledger() -> dict[str, Spent]:
    return msgspec.json.decode(LEDGER.read_bytes(), type=dict[str, Spent]) if LEDGER.exists() else {}


def _in_all(folder: Path, name: str) -> Spent:
    """Return what a target has had, here and elsewhere."""
    here, before = _spent(folder, name), _ledger().get(name, Spent())
    return Spent(round(here.seconds + before.seconds, 1), here.runs + before.runs, here.ended + before.ended)


def _of_family(folder: Path, name: str) -> float:
    """Return for how long the code was run that reads for a target."""
    family = next((those for those in FAMILIES if name in those), {name})
    return sum(_in_all(folder, one).seconds for one in family)


def _enter(folder: Path, names: list[str]) -> None:
    whole = _ledger() | {name: _in_all(folder, name) for name in names}
    LEDGER.write_bytes(msgspec.json.format(msgspec.json.encode(dict(sorted(whole.items()))), indent=1) + b"\n")
    for name in names:
        (folder / "spent" / f"{name}.json").unlink(missing_ok=True)


def _turn(folder: Path, name: str, seconds: int) -> bool:
    """Run one target, unless somebody else runs it, and add up what it took."""
    with _alone(folder / "spent" / f"{name}.lock") as mine:
        if not mine:
            return False
        log = folder / "logs" / f"{name}.log"
        took, code = _run(folder, name, seconds, log)
        said = log.read_text(errors="replace")
        began, runs = _BEGAN.search(said), _RUNS.search(said)
        spent = _spent(folder, name)
        spent.seconds = round(spent.seconds + max(took - float(began[1] if began else took), 0.1), 1)
        spent.runs += int(runs[1]) if runs else 0
        spent.ended += code not in (0, _INTERRUPTED)
        (folder / "spent" / f"{name}.json").write_bytes(msgspec.json.encode(spent))
        print(f"{name}: {took:.0f} s, exit code {code}, now {spent.seconds:.0f} s", flush=True)
        return True


@contextmanager
def _alone(lock: Path) -> Iterator[bool]:
    """Hold a lock and give true; false where another has it."""
    with lock.open("wb") as held:
        try:
            if sys.platform != "win32":
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True


def _run(folder: Path, name: str, seconds: int, log: Path) -> tuple[float, int]:
    """Run one target for a while; return what it took of the processor, and how it ended."""
    kind, _, target = name.partition(".")
    corpus = folder / "corpus" / name
    corpus.mkdir(exist_ok=True)
    found = f"-artifact_prefix={folder.absolute()}/found/{name}-"
    options = (f"-max_total_time={seconds}", found, "-verbosity=0", "-print_final_stats=1", str(corpus))
    before = os.times()
    with log.open("wb") as output:
        command = [sys.executable, "-m", TARGETS[kind][0], target, *options]
        with subprocess.Popen(command, stdout=output, stderr=output) as running:
            try:
                running.wait(seconds * _LONGER + 60)
            except subprocess.TimeoutExpired:
                running.kill()
    after = os.times()
    took = after.children_user + after.children_system - before.children_user - before.children_system
    return took, running.returncode


if __name__ == "__main__":
    sys.exit(main())
