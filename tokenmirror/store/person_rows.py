"""Writes what the person says: own addresses, repositories to know, to leave out, or to look at again."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from tokenmirror.store.work_rows import unsettle_edits


def add_address(db: sqlite3.Connection, address: str, now: int) -> None:
    """Count an address as the person's; what is theirs is judged anew at the next pass."""
    db.execute("INSERT OR IGNORE INTO own_address VALUES (?, ?)", (address, now))
    _judge_again(db)


def remove_address(db: sqlite3.Connection, address: str) -> bool:
    """No longer count an address; False when it was not added."""
    removed = db.execute("DELETE FROM own_address WHERE address = ?", (address,)).rowcount > 0
    _judge_again(db)
    return removed


def addresses_by_name(db: sqlite3.Connection, own: Collection[str]) -> list[str]:
    """Return other addresses whose commits count as the person's: under their name, made by their sessions."""
    rows = db.execute("SELECT DISTINCT author FROM git_commit WHERE mine AND author IS NOT NULL ORDER BY author")
    return [str(row[0]) for row in rows if row[0] not in own]


def look_again(db: sqlite3.Connection, repository: int) -> None:
    """Let the next pass look at folders, edits and history of a repository again."""
    db.execute("UPDATE place SET checked_at = NULL")
    unsettle_edits(db, repository)
    db.execute("UPDATE repository SET moved_heads = NULL, ignored = 0 WHERE id = ?", (repository,))


def set_ignored(db: sqlite3.Connection, repository: int, *, ignored: bool) -> None:
    """Leave a repository out, or no longer."""
    db.execute("UPDATE repository SET ignored = ?, moved_heads = NULL WHERE id = ?", (int(ignored), repository))


def choose_branch(db: sqlite3.Connection, repository: int, name: str | None) -> None:
    """Say which branch is the default one; None leaves it to git's facts again."""
    db.execute("UPDATE repository SET chosen_ref = ?, moved_heads = NULL WHERE id = ?", (name, repository))


def _judge_again(db: sqlite3.Connection) -> None:
    db.execute("UPDATE repository SET moved_heads = NULL")
