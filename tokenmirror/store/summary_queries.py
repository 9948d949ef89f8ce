"""Reads what a summary shows of changes beside their lines, and every name that could stand in one."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping


def known_repositories(db: sqlite3.Connection) -> list[str]:
    """Return the folders of all repositories, in the order in which they became known."""
    return [row[0] for row in db.execute("SELECT top FROM repository ORDER BY id")]


def known_branches(db: sqlite3.Connection) -> list[str]:
    """Return every branch on which a call was made."""
    rows = db.execute(
        "SELECT text FROM word WHERE id IN (SELECT branch FROM call WHERE branch IS NOT NULL) ORDER BY text"
    )
    return [row[0] for row in rows]


def known_people(db: sqlite3.Connection) -> list[str]:
    """Return the addresses of others whose commits are known."""
    rows = db.execute("SELECT DISTINCT author FROM git_commit WHERE NOT mine AND author IS NOT NULL ORDER BY author")
    return [row[0] for row in rows]


def branches_of(db: sqlite3.Connection, owner: Mapping[int, int]) -> dict[int, list[str]]:
    """Return the branches of the calls that went into commits, by whom each commit is of."""
    rows = db.execute(
        "SELECT DISTINCT f.commit_id, w.text FROM json_each(?) k CROSS JOIN flow f ON f.commit_id = k.value"
        " CROSS JOIN call c ON c.id = f.call JOIN word w ON w.id = c.branch ORDER BY w.text",
        (json.dumps([*owner]),),
    )
    return _by_owner(rows, owner)


def others_of(db: sqlite3.Connection, owner: Mapping[int, int]) -> dict[int, list[str]]:
    """Return the addresses of others who merged or squashed commits, by whom each commit is of."""
    rows = db.execute(
        "SELECT DISTINCT g.id, o.author FROM json_each(?) k CROSS JOIN git_commit g ON g.id = k.value"
        " CROSS JOIN fate f ON f.commit_id = g.id CROSS JOIN git_commit o ON o.repository = g.repository"
        " AND o.oid IN (f.landed_in, f.landed_as) WHERE NOT o.mine AND o.author IS NOT NULL ORDER BY o.author",
        (json.dumps([*owner]),),
    )
    return _by_owner(rows, owner)


def _by_owner(rows: Iterable[tuple[int, str]], owner: Mapping[int, int]) -> dict[int, list[str]]:
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for key, name in rows:
        found[owner[key]][name] = None
    return {of: [*names] for of, names in found.items()}


def sessions_started(db: sqlite3.Connection, names: Collection[str]) -> dict[str, int]:
    """Return when some sessions began, by tool and the tool's own id, joined by a colon."""
    rows = db.execute(
        "SELECT s.source || ':' || s.native, s.started FROM json_each(?) k CROSS JOIN session s"
        " ON s.native = substr(k.value, instr(k.value, ':') + 1) AND s.source = substr(k.value, 1,"
        " instr(k.value, ':') - 1) WHERE s.started IS NOT NULL",
        (json.dumps([*names]),),
    )
    return dict(rows.fetchall())
