"""What a fuzzer's bytes say of a log: which name it has, what was known of it, where it is cut, and what is in it.

The first byte chooses one of the names that logs of the tool have, in tests/samples/fuzz/names.json; the second says
whether a folder is known (its lowest bit) and at which share of the log it is read in two goes. After the log may
stand what the files beside it say.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from tests.fuzz.beside_inputs import SEPARATOR, Beside
from tests.unit.sources.merged import KEY
from tokenmirror.domain.events import ApiCall, Charge, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.source import Chunk, Source

NAMES: Mapping[str, Sequence[str]] = json.loads(
    (Path(__file__).resolve().parents[1] / "samples" / "fuzz" / "names.json").read_bytes()
)
"""By tool: paths of its logs. A tool that keeps all in a database has none."""
HEAD = 2
PRINTS = Fingerprinter(KEY).lines
_KNOWN = {"cwd": "/home/robin/shop"}


def name_of(data: bytes, names: Sequence[str]) -> str:
    """Return the name that an input chooses."""
    return names[data[0] % len(names)]


def read_input(source: Source, data: bytes, names: Sequence[str], beside: Beside | None = None) -> None:
    """Read a log as the collector does: in one go or two, with what was left in between as it is kept."""
    if len(data) < HEAD:
        return
    path = name_of(data, names)
    log, *parts = data[HEAD:].split(SEPARATOR)
    state: dict[str, object] = dict(_KNOWN) if data[1] & 1 else {}
    if beside is not None and parts:
        state = beside.state(path, parts)
        check_storable(state)
    end = 0 if path.endswith(".json") else log.find(b"\n", len(log) * (data[1] >> 1) // 128) + 1
    for start, stop in ((0, end), (end, len(log))):
        if start < stop or not log:
            reading = source.parse(Chunk(path, log[start:stop], start, PRINTS, state))
            check(reading)
            state = json.loads(msgspec.json.encode(reading.state))


def check(reading: Reading) -> None:
    """Check what the store relies on."""
    assert reading.records >= 0
    for problem in reading.problems:
        assert problem.offset >= 0
        assert problem.detail.endswith(".")
        assert "\n" not in problem.detail
    for event in reading.events:
        check_storable(msgspec.to_builtins(event))
        assert isinstance(event.session, str)
        if isinstance(event, ApiCall):
            assert min(event.usage.counts()) >= 0
            assert event.records >= 0
        if isinstance(event, Charge):
            assert 0 <= event.amount < float("inf")


def check_storable(value: object) -> None:
    """Check that every text is Unicode and every number one that a database holds."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, int):
        assert -(2**63) <= value < 2**63
    elif isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            check_storable(inner)


def told_beginning() -> None:
    """Print how much of the processor it took to get to where fuzzing begins."""
    print(f"began after {time.process_time():.1f} s", flush=True)
