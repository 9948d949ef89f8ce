"""Reads what could not be read, and how much is stored: what a collector says at its end."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class ProblemRow(NamedTuple):
    """A record, or a whole log, that could not be read."""

    source: str
    path: str
    offset: int | None
    line: int | None
    """Counted from one; None where a log has no lines, or was compressed."""
    kind: str
    detail: str


def problems(db: sqlite3.Connection) -> list[ProblemRow]:
    """Return what could not be read, by log and place."""
    rows = db.execute(
        "SELECT l.source, l.path, p.offset, p.line, p.kind, p.detail FROM problem p JOIN log l ON l.id = p.log"
        " UNION ALL SELECT source, path, NULL, NULL, 'unreadable', coalesce(detail, 'It could not be read.') FROM log"
        " WHERE status = 'unreadable' ORDER BY 1, 2, 3"
    )
    return [ProblemRow(*row) for row in rows]


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
        "corrections": "correction",
    }  # fmt: skip
    return {word: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for word, table in tables.items()}
