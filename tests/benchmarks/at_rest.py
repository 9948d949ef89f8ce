"""Measures what the program costs while nothing happens: processor time, memory and wake-ups of collector and app.

`python -m tests.benchmarks --only rest`, or
`python -m tests.benchmarks.at_rest [--folders 5000] [--seconds 480] [--keep DIR]`, and inside
tests/desktop/desk-session for the app in the tray as well.

A tool's logs are laid into that many folders, one in each, and read. Then the real processes run: the collector
alone, and, where there is a desktop, the app hidden in the tray with a collector of its own. Once they are quiet
they are left alone; what they used by then is taken from /proc. Processor time is read in nanoseconds where the
kernel counts so (schedstat), a wake-up is a voluntary switch of any thread. Printed are the figures, how they stand
to the targets, and for each thread that woke what it waited for.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row
from tests.flow.computer import CHECKOUT, Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.messages import Idle, decode

COLLECTOR, APP = (0.1, 60.0), (0.2, 150.0)
"""At most so much of one processor in percent, and so many megabytes."""
FOLDERS, SECONDS, _CALM_SECONDS = 5_000, 480.0, 100.0
"""After a start things are still looked at: the first sweeps. In what is measured are some of those that follow."""
_PATIENCE_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a process has used so far, by thread."""

    at: float
    cpu: dict[str, float]
    wakes: dict[str, int]
    waits: dict[str, str]
    memory: float
    """Megabytes that are resident."""


def read(process: int) -> Reading:
    """Read what a process has used so far."""
    folder = Path(f"/proc/{process}")
    cpu: dict[str, float] = {}
    wakes: dict[str, int] = {}
    waits: dict[str, str] = {}
    for thread in folder.joinpath("task").iterdir():
        try:
            status = _status(thread)
            cpu[thread.name] = int((thread / "schedstat").read_text().split()[0]) / 1e9
            wakes[thread.name] = int(status["voluntary_ctxt_switches"])
            waits[thread.name] = f"{status['Name']}, {(thread / 'wchan').read_text() or '?'}"
        except OSError:
            continue  # it ended
    memory = int(_status(folder)["VmRSS"].split()[0]) / 1024 * 1.048576
    return Reading(time.monotonic(), cpu, wakes, waits, memory)


def _status(folder: Path) -> dict[str, str]:
    pairs = (line.split(":", 1) for line in (folder / "status").read_text().splitlines())
    return {name: value.strip() for name, value in pairs}


def left_alone(name: str, process: int, seconds: float, target: tuple[float, float]) -> tuple[float, float]:
    """Leave a process alone for a while, print what it used, and return its figures as parts of the targets."""
    before = read(process)
    time.sleep(seconds)
    after = read(process)
    passed = after.at - before.at
    used = sum(after.cpu.values()) - sum(before.cpu.values())
    share = 100 * used / passed
    woken = {key: count - before.wakes.get(key, 0) for key, count in after.wakes.items()}
    print(f"{name}: {share:.3f} % of a processor (target {target[0]:g}, {share / target[0]:.2f}x), "
          f"{after.memory:.0f} MB (target {target[1]:g}, {after.memory / target[1]:.2f}x), "
          f"{60 * sum(woken.values()) / passed:.1f} wake-ups a minute", flush=True)  # fmt: skip
    for key, count in sorted(woken.items(), key=lambda pair: -pair[1]):
        if count:
            spent = 1000 * (after.cpu[key] - before.cpu.get(key, 0.0))
            print(f"    {60 * count / passed:7.1f} a minute, {spent:8.1f} ms in all   {after.waits[key]}")
    return share / target[0], after.memory / target[1]


def lay(computer: Computer, folders: int) -> None:
    """Lay a tool's logs, one in each folder, and read them."""
    for number in range(folders):
        session_log(computer.claude_log(computer.home / f"notes {number}", NOON))
    # The copy of the day is taken and looked through before: it is no rest.
    for command in (("collect", "--once"), ("backup", "take"), ("backup", "check")):
        done = computer.process(*command)
        if done.code:
            raise SystemExit(done.err or done.out)


@contextmanager
def collector(computer: Computer) -> Iterator[int]:
    """Run the collector as the app does, until it says that everything is read."""
    with computer.spawn("collect", "--pipe", stderr=None) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for line in running.stdout:
            if isinstance(decode(line), Idle):
                break
        yield running.pid
        running.stdin.close()


@contextmanager
def app(computer: Computer) -> Iterator[tuple[int, int]]:
    """Run the app hidden in the tray; give its process and that of its collector."""
    env = {**os.environ, **computer.environment()}
    command = [sys.executable, "-m", "tokenmirror", "--hidden"]
    with subprocess.Popen(command, env=env, cwd=CHECKOUT) as running:
        try:
            yield running.pid, _child(running.pid)
        finally:
            running.terminate()


def _child(process: int) -> int:
    """Return the collector of an app, once there is one."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        for thread in Path(f"/proc/{process}/task").iterdir():
            for found in (thread / "children").read_text().split():
                if b"--pipe" in Path(f"/proc/{found}/cmdline").read_bytes():
                    return int(found)
        time.sleep(0.2)
    raise SystemExit("The app started no collector.")


def measure(computer: Computer, folders: int, seconds: float, calm: float) -> list[tuple[float, float]]:
    """Measure all there is to measure here."""
    if not computer.database.exists():
        lay(computer, folders)
    with collector(computer) as alone:
        time.sleep(calm)
        found = [left_alone(f"collector, {folders:,} folders", alone, seconds, COLLECTOR)]
    if not os.environ.get("DISPLAY"):
        print("There is no desktop here; run it inside tests/desktop/desk-session for the app in the tray.")
        return found
    with app(computer) as (window, child):
        time.sleep(2 * calm)
        found.append(left_alone("app hidden in the tray", window, seconds, APP))
        print(f"    its collector holds {read(child).memory:.0f} MB")
    return found


def rows(setting: Setting) -> Iterator[Row]:
    """Leave collector and app alone for some minutes; what they use stands beside what they may use."""
    found = measure(Computer(setting.fresh("at-rest")), FOLDERS, SECONDS, _CALM_SECONDS)
    for name, target, (cpu, memory) in zip(("collector", "app in the tray"), (COLLECTOR, APP), found, strict=False):
        yield Row(f"{name} at rest, processor", f"{cpu * target[0]:.3f} %", f"{target[0]:g} %", cpu, 1.0)
        yield Row(f"{name} at rest, memory", f"{memory * target[1]:.0f} MB", f"{target[1]:g} MB", memory, 1.0)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folders", type=int, default=FOLDERS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--calm", type=float, default=_CALM_SECONDS, help="how long the start is let pass")
    parser.add_argument("--keep", type=Path, help="a folder in which the logs and the store stay for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="at-rest-") as made:
        folder = given.keep or Path(made)
        folder.mkdir(exist_ok=True)
        found = measure(Computer(folder), given.folders, given.seconds, given.calm)
    print(f"worst: {max(cpu for cpu, _ in found):.2f}x of the processor, {max(mem for _, mem in found):.2f}x of memory")


if __name__ == "__main__":
    main()
