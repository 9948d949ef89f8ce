"""Reads how many tokens went into commits, added up by commit and by how far they are known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import Quality
from tokenmirror.store.kept_days import days_of
from tokenmirror.store.queries import OF_SESSION
from tokenmirror.store.rows import QUALITIES

_AMONG = "commit_id IN (SELECT value FROM json_each(?))"


def tokens_of(
    db: sqlite3.Connection, commits: Collection[int], source: str | None = None
) -> list[tuple[int, Quality, int]]:
    """Return commit, quality and tokens of all that went into some commits, of one tool or of all."""
    if not commits:
        return []
    days = days_of(db, Filter(source=source))
    where, values = days.narrowed
    wanted = json.dumps(list(commits))
    first_calls = "CROSS JOIN" if days.kept else "JOIN"  # there are few, and else the calls of commits are looked up
    parts = (
        f"SELECT f.commit_id AS commit_id, c.quality AS quality, f.input_tokens + f.output_tokens AS tokens{days.calls}"
        f" {first_calls} flow f ON f.call = c.id{OF_SESSION.format('c')} WHERE c.replay = 0 AND f.{_AMONG} AND {where}"
    )
    given = [*days.spans_given, wanted, *values]
    if days.kept:
        parts += (
            f" UNION ALL SELECT k.commit_id, k.quality, k.tokens FROM day_commit k{OF_SESSION.format('k')}"
            f" WHERE k.{_AMONG} AND {where} AND k.start IN (SELECT value FROM json_each(?))"
        )
        given += [wanted, *values, json.dumps(days.starts)]
    rows = db.execute(
        f"SELECT commit_id, quality, sum(tokens) FROM ({parts}) GROUP BY commit_id, quality ORDER BY 1, 2", given
    )
    return [(commit, QUALITIES[quality], tokens) for commit, quality, tokens in rows]
