"""What is told apart when a log is looked at again."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.watch.changes import (
    Appended,
    Cause,
    Change,
    Fresh,
    Gone,
    Offline,
    Trouble,
    Unchanged,
    Unreadable,
    identity_of,
)
from tokenmirror.watch.changes import changes as look
from tokenmirror.watch.cursor import Cursor, LogIdentity, same_log
from tokenmirror.watch.lines import read_blocks

_FIRST = b'{"session": "a"}\n'


def _written(path: Path, data: bytes = _FIRST * 3) -> Cursor:
    path.write_bytes(data)
    return _read(path)


def _read(path: Path) -> Cursor:
    cursor = list(read_blocks(path))[-1].cursor
    assert cursor is not None
    return cursor


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    beside.replace(path)


@pytest.mark.parametrize(
    ("after", "replaced", "change"),
    [
        (_FIRST * 4, True, Appended(51)),
        (_FIRST * 4, False, Appended(51)),
        (_FIRST * 2, False, Fresh(Cause.TRUNCATED)),
        (_FIRST * 2, True, Fresh(Cause.REPLACED)),
        (b'{"session": "b"}\n' * 4, True, Fresh(Cause.REPLACED)),
        (b'{"session": "b"}\n' * 4, False, Fresh(Cause.REPLACED)),
        (_FIRST + b'{"ordinal": 1}\n' * 9, True, Fresh(Cause.REPLACED)),
        (_FIRST + b'{"ordinal": 1}\n' * 9, False, Fresh(Cause.REPLACED)),
    ],
)
def test_rewritten_logs(tmp_path: Path, after: bytes, change: Change, *, replaced: bool) -> None:
    """Only what begins as before, up to the offset, is read on; the rest is read anew."""
    path = tmp_path / "log.jsonl"
    cursor = _written(path)
    if replaced:
        _replace(path, after)
    else:
        path.write_bytes(after)

    assert look(path, cursor) == change


@settings(deadline=None, max_examples=100)
@given(
    before=st.lists(st.binary(min_size=1, max_size=25), min_size=1, max_size=5),
    kept=st.integers(0, 9),
    after=st.lists(st.binary(min_size=1, max_size=30), max_size=10),
    in_place=st.booleans(),
)
def test_any_rewriting_is_noticed(before: list[bytes], kept: int, after: list[bytes], *, in_place: bool) -> None:
    """A log of which a whole line that was read has changed is read from its beginning."""
    old = b"".join(line.hex().encode() + b"\n" for line in before)
    new = b"".join(line.hex().encode() + b"\n" for line in before[:kept] + after)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.jsonl"
        cursor = _written(path, old)
        if in_place:
            path.write_bytes(new)
        else:
            _replace(path, new)
        os.utime(path, ns=(1, 1))
        change = look(path, cursor)

    if new.startswith(old):
        assert change == Appended(len(old))
    else:
        assert isinstance(change, Fresh)


def test_a_new_log_is_fresh(tmp_path: Path) -> None:
    """Without a cursor a log is read from its beginning."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"")

    assert look(path, None) == Fresh(Cause.NEW)


def test_touched_but_equal(tmp_path: Path) -> None:
    """A log whose time alone changed has nothing new after the offset."""
    path = tmp_path / "log.jsonl"
    cursor = _written(path)
    os.utime(path, ns=(1, 1))

    assert look(path, cursor) == Appended(51)
    assert [block.data for block in read_blocks(path, 51)] == [b""]


def test_a_moved_log_is_known_again(tmp_path: Path) -> None:
    """A log under a new name is the same log; an equal copy is not, nor one without a whole first line."""
    path, moved, copy = (tmp_path / name for name in ("log.jsonl", "archived.jsonl", "copy.jsonl"))
    cursor = _written(path)
    path.rename(moved)
    copy.write_bytes(moved.read_bytes())
    found, copied = identity_of(moved), identity_of(copy)
    assert found is not None
    assert copied is not None

    assert look(path, cursor) == Gone()
    assert same_log(found, cursor.identity)
    assert not same_log(copied, cursor.identity)
    assert not same_log(LogIdentity(1, 2, b""), LogIdentity(1, 2, b""))
    assert identity_of(tmp_path / "nothing") is None


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(1, 700), min_size=2, max_size=6), st.integers(0, 2000))
def test_appends_leave_the_head(sizes: list[int], end_of_line: int) -> None:
    """Once the beginning is known, no append changes it."""
    data = b"x" * end_of_line + b"\n" + b"y" * 5000
    heads, at = [], 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.jsonl"
        for size in sizes:
            at += size
            path.write_bytes(data[:at])
            who = identity_of(path)
            assert who is not None
            heads.append(who.head)

    known = [head for head in heads if head]
    assert len(set(known)) <= 1
    assert heads == [b""] * (len(heads) - len(known)) + known


def test_away_is_not_gone(tmp_path: Path) -> None:
    """A log is away, not gone, when the nearest folder that exists is on another disk."""
    cursor = _written(tmp_path / "log.jsonl")
    on_other_disk = Cursor(LogIdentity(1, 2, b""), 3, 3, 3)
    missing = tmp_path / "mount" / "folder" / "log.jsonl"

    assert look(missing, on_other_disk) == Offline()
    assert look(missing, cursor) == Gone()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_log_is_named(tmp_path: Path) -> None:
    """A log without permission is reported with a sentence and found again when it is allowed."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(_FIRST)
    path.chmod(0)
    (block,) = read_blocks(path)

    assert isinstance(block.problem, Unreadable)
    assert block.problem.kind is Trouble.PERMISSION
    assert block.problem.sentence.endswith(".")
    path.chmod(0o600)
    assert look(path, None) == Fresh(Cause.NEW)


def test_a_folder_is_not_a_log(tmp_path: Path) -> None:
    """A folder where a log was is reported, not read."""
    change = look(tmp_path, None)

    assert isinstance(change, Unreadable)
    assert change.kind is Trouble.NOT_A_FILE


def test_compressed_logs_are_read_whole(tmp_path: Path) -> None:
    """A compressed log is unchanged or new; sizes of it say nothing about offsets in it."""
    path = tmp_path / "log.jsonl.zst"
    path.write_bytes(b"short")
    who = identity_of(path)
    assert who is not None
    mtime = path.stat().st_mtime_ns

    assert look(path, Cursor(who, 9999, 5, mtime)) == Unchanged()
    assert look(path, Cursor(who, 9999, -1, mtime)) == Appended(9999)
    assert look(path, Cursor(who, 9999, 4, mtime)) == Fresh(Cause.REPLACED)
