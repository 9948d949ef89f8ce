"""Reads how well everything can be read: folders, logs, problems, repositories, working folders."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class RootStatus(NamedTuple):
    """A folder that a tool writes below."""

    source: str
    path: str
    status: str
    logs: int
    detail: str


class LogStatus(NamedTuple):
    """What is known of the logs of one source."""

    source: str
    logs: int
    bytes: int
    records: int
    gone: int
    offline: int
    last_at: int | None


class ProblemRow(NamedTuple):
    """A record, or a whole log, that could not be read."""

    source: str
    path: str
    offset: int | None
    kind: str
    detail: str


class RepositoryStatus(NamedTuple):
    """One repository and how it was found."""

    id: int
    top: str
    status: str
    detail: str | None
    default_ref: str | None
    default_why: str | None
    ignored: bool
    commits: int
    mine: int
    folders: tuple[str, ...]


class PlaceRow(NamedTuple):
    """A working folder that belongs to no repository, and why."""

    path: str
    status: str
    detail: str | None
    calls: int


def roots(db: sqlite3.Connection) -> list[RootStatus]:
    """Return all folders that were looked at."""
    rows = db.execute("SELECT source, path, status, logs, coalesce(detail, '') FROM root ORDER BY source, path")
    return [RootStatus(*row) for row in rows]


def log_statuses(db: sqlite3.Connection) -> dict[str, LogStatus]:
    """Return the state of each source's logs."""
    rows = db.execute(
        "SELECT source, count(*), coalesce(sum(offset), 0), coalesce(sum(records), 0), sum(status = 'gone'),"
        " sum(status = 'offline'), max(last_at) FROM log GROUP BY source"
    )
    return {row[0]: LogStatus(*row) for row in rows}


def problems(db: sqlite3.Connection) -> list[ProblemRow]:
    """Return what could not be read, by log and place."""
    rows = db.execute(
        "SELECT l.source, l.path, p.offset, p.kind, p.detail FROM problem p JOIN log l ON l.id = p.log"
        " UNION ALL SELECT source, path, NULL, 'unreadable', coalesce(detail, 'It could not be read.') FROM log"
        " WHERE status = 'unreadable' ORDER BY 1, 2, 3"
    )
    return [ProblemRow(*row) for row in rows]


def repositories(db: sqlite3.Connection) -> list[RepositoryStatus]:
    """Return all known repositories."""
    folders: dict[int, list[str]] = {}
    for repository, path in db.execute("SELECT repository, path FROM repository_folder ORDER BY path"):
        folders.setdefault(repository, []).append(path)
    rows = db.execute(
        "SELECT r.id, r.top, coalesce(r.status, 'new'), r.detail, r.default_ref, r.default_why, r.ignored,"
        " count(g.id), coalesce(sum(g.mine), 0) FROM repository r LEFT JOIN git_commit g ON g.repository = r.id"
        " GROUP BY r.id ORDER BY r.top"
    )
    return [RepositoryStatus(*[*row[:6], bool(row[6]), *row[7:], tuple(folders.get(row[0], ()))]) for row in rows]


def places_without_repository(db: sqlite3.Connection) -> list[PlaceRow]:
    """Return working folders in no repository that calls were made in."""
    rows = db.execute(
        "SELECT p.path, coalesce(p.status, 'new'), p.detail, count(c.id) FROM place p JOIN call c ON c.place = p.id"
        " WHERE p.repository IS NULL AND c.replay = 0 GROUP BY p.id ORDER BY p.path"
    )
    return [PlaceRow(*row) for row in rows]


def quick_check(db: sqlite3.Connection) -> str:
    """Return what SQLite says of the file's health: `ok`, or what is wrong."""
    return str(db.execute("PRAGMA quick_check(1)").fetchone()[0])


def git_troubles(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return path and sentence of each repository, known or only worked in, that git could not read last time.

    A folder that is gone is none: what is known of it stays, and nothing need be mended.
    """
    return list(
        db.execute(
            "SELECT top, coalesce(detail, status) FROM repository WHERE ignored = 0"
            " AND status NOT IN ('ok', 'new', 'missing')"
            " UNION SELECT path, coalesce(detail, status) FROM place WHERE repository IS NULL"
            " AND status NOT IN ('new', 'repository', 'not_git', 'missing', 'gone_known', 'foreign') ORDER BY 1"
        )
    )


def stored_counts(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows of each kind are stored."""
    tables = {
        "sessions": "session", "turns": "turn", "calls": "call", "edits": "edit", "commits": "git_commit",
        "links": "link", "logs": "log", "problems": "problem",
    }  # fmt: skip
    return {word: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for word, table in tables.items()}
