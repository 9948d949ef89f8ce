"""Compressed logs give the lines that their plain form would give."""

import gzip
import tempfile
import tracemalloc
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.watch.changes import Gone, Trouble, Unchanged, Unreadable, changes
from tokenmirror.watch.compressed import read_compressed
from tokenmirror.watch.lines import read_blocks


def _compress(data: bytes, form: str = ".zst") -> bytes:
    return gzip.compress(data) if form == ".gz" else zstandard.ZstdCompressor(level=3).compress(data)


@settings(deadline=None, max_examples=150)
@given(
    parts=st.lists(st.binary(max_size=400), max_size=4),
    block=st.integers(1, 50),
    longest=st.integers(1, 60),
    form=st.sampled_from([".zst", ".gz"]),
    data=st.data(),
)
def test_equal_to_the_plain_form(parts: list[bytes], block: int, longest: int, form: str, data: st.DataObject) -> None:
    """One frame or several: the same lines and offsets as in the plain file."""
    whole = b"".join(parts) + b"\n"
    with tempfile.TemporaryDirectory() as folder:
        plain, packed = Path(folder) / "log.jsonl", Path(folder) / f"log.jsonl{form}"
        plain.write_bytes(whole)
        packed.write_bytes(b"".join(_compress(part, form) for part in [*parts, b"\n"]))
        wanted = list(read_blocks(plain, block=block, longest=longest))
        got = list(read_compressed(packed, block=block, longest=longest))
        last = got[-1].cursor
        again = changes(packed, last)
        middle = got[data.draw(st.integers(0, len(got) - 1))]
        rest = list(read_compressed(packed, middle.next_offset, skipping=middle.skipping, block=block, longest=longest))

    assert b"".join(one.data for one in got) == b"".join(one.data for one in wanted)
    assert [at for one in got for at, _ in one.too_long] == [at for one in wanted for at, _ in one.too_long]
    assert all(whole[one.offset : one.offset + len(one.data)] == one.data for one in got)
    assert all(one.problem is None for one in got)
    assert again == Unchanged()
    read = got[: got.index(middle) + 1]
    assert b"".join(one.data for one in read + rest) == b"".join(one.data for one in wanted)


def test_the_last_line_needs_no_line_feed(tmp_path: Path) -> None:
    """What is compressed is complete, so its last line counts."""
    path = tmp_path / "log.jsonl.zst"
    path.write_bytes(_compress(b"one\ntwo"))

    assert b"".join(block.data for block in read_compressed(path)) == b"one\ntwo"


@pytest.mark.parametrize("form", [".zst", ".gz"])
@pytest.mark.parametrize("damage", ["cut", "garbage", "not compressed"])
def test_damage_is_named_and_loses_nothing(tmp_path: Path, damage: str, form: str) -> None:
    """The whole lines before the damage are handed out, then the damage is named, once."""
    path = tmp_path / f"log.jsonl{form}"
    lines = b"".join(b"%d\n" % number for number in range(200_000))
    frame = _compress(lines, form)
    path.write_bytes({"cut": frame[: len(frame) // 2], "garbage": frame + b"garbage", "not compressed": lines}[damage])
    blocks = list(read_compressed(path, block=10_000))
    got = b"".join(block.data for block in blocks)

    assert isinstance(blocks[-1].problem, Unreadable)
    assert blocks[-1].problem.kind is Trouble.BROKEN
    assert all(block.problem is None for block in blocks[:-1])
    assert lines.startswith(got)
    assert {"cut": 0 < len(got) < len(lines), "garbage": got == lines, "not compressed": not got}[damage]
    assert changes(path, blocks[-1].cursor) == Unchanged()


def test_a_bomb_stays_small(tmp_path: Path) -> None:
    """A small file that stands for a very long line takes bounded memory."""
    path = tmp_path / "log.jsonl.zst"
    machine = zstandard.ZstdCompressor().compressobj()
    with path.open("wb") as file:
        for _ in range(256):
            file.write(machine.compress(b"x" * (1 << 20)))
        file.write(machine.flush())
    tracemalloc.start()
    for block in read_compressed(path, longest=1 << 20):
        last = block
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert path.stat().st_size < 100_000
    assert [at for at, _ in last.too_long] == [0]
    assert last.next_offset == 256 << 20
    assert peak < 40 << 20


def test_an_empty_and_a_missing_one(tmp_path: Path) -> None:
    """An empty file has no lines; a missing one is gone."""
    path = tmp_path / "log.jsonl.zst"
    path.write_bytes(b"")
    (empty,) = read_compressed(path)
    (missing,) = read_compressed(tmp_path / "other.zst")

    assert (empty.data, empty.problem) == (b"", None)
    assert missing.problem == Gone()
