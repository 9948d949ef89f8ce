"""Reads how well everything can be read: folders, logs, repositories, working folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import NamedTuple

from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import Quality
from tokenmirror.store.kept_days import days_of, from_kept
from tokenmirror.store.rows import QUALITIES


class RootStatus(NamedTuple):
    """A folder that a tool writes below."""

    source: str
    path: str
    status: str
    logs: int
    detail: str


class LogStatus(NamedTuple):
    """What is known of the logs of one source."""

    source: str
    logs: int
    bytes: int
    records: int
    gone: int
    offline: int
    last_at: int | None


class Told(NamedTuple):
    """What the logs of one source told: repeats and replays are left out, so that each call counts once."""

    source: str
    sessions: int
    repeats: int
    replays: int
    calls: Mapping[Quality, int]
    """How many counted calls' tokens are known how."""


ToldRows = list[tuple[str, int, int, int, int]]
"""Source, rank of a quality, counted calls, repeats and replays."""


class RepositoryStatus(NamedTuple):
    """One repository and how it was found."""

    id: int
    top: str
    status: str
    detail: str | None
    default_ref: str | None
    default_why: str | None
    ignored: bool
    commits: int
    mine: int
    folders: tuple[str, ...]


class PlaceRow(NamedTuple):
    """A working folder that belongs to no repository, and why."""

    path: str
    status: str
    detail: str | None
    calls: int


def roots(db: sqlite3.Connection) -> list[RootStatus]:
    """Return all folders that were looked at."""
    rows = db.execute("SELECT source, path, status, logs, coalesce(detail, '') FROM root ORDER BY source, path")
    return [RootStatus(*row) for row in rows]


def has_unread_logs(db: sqlite3.Connection) -> bool:
    """Tell whether logs were found of which nothing is stored yet, or nobody has looked for any."""
    asked = (
        "SELECT NOT EXISTS (SELECT 1 FROM root)"
        " OR (SELECT coalesce(sum(logs), 0) FROM root) > (SELECT count(*) FROM log)"
    )
    return bool(db.execute(asked).fetchone()[0])


def log_statuses(db: sqlite3.Connection) -> dict[str, LogStatus]:
    """Return the state of each source's logs."""
    rows = db.execute(
        "SELECT source, count(*), coalesce(sum(offset), 0), coalesce(sum(records), 0), sum(status = 'gone'),"
        " sum(status = 'offline'), max(last_at) FROM log GROUP BY source"
    )
    return {row[0]: LogStatus(*row) for row in rows}


def told(
    db: sqlite3.Connection, keep: Callable[[Hashable, Callable[[], ToldRows]], ToldRows] | None = None
) -> dict[str, Told]:
    """Return what the logs of each source told, and what of it was told twice.

    What is told of kept days is given to `keep` with a name of these days, which gives it back, or what it was before.
    """
    found = {
        name: Told(name, count, 0, 0, {})
        for name, count in db.execute("SELECT source, count(*) FROM session GROUP BY source")
    }
    days = days_of(db, Filter())
    rows = db.execute(
        "SELECT source, quality, sum(NOT replay), sum(CASE WHEN replay THEN 0 ELSE records - 1 END),"
        " sum(CASE WHEN replay THEN records ELSE 0 END) FROM (SELECT s.source, c.quality, c.replay,"
        " max(1, coalesce((SELECT sum(records) FROM call_record k WHERE k.call = c.id), 1)) AS records"
        f"{days.calls} JOIN session s ON s.id = c.session) GROUP BY 1, 2",
        days.spans_given,
    ).fetchall()
    if days.kept:
        kept = partial(_told_on, db, days.kept)
        rows += keep(("told", days.kept), kept) if keep is not None else kept()
    for name, rank, calls, repeats, replays in rows:
        one = found[name]
        counted = dict(one.calls)
        if calls:
            counted[QUALITIES[rank]] = counted.get(QUALITIES[rank], 0) + calls
        found[name] = one._replace(calls=counted, repeats=one.repeats + repeats, replays=one.replays + replays)
    return found


def _told_on(db: sqlite3.Connection, kept: str) -> ToldRows:
    """Return the same of kept days; how well tokens of what was told twice are known is not told there."""
    known = f"SELECT k.source, k.quality, sum(k.calls), 0, 0{from_kept('day_spent', 'k')} GROUP BY 1, 2"
    again = (
        f"SELECT s.source, 0, 0, sum(k.repeats), sum(k.replays){from_kept('day_session', 'k')}"
        " JOIN session s ON s.id = k.session GROUP BY 1"
    )
    return [*db.execute(known, (kept,)), *db.execute(again, (kept,))]


def oldest_log(db: sqlite3.Connection, source: str) -> int | None:
    """Return when the log that was not written to for the longest time last was, of those that are still there."""
    row = db.execute("SELECT min(mtime_ns) FROM log WHERE source = ? AND status = 'read'", (source,)).fetchone()
    return None if row[0] is None else int(row[0]) // 1_000_000


def logs_not_read(db: sqlite3.Connection, source: str) -> int:
    """Return how many logs there are that could not be read."""
    row = db.execute("SELECT count(*) FROM log WHERE source = ? AND status = 'unreadable'", (source,)).fetchone()
    return int(row[0])


def repositories(db: sqlite3.Connection) -> list[RepositoryStatus]:
    """Return all known repositories."""
    folders: dict[int, list[str]] = {}
    for repository, path in db.execute("SELECT repository, path FROM repository_folder ORDER BY path"):
        folders.setdefault(repository, []).append(path)
    rows = db.execute(
        "SELECT r.id, r.top, coalesce(r.status, 'new'), r.detail, r.default_ref, r.default_why, r.ignored,"
        " count(g.id), coalesce(sum(g.mine), 0) FROM repository r LEFT JOIN git_commit g ON g.repository = r.id"
        " GROUP BY r.id ORDER BY r.top"
    )
    return [RepositoryStatus(*[*row[:6], bool(row[6]), *row[7:], tuple(folders.get(row[0], ()))]) for row in rows]


def repository_states(db: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    """Return folder, status and detail of each repository that is not left out; without a look at its commits."""
    told = "SELECT top, coalesce(status, 'new'), detail FROM repository WHERE ignored = 0 ORDER BY top"
    return db.execute(told).fetchall()


def places_gone(db: sqlite3.Connection) -> set[int]:
    """Return the working folders in no repository that are no longer there, by their keys."""
    return {row[0] for row in db.execute("SELECT id FROM place WHERE repository IS NULL AND status = 'missing'")}


def places_without_repository(db: sqlite3.Connection) -> list[PlaceRow]:
    """Return working folders in no repository that calls were made in."""
    if not db.execute("SELECT 1 FROM place WHERE repository IS NULL LIMIT 1").fetchone():
        return []
    days = days_of(db, Filter())
    calls = f"SELECT c.place AS place, 1 AS calls{days.calls} WHERE c.replay = 0"
    given = list(days.spans_given)
    if days.kept:
        calls += f" UNION ALL SELECT k.place, k.calls{from_kept('day_session', 'k')}"
        given.append(days.kept)
    rows = db.execute(
        f"SELECT p.path, coalesce(p.status, 'new'), p.detail, sum(c.calls) AS calls FROM ({calls}) c"
        " JOIN place p ON p.id = c.place WHERE p.repository IS NULL GROUP BY p.id HAVING calls > 0 ORDER BY p.path",
        given,
    )
    return [PlaceRow(*row) for row in rows]


def quick_check(db: sqlite3.Connection) -> str:
    """Return what SQLite says of the file's health: `ok`, or what is wrong."""
    return str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
