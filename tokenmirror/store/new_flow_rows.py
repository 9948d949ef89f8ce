"""Reads and writes the few flows that new lines of a log can move; of a long session that is its end."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from tokenmirror.store.day_sums import mark_calls
from tokenmirror.store.work_rows import CallRow

_CALL = (
    "c.id, c.at, c.input_tokens, c.cache_read_input_tokens, c.cache_creation_input_tokens,"
    " c.cache_creation_input_tokens_5m, c.cache_creation_input_tokens_1h, c.output_tokens,"
    " c.reasoning_output_tokens, p.repository IS NOT NULL"
)
_FROM = "FROM call c LEFT JOIN place p ON p.id = c.place"


class ToldCall(NamedTuple):
    """A call that was told just now, or a copy of one."""

    session: int
    counted: bool
    row: CallRow


def told_calls(db: sqlite3.Connection, calls: Collection[int]) -> list[ToldCall]:
    """Return some calls and all copies of them, whose session and whether they are counted may have changed too."""
    rows = db.execute(
        "WITH told AS MATERIALIZED (SELECT c.id, c.own_key, c.replay_key FROM json_each(?) j"
        " CROSS JOIN call c ON c.id = j.value), same AS MATERIALIZED (SELECT own_key AS key FROM told"
        " WHERE own_key IS NOT NULL UNION SELECT replay_key FROM told WHERE replay_key IS NOT NULL),"
        " concerned AS (SELECT id FROM told UNION SELECT o.id FROM same CROSS JOIN call o ON o.replay_key = same.key)"
        f" SELECT {_CALL}, c.session, c.replay FROM concerned CROSS JOIN call c ON c.id = concerned.id"
        " LEFT JOIN place p ON p.id = c.place",
        (json.dumps(list(calls)),),
    )
    return [ToldCall(row[10], not row[11], _call(row)) for row in rows]


def counted_calls_after(db: sqlite3.Connection, session: int, at: int) -> list[CallRow]:
    """Return the calls of a session after an instant that are counted."""
    rows = db.execute(f"SELECT {_CALL} {_FROM} WHERE c.session = ? AND c.at > ? AND c.replay = 0", (session, at))
    return [_call(row) for row in rows]


def last_edit_between(db: sqlite3.Connection, session: int, after: int, before: int) -> int:
    """Return when the last edit of a session was made between two instants; the first of them where none was."""
    row = db.execute(
        "SELECT max(at) FROM edit WHERE session = ? AND at > ? AND at < ?", (session, after, before)
    ).fetchone()
    return after if row[0] is None else int(row[0])


def unsettled_edits_since(db: sqlite3.Connection, session: int, at: int) -> list[tuple[int, str, str | None]]:
    """Return id, path and working folder of a session's edits from an instant on whose repository is not known."""
    return db.execute(
        "SELECT e.id, e.path, p.path FROM edit e LEFT JOIN place p ON p.id = e.place"
        " WHERE e.session = ? AND e.at >= ? AND e.repository IS NULL",
        (session, at),
    ).fetchall()


def replace_flows_of_calls(db: sqlite3.Connection, calls: Collection[int], flows: Iterable[Sequence[object]]) -> None:
    """Replace the flows of some calls, whose days are to be summed anew; columns as in `replace_flows`."""
    db.executemany("DELETE FROM flow WHERE call = ?", [(call,) for call in calls])
    db.executemany("INSERT INTO flow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", flows)
    if calls:
        mark_calls(db, calls)


def _call(row: Sequence[int]) -> CallRow:
    counts = (row[2], row[3], row[4], row[5], row[6], row[7], row[8])
    return CallRow(row[0], row[1], counts, bool(row[9]))
