"""What holds for every tool's reader, whatever its logs hold: it neither raises nor hangs nor invents."""

from __future__ import annotations

import re
import time
import tracemalloc
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.log_inputs import check
from tests.unit.sources.merged import KEY
from tests.unit.sources.strange_logs import beginning, damaged, estranged, samples_of
from tokenmirror.domain.events import ApiCall, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Chunk, Source

SOURCES = {source.name: source for source in all_sources()}
WITH_SAMPLES = [name for name in SOURCES if samples_of(name)]
PRINTS = Fingerprinter(KEY).lines


def read(source: Source, path: str, data: bytes) -> Reading:
    """Parse a chunk as the collector does, and check what the store relies on."""
    reading = source.parse(Chunk(path, data, 0, PRINTS, {}))
    msgspec.json.encode(reading.state)
    check(reading)
    return reading


def test_names_are_one_word_and_titles_the_tools_own() -> None:
    """Scripts use names, people read titles; no two tools share either."""
    assert all(name.isidentifier() and name == name.lower() for name in SOURCES)
    titles = [source.title for source in SOURCES.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_junk_yields_nothing_and_raises_nothing(name: str) -> None:
    """Whatever the bytes and whatever the log is called."""
    chance = Random(name)
    heads = [b"", b"{}", b"[]", b"null", b"{" * 50_000, b"[" * 50_000, b'{"a":' * 5_000, b"\0" * 999, b"\xff\xfe{}\n"]
    heads += [b'{"type":"session","id":1,"message":{"usage":[]},"messages":[{}],"sessions":{}}\n' * 3]
    heads += [bytes(chance.randrange(256) for _ in range(500)) for _ in range(5)]
    for data in heads:
        for ending in (".jsonl", ".json", ".md"):
            reading = read(SOURCES[name], f"/home/robin/some/folder/log{ending}", data)
            assert not any(isinstance(event, ApiCall) for event in reading.events)


@pytest.mark.parametrize("name", ["cline", "gemini_cli", "kimi_cli", "opencode", "pi"])
@pytest.mark.parametrize("sums", ["output|outputTokens", "input|inputTokens|inputOther"])
def test_a_sum_under_another_name_is_no_zero(name: str, sums: str) -> None:
    """A version that renames a count makes calls a lower bound, not exact ones with nothing in them."""
    for sample in samples_of(name):
        renamed = re.sub(rf'"({sums})"\s*:\s*(\d+)'.encode(), rb'"renamed": \2', beginning(sample))
        calls = [event for event in read(SOURCES[name], sample.name, renamed).events if isinstance(event, ApiCall)]
        assert not any(call.usage.quality is Quality.EXACT for call in calls)


@pytest.mark.parametrize("name", WITH_SAMPLES)
@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_strange_values_and_damage_are_survived(name: str, chance: Random) -> None:
    """Values of other types, absurd counts, missing fields; bytes lost, doubled or replaced."""
    sample = chance.choice(samples_of(name))
    data = beginning(sample)
    strange = estranged(data, sample, chance) if chance.random() < 0.7 else damaged(data, chance)
    read(SOURCES[name], f"/home/robin/some/folder/{sample.name}", strange)


@pytest.mark.parametrize("name", WITH_SAMPLES)
def test_reading_costs_what_the_log_weighs(name: str) -> None:
    """Twenty times the log takes about twenty times as long, and memory follows it."""
    sample = min(samples_of(name), key=lambda path: path.stat().st_size)
    data = beginning(sample)
    if sample.suffix == ".json":
        pytest.skip("a document does not grow by lines")
    many = data.rstrip(b"\n") + b"\n"
    times = max(1, 400_000 // len(many))

    def seconds(chunk: bytes) -> float:
        began = time.process_time()
        read(SOURCES[name], f"/home/robin/some/folder/{sample.name}", chunk)
        return time.process_time() - began

    seconds(many)
    once = min(seconds(many * times) for _ in range(3))
    thrice = min(seconds(many * times * 4) for _ in range(3))
    assert thrice < once * 16 + 0.2
    tracemalloc.start()
    try:
        read(SOURCES[name], f"/home/robin/some/folder/{sample.name}", many * times)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 40 * len(many) * times + (8 << 20)
