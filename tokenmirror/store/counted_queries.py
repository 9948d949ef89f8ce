"""Counts what stands behind the figures of a time: records, sessions, projects, calls without tokens."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Hashable
from functools import partial

import msgspec

from tokenmirror.domain.periods import Filter
from tokenmirror.store.day_sums import NOT_RECORDED
from tokenmirror.store.kept_days import days_of, from_kept
from tokenmirror.store.queries import beside, problem_count

_OF_DAYS = from_kept("day_session", "k")
_OF_PLACE = " LEFT JOIN repository r ON r.id = p.repository"
Counts = list[tuple[int | None, str | None, int]]
"""Folders by their keys or by their paths, and how many calls."""
KeptCounts = Callable[[], Counts]


class ReceiptRow(msgspec.Struct, frozen=True):
    """What was read behind a total."""

    records_read: int
    repeats_left_out: int
    replays_left_out: int
    problems: int


def receipt(db: sqlite3.Connection, narrow: Filter) -> ReceiptRow:
    """Return how many records stand behind the calls of a filter, and what was left out."""
    days = days_of(db, narrow)
    where, values = days.narrowed
    told = (
        "SELECT records, CASE WHEN replay THEN 0 ELSE records - 1 END, CASE WHEN replay THEN records ELSE 0 END"
        " FROM (SELECT c.replay, max(1, coalesce((SELECT sum(records) FROM call_record k WHERE k.call = c.id), 1))"
        f" AS records{days.calls}{beside('c', narrow)} WHERE {where})"
    )
    given = [*days.spans_given, *values]
    if days.kept:
        told += f" UNION ALL SELECT k.records, k.repeats, k.replays{_OF_DAYS}{beside('k', narrow)} WHERE {where}"
        given += [days.kept, *values]
    row = db.execute(
        "SELECT coalesce(sum(t.read), 0), coalesce(sum(t.repeats), 0), coalesce(sum(t.replays), 0)"
        f" FROM (SELECT 0 AS read, 0 AS repeats, 0 AS replays UNION ALL {told}) t",
        given,
    ).fetchone()
    return ReceiptRow(row[0], row[1], row[2], problem_count(db))


def session_count(db: sqlite3.Connection, narrow: Filter) -> int:
    """Return in how many sessions the counted calls of a filter were made."""
    days = days_of(db, narrow)
    where, values = days.narrowed
    found = f"SELECT c.session AS session{days.calls}{beside('c', narrow)} WHERE c.replay = 0 AND {where}"
    given = [*days.spans_given, *values]
    if days.kept:
        found += f" UNION ALL SELECT k.session{_OF_DAYS}{beside('k', narrow)} WHERE k.calls > 0 AND {where}"
        given += [days.kept, *values]
    return int(db.execute(f"SELECT count(DISTINCT session) FROM ({found})", given).fetchone()[0])


def unrecorded(db: sqlite3.Connection, narrow: Filter) -> list[tuple[str, int, int]]:
    """Return source, session and number of the counted calls of which no tokens are recorded."""
    days = days_of(db, narrow)
    where, values = days.narrowed
    found = (
        f"SELECT s.source AS source, c.session AS session, 1 AS calls, c.at AS at{days.calls}{beside('c', narrow)}"
        f" WHERE c.replay = 0 AND c.quality = {NOT_RECORDED} AND {where}"
    )
    given = [*days.spans_given, *values]
    if days.kept:
        found += (
            f" UNION ALL SELECT s.source, k.session, k.unrecorded, k.first{_OF_DAYS}{beside('k', narrow)}"
            f" WHERE k.unrecorded > 0 AND {where}"
        )
        given += [days.kept, *values]
    return db.execute(
        f"SELECT source, session, sum(calls) FROM ({found}) GROUP BY source, session ORDER BY min(at)", given
    ).fetchall()


def projects(db: sqlite3.Connection, keep: Callable[[Hashable, KeptCounts], Counts] | None = None) -> list[str]:
    """Return the projects that calls were made in, the most used first.

    What is told of kept days is given to `keep` with a name of these days, which gives it back, or what it was before.
    """
    days = days_of(db, Filter())
    # Calls are counted by folder first, of which there are few; where all are read they are read in their order.
    calls = days.calls if days.kept else f"{days.calls} NOT INDEXED"
    counted = db.execute(
        f"SELECT c.place, NULL, count(*){calls} WHERE c.replay = 0 AND c.place IS NOT NULL"
        f" GROUP BY c.place UNION ALL SELECT NULL, s.cwd, count(*){calls} CROSS JOIN session s ON s.id = c.session"
        " WHERE c.replay = 0 AND c.place IS NULL GROUP BY s.cwd",
        [*days.spans_given, *days.spans_given],
    ).fetchall()
    if days.kept:
        kept = partial(_in_folders, db, days.kept)
        counted += keep(("projects", days.kept), kept) if keep is not None else kept()
    named = dict(db.execute(f"SELECT p.id, coalesce(r.top, p.path) FROM place p{_OF_PLACE}"))
    found = Counter[str]()
    for place, cwd, number in counted:
        found[named.get(place) or cwd or ""] += number
    return sorted(found, key=lambda project: (-found[project], project))


def _in_folders(db: sqlite3.Connection, kept: str) -> Counts:
    """Return how many calls of kept days were made in each folder; of those in none, where their sessions began."""
    return db.execute(
        f"SELECT k.place, CASE WHEN k.place IS NULL THEN s.cwd END, sum(k.calls){_OF_DAYS}"
        " JOIN session s ON s.id = k.session WHERE k.calls > 0 GROUP BY 1, 2",
        [kept],
    ).fetchall()
