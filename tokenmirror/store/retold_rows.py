"""Calls that were told twice: by a tool's own log, and by a file that tells again what tools tell."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

_RETELLING = "SELECT id FROM session WHERE source IN (SELECT value FROM json_each(:sources))"
_TOLD_FIRST = """
SELECT native FROM session o WHERE source NOT IN (SELECT value FROM json_each(:sources))
AND EXISTS (SELECT 1 FROM call WHERE call.session = o.id)
"""
_IS_COPY = """
(call.replay_key IS NOT NULL
 AND (EXISTS (SELECT 1 FROM call o WHERE o.own_key = call.replay_key AND o.id <> call.id)
      OR EXISTS (SELECT 1 FROM call c WHERE c.replay_key = call.replay_key AND c.id < call.id)))
"""
_LEAVE_OUT = f"""
UPDATE call SET replay = 1 WHERE replay = 0 AND session IN ({_RETELLING} AND native IN ({_TOLD_FIRST}))
RETURNING session
"""
# What a forgotten log told is told by nobody else any more.
_COUNT_AGAIN = f"""
UPDATE call SET replay = 0 WHERE replay = 1 AND NOT {_IS_COPY}
AND session IN ({_RETELLING} AND native NOT IN ({_TOLD_FIRST})) RETURNING session
"""


def settle(db: sqlite3.Connection, sources: Iterable[str]) -> set[int]:
    """Count no call of a session that is retold where its own log told of any; return the sessions this changed."""
    given = {"sources": json.dumps(sorted(sources))}
    if db.execute(f"{_RETELLING} LIMIT 1", given).fetchone() is None:
        return set()
    return {int(row[0]) for change in (_LEAVE_OUT, _COUNT_AGAIN) for row in db.execute(change, given).fetchall()}
