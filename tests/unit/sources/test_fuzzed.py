"""What fuzzers found worth keeping, replayed: bytes that reach lines of a reader that no real log reaches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.sources.strange_logs import samples_of
from tests.unit.sources.test_every_source import SOURCES, read

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "fuzz" / "sources"
KEPT = sorted(SAMPLES.glob("*/*"))


@pytest.mark.parametrize("sample", KEPT, ids=[f"{sample.parent.name}-{sample.name}" for sample in KEPT])
def test_it_is_read_without_an_exception(sample: Path) -> None:
    """Under each of the names that logs of the tool have."""
    source = SOURCES[sample.parent.name]
    for ending in sorted({path.suffix for path in samples_of(source.name)}) or [".jsonl", ".json"]:
        read(source, f"/home/robin/some/folder/log{ending}", sample.read_bytes())


def test_there_are_some() -> None:
    """So that an empty folder is noticed."""
    assert len(KEPT) > 20
