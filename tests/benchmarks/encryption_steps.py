"""Cuts encrypting off at each step that touches a file, by a kill or by a disk that fails, and looks what is there.

`python -m tests.benchmarks.encryption_steps [EVERY]` takes each step, or every so many, of a small store with copies.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from tests.benchmarks.kill_encryption import WISHES, digest, wish
from tokenmirror.collector.encrypting import settled
from tokenmirror.keys.held import all_held, hold
from tokenmirror.keys.notes import Way, read_note
from tokenmirror.paths import DataPaths
from tokenmirror.secrets import fingerprint_key
from tokenmirror.store.backups import take
from tokenmirror.store.cipher import connect, is_plain_file
from tokenmirror.store.database import open_writer
from tokenmirror.store.secret_rows import fingerprint_key_in
from tokenmirror.store.settling import settle

_WATCHED = ("open", "os.rename", "os.link", "os.remove", "sqlite3.connect")
_DIED, _ENDED, _SAID = 9, 0, 3
FAULTS = ("killed", "failing")


def made_store(folder: Path) -> DataPaths:
    """Make a store with some rows, a copy, and what a killed process left of another."""
    paths = DataPaths(folder)
    paths.folder.mkdir(mode=0o700)
    fingerprint_key(paths.key)
    with closing(open_writer(paths.database)) as db:
        db.executemany("INSERT INTO own_address (address) VALUES (?)", [(f"{n}@example.org",) for n in range(50)])
        take(db, paths.backups, datetime(2026, 1, 2, tzinfo=UTC))
    (paths.backups / ".making-1").write_bytes(paths.database.read_bytes())
    return paths


def cut_off(paths: DataPaths, at: int, fault: str) -> bool:
    """Settle in a process of its own that dies, or whose disk fails, at a step; return whether it came so far."""
    child = os.fork()
    if not child:
        seen = count()

        def watch(event: str, given: tuple[object, ...]) -> None:
            if event in _WATCHED and any(str(one).startswith(str(paths.folder)) for one in given) and next(seen) == at:
                if fault == "killed":
                    os._exit(_DIED)
                raise OSError(errno.EIO, "Input/output error")

        said: list[object] = []
        sys.addaudithook(watch)
        try:
            settled(paths, said.append)
        except BaseException:  # noqa: BLE001 - the top of a process: whatever it is, it is said
            os._exit(_SAID)
        os._exit(_ENDED if next(seen) <= at else _SAID)
    return os.WEXITSTATUS(os.waitpid(child, 0)[1]) != _ENDED


def wrong(paths: DataPaths, rows: str, secret: bytes) -> str:
    """Return what is not as it must be once no fault is left, or nothing."""
    if digest(paths.database) != rows:
        return "rows differ"
    note = read_note(paths.folder)
    if note is not None and (not note.settled or note.way is not Way.ENCRYPTED or note.before is not None):
        return f"not settled: {note}"
    databases = [paths.database, *paths.backups.glob("*.db")]
    if any(is_plain_file(one) != (note is None) for one in databases) or len(databases) < 2:
        return "not all are what the note says"
    with closing(connect(paths.database)) as db:
        kept = paths.key.read_bytes() if note is None else fingerprint_key_in(db)
    if kept != secret or paths.key.exists() != (note is None):
        return "the key of the fingerprints is another, or elsewhere"
    left = [str(one) for one in paths.folder.rglob("*") if _is_left(one, encrypted=note is not None)]
    return f"left behind: {left}" if left else ""


def _is_left(path: Path, *, encrypted: bool) -> bool:
    if not path.is_file() or path.name == ".encryption.json-new":
        return False
    return path.name.startswith((".converting", ".replaced", "set-aside")) or (encrypted and is_plain_file(path))


def run(folder: Path, every: int = 1, tell: Callable[[str], object] = lambda _line: None) -> Counter[str]:
    """Cut off at each step, or at every so many, of each wish; raise at the first loss."""
    counted = Counter[str]()
    paths = made_store(folder / "data")
    rows, secret = digest(paths.database), paths.key.read_bytes()
    for what in WISHES:
        wish(paths, what)
        kept, keys = folder / what, all_held(paths.folder)
        shutil.copytree(paths.folder, kept)
        for fault in FAULTS:
            for at in count(0, every):
                shutil.rmtree(paths.folder)
                shutil.copytree(kept, paths.folder)
                for key in keys:
                    hold(paths.folder, key)
                if not cut_off(paths, at, fault):
                    break
                counted[f"{what}: {fault}"] += 1
                if digest(paths.database) != rows:
                    raise AssertionError(f"{what}, {fault} at {at}: rows differ at once")
                settled(paths, lambda _message: None)
                if problem := wrong(paths, rows, secret):
                    raise AssertionError(f"{what}, {fault} at step {at}: {problem}")
            tell(f"{what}: {fault} {counted[f'{what}: {fault}']} times")
        shutil.rmtree(paths.folder)
        shutil.copytree(kept, paths.folder)
        settle(paths)
    return counted


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        run(Path(place), int(sys.argv[1]) if len(sys.argv) > 1 else 1, print)
