"""What fuzzers found worth keeping, replayed: bytes that reach lines of a reader that no real log reaches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.log_inputs import NAMES, read_input
from tests.fuzz.sweep_values import Place, sweep
from tests.unit.sources.strange_logs import samples_of
from tests.unit.sources.test_every_source import SOURCES, read

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "fuzz" / "sources"
KEPT = sorted(SAMPLES.glob("*/*"))
_ONE_GO, _TWO_GOES = 1, 0x81
_SMALL = 6000


@pytest.mark.parametrize("sample", KEPT, ids=[f"{sample.parent.name}-{sample.name}" for sample in KEPT])
def test_it_is_read_without_an_exception(sample: Path) -> None:
    """Under each of the names that logs of the tool have, in one go and in two."""
    source, data = SOURCES[sample.parent.name], sample.read_bytes()
    for ending in sorted({path.suffix for path in samples_of(source.name)}) or [".jsonl", ".json"]:
        read(source, f"/home/robin/some/folder/log{ending}", data)
    for number in range(len(NAMES[source.name])):
        for goes in (_ONE_GO, _TWO_GOES):
            read_input(source, bytes((number, goes)) + data, NAMES[source.name])


@pytest.mark.parametrize("tool", sorted({sample.parent.name for sample in KEPT}))
def test_a_strange_value_in_any_place_is_survived(tool: str) -> None:
    """A list where there was a word, and a number that no float holds, in every place of what is kept here."""
    seen: set[Place] = set()
    for sample in [sample for sample in KEPT if sample.parent.name == tool and sample.stat().st_size < _SMALL]:
        data = bytes((0, _ONE_GO)) + sample.read_bytes()
        assert list(sweep(SOURCES[tool], NAMES[tool], data, seen, ([], 10**400))) == []


def test_there_are_some() -> None:
    """So that an empty folder is noticed."""
    assert len(KEPT) > 20
