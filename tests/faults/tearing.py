"""Files that are cut off, torn, or not what they were, after a collector was killed."""

from __future__ import annotations

import os
import struct
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.stage import Different, Stage
from tests.flow.computer import Computer
from tokenmirror.store.cipher import is_plain_file

_SECTOR = 512
_ENCRYPTED_PAGE = 4096
_TREES = b"\x02\x05\x0a\x0d"
_HEAD, _FRAME = 32, 24
"""Bytes of the head of a write-ahead log, and of each of its frames."""
_HIDDEN = 100
"""The head of a database's first page, which belongs to no tree."""


def tear_round(stage: Stage, random: Random, fell: Counter[str], wanted: str = "") -> None:
    """Kill a collector and tear what it leaves, or what it reads; raise Different unless all is mended after."""
    stage.begin()
    name = wanted or random.choice(list(TEARS))
    running = stage.start("collect", "--once")
    running.lasts(random.uniform(0.2 if name.startswith("log") else 0.5, 1.2) * stage.seconds)
    running.kill()
    put_back = TEARS[name](stage.computer, random)
    if put_back is None:
        return
    fell[name] += 1
    stage.collect()
    put_back()
    stage.collect()
    code, said = stage.command("backup", "check")
    if code:
        fell[f"{name}, told by the check"] += 1
        stage.collect()
    elif "damaged" in said:
        raise Different(said)
    stage.check(f"after: {name}")


Tear = Callable[[Computer, Random], Callable[[], object] | None]
"""Tears something; returns what puts back what is not ours to mend, or None where there was nothing to tear."""


def _nothing() -> None:
    """Put nothing back."""


def _wal(computer: Computer) -> Path:
    return computer.database.with_name(computer.database.name + "-wal")


def _cut(path: Path, random: Random, least: int = 0) -> bool:
    size = path.stat().st_size if path.exists() else 0
    if size <= least:
        return False
    os.truncate(path, random.randint(least, size - 1))
    return True


def _cut_database(computer: Computer, random: Random) -> Callable[[], object] | None:
    return _nothing if _cut(computer.database, random, least=_SECTOR) else None


def _cut_wal(computer: Computer, random: Random) -> Callable[[], object] | None:
    return _nothing if _cut(_wal(computer), random) else None


def _scribble_wal(computer: Computer, random: Random) -> Callable[[], object] | None:
    """Have some sectors of the end not written: zeros, or what stood there before."""
    path = _wal(computer)
    size = path.stat().st_size if path.exists() else 0
    if size < 2 * _SECTOR:
        return None
    with path.open("r+b") as file:
        for _sector in range(random.randint(1, 20)):
            file.seek(random.randrange(size // _SECTOR) * _SECTOR)
            file.write(random.choice([bytes(_SECTOR), random.randbytes(_SECTOR)]))
        file.truncate(size)
    return _nothing


def _scribble_index(computer: Computer, random: Random) -> Callable[[], object] | None:
    """Put anything into the shared memory beside the database, or take it away."""
    path = computer.database.with_name(computer.database.name + "-shm")
    if not path.exists():
        return None
    if random.random() < 0.5:
        path.unlink()
    else:
        path.write_bytes(random.randbytes(random.choice([0, 100, 32_768])))
    return _nothing


def _half_a_checkpoint(computer: Computer, random: Random) -> Callable[[], object] | None:
    """Write some sectors of pages that wait beside the database into it, as a loss of power does at a checkpoint."""
    frames = _committed(_wal(computer))
    if not frames:
        return None
    with computer.database.open("r+b") as file:
        for number, page in frames:
            for sector in range(0, len(page), _SECTOR):
                if random.random() < 0.5:
                    file.seek((number - 1) * len(page) + sector)
                    file.write(page[sector : sector + _SECTOR])
    return _nothing


def _committed(wal: Path) -> list[tuple[int, bytes]]:
    """Return the pages that wait in a write-ahead log, up to the last commit."""
    data = wal.read_bytes() if wal.exists() else b""
    if len(data) <= _HEAD:
        return []
    size = struct.unpack(">I", data[8:12])[0]
    salts = data[16:24]
    frames, whole = [], 0
    for at in range(_HEAD, len(data) - size - _FRAME + 1, size + _FRAME):
        number, commit = struct.unpack(">II", data[at : at + 8])
        if data[at + 8 : at + 16] != salts:
            break
        frames.append((number, data[at + _FRAME : at + _FRAME + size]))
        whole = len(frames) if commit else whole
    return frames[:whole]


def _tree_pages(database: Path) -> tuple[int, list[int]]:
    data = database.read_bytes()
    if not is_plain_file(database):
        return _ENCRYPTED_PAGE, [*range(_ENCRYPTED_PAGE, len(data) - _ENCRYPTED_PAGE + 1, _ENCRYPTED_PAGE)]
    size = struct.unpack(">H", data[16:18])[0] or 65_536
    return size, [at for at in range(size, len(data) - size + 1, size) if data[at] in _TREES]


def _spoil_page(content: Callable[[int, Random], bytes]) -> Tear:
    def tear(computer: Computer, random: Random) -> Callable[[], object] | None:
        if not computer.database.exists() or computer.database.stat().st_size < 2 * 4096:
            return None
        size, pages = _tree_pages(computer.database)
        if not pages:
            return None
        with computer.database.open("r+b") as file:
            file.seek(random.choice(pages))
            file.write(content(size, random))
        # What was committed and waits beside would heal it.
        _wal(computer).unlink(missing_ok=True)
        return _nothing

    return tear


def _cut_log(computer: Computer, random: Random) -> Callable[[], object] | None:
    """Cut a log short, as a computer that lost power does; later it is what it was."""
    log = random.choice(_logs(computer))
    about, data = log.stat(), log.read_bytes()
    os.truncate(log, random.randrange(len(data)))

    def put_back() -> None:
        with log.open("r+b") as file:
            file.write(data)
        os.utime(log, ns=(about.st_atime_ns, about.st_mtime_ns))

    return put_back


def _zeros_in_log(computer: Computer, random: Random) -> Callable[[], object] | None:
    """Leave zeros where the end of a log was not written; later it is what it was."""
    log = random.choice(_logs(computer))
    about, data = log.stat(), log.read_bytes()
    end = random.randrange(len(data))
    with log.open("r+b") as file:
        file.seek(end)
        file.write(bytes(len(data) - end))

    def put_back() -> None:
        with log.open("r+b") as file:
            file.write(data)
        os.utime(log, ns=(about.st_atime_ns, about.st_mtime_ns))

    return put_back


def _logs(computer: Computer) -> list[Path]:
    return sorted(path for path in computer.home.rglob("*.jsonl") if path.stat().st_size)


TEARS: dict[str, Tear] = {
    "database cut off": _cut_database,
    "page of zeros": _spoil_page(lambda size, _random: bytes(size)),
    "page of anything": _spoil_page(lambda size, random: random.randbytes(size)),
    "write-ahead log cut off": _cut_wal,
    "write-ahead log torn": _scribble_wal,
    "checkpoint half done": _half_a_checkpoint,
    "shared memory torn": _scribble_index,
    "log cut off": _cut_log,
    "log with zeros": _zeros_in_log,
}
