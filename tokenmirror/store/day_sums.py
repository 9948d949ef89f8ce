"""Sums whole days of calls, and marks the days whose sums no longer hold.

What inserts or changes a call, its flow, its fate or its link marks the day, in the same transaction: by triggers where
a row tells, else here. A marked day is read from its calls until it is summed again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from tokenmirror.store.day_schema import DAY_MS, DAY_TABLES
from tokenmirror.store.rows import COUNTS, GUESS, QUALITIES

SIZES = (-1, 100_000, 128_000, 199_999, 200_000, 256_000, 272_000, 512_000)
"""Input above which some list price is another; a price list that knows other sizes reads the calls themselves."""
NOT_RECORDED = len(QUALITIES) - 1
_ABOVE = (
    "CASE "
    + " ".join(f"WHEN c.input_tokens > {size} THEN {size}" for size in reversed(SIZES[1:]))
    + f" ELSE {SIZES[0]} END"
)
# One look at the calls of a day, their flows and what became of them; everything is summed from that.
_PART = (
    "CREATE TEMP TABLE IF NOT EXISTS day_part (call INTEGER, session INTEGER, at INTEGER, place INTEGER, model INTEGER,"
    " tier INTEGER, quality INTEGER, replay INTEGER, above INTEGER, part INTEGER, commit_id INTEGER, outcome TEXT,"
    f" pending INTEGER, guessed INTEGER, {', '.join(f'{name} INTEGER' for name in COUNTS)})"
)
_PARTS = (
    "INSERT INTO temp.day_part SELECT c.id, c.session, c.at, c.place, c.model, coalesce(c.service_tier, 0), c.quality,"
    f" c.replay, {_ABOVE}, coalesce(f.part, 0), f.commit_id, coalesce(f.outcome, 'in_progress'),"
    " coalesce(fate.state = 'pending', 0), l.session IS NOT NULL, "
    + ", ".join(f"coalesce(f.{name}, c.{name})" for name in COUNTS)
    + " FROM call c LEFT JOIN flow f ON f.call = c.id LEFT JOIN fate ON fate.commit_id = f.commit_id"
    " LEFT JOIN link l ON l.commit_id = f.commit_id AND l.session = c.session AND l.evidence = ?3"
    " WHERE c.at >= ?1 AND c.at < ?2 AND (c.at > ?1 OR c.id >= ?4) AND (c.at < ?5 OR (c.at = ?5 AND c.id < ?6))"
)
_AT_ONCE = 20_000
"""Of a day with more calls than these each so many are summed on their own: all of them would fill the memory."""
_NEXT = "SELECT at, id FROM call WHERE at >= ?1 AND at < ?2 AND (at > ?1 OR id >= ?3) ORDER BY at, id LIMIT 1 OFFSET ?4"
_NUMBER = "?2 + row_number() OVER ()"
_SUMS = ", ".join(f"sum({name})" for name in COUNTS)
_COUNTED = "FROM temp.day_part d JOIN session s ON s.id = d.session WHERE d.replay = 0"
_SPENT = (
    f"INSERT INTO day_spent SELECT ?1, {_NUMBER}, s.source, d.model, d.tier, d.place,"
    " CASE WHEN d.place IS NULL THEN s.cwd END, d.outcome, d.pending, d.guessed, d.quality, d.above,"
    f" d.at / {DAY_MS}, min(d.at), count(*), sum(d.part = 0), max(d.commit_id IS NOT NULL), {_SUMS} {_COUNTED}"
    " GROUP BY 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"
)
_NONE = f"replay = 0 AND quality = {NOT_RECORDED}"
_SESSIONS = (
    f"INSERT INTO day_session SELECT ?1, {_NUMBER}, session, place, sum(replay = 0), sum({_NONE}),"
    f" min(CASE WHEN {_NONE} THEN at END), sum(told), sum(CASE WHEN replay THEN 0 ELSE told - 1 END),"
    " sum(CASE WHEN replay THEN told ELSE 0 END) FROM (SELECT d.session, d.place, d.replay, d.quality, d.at,"
    " max(1, coalesce(sum(k.records), 1)) AS told FROM temp.day_part d LEFT JOIN call_record k ON k.call = d.call"
    " WHERE d.part = 0 GROUP BY d.call) GROUP BY session, place"
)
_COMMITS = (
    f"INSERT INTO day_commit SELECT ?1, {_NUMBER}, commit_id, session, quality, sum(input_tokens + output_tokens)"
    " FROM temp.day_part WHERE replay = 0 AND commit_id IS NOT NULL GROUP BY commit_id, session, quality"
)
_OPEN = (
    f"INSERT INTO day_open SELECT ?1, {_NUMBER}, commit_id, session, place, quality, min(at), min(call), count(*),"
    f" {_SUMS} FROM temp.day_part WHERE replay = 0 AND outcome = 'in_progress'"
    " GROUP BY commit_id, session, place, quality"
)
_SUMMED = (("day_spent", _SPENT), ("day_session", _SESSIONS), ("day_commit", _COMMITS), ("day_open", _OPEN))
_MARK = "INSERT OR IGNORE INTO unsummed SELECT DISTINCT c.at / 86400000 FROM call c"
_OVERLAPPING = (
    f"EXISTS (SELECT 1 FROM unsummed u WHERE u.day * {DAY_MS} < {{0}}.stop AND (u.day + 1) * {DAY_MS} > {{0}}.start)"
)


def mark_sessions(db: sqlite3.Connection, sessions: Iterable[int]) -> None:
    """Mark the days of the calls of some sessions."""
    db.execute(f"{_MARK} WHERE c.session IN (SELECT value FROM json_each(?))", (json.dumps(list(sessions)),))


def mark_commits(db: sqlite3.Connection, commits: Iterable[int]) -> None:
    """Mark the days of the calls of which tokens went into some commits."""
    db.execute(
        f"{_MARK} JOIN flow f ON f.call = c.id WHERE f.commit_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(commits)),),
    )


def mark_calls(db: sqlite3.Connection, calls: Iterable[int]) -> None:
    """Mark the days of some calls."""
    db.execute(f"{_MARK} WHERE c.id IN (SELECT value FROM json_each(?))", (json.dumps(list(calls)),))


def unsummed(db: sqlite3.Connection) -> list[int]:
    """Return the days that are marked, as whole days of UTC since 1970."""
    return [int(row[0]) for row in db.execute("SELECT day FROM unsummed ORDER BY day")]


def summed(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return when each summed day begins and ends, those among them whose sums no longer hold."""
    return db.execute("SELECT start, stop FROM summed ORDER BY start").fetchall()


def sum_day(db: sqlite3.Connection, start: int, stop: int) -> None:
    """Sum a day from its first instant to the first after it, in the caller's transaction.

    A day of very many calls has several rows of what is alike, which all who read them add up, as those of two days.
    """
    for row in db.execute("SELECT start FROM summed WHERE start < ? AND stop > ?", (stop, start)).fetchall():
        _drop(db, int(row[0]))
    db.execute(_PART)
    first: tuple[int, int] | None = (start, -1)
    while first is not None:
        following = db.execute(_NEXT, (first[0], stop, first[1], _AT_ONCE)).fetchone()
        end = following or (stop, -1)
        db.execute(_PARTS, (first[0], min(stop, end[0] + 1), json.dumps([*GUESS]), first[1], *end))
        for table, summed_from in _SUMMED:
            last = db.execute(f"SELECT coalesce(max(n), 0) FROM {table} WHERE start = ?", (start,)).fetchone()[0]
            db.execute(summed_from, (start, last))
        db.execute("DELETE FROM temp.day_part")
        first = following
    if db.execute("SELECT 1 FROM day_session WHERE start = ? LIMIT 1", (start,)).fetchone():
        db.execute("INSERT INTO summed VALUES (?, ?)", (start, stop))


def unmark(db: sqlite3.Connection, days: Iterable[int]) -> None:
    """Note that all that overlaps some days of UTC is summed."""
    db.executemany("DELETE FROM unsummed WHERE day = ?", [(day,) for day in days])


def drop_marked(db: sqlite3.Connection) -> None:
    """Drop the sums of marked days, where they may hold what was to be forgotten, and marks of days without calls."""
    for row in db.execute(f"SELECT start FROM summed s WHERE {_OVERLAPPING.format('s')}").fetchall():
        _drop(db, int(row[0]))
    db.execute(
        f"DELETE FROM unsummed WHERE NOT EXISTS (SELECT 1 FROM call WHERE at >= day * {DAY_MS}"
        f" AND at < (day + 1) * {DAY_MS})"
    )


def drop_all(db: sqlite3.Connection) -> None:
    """Drop all sums and mark every day with calls."""
    for table in (*DAY_TABLES, "summed"):
        db.execute(f"DELETE FROM {table}")
    db.execute(_MARK)


def _drop(db: sqlite3.Connection, start: int) -> None:
    for table in (*DAY_TABLES, "summed"):
        db.execute(f"DELETE FROM {table} WHERE start = ?", (start,))
