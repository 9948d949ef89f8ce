"""Kills the encrypting of a store at random moments, and looks each time whether everything is still there.

`python -m tests.benchmarks.kill_encryption STORE TIMES [SEED]` works on a copy of a data folder.
"""

from __future__ import annotations

import marshal
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from tokenmirror.keys import switching
from tokenmirror.keys.notes import read_note
from tokenmirror.keys.passphrases import keyring_note, made_key
from tokenmirror.paths import DataPaths
from tokenmirror.secrets import fingerprint_key
from tokenmirror.store import settling
from tokenmirror.store.cipher import connect, is_plain_file
from tokenmirror.store.secret_rows import fingerprint_key_in

WISHES = ("on", "change", "off")
_AT_ONCE = 1000
_PLAIN_FORM = 2
"""In which the same rows are the same bytes each time."""


def digest(database: Path) -> str:
    """Return what two databases with the same rows have in common."""
    told = sha256()
    with closing(connect(database)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        for name in names:
            if name != "secret":
                told.update(name.encode())
                rows = db.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - our own tables
                while some := rows.fetchmany(_AT_ONCE):
                    told.update(marshal.dumps(some, _PLAIN_FORM))
    return told.hexdigest()


def wish(paths: DataPaths, what: str) -> None:
    """Wish for something, as the command and the window do."""
    if what == "off":
        switching.turn_off(paths.folder)
    else:
        key = made_key()
        switching.turn_on(paths.folder, switching.Prepared(key, keyring_note(key)))


def kill_while_settling(paths: DataPaths, after: float) -> bool:
    """Settle in a process of its own and kill it after some seconds; return whether it was still at work."""
    child = os.fork()
    if not child:
        try:
            settling.settle(paths)
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def secret_of(paths: DataPaths) -> bytes | None:
    """Return the key of the fingerprints, wherever it is."""
    if paths.key.exists():
        return paths.key.read_bytes()
    with closing(connect(paths.database)) as db:
        return fingerprint_key_in(db)


def check(paths: DataPaths, what: str, rows: str, secret: bytes | None) -> str:
    """Finish what was cut off; return what is wrong then, or nothing."""
    found = "plain" if is_plain_file(paths.database) else "encrypted"
    if digest(paths.database) != rows:
        return f"rows differ right after the kill ({found})"
    settling.settle(paths)
    if digest(paths.database) != rows:
        return "rows differ"
    if is_plain_file(paths.database) != (what == "off") or (read_note(paths.folder) is None) != (what == "off"):
        return f"not settled: {read_note(paths.folder)}"
    if paths.key.exists() != (what == "off") or secret_of(paths) != secret:
        return "the key of the fingerprints is in the wrong place, or another"
    left = [one.name for one in paths.folder.rglob(".*") if one.is_file()]
    if left:
        return f"left behind: {left}"
    copies = [one for one in paths.backups.glob("*.db") if is_plain_file(one) != (what == "off") or digest(one) == ""]
    return f"not turned: {copies}" if copies else ""


def run(
    store: Path, times: int, seed: int = 1, tell: Callable[[Counter[str]], object] = lambda _counted: None
) -> Counter[str]:
    """Kill so many times, in turn while it is turned on, changed and turned off; raise at the first loss."""
    chance, counted = random.Random(seed), Counter[str]()
    paths = DataPaths(store)
    with closing(sqlite3.connect(paths.database)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows, secret = digest(paths.database), fingerprint_key(paths.key)
    longest = 0.0
    for number in range(times + len(WISHES)):
        what = WISHES[number % len(WISHES)]
        wish(paths, what)
        if number < len(WISHES):  # the first round is not killed: it tells how long one takes
            began = time.perf_counter()
            settling.settle(paths)
            longest = max(longest, time.perf_counter() - began)
        else:
            killed = kill_while_settling(paths, chance.uniform(0, longest * 1.1))
            counted[f"{what}: {'killed' if killed else 'was done'}"] += 1
        if wrong := check(paths, what, rows, secret):
            raise AssertionError(f"{what}, run {number}: {wrong}")
        tell(counted)
    return counted


def main() -> None:
    """Run it on a copy of a store."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "data"
        shutil.copytree(sys.argv[1], store)
        seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
        for name, number in sorted(
            run(store, int(sys.argv[2]), seed, lambda told: print(dict(told), flush=True)).items()
        ):
            print(f"{name} {number} times")
        print("every time all rows were there")


if __name__ == "__main__":
    main()
