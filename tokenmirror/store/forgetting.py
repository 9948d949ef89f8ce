"""Forgets what was read: sessions, a repository, a tool or a folder of it, a time; rows, names and counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import PurePath

import msgspec

from tokenmirror.store import forgetting_words, forgotten_rows
from tokenmirror.store.day_sums import drop_marked
from tokenmirror.store.event_rows import mark_replays
from tokenmirror.store.forgetting_git import drop_old_commits, drop_repositories, unused_repositories
from tokenmirror.store.forgotten_rows import ForgottenLog

ROWS = ("call", "edit", "turn", "said", "shell", "charge")
"""What sessions consist of."""
_WORDS = ("call.model", "call.branch", "call.agent", "call.service_tier", "said.branch", "charge.model")
_PLACES = ("call.place", "edit.place", "said.place", "shell.place")
# Of a folder: the sessions that only its logs tell of. What another log tells of too stays.
_OF_FOLDER = """
 AND id IN (SELECT session FROM told JOIN log ON log.id = told.log WHERE log.source = :source AND {inside})
 AND id NOT IN (SELECT session FROM told JOIN log ON log.id = told.log WHERE log.source = :source AND NOT {inside})
"""
_INSIDE = "substr(log.path, 1, length(:below)) = :below"
_WITH_PARTS = """
WITH RECURSIVE down(id, source, native) AS (
    SELECT id, source, native FROM session WHERE id IN (SELECT id FROM gone_session)
    UNION SELECT s.id, s.source, s.native FROM down JOIN session s ON s.source = down.source AND s.parent = down.native)
INSERT OR IGNORE INTO gone_session SELECT id FROM down
"""
# Where a row does not tell its folder, its session's is meant.
_PLACE_OF = "coalesce({0}.place, (SELECT p.id FROM place p JOIN session s ON s.cwd = p.path WHERE s.id = {0}.session))"
# Copies elsewhere count for what they are once their originals are gone.
_KEYS = """
SELECT own_key FROM call WHERE id IN gone_call AND own_key IS NOT NULL
UNION SELECT replay_key FROM call WHERE id IN gone_call AND replay_key IS NOT NULL
"""
_REPOSITORIES = """
SELECT repository FROM edit WHERE id IN gone_edit AND repository IS NOT NULL
UNION SELECT p.repository FROM call JOIN place p ON p.id = call.place
      WHERE call.id IN gone_call AND p.repository IS NOT NULL
UNION SELECT p.repository FROM said JOIN place p ON p.id = said.place
      WHERE said.id IN gone_said AND p.repository IS NOT NULL
UNION SELECT p.repository FROM shell JOIN place p ON p.id = shell.place
      WHERE shell.id IN gone_shell AND p.repository IS NOT NULL
UNION SELECT git_commit.repository FROM link JOIN git_commit ON git_commit.id = link.commit_id
      WHERE link.session IN (SELECT id FROM touched)
"""


class Gone(msgspec.Struct):
    """What was forgotten, for whoever has to note it so that it is not read again."""

    sessions: int = 0
    calls: int = 0
    edits: int = 0
    whole: list[tuple[str, str]] = msgspec.field(default_factory=list)
    """Tool and own id of the sessions of which nothing is left."""
    logs: list[tuple[str, str, ForgottenLog]] = msgspec.field(default_factory=list)
    """Tool, path and look of the logs that told of nothing else."""
    repositories: set[int] = msgspec.field(default_factory=set)
    """Whose commits have to be judged again."""
    dropped: list[str] = msgspec.field(default_factory=list)
    """Folders of repositories in which nothing is left."""


def choose_sessions(db: sqlite3.Connection, sessions: Iterable[int]) -> None:
    """Choose sessions, and those that were started in them."""
    _begin(db)
    db.executemany("INSERT OR IGNORE INTO gone_session VALUES (?)", [(key,) for key in sessions])
    db.execute(_WITH_PARTS)
    _rows_of_sessions(db)


def choose_source(db: sqlite3.Connection, source: str, folder: str | None = None) -> None:
    """Choose all that was read from a tool, or what only one folder of it told of."""
    _begin(db)
    given = {"source": source, "below": below(folder)}
    only = _OF_FOLDER.format(inside=_INSIDE) if folder else ""
    db.execute(f"INSERT INTO gone_session SELECT id FROM session WHERE source = :source{only}", given)
    _rows_of_sessions(db)


def choose_period(db: sqlite3.Connection, since: int | None, until: int | None) -> None:
    """Choose all that happened from one instant on and before another."""
    _begin(db)
    for table in ROWS:
        db.execute(
            f"INSERT INTO gone_{table} SELECT id FROM {table}"
            " WHERE (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2)",
            (since, until),
        )
    _emptied_sessions(db, ROWS)
    # All that such a session did is told of another one too, which has it.
    has = " UNION ".join(f"SELECT session FROM {table}" for table in ROWS)
    db.execute(
        f"INSERT OR IGNORE INTO gone_session SELECT id FROM session WHERE id NOT IN ({has})"
        " AND (?1 IS NULL OR started >= ?1) AND (?2 IS NULL OR ended < ?2)",
        (since, until),
    )
    db.execute("INSERT OR IGNORE INTO touched (id) SELECT id FROM gone_session")


def choose_repository(db: sqlite3.Connection, repository: int | None, folder: str) -> None:
    """Choose all work in a repository, or in a folder that is in none."""
    _begin(db)
    here = "(SELECT id FROM place WHERE repository = :repository OR path = :folder)"
    given = {"repository": repository, "folder": folder}
    for table in ("call", "said", "shell"):
        db.execute(f"INSERT INTO gone_{table} SELECT id FROM {table} WHERE {_PLACE_OF.format(table)} IN {here}", given)
    db.execute(
        "INSERT INTO gone_edit SELECT id FROM edit WHERE repository = :repository OR (repository IS NULL"
        f" AND {_PLACE_OF.format('edit')} IN {here})",
        given,
    )
    for table in ("charge", "turn"):
        db.execute(
            f"INSERT INTO gone_{table} SELECT id FROM {table} WHERE session IN"
            f" (SELECT s.id FROM session s JOIN place p ON p.path = s.cwd WHERE p.id IN {here})",
            given,
        )
    _emptied_sessions(db, tuple(table for table in ROWS if table != "turn"))
    db.execute("INSERT OR IGNORE INTO gone_turn SELECT id FROM turn WHERE session IN gone_session")


def _begin(db: sqlite3.Connection) -> None:
    for name in ("session", "log", *ROWS):
        db.execute(f"CREATE TEMP TABLE IF NOT EXISTS gone_{name} (id INTEGER PRIMARY KEY)")
        db.execute(f"DELETE FROM gone_{name}")
    db.execute("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY, last INTEGER)")
    db.execute("DELETE FROM touched")


def _rows_of_sessions(db: sqlite3.Connection) -> None:
    for table in ROWS:
        db.execute(f"INSERT INTO gone_{table} SELECT id FROM {table} WHERE session IN gone_session")
    db.execute("INSERT INTO touched (id) SELECT id FROM gone_session")


def _emptied_sessions(db: sqlite3.Connection, tables: tuple[str, ...]) -> None:
    """Choose the sessions that lose something and have nothing left."""
    losses = " UNION ALL ".join(f"SELECT session, at FROM {table} WHERE id IN gone_{table}" for table in ROWS)
    db.execute(f"INSERT INTO touched SELECT session, max(at) FROM ({losses}) GROUP BY session")
    left = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} r WHERE r.session = touched.id AND r.id NOT IN gone_{table})"
        for table in tables
    )
    db.execute(f"INSERT INTO gone_session SELECT id FROM touched WHERE {left}")


@contextmanager
def scratch(db: sqlite3.Connection) -> Iterator[None]:
    """Allow writing into temporary tables on a connection that is for reading."""
    before = int(db.execute("PRAGMA query_only").fetchone()[0])
    db.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        db.execute(f"PRAGMA query_only = {before}")


def chosen(db: sqlite3.Connection) -> tuple[int, int, int]:
    """Return how many sessions lose something, and how many calls and edits are chosen."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM touched), (SELECT count(*) FROM gone_call), (SELECT count(*) FROM gone_edit)"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def forget_chosen(db: sqlite3.Connection, whole_repository: int | None = None, folders: Iterable[str] = ()) -> Gone:
    """Forget what was chosen, in the caller's transaction; of one repository also what git told, and its folders."""
    gone = Gone(*chosen(db))
    gone.repositories = {int(row[0]) for row in db.execute(_REPOSITORIES)}
    gone.whole = db.execute("SELECT source, native FROM session WHERE id IN gone_session ORDER BY 1, 2").fetchall()
    keys = [int(row[0]) for row in db.execute(_KEYS)]
    logs = _logs_concerned(db)
    for table in ("flow", "call_record"):
        db.execute(f"DELETE FROM {table} WHERE call IN gone_call")
    for table in ROWS:
        db.execute(f"DELETE FROM {table} WHERE id IN gone_{table}")
    _drop_sessions(db)
    _shorten_sessions(db)
    db.executemany("UPDATE session SET cwd = NULL WHERE cwd = ?", [(folder,) for folder in folders])
    mark_replays(db, keys)
    gone.logs = _drop_logs(db, logs)
    forget_names(db)
    unused = unused_repositories(db, gone.repositories)
    if whole_repository is not None:
        unused.add(whole_repository)
    gone.dropped = drop_repositories(db, unused)
    forget_names(db)
    gone.repositories -= unused
    for repository in gone.repositories:
        drop_old_commits(db, repository)
    drop_marked(db)
    return gone


def _drop_sessions(db: sqlite3.Connection) -> None:
    for table in ("link", "told"):
        db.execute(f"DELETE FROM {table} WHERE session IN gone_session")
    db.execute("UPDATE mention SET session = NULL WHERE session IN gone_session")
    forgetting_words.drop(db, forgetting_words.of_sessions())
    db.execute(
        "UPDATE session SET parent = NULL WHERE EXISTS (SELECT 1 FROM session g WHERE g.id IN gone_session"
        " AND g.source = session.source AND g.native = session.parent)"
    )
    db.execute("DELETE FROM session WHERE id IN gone_session")


def _shorten_sessions(db: sqlite3.Connection) -> None:
    """Let sessions that lost a part last from the first to the last of what is left; their calls flow anew."""
    ends = " UNION ALL ".join(
        f"SELECT session, at FROM {table} WHERE session IN (SELECT id FROM touched)" for table in ROWS
    )
    db.execute(
        "UPDATE session SET started = e.first, ended = CASE WHEN e.lost > e.last THEN e.last ELSE ended END FROM"
        f" (SELECT session, min(at) AS first, max(at) AS last, max(touched.last) AS lost FROM ({ends})"
        " JOIN touched ON touched.id = session GROUP BY session) e WHERE session.id = e.session"
    )
    db.execute("DELETE FROM flow WHERE call IN (SELECT id FROM call WHERE session IN (SELECT id FROM touched))")


def _logs_concerned(db: sqlite3.Connection) -> list[int]:
    db.execute(
        "INSERT OR IGNORE INTO gone_log SELECT log FROM told WHERE session IN (SELECT id FROM touched)"
        " UNION SELECT log FROM call_record WHERE call IN gone_call"
    )
    return [int(row[0]) for row in db.execute("SELECT id FROM gone_log ORDER BY id")]


def _drop_logs(db: sqlite3.Connection, logs: Iterable[int]) -> list[tuple[str, str, ForgottenLog]]:
    """Drop logs that told of nothing else; what another one told too is read from its start again."""
    dropped: list[tuple[str, str, ForgottenLog]] = []
    for log in logs:
        row = db.execute(
            "SELECT source, path, size, mtime_ns, inode, status, EXISTS (SELECT 1 FROM told WHERE log = log.id),"
            " EXISTS (SELECT 1 FROM call_record k WHERE k.log = log.id) FROM log WHERE id = ?",
            (log,),
        ).fetchone()
        if row[6] or row[7]:
            forgotten_rows.note_in(db, log)
            db.execute("UPDATE log SET reader_version = 0, state = NULL WHERE id = ?", (log,))
            continue
        drop_log(db, log)
        if row[5] == "read":
            dropped.append((row[0], row[1], ForgottenLog(int(row[2] or 0), int(row[3] or 0), str(row[4] or ""))))
    return dropped


def drop_log(db: sqlite3.Connection, log: int) -> None:
    """Drop a log with all that is known of it; the rows that it told of stay."""
    for table in ("call_record", "problem", "told"):
        db.execute(f"DELETE FROM {table} WHERE log = ?", (log,))
    db.execute("DELETE FROM log WHERE id = ?", (log,))


def drop_source(db: sqlite3.Connection, source: str, folder: str | None = None) -> None:
    """Drop all logs of a tool, or of a folder of it, and the folders in which they were found."""
    given = {"source": source, "below": below(folder)}
    for table in ("call_record", "problem"):
        db.execute(f"DELETE FROM {table} WHERE log IN (SELECT id FROM log WHERE source = :source AND {_INSIDE})", given)
    db.execute(f"DELETE FROM log WHERE source = :source AND {_INSIDE}", given)
    db.execute("DELETE FROM root WHERE source = :source AND substr(path || '/', 1, length(:below)) = :below", given)


def forget(db: sqlite3.Connection, source: str, folder: str | None = None) -> tuple[int, set[int]]:
    """Forget a tool, or a folder of it, in the caller's transaction.

    Returns how many sessions are gone, and the repositories whose commits have to be judged again.
    """
    choose_source(db, source, folder)
    gone = forget_chosen(db)
    drop_source(db, source, folder)
    forget_names(db)
    return gone.sessions, gone.repositories


def weigh(db: sqlite3.Connection, source: str, folder: str | None = None) -> tuple[int, int, int]:
    """Return how many sessions, calls and edits `forget` would take."""
    with scratch(db):
        choose_source(db, source, folder)
        return chosen(db)


def below(folder: str | None) -> str:
    """Return what the paths of everything in a folder begin with; everything is in no folder."""
    if folder is None:
        return ""
    return folder.rstrip("/\\") + ("\\" if "\\" in folder and "/" not in folder else "/")


def forget_names(db: sqlite3.Connection) -> None:
    """Delete names of models, branches and folders that nothing uses any more."""
    db.execute(f"DELETE FROM word WHERE id NOT IN ({_used(_WORDS)})")
    sessions_are_in = "path IN (SELECT cwd FROM session WHERE cwd IS NOT NULL)"
    unused = db.execute(f"SELECT id, path FROM place WHERE id NOT IN ({_used(_PLACES)}) AND NOT {sessions_are_in}")
    edited = {str(PurePath(row[0]).parent) for row in db.execute("SELECT DISTINCT path FROM edit")}
    db.executemany("DELETE FROM place WHERE id = ?", [(key,) for key, path in unused.fetchall() if path not in edited])


def _used(columns: tuple[str, ...]) -> str:
    """Return the query for all ids that stand in some columns."""
    pairs = (name.split(".") for name in columns)
    return " UNION ".join(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL" for table, column in pairs)
