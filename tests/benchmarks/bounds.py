"""Measures what the collector takes of files without measure and of a computer that gives little: memory, time, words.

Run on purpose: `python -m tests.benchmarks.bounds [--folder DIR] [--short] [CASE ...]`; without names, all cases.

Each case makes its files below the folder (gigabytes, taken away again), lets the program read them in a process of
its own, and prints its peak of memory (VmHWM), its seconds, how it ended and what it said. The aim for large logs is a
peak of 100 MB at most. The limits are the kernel's: of one process, or of a user namespace made for the case.
`--short` makes everything a hundredth of its size; as tests, the cases run smaller still (tests/flow/test_bounds.py).
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tests.flow.test_bad_logs import record
from tests.flow.test_bad_repositories import worked_on

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a process took and how it ended."""

    code: int
    peak: int
    """Bytes."""
    seconds: float
    out: str
    err: str

    def said(self) -> list[str]:
        """Return the problems that were told."""
        try:
            return [str(problem) for problem in json.loads(self.out)["problems"]]
        except (ValueError, KeyError, TypeError):
            return [self.out[-300:]]


_ASIDE = """
import json, os, resource, sys
where, limits, *command = sys.argv[1:]
process = os.fork()
if not process:
    for what, most in json.loads(limits):
        resource.setrlimit(what, (most, most))
    os.execvp(command[0], command)
_, status, usage = os.wait4(process, 0)
with open(where, "w") as file:
    json.dump([os.waitstatus_to_exitcode(status), usage.ru_maxrss << 10], file)
"""
"""A small process that begins the measured one: a process shows no smaller peak than who began it."""

Limits = tuple[tuple[int, int], ...]


def measured(computer: Computer, *argv: str, limits: Limits = (), program: Sequence[str] = ()) -> Outcome:
    """Run the program to its end, as a process under limits of the kernel."""
    computer.folder.mkdir(exist_ok=True)
    where, command = computer.folder / "measured", [*(program or (sys.executable, "-m", "tokenmirror"))]
    aside = [sys.executable, "-S", "-c", _ASIDE, str(where), json.dumps(limits), *command]
    began = time.monotonic()
    with computer.spawn(*argv, program=aside, stdin=subprocess.DEVNULL) as running:
        out, err = running.communicate()
    seconds = time.monotonic() - began
    code, peak = json.loads(where.read_text())
    where.unlink()
    return Outcome(code, peak, seconds, out, err)


def log_path(computer: Computer, name: str = "2f0d2bb5-1111-4222-8333-944444444444.jsonl") -> Path:
    """Return where a log of Claude Code's may lie."""
    path = computer.claude / "-nowhere-shop" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def write_large(computer: Computer, size: int) -> int:
    """Write a log of many ordinary records, a hundredth of them calls; return how many calls."""
    filler = json.dumps(
        {"type": "progress", "uuid": "x", "data": {"text": "one more line of a long build\\n" * 100}}
    ).encode()
    calls = 0
    with log_path(computer).open("wb") as file:
        while file.tell() < size:
            file.write(record(f"m{calls}").encode() + b"\n" + (filler + b"\n") * 99)
            calls += 1
    return calls


def write_long_line(computer: Computer, size: int) -> None:
    """Write a log with a line of great length between two records; it takes no room."""
    with log_path(computer).open("wb") as file:
        file.write(record("before").encode() + b'\n{"type": "assistant", "text": "')
        file.seek(size, os.SEEK_CUR)
        file.write(b'"}\n' + record("after").encode() + b"\n")


def write_long_compressed(computer: Computer, size: int) -> None:
    """Write the same in a few kilobytes that become gigabytes."""
    path = (
        computer.codex
        / "2026"
        / "05"
        / "04"
        / "rollout-2026-05-04T12-00-00-0196a0b1-1111-7222-8333-944444444444.jsonl.gz"
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _each in range(max(1, size >> 20)):
            file.write(bytes(MIB))


def write_long_document(computer: Computer, size: int) -> None:
    """Write a document of great length."""
    computer.gemini.mkdir(parents=True, exist_ok=True)
    with (computer.gemini / "session-2026-05-04T12-00-aaaa.json").open("wb") as file:
        file.write(b'{"messages": [')
        file.truncate(size)


def write_many(computer: Computer, count: int) -> None:
    """Write many small logs, each of a session of its own: a quarter in one folder, the others in 3,750 folders."""
    text = record("m1").encode() + b"\n"
    session = json.loads(text)["sessionId"].encode()
    made = set()
    for number in range(count):
        folder = f"{computer.claude}/-nowhere-{number % 5000 if number % 4 else 'all'}"
        if folder not in made:
            made.add(folder)
            os.makedirs(folder)  # noqa: PTH103 - as below
        with open(f"{folder}/{number:032x}.jsonl", "wb") as file:  # noqa: PTH123 - a million of them
            file.write(text.replace(b"m1", b"m%d" % number).replace(session, b"%032x" % number))


def write_endless_reflog(computer: Computer, size: int) -> None:
    """Make a repository whose record of moves has no end."""
    made = worked_on(computer, "shop")
    log = made.path / ".git" / "logs" / "refs" / "heads" / "main"
    os.truncate(log, size)


@dataclass(frozen=True, slots=True)
class Case:
    """One trial."""

    make: Callable[[Computer, int], object]
    size: int
    limits: Limits = ()
    program: list[str] = field(default_factory=list)


def _few_sessions(computer: Computer, count: int) -> None:
    worked_on(computer, "shop")
    for number in range(count):
        session_log(computer.claude_log(computer.home / f"notes {number}", NOON))


def within_namespace(watches: int, instances: int) -> list[str]:
    """Return the program in a user namespace that has few watches."""
    lower_both = (
        f"echo {watches} > /proc/sys/user/max_inotify_watches; echo {instances} > /proc/sys/user/max_inotify_instances"
    )
    return [
        "unshare",
        "--user",
        "--map-root-user",
        "sh",
        "-c",
        f'{lower_both}; exec "$@"',
        "sh",
        sys.executable,
        "-m",
        "tokenmirror",
    ]


CASES: dict[str, Case] = {
    "a log of 5 GB": Case(write_large, 5 << 30),
    "a line of 500 MB": Case(write_long_line, 500 * MIB),
    "a line of 5 GB": Case(write_long_line, 5 << 30),
    "2 GB of nothing, compressed": Case(write_long_compressed, 2 << 30),
    "a document of 5 GB": Case(write_long_document, 5 << 30),
    "100,000 logs": Case(write_many, 100_000),
    "a reflog of 5 GB": Case(write_endless_reflog, 5 << 30),
    "20 open files": Case(_few_sessions, 50, ((resource.RLIMIT_NOFILE, 20),)),
    "12 open files": Case(_few_sessions, 50, ((resource.RLIMIT_NOFILE, 12),)),
    "150 MB of memory": Case(_few_sessions, 50, ((resource.RLIMIT_DATA, 150 * MIB),)),
    "60 MB of memory": Case(_few_sessions, 50, ((resource.RLIMIT_DATA, 60 * MIB),)),
    "30 MB of memory": Case(_few_sessions, 50, ((resource.RLIMIT_DATA, 30 * MIB),)),
    "small files only": Case(_few_sessions, 50, ((resource.RLIMIT_FSIZE, 200_000),)),
}


@contextmanager
def _computer(above: Path) -> Iterator[Computer]:
    folder = Path(tempfile.mkdtemp(prefix="bounds-", dir=above))
    try:
        yield Computer(folder)
    finally:
        shutil.rmtree(folder)


def run(name: str, case: Case, above: Path, share: int) -> Outcome:
    """Try one case and print what it took."""
    with _computer(above) as computer:
        case.make(computer, max(1, case.size // share))
        found = measured(computer, "collect", "--once", "--json", limits=case.limits, program=case.program)
        again = measured(computer, "collect", "--once", "--json")
    print(f"{name:32} peak {found.peak / 1e6:6.0f} MB  {found.seconds:7.1f} s  code {found.code}"
          f"  then {again.peak / 1e6:6.0f} MB {again.seconds:5.1f} s code {again.code}")  # fmt: skip
    for sentence in (*found.said()[:2], *found.err.splitlines()[-2:]):
        print(f"    {sentence[:150]}")
    return found


def main() -> None:
    """Try the cases that are named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", nargs="*", default=list(CASES), metavar="CASE")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--files", type=int, help="how many logs, in place of 100,000")
    given = parser.parse_args()
    for name in given.cases:
        case = CASES[name]
        if given.files and case.make is write_many:
            case = Case(write_many, given.files)
        run(name, case, given.folder, 100 if given.short else 1)


if __name__ == "__main__":
    main()
