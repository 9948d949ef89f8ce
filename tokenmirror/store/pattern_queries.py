"""Reads what patterns are looked for in: rows of sessions of a time, and sums of many times at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from tokenmirror.store.queries import FROM_SESSION, PROJECT

_NAME = "s.source || ':' || s.native"
# Sessions that something happened in during a time: few of all.
_IN_TIME = "s.started < ?2 AND s.ended >= ?1"


def runs_that_failed_again(
    db: sqlite3.Connection, start: int, end: int, fewest: int
) -> list[tuple[str, int, int, bool]]:
    """Return session, command, time and whether it failed of each run of a command that failed often in its session.

    Of the sessions of a time all runs are returned, for what ended in it may have begun before.
    """
    rows = db.execute(
        f"SELECT {_NAME}, h.command, h.at, h.failed FROM session s CROSS JOIN shell h ON h.session = s.id"
        f" WHERE {_IN_TIME} AND h.failed IS NOT NULL AND (h.session, h.command) IN (SELECT o.session, o.command"
        " FROM session s CROSS JOIN shell o ON o.session = s.id"
        f" WHERE {_IN_TIME} AND o.failed AND o.command IS NOT NULL GROUP BY 1, 2 HAVING count(*) >= ?3)"
        " ORDER BY h.at, h.id",
        (start, end, fewest),
    )
    return [(name, command, at, bool(failed)) for name, command, at, failed in rows]


def sessions_with_known_ends(db: sqlite3.Connection, start: int, end: int) -> int:
    """Return in how many sessions of a time a command ran of which is known how it ended."""
    row = db.execute(
        "SELECT count(DISTINCT h.session) FROM session s CROSS JOIN shell h ON h.session = s.id"
        f" WHERE {_IN_TIME} AND h.failed IS NOT NULL AND h.at >= ?1 AND h.at < ?2",
        (start, end),
    ).fetchone()
    return int(row[0])


def spent_between(db: sqlite3.Connection, session: str, start: int, end: int) -> tuple[int, int]:
    """Return calls and tokens of a session from one moment to another."""
    source, _colon, native = session.partition(":")
    row = db.execute(
        "SELECT count(*), coalesce(sum(c.input_tokens + c.output_tokens), 0) FROM session s CROSS JOIN call c"
        " ON c.session = s.id WHERE s.source = ? AND s.native = ? AND c.replay = 0 AND c.at >= ? AND c.at <= ?",
        (source, native, start, end),
    ).fetchone()
    return int(row[0]), int(row[1])


def names_of_sessions(db: sqlite3.Connection, names: Collection[str]) -> dict[str, str]:
    """Return the folder of the project that some sessions worked in, where one is known."""
    rows = db.execute(
        f"SELECT {_NAME}, {PROJECT}{FROM_SESSION} WHERE s.native IN (SELECT substr(value, instr(value, ':') + 1)"
        " FROM json_each(?))",
        (json.dumps([*names]),),
    )
    return {name: folder_name(project) for name, project in rows if project and name in names}


def folder_name(path: str) -> str:
    """Return the last part of a path, whichever way its slashes lean."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def subjects(db: sqlite3.Connection, oids: Collection[str]) -> dict[str, str]:
    """Return the subjects of some commits, by their whole ids."""
    rows = db.execute(
        "SELECT oid, subject FROM git_commit WHERE subject IS NOT NULL AND oid IN (SELECT value FROM json_each(?))",
        (json.dumps([*oids]),),
    )
    return dict(rows.fetchall())
