"""Reads how many tokens went into commits, added up by commit and by how far they are known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator

from tokenmirror.domain.usage import Quality
from tokenmirror.store.rows import QUALITIES

_MANY = 40_000
"""Of more commits than this everything is added up: to look up the calls of each would take longer."""


def tokens_of(
    db: sqlite3.Connection, commits: Collection[int], source: str | None = None
) -> list[tuple[int, Quality, int]]:
    """Return commit, quality and tokens of all that went into some commits, of one tool or of all."""
    if source is None and len(commits) > _MANY:
        return [row for row in _tokens_of_all(db) if row[0] in commits]
    narrowed = " AND s.source = ?" if source else ""
    rows = db.execute(
        "SELECT f.commit_id, c.quality, sum(f.input_tokens + f.output_tokens) FROM flow f JOIN call c ON c.id = f.call"
        " JOIN session s ON s.id = c.session WHERE c.replay = 0"
        f" AND f.commit_id IN (SELECT value FROM json_each(?)){narrowed} GROUP BY 1, 2",
        (json.dumps(list(commits)), *([source] if source else [])),
    )
    return [(commit, QUALITIES[quality], tokens) for commit, quality, tokens in rows]


def _tokens_of_all(db: sqlite3.Connection) -> Iterator[tuple[int, Quality, int]]:
    """Yield commit, quality and tokens of everything: most calls are exact, and these are not looked up."""
    added = "count(*), sum(f.input_tokens + f.output_tokens)"
    exact = {
        commit: (parts, tokens)
        for commit, parts, tokens in db.execute(
            f"SELECT f.commit_id, {added} FROM flow f NOT INDEXED WHERE f.commit_id IS NOT NULL GROUP BY 1"
        )
    }
    others = db.execute(
        f"SELECT f.commit_id, c.quality, c.replay, {added} FROM call c CROSS JOIN flow f ON f.call = c.id"
        " WHERE (c.quality <> 0 OR c.replay <> 0) AND f.commit_id IS NOT NULL GROUP BY 1, 2, 3"
    )
    for commit, quality, replay, parts, tokens in others:
        every, whole = exact[commit]
        exact[commit] = (every - parts, whole - tokens)
        if not replay:
            yield commit, QUALITIES[quality], tokens
    for commit, (parts, tokens) in exact.items():
        if parts:
            yield commit, QUALITIES[0], tokens
