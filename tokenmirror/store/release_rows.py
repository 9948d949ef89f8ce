"""Which release was the first that held a commit, stored and read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple

from tokenmirror.domain.periods import Filter
from tokenmirror.store.rows import GUESS


class ReleaseRow(NamedTuple):
    """The first release that held a commit, or what carries its work."""

    commit: int
    name: str
    """What its tag is called."""
    at: int


def replace_releases(db: sqlite3.Connection, repository: int, rows: Iterable[ReleaseRow]) -> None:
    """Store in which release each commit of a repository was first; of the others nothing stays."""
    known = {
        ReleaseRow(*row)
        for row in db.execute(
            "SELECT r.commit_id, r.name, r.at FROM released r JOIN git_commit g ON g.id = r.commit_id"
            " WHERE g.repository = ?",
            (repository,),
        )
    }
    found = set(rows)
    db.executemany("DELETE FROM released WHERE commit_id = ?", [(row.commit,) for row in known - found])
    db.executemany("INSERT INTO released (commit_id, name, at) VALUES (?, ?, ?)", sorted(found - known))


def releases_of(db: sqlite3.Connection, commits: Collection[int]) -> list[ReleaseRow]:
    """Return in which release some commits were first, as far as they are in any."""
    rows = db.execute(
        "SELECT commit_id, name, at FROM released WHERE commit_id IN (SELECT value FROM json_each(?))",
        (json.dumps([*commits]),),
    )
    return [*map(ReleaseRow._make, rows)]


def released_before_landing(db: sqlite3.Connection) -> bool:
    """Tell whether anything was in a release before it landed in a default branch."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM released r JOIN fate f ON f.commit_id = r.commit_id WHERE r.at < f.landed_at)"
    ).fetchone()
    return bool(row[0])


def released_elsewhere(db: sqlite3.Connection, narrow: Filter) -> list[tuple[str, int]]:
    """Return name and instant of the releases that first held work of sessions which has not landed."""
    rows = db.execute(
        "SELECT DISTINCT r.name, r.at FROM released r JOIN fate f ON f.commit_id = r.commit_id"
        " JOIN git_commit g ON g.id = r.commit_id JOIN repository p ON p.id = g.repository"
        " JOIN link l ON l.commit_id = r.commit_id JOIN session s ON s.id = l.session"
        " WHERE f.landed_at IS NULL AND p.ignored = 0 AND l.evidence <> ?1 AND (?2 IS NULL OR p.top = ?2)"
        " AND (?3 IS NULL OR s.source = ?3) ORDER BY r.at, r.name",
        (json.dumps([*GUESS]), narrow.project, narrow.source or None),
    )
    return rows.fetchall()
