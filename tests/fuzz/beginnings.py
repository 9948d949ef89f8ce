"""Lets the readers' own tests run, and keeps the logs that they read as beginnings for the fuzzer of sources.

    python -m tests.fuzz.beginnings FOLDER [--names]

FOLDER is that of go_round.py. With `--names` the names of logs in tests/samples/fuzz/names.json are written anew, after
which what was kept before may choose another name. Run on purpose, before the first round and when a reader is new.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path, PureWindowsPath

import msgspec
import pytest

from tokenmirror.domain.events import Reading
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Chunk, Source

NAMES = Path(__file__).resolve().parents[1] / "samples" / "fuzz" / "names.json"
_JUNK = ("fuzzed", "every_source", "strange_databases", "table_sweep")
_TESTS = ("tests/unit/sources", *(f"--ignore=tests/unit/sources/test_{one}.py" for one in _JUNK))
_MOST_NAMES, _MOST_LOGS = 12, 400
_LONGEST = 40_000
_OF_THE_TEST = re.compile(
    r"/|tmp|dev|shm|pytest-.*|test_.*|T|work|\.+|private|var|folders|home|robin|main|tests|samples|shared|formats"
)
_HOME = "/home/robin"

Heard = defaultdict[str, dict[bytes, str]]
"""By tool: logs, and the shape of each one's name."""


def main() -> int:
    """Listen to the tests, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--names", action="store_true")
    wanted = parser.parse_args()
    heard: Heard = defaultdict(dict)
    readers = {source.name: getattr(source.parse, "__code__", source.parse) for source in all_sources()}
    for source in all_sources():
        msgspec.structs.force_setattr(source, "parse", _listening(source, heard))
    code = pytest.main([*_TESTS, "-q", "-m", "not hypothesis"])
    for tool, reader in readers.items():
        for other in [other for other, same in readers.items() if same is reader and other in heard]:
            heard[tool] |= {log: name for log, name in heard[other].items() if log not in heard[tool]}
    if wanted.names:
        NAMES.write_text(json.dumps(_names(heard), indent=1, sort_keys=True) + "\n")
    for tool, names in json.loads(NAMES.read_bytes()).items():
        _keep(wanted.folder / "corpus" / f"sources.{tool}", heard[tool], [_shape(name) for name in names])
    return int(code)


def _listening(source: Source, heard: Heard) -> Callable[[Chunk], Reading]:
    """Return the source's reader, which remembers what it is given."""
    parse = source.parse

    def listening(chunk: Chunk) -> Reading:
        if chunk.tables is None and chunk.data:
            heard[source.name].setdefault(chunk.data, _plain(chunk.path))
        return parse(chunk)

    return listening


def _plain(path: str) -> str:
    """Return a path below a home folder, without the folders that a test made for itself."""
    parts = [part for part in PureWindowsPath(path).parts[-8:] if not _OF_THE_TEST.fullmatch(part.strip("\\/") or "/")]
    return "/".join([_HOME, *parts[-5:]])


def _shape(path: str) -> str:
    """Return what of a name matters: ids and numbers are others in each log."""
    return re.sub(r"[0-9a-fA-F]{8}[0-9a-fA-F-]*|\d+", "0", path)


def _names(heard: Heard) -> dict[str, list[str]]:
    """Return for each tool the names of its logs that tests use most, one of each shape."""
    found = {}
    for tool, logs in sorted(heard.items()):
        often = Counter(_shape(path) for path in logs.values())
        first = {_shape(path): path for path in reversed(logs.values())}
        found[tool] = [first[shape] for shape, _ in often.most_common(_MOST_NAMES)]
    return found


def _keep(folder: Path, logs: dict[bytes, str], shapes: list[str]) -> None:
    """Write logs as inputs of the fuzzer: not the long ones, and not too many."""
    folder.mkdir(parents=True, exist_ok=True)
    named = [(shapes.index(shape), log) for log, path in logs.items() if (shape := _shape(path)) in shapes]
    short = [(number, log) for number, log in named if len(log) <= _LONGEST]
    for number, log in short[:: max(1, len(short) // _MOST_LOGS)]:
        for known in (0, 1):
            data = bytes((number, known)) + log
            (folder / sha256(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
