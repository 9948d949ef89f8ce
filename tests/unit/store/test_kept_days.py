"""A time taken apart is remembered for as long as nothing was written, and never when that can be taken back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store.cipher import Remembered
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.kept_days import BEFORE_ALL, days_of
from tokenmirror.store.rows import to_ms

DAYS = 40
ALL, MARK = Filter(), "INSERT INTO unsummed VALUES (7)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a database in which forty days are summed."""
    path = tmp_path / "tokenmirror.db"
    with closing(open_writer(path)) as db:
        db.executemany("INSERT INTO summed VALUES (?, ?)", ((day * DAY_MS, (day + 1) * DAY_MS) for day in range(DAYS)))
    return path


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection for reading."""
    with closing(open_reader(path)) as db:
        yield db


def test_remembered_until_somebody_else_writes(path: Path, db: sqlite3.Connection) -> None:
    """The same object is given again; after another connection's write it is made anew."""
    before = days_of(db, ALL)
    assert days_of(db, ALL) is before
    with closing(open_writer(path)) as writer:
        writer.execute(MARK)
    after = days_of(db, ALL)

    assert json.loads(before.kept) == [[0, DAYS * DAY_MS, BEFORE_ALL]]
    assert json.loads(after.kept) == [[0, 7 * DAY_MS, BEFORE_ALL], [8 * DAY_MS, DAYS * DAY_MS, BEFORE_ALL]]


def test_own_writes_are_seen_and_those_taken_back_forgotten(path: Path) -> None:
    """What a writer asks in a transaction is not what it is told after that was taken back."""
    with closing(open_writer(path)) as db:
        whole = days_of(db, ALL)
        db.execute("BEGIN")
        db.execute(MARK)
        within = days_of(db, ALL)
        db.execute("ROLLBACK")
        again = days_of(db, ALL)
        db.execute(MARK)
        marked = days_of(db, ALL)

    assert whole == again != within == marked


def test_a_connection_of_which_nothing_can_be_remembered(path: Path, db: sqlite3.Connection) -> None:
    """One that was opened by other means is told the same."""
    with closing(sqlite3.connect(path)) as bare:
        assert not isinstance(bare, Remembered)
        assert days_of(bare, ALL) == days_of(db, ALL)


def test_many_times_are_told_apart(db: sqlite3.Connection) -> None:
    """Filters and bars that come and go, more than are remembered, are each told their own days."""
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    for begin in range(0, DAYS, 3):
        for middle in (0, DAY_MS // 2):
            period = Period(epoch + timedelta(days=begin, milliseconds=middle), epoch + timedelta(days=begin + 9))
            bars = [begin * DAY_MS + middle, (begin + 2) * DAY_MS + middle, (begin + 5) * DAY_MS]
            for asked in ([], bars):
                found = days_of(db, Filter(period), asked)
                if begin == DAYS - 1 and middle:
                    assert (found.kept, found.spans) == ("", "")  # half a day is left, all of it read from calls
                    continue
                kept = json.loads(found.kept)
                assert period.start is not None
                assert period.end is not None
                first, last = to_ms(period.start), min(to_ms(period.end), DAYS * DAY_MS)
                assert all(first <= start < stop <= last for start, stop, _bar in kept)
                assert all(bar <= start and (bar in asked or bar == BEFORE_ALL) for start, _stop, bar in kept)
                assert not any(start < bar < stop for start, stop, _bar in kept for bar in asked)
                whole = sorted([(start, stop) for start, stop, _bar in kept] + [*map(tuple, json.loads(found.spans))])
                assert (whole[0][0], whole[-1][1]) == (first, to_ms(period.end))
                assert all(one[1] == two[0] for one, two in pairwise(whole))


def test_temporary_tables_of_a_reader_change_nothing(db: sqlite3.Connection) -> None:
    """The ledgers sort by such tables, and fill one for each answer."""
    before = days_of(db, ALL)
    db.execute("PRAGMA query_only = OFF")
    db.execute("CREATE TEMP TABLE bar (start INTEGER)")
    db.execute("INSERT INTO temp.bar VALUES (7)")

    assert days_of(db, ALL) is before
