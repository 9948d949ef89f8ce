"""Measures how soon an appended line is a committed row, against the least that anybody needs, side by side.

`python -m tests.benchmarks --only appended`, or
`python -m tests.benchmarks.appended_line [--lines 200] [--sizes 1,16] [--store FOLDER]`.

ours     the watching collector as its own process; a line of Claude Code is appended to a log, and a reader of the
         store looks, without rest, for the call
floor    a bare process: watchdog's event of the folder, the new bytes read and decoded by msgspec, one row inserted
         and committed with the same settings of SQLite; looked for in the same way

Lines come in turns, to ours and to the floor, at uneven times, so that neither is asked while it works. Told are the
median and the 99th percentile of both, and their ratios; each size has as many times the lines in its log before it
starts. With a store, the collector has that one's rows as well. The first lines of both are not counted: they load
what later ones find loaded.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.at_rest import collector
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row
from tests.flow.computer import CHECKOUT, Computer, session_log
from tests.flow.moments import NOON

LINES_BEFORE, LINES = 2_000, 200
MEDIAN, WORST = 3.0, 10.0
_CALM_SECONDS, _PATIENCE_SECONDS = 3.0, 20.0
_NOT_COUNTED = 2

_FLOOR = """
import sqlite3, sys
from datetime import datetime
import msgspec
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer
log, store = sys.argv[1:]
class Heard(FileSystemEventHandler):
    def __init__(self):
        self.db = None
        self.file = open(log, "rb")
        self.file.seek(0, 2)
    def on_modified(self, event):
        if event.is_directory or event.src_path != log:
            return
        if self.db is None:
            self.db = sqlite3.connect(store, isolation_level=None)
            self.db.execute("PRAGMA synchronous = NORMAL")
        for line in self.file.read().splitlines():
            row = msgspec.json.decode(line)
            at = round(datetime.fromisoformat(row["timestamp"]).timestamp() * 1000)
            self.db.execute("INSERT INTO call VALUES (?, ?)", (at, row["message"]["usage"]["output_tokens"]))
observer = Observer()
observer.schedule(Heard(), log.rpartition("/")[0], recursive=True)
observer.start()
print("ready", flush=True)
sys.stdin.read()
"""


class Found:
    """A reader that sees a call as soon as it is committed."""

    def __init__(self, store: Path) -> None:
        self._db = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True, isolation_level=None)
        self._version = -1

    def _look(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def wait_for(self, moment: int) -> float:
        """Wait for the call of a moment; return when it was seen."""
        until = time.perf_counter() + _PATIENCE_SECONDS
        while time.perf_counter() < until:
            version = self._look()
            if version != self._version:
                self._version = version
                if self._db.execute("SELECT 1 FROM call WHERE at = ?", (moment,)).fetchone():
                    return time.perf_counter()
        raise SystemExit("A line was appended, and no row came of it.")

    def close(self) -> None:
        """Close the reader."""
        self._db.close()


class Log:
    """A log to which a real line of Claude Code is appended, each time with other ids."""

    def __init__(self, path: Path, tokens: int | None = None) -> None:
        """Take the log, and how many tokens each new line wrote; else as many as a line of the log."""
        self.path = path
        lines = path.read_text(encoding="utf-8").splitlines()
        self._line = next(row for row in map(json.loads, reversed(lines)) if row.get("type") == "assistant")
        if tokens is not None:
            usage = {**self._line["message"]["usage"], "output_tokens": tokens}
            self._line["message"] = {**self._line["message"], "usage": usage}
        self.moment = round(NOON.timestamp() * 1000)
        """Milliseconds of the newest line."""

    def _next(self) -> bytes:
        self.moment += 1
        name = f"{time.time_ns():x}"
        ids = {"uuid": name, "requestId": f"req_{name}", "message": {**self._line["message"], "id": f"msg_{name}"}}
        at = datetime.fromtimestamp(self.moment / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return json.dumps({**self._line, **ids, "timestamp": at}).encode() + b"\n"

    def append(self, count: int = 1) -> float:
        """Append; return when that began."""
        lines = b"".join(self._next() for _line in range(count))
        began = time.perf_counter()
        with self.path.open("ab", buffering=0) as file:
            file.write(lines)
        return began


@contextmanager
def bare(log: Path, store: Path) -> Iterator[None]:
    """Run the least that watches, decodes and commits."""
    with closing(sqlite3.connect(store)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE call (at INTEGER PRIMARY KEY, tokens INTEGER)")
    command = [sys.executable, "-c", _FLOOR, str(log), str(store)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CHECKOUT) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdout.readline()
        yield
        running.stdin.close()


def measure(folder: Path, size: int, lines: int, store: Path | None) -> tuple[list[float], list[float]]:
    """Append lines in turns; return the milliseconds of ours and of the floor."""
    computer = Computer(folder / "ours")
    made = computer.claude_log(computer.home / "notes", NOON)
    session_log(made)
    log = Log(made.path)
    log.append(LINES_BEFORE * size)
    if store is not None:
        shutil.copytree(store, computer.data)
    # The copy of the day, for which a line may have to wait, is another matter.
    for command in (("collect", "--once"), ("backup", "take"), ("backup", "check")):
        done = computer.process(*command)
        if done.code not in {0, 1}:  # 1 tells of repositories that are gone, as those of a store that was made up are
            raise SystemExit(done.err or done.out)
    plain = folder / "floor" / "log.jsonl"
    plain.parent.mkdir()
    shutil.copy(made.path, plain)
    floor_log = Log(plain)
    dice = random.Random(7)
    took: tuple[list[float], list[float]] = ([], [])
    with collector(computer), bare(plain, folder / "floor.db"):
        time.sleep(_CALM_SECONDS)
        readers = (Found(computer.database), Found(folder / "floor.db"))
        for _line in range(_NOT_COUNTED + lines):
            for reader, one, found in zip(readers, (log, floor_log), took, strict=True):
                time.sleep(dice.uniform(0.05, 0.4))
                began = one.append()
                found.append(1000 * (reader.wait_for(one.moment) - began))
        for reader in readers:
            reader.close()
    return took[0][_NOT_COUNTED:], took[1][_NOT_COUNTED:]


def figures(sizes: Sequence[int], lines: int, store: Path | None = None) -> dict[int, dict[str, list[float]]]:
    """Return by size the milliseconds of ours and of the floor, line by line."""
    found: dict[int, dict[str, list[float]]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="appended-") as made:
            ours, floor = measure(Path(made), size, lines, store)
        found[size] = {"ours": ours, "floor": floor}
    return found


def rows(setting: Setting) -> Iterator[Row]:
    """Measure with a log as it is, and with one of sixteen times the lines and the store of a year."""
    for size, store in ((1, None), (16, setting.year())):
        ours, floor = measure(setting.fresh(f"appended-{size}"), size, LINES, store)
        name = f"{size}x" if store is None else f"{size}x, store of a year"
        yield _row(f"appended line to row, median, {name}", statistics.median(ours), statistics.median(floor), MEDIAN)
        yield _row(f"appended line to row, 99 %, {name}", percentile(ours, 0.99), percentile(floor, 0.99), WORST)


def _row(what: str, ours: float, floor: float, limit: float) -> Row:
    return Row(what, f"{ours:.2f} ms", f"bare event and row {floor:.2f} ms", ours / floor, limit)


def percentile(values: list[float], share: float) -> float:
    """Return the value that so many percent do not exceed."""
    return sorted(values)[min(round(len(values) * share), len(values) - 1)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--sizes", default="1,16")
    parser.add_argument("--store", type=Path, help="a data folder; the collector works on a copy of it")
    given = parser.parse_args()
    print("appended line to committed row, milliseconds")
    for size, took in figures([int(size) for size in given.sizes.split(",")], given.lines, given.store).items():
        ours, floor = took["ours"], took["floor"]
        for name, values in took.items():
            print(f"  {size:3}x  {name:6} median {statistics.median(values):7.2f}   "
                  f"99 % {percentile(values, 0.99):7.2f}   most {max(values):7.2f}")  # fmt: skip
        middle = statistics.median(ours) / statistics.median(floor)
        worst = percentile(ours, 0.99) / percentile(floor, 0.99)
        print(f"  {size:3}x  ratio  median {middle:.2f}x (target {MEDIAN:g})   99 % {worst:.2f}x (target {WORST:g})")


if __name__ == "__main__":
    main()
