"""How often something was written of what answers about the past are made of: they are made anew when it was.

SQLite tells that something was written, not what. While lines come in that is nearly always a call of today, of which
commits, their fates and the tokens that went into them know nothing.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils  # for those who migrate; see day_schema.py

HISTORY, TOKENS, SUMS = "history", "tokens", "sums"
"""Commits, their files, lines, fates and links; which tokens went into commits; kept sums of days."""
TABLES = {
    HISTORY: ("git_commit", "commit_file", "alive_at", "fate", "link", "released", "repository", "session"),
    TOKENS: ("flow", "call", "session"),
    SUMS: ("summed",),
}
"""Of what each edition tells. A call that comes, and tokens that went into no commit, are left out."""
_UPDATES = {
    "repository": ("top", "ignored"),
    "session": ("native", "source", "parent"),
}
"""Columns that count where others are written at each look."""
_BUMP = "UPDATE edition SET number = number + 1 WHERE area = '{0}'"


def make_editions(db: sqlite_utils.Database) -> None:
    """Make the table, and the triggers that count."""
    db.execute("CREATE TABLE edition (area TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID")
    db.execute("INSERT INTO edition VALUES (?, 0), (?, 0), (?, 0)", [HISTORY, TOKENS, SUMS])
    for table in TABLES[HISTORY]:
        columns = _UPDATES.get(table, ())
        changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in columns)
        of = f" OF {', '.join(columns)} ON {table} WHEN {changed}" if columns else f" ON {table}"
        _count(db, HISTORY, table, ("INSERT", f" ON {table}"), ("UPDATE", of), ("DELETE", f" ON {table}"))
    new, old = "new.commit_id IS NOT NULL", "old.commit_id IS NOT NULL"
    _count(
        db, TOKENS, "flow", ("INSERT", f" ON flow WHEN {new}"), ("DELETE", f" ON flow WHEN {old}"),
        ("UPDATE", f" ON flow WHEN {new} OR {old}"),
    )  # fmt: skip
    # What is updated of a call takes its tokens out of their commits, which counts already.
    _count(db, TOKENS, "call", ("DELETE", " ON call"))
    _count(db, TOKENS, "session", ("UPDATE", " OF source ON session WHEN old.source IS NOT new.source"))
    _count(db, SUMS, "summed", *((event, " ON summed") for event in ("INSERT", "UPDATE", "DELETE")))


def _count(db: sqlite_utils.Database, area: str, table: str, *when: tuple[str, str]) -> None:
    for event, of in when:
        name = f"{area}_of_{table}_{event.lower()}"
        db.execute(f"CREATE TRIGGER {name} AFTER {event}{of} BEGIN {_BUMP.format(area)}; END")


def edition(db: sqlite3.Connection, *areas: str) -> tuple[int, ...]:
    """Return a number for each area, which is another one once something of it was written."""
    found: dict[str, int] = dict(db.execute("SELECT area, number FROM edition"))
    return tuple(found[area] for area in areas)
