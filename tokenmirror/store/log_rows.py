"""Writes and reads the cursors of logs, the folders they are in, and what could not be read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from tokenmirror.domain.events import Problem

_PROBLEMS_KEPT = 200
"""Of one log; a broken file must not fill the database."""


NO_LINES: Mapping[int, int] = MappingProxyType({})


class LogRow(NamedTuple):
    """One known log: how far it was read and what the reader needs to go on."""

    id: int
    source: str
    path: str
    device: str
    inode: str
    head: bytes
    tail: bytes
    size: int
    mtime_ns: int
    offset: int
    skipping: bool
    state: Mapping[str, object] = {}
    reader_version: int = 0
    records: int = 0
    status: str = "read"
    detail: str | None = None


_COLUMNS = (
    "id, source, path, device, inode, head, tail, size, mtime_ns, offset, skipping, state, reader_version, records,"
    " status, detail"
)


class LogLook(NamedTuple):
    """What tells whether a log has to be read."""

    path: str
    size: int
    mtime_ns: int
    inode: str
    reader_version: int
    status: str


def looks(db: sqlite3.Connection, source: str) -> Iterator[LogLook]:
    """Yield how all known logs of a source looked, one after the other."""
    rows = db.execute(
        "SELECT path, coalesce(size, 0), coalesce(mtime_ns, 0), coalesce(inode, ''), coalesce(reader_version, 0),"
        " status FROM log WHERE source = ?",
        (source,),
    )
    return (LogLook(*row) for row in rows)


def paths_after(db: sqlite3.Connection, source: str, last: int, most: int) -> list[tuple[int, str]]:
    """Return id and path of the known logs of a source, those that follow one, in the order of their ids."""
    return db.execute(
        "SELECT id, path FROM log WHERE +source = ? AND id > ? ORDER BY id LIMIT ?", (source, last, most)
    ).fetchall()


def log_at(db: sqlite3.Connection, source: str, path: str) -> LogRow | None:
    """Return what is known of the log at a path."""
    row = db.execute(f"SELECT {_COLUMNS} FROM log WHERE source = ? AND path = ?", (source, path)).fetchone()
    return None if row is None else _log(row)


def paths_like(db: sqlite3.Connection, source: str, inode: str, names: Iterable[str]) -> list[str]:
    """Return the paths of the logs of an inode, then of those that are called like one of some names."""
    found = db.execute("SELECT path FROM log WHERE source = ? AND inode = ?", (source, inode or "-")).fetchall()
    for name in names:
        found += db.execute(
            "SELECT path FROM log WHERE source = ?1 AND substr(path, -length(?2) - 1) IN ('/' || ?2, '' || ?2)",
            (source, name),
        )
    return [str(row[0]) for row in found]


def lost_logs(db: sqlite3.Connection, source: str) -> list[tuple[str, str]]:
    """Return path and inode of the logs that are not where they were."""
    rows = db.execute("SELECT path, coalesce(inode, '') FROM log WHERE source = ? AND status <> 'read'", (source,))
    return [(str(row[0]), str(row[1])) for row in rows]


def add_log(db: sqlite3.Connection, source: str, path: str) -> int:
    """Return the id of a log, stored at first sight."""
    row = db.execute(
        "INSERT INTO log (source, path, offset, records, status) VALUES (?, ?, 0, 0, 'new')"
        " ON CONFLICT (source, path) DO UPDATE SET path = excluded.path RETURNING id",
        (source, path),
    ).fetchone()
    return int(row[0])


def save_log(db: sqlite3.Connection, log: LogRow, last_at: int | None) -> None:
    """Save how far a log was read, and the last moment it told of; in the transaction of the rows that were read."""
    db.execute(
        "UPDATE log SET device = ?, inode = ?, head = ?, tail = ?, size = ?, mtime_ns = ?, offset = ?,"
        " skipping = ?, state = ?, reader_version = ?, records = ?, status = ?, detail = ?,"
        " last_at = max(coalesce(?, last_at), coalesce(last_at, ?)) WHERE id = ?",
        (
            log.device, log.inode, log.head, log.tail, log.size, log.mtime_ns, log.offset, int(log.skipping),
            json.dumps(log.state), log.reader_version, log.records, log.status, log.detail, last_at, last_at,
            log.id,
        ),
    )  # fmt: skip


def forget_reading(db: sqlite3.Connection, log: int) -> None:
    """Forget what a log's records said about counts and problems, before it is read from the start again.

    The calls themselves stay: rows outlive their logs.
    """
    db.execute("DELETE FROM call_record WHERE log = ?", (log,))
    db.execute("DELETE FROM problem WHERE log = ?", (log,))
    db.execute("UPDATE log SET last_at = NULL WHERE id = ?", (log,))


def move_log(db: sqlite3.Connection, log: int, path: str) -> None:
    """Record that a log was renamed; a stale row at the new place gives way."""
    source = db.execute("SELECT source FROM log WHERE id = ?", (log,)).fetchone()[0]
    stale = db.execute("SELECT id FROM log WHERE source = ? AND path = ? AND id <> ?", (source, path, log)).fetchone()
    if stale is not None:
        forget_reading(db, int(stale[0]))
        db.execute("DELETE FROM log WHERE id = ?", (stale[0],))
    db.execute("UPDATE log SET path = ?, status = 'read' WHERE id = ?", (path, log))


def set_status(db: sqlite3.Connection, log: int, status: str, detail: str | None) -> None:
    """Record that a log is `gone`, `offline`, `unreadable` or `read` again."""
    db.execute("UPDATE log SET status = ?, detail = ? WHERE id = ?", (status, detail, log))


def add_problems(
    db: sqlite3.Connection, log: int, problems: Iterable[Problem], now: int, lines: Mapping[int, int] = NO_LINES
) -> None:
    """Store where and why records could not be read, up to a limit a log; `lines` are their numbers by offset."""
    rows = [(log, p.offset, lines.get(p.offset), p.kind, p.detail, now) for p in problems]
    if not rows:
        return
    count = int(db.execute("SELECT count(*) FROM problem WHERE log = ?", (log,)).fetchone()[0])
    db.executemany(
        "INSERT OR IGNORE INTO problem (log, offset, line, kind, detail, found_at) VALUES (?, ?, ?, ?, ?, ?)",
        rows[: max(0, _PROBLEMS_KEPT - count)],
    )


def save_roots(db: sqlite3.Connection, found: Iterable[tuple[str, str, str, int, str]], now: int) -> None:
    """Record how folders that tools write below were found: source, path, status, logs, detail; most stay as they were.

    `seen_at` is when a folder was first found as it is.
    """
    known = set(db.execute("SELECT source, path, status, logs, detail FROM root"))
    news = [(*root, now) for root in found if root not in known]
    if not news:
        return
    db.execute("BEGIN IMMEDIATE")
    db.executemany(
        "INSERT INTO root (source, path, status, logs, detail, seen_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (source, path) DO UPDATE SET status = excluded.status, logs = excluded.logs,"
        " detail = excluded.detail, seen_at = excluded.seen_at",
        news,
    )
    db.execute("COMMIT")


def is_unsettled(db: sqlite3.Connection) -> bool:
    """Tell whether rows were stored of which the collector died before it had looked where they belong."""
    return bool(db.execute("PRAGMA user_version").fetchone()[0])


def set_unsettled(db: sqlite3.Connection, *, unsettled: bool) -> None:
    """Record, in the transaction that stores or settles rows, whether some wait to be settled."""
    if is_unsettled(db) != unsettled:
        db.execute(f"PRAGMA user_version = {int(unsettled)}")


def unsettled_sessions(db: sqlite3.Connection, after: int = -1, most: int = -1) -> list[int]:
    """Return the sessions with calls whose tokens have not flown anywhere yet, or edits that lie nowhere yet.

    They come in the order of their ids; only those that follow one, and at most so many.
    """
    rows = db.execute(
        "SELECT id FROM session s WHERE id > ? AND (EXISTS (SELECT 1 FROM call c WHERE c.session = s.id"
        " AND NOT EXISTS (SELECT 1 FROM flow WHERE flow.call = c.id))"
        " OR EXISTS (SELECT 1 FROM edit e WHERE e.session = s.id AND e.repository IS NULL)) ORDER BY id LIMIT ?",
        (after, most),
    )
    return [row[0] for row in rows]


def knows_any(db: sqlite3.Connection) -> bool:
    """Tell whether any log is known yet."""
    return db.execute("SELECT 1 FROM log LIMIT 1").fetchone() is not None


def knows_any_of(db: sqlite3.Connection, source: str) -> bool:
    """Tell whether any log of a tool is known yet."""
    return db.execute("SELECT 1 FROM log WHERE source = ? LIMIT 1", (source,)).fetchone() is not None


def known_roots(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return source and path of the folders that were present once."""
    return {(row[0], row[1]) for row in db.execute("SELECT source, path FROM root WHERE logs > 0")}


def _log(row: tuple[object, ...]) -> LogRow:
    values = list(row)
    values[3:7] = [values[3] or "", values[4] or "", values[5] or b"", values[6] or b""]
    values[7:10] = [value or 0 for value in values[7:10]]
    values[10] = bool(values[10])
    values[11] = json.loads(str(values[11])) if values[11] else {}
    values[12:14] = [value or 0 for value in values[12:14]]
    return LogRow(*values)  # type: ignore[arg-type]
