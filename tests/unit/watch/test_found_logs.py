"""Logs that were found take few bytes each, stand in the order they are read in, and come back as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.watch import number_table
from tokenmirror.watch.discovery import find_logs
from tokenmirror.watch.found_logs import FoundLog, Newest, end_of, packed, size_of, unpacked
from tokenmirror.watch.number_table import NumberTable

_ROOT = "/home/robin"
_NUMBERS = st.integers(0, 2**63 - 1)
_PATHS = st.lists(st.text("ab é\udce9.", min_size=1), min_size=1).map(lambda parts: "/".join((_ROOT, *parts)))
_LOGS = st.builds(FoundLog, _PATHS, _NUMBERS, st.integers(-(2**63) + 1, 2**63 - 1), _NUMBERS, _NUMBERS)


@given(st.lists(_LOGS, max_size=30))
def test_the_newest_comes_first_and_nothing_is_lost(logs: list[FoundLog]) -> None:
    """Of one moment they come by their paths; whatever the numbers, each log comes back."""
    wanted = sorted(logs, key=lambda log: (-log.mtime_ns, os.fsencode(log.location)))
    found = [unpacked(entry, _ROOT) for entry in sorted(packed(log, _ROOT) for log in logs)]

    assert [(log.mtime_ns, log.location) for log in found] == [(log.mtime_ns, log.location) for log in wanted]
    assert sorted(map(repr, found)) == sorted(map(repr, logs))
    assert all(size_of(packed(log, _ROOT)) == log.size for log in logs)


@given(_LOGS, _LOGS, _NUMBERS)
def test_what_stands_behind_a_log_stands_before_those_that_follow(one: FoundLog, other: FoundLog, size: int) -> None:
    """A log that grew within its moment, or has another size by now, is not read twice nor left out."""
    grown = FoundLog(one.location, size, one.mtime_ns, one.device, one.inode)
    assert packed(one, _ROOT) < end_of(packed(grown, _ROOT))
    if (one.mtime_ns, one.location) != (other.mtime_ns, other.location):
        assert (packed(one, _ROOT) < packed(other, _ROOT)) == (end_of(packed(one, _ROOT)) < packed(other, _ROOT))


@given(st.lists(st.integers(0, 50), max_size=200), st.integers(1, 20))
def test_the_newest_are_kept_however_they_come(times: list[int], most: int) -> None:
    """In pages, one behind the other, all of them come once."""
    logs = [FoundLog(f"{_ROOT}/{number}", 1, at, 1, number) for number, at in enumerate(times)]
    read: list[bytes] = []
    after, more = b"", True
    while more:
        newest = Newest(_ROOT, most, after)
        newest._surplus = 2
        for log in logs:
            newest.add(log)
        page = newest.sorted()
        more = newest.cut
        after = end_of(page[-1]) if page else b""
        read += page

    assert read == sorted(packed(log, _ROOT) for log in logs)


@given(st.lists(st.tuples(st.integers(-60, 60), st.integers(0, 2**32 - 1)), max_size=300))
def test_a_table_knows_what_was_put_in(pairs: list[tuple[int, int]]) -> None:
    """As a dictionary does, in blocks that are split many times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(number_table, "_LARGEST_BLOCK", 3)
        table, known = NumberTable(), dict[int, int]()
        for key, mark in pairs:
            assert table.put(key, mark) == (key not in known)
            known[key] = mark
        assert len(table) == len(known)
        assert {key: table.get(key) for key in range(-61, 62)} == {key: known.get(key) for key in range(-61, 62)}
        table.keep_bits(0xFF)
        for key in range(-61, 62):
            assert table.add_bits(key, 0x100) == (known[key] & 0xFF if key in known else None)
        assert sorted(table.marks()) == sorted(mark & 0xFF | 0x100 for mark in known.values())


def test_very_many_folders_are_looked_into_once(tmp_path: Path) -> None:
    """Names that wait are held as bytes, whatever they hold."""
    names = [f"folder {number}" for number in range(200)] + ["é", os.fsdecode(b"\xe9")]
    for name in names:
        log = tmp_path / name / "deep" / "a.jsonl"
        log.parent.mkdir(parents=True)
        log.touch()
    listing = find_logs(tmp_path, lambda path: path.suffix == ".jsonl")

    assert {log.path for log in listing.logs} == {tmp_path / name / "deep" / "a.jsonl" for name in names}
    assert (listing.folders, listing.count) == (1 + 2 * len(names), len(names))
