"""Reads what tells which changes belong together: their sessions, their files, the lines they newly put in."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from tokenmirror.store.rows import GUESS

_AMONG = "IN (SELECT value FROM json_each(?))"


class FileRow(NamedTuple):
    """How many lines a commit put into and took out of a file that counts."""

    commit: int
    path: str
    lines: int


def sessions_of(db: sqlite3.Connection, commits: Iterable[int]) -> list[tuple[int, int]]:
    """Return commit and session of each link that is no guess; what a subagent did its session did."""
    return db.execute(
        "SELECT l.commit_id, coalesce(s.parent, s.id) FROM link l CROSS JOIN session s ON s.id = l.session"
        f" WHERE l.commit_id {_AMONG} AND l.evidence <> ?",
        (json.dumps([*commits]), json.dumps(list(GUESS))),
    ).fetchall()


def files_of(db: sqlite3.Connection, commits: Iterable[int]) -> list[FileRow]:
    """Return the files of some commits."""
    rows = db.execute(
        "SELECT commit_id, path, (coalesce(length(added), 0) + coalesce(length(removed), 0)) / 8 FROM commit_file"
        f" WHERE NOT coalesce(generated, 0) AND commit_id {_AMONG}",
        (json.dumps([*commits]),),
    )
    return [*map(FileRow._make, rows)]


def put_in(db: sqlite3.Connection, commits: Iterable[int]) -> dict[int, int]:
    """Return how many lines each of some commits newly put in, of which that was counted."""
    rows = db.execute(
        f"SELECT commit_id, lines FROM alive_at WHERE days = 0 AND commit_id {_AMONG}", (json.dumps([*commits]),)
    )
    return dict(rows.fetchall())


def taken_out(db: sqlite3.Connection, commits: Iterable[int]) -> dict[int, int]:
    """Return how many lines each of some commits took out, of those that mostly take out."""
    rows = db.execute(
        "SELECT f.commit_id, e.value FROM fate f CROSS JOIN json_each(f.evidence) e"
        f" WHERE f.commit_id {_AMONG} AND e.value LIKE 'out:%'",
        (json.dumps([*commits]),),
    )
    return {commit: int(word.partition("/")[2]) for commit, word in rows}
