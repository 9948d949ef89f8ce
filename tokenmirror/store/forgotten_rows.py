"""Writes and reads what was forgotten, as names that say nothing; and for how long the person wants things kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

TRACES_WAIT = "overwrite"
"""The name of the wish that is there while traces of what was deleted may be."""
_KEEP, _AGED, _JUMPED = "keep_years", "aged_at", "jumped_at"


class ForgottenRow(NamedTuple):
    """One act of forgetting: how much it was, never what."""

    id: int
    scope: str
    since: int | None
    until: int | None
    sessions: int
    calls: int
    forgotten_at: int


class Act(NamedTuple):
    """One act of forgetting, as it is known again in another database, where its number is another."""

    scope: str
    since: int | None
    until: int | None
    forgotten_at: int


class Known(NamedTuple):
    """What a database does not hold because it was forgotten, or is not read."""

    acts: frozenset[Act]
    left_out: frozenset[tuple[str, str]]


class ForgottenLog(NamedTuple):
    """How a log looked in which there was nothing but what is forgotten."""

    size: int
    mtime_ns: int
    inode: str


def add(
    db: sqlite3.Connection, scope: str, between: tuple[int | None, int | None], counts: tuple[int, int], now: int
) -> int:
    """Note an act of forgetting; return its id."""
    made = db.execute(
        "INSERT INTO forgotten (scope, since, until, sessions, calls, forgotten_at) VALUES (?, ?, ?, ?, ?, ?)",
        (scope, *between, *counts, now),
    )
    return int(made.lastrowid or 0)


def add_names(db: sqlite3.Connection, act: int, kind: str, names: Iterable[int]) -> None:
    """Note by which names what was forgotten is met again: `session` or `folder`."""
    rows = [(act, kind, name) for name in sorted(set(names))]
    db.executemany("INSERT OR IGNORE INTO forgotten_name (forgotten, kind, name) VALUES (?, ?, ?)", rows)


def add_part(db: sqlite3.Connection, session: int, of: int) -> None:
    """Note that a session was started in a forgotten one, and is forgotten with it."""
    db.execute(
        "INSERT OR IGNORE INTO forgotten_name (forgotten, kind, name)"
        " SELECT forgotten, kind, ?1 FROM forgotten_name WHERE kind = 'session' AND name = ?2",
        (session, of),
    )


def listed(db: sqlite3.Connection) -> list[ForgottenRow]:
    """Return all acts, the newest first."""
    rows = db.execute(
        "SELECT id, scope, since, until, sessions, calls, forgotten_at FROM forgotten ORDER BY forgotten_at DESC,"
        " id DESC"
    )
    return [ForgottenRow(*row) for row in rows]


def state(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return what changes whenever something is forgotten, or read again."""
    row = db.execute("SELECT count(*), coalesce(max(id), 0), coalesce(sum(forgotten_at), 0) FROM forgotten").fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def acts(db: sqlite3.Connection) -> list[Act]:
    """Return all acts by what they are known by everywhere."""
    return [Act(*row) for row in db.execute("SELECT scope, since, until, forgotten_at FROM forgotten")]


def known_forgotten(db: sqlite3.Connection) -> Known:
    """Return what a database, or a copy of one, knows of; nothing where it is of a version that knows no forgetting."""
    tables = {str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    forgot = acts(db) if "forgotten" in tables else []
    left_out = db.execute("SELECT source, path FROM left_out").fetchall() if "left_out" in tables else []
    return Known(frozenset(forgot), frozenset(left_out))


def names(db: sqlite3.Connection, kind: str) -> set[int]:
    """Return the names of forgotten sessions or folders."""
    return {int(row[0]) for row in db.execute("SELECT name FROM forgotten_name WHERE kind = ?", (kind,))}


def periods(db: sqlite3.Connection) -> list[tuple[int | None, int | None]]:
    """Return the times of which nothing is read."""
    return db.execute(
        "SELECT since, until FROM forgotten WHERE since IS NOT NULL OR until IS NOT NULL ORDER BY id"
    ).fetchall()


def remember(db: sqlite3.Connection, acts: Iterable[int]) -> int:
    """Let what some acts forgot be read again, and every log be looked at again for it; return how many acts."""
    wanted = json.dumps(list(acts))
    among = "IN (SELECT value FROM json_each(?))"
    db.execute(f"DELETE FROM forgotten_name WHERE forgotten {among}", (wanted,))
    gone = db.execute(f"DELETE FROM forgotten WHERE id {among}", (wanted,)).rowcount
    db.execute("DELETE FROM forgotten_log")
    db.execute("UPDATE log SET reader_version = 0, state = NULL WHERE id IN (SELECT log FROM forgotten_in)")
    db.execute("DELETE FROM forgotten_in")
    db.execute("UPDATE repository SET moved_heads = NULL")  # their history may begin earlier now
    return gone


def logs(db: sqlite3.Connection) -> dict[int, ForgottenLog]:
    """Return the logs in which there was nothing else, by their names."""
    rows = db.execute("SELECT name, size, mtime_ns, inode FROM forgotten_log")
    return {int(row[0]): ForgottenLog(*row[1:]) for row in rows}


def put_log(db: sqlite3.Connection, name: int, log: ForgottenLog) -> None:
    """Note how a log looks in which there is nothing but what is forgotten."""
    db.execute("INSERT OR REPLACE INTO forgotten_log (name, size, mtime_ns, inode) VALUES (?, ?, ?, ?)", (name, *log))


def drop_log(db: sqlite3.Connection, name: int) -> None:
    """Note that there is something else in a log again."""
    db.execute("DELETE FROM forgotten_log WHERE name = ?", (name,))


def note_in(db: sqlite3.Connection, log: int) -> None:
    """Note that a log that is known holds something forgotten too."""
    db.execute("INSERT OR IGNORE INTO forgotten_in (log) VALUES (?)", (log,))


def traces_wait(db: sqlite3.Connection) -> bool:
    """Tell whether traces of what was deleted may still be there, until all is written anew."""
    return db.execute("SELECT 1 FROM wish WHERE name = ?", (TRACES_WAIT,)).fetchone() is not None


def keep_years(db: sqlite3.Connection) -> int | None:
    """Return for how many years the person wants things kept; None for ever."""
    row = db.execute("SELECT value FROM wish WHERE name = ?", (_KEEP,)).fetchone()
    return None if row is None else int(row[0])


def keep_for(db: sqlite3.Connection, years: int | None) -> None:
    """Keep things for some years, or for ever."""
    db.execute("DELETE FROM wish WHERE name = ?", (_KEEP,))
    if years is not None:
        db.execute("INSERT INTO wish (name, value) VALUES (?, ?)", (_KEEP, str(years)))


def age(db: sqlite3.Connection) -> int:
    """Return the instant before which all is forgotten for its age; zero where nothing is."""
    return int(db.execute("SELECT coalesce(max(until), 0) FROM forgotten WHERE scope = 'age'").fetchone()[0])


def last_aged(db: sqlite3.Connection) -> int | None:
    """Return when it was last looked for what is too old, by the clock of then."""
    row = db.execute(
        "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM wish WHERE name = ?),"
        " (SELECT max(forgotten_at) FROM forgotten WHERE scope = 'age'))",
        (_AGED,),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def jumped_at(db: sqlite3.Connection) -> int | None:
    """Return since when the clock says that far more time has passed than was looked at; None while it does not."""
    row = db.execute("SELECT value FROM wish WHERE name = ?", (_JUMPED,)).fetchone()
    return None if row is None else int(row[0])


def note_jump(db: sqlite3.Connection, now: int) -> None:
    """Note that the clock jumped."""
    db.execute("INSERT OR REPLACE INTO wish (name, value) VALUES (?, ?)", (_JUMPED, str(now)))


def note_aged(db: sqlite3.Connection, now: int) -> None:
    """Note that it was looked for what is too old, by a clock that is believed."""
    db.execute("INSERT OR REPLACE INTO wish (name, value) VALUES (?, ?)", (_AGED, str(now)))
    db.execute("DELETE FROM wish WHERE name = ?", (_JUMPED,))


def raise_age(db: sqlite3.Connection, until: int, counts: tuple[int, int], now: int) -> None:
    """Note that all before an instant is forgotten for its age: one act, that grows with the days."""
    known = db.execute("SELECT id, sessions, calls FROM forgotten WHERE scope = 'age'").fetchone()
    if known is None:
        add(db, "age", (None, until), counts, now)
        return
    db.execute(
        "UPDATE forgotten SET until = max(until, ?), sessions = ?, calls = ?, forgotten_at = ? WHERE id = ?",
        (until, known[1] + counts[0], known[2] + counts[1], now, known[0]),
    )
