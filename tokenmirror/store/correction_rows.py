"""Writes and reads what the person corrected, by names that outlive a rebuild."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple

from tokenmirror.domain.corrections import Correction, Word
from tokenmirror.store.log_rows import set_unsettled


class CorrectionRow(NamedTuple):
    """A stored correction as a person may see it."""

    word: Word
    oid: str
    folder: str
    subject: str | None
    session: int
    native: str | None
    source: str | None
    said_at: int


class CommitPlace(NamedTuple):
    """A stored commit and a repository that it is in."""

    oid: str
    repository: int
    top: str
    readable: bool
    """The repository is where it was, and git can read it."""


class SessionPlace(NamedTuple):
    """A stored session by its own name."""

    id: int
    source: str
    native: str


class NearSession(NamedTuple):
    """A session that a commit may have come from."""

    source: str
    native: str
    started: int
    cwd: str | None


# A link belongs to one repository, so that tokens go into one of two clones; other words hold wherever the commit is.
_HERE = "(c.word <> 'linked' OR c.folder IN (SELECT path FROM repository_folder WHERE repository = ?))"


def say(db: sqlite3.Connection, folder: str, oid: str, session: int, word: Word, now: int) -> None:
    """Store one word; it takes the place of what was said of the same things before."""
    db.execute(
        "INSERT INTO correction (folder, oid, session, word, said_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (folder, oid, session) DO UPDATE SET word = excluded.word, said_at = excluded.said_at",
        (folder, oid, session, word.value, now),
    )


def said_of(db: sqlite3.Connection, folder: str, oid: str, session: int) -> Word | None:
    """Return the word whose place another one of the same things would take; None where nothing was said."""
    row = db.execute(
        "SELECT word FROM correction WHERE folder = ? AND oid = ? AND session = ?", (folder, oid, session)
    ).fetchone()
    return Word(row[0]) if row is not None else None


def take_back(db: sqlite3.Connection, oid: str, session: int, words: Collection[Word]) -> bool:
    """Forget a word, if it is one of these, wherever it was said; tell whether it was there."""
    wanted = json.dumps([word.value for word in words])
    gone = db.execute(
        "DELETE FROM correction WHERE oid = ? AND session = ? AND word IN (SELECT value FROM json_each(?))",
        (oid, session, wanted),
    )
    return gone.rowcount > 0


def is_not_mine(db: sqlite3.Connection, oid: str) -> bool:
    """Tell whether the person said that a commit is not to be counted as theirs."""
    found = db.execute("SELECT 1 FROM correction WHERE oid = ? AND word = 'not_mine'", (oid,))
    return found.fetchone() is not None


def of_repository(db: sqlite3.Connection, repository: int) -> list[Correction]:
    """Return what was said of commits of a repository, the oldest word first."""
    rows = db.execute(
        "SELECT c.word, c.oid, c.session, s.started, s.ended FROM correction c LEFT JOIN session s ON s.id = c.session"
        f" WHERE c.oid <> '' AND {_HERE} ORDER BY c.said_at, c.oid, c.session",
        (repository,),
    )
    return [Correction(Word(row[0]), *row[1:]) for row in rows]


def claim_linked(db: sqlite3.Connection, repository: int) -> None:
    """Count commits as the person's that they linked to a session of theirs, whoever git names as the author."""
    db.execute(
        "UPDATE git_commit SET mine = 1 WHERE repository = ?1 AND mine = 0 AND oid IN (SELECT c.oid FROM correction c"
        " WHERE c.word = 'linked' AND c.folder IN (SELECT path FROM repository_folder WHERE repository = ?1))",
        (repository,),
    )


def disown(db: sqlite3.Connection, commits: Iterable[int]) -> None:
    """No longer count commits as the person's, until their authors are looked at again."""
    db.executemany("UPDATE git_commit SET mine = 0 WHERE id = ?", [(key,) for key in commits])


def intents(db: sqlite3.Connection) -> dict[int, Word]:
    """Return what sessions were meant for, as the person said of them or of those that they are a part of."""
    rows = db.execute(
        "WITH RECURSIVE meant(id, source, native, word, steps) AS (SELECT s.id, s.source, s.native, c.word, 0"
        " FROM correction c JOIN session s ON s.id = c.session WHERE c.oid = ''"
        " UNION SELECT s.id, s.source, s.native, meant.word, steps + 1 FROM meant JOIN session s"
        " ON s.source = meant.source AND s.parent = meant.native WHERE steps < 9)"
        " SELECT id, word FROM meant ORDER BY steps DESC"
    )
    return {row[0]: Word(row[1]) for row in rows}


def with_parts(db: sqlite3.Connection, session: int) -> set[int]:
    """Return a session and those that were started in it."""
    rows = db.execute(
        "WITH RECURSIVE down(id, source, native) AS (SELECT id, source, native FROM session WHERE id = ?"
        " UNION SELECT s.id, s.source, s.native FROM down JOIN session s ON s.source = down.source"
        " AND s.parent = down.native) SELECT id FROM down",
        (session,),
    )
    return {session, *(row[0] for row in rows)}


def let_flow_again(db: sqlite3.Connection, sessions: Collection[int]) -> None:
    """Let the collector send on what sessions left open or set aside; until then those tokens count as open."""
    wanted = json.dumps(list(sessions))
    db.execute(
        "DELETE FROM flow WHERE call IN (SELECT c.id FROM call c JOIN flow f ON f.call = c.id WHERE c.session IN"
        " (SELECT value FROM json_each(?)) AND f.outcome IN ('in_progress', 'set_aside'))",
        (wanted,),
    )
    set_unsettled(db, unsettled=True)


def listed(db: sqlite3.Connection) -> list[CorrectionRow]:
    """Return everything that was said, the newest first."""
    rows = db.execute(
        "SELECT c.word, c.oid, c.folder, (SELECT g.subject FROM git_commit g WHERE g.oid = c.oid"
        " LIMIT 1), c.session, s.native, s.source,"
        " c.said_at FROM correction c LEFT JOIN session s ON s.id = c.session"
        " ORDER BY c.said_at DESC, c.oid, c.session"
    )
    return [CorrectionRow(Word(row[0]), *row[1:]) for row in rows]


def sessions_linked(db: sqlite3.Connection, oid: str) -> list[SessionPlace]:
    """Return the sessions that have a part in a commit, the greatest first."""
    rows = db.execute(
        "SELECT DISTINCT s.id, s.source, s.native FROM git_commit g JOIN link l ON l.commit_id = g.id JOIN session s"
        " ON s.id = l.session WHERE g.oid = ? ORDER BY l.weight DESC, s.native",
        (oid,),
    )
    return [SessionPlace(*row) for row in rows]


def sessions_near(db: sqlite3.Connection, oid: str, most: int) -> list[NearSession]:
    """Return sessions that have no part in a commit: of its repository before others, then the nearest in time."""
    rows = db.execute(
        "SELECT s.source, s.native, s.started, s.cwd FROM session s JOIN (SELECT min(author_time) AS at,"
        " min(repository) AS repository FROM git_commit WHERE oid = ?1) g WHERE s.started IS NOT NULL"
        " AND s.parent IS NULL AND s.id NOT IN (SELECT l.session FROM link l JOIN git_commit c ON c.id = l.commit_id"
        " WHERE c.oid = ?1) ORDER BY NOT EXISTS (SELECT 1 FROM place p WHERE p.path = s.cwd"
        " AND p.repository = g.repository), max(0, s.started - g.at, g.at - coalesce(s.ended, s.started)), s.id"
        " LIMIT ?2",
        (oid, most),
    )
    return [NearSession(*row) for row in rows]


def commits_linked(db: sqlite3.Connection, source: str, native: str) -> list[tuple[str, str]]:
    """Return id and subject of the commits that a session has a part in, the newest first."""
    return db.execute(
        "SELECT g.oid, max(coalesce(g.subject, '')) FROM session s JOIN link l ON l.session = s.id JOIN git_commit g"
        " ON g.id = l.commit_id WHERE s.source = ? AND s.native = ? GROUP BY g.oid ORDER BY max(g.author_time) DESC",
        (source, native),
    ).fetchall()


def commits_named(db: sqlite3.Connection, prefix: str, folder: str | None = None) -> list[CommitPlace]:
    """Return the stored commits whose id begins so, in one repository or in all."""
    rows = db.execute(
        "SELECT g.oid, r.id, r.top, r.status = 'ok' FROM git_commit g JOIN repository r ON r.id = g.repository"
        " WHERE substr(g.oid, 1, length(?1)) = ?1 AND (?2 IS NULL OR r.top = ?2) ORDER BY r.top, g.oid",
        (prefix, folder),
    )
    return [CommitPlace(row[0], row[1], row[2], readable=bool(row[3])) for row in rows]


def sessions_named(db: sqlite3.Connection, prefix: str, source: str | None = None) -> list[SessionPlace]:
    """Return the stored sessions whose own name begins so."""
    rows = db.execute(
        "SELECT id, source, native FROM session WHERE substr(native, 1, length(?1)) = ?1"
        " AND (?2 IS NULL OR source = ?2) ORDER BY source, native",
        (prefix, source),
    )
    return [SessionPlace(*row) for row in rows]
