"""Reads what sessions of a time did, for patterns: commands that failed, edits with their lines, what was set aside."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator

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


def edits_of_files_edited_often(
    db: sqlite3.Connection, start: int, end: int, fewest: int
) -> list[tuple[str, str, int, bool, bytes | None, bytes | None]]:
    """Return session, path, time, whether it wrote a whole file, and lines of the edits of a time, oldest first.

    Of files that a session edited seldom nothing is read.
    """
    rows = db.execute(
        "WITH often AS MATERIALIZED (SELECT e.session, e.path FROM session s CROSS JOIN edit e ON e.session = s.id"
        f" WHERE {_IN_TIME} AND e.at >= ?1 AND e.at < ?2 GROUP BY 1, 2 HAVING count(*) >= ?3)"
        f" SELECT {_NAME}, e.path, e.at, e.kind IN ('create', 'overwrite') AND e.removed IS NULL, e.added, e.removed"
        " FROM often o CROSS JOIN edit e ON e.session = o.session AND e.path = o.path"
        " CROSS JOIN session s ON s.id = e.session WHERE e.at >= ?1 AND e.at < ?2 ORDER BY e.at, e.id",
        (start, end, fewest),
    )
    return [(name, path, at, bool(whole), added, removed) for name, path, at, whole, added, removed in rows]


def sessions_that_edited(db: sqlite3.Connection, start: int, end: int) -> int:
    """Return how many sessions edited any file in a time."""
    row = db.execute(
        "SELECT count(DISTINCT e.session) FROM session s CROSS JOIN edit e ON e.session = s.id"
        f" WHERE {_IN_TIME} AND e.at >= ?1 AND e.at < ?2",
        (start, end),
    ).fetchone()
    return int(row[0])


def lines_written(
    db: sqlite3.Connection, start: int, end: int
) -> list[tuple[str, int, int, str, int, bool, bytes | None, bytes | None]]:
    """Return session, its start, repository, path, time, whether a file was written over, and lines of edits of a time.

    Files outside of any repository are left out.
    """
    rows = db.execute(
        f"SELECT {_NAME}, s.started, e.repository, e.inside, e.at, e.kind = 'overwrite' AND e.removed IS NULL, e.added,"
        f" e.removed FROM session s CROSS JOIN edit e ON e.session = s.id WHERE {_IN_TIME} AND e.at >= ?1 AND e.at < ?2"
        " AND e.repository IS NOT NULL AND e.inside IS NOT NULL AND e.added IS NOT NULL ORDER BY e.at, e.id",
        (start, end),
    )
    return rows.fetchall()


def lines_before(
    db: sqlite3.Connection, repositories: Collection[int], end: int
) -> Iterator[tuple[int, str, int, str, bytes]]:
    """Step through what was written into some repositories before an instant, by edits and by the person's commits.

    Repository, path, time, session (empty of a commit) and lines; generated files are left out.
    """
    wanted = json.dumps([*repositories])
    yield from db.execute(
        f"SELECT e.repository, e.inside, e.at, {_NAME}, e.added FROM edit e CROSS JOIN session s ON s.id = e.session"
        " WHERE e.repository IN (SELECT value FROM json_each(?)) AND e.inside IS NOT NULL AND e.added IS NOT NULL"
        " AND e.at < ?",
        (wanted, end),
    )
    yield from db.execute(
        "SELECT g.repository, f.path, g.committer_time, '', f.added FROM git_commit g"
        " CROSS JOIN commit_file f ON f.commit_id = g.id WHERE g.repository IN (SELECT value FROM json_each(?))"
        " AND g.mine AND g.committer_time < ? AND f.added IS NOT NULL AND NOT coalesce(f.generated, 0)",
        (wanted, end),
    )


def tokens_set_aside(db: sqlite3.Connection, start: int, end: int) -> dict[str, int]:
    """Return what each session of a time set aside, of the calls in it."""
    rows = db.execute(
        f"SELECT {_NAME}, sum(f.input_tokens + f.output_tokens) FROM call c CROSS JOIN flow f ON f.call = c.id"
        " CROSS JOIN session s ON s.id = c.session WHERE c.at >= ? AND c.at < ? AND c.replay = 0"
        " AND f.outcome = 'set_aside' GROUP BY s.id",
        (start, end),
    )
    return dict(rows.fetchall())


def edits_set_aside(db: sqlite3.Connection, start: int, end: int) -> list[tuple[str, str, str, int]]:
    """Return session, repository, path in it and time of the edits that were made by calls which were set aside."""
    made_by = (
        "(SELECT c.id FROM call c WHERE c.session = e.session AND c.at <= e.at AND c.replay = 0"
        " ORDER BY c.at DESC LIMIT 1)"
    )
    rows = db.execute(
        f"SELECT {_NAME}, coalesce(r.top, ''), coalesce(e.inside, e.path), e.at FROM (SELECT DISTINCT c.session AS id"
        " FROM call c CROSS JOIN flow f ON f.call = c.id WHERE c.at >= ?1 AND c.at < ?2 AND f.outcome = 'set_aside') o"
        " CROSS JOIN session s ON s.id = o.id CROSS JOIN edit e ON e.session = o.id"
        " LEFT JOIN repository r ON r.id = e.repository"
        " WHERE e.at >= ?1 AND e.at < ?2 AND EXISTS (SELECT 1 FROM flow f"
        f" WHERE f.call = {made_by} AND f.outcome = 'set_aside') ORDER BY e.at, e.id",
        (start, end),
    )
    return rows.fetchall()


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
