"""Sums that are kept must be those of the calls, whatever was done: held against sums that are made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from tokenmirror.store import day_sums
from tokenmirror.store.day_schema import DAY_MS, DAY_TABLES

SUMS = frozenset({*DAY_TABLES, "summed", "unsummed"})
NOT_CONTENT = SUMS | {"edition"}
"""Which days are summed by now, and how often rows were written."""
_MADE_ANEW = (*DAY_TABLES, "summed")


def differing_sums(db: sqlite3.Connection) -> Mapping[str, list[object]]:
    """Return rows of kept sums that sums made anew have not, and the other way round; nothing where all is well."""
    marked = set(day_sums.unsummed(db))
    holds = [days for days in day_sums.summed(db) if marked.isdisjoint(_days(*days))]
    for table in _MADE_ANEW:  # temporary ones, which stand before those of the file
        db.execute(f"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE 0")  # noqa: S608 - ours
    try:
        for start, stop in holds:
            day_sums.sum_day(db, start, stop)
        starts = {start for start, _stop in holds}
        found = {table: _rows(db, f"main.{table}", starts) ^ _rows(db, f"temp.{table}", starts) for table in DAY_TABLES}
    finally:
        for table in _MADE_ANEW:
            db.execute(f"DROP TABLE temp.{table}")
    known = {day for days in holds for day in _days(*days)}
    called = {int(row[0]) for row in db.execute(f"SELECT DISTINCT at / {DAY_MS} FROM call")}  # noqa: S608 - a number
    found["days neither summed nor marked"] = {(day,) for day in called - known - marked}
    return {what: sorted(rows, key=repr) for what, rows in found.items() if rows}


def _days(start: int, stop: int) -> range:
    return range(start // DAY_MS, (stop - 1) // DAY_MS + 1)


def _rows(db: sqlite3.Connection, table: str, starts: set[int]) -> set[tuple[object, ...]]:
    return {row for row in db.execute(f"SELECT * FROM {table}") if row[0] in starts}  # noqa: S608 - ours
