"""Disks and files that have room for a little more each time, so that every write of a run fails once."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.faults.forked import Forked
from tests.faults.stage import Different, Stage

_STEP = 4096
"""What SQLite writes at once, and what a disk in memory gives at once."""
_KIB = 1024
_NAMED = ("is full; free some space", "has no room for a backup")
"""What is said of a full disk, and of one without room for the copy before an upgrade."""


def can_mount(folder: Path) -> bool:
    """Tell whether a small disk can be put in the place of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if _mount(folder, _STEP):
        return False
    subprocess.run(["umount", str(folder)], check=True)
    return True


def _mount(folder: Path, size: int) -> int:
    about = ["mount", "-t", "tmpfs", "-o", f"size={size // _KIB}k,mode=700", "tmpfs", str(folder)]
    return subprocess.run(about, check=False, capture_output=True).returncode


@contextmanager
def _disk(stage: Stage, size: int) -> Iterator[None]:
    data = stage.computer.data
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(mode=0o700)
    if _mount(data, size):
        raise OSError("no disk can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(data)], check=True)


def disk_steps(stage: Stage, every: int) -> Iterator[int]:
    """Return the sizes of disks, from the one that holds what a run begins with on."""
    least = sum(path.stat().st_size + _STEP for path in stage.prepared.rglob("*") if path.is_file()) + 2 * _STEP
    yield from count((least // _STEP + 1) * _STEP, every * _STEP)


def disk_round(stage: Stage, size: int, fell: Counter[str]) -> bool:
    """Run on a disk of a size and once more with room; raise Different unless all is there. True: there was room."""
    with _disk(stage, size):
        stage.begin()
        code, said = stage.collect()
        full = code != 0
        if full and not any(words in said for words in _NAMED):
            raise Different(f"a disk of {size} bytes was not named as full: {said}")
        fell["disks too small" if full else "disks large enough"] += 1
        subprocess.run(["mount", "-o", "remount,size=64m", str(stage.computer.data)], check=True)
        stage.collect()
        stage.check(f"after a disk of {size} bytes")
    return not full


def limit_round(stage: Stage, size: int, fell: Counter[str]) -> bool:
    """Run where no file may grow beyond a size and once more without; as with disks."""
    stage.begin()
    command = ("collect", "--once")
    said = stage.computer.folder / "said-limit.txt"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        running = Forked(command, stage.computer.environment(), said)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    failed = running.wait() != 0
    if "Traceback" in running.said:
        raise Different(running.said)
    fell["files too small" if failed else "files large enough"] += 1
    stage.collect()
    stage.check(f"after files of {size} bytes")
    return not failed


def limit_steps(every: int) -> Iterator[int]:
    """Return the sizes of files, from the smallest on."""
    yield from count(_STEP, every * _STEP)
