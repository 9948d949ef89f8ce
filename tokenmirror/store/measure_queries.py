"""Sums that measures are made of: stretches with their prompts, what went into commits, which files they touch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import NamedTuple

from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import Quality
from tokenmirror.store.editions import HISTORY, TOKENS, edition
from tokenmirror.store.ledger_scratch import COST_HERE, FOR_CALL, Scratch
from tokenmirror.store.queries import conditions_of, from_call
from tokenmirror.store.rows import GUESS, QUALITIES

_AMONG = "IN (SELECT value FROM json_each(?))"
# Where a stretch begins: where the one before it in its session ended.
_STRETCHES = (
    "SELECT session, stop_at AS stop, coalesce(lag(stop_at) OVER (PARTITION BY session ORDER BY stop_at), -1) AS begin"
    " FROM (SELECT DISTINCT session, stop_at FROM link WHERE ends_stretch)"
)
_IN_STRETCH = "FROM turn t WHERE t.session = l.session AND t.at > e.begin AND t.at <= e.stop"


class StretchRow(NamedTuple):
    """The stretch of a session that led to a commit."""

    commit: int
    session: int
    name: str
    """The session by tool and the tool's own id, joined by a colon."""
    guess: bool
    weight: float
    lines: int
    begin: int
    stop: int
    prompts: int
    first_prompt: int | None
    prompt_before: int | None
    """The last prompt before the stretch: of one without a prompt of its own it is what led to it."""


def stretches(db: sqlite3.Connection, commits: Collection[int]) -> list[StretchRow]:
    """Return the stretches that led to some commits."""
    # The plus keeps SQLite from looking each link up by each of the commits.
    rows = db.execute(
        f"WITH ended AS MATERIALIZED ({_STRETCHES})"
        " SELECT l.commit_id, l.session, s.source || ':' || s.native, l.evidence = ?, l.weight, l.lines, e.begin,"
        f" e.stop, (SELECT count(*) {_IN_STRETCH}), (SELECT min(t.at) {_IN_STRETCH}),"
        " (SELECT max(t.at) FROM turn t WHERE t.session = l.session AND t.at <= e.begin)"
        " FROM ended e CROSS JOIN link l ON l.session = e.session AND l.stop_at = e.stop AND l.ends_stretch"
        f" CROSS JOIN session s ON s.id = l.session WHERE +l.commit_id {_AMONG}"
        " ORDER BY l.commit_id, l.weight DESC, s.native",
        (json.dumps([*GUESS]), json.dumps([*commits])),
    )
    return [StretchRow(*row) for row in rows]


class LinkedRow(NamedTuple):
    """A session's part in a commit, whether it ends a stretch there or elsewhere."""

    commit: int
    session: int
    name: str
    guess: bool
    lines: int


def linked(db: sqlite3.Connection, commits: Collection[int]) -> list[LinkedRow]:
    """Return which sessions had a part in some commits, the heaviest of a commit first."""
    rows = db.execute(
        "SELECT l.commit_id, l.session, s.source || ':' || s.native, l.evidence = ?, l.lines FROM link l"
        f" CROSS JOIN session s ON s.id = l.session WHERE l.commit_id {_AMONG}"
        " ORDER BY l.commit_id, l.weight DESC, s.native",
        (json.dumps([*GUESS]), json.dumps([*commits])),
    )
    return [LinkedRow(*row) for row in rows]


class SpentRow(NamedTuple):
    """What went into a commit with one model, known equally well."""

    commit: int
    model: str
    quality: Quality
    priced: bool
    price: int
    tokens: int


def spent(scratch: Scratch, commits: Collection[int]) -> list[SpentRow]:
    """Return what went into some commits; the scratch must know the rates."""
    rows = scratch.db.execute(
        "SELECT g.commit_id, m.text, g.quality, g.priced, g.price, g.tokens FROM (SELECT f.commit_id AS commit_id,"
        " c.model AS model, c.quality AS quality, q.model IS NOT NULL AS priced,"
        f" sum(coalesce({COST_HERE}, 0)) AS price, sum(f.input_tokens + f.output_tokens) AS tokens"
        f" FROM flow f CROSS JOIN call c ON c.id = f.call LEFT JOIN temp.rate q ON {FOR_CALL}"
        f" WHERE c.replay = 0 AND f.commit_id {_AMONG}"
        " GROUP BY f.commit_id, c.model, c.quality, priced) g JOIN word m ON m.id = g.model",
        (json.dumps([*commits]),),
    )
    return [SpentRow(row[0], row[1], QUALITIES[row[2]], bool(row[3]), row[4], row[5]) for row in rows]


_PROMPTS = "SELECT count(*), total(at % 86400000) FROM turn WHERE at <= (SELECT max(stop_at) FROM link)"


def state_of_pasts(db: sqlite3.Connection) -> tuple[object, ...]:
    """Return numbers that change with what went into commits and led to them; what went nowhere so far is left out.

    While somebody works, most of what is written are calls, and these say that all is as it was.
    """
    return *edition(db, HISTORY, TOKENS), *db.execute(_PROMPTS).fetchone()


def files_touched(db: sqlite3.Connection, commits: Collection[int]) -> list[tuple[int, int, str, bool]]:
    """Return commit, row, path and whether it is generated of each file that some commits touch."""
    rows = db.execute(
        f"SELECT commit_id, id, path, coalesce(generated, 0) FROM commit_file WHERE commit_id {_AMONG}",
        (json.dumps([*commits]),),
    )
    return [(commit, key, path, bool(generated)) for commit, key, path, generated in rows]


def lines_of_files(db: sqlite3.Connection, rows: Collection[int]) -> list[tuple[int, bytes | None, bytes | None]]:
    """Return row, added and removed lines of some files of commits."""
    return db.execute(
        f"SELECT id, added, removed FROM commit_file WHERE id {_AMONG}", (json.dumps([*rows]),)
    ).fetchall()


class FileRow(NamedTuple):
    """One file of a commit, with its lines as they are stored."""

    commit: int
    path: str
    old_path: str | None
    added: bytes | None
    removed: bytes | None
    rewrapped: bytes | None


_FILE = "commit_id, path, old_path, added, removed, rewrapped FROM commit_file WHERE NOT coalesce(generated, 0)"


def files_of(db: sqlite3.Connection, commits: Collection[int]) -> list[FileRow]:
    """Return the files of some commits; those that are generated are left out."""
    return [*map(FileRow._make, db.execute(f"SELECT {_FILE} AND commit_id {_AMONG}", (json.dumps([*commits]),)))]


def files_at(db: sqlite3.Connection, paths: Collection[str]) -> list[FileRow]:
    """Return all that commits of any repository put in at some paths."""
    return [*map(FileRow._make, db.execute(f"SELECT {_FILE} AND path {_AMONG}", (json.dumps([*paths]),)))]


class CommitInHistory(NamedTuple):
    """A commit as the order of landing goes by it, whoever made it."""

    id: int
    oid: str
    repository: int
    committer_time: int
    parents: str
    mine: bool
    subject: str
    mends: bool
    """Its message says that it reverts something, or names what it fixes."""
    landed_as: str | None
    """The commit that carries it, where it landed as another."""


def history(db: sqlite3.Connection) -> list[CommitInHistory]:
    """Return the commits of everybody in the repositories that are looked at."""
    rows = db.execute(
        "SELECT g.id, g.oid, g.repository, g.committer_time, coalesce(g.parents, ''), g.mine, coalesce(g.subject, ''),"
        " g.reverts IS NOT NULL, f.landed_as FROM git_commit g CROSS JOIN repository r ON r.id = g.repository"
        " LEFT JOIN fate f ON f.commit_id = g.id WHERE r.ignored = 0"
    )
    return [*map(CommitInHistory._make, rows)]


def default_heads(db: sqlite3.Connection) -> list[tuple[int, str, str | None]]:
    """Return key, folder and head of the default branch of each repository that is looked at."""
    return db.execute("SELECT id, top, default_head FROM repository WHERE ignored = 0 ORDER BY id").fetchall()


def edited(db: sqlite3.Connection, project: str | None, source: str | None) -> list[tuple[int, str, int]]:
    """Return session, its name and its last edit of the sessions that edited files of a repository.

    Subagents belong to the session that called them.
    """
    rows = db.execute(
        "SELECT s.id, s.source || ':' || s.native, max(e.at) FROM edit e CROSS JOIN session s ON s.id = e.session"
        " CROSS JOIN repository r ON r.id = e.repository WHERE r.ignored = 0 AND s.parent IS NULL"
        " AND (?1 IS NULL OR r.top = ?1) AND (?2 IS NULL OR s.source = ?2) GROUP BY s.id",
        (project, source or None),
    )
    return rows.fetchall()


def landed_sessions(db: sqlite3.Connection) -> set[int]:
    """Return the sessions that are known, and not guessed, to have had a part in something that landed."""
    rows = db.execute(
        "SELECT DISTINCT l.session FROM link l CROSS JOIN fate f ON f.commit_id = l.commit_id"
        " WHERE f.landed_at IS NOT NULL AND l.evidence <> ?",
        (json.dumps([*GUESS]),),
    )
    return {row[0] for row in rows}


def worked(db: sqlite3.Connection, start: int, end: int, narrow: Filter) -> bool:
    """Tell whether the person committed or a call was made in a time; of a filter its project and its tool count."""
    where, values = conditions_of(Filter(project=narrow.project, source=narrow.source))
    row = db.execute(
        f"SELECT EXISTS (SELECT 1{from_call(narrow)} WHERE c.replay = 0 AND c.at >= ? AND c.at < ? AND {where})"
        " OR (? = '' AND EXISTS (SELECT 1 FROM git_commit g JOIN repository r ON r.id = g.repository WHERE g.mine"
        " AND r.ignored = 0 AND g.author_time >= ? AND g.author_time < ? AND coalesce(?, r.top) = r.top))",
        (start, end, *values, narrow.source or "", start, end, narrow.project),
    ).fetchone()
    return bool(row[0])
