"""Logs that are one document, written anew at every change."""

import json
import os
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tokenmirror.watch.changes import Cause, Fresh, Trouble, Unchanged, Unreadable, changes, identity_of
from tokenmirror.watch.cursor import same_log
from tokenmirror.watch.document import read_document
from tokenmirror.watch.lines import Block


def _read(path: Path, longest: int = 1 << 20) -> Block:
    (block,) = read_document(path, longest)
    return block


def test_a_whole_document_is_one_block(tmp_path: Path) -> None:
    """However many lines it has, with or without a line feed at its end."""
    path = tmp_path / "a.json"
    for data in (b'{"a": 1}', b'{\n  "a": [\n    1\n  ]\n}\n'):
        path.write_bytes(data)
        block = _read(path)

        assert (block.data, block.offset, block.next_offset, block.problem) == (data, 0, len(data), None)


@settings(deadline=None, max_examples=60)
@given(st.recursive(st.none() | st.text(), lambda inner: st.lists(inner, min_size=1), max_leaves=9), st.data())
def test_what_is_not_whole_waits(tmp_path_factory: object, value: object, data: st.DataObject) -> None:
    """A beginning of a document waits; one that nobody writes on is a problem, not looked at again as it is."""
    path = Path(str(tmp_path_factory.mktemp("d"))) / "a.json"  # type: ignore[attr-defined]
    whole = json.dumps({"value": value}).encode()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])

    assert _read(path) == Block(b"", 0, 0, waits=True)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    block = _read(path)
    assert (block.data, block.waits) == (b"", False)
    assert isinstance(block.problem, Unreadable)
    assert block.problem.kind is Trouble.BROKEN
    assert changes(path, block.cursor) == Unchanged()
    path.write_bytes(whole)
    assert changes(path, block.cursor) == Fresh(Cause.REPLACED)
    assert _read(path).data == whole


def test_one_that_grew_is_read_anew(tmp_path: Path) -> None:
    """Also where it only grew at its end, or kept its size: what was read of it says nothing."""
    path = tmp_path / "a.json"
    path.write_bytes(b'{"a": 1}')
    cursor = _read(path).cursor
    path.write_bytes(b'{"a": 1}\n')
    assert changes(path, cursor) == Fresh(Cause.REPLACED)
    path.write_bytes(b'{"a": 2}')
    os.utime(path, ns=(1, 1))
    assert changes(path, cursor) == Fresh(Cause.REPLACED)


def test_one_that_is_too_long_is_named(tmp_path: Path) -> None:
    """It is measured and not held; when it changes it is looked at again."""
    path = tmp_path / "a.json"
    path.write_bytes(b'"' + b"x" * 98 + b'"')

    assert _read(path, 100).too_long == ()
    block = _read(path, 99)
    assert (block.data, block.too_long) == (b"", ((0, 100),))
    assert changes(path, block.cursor) == Unchanged()


def test_a_missing_one_is_a_problem(tmp_path: Path) -> None:
    """Nothing is raised for a document that went away."""
    block = _read(tmp_path / "a.json")

    assert block.problem is not None
    assert block.cursor is None


def test_two_documents_that_begin_alike_are_two(tmp_path: Path) -> None:
    """The opening brace of a deleted one does not make another on the same place on disk the same log."""
    path = tmp_path / "a.json"
    path.write_bytes(b'{\n  "id": "a"' + b" " * 2000 + b"}")
    first = _read(path).cursor
    moved = path.rename(tmp_path / "b.json")
    same = identity_of(moved)
    moved.write_bytes(b'{\n  "id": "b"' + b" " * 2000 + b"}")
    other = identity_of(moved)

    assert first is not None
    assert same is not None
    assert other is not None
    assert same_log(first.identity, same)
    assert not same_log(first.identity, other)
