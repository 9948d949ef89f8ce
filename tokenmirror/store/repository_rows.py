"""Writes and reads which repositories are known, and which folders lie in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple


class RepositoryRow(NamedTuple):
    """One known repository."""

    id: int
    common_dir: str
    top: str
    status: str | None
    """`ok`, `missing`, or the kind of git's problem."""
    detail: str | None
    default_ref: str | None
    default_head: str | None
    default_why: str | None
    chosen_ref: str | None
    ignored: int
    moved_heads: str | None
    """A digest of heads and reflogs at the last reading: unchanged means nothing to read."""
    checked_at: int | None
    fate_at: int | None


_REPOSITORY = (
    "id, common_dir, top, status, detail, default_ref, default_head, default_why, chosen_ref, ignored, moved_heads,"
    " checked_at, fate_at"
)


def repositories(db: sqlite3.Connection) -> list[RepositoryRow]:
    """Return all known repositories, by their folder."""
    rows = db.execute(f"SELECT {_REPOSITORY} FROM repository ORDER BY top")
    return [RepositoryRow(*row) for row in rows]


def add_repository(db: sqlite3.Connection, common_dir: str, top: str) -> int:
    """Return the id of a repository, stored at first sight."""
    row = db.execute(
        "INSERT INTO repository (common_dir, top, ignored) VALUES (?, ?, 0)"
        " ON CONFLICT (common_dir) DO UPDATE SET common_dir = excluded.common_dir RETURNING id",
        (common_dir, top),
    ).fetchone()
    add_folder(db, top, int(row[0]), by_person=False)
    return int(row[0])


def add_folder(db: sqlite3.Connection, path: str, repository: int, *, by_person: bool) -> None:
    """Record a folder under which sessions know a repository; what the person named stays."""
    db.execute(
        "INSERT INTO repository_folder (path, repository, by_person) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
        " repository = excluded.repository, by_person = excluded.by_person WHERE excluded.by_person >= by_person",
        (path, repository, int(by_person)),
    )


def folders(db: sqlite3.Connection) -> dict[str, int]:
    """Return the repository of each known folder."""
    return dict(db.execute("SELECT path, repository FROM repository_folder"))


def update_repository(db: sqlite3.Connection, repository: int, **columns: str | int | None) -> None:
    """Set some columns of a repository."""
    names = ", ".join(f"{name} = ?" for name in columns)
    db.execute(f"UPDATE repository SET {names} WHERE id = ?", (*columns.values(), repository))


def unchecked_places(db: sqlite3.Connection, before: int) -> list[tuple[int, str, str | None]]:
    """Return id, path and status of working folders that were not looked at since an instant."""
    rows = db.execute("SELECT id, path, status FROM place WHERE checked_at IS NULL OR checked_at < ?", (before,))
    return [(row[0], row[1], row[2]) for row in rows]


def count_places(db: sqlite3.Connection) -> int:
    """Return how many working folders are known."""
    return int(db.execute("SELECT count(*) FROM place").fetchone()[0])


def has_new_places(db: sqlite3.Connection) -> bool:
    """Tell whether working folders were never looked at, or shall be again, as where the person named one."""
    return db.execute("SELECT 1 FROM place WHERE checked_at IS NULL LIMIT 1").fetchone() is not None


def settle_place(
    db: sqlite3.Connection, place: int, repository: int | None, status: str, detail: str | None, now: int
) -> None:
    """Record to which repository a working folder belongs, or why to none."""
    db.execute(
        "UPDATE place SET repository = ?, status = ?, detail = ?, checked_at = ? WHERE id = ?",
        (repository, status, detail, now, place),
    )


def known_paths(db: sqlite3.Connection, repository: int) -> set[str]:
    """Return all paths that commits of a repository touched."""
    rows = db.execute(
        "SELECT DISTINCT f.path FROM commit_file f JOIN git_commit c ON c.id = f.commit_id WHERE c.repository = ?",
        (repository,),
    )
    return {row[0] for row in rows}


def add_places(db: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Know some folders, so that their repositories are looked for."""
    db.executemany("INSERT OR IGNORE INTO place (path) VALUES (?)", [(path,) for path in paths])


def folders_by_person(db: sqlite3.Connection) -> dict[str, int]:
    """Return the folders that the person named, with their repositories."""
    return dict(db.execute("SELECT path, repository FROM repository_folder WHERE by_person"))


def places_told_by_commits(db: sqlite3.Connection) -> list[tuple[int, str, int]]:
    """Return folders that are gone in which a known commit was said to be made: place, path, repository."""
    return db.execute(
        "SELECT p.id, p.path, min(g.repository) FROM said d JOIN place p ON p.id = d.place JOIN git_commit g"
        " ON length(d.prefix) >= 7 AND substr(g.oid, 1, length(d.prefix)) = d.prefix"
        " WHERE p.repository IS NULL AND p.status = 'missing' GROUP BY p.id HAVING count(DISTINCT g.repository) = 1"
    ).fetchall()
