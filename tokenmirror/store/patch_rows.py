"""Remembers what git said of the reverts of commits, for it never changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable


def reverse_patches(db: sqlite3.Connection, repository: int) -> dict[str, str | None]:
    """Return for each commit that git was asked about the patch id of its exact revert; None where it has none."""
    rows = db.execute(
        "SELECT g.oid, r.patch_id FROM reverse_patch r JOIN git_commit g ON g.id = r.commit_id WHERE g.repository = ?",
        (repository,),
    )
    return dict(rows)


def save_reverse_patches(db: sqlite3.Connection, patches: Iterable[tuple[int, str | None]]) -> None:
    """Remember what git said of reverts: pairs of commit and patch id."""
    db.executemany("INSERT OR REPLACE INTO reverse_patch VALUES (?, ?)", patches)
