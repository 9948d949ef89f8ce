"""What the tests of every plain log ask: any cut, any damage, read twice."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge
from tokenmirror.domain.events import Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.source import Chunk, Source

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SHARED = Path(__file__).resolve().parents[3] / ".." / "shared" / "formats" / "samples"
prints = Fingerprinter(KEY).lines


def shared_sample(name: str) -> Path:
    """Return a sample that is too large to be kept here, or skip the test."""
    path = SHARED / name
    if not path.exists():
        pytest.skip("the large samples are not beside this checkout")
    return path


def as_lines(*objects: object) -> bytes:
    """Return a log of JSON lines."""
    return "".join(json.dumps(each) + "\n" for each in objects).encode()


def line_ends(data: bytes) -> list[int]:
    """Return every offset at which a log can be cut."""
    return [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]


def readings(
    source: Source, data: bytes, path: str, cuts: Iterable[int] = (), beside: Mapping[str, object] | None = None
) -> Iterator[Reading]:
    """Parse a log in one chunk, or cut at byte offsets; `beside` is what the files beside it say."""
    state: dict[str, object] = dict(beside or {})
    bounds = sorted({0, len(data), *(cut for cut in cuts if 0 < cut < len(data))})
    for start, end in itertools.pairwise(bounds):
        reading = source.parse(Chunk(path, data[start:end], start, prints, state))
        state = json.loads(json.dumps(reading.state))
        yield reading


def read_log(
    source: Source, data: bytes, path: str, cuts: Iterable[int] = (), beside: Mapping[str, object] | None = None
) -> Merged:
    """Return what a log tells in the end."""
    return merge(readings(source, data, path, cuts, beside))


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """Return a log of which a few stretches are something else."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from([0, 1, 2, 9, 200]))
        put = draw(
            st.sampled_from([b"", b"\0", b"\n", b"null", b"-1", b'"', b"{}", b"[[", b"\xff", b"1e99", b"\\ud800"])
        )
        data = data[:start] + put + data[start + length :]
    return data


def odd(fields: Iterable[str]) -> st.SearchStrategy[Any]:
    """Return values of any shape, made of a tool's own field names."""
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["a", "", "/a", "2026-01-01"])
    names = st.sampled_from(sorted(fields))
    return st.recursive(
        leaves | names,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=5),
        max_leaves=14,
    )


def numbers(merged: Merged) -> tuple[int, ...]:
    """Return calls and tokens: uncached input, cache reads, cache writes, output, reasoning."""
    usage = merged.usage()
    return (
        len(merged.calls),
        usage.uncached_input_tokens,
        usage.cache_read_input_tokens,
        usage.cache_creation_input_tokens,
        usage.output_tokens,
        usage.reasoning_output_tokens,
    )
