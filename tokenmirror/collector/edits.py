"""Finds in which repositories edits lie."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from tokenmirror.collector.folders import Folders
from tokenmirror.store import new_flow_rows, repository_rows, work_rows


def settle_edits(db: sqlite3.Connection, since: Mapping[int, int] | None = None) -> None:
    """Find the repository and the path inside it for edits that have none yet; of some sessions from an instant on."""
    folders = repository_rows.folders(db)
    if not folders or (since is not None and not since):
        return
    where = Folders(folders, lambda repository: repository_rows.known_paths(db, repository))
    found = ((where.locate(path, cwd), key) for key, path, cwd in unsettled(db, since))
    work_rows.settle_edits(db, [(*place, key) for place, key in found if place is not None])


def unsettled(db: sqlite3.Connection, since: Mapping[int, int] | None) -> list[tuple[int, str, str | None]]:
    """Return id, path and working folder of edits whose repository is not known."""
    if since is None:
        return work_rows.unsettled_edits(db)
    return [row for session, at in since.items() for row in new_flow_rows.unsettled_edits_since(db, session, at)]
