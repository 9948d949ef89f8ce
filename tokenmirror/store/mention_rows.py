"""Writes and reads which sessions commits name, in trailers and in notes: keyed hashes of ids, until one is known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice

import msgspec

TRAILER = "trailer"
NOTE = "note"
_AT_ONCE = 5_000
"""Sessions that are looked for among what commits say."""


class MentionRow(msgspec.Struct, frozen=True):
    """A stored commit that names a known session."""

    session: int
    oid: str
    author_time: int
    kind: str
    """`trailer` or `note`."""


Names = Callable[[str, str], Collection[int]]
"""The names under which commits may speak of a session, from its source and its own id."""


def unread_messages(db: sqlite3.Connection, repository: int) -> list[str]:
    """Return the commits whose messages were not looked at for ids of sessions."""
    rows = db.execute(
        "SELECT c.oid FROM git_commit c LEFT JOIN words_read w ON w.commit_id = c.id"
        " WHERE c.repository = ? AND w.commit_id IS NULL",
        (repository,),
    )
    return [row[0] for row in rows]


def save_trailers(db: sqlite3.Connection, repository: int, named: Mapping[str, Iterable[int]]) -> None:
    """Store the names in the messages of commits; a message never changes."""
    keys = _keys(db, repository, named)
    rows = [(keys[oid], TRAILER, name) for oid, names in named.items() if oid in keys for name in names]
    db.executemany("INSERT OR IGNORE INTO mention (commit_id, kind, name) VALUES (?, ?, ?)", rows)
    db.executemany("INSERT OR IGNORE INTO words_read (commit_id) VALUES (?)", [(key,) for key in keys.values()])


def notes_read(db: sqlite3.Connection, repository: int) -> dict[str, str | None]:
    """Return for each stored commit the version of its note that was read."""
    rows = db.execute(
        "SELECT c.oid, w.note FROM git_commit c LEFT JOIN words_read w ON w.commit_id = c.id WHERE c.repository = ?",
        (repository,),
    )
    return dict(rows)


def save_notes(
    db: sqlite3.Connection, repository: int, notes: Mapping[str, tuple[str | None, Collection[int]]]
) -> None:
    """Store the version of each commit's note and the names in it, instead of what its note said before."""
    keys = _keys(db, repository, notes)
    here = [(keys[oid], *about) for oid, about in notes.items() if oid in keys]
    db.executemany("DELETE FROM mention WHERE commit_id = ? AND kind = 'note'", [(key,) for key, _, _ in here])
    db.executemany(
        "INSERT OR IGNORE INTO mention (commit_id, kind, name) VALUES (?, ?, ?)",
        [(key, NOTE, name) for key, _, names in here for name in names],
    )
    db.executemany("UPDATE words_read SET note = ? WHERE commit_id = ?", [(version, key) for key, version, _ in here])


def recognise(db: sqlite3.Connection, names: Names, among: Iterable[int] | None = None) -> set[int]:
    """Find the known sessions, or those among some, that commits name; return the repositories of these commits."""
    if db.execute("SELECT 1 FROM mention WHERE session IS NULL LIMIT 1").fetchone() is None:
        return set()
    found: set[int] = set()
    sessions = _sessions(db, among)
    while some := list(islice(sessions, _AT_ONCE)):
        found |= _recognise(db, names, some)
    return found


def _recognise(db: sqlite3.Connection, names: Names, sessions: Iterable[tuple[int, str, str]]) -> set[int]:
    called: dict[int, int] = {}
    for session, source, native in sessions:
        for name in names(source, native):
            called.setdefault(name, session)
    rows = db.execute(
        "SELECT m.name, c.repository FROM mention m JOIN git_commit c ON c.id = m.commit_id"
        " WHERE m.session IS NULL AND m.name IN (SELECT value FROM json_each(?))",
        (json.dumps(list(called)),),
    ).fetchall()
    met = {(called[name], name) for name, _ in rows}
    db.executemany("UPDATE mention SET session = ? WHERE name = ? AND session IS NULL", sorted(met))
    return {repository for _, repository in rows}


def mentions(db: sqlite3.Connection, repository: int) -> list[MentionRow]:
    """Return the commits of a repository that name a known session, oldest first."""
    rows = db.execute(
        "SELECT m.session, c.oid, c.author_time, m.kind FROM mention m JOIN git_commit c ON c.id = m.commit_id"
        " WHERE c.repository = ? AND m.session IS NOT NULL ORDER BY c.author_time, c.oid, m.session, m.kind",
        (repository,),
    )
    return [MentionRow(*row) for row in rows]


def _sessions(db: sqlite3.Connection, among: Iterable[int] | None) -> Iterator[tuple[int, str, str]]:
    """Return sessions; where two have one id, the first that comes has its name."""
    if among is None:
        return db.execute("SELECT id, source, native FROM session ORDER BY id DESC")
    wanted = json.dumps(sorted(among))
    return db.execute(
        "SELECT id, source, native FROM session WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC",
        (wanted,),
    )


def _keys(db: sqlite3.Connection, repository: int, oids: Iterable[str]) -> dict[str, int]:
    """Return the keys of stored commits."""
    rows = db.execute(
        "SELECT oid, id FROM git_commit WHERE repository = ? AND oid IN (SELECT value FROM json_each(?))",
        (repository, json.dumps(list(oids))),
    )
    return dict(rows)
