"""Searches every file the program writes for what stands in logs: every 24 bytes that begin with a word, of every text.

    python -m tests.proofs.search_secrets HOME FOLDER [--repository R [--was PATH]... [--me ADDRESS]...]

Run on purpose. HOME holds the logs, of any tool; FOLDER is new (one that was filled before is only searched), and what
the program writes goes there: database with its write-ahead log (the collector is killed), copies, own log, temporary
files, what every command prints as JSON, the diagnosis, the summary in every format, a picture of the window. Logs of
a person are never changed.

What is stored on purpose does not count: subjects and names as git itself tells them, and words of the program. Nor do
places without a space or a bracket, which are paths and names. PDF and compressed files are looked into. Prints figures
and each finding with its file; 1 when there is one.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import zstandard

from tests.flow.computer import CHECKOUT, Computer
from tests.flow.test_nothing_private import records, texts

WIDTH = 24
_FACTOR = 0x100000001B3
_WORD = re.compile(rb"[^\s]+")
_LETTERS = re.compile(rb"[A-Za-z]")
_SPOKEN = re.compile(rb"[ ({;=]")
_ENOUGH_LETTERS = 12
_CHANCE = 2
_FORMATS = ("pdf", "html", "md", "png", "json", "csv")
_PRINTED = ("commits", "sessions", "sources", "repos", "report", "measures", "reflect", "doctor", "diagnostics")
_ALL_TIME = dict.fromkeys(("commits", "sessions", "report"), ("--since", "2020-01-01"))
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
Hashes = np.ndarray[tuple[int], np.dtype[np.uint64]]


def main() -> int:
    """Run the program, then search."""
    given = _wanted()
    computer = Computer(given.folder)
    began = time.monotonic()
    if not computer.folder.exists():
        computer.folder.mkdir(parents=True)
        computer.home.symlink_to(given.home.resolve())
        for address in given.me:
            _kept(computer, "me", "me", "add", address)
        _write_everything(computer, given.repository, given.was)
    files = [path for path in computer.folder.rglob("*") if path.is_file() and not path.is_relative_to(computer.home)]
    contents = {path: _looked_into(path) for path in files}
    ours = np.unique(np.concatenate([_hashes(content) for content in contents.values()]))
    print(
        f"{len(files)} files of {sum(map(len, contents.values())):,} bytes written in {time.monotonic() - began:.0f} s"
    )
    logs = [path for path in sorted(given.home.rglob("*")) if path.is_file()]
    allowed = _allowed(given.repository, computer)
    found, windows, told = _searched(logs, ours, allowed, contents)
    print(f"{len(logs)} logs, {told:,} texts, {windows:,} places looked for; {len(found)} found")
    for phrase, path in sorted(found.items()):
        print(f"FOUND  {phrase!r} in {path}")
    return 1 if found else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("home", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repository", type=Path)
    parser.add_argument("--was", action="append", default=[])
    parser.add_argument("--me", action="append", default=[])
    return parser.parse_args()


def _write_everything(computer: Computer, repository: Path | None, was: list[str]) -> None:
    """Do what a person can do, and keep what is printed."""
    if repository is not None:
        moved = [word for path in was for word in ("--was", path)]
        _kept(computer, "repos-add", "repos", "add", str(repository), *moved)
    computer.collect_and_die()
    _kept(computer, "backup", "backup", "take")
    for name in _PRINTED:
        _kept(computer, name, name, "--json", *_ALL_TIME.get(name, ()))
    _kept(computer, "diagnosis", "diagnostics", str(computer.folder / "diagnosis.md"))
    for each in _FORMATS:
        out = str(computer.folder / f"summary.{each}")
        words = ("--template", "quarter", "--period", "all", "--force", "--format", each, "--out", out)
        _kept(computer, f"summary-{each}", "summary", *words)
    computer.env["QT_QPA_PLATFORM"] = "offscreen"
    _kept(computer, "window", "--screenshot", str(computer.folder / "window.png"))


def _kept(computer: Computer, name: str, *words: str) -> None:
    command = [sys.executable, "-m", "tokenmirror", *words]
    done = subprocess.run(command, env=computer.environment(), cwd=CHECKOUT, capture_output=True, check=False)
    printed = computer.folder / "printed"
    printed.mkdir(exist_ok=True)
    (printed / name).write_bytes(done.stdout + done.stderr)
    print(f"{name}: exit {done.returncode}, {len(done.stdout):,} bytes", flush=True)


def _looked_into(path: Path) -> bytes:
    """Return a file's bytes, and what is compressed in it; of JSON that was printed, its values without the form."""
    data = path.read_bytes()
    if path.parent.name == "printed":
        try:
            return "\0".join(_strings(json.loads(data))).encode("utf-8", "replace")
        except ValueError:
            return data
    parts = [data]
    if data.startswith(b"%PDF"):
        parts += [_inflated(found[1]) for found in _STREAM.finditer(data)]
    if data.startswith(b"\x28\xb5\x2f\xfd"):
        parts.append(zstandard.ZstdDecompressor().decompressobj().decompress(data))
    if b"\0" in data[:4096]:  # texts of two bytes a letter
        parts.append(data[::2].replace(b"\0", b""))
    return b"\n".join(parts)


def _strings(value: object) -> Iterator[str]:
    """Yield every text of a JSON value, names of fields too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error:
        return b""


def _hashes(data: bytes) -> Hashes:
    """Return a number for every `WIDTH` bytes that stand together."""
    values = np.frombuffer(data, dtype=np.uint8).astype(np.uint64)
    if len(values) < WIDTH:
        return np.zeros(0, dtype=np.uint64)
    found = np.zeros(len(values) - WIDTH + 1, dtype=np.uint64)
    for place in range(WIDTH):
        found = found * np.uint64(_FACTOR) + values[place : len(values) - WIDTH + 1 + place]
    return found


def _allowed(repository: Path | None, computer: Computer) -> bytes:
    """Return what may stand there: git's own subjects and names, and the words of the program."""
    parts = [path.read_bytes() for path in (CHECKOUT / "tokenmirror").rglob("*.py")]
    parts += [path.read_bytes() for path in (CHECKOUT / "resources").rglob("*") if path.is_file()]
    parts.append(str(computer.folder).encode())
    if repository is not None:
        command = ["git", "log", "--all", "--format=%s%n%aN <%aE>%n%D"]
        parts.append(subprocess.run(command, cwd=repository, capture_output=True, check=True).stdout)
    return b"\n".join(parts)


def _searched(
    logs: Iterable[Path], ours: Hashes, allowed: bytes, contents: dict[Path, bytes]
) -> tuple[dict[str, Path], int, int]:
    found: dict[str, Path] = {}
    windows = told = 0
    for log in logs:
        for text in _texts_of(log):
            told += 1
            data = text.encode("utf-8", "replace")
            places = _places(data)
            windows += len(places)
            if not len(places):
                continue
            wanted = _hashes(data)[places]
            hit = places[ours[np.minimum(np.searchsorted(ours, wanted), len(ours) - 1)] == wanted]
            for place in hit:
                phrase = data[place : place + WIDTH]
                # A path or a subject can follow some byte of the database's own.
                told_by_chance = not _is_told(phrase[_CHANCE:]) or phrase[_CHANCE:] in allowed
                where = None if told_by_chance else _file_with(phrase, contents)
                if where is not None:
                    found[phrase.decode("utf-8", "replace")] = where
    return found, windows, told


def _texts_of(log: Path) -> Iterator[str]:
    try:
        for record in records(log):
            yield from texts(record)
    except (UnicodeDecodeError, OSError) as problem:
        print(f"{log.name} is passed over: {type(problem).__name__}")


def _places(data: bytes) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return where a word begins with enough behind it."""
    begins = [match.start() for match in _WORD.finditer(data)]
    return np.array([place for place in begins if place + WIDTH <= len(data)], dtype=np.int64)


def _is_told(phrase: bytes) -> bool:
    """Tell whether bytes are words or code, rather than a path, a number or a rule."""
    return len(_LETTERS.findall(phrase)) >= _ENOUGH_LETTERS and _SPOKEN.search(phrase) is not None


def _file_with(phrase: bytes, contents: dict[Path, bytes]) -> Path | None:
    return next((path for path, content in contents.items() if phrase in content), None)


if __name__ == "__main__":
    os.nice(10)
    sys.exit(main())
