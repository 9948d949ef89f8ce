"""Reads one session in the order of time: calls, edits, prompts, commands, and the sessions below it."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from tokenmirror.domain.events import CallKind
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import Quality
from tokenmirror.store.rows import QUALITIES, to_ms

_PLACE = (
    " LEFT JOIN place p ON p.id = coalesce((SELECT c.place FROM call c WHERE c.session = s.id"
    " AND c.place IS NOT NULL ORDER BY c.at LIMIT 1), (SELECT id FROM place WHERE path = s.cwd))"
    " LEFT JOIN repository r ON r.id = p.repository"
)
"""How a session's folder is found: its first call's, else its own."""


class SessionKey(NamedTuple):
    """A session as it is named, and what is known of how it was run."""

    key: int
    source: str
    native: str
    parent: str | None
    cwd: str | None
    project: str
    tool_version: str | None
    entrypoint: str | None
    host: str | None
    started: int | None
    ended: int | None


class CallFacts(NamedTuple):
    """One counted call: when, by whom, and how much it held."""

    id: int
    at: int
    model: str
    agent: str | None
    """The subagent that made it."""
    kind: CallKind
    quality: Quality
    held: int
    """All of its input, what came from a cache included."""
    cached: int
    output: int
    branch: str | None


class TimedEdit(NamedTuple):
    """One edit: when, of which file, and how many lines."""

    at: int
    path: str
    """As it was logged."""
    inside: str | None
    """Relative to the top of its repository."""
    top: str | None
    kind: str
    added: int
    removed: int


class Below(NamedTuple):
    """A session that another one began, which its tool tells of by itself."""

    source: str
    native: str
    started: int | None
    ended: int | None
    calls: int
    tokens: int
    subagent: bool
    """All of its calls were a subagent's; otherwise it was forked or goes on elsewhere."""


class Charged(NamedTuple):
    """What a tool charged in a unit of its own."""

    at: int
    unit: str
    amount: float


def session_named(db: sqlite3.Connection, source: str, native: str) -> SessionKey | None:
    """Return a session by its source and the tool's own id."""
    row = db.execute(
        "SELECT s.id, s.source, s.native, s.parent, s.cwd, coalesce(r.top, p.path, s.cwd, ''), s.tool_version,"
        f" s.entrypoint, s.host, s.started, s.ended FROM session s{_PLACE} WHERE s.source = ? AND s.native = ?",
        (source, native),
    ).fetchone()
    return None if row is None else SessionKey(*row)


def calls_of(db: sqlite3.Connection, session: int) -> list[CallFacts]:
    """Return the counted calls of a session, oldest first."""
    rows = db.execute(
        "SELECT c.id, c.at, m.text, a.text, c.kind, c.quality, c.input_tokens, c.cache_read_input_tokens,"
        " c.output_tokens, b.text FROM call c JOIN word m ON m.id = c.model LEFT JOIN word a ON a.id = c.agent"
        " LEFT JOIN word b ON b.id = c.branch WHERE c.session = ? AND c.replay = 0 ORDER BY c.at, c.id",
        (session,),
    )
    kinds = {kind.value: kind for kind in CallKind}
    return [
        CallFacts(*[*row[:4], kinds.get(row[4], CallKind.MAIN), QUALITIES[row[5]], *row[6:]])
        for row in rows
    ]  # fmt: skip


def edits_of(db: sqlite3.Connection, session: int) -> list[TimedEdit]:
    """Return the edits of a session, oldest first; a line is a fingerprint of eight bytes."""
    rows = db.execute(
        "SELECT e.at, e.path, e.inside, r.top, e.kind, coalesce(length(e.added), 0) / 8,"
        " coalesce(length(e.removed), 0) / 8 FROM edit e LEFT JOIN repository r ON r.id = e.repository"
        " WHERE e.session = ? ORDER BY e.at, e.id",
        (session,),
    )
    return [TimedEdit(*row) for row in rows]


def prompts_of(db: sqlite3.Connection, session: int) -> list[int]:
    """Return when the person asked for something, oldest first."""
    return [row[0] for row in db.execute("SELECT at FROM turn WHERE session = ? ORDER BY at", (session,))]


def commands_of(db: sqlite3.Connection, session: int) -> list[int]:
    """Return when shell commands ran, oldest first."""
    return [row[0] for row in db.execute("SELECT at FROM shell WHERE session = ? ORDER BY at", (session,))]


def charged_of(db: sqlite3.Connection, session: int) -> list[Charged]:
    """Return what a tool charged for a session, oldest first."""
    rows = db.execute("SELECT at, unit, amount FROM charge WHERE session = ? ORDER BY at, id", (session,))
    return [Charged(*row) for row in rows]


def sessions_below(db: sqlite3.Connection, source: str, native: str) -> list[Below]:
    """Return the sessions that name a session as the one they come from, oldest first."""
    rows = db.execute(
        "SELECT s.source, s.native, s.started, s.ended, count(c.id),"
        " coalesce(sum(c.input_tokens + c.output_tokens), 0), coalesce(min(c.kind = 'subagent'), 0) FROM session s"
        " LEFT JOIN call c ON c.session = s.id AND c.replay = 0 WHERE s.source = ? AND s.parent = ?"
        " GROUP BY s.id ORDER BY s.started, s.native",
        (source, native),
    )
    return [Below(*[*row[:6], bool(row[6])]) for row in rows]


def beside(db: sqlite3.Connection, session: SessionKey, narrow: Filter, *, later: bool) -> str:
    """Return the session of a filter that began next before or after one, as source and id, or nothing."""
    conditions, values = ["1"], list[object]()
    if narrow.period.start is not None:
        conditions.append("coalesce(s.ended, 0) >= ?")
        values.append(to_ms(narrow.period.start))
    if narrow.period.end is not None:
        conditions.append("coalesce(s.started, 0) < ?")
        values.append(to_ms(narrow.period.end))
    if narrow.source:
        conditions.append("s.source = ?")
        values.append(narrow.source)
    if narrow.project is not None:
        conditions.append("coalesce(r.top, p.path, s.cwd, '') = ?")
        values.append(narrow.project)
    order, compared = ("ASC", ">") if later else ("DESC", "<")
    row = db.execute(
        f"SELECT s.source || ':' || s.native FROM session s{_PLACE if narrow.project is not None else ''}"
        f" WHERE {' AND '.join(conditions)} AND (coalesce(s.started, 0), s.id) {compared} (?, ?)"
        f" ORDER BY coalesce(s.started, 0) {order}, s.id {order} LIMIT 1",
        (*values, session.started or 0, session.key),
    ).fetchone()
    return "" if row is None else str(row[0])
