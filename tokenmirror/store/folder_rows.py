"""Folders that the person added or left out, by tool."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

WHOLE_TOOL = ""
"""In the place of a folder: a tool is left out altogether."""


class AddedFolder(NamedTuple):
    """A folder with logs of a tool, perhaps copied from another computer."""

    source: str
    path: str
    host: str | None


def added(db: sqlite3.Connection) -> list[AddedFolder]:
    """Return all folders that were added, by tool and path."""
    return [AddedFolder(*row) for row in db.execute("SELECT source, path, host FROM added_folder ORDER BY 1, 2")]


def add(db: sqlite3.Connection, folder: AddedFolder) -> None:
    """Add a folder; adding it again gives it another host."""
    db.execute(
        "INSERT INTO added_folder (source, path, host) VALUES (?, ?, ?)"
        " ON CONFLICT (source, path) DO UPDATE SET host = excluded.host",
        folder,
    )


def remove(db: sqlite3.Connection, source: str, path: str) -> bool:
    """Forget that a folder was added; what was read from it stays. Tell whether it was."""
    return db.execute("DELETE FROM added_folder WHERE source = ? AND path = ?", (source, path)).rowcount > 0


def left_out(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return the folders that are not read, as tool and path, and whole tools."""
    return {(str(row[0]), str(row[1])) for row in db.execute("SELECT source, path FROM left_out")}


def leave_out(db: sqlite3.Connection, source: str, path: str = WHOLE_TOOL) -> None:
    """Read a folder, or a tool, no more; what was read from it stays."""
    db.execute("INSERT OR IGNORE INTO left_out (source, path) VALUES (?, ?)", (source, path))


def take_in(db: sqlite3.Connection, source: str, path: str = WHOLE_TOOL) -> bool:
    """Read a folder, or a tool, again; tell whether it was left out."""
    return db.execute("DELETE FROM left_out WHERE source = ? AND path = ?", (source, path)).rowcount > 0


def repositories(db: sqlite3.Connection) -> list[str]:
    """Return the folders of the repositories that are known and not ignored: some tools keep their logs in them."""
    return [str(row[0]) for row in db.execute("SELECT top FROM repository WHERE ignored = 0 AND top <> '' ORDER BY 1")]
