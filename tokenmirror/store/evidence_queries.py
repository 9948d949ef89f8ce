"""Reads what stands behind one commit or one session: rows of evidence, asked for only when a person asks why."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tokenmirror.domain.usage import Quality
from tokenmirror.store.rows import QUALITIES, from_blob


class Named(NamedTuple):
    """A commit or session that a typed id can mean."""

    kind: str
    """`commit` or `session`."""
    key: int
    name: str
    """The whole id."""
    place: str
    """The commit's repository, or the session's source."""


class CommitFacts(NamedTuple):
    """One stored commit, its repository, and its fate where it has one."""

    key: int
    repository: int
    oid: str
    author: str
    author_time: int
    committer_time: int
    subject: str
    merge: bool
    mine: bool
    patch_id: str | None
    top: str
    status: str | None
    default_ref: str | None
    default_head: str | None
    state: str | None
    landed_as: str | None
    landed_in: str | None
    landed_how: str | None
    landed_at: int | None
    lines_added: int | None
    lines_alive: int | None
    tool_lines: int | None
    same_work: int | None
    as_of: int | None
    evidence: tuple[str, ...]


class CommitFileFacts(NamedTuple):
    """What a commit did to one file."""

    path: str
    old_path: str | None
    added: tuple[int, ...]
    removed: tuple[int, ...]
    generated: bool
    kind: str | None
    """`add`, `modify`, `delete` or `rename`."""


class LinkFacts(NamedTuple):
    """A session's part in a commit."""

    commit: int
    session: int
    native: str
    source: str
    weight: float
    lines: int
    stop_at: int
    evidence: tuple[str, ...]


class SaidFacts(NamedTuple):
    """A `git commit` that a session ran."""

    at: int
    prefix: str
    cwd: str | None


class LogFacts(NamedTuple):
    """A log that told of a session's calls."""

    path: str
    records: int
    """Records in it that tell of this session's calls."""
    size: int
    """Bytes that are read of it."""
    status: str | None


class EditFacts(NamedTuple):
    """One edit of a session; `inside` is relative to the top of its repository, if it lies in one."""

    at: int
    path: str
    repository: int | None
    inside: str | None
    added: tuple[int, ...]
    removed: tuple[int, ...]
    on_disk: int | None


class SessionFacts(NamedTuple):
    """One session and what was counted of it."""

    key: int
    source: str
    native: str
    parent: str | None
    cwd: str | None
    started: int | None
    ended: int | None
    calls: int
    tokens: int
    replays: int
    repeats: int


def named(db: sqlite3.Connection, text: str, top: str | None = None) -> list[Named]:
    """Return the commits and sessions that an id or the beginning of one can mean; whole ids come alone."""
    wanted = text.strip()
    source, colon, native = wanted.partition(":")
    commits = _commits_named(db, wanted.lower(), top) if wanted else []
    sessions = _sessions_named(db, native if colon else wanted, source if colon else None) if wanted and not top else []
    found = commits + sessions
    whole = [one for one in found if one.name in {wanted, wanted.lower(), native}]
    return whole or found


def _commits_named(db: sqlite3.Connection, prefix: str, top: str | None) -> list[Named]:
    rows = db.execute(
        "SELECT 'commit', g.id, g.oid, r.top FROM git_commit g JOIN repository r ON r.id = g.repository"
        " WHERE substr(g.oid, 1, ?1) = ?2 AND (r.top = ?3 OR (?3 IS NULL AND r.ignored = 0)) ORDER BY r.top, g.oid",
        (len(prefix), prefix, top),
    )
    return [Named(*row) for row in rows]


def _sessions_named(db: sqlite3.Connection, prefix: str, source: str | None) -> list[Named]:
    rows = db.execute(
        "SELECT 'session', id, native, source FROM session WHERE substr(native, 1, ?1) = ?2"
        " AND (?3 IS NULL OR source = ?3) ORDER BY source, native",
        (len(prefix), prefix, source),
    )
    return [Named(*row) for row in rows]


def commit_facts(db: sqlite3.Connection, keys: Iterable[int]) -> list[CommitFacts]:
    """Return commits by their keys, oldest first; others' commits have no fate."""
    rows = db.execute(
        "SELECT g.id, g.repository, g.oid, coalesce(g.author, ''), g.author_time, g.committer_time,"
        " coalesce(g.subject, ''), g.merge, g.mine, g.patch_id, r.top, r.status, r.default_ref, r.default_head,"
        " f.state, f.landed_as, f.landed_in, f.landed_how, f.landed_at, f.lines_added, f.lines_alive, f.tool_lines,"
        " f.same_work, f.as_of, f.evidence FROM git_commit g JOIN repository r ON r.id = g.repository"
        " LEFT JOIN fate f ON f.commit_id = g.id WHERE g.id IN (SELECT value FROM json_each(?))"
        " ORDER BY g.author_time, g.id",
        (json.dumps(list(keys)),),
    )
    return [
        CommitFacts(*[*row[:7], bool(row[7]), bool(row[8]), *row[9:24], tuple(map(str, json.loads(row[24] or "[]")))])
        for row in rows
    ]


def keys_of(db: sqlite3.Connection, repository: int, oids: Iterable[str]) -> dict[str, int]:
    """Return the keys of those commits of a repository that are stored."""
    rows = db.execute(
        "SELECT oid, id FROM git_commit WHERE repository = ? AND oid IN (SELECT value FROM json_each(?))",
        (repository, json.dumps(list(oids))),
    )
    return dict(rows)


def files_of(db: sqlite3.Connection, commit: int) -> list[CommitFileFacts]:
    """Return the files of a commit, by path."""
    rows = db.execute(
        "SELECT path, old_path, added, removed, generated, kind FROM commit_file WHERE commit_id = ? ORDER BY path",
        (commit,),
    )
    return [
        CommitFileFacts(path, old, tuple(from_blob(added)), tuple(from_blob(removed)), bool(generated), kind)
        for path, old, added, removed, generated, kind in rows
    ]


def links_of(db: sqlite3.Connection, *, commit: int | None = None, session: int | None = None) -> list[LinkFacts]:
    """Return the links of one commit, heaviest first, or of one session, oldest first."""
    rows = db.execute(
        "SELECT l.commit_id, l.session, s.native, s.source, l.weight, l.lines, l.stop_at, l.evidence FROM link l"
        " JOIN session s ON s.id = l.session JOIN git_commit g ON g.id = l.commit_id"
        " WHERE l.commit_id = ?1 OR l.session = ?2"
        " ORDER BY CASE WHEN ?1 IS NULL THEN g.author_time END, l.weight DESC, s.native",
        (commit, session),
    )
    return [LinkFacts(*[*row[:7], tuple(map(str, json.loads(row[7])))]) for row in rows]


def said_of(db: sqlite3.Connection, session: int) -> list[SaidFacts]:
    """Return the commits that a session said it made, oldest first."""
    rows = db.execute(
        "SELECT s.at, s.prefix, p.path FROM said s LEFT JOIN place p ON p.id = s.place WHERE s.session = ?"
        " ORDER BY s.at, s.id",
        (session,),
    )
    return [SaidFacts(*row) for row in rows]


def logs_of(db: sqlite3.Connection, session: int) -> list[LogFacts]:
    """Return the logs that told of a session's calls."""
    rows = db.execute(
        "SELECT l.path, sum(k.records), l.offset, l.status FROM call_record k JOIN call c ON c.id = k.call"
        " JOIN log l ON l.id = k.log WHERE c.session = ? GROUP BY l.id ORDER BY l.path",
        (session,),
    )
    return [LogFacts(*row) for row in rows]


def edits_of(db: sqlite3.Connection, session: int) -> list[EditFacts]:
    """Return the edits of a session, oldest first."""
    rows = db.execute(
        "SELECT e.at, e.path, coalesce(e.repository, p.repository), e.inside, e.added, e.removed, e.on_disk"
        " FROM edit e LEFT JOIN place p ON p.id = e.place WHERE e.session = ? ORDER BY e.at, e.id",
        (session,),
    )
    return [
        EditFacts(at, path, repository, inside, tuple(from_blob(added)), tuple(from_blob(removed)), on_disk)
        for at, path, repository, inside, added, removed, on_disk in rows
    ]


def session_facts(db: sqlite3.Connection, key: int) -> SessionFacts:
    """Return one session with what was counted, and what was left out as told twice."""
    row = db.execute(
        "WITH told AS (SELECT c.replay, c.input_tokens + c.output_tokens AS tokens, max(1, coalesce((SELECT"
        " sum(records) FROM call_record k WHERE k.call = c.id), 1)) AS records FROM call c WHERE c.session = ?1)"
        " SELECT s.id, s.source, s.native, s.parent, s.cwd, s.started, s.ended,"
        " (SELECT count(*) FROM told WHERE replay = 0),"
        " (SELECT coalesce(sum(tokens), 0) FROM told WHERE replay = 0),"
        " (SELECT coalesce(sum(records), 0) FROM told WHERE replay <> 0),"
        " (SELECT coalesce(sum(records - 1), 0) FROM told WHERE replay = 0) FROM session s WHERE s.id = ?1",
        (key,),
    ).fetchone()
    return SessionFacts(*row)


def flows_into(db: sqlite3.Connection, commits: Sequence[int]) -> list[tuple[int, str, str, str, int]]:
    """Return session, its native id and source, outcome and tokens of what flowed into some commits."""
    return db.execute(
        "SELECT s.id, s.native, s.source, f.outcome, sum(f.input_tokens + f.output_tokens) FROM flow f"
        " JOIN call c ON c.id = f.call JOIN session s ON s.id = c.session WHERE c.replay = 0"
        " AND f.commit_id IN (SELECT value FROM json_each(?)) GROUP BY s.id, f.outcome ORDER BY 5 DESC, s.native",
        (json.dumps(list(commits)),),
    ).fetchall()


def qualities_into(db: sqlite3.Connection, commits: Sequence[int]) -> dict[Quality, int]:
    """Return of how many calls that flowed into some commits the tokens are known how."""
    rows = db.execute(
        "SELECT c.quality, count(DISTINCT c.id) FROM flow f JOIN call c ON c.id = f.call WHERE c.replay = 0"
        " AND f.commit_id IN (SELECT value FROM json_each(?)) GROUP BY c.quality",
        (json.dumps(list(commits)),),
    )
    return {QUALITIES[quality]: count for quality, count in rows}


def qualities_of(db: sqlite3.Connection, session: int) -> dict[Quality, int]:
    """Return of how many calls of a session the tokens are known how."""
    rows = db.execute(
        "SELECT quality, count(*) FROM call WHERE session = ? AND replay = 0 GROUP BY quality", (session,)
    )
    return {QUALITIES[quality]: count for quality, count in rows}


def flows_of(db: sqlite3.Connection, session: int) -> list[tuple[str, int | None, int]]:
    """Return outcome, commit and tokens of everything a session spent; what was not looked at is in progress."""
    return db.execute(
        "SELECT coalesce(f.outcome, 'in_progress'), f.commit_id, sum(coalesce(f.input_tokens + f.output_tokens,"
        " c.input_tokens + c.output_tokens)) FROM call c LEFT JOIN flow f ON f.call = c.id"
        " WHERE c.session = ? AND c.replay = 0 GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
        (session,),
    ).fetchall()


def standing_for(db: sqlite3.Connection, key: int, oid: str, repository: int) -> tuple[list[int], list[int]]:
    """Return the copies of a commit, and the commits that were folded into it."""
    rows = db.execute(
        "SELECT f.commit_id, f.same_work FROM fate f JOIN git_commit g ON g.id = f.commit_id"
        " WHERE g.repository = ?1 AND f.commit_id <> ?2 AND (f.same_work = ?2 OR f.landed_as = ?3)"
        " ORDER BY g.author_time, g.id",
        (repository, key, oid),
    ).fetchall()
    return [row[0] for row in rows if row[1] == key], [row[0] for row in rows if row[1] is None]


def parents_of(db: sqlite3.Connection, repository: int) -> dict[str, tuple[str, ...]]:
    """Return the parents of each stored commit of a repository."""
    rows = db.execute("SELECT oid, parents FROM git_commit WHERE repository = ?", (repository,))
    return {oid: tuple((parents or "").split()) for oid, parents in rows}


def branch_tips(db: sqlite3.Connection, repository: int, patch_id: str) -> list[str]:
    """Return the commits up to which a branch's whole difference has a patch id."""
    rows = db.execute(
        "SELECT oid FROM git_commit WHERE repository = ? AND branch_patch_id = ? ORDER BY committer_time, oid",
        (repository, patch_id),
    )
    return [row[0] for row in rows]


def blamed_lines(db: sqlite3.Connection, repository: int, oid: str) -> dict[str, int]:
    """Return for each file how many lines at the default branch's head blame gives to a commit."""
    rows = db.execute(
        "SELECT path, lines FROM blame WHERE repository = ? AND instr(lines, ?)", (repository, oid.encode())
    )
    counts = ((path, len(json.loads(lines).get(oid, ()))) for path, lines in rows)
    return {path: count for path, count in sorted(counts) if count}


def states_of(db: sqlite3.Connection, commit: int) -> list[tuple[str, int | None, tuple[str, ...]]]:
    """Return state, time and evidence of what happened to a commit, in order."""
    rows = db.execute("SELECT state, at, evidence FROM dated_state WHERE commit_id = ? ORDER BY number", (commit,))
    return [(state, at, tuple(map(str, json.loads(evidence)))) for state, at, evidence in rows]


def alive_at(db: sqlite3.Connection, commit: int) -> list[tuple[int, int, str]]:
    """Return days after landing, lines of a commit that were alive then, and the commit they were counted in."""
    rows = db.execute("SELECT days, lines, at_commit FROM alive_at WHERE commit_id = ? ORDER BY days", (commit,))
    return rows.fetchall()


def far_files(db: sqlite3.Connection, repository: int) -> frozenset[str]:
    """Return the files in which blame looked further: into other files, or past formatting that is no authorship."""
    rows = db.execute("SELECT path FROM blame WHERE repository = ? AND blob LIKE '%~%'", (repository,))
    return frozenset(row[0] for row in rows)


def top_of(db: sqlite3.Connection, repository: int) -> str | None:
    """Return the folder of a repository."""
    row = db.execute("SELECT top FROM repository WHERE id = ?", (repository,)).fetchone()
    return None if row is None else str(row[0])


def native_of(db: sqlite3.Connection, session: int) -> str:
    """Return the tool's own id of a session, or nothing."""
    row = db.execute("SELECT native FROM session WHERE id = ?", (session,)).fetchone()
    return "" if row is None else str(row[0])


def reverts_of(db: sqlite3.Connection, repository: int, oid: str) -> tuple[list[str], int | None]:
    """Return what a commit's message says it reverts: commits, and a pull request."""
    row = db.execute("SELECT reverts FROM git_commit WHERE repository = ? AND oid = ?", (repository, oid)).fetchone()
    said = json.loads(row[0]) if row is not None and row[0] else {}
    return [str(one) for one in said.get("commits", ())], said.get("pull")


def is_own_address(db: sqlite3.Connection, address: str) -> bool:
    """Tell whether the person added an address."""
    return db.execute("SELECT 1 FROM own_address WHERE address = ?", (address,)).fetchone() is not None
