"""Writes and reads what attribution works on and what it found: edits, links, fates, flows."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from tokenmirror.store.day_sums import mark_calls, mark_commits, mark_sessions
from tokenmirror.store.rows import from_blob

_BEING_JUDGED = "being judged"
_DAYS_TO_COUNT = "with days to count"


class EditRow(NamedTuple):
    """One stored edit inside a repository."""

    id: int
    session: int
    at: int
    path: str
    """As the tool logged it."""
    inside: str
    """Relative to the top of the repository."""
    added: tuple[int, ...]
    removed: tuple[int, ...]
    on_disk: int | None


class SaidRow(NamedTuple):
    """A stored `git commit` of a session."""

    session: int
    at: int
    prefix: str
    cwd: str | None


class CallRow(NamedTuple):  # a tuple, for there are as many as calls
    """One counted call: when, its seven counts, and whether it was made inside a repository."""

    id: int
    at: int
    counts: tuple[int, int, int, int, int, int, int]
    in_git: bool


class StopRow(NamedTuple):
    """A link of a session with what became of the commit."""

    at: int
    commit: int
    weight: float
    lines: int
    state: str
    lines_added: int
    lines_alive: int


def unsettled_edits(db: sqlite3.Connection) -> list[tuple[int, str, str | None]]:
    """Return id, path and working folder of edits whose repository is not known."""
    return db.execute(
        "SELECT e.id, e.path, p.path FROM edit e LEFT JOIN place p ON p.id = e.place WHERE e.repository IS NULL"
    ).fetchall()


def settle_edits(db: sqlite3.Connection, places: Iterable[tuple[int, str, int]]) -> None:
    """Record where edits lie: (repository, path inside it, edit)."""
    db.executemany("UPDATE edit SET repository = ?, inside = ? WHERE id = ?", places)


def unsettle_edits(db: sqlite3.Connection, repository: int) -> None:
    """Forget where in a repository edits lie, so that it is looked up again."""
    db.execute("UPDATE edit SET repository = NULL, inside = NULL WHERE repository = ?", (repository,))


def edit_marks(db: sqlite3.Connection, repository: int) -> Iterator[tuple[int, int, int, str, int | None]]:
    """Return of each edit inside a repository what may change: its session, time, path inside, and state on disk."""
    return db.execute("SELECT id, session, at, inside, on_disk FROM edit WHERE repository = ?", (repository,))


def edits_of(db: sqlite3.Connection, repository: int, only: Collection[int] | None = None) -> list[EditRow]:
    """Return the edits inside a repository, all or some, oldest first; paths are relative to its top."""
    rows = db.execute(
        "SELECT id, session, at, path, inside, added, removed, on_disk FROM edit WHERE repository = ?1"
        " AND (?2 IS NULL OR id IN (SELECT value FROM json_each(?2))) ORDER BY at, id",
        (repository, None if only is None else json.dumps(list(only))),
    )
    return [
        EditRow(key, session, at, path, inside, tuple(from_blob(added)), tuple(from_blob(removed)), on_disk)
        for key, session, at, path, inside, added, removed, on_disk in rows
    ]


def all_said(db: sqlite3.Connection) -> list[SaidRow]:
    """Return all commits that sessions said they made."""
    rows = db.execute(
        "SELECT s.session, s.at, s.prefix, p.path FROM said s LEFT JOIN place p ON p.id = s.place ORDER BY s.at, s.id"
    )
    return [SaidRow(*row) for row in rows]


def shell_runs(db: sqlite3.Connection, repository: int) -> list[tuple[int, int, str]]:
    """Return session, time and working folder of the shell commands that ran in a repository, oldest first."""
    return db.execute(
        "SELECT s.session, s.at, p.path FROM shell s JOIN place p ON p.id = s.place WHERE p.repository = ?"
        " ORDER BY s.at, s.session",
        (repository,),
    ).fetchall()


def set_on_disk(db: sqlite3.Connection, states: Iterable[tuple[int, int]]) -> None:
    """Record for edits whether their lines are in the working file; pairs of state and edit."""
    db.executemany("UPDATE edit SET on_disk = ? WHERE id = ?", states)


def replace_links(
    db: sqlite3.Connection,
    repository: int,
    links: Iterable[tuple[int, int, float, int, int, str, int]],
    only: Collection[int] | None = None,
) -> set[int]:
    """Replace the links of a repository's commits, or of some; return the sessions of those that are not as they were.

    A link is (commit, session, weight, lines, stop in milliseconds, evidence, whether it ends a stretch).
    """
    new = list(links)
    inside, which = _of(repository, only)
    before = set(
        db.execute(
            f"SELECT commit_id, session, weight, lines, stop_at, evidence, ends_stretch FROM link WHERE {inside}",
            which,
        )
    )
    db.execute(f"DELETE FROM link WHERE {inside}", which)
    db.executemany(
        "INSERT INTO link (commit_id, session, weight, lines, stop_at, evidence, ends_stretch)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        new,
    )
    moved = {link[1] for link in before.symmetric_difference(new)}
    mark_sessions(db, moved)
    return moved


def count_links(db: sqlite3.Connection, repository: int) -> int:
    """Return how many links a repository's commits have."""
    inside, which = _of(repository, None)
    return int(db.execute(f"SELECT count(*) FROM link WHERE {inside}", which).fetchone()[0])


def replace_fates(
    db: sqlite3.Connection, repository: int, fates: Iterable[Sequence[object]], only: Collection[int] | None = None
) -> set[int]:
    """Replace the fates of a repository's commits, or of some, columns in the order of the table.

    Return the commits whose tokens go elsewhere now.
    """
    own, which = _of(repository, only)
    where_to = f"SELECT commit_id, state, lines_added, lines_alive, same_work FROM fate WHERE {own}"
    before = set(db.execute(where_to, which))
    db.execute(f"DELETE FROM fate WHERE {own}", which)
    db.executemany("INSERT INTO fate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", fates)
    moved = {int(row[0]) for row in before.symmetric_difference(db.execute(where_to, which))}
    mark_commits(db, moved)
    return moved


def fates_stand(db: sqlite3.Connection, repository: int, now: int) -> None:
    """Record until when the fates of a repository's commits are known."""
    own, which = _of(repository, None)
    db.execute(f"UPDATE fate SET as_of = ? WHERE {own}", (now, *which))


def _of(repository: int, only: Collection[int] | None) -> tuple[str, tuple[int | str]]:
    """Return how to name all commits of a repository, or some."""
    if only is None:
        return "commit_id IN (SELECT id FROM git_commit WHERE repository = ?)", (repository,)
    return "commit_id IN (SELECT value FROM json_each(?))", (json.dumps(list(only)),)


def counted_calls(db: sqlite3.Connection, session: int) -> list[CallRow]:
    """Return the calls of a session that are counted, oldest first."""
    rows = db.execute(
        "SELECT c.id, c.at, c.input_tokens, c.cache_read_input_tokens, c.cache_creation_input_tokens,"
        " c.cache_creation_input_tokens_5m, c.cache_creation_input_tokens_1h, c.output_tokens,"
        " c.reasoning_output_tokens, p.repository IS NOT NULL FROM call c LEFT JOIN place p ON p.id = c.place"
        " WHERE c.session = ? AND c.replay = 0 ORDER BY c.at, c.id",
        (session,),
    )
    return [CallRow(row[0], row[1], tuple(row[2:9]), bool(row[9])) for row in rows]


def stops_of(db: sqlite3.Connection, session: int) -> list[StopRow]:
    """Return the links of a session that end a stretch of it, with what became of each commit.

    What a copy ends went into the commit that it became.
    """
    rows = db.execute(
        "SELECT l.stop_at, f.commit_id, l.weight, l.lines, f.state, f.lines_added, f.lines_alive FROM link l"
        " JOIN fate own ON own.commit_id = l.commit_id JOIN fate f ON f.commit_id = coalesce(own.same_work,"
        " own.commit_id) WHERE l.session = ? AND l.ends_stretch",
        (session,),
    )
    return [StopRow(*row) for row in rows]


def last_stops(db: sqlite3.Connection) -> dict[int, int]:
    """Return when each session's work on its last commit ended."""
    return dict(db.execute("SELECT session, max(stop_at) FROM link WHERE ends_stretch GROUP BY session"))


def sessions_in(db: sqlite3.Connection, places: Iterable[int]) -> set[int]:
    """Return the sessions that made calls in some working folders."""
    wanted = json.dumps(list(places))
    return {
        row[0]
        for row in db.execute(
            "SELECT DISTINCT session FROM call WHERE place IN (SELECT value FROM json_each(?))", (wanted,)
        )
    }


def first_session_start(db: sqlite3.Connection, repository: int) -> int | None:
    """Return when the first session began that worked in a repository."""
    row = db.execute(
        "SELECT min(s.started) FROM session s WHERE s.id IN (SELECT c.session FROM call c JOIN place p"
        " ON p.id = c.place WHERE p.repository = ?1) OR s.id IN (SELECT session FROM edit WHERE repository = ?1)"
        " OR s.id IN (SELECT e.session FROM edit e JOIN place p ON p.id = e.place WHERE p.repository = ?1)",
        (repository,),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def edits_after(db: sqlite3.Connection, session: int, at: int) -> list[tuple[int, bool, int | None]]:
    """Return time, whether it lies in a repository, and on-disk state of a session's edits after an instant."""
    rows = db.execute(
        "SELECT e.at, coalesce(e.repository, p.repository) IS NOT NULL, e.on_disk FROM edit e"
        " LEFT JOIN place p ON p.id = e.place WHERE e.session = ? AND e.at > ? ORDER BY e.at",
        (session, at),
    )
    return [(row[0], bool(row[1]), row[2]) for row in rows]


def replace_flows(db: sqlite3.Connection, session: int, flows: Iterable[Sequence[Any]]) -> None:
    """Replace the flows of a session's calls: (call, part, commit, outcome, seven counts)."""
    stored = db.execute("SELECT f.* FROM call c JOIN flow f ON f.call = c.id WHERE c.session = ?", (session,))
    before, now = _by_call(stored), _by_call(flows)
    moved = [call for call in before.keys() | now.keys() if before.get(call) != now.get(call)]
    if not moved:
        return
    db.executemany("DELETE FROM flow WHERE call = ?", [(call,) for call in moved if call in before])
    rows = [row for call in moved for row in now.get(call, ())]
    db.executemany("INSERT INTO flow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    mark_calls(db, moved)


def drop_flows(db: sqlite3.Connection, places: Iterable[int], sessions: Iterable[int]) -> None:
    """Drop the flows of all calls that were made in some working folders, or by some sessions."""
    db.execute(
        "DELETE FROM flow WHERE EXISTS (SELECT 1 FROM call c WHERE c.id = flow.call"
        " AND (c.place IN (SELECT value FROM json_each(?)) OR c.session IN (SELECT value FROM json_each(?))))",
        (json.dumps(list(places)), json.dumps(list(sessions))),
    )


def _by_call(flows: Iterable[Sequence[Any]]) -> dict[int, set[Sequence[Any]]]:
    found: dict[int, set[Sequence[Any]]] = defaultdict(set)
    for row in flows:
        found[row[0]].add(row)
    return found


def begin_judging(db: sqlite3.Connection, repository: int) -> None:
    """Note that a repository is being judged; until that ends it counts as not judged."""
    db.execute("UPDATE repository SET moved_heads = ? WHERE id = ?", (_BEING_JUDGED, repository))


def end_judging(db: sqlite3.Connection, repository: int, digest: str) -> None:
    """Note how a repository stood when it was judged, unless news came in between; lines of days past are to come."""
    still = days_to_count(digest)
    db.execute(
        "UPDATE repository SET moved_heads = ? WHERE id = ? AND moved_heads = ?", (still, repository, _BEING_JUDGED)
    )


def end_counting(db: sqlite3.Connection, repository: int, digest: str) -> None:
    """Note that no day is left to be counted, unless news came in between."""
    still = days_to_count(digest)
    db.execute("UPDATE repository SET moved_heads = ? WHERE id = ? AND moved_heads = ?", (digest, repository, still))


def days_to_count(digest: str) -> str:
    """Return what stands with a repository that was judged so, while days are left to be counted."""
    return f"{digest} {_DAYS_TO_COUNT}"


def judge_again(db: sqlite3.Connection, repositories: Iterable[int]) -> None:
    """Let repositories be judged at the next pass, even if that is after a crash."""
    db.executemany("UPDATE repository SET moved_heads = NULL WHERE id = ?", [(key,) for key in repositories])


def repositories_at(db: sqlite3.Connection, places: Iterable[int]) -> set[int]:
    """Return the repositories that some working folders are in."""
    asked = (
        "SELECT DISTINCT repository FROM place WHERE repository IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    )
    return {int(row[0]) for row in db.execute(asked, (json.dumps(list(places)),))}


def repositories_of(db: sqlite3.Connection, sessions: Iterable[int]) -> set[int]:
    """Return the repositories that sessions edited in, or named as their working folder."""
    found: set[int] = set()
    for session in sessions:
        rows = db.execute(
            "SELECT repository FROM edit WHERE session = ?1 UNION SELECT p.repository FROM call c"
            " JOIN place p ON p.id = c.place WHERE c.session = ?1 UNION SELECT p.repository FROM said d"
            " JOIN place p ON p.id = d.place WHERE d.session = ?1",
            (session,),
        )
        found |= {row[0] for row in rows if row[0] is not None}
    return found
