"""Appended lines come once each, however they are written and read."""

import os
import tempfile
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.watch.changes import Appended, Fresh, Gone, Trouble, Unchanged, Unreadable, changes
from tokenmirror.watch.cursor import MIDWAY, Cursor
from tokenmirror.watch.lines import Block, line_numbers, read_blocks

_LINES = st.lists(st.binary(max_size=40).map(lambda line: line.replace(b"\n", b"\0")), max_size=25)


@contextmanager
def _log() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "log.jsonl"


def _append(path: Path, data: bytes) -> None:
    with path.open("ab") as log:
        log.write(data)


def _read_on(path: Path, cursor: Cursor | None, block: int, longest: int) -> list[Block]:
    """Do what the collector does with one log."""
    change = changes(path, cursor)
    if isinstance(change, Unchanged):
        return []
    assert not isinstance(change, Unreadable)
    start = change.offset if isinstance(change, Appended) else 0
    skipping = change.skipping if isinstance(change, Appended) else False
    return list(read_blocks(path, start, skipping=skipping, block=block, longest=longest))


@settings(deadline=None, max_examples=150)
@given(lines=_LINES, data=st.data())
def test_every_line_is_read_once(lines: list[bytes], data: st.DataObject) -> None:
    """Any appends, cut anywhere, read in blocks of any size, stopped anywhere: each line once, in order."""
    written = b"".join(line + b"\n" for line in lines) + b"unfinished"
    cuts = data.draw(st.lists(st.integers(0, len(written)), max_size=8).map(sorted))
    block = data.draw(st.integers(1, 60))
    cursor, got, at = None, b"", 0
    with _log() as path:
        for start, end in zip([0, *cuts], [*cuts, len(written)], strict=True):
            _append(path, written[start:end])
            blocks = _read_on(path, cursor, block, 1000)
            for one in blocks[: data.draw(st.integers(0, len(blocks)))]:
                assert one.offset == at
                assert not one.data or one.data.endswith((b"\n", b"}"))
                got, at, cursor = got + one.data, one.next_offset, one.cursor
        for one in _read_on(path, cursor, block, 1000):
            got, cursor = got + one.data, one.cursor

        assert got == written.removesuffix(b"unfinished")
        assert changes(path, cursor) == Unchanged()


@settings(deadline=None, max_examples=150)
@given(sizes=st.lists(st.integers(0, 60), max_size=12), data=st.data())
def test_lines_that_are_too_long_are_named_once(sizes: list[int], data: st.DataObject) -> None:
    """A line longer than allowed is passed over and named once with its offset, whatever the cuts."""
    longest = data.draw(st.integers(1, 40))
    lines = [bytes([65 + number % 26]) * size + b"\n" for number, size in enumerate(sizes)]
    written = b"".join(lines)
    cuts = data.draw(st.lists(st.integers(0, len(written)), max_size=6).map(sorted))
    cursor, got, named = None, b"", []
    with _log() as path:
        for start, end in zip([0, *cuts], [*cuts, len(written)], strict=True):
            _append(path, written[start:end])
            for one in _read_on(path, cursor, data.draw(st.integers(1, 50)), longest):
                got, cursor = got + one.data, one.cursor
                named += [offset for offset, _ in one.too_long]

    offsets = [sum(map(len, lines[:number])) for number in range(len(lines))]
    assert got == b"".join(line for line in lines if len(line) <= longest)
    assert named == [at for at, line in zip(offsets, lines, strict=True) if len(line) > longest]


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_whole_record_needs_no_line_feed(data: st.DataObject) -> None:
    """The last JSON object of a log is read where it ends; cut anywhere before, it waits."""
    lines = [b'{"a": 1}', b'{"text": "a } { b", "in": {"it": [1, {}]}}', b'{"c": "\xc3\xa9"}']
    written = b"\n".join(lines)
    cuts = data.draw(st.lists(st.integers(0, len(written)), max_size=6).map(sorted))
    cursor, got = None, b""
    with _log() as path:
        for start, end in zip([0, *cuts], [*cuts, len(written)], strict=True):
            _append(path, written[start:end])
            for one in _read_on(path, cursor, 1000, 1000):
                got, cursor = got + one.data, one.cursor
                assert (
                    got.removesuffix(b"\n").split(b"\n") == lines[: len(got.removesuffix(b"\n").split(b"\n"))]
                    or not got
                )

    assert got == written


def test_unchanged_until_written(tmp_path: Path) -> None:
    """A log read to its end, unfinished line or not, is left alone until it grows."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"one\ntw")
    last = list(read_blocks(path))[-1]

    assert changes(path, last.cursor) == Unchanged()
    _append(path, b"o\n")
    assert changes(path, last.cursor) == Appended(4)
    assert [block.data for block in read_blocks(path, 4)] == [b"two\n"]


def test_stopping_midway_is_not_the_end(tmp_path: Path) -> None:
    """A cursor from the middle of a log asks to be read on, though the log did not change."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"one\ntwo\nthree\n")
    first = next(iter(read_blocks(path, block=5)))

    assert first.cursor is not None
    assert first.cursor.size == MIDWAY
    assert changes(path, first.cursor) == Appended(4)


def test_memory_stays_flat(tmp_path: Path) -> None:
    """Neither a large log nor an endless line takes more than three blocks of memory."""
    path = tmp_path / "log.jsonl"
    block = 1 << 18
    with path.open("wb") as log:
        for _ in range(100):
            log.write((b"x" * 999 + b"\n") * 100)
        log.truncate(log.tell() + (16 << 20))
    tracemalloc.start()
    for one in read_blocks(path, block=block, longest=block * 2):
        last = one
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [offset for offset, _ in last.too_long] == [10_000_000]
    assert last.skipping
    # Looking for the end of a line takes a buffer of a quarter MiB.
    assert peak < 3 * block + (1 << 18) + 200_000


def test_truncated_while_reading(tmp_path: Path) -> None:
    """A log that shrinks while being read ends there, and is then read from its beginning."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"".join(b"%d\n" % number for number in range(1000, 2000)))
    reading = read_blocks(path, block=50)
    first = next(reading)
    path.write_bytes(b"1000\n")
    rest = list(reading)

    assert first.data == b"".join(b"%d\n" % number for number in range(1000, 1010))
    assert b"".join(block.data for block in rest) == b""
    assert isinstance(changes(path, rest[-1].cursor), Fresh)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    """A pipe where a log should be is reported and never waited for."""
    path = tmp_path / "log.jsonl"
    os.mkfifo(path)

    change = changes(path, None)
    assert isinstance(change, Unreadable)
    assert change.kind is Trouble.NOT_A_FILE
    (block,) = read_blocks(path)
    assert block.problem == change
    assert block.cursor is None


def test_a_missing_log_is_a_block_with_a_problem(tmp_path: Path) -> None:
    """Reading a log that vanished says so instead of raising."""
    (block,) = read_blocks(tmp_path / "log.jsonl")

    assert block.problem == Gone()
    assert block.data == b""


def test_links_are_followed(tmp_path: Path) -> None:
    """A log behind a symbolic link is read like any other."""
    (tmp_path / "real").write_bytes(b"one\n")
    (tmp_path / "log.jsonl").symlink_to("real")

    assert [block.data for block in read_blocks(tmp_path / "log.jsonl")] == [b"one\n"]


@given(st.lists(st.binary(max_size=40).map(lambda line: line.replace(b"\n", b"")), max_size=30), st.data())
def test_lines_are_counted_as_editors_count_them(lines: list[bytes], data: st.DataObject) -> None:
    """From one, however long they are; a packed log or a database has none."""
    whole = b"".join(line + b"\n" for line in lines)
    offsets = data.draw(st.lists(st.integers(0, len(whole)), max_size=5))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.jsonl"
        path.write_bytes(whole)
        found = line_numbers(path, offsets)
        assert line_numbers(path.with_suffix(".db"), offsets) == {}
        assert line_numbers(Path(folder) / "gone.jsonl", offsets) == {}

    assert found == {offset: whole[:offset].count(b"\n") + 1 for offset in offsets}
