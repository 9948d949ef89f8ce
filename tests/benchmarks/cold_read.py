"""Measures one cold read of Claude Code's logs against ccusage on the same files, side by side.

Run on purpose: `python tests/benchmarks/cold_read.py --ccusage PATH [--rounds N] [--copies N] [--home DIR]`.

What is counted is the CPU time (user and system) of whole processes: their start, imports and libraries
included. Machines drift, so the programs take turns and the median of the ratios of neighbours counts;
seconds of different days do not compare.

cold read     a new process opens a migrated database without rows, reads all logs into rows with
              fingerprints of all edited lines, lets the tokens flow, and commits
with schema   the same with no database at all: once in a lifetime the schema is made, by sqlite-utils
with history  the same as a cold read, and then git is asked about every repository found
unchanged     the same with everything read: what each later start costs
ccusage       `ccusage daily --offline --json`; it stores nothing, knows no lines and asks no git
floor         bytes of all logs mapped into memory and line feeds counted: nobody who reads them is faster

Logs are those of a home folder, else of the corpus beside the checkout, else of the demo's made-up world.
A process cannot show a smaller peak of memory than this script has itself.

ccusage comes from npm: `npm install ccusage`. Its binary, in `node_modules/@ccusage`, is faster than its
wrapper `node_modules/.bin/ccusage`; give either, or both.
"""

from __future__ import annotations

import argparse
import json
import mmap
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

CHECKOUT = Path(__file__).resolve().parents[2]
CORPUS = CHECKOUT.parent / "shared" / "corpus" / "transcripts.tar.xz"
DEMO_COPIES = 60
MIB = 1 << 20

MAKE_SCHEMA = (
    "import sys; from pathlib import Path; from tokenmirror.store.database import open_writer;"
    " open_writer(Path(sys.argv[1])).close()"
)


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    cpu: float
    peak: int


@dataclass(frozen=True)
class Contender:
    """A command that is measured, and what must be put in order before each run."""

    name: str
    command: Sequence[str]
    prepare: Callable[[], None] = lambda: None


class Bench:
    """A folder to measure in: logs, databases and compiled modules, as an installation has them."""

    def __init__(self, folder: Path, home: Path) -> None:
        """Make the database without rows."""
        self.folder = folder
        self.home = home
        self.environment = _environment(home, folder / "compiled")
        self.empty, self.data = folder / "empty", folder / "data"
        self.empty.mkdir(mode=0o700)
        self._run([sys.executable, "-c", MAKE_SCHEMA, str(self.empty / "tokenmirror.db")])

    def collect(self, *options: str) -> list[str]:
        """Return the command that reads logs."""
        return [sys.executable, "-m", "tokenmirror", "--data-dir", str(self.data), "collect", "--once", *options]

    def without_rows(self) -> None:
        """Put a migrated database without rows in place."""
        self.without_database()
        shutil.copytree(self.empty, self.data)

    def without_database(self) -> None:
        """Leave no database."""
        shutil.rmtree(self.data, ignore_errors=True)

    def cost(self, contender: Contender) -> Cost:
        """Run a command once; raise RuntimeError if it fails."""
        contender.prepare()
        return self._run(contender.command)

    def _run(self, command: Sequence[str]) -> Cost:
        with (self.folder / "said").open("wb") as said:
            process = subprocess.Popen(command, cwd=CHECKOUT, env=self.environment, stdout=said, stderr=said)
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            text = (self.folder / "said").read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"{command} ended with {process.returncode}: {text[-2000:]}")
        return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024))

    def said(self) -> str:
        """Return what the last command printed."""
        return (self.folder / "said").read_text(encoding="utf-8")


def _environment(home: Path, compiled: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ", "SYSTEMROOT") if name in os.environ}
    nobody = str(compiled / "nobody")  # or ccusage would read the logs of other tools as well
    own = {"HOME": nobody, "CLAUDE_CONFIG_DIR": str(home / ".claude"), "CODEX_HOME": nobody}
    return {**kept, **own, "PYTHONPYCACHEPREFIX": str(compiled), "GIT_CONFIG_GLOBAL": os.devnull}


def logs_of(home: Path) -> list[Path]:
    """Return the logs that both programs read."""
    return sorted((home / ".claude" / "projects").rglob("*.jsonl"))


def find_home(given: Path | None, folder: Path) -> tuple[Path, str]:
    """Return a home folder with logs, and where they come from."""
    if given is not None:
        return given, str(given)
    if CORPUS.exists():
        with tarfile.open(CORPUS) as archive:
            archive.extractall(folder, filter="data")
        return folder / "home", "the corpus of real transcripts"
    return _made_up(folder), f"the demo's made-up logs, {DEMO_COPIES} times"


def _made_up(folder: Path) -> Path:
    sys.path.insert(0, str(CHECKOUT))
    from tokenmirror.demo.world import build  # noqa: PLC0415 - only where there is no corpus

    home = Path(build(folder / "world").environment["HOME"])
    return copied(home, DEMO_COPIES, folder / "copies")


def copied(home: Path, copies: int, folder: Path) -> Path:
    """Make a home with the same logs several times, each copy with ids of its own."""
    for log in logs_of(home):
        data, inside = log.read_bytes(), log.relative_to(home)
        for number in range(copies):
            target = folder / inside.parent.with_name(f"{inside.parent.name}-{number}") / inside.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data if not number else _with_own_ids(data, number))
    return folder


def _with_own_ids(data: bytes, number: int) -> bytes:
    """Change the ids of messages, requests and tool calls, and sessions' names a little."""
    for prefix in (b'"msg_', b'"req_', b'"toolu_', b'"sessionId":"'):
        data = data.replace(prefix, prefix + b"%02d" % number)
    return data


def count_lines(home: Path) -> int:
    """Count line feeds in mapped pages."""
    lines = 0
    for log in logs_of(home):
        with log.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pages:
            at = pages.find(b"\n")
            while at >= 0:
                lines += 1
                at = pages.find(b"\n", at + 1)
    return lines


def contenders(bench: Bench, ccusage: Sequence[str]) -> list[Contender]:
    """Return all that take turns; the first is the one that the others are compared with."""
    floor = [sys.executable, "-S", __file__, "--count-lines", "--home", str(bench.home)]
    return [
        Contender("cold read", bench.collect("--logs-only"), bench.without_rows),
        *(Contender(name, [name, "daily", "--offline", "--json"]) for name in ccusage),
        Contender("unchanged", bench.collect("--logs-only")),
        Contender("with schema", bench.collect("--logs-only"), bench.without_database),
        Contender("with history", bench.collect(), bench.without_rows),
        Contender("floor", floor),
    ]


def measure(bench: Bench, found: Sequence[Contender], rounds: int) -> dict[str, list[Cost]]:
    """Let all take turns; what the first round costs is not counted."""
    costs: dict[str, list[Cost]] = {each.name: [] for each in found}
    for number in range(rounds + 1):
        # "unchanged" must come when everything is read, so only the others may change places.
        for each in found if number % 2 else [*found[:1], found[-1], *found[1:-1]]:
            cost = bench.cost(each)
            if number:
                costs[each.name].append(cost)
    return costs


def table(costs: Mapping[str, Sequence[Cost]]) -> list[str]:
    """Return the rows to print; a ratio is the cold read's CPU over the row's, of neighbours."""
    cold = next(iter(costs.values()))
    rows = [f"{'':28}{'CPU s median':>14}{'min':>8}{'peak MiB':>10}{'cold read / this':>18}{'min / min':>11}"]
    for name, own in costs.items():
        ratio = median(one.cpu / other.cpu for one, other in zip(cold, own, strict=True))
        least = min(cost.cpu for cost in cold) / min(cost.cpu for cost in own)
        middle, fastest = median(cost.cpu for cost in own), min(cost.cpu for cost in own)
        peak = max(cost.peak for cost in own) / MIB
        short = name if len(name) <= 28 else f"...{name[-24:]}"
        rows.append(f"{short:28}{middle:14.3f}{fastest:8.3f}{peak:10.0f}{ratio:18.2f}{least:11.2f}")
    return rows


def totals(bench: Bench, ccusage: Sequence[str]) -> list[str]:
    """Return both programs' token totals: speed counts only where they agree."""
    bench.cost(Contender("cold read", bench.collect("--logs-only"), bench.without_rows))
    bench.cost(Contender("", [sys.executable, "-m", "tokenmirror", "--data-dir", str(bench.data), "report", "--json"]))
    tokens = json.loads(bench.said())["totals"]["tokens"]
    read, written = tokens["cache_read_input_tokens"], tokens["cache_creation_input_tokens"]
    ours = (tokens["input_tokens"] - read - written, tokens["output_tokens"], written, read)
    lines = [f"tokens read by TokenMirror: {ours}"]
    for name in ccusage:
        bench.cost(Contender("", [name, "daily", "--offline", "--json"]))
        sums = json.loads(bench.said())["totals"]
        keys = ("inputTokens", "outputTokens", "cacheCreationTokens", "cacheReadTokens")
        lines.append(f"tokens read by {name}: {tuple(sums[key] for key in keys)}")
    return lines


def options() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--ccusage", action="append", default=[], metavar="PATH", help="may be given more than once")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--copies", type=int, default=1, help="read the logs this many times, each with its own ids")
    parser.add_argument("--home", type=Path, help="a home folder with .claude/projects below it")
    parser.add_argument("--count-lines", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Measure and print."""
    given = options()
    if given.count_lines:
        print(count_lines(given.home))
        return 0
    ccusage = given.ccusage or [found for found in [shutil.which("ccusage")] if found]
    with tempfile.TemporaryDirectory(prefix="tokenmirror-cold-") as made:
        folder = Path(made)
        home, origin = find_home(given.home, folder)
        if given.copies > 1:
            home = copied(home, given.copies, folder / "again")
        logs = logs_of(home)
        size = sum(log.stat().st_size for log in logs) / 1e6
        print(f"{len(logs)} logs, {size:.0f} MB: {origin}; {given.rounds} rounds, load {os.getloadavg()[0]:.1f}")
        bench = Bench(folder, home)
        for line in [*table(measure(bench, contenders(bench, ccusage), given.rounds)), *totals(bench, ccusage)]:
            print(line)
    print("The cold read leaves out making the schema (once in a lifetime) and git history (ccusage has none);")
    print("the rows `with schema` and `with history` have them.")
    if not ccusage:
        print("ccusage was not found: give its path with --ccusage.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
