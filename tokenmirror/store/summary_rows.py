"""Writes and reads drafts of summaries, and the memory of what was given away."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from tokenmirror.domain.summaries import Given


class DraftRow(NamedTuple):
    """A stored draft."""

    name: str
    chosen: str
    saved_at: int


class GivenRow(NamedTuple):
    """A stored memory of a summary that was given away."""

    id: int
    draft: str
    format: str
    chosen: str
    held: str
    digest: str
    size: int
    given_at: int


def drafts(db: sqlite3.Connection) -> list[DraftRow]:
    """Return the drafts, the newest first."""
    rows = db.execute("SELECT name, chosen, saved_at FROM summary_draft ORDER BY saved_at DESC, name")
    return [*map(DraftRow._make, rows)]


def save_draft(db: sqlite3.Connection, name: str, chosen: str, now: int) -> None:
    """Store a draft in the place of the one of its name."""
    db.execute("INSERT OR REPLACE INTO summary_draft VALUES (?, ?, ?)", (name, chosen, now))


def remove_draft(db: sqlite3.Connection, name: str) -> bool:
    """Forget a draft; tell whether it was there."""
    return db.execute("DELETE FROM summary_draft WHERE name = ?", (name,)).rowcount > 0


_GIVEN = "SELECT id, draft, format, chosen, held, digest, size, given_at FROM summary_given"


def given(db: sqlite3.Connection) -> list[GivenRow]:
    """Return what was given away, the newest first."""
    return [*map(GivenRow._make, db.execute(f"{_GIVEN} ORDER BY given_at DESC, id DESC"))]


def given_when(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return id and time of what was given away, the newest first; an id can be another's once that is forgotten."""
    return db.execute("SELECT id, given_at FROM summary_given ORDER BY given_at DESC, id DESC").fetchall()


def given_by_id(db: sqlite3.Connection, key: int) -> GivenRow | None:
    """Return one that was given away; None where it is not there."""
    row = db.execute(f"{_GIVEN} WHERE id = ?", (key,)).fetchone()
    return None if row is None else GivenRow._make(row)


def add_given(db: sqlite3.Connection, one: Given, chosen: str, now: int) -> int:
    """Remember what was given away; return its id."""
    made = db.execute(
        "INSERT INTO summary_given (draft, format, chosen, held, digest, size, given_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.draft, one.format.value, chosen, one.held, one.digest, one.size, now),
    )
    return int(made.lastrowid or 0)


def remove_given(db: sqlite3.Connection, key: int) -> bool:
    """Forget what was given away; tell whether it was known."""
    return db.execute("DELETE FROM summary_given WHERE id = ?", (key,)).rowcount > 0
