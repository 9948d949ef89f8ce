"""Forgets what git told of repositories in which nothing is left, and commits from before the first work that is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable

from tokenmirror.store.work_rows import first_session_start

BEFORE_SESSIONS_MS = 7 * 86_400_000
"""How long before the first session history is read; a test compares it with what the collector goes by."""


def unused_repositories(db: sqlite3.Connection, among: Collection[int]) -> set[int]:
    """Return those of some repositories in which no session works, and of which the person said nothing."""
    rows = db.execute(
        "SELECT r.id FROM repository r WHERE r.id IN (SELECT value FROM json_each(?)) AND r.ignored = 0"
        " AND NOT EXISTS (SELECT 1 FROM edit e WHERE e.repository = r.id)"
        " AND NOT EXISTS (SELECT 1 FROM place p WHERE p.repository = r.id)"
        " AND NOT EXISTS (SELECT 1 FROM repository_folder f WHERE f.repository = r.id AND f.by_person)",
        (json.dumps(list(among)),),
    )
    return {int(row[0]) for row in rows}


def drop_repositories(db: sqlite3.Connection, repositories: Iterable[int]) -> list[str]:
    """Delete repositories with their commits and all that was found of them; return their folders."""
    dropped: list[str] = []
    for key in repositories:
        drop_commits(db, [int(row[0]) for row in db.execute("SELECT id FROM git_commit WHERE repository = ?", (key,))])
        folders = [str(row[0]) for row in db.execute("SELECT path FROM repository_folder WHERE repository = ?", (key,))]
        folders += [str(row[0]) for row in db.execute("SELECT top FROM repository WHERE id = ?", (key,))]
        for folder in folders:  # some tools keep their logs in repositories
            db.execute(
                "DELETE FROM root WHERE path = ?1 OR substr(path, 1, length(?1) + 1) = ?1 || '/'",
                (folder,),
            )
        db.execute("UPDATE place SET repository = NULL, checked_at = NULL WHERE repository = ?", (key,))
        db.execute("UPDATE edit SET repository = NULL, inside = NULL WHERE repository = ?", (key,))
        for table in ("blame", "repository_folder"):
            db.execute(f"DELETE FROM {table} WHERE repository = ?", (key,))
        db.execute("DELETE FROM repository WHERE id = ?", (key,))
        dropped += folders
    return dropped


def drop_old_commits(db: sqlite3.Connection, repository: int) -> None:
    """Delete commits from so long before the first session that is left that they would not have been read."""
    first = first_session_start(db, repository)
    if first is None:
        return
    rows = db.execute(
        "SELECT id FROM git_commit WHERE repository = ? AND committer_time < ?",
        (repository, first - BEFORE_SESSIONS_MS),
    )
    drop_commits(db, [int(row[0]) for row in rows])


def drop_commits(db: sqlite3.Connection, commits: Collection[int]) -> None:
    """Delete commits with everything that hangs on them."""
    if not commits:
        return
    which = (json.dumps(list(commits)),)
    among = "commit_id IN (SELECT value FROM json_each(?))"
    db.execute(f"DELETE FROM flow WHERE call IN (SELECT call FROM flow WHERE {among})", which)
    for table in _hanging(db):
        db.execute(f"DELETE FROM {table} WHERE {among}", which)
    db.execute("UPDATE fate SET same_work = NULL WHERE same_work IN (SELECT value FROM json_each(?))", which)
    db.execute("DELETE FROM git_commit WHERE id IN (SELECT value FROM json_each(?))", which)


def _hanging(db: sqlite3.Connection) -> list[str]:
    """Return the tables whose rows each belong to a commit."""
    rows = db.execute(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
        " AND c.name = 'commit_id' AND m.name <> 'flow' ORDER BY 1"
    )
    return [str(row[0]) for row in rows]


def repository_of(db: sqlite3.Connection, folder: str) -> int | None:
    """Return the repository that is known under a folder."""
    row = db.execute(
        "SELECT id FROM repository WHERE top = ?1 UNION SELECT repository FROM repository_folder WHERE path = ?1"
        " LIMIT 1",
        (folder,),
    ).fetchone()
    return None if row is None else int(row[0])


def folders_of(db: sqlite3.Connection, repository: int | None, folder: str) -> list[str]:
    """Return all folders under which sessions knew a repository, or a folder that is in none."""
    rows = db.execute(
        "SELECT top FROM repository WHERE id = ?1 UNION SELECT path FROM repository_folder WHERE repository = ?1"
        " UNION SELECT path FROM place WHERE repository = ?1 OR path = ?2 UNION SELECT cwd FROM session WHERE cwd = ?2",
        (repository, folder),
    )
    return sorted(str(row[0]) for row in rows)
