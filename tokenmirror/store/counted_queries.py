"""Counts what stands behind the figures of a time: records, sessions, folders, calls without tokens."""

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
FolderCounts = list[tuple[int | None, str | None, int]]
"""Folders by their keys, or where there is none by the path in which a session began, and how many calls."""


class ReceiptRow(msgspec.Struct, frozen=True):
    """What was read behind a total."""

    records_read: int
    repeats_left_out: int
    replays_left_out: int
    sessions: int
    """In which the counted calls were made."""
    unrecorded: int
    """Counted calls of which no tokens are recorded."""
    problems: int


def receipt(db: sqlite3.Connection, narrow: Filter) -> ReceiptRow:
    """Return how many records stand behind the calls of a filter, what was left out, and what they are of."""
    days = days_of(db, narrow)
    where, values = days.narrowed
    told = (
        "SELECT session, records AS read, CASE WHEN replay THEN 0 ELSE records - 1 END AS repeats,"
        " CASE WHEN replay THEN records ELSE 0 END AS replays, NOT replay AS counted,"
        f" NOT replay AND quality = {NOT_RECORDED} AS unrecorded FROM (SELECT c.session, c.replay, c.quality,"
        " max(1, coalesce((SELECT sum(records) FROM call_record k WHERE k.call = c.id), 1))"
        f" AS records{days.calls}{beside('c', narrow)} WHERE {where})"
    )
    given = [*days.spans_given, *values]
    if days.kept:
        told += (
            f" UNION ALL SELECT k.session, k.records, k.repeats, k.replays, k.calls > 0, k.unrecorded{_OF_DAYS}"
            f"{beside('k', narrow)} WHERE {where}"
        )
        given += [days.kept, *values]
    row = db.execute(
        "SELECT coalesce(sum(read), 0), coalesce(sum(repeats), 0), coalesce(sum(replays), 0),"
        f" count(DISTINCT CASE WHEN counted THEN session END), coalesce(sum(unrecorded), 0) FROM ({told})",
        given,
    ).fetchone()
    return ReceiptRow(row[0], row[1], row[2], row[3], row[4], problem_count(db))


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


def calls_in_folders(
    db: sqlite3.Connection, keep: Callable[[Hashable, Callable[[], FolderCounts]], FolderCounts] | None = None
) -> FolderCounts:
    """Return how many calls were made in each folder; a folder can be told more than once.

    What is told of kept days is given to `keep` with a name of these days, which gives it back, or what it was before.
    """
    days = days_of(db, Filter())
    # Calls are counted by folder first, of which there are few; where all are read they are read in their order.
    calls = days.calls if days.kept else f"{days.calls} NOT INDEXED"
    counted: FolderCounts = db.execute(
        f"SELECT c.place, NULL, count(*){calls} WHERE c.replay = 0 AND c.place IS NOT NULL"
        f" GROUP BY c.place UNION ALL SELECT NULL, s.cwd, count(*){calls} CROSS JOIN session s ON s.id = c.session"
        " WHERE c.replay = 0 AND c.place IS NULL GROUP BY s.cwd",
        [*days.spans_given, *days.spans_given],
    ).fetchall()
    if days.kept:
        kept = partial(_in_folders, db, days.kept)
        counted += keep(("folders", days.kept), kept) if keep is not None else kept()
    return counted


def _in_folders(db: sqlite3.Connection, kept: str) -> FolderCounts:
    """Return how many calls of kept days were made in each folder; of those in none, where their sessions began."""
    return db.execute(
        f"SELECT k.place, CASE WHEN k.place IS NULL THEN s.cwd END, sum(k.calls){_OF_DAYS}"
        " JOIN session s ON s.id = k.session WHERE k.calls > 0 GROUP BY 1, 2",
        [kept],
    ).fetchall()


def projects(db: sqlite3.Connection, counts: FolderCounts | None = None) -> list[str]:
    """Return the projects that calls were made in, the most used first; by counts of folders that were read before."""
    named = dict(
        db.execute("SELECT p.id, coalesce(r.top, p.path) FROM place p LEFT JOIN repository r ON r.id = p.repository")
    )
    found = Counter[str]()
    for place, cwd, number in calls_in_folders(db) if counts is None else counts:
        found[named.get(place) or cwd or ""] += number
    return sorted(found, key=lambda project: (-found[project], project))
