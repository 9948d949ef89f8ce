"""Which days are summed, when, and in which zone."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.benchmarks.large_store import Span, make
from tests.flow.kept_sums import differing_sums
from tokenmirror.collector.summing import STILL_MOVING_MS, Summing
from tokenmirror.domain.days import day_start
from tokenmirror.store import day_sums
from tokenmirror.store.database import open_writer
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.rows import from_ms, to_ms

BERLIN, KATHMANDU = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kathmandu")


def _made(path: Path, sessions: int) -> sqlite3.Connection:
    make(path, 20, sessions, span=Span(1, to_ms(datetime(2025, 11, 20, 12, tzinfo=UTC)), calls=3))
    db = open_writer(path)
    with db:
        day_sums.drop_all(db)
    return db


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Give a store of a year with calls now and then, of which no day is summed."""
    db = _made(tmp_path / "tokenmirror.db", 40)
    yield db
    db.close()


def _insert_call(db: sqlite3.Connection, at: int) -> None:
    with db:
        db.execute(
            "INSERT INTO call SELECT id + 1, session, ?, model, place, branch, agent, kind, service_tier, input_tokens,"
            " 0, 0, 0, 0, 9, 0, quality, NULL, NULL, 0 FROM call ORDER BY id DESC LIMIT 1",
            (at,),
        )


@pytest.mark.parametrize("zone", [UTC, BERLIN, KATHMANDU], ids=str)
def test_days_are_those_of_the_zone(tmp_path: Path, zone: tzinfo) -> None:
    """Each begins at its midnight and ends at the next, one of 25 hours included; nothing is left or doubled."""
    db = _made(tmp_path / "tokenmirror.db", 500)
    Summing(db, zone).sum()
    days = day_sums.summed(db)

    for start, stop in days:
        local = from_ms(start).astimezone(zone).date()
        assert (start, stop) == tuple(to_ms(day_start(local + timedelta(days=more), zone)) for more in (0, 1))
    assert day_sums.unsummed(db) == []
    assert differing_sums(db) == {}
    summed = db.execute("SELECT sum(calls) FROM day_session").fetchone()
    assert summed == db.execute("SELECT count(*) FROM call WHERE replay = 0").fetchone()
    assert (25 * 3_600_000 in {stop - start for start, stop in days}) == (zone is BERLIN)
    db.close()


def test_another_zone_sums_anew(db: sqlite3.Connection) -> None:
    """Who travels has other days, and the next collector sums these."""
    Summing(db, BERLIN).sum()
    before = day_sums.summed(db)
    Summing(db, KATHMANDU).sum()

    assert day_sums.summed(db) != before
    assert day_sums.unsummed(db) == []
    assert differing_sums(db) == {}


def test_what_moves_still_is_not_summed(db: sqlite3.Connection) -> None:
    """Today's calls are read themselves; the day is marked, and summed once it has come to rest."""
    Summing(db, UTC).sum()
    now = time.time_ns() // 1_000_000
    rested = now - STILL_MOVING_MS - 2 * DAY_MS
    _insert_call(db, now)
    Summing(db, UTC).sum()
    assert day_sums.unsummed(db) == [now // DAY_MS]
    with db:
        db.execute("UPDATE call SET at = ? WHERE at = ?", (rested, now))
    Summing(db, UTC).sum()

    assert day_sums.unsummed(db) == [now // DAY_MS]
    assert (rested // DAY_MS * DAY_MS, (rested // DAY_MS + 1) * DAY_MS) in day_sums.summed(db)
    assert differing_sums(db) == {}


def test_what_is_broken_off_goes_on(db: sqlite3.Connection) -> None:
    """Days that were not reached stay marked; nothing is summed twice."""
    asked = iter([False, True])
    Summing(db, UTC).sum(stop=lambda: next(asked))
    left = len(day_sums.unsummed(db))
    assert left > 0
    assert differing_sums(db) == {}
    Summing(db, UTC).sum()

    assert day_sums.unsummed(db) == []
    assert differing_sums(db) == {}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE call SET output_tokens = output_tokens + 1 WHERE id = {call}",
        "UPDATE call SET replay = 1 WHERE id = {call}",
        "UPDATE call SET at = at + 5 * 86400000 WHERE id = {call}",
        "DELETE FROM call WHERE id = {call}",
        "DELETE FROM flow WHERE call = {call}",
        "UPDATE session SET cwd = '/elsewhere' WHERE id = (SELECT session FROM call WHERE id = {call})",
        "UPDATE call_record SET records = records + 1 WHERE call = {call}",
        "DELETE FROM call_record WHERE call = {call}",
    ],
)
def test_a_changed_row_marks_its_day(db: sqlite3.Connection, change: str) -> None:
    """Whoever changes it: sums that no longer hold are never read."""
    with db:
        db.execute("UPDATE call SET place = NULL WHERE id % 2 = 0")
        db.execute("INSERT INTO log (id, source, path, offset) VALUES (1, 'claude_code', '/a', 0)")
        db.execute("INSERT INTO call_record SELECT id, 1, 2 FROM call")
        day_sums.drop_all(db)
    Summing(db, UTC).sum()
    asked = "SELECT c.id FROM call c JOIN flow f ON f.call = c.id WHERE c.place IS NULL OR c.id % 2 LIMIT 1 OFFSET 20"
    call = db.execute(asked).fetchone()[0]
    db.execute("PRAGMA foreign_keys = ON")
    with db:
        db.execute(change.format(call=call))

    assert day_sums.unsummed(db) != []
    assert differing_sums(db) == {}
    Summing(db, UTC).sum()
    assert day_sums.unsummed(db) == []
    assert differing_sums(db) == {}


def test_a_day_of_very_many_calls_is_summed_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where all calls are of one moment; what the parts add up to is what the day has as a whole."""
    db = _made(tmp_path / "tokenmirror.db", 40)
    (day,) = db.execute("SELECT at / 86400000 FROM call GROUP BY 1 ORDER BY count(*) DESC LIMIT 1").fetchone()
    start, stop = day * DAY_MS, (day + 1) * DAY_MS
    with db:
        db.execute("UPDATE call SET at = ?1 WHERE at < ?1 + 7200000 AND at >= ?1 - 86400000 * 30", (start + 5,))
    with db:
        day_sums.sum_day(db, start, stop)
    whole = [_added_up(db, table) for table in ("day_spent", "day_session", "day_commit", "day_open")]
    monkeypatch.setattr(day_sums, "_AT_ONCE", 3)
    with db:
        day_sums.sum_day(db, start, stop)

    assert [_added_up(db, table) for table in ("day_spent", "day_session", "day_commit", "day_open")] == whole
    assert db.execute("SELECT count(*) FROM day_spent").fetchone()[0] > len(whole[0])
    assert db.execute("SELECT sum(calls) FROM day_session").fetchone()[0] > 12
    db.close()


_KEYS = {
    "day_spent": (
        "source",
        "model",
        "tier",
        "place",
        "cwd",
        "outcome",
        "pending",
        "guessed",
        "quality",
        "above",
        "day",
    ),
    "day_session": ("session", "place"),
    "day_commit": ("commit_id", "session", "quality"),
    "day_open": ("commit_id", "session", "place", "quality"),
}
_ONE = {"at": "min", "call": "min", "first": "min", "committed": "max"}


def _added_up(db: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    keys = _KEYS[table]
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in {"start", "n", *keys}]
    added = ", ".join(f"{_ONE.get(column, 'sum')}({column})" for column in columns)
    by = ", ".join(keys)
    return db.execute(f"SELECT {by}, {added} FROM {table} GROUP BY {by} ORDER BY {by}").fetchall()  # noqa: S608 - ours
