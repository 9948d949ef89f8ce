"""Reads what grouping commits into changes goes by, and no more: of all commits at once, as plain rows."""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

from tokenmirror.store.rows import GUESS


class LandingRow(NamedTuple):
    """One commit, without what only its own row shows."""

    id: int
    oid: str
    repository: str
    author_time: int
    subject: str
    fate: str
    landed_as: str | None
    landed_in: str | None
    landed_at: int | None
    lines_added: int
    lines_alive: int
    same_work: int | None
    as_of: int


def landing_rows(db: sqlite3.Connection) -> list[LandingRow]:
    """Return the person's own commits with their fates, in no order."""
    rows = db.execute(
        "SELECT g.id, g.oid, r.top, g.author_time, g.subject, f.state, f.landed_as, f.landed_in, f.landed_at,"
        " f.lines_added, f.lines_alive, f.same_work, f.as_of FROM fate f CROSS JOIN git_commit g ON g.id = f.commit_id"
        " CROSS JOIN repository r ON r.id = g.repository WHERE g.mine AND r.ignored = 0"
    )
    return [*map(LandingRow._make, rows)]


def landing_links(db: sqlite3.Connection) -> list[tuple[int, int, int]]:
    """Return commit, session and whether it is a guess of each link, the heaviest of a commit first."""
    return db.execute(
        "SELECT l.commit_id, l.session, l.evidence = ? FROM link l CROSS JOIN session s ON s.id = l.session"
        " ORDER BY l.commit_id, l.weight DESC, s.native",
        (json.dumps(list(GUESS)),),
    ).fetchall()


def linked_with(db: sqlite3.Connection, source: str) -> set[int]:
    """Return the commits that a session of one tool had a part in."""
    rows = db.execute("SELECT l.commit_id FROM link l JOIN session s ON s.id = l.session WHERE s.source = ?", (source,))
    return {row[0] for row in rows}
