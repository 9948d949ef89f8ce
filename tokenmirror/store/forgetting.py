"""Forgets what was read from a tool, or from one folder of it: rows, names and counts."""

from __future__ import annotations

import sqlite3

from tokenmirror.store.event_rows import mark_replays

_MAKE = "CREATE TEMP TABLE forgotten AS "
_SESSIONS = f"{_MAKE}SELECT id FROM session WHERE source = :source"
# Of a folder: the sessions that only its logs tell of. What another log tells of too stays.
_OF_FOLDER = """
 AND id IN (SELECT session FROM told JOIN log ON log.id = told.log WHERE log.source = :source AND {inside})
 AND id NOT IN (SELECT session FROM told JOIN log ON log.id = told.log WHERE log.source = :source AND NOT {inside})
"""
_INSIDE = "substr(log.path, 1, length(:below)) = :below"
# Copies elsewhere count for what they are once their originals are gone.
_KEYS = """
SELECT own_key FROM call WHERE session IN forgotten AND own_key IS NOT NULL
UNION SELECT replay_key FROM call WHERE session IN forgotten AND replay_key IS NOT NULL
"""
_REPOSITORIES = """
SELECT repository FROM edit WHERE session IN forgotten AND repository IS NOT NULL
UNION SELECT place.repository FROM call JOIN place ON place.id = call.place
      WHERE call.session IN forgotten AND place.repository IS NOT NULL
UNION SELECT git_commit.repository FROM link JOIN git_commit ON git_commit.id = link.commit_id
      WHERE link.session IN forgotten
"""
_BY_CALL = ("flow", "call_record")
_BY_SESSION = ("call", "edit", "turn", "said", "shell", "charge", "link", "told")
_WORDS = ("call.model", "call.branch", "call.agent", "call.service_tier", "said.branch", "charge.model")
_PLACES = ("call.place", "edit.place", "said.place", "shell.place")


def forget(db: sqlite3.Connection, source: str, folder: str | None = None) -> tuple[int, set[int]]:
    """Forget a tool, or a folder of it, in the caller's transaction.

    Returns how many sessions are gone, and the repositories whose commits have to be judged again.
    """
    given = {"source": source, "below": _below(folder)}
    db.execute("DROP TABLE IF EXISTS temp.forgotten")
    db.execute(_SESSIONS + (_OF_FOLDER.format(inside=_INSIDE) if folder else ""), given)
    touched = {int(row[0]) for row in db.execute(_REPOSITORIES)}
    count = int(db.execute("SELECT count(*) FROM forgotten").fetchone()[0])
    keys = [int(row[0]) for row in db.execute(_KEYS)]
    for table in _BY_CALL:
        db.execute(f"DELETE FROM {table} WHERE call IN (SELECT id FROM call WHERE session IN forgotten)")
    for table in _BY_SESSION:
        db.execute(f"DELETE FROM {table} WHERE session IN forgotten")
    db.execute("UPDATE mention SET session = NULL WHERE session IN forgotten")
    db.execute("DELETE FROM session WHERE id IN forgotten")
    db.execute("DROP TABLE temp.forgotten")
    mark_replays(db, keys)
    _forget_logs(db, given)
    _forget_names(db)
    return count, touched


def weigh(db: sqlite3.Connection, source: str, folder: str | None = None) -> tuple[int, int, int]:
    """Return how many sessions, calls and edits `forget` would take."""
    chosen = _SESSIONS + (_OF_FOLDER.format(inside=_INSIDE) if folder else "")
    inside = chosen.removeprefix(_MAKE)
    row = db.execute(
        f"WITH forgotten AS ({inside}) SELECT (SELECT count(*) FROM forgotten),"
        " (SELECT count(*) FROM call WHERE session IN (SELECT id FROM forgotten)),"
        " (SELECT count(*) FROM edit WHERE session IN (SELECT id FROM forgotten))",
        {"source": source, "below": _below(folder)},
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def _below(folder: str | None) -> str:
    """Return what the paths of everything in a folder begin with; everything is in no folder."""
    if folder is None:
        return ""
    return folder.rstrip("/\\") + ("\\" if "\\" in folder and "/" not in folder else "/")


def _forget_logs(db: sqlite3.Connection, given: dict[str, str]) -> None:
    for table in ("call_record", "problem"):
        db.execute(f"DELETE FROM {table} WHERE log IN (SELECT id FROM log WHERE source = :source AND {_INSIDE})", given)
    db.execute(f"DELETE FROM log WHERE source = :source AND {_INSIDE}", given)
    db.execute("DELETE FROM root WHERE source = :source AND substr(path || '/', 1, length(:below)) = :below", given)


def _forget_names(db: sqlite3.Connection) -> None:
    """Delete names of models, branches and folders that nothing uses any more."""
    db.execute(f"DELETE FROM word WHERE id NOT IN ({_used(_WORDS)})")
    sessions_are_in = "path IN (SELECT cwd FROM session WHERE cwd IS NOT NULL)"
    db.execute(f"DELETE FROM place WHERE id NOT IN ({_used(_PLACES)}) AND NOT {sessions_are_in}")


def _used(columns: tuple[str, ...]) -> str:
    """Return the query for all ids that stand in some columns."""
    pairs = (name.split(".") for name in columns)
    return " UNION ".join(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL" for table, column in pairs)
