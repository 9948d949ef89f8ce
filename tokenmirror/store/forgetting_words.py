"""Forgets what the person said and wrote of things that are forgotten, and everything at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from tokenmirror.store.secret_rows import SECRETS

_KEPT = frozenset({"_sqlite_migrations", "left_out", "wish", "forgotten", "forgotten_name", "forgotten_log", SECRETS})
"""What is left when everything is forgotten: what is not to be read, and that it was forgotten."""
_NAMED_SESSIONS = (
    "about = 'session' AND subject IN (SELECT source || ':' || native FROM session WHERE id IN gone_session)"
)


class Words(NamedTuple):
    """Rows of a table that are the person's own."""

    table: str
    where: str
    given: tuple[str | int, ...] = ()


def of_sessions() -> list[Words]:
    """Return what was said and written of the sessions that are chosen."""
    return [
        Words("correction", "session IN gone_session"),
        Words("note", _NAMED_SESSIONS),
        Words("intent", _NAMED_SESSIONS),
    ]


def of_repository(db: sqlite3.Connection, repository: int | None, folders: Collection[str]) -> list[Words]:
    """Return what was said and written of a repository and of the commits that are in no other."""
    oids = json.dumps(own_oids(db, repository))
    here = json.dumps(sorted(folders))
    among = "IN (SELECT value FROM json_each(?))"
    return [
        Words("correction", f"oid {among} OR folder {among}", (oids, here)),
        Words("note", f"about = 'change' AND subject {among}", (oids,)),
        Words("intent", f"about = 'change' AND subject {among}", (oids,)),
        Words("ceiling", f"project {among}", (here,)),
        Words("experiment", f"project {among}", (here,)),
    ]


def own_oids(db: sqlite3.Connection, repository: int | None) -> list[str]:
    """Return the commits that are in one repository and in no other."""
    rows = db.execute(
        "SELECT oid FROM git_commit WHERE repository = ?1 AND oid NOT IN"
        " (SELECT oid FROM git_commit WHERE repository <> ?1) ORDER BY oid",
        (repository,),
    )
    return [str(row[0]) for row in rows]


def of_times(keys: Iterable[str], since: int | None, until: int | None) -> list[Words]:
    """Return what was written of weeks, months and quarters, and what was given away between two instants."""
    named = json.dumps(sorted(keys))
    among = "subject IN (SELECT value FROM json_each(?))"
    given = "given_at >= ? AND given_at < ?"
    return [
        Words("note", f"about = 'lookback' AND {among}", (named,)),
        Words("intent", f"about = 'lookback' AND {among}", (named,)),
        Words("own_answer", among, (named,)),
        Words("summary_given", given, (since or 0, until if until is not None else 1 << 62)),
    ]


def times_with_words(db: sqlite3.Connection) -> list[str]:
    """Return the weeks, months and quarters of which something was written."""
    rows = db.execute(
        "SELECT subject FROM note WHERE about = 'lookback' UNION SELECT subject FROM intent WHERE about = 'lookback'"
        " UNION SELECT subject FROM own_answer"
    )
    return [str(row[0]) for row in rows]


def that_name(marks: Sequence[str]) -> list[Words]:
    """Return drafts and memories of summaries in which any of some marks stands."""
    wanted = json.dumps([mark for mark in marks if mark])
    # As it stands in JSON, without the quotation marks around it.
    written = "substr(json_quote(m.value), 2, length(json_quote(m.value)) - 2)"
    holds = f"EXISTS (SELECT 1 FROM json_each(?) m WHERE instr({{}}, {written}))"
    return [
        Words("summary_draft", holds.format("chosen"), (wanted,)),
        Words("summary_given", f"{holds.format('chosen')} OR {holds.format('held')}", (wanted, wanted)),
    ]


def count(db: sqlite3.Connection, words: Iterable[Words]) -> int:
    """Return how many rows these are."""
    return sum(
        int(db.execute(f"SELECT count(*) FROM {one.table} WHERE {one.where}", one.given).fetchone()[0]) for one in words
    )


def drop(db: sqlite3.Connection, words: Iterable[Words]) -> int:
    """Delete them; return how many there were."""
    return sum(db.execute(f"DELETE FROM {one.table} WHERE {one.where}", one.given).rowcount for one in words)


def count_own(db: sqlite3.Connection) -> int:
    """Return how much the person said and wrote in all."""
    tables = (
        "correction", "note", "intent", "own_answer", "ceiling", "scenario", "experiment", "summary_draft",
        "summary_given", "own_address",
    )  # fmt: skip
    return count(db, [Words(table, "true") for table in tables])


def wipe(db: sqlite3.Connection) -> None:
    """Delete everything but what is not to be read, and that things were forgotten; in the caller's transaction."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    for table in [str(row[0]) for row in rows if row[0] not in _KEPT]:
        left = {
            "repository": " WHERE ignored = 0",
            "repository_folder": " WHERE repository NOT IN (SELECT id FROM repository WHERE ignored)",
        }.get(table, "")
        db.execute(f'DELETE FROM "{table}"{left}')
    db.execute("UPDATE repository SET moved_heads = NULL, fate_at = NULL, default_head = NULL")
