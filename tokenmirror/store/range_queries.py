"""Reads how many tokens went into commits, added up by commit and by how far they are known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from tokenmirror.domain.usage import Quality
from tokenmirror.store.rows import QUALITIES


def tokens_of(
    db: sqlite3.Connection, commits: Iterable[int], source: str | None = None
) -> list[tuple[int, Quality, int]]:
    """Return commit, quality and tokens of all that went into some commits, of one tool or of all."""
    narrowed = " AND s.source = ?" if source else ""
    rows = db.execute(
        "SELECT f.commit_id, c.quality, sum(f.input_tokens + f.output_tokens) FROM flow f JOIN call c ON c.id = f.call"
        " JOIN session s ON s.id = c.session WHERE c.replay = 0"
        f" AND f.commit_id IN (SELECT value FROM json_each(?)){narrowed} GROUP BY 1, 2",
        (json.dumps(list(commits)), *([source] if source else [])),
    )
    return [(commit, QUALITIES[quality], tokens) for commit, quality, tokens in rows]
