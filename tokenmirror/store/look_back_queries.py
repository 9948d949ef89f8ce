"""Reads what stands beside a look back: which times have calls, and what sessions of a time were meant for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from tokenmirror.domain.lookbacks import About
from tokenmirror.store.note_rows import intents

_IN_TIME = "s.parent IS NULL AND EXISTS (SELECT 1 FROM call c WHERE c.session = s.id AND c.at >= ?1 AND c.at < ?2)"


def have_calls(db: sqlite3.Connection, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Return which of some times have a counted call."""
    rows = db.execute(
        "SELECT EXISTS (SELECT 1 FROM call c WHERE c.at >= w.value ->> 0 AND c.at < w.value ->> 1 AND c.replay = 0)"
        " FROM json_each(?) w ORDER BY w.key",
        (json.dumps(spans),),
    )
    return [bool(row[0]) for row in rows]


def sessions_by_intent(db: sqlite3.Connection, start: int, end: int) -> tuple[dict[str, int], int]:
    """Return how many sessions of a time were meant for what, and of how many nothing was said.

    Subagents belong to the session that called them.
    """
    names = [row[0] for row in db.execute(f"SELECT s.source || ':' || s.native FROM session s WHERE {_IN_TIME}",
                                          (start, end))]  # fmt: skip
    said = {row.subject.name: row.intent.value for row in intents(db, About.SESSION)}
    counted: dict[str, int] = {}
    for name in names:
        word = said.get(name, "")
        counted[word] = counted.get(word, 0) + 1
    not_said = counted.pop("", 0)
    return counted, not_said
