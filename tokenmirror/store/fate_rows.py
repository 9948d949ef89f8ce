"""Writes and reads how a fate came about: dated states, and lines alive some days after landing."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

_OF_REPOSITORY = "commit_id IN (SELECT id FROM git_commit WHERE repository = ?)"
_AMONG = "commit_id IN (SELECT value FROM json_each(?))"


class AliveRow(NamedTuple):
    """How many lines of a commit were alive some days after it landed."""

    commit: int
    days: int
    landed_in: str
    at_commit: str
    """The commit of the default branch in which they were counted."""
    lines: int


class StateRow(NamedTuple):
    """One thing that happened to a commit."""

    commit: int
    state: str
    at: int | None
    evidence: tuple[str, ...]


class LastFateRow(NamedTuple):
    """What was last known of a commit."""

    oid: str
    state: str
    landed_as: str | None
    landed_in: str | None
    landed_how: str
    landed_at: int | None
    lines_added: int
    lines_alive: int
    as_of: int
    evidence: tuple[str, ...]


def alive_rows(db: sqlite3.Connection, repository: int, *, since_day: int = 1) -> list[AliveRow]:
    """Return what was counted for the commits of a repository; day 0 is what a commit newly put in."""
    rows = db.execute(
        "SELECT commit_id, days, landed_in, at_commit, lines FROM alive_at"
        f" WHERE {_OF_REPOSITORY} AND days >= ? ORDER BY commit_id, days",
        (repository, since_day),
    )
    return [AliveRow(*row) for row in rows]


def save_alive(db: sqlite3.Connection, rows: Iterable[AliveRow]) -> None:
    """Store counts; a later one of the same commit and day takes the place of an earlier one."""
    db.executemany("INSERT OR REPLACE INTO alive_at VALUES (?, ?, ?, ?, ?)", rows)


def drop_alive(db: sqlite3.Connection, commits: Iterable[int]) -> None:
    """Forget what was counted for commits that are not in the branch any more."""
    db.executemany("DELETE FROM alive_at WHERE commit_id = ?", [(commit,) for commit in commits])


def state_rows(
    db: sqlite3.Connection, repository: int, only: Collection[int] | None = None
) -> dict[int, list[StateRow]]:
    """Return the states of a repository's commits, or of some of them, in order."""
    rows = db.execute(
        "SELECT commit_id, state, at, evidence FROM dated_state"
        f" WHERE {_OF_REPOSITORY if only is None else _AMONG} ORDER BY commit_id, number",
        (repository if only is None else json.dumps(list(only)),),
    )
    return _by_commit(rows)


def replace_states(
    db: sqlite3.Connection, repository: int, rows: Iterable[StateRow], only: Collection[int] | None = None
) -> None:
    """Replace the states of a repository's commits, or of some of them; those of one commit come in their order."""
    if only is None:
        db.execute(f"DELETE FROM dated_state WHERE {_OF_REPOSITORY}", (repository,))
    else:
        db.execute(f"DELETE FROM dated_state WHERE {_AMONG}", (json.dumps(list(only)),))
    numbers: dict[int, int] = defaultdict(int)
    values = []
    for row in rows:
        values.append((row.commit, numbers[row.commit], row.state, row.at, json.dumps(row.evidence)))
        numbers[row.commit] += 1
    db.executemany("INSERT INTO dated_state VALUES (?, ?, ?, ?, ?)", values)


def all_states(db: sqlite3.Connection) -> dict[int, list[StateRow]]:
    """Return the states of every commit, in order."""
    return _by_commit(db.execute("SELECT commit_id, state, at, evidence FROM dated_state ORDER BY commit_id, number"))


def all_alive(db: sqlite3.Connection) -> dict[int, dict[int, int]]:
    """Return for every commit the lines alive, by days since it landed; on day 0 what it newly put in."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for commit, days, lines in db.execute("SELECT commit_id, days, lines FROM alive_at"):
        found[commit][days] = lines
    return found


def last_fates(db: sqlite3.Connection, repository: int) -> dict[int, LastFateRow]:
    """Return what was last known of each commit of a repository."""
    rows = db.execute(
        "SELECT f.commit_id, g.oid, f.state, f.landed_as, f.landed_in, f.landed_how, f.landed_at, f.lines_added,"
        " f.lines_alive, f.as_of, f.evidence FROM fate f JOIN git_commit g ON g.id = f.commit_id"
        " WHERE g.repository = ?",
        (repository,),
    )
    return {row[0]: LastFateRow._make((*row[1:10], tuple(json.loads(row[10] or "[]")))) for row in rows}


def _by_commit(rows: Iterable[tuple[int, str, int | None, str]]) -> dict[int, list[StateRow]]:
    found: dict[int, list[StateRow]] = defaultdict(list)
    for commit, state, at, evidence in rows:
        found[commit].append(StateRow(commit, state, at, tuple(json.loads(evidence))))
    return found
