"""How much of what there is, for a diagnosis: counts by kinds of ours; no text that came from outside is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

Counted = list[tuple[str, int]]
OTHER = "other"
_LONGEST = 40


def rows_of_tables(db: sqlite3.Connection) -> Counted:
    """Return how many rows each table has; the names are of our own schema."""
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    known = [name for (name,) in names.fetchall() if _word(name) == name]
    return [(name, int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])) for name in known]


def log_states(db: sqlite3.Connection, sources: Collection[str]) -> Counted:
    """Return how many logs of each tool are in which state."""
    rows = db.execute("SELECT source, status, count(*) FROM log GROUP BY 1, 2").fetchall()
    return _added((f"{_known(source, sources)} {_word(status)}", count) for source, status, count in rows)


def problem_kinds(db: sqlite3.Connection, sources: Collection[str]) -> Counted:
    """Return how many records of each tool could not be read, by kind."""
    rows = db.execute(
        "SELECT l.source, p.kind, count(*) FROM problem p JOIN log l ON l.id = p.log GROUP BY 1, 2"
    ).fetchall()
    return _added((f"{_known(source, sources)} {_word(kind)}", count) for source, kind, count in rows)


def repository_states(db: sqlite3.Connection) -> Counted:
    """Return how many repositories, and folders in none, are in which state."""
    rows = db.execute(
        "SELECT 'repository', status, count(*) FROM repository WHERE ignored = 0 GROUP BY 2"
        " UNION ALL SELECT 'folder', coalesce(status, 'new'), count(*) FROM place WHERE repository IS NULL GROUP BY 2"
    ).fetchall()
    return _added((f"{what} {_word(status)}", count) for what, status, count in rows)


def _known(name: str, known: Collection[str]) -> str:
    return name if name in known else OTHER


def _word(text: object) -> str:
    """Return one of our words for a state, which are short and small; anything else is not ours."""
    found = str(text)
    return (
        found
        if len(found) < _LONGEST and found.isascii() and found.replace("_", "").isalpha() and found.islower()
        else OTHER
    )


def _added(rows: Iterable[tuple[str, int]]) -> Counted:
    found: dict[str, int] = {}
    for name, count in rows:
        found[name] = found.get(name, 0) + count
    return sorted(found.items())
