"""Reads what answers are made of; every function takes a connection that may be read-only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

import msgspec

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.store.rows import GUESS, QUALITIES, to_ms

PROJECT = "coalesce(r.top, p.path, s.cwd, '')"
OF_SESSION = " JOIN session s ON s.id = {0}.session"
OF_PROJECT = " LEFT JOIN place p ON p.id = {0}.place LEFT JOIN repository r ON r.id = p.repository"
FROM_CALL = f" FROM call c{OF_SESSION.format('c')}{OF_PROJECT.format('c')}"
FROM_SESSION = (
    " FROM session s LEFT JOIN place p ON p.id = coalesce((SELECT c.place FROM call c WHERE c.session = s.id"
    " AND c.place IS NOT NULL ORDER BY c.at LIMIT 1), (SELECT id FROM place WHERE path = s.cwd))"
    " LEFT JOIN repository r ON r.id = p.repository"
)


class SpendRow(msgspec.Struct, frozen=True):
    """A part of a call's tokens and where it went."""

    call: int
    part: int
    at: int
    session: int
    source: str
    model: str
    service_tier: str | None
    project: str
    outcome: Outcome
    pending: bool
    commit: int | None
    usage: TokenUsage
    call_usage: TokenUsage
    """Of the whole call: prices of long contexts go by it."""


class LinkedCommitRow(msgspec.Struct, frozen=True):
    """One commit with its fate."""

    id: int
    oid: str
    repository: str
    author_time: int
    subject: str
    mine: bool
    state: FateState
    landed_as: str | None
    landed_in: str | None
    landed_how: str
    landed_at: int | None
    lines_added: int
    lines_alive: int
    tool_lines: int
    same_work: int | None
    as_of: int
    evidence: tuple[str, ...]


class LinkRow(msgspec.Struct, frozen=True):
    """A session's part in a commit."""

    commit: int
    session: int
    native: str
    source: str
    weight: float
    lines: int
    stop_at: int
    evidence: tuple[str, ...]
    ends_stretch: bool

    @property
    def guess(self) -> bool:
        """Return whether time and place are all that tells of it."""
        return self.evidence == GUESS


class SessionRow(msgspec.Struct, frozen=True):
    """One session and the counts of what is stored of it."""

    id: int
    source: str
    native: str
    parent: str | None
    cwd: str | None
    project: str
    tool_version: str | None
    started: int | None
    ended: int | None
    edits: int
    turns: int
    host: str | None
    """The computer its log was copied from; None for this one."""
    entrypoint: str | None
    """By what part of a tool it was run; of a source of several tools, which one."""


class Among(msgspec.Struct, frozen=True):
    """A few rows, where not all of a filter are wanted."""

    condition: str
    keys: tuple[int, ...]

    @property
    def values(self) -> list[object]:
        """Return the condition's only value."""
        return [json.dumps(self.keys)]


def of_sessions(keys: Iterable[int]) -> Among:
    """Return what belongs to some sessions."""
    return Among("s.id IN (SELECT value FROM json_each(?))", tuple(keys))


def into_commits(keys: Iterable[int]) -> Among:
    """Return the calls of which some tokens went into one of some commits."""
    return Among("c.id IN (SELECT call FROM flow WHERE commit_id IN (SELECT value FROM json_each(?)))", tuple(keys))


def from_call(narrow: Filter) -> str:
    """Return what calls are looked up with, for the conditions of a filter: folders only where a project is asked."""
    return f" FROM call c{beside('c', narrow)}"


def beside(rows: str, narrow: Filter) -> str:
    """Return what rows with a session and a folder are looked up with, for the conditions of a filter."""
    return OF_SESSION.format(rows) + folder_of(rows, narrow)


def folder_of(rows: str, narrow: Filter) -> str:
    """Return what rows with a folder are looked up with, where a project is asked."""
    return OF_PROJECT.format(rows) if narrow.project is not None else ""


def conditions_of(narrow: Filter, among: Among | None = None, *, time: str = "c.at") -> tuple[str, list[object]]:
    """Return conditions and values of a filter."""
    conditions, values = ["1"], list[object]()
    if among is not None:
        conditions.append(among.condition)
        values.extend(among.values)
    if narrow.period.start is not None:
        conditions.append(f"{time} >= ?")
        values.append(to_ms(narrow.period.start))
    if narrow.period.end is not None:
        conditions.append(f"{time} < ?")
        values.append(to_ms(narrow.period.end))
    if narrow.source:
        conditions.append("s.source = ?")
        values.append(narrow.source)
    if narrow.project is not None:
        conditions.append(f"{PROJECT} = ?")
        values.append(narrow.project)
    return " AND ".join(conditions), values


def spends(
    db: sqlite3.Connection, narrow: Filter, session: int | None = None, among: Among | None = None
) -> Iterator[SpendRow]:
    """Yield all parts of all counted calls of a filter, or of some in it, oldest first.

    A call that attribution has not looked at yet counts as in progress, so that nothing is ever missing.
    """
    where, values = conditions_of(narrow, among)
    if session is not None:
        where, values = f"{where} AND c.session = ?", [*values, session]
    counts = ", ".join(
        f"coalesce(f.{name}, c.{name})"
        for name in (
            "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "cache_creation_input_tokens_5m",
            "cache_creation_input_tokens_1h", "output_tokens", "reasoning_output_tokens",
        )
    )  # fmt: skip
    rows = db.execute(
        f"SELECT c.id, coalesce(f.part, 0), c.at, c.session, s.source, m.text, t.text, {PROJECT},"
        " coalesce(f.outcome, 'in_progress'), coalesce(fate.state = 'pending', 0), f.commit_id, c.quality,"
        f" {counts}, c.input_tokens, c.cache_read_input_tokens, c.cache_creation_input_tokens,"
        " c.cache_creation_input_tokens_5m, c.cache_creation_input_tokens_1h, c.output_tokens,"
        f" c.reasoning_output_tokens{FROM_CALL} JOIN word m ON m.id = c.model"
        " LEFT JOIN word t ON t.id = c.service_tier LEFT JOIN flow f ON f.call = c.id"
        f" LEFT JOIN fate ON fate.commit_id = f.commit_id WHERE c.replay = 0 AND {where} ORDER BY c.at, c.id",
        values,
    )
    outcomes = {outcome.value: outcome for outcome in Outcome}
    for row in rows:
        quality = QUALITIES[row[11]]
        usage = TokenUsage(*[*row[12:19], quality])
        whole = usage if row[12:19] == row[19:26] else TokenUsage(*[*row[19:26], quality])
        yield SpendRow(*[*row[:8], outcomes[row[8]], bool(row[9]), row[10], usage, whole])


def problem_count(db: sqlite3.Connection) -> int:
    """Return how many records could not be read, and logs that could not be opened."""
    records = db.execute("SELECT count(*) FROM problem").fetchone()[0]
    return int(records) + int(db.execute("SELECT count(*) FROM log WHERE status = 'unreadable'").fetchone()[0])


def commits(
    db: sqlite3.Connection, repository: str | None = None, since: int | None = None, keys: Iterable[int] | None = None
) -> list[LinkedCommitRow]:
    """Return the person's own commits with their fates, newest first; all of them, or some by their keys."""
    rows = db.execute(
        "SELECT g.id, g.oid, r.top, g.author_time, g.subject, g.mine, f.state, f.landed_as, f.landed_in, f.landed_how,"
        " f.landed_at, f.lines_added, f.lines_alive, f.tool_lines, f.same_work, f.as_of, f.evidence FROM git_commit g"
        " JOIN repository r ON r.id = g.repository JOIN fate f ON f.commit_id = g.id"
        " WHERE g.mine AND r.ignored = 0 AND (?1 IS NULL OR r.top = ?1) AND (?2 IS NULL OR g.author_time >= ?2)"
        f"{_among('g.id', '?3', keys)} ORDER BY g.author_time DESC, g.id",
        (repository, since, *_as_json(keys)),
    )
    return [
        LinkedCommitRow(*[*row[:5], bool(row[5]), FateState(row[6]), *row[7:16], tuple(json.loads(row[16] or "[]"))])
        for row in rows
    ]


def _among(column: str, value: str, keys: object) -> str:
    return "" if keys is None else f" AND {column} IN (SELECT value FROM json_each({value}))"


def _as_json(keys: Iterable[int] | None) -> list[str]:
    return [] if keys is None else [json.dumps([*keys])]


def links(db: sqlite3.Connection, keys: Iterable[int] | None = None) -> list[LinkRow]:
    """Return the links between sessions and commits, heaviest first; all of them, or those of some commits."""
    rows = db.execute(
        "SELECT l.commit_id, l.session, s.native, s.source, l.weight, l.lines, l.stop_at, l.evidence, l.ends_stretch"
        f" FROM link l JOIN session s ON s.id = l.session WHERE 1{_among('l.commit_id', '?', keys)}"
        " ORDER BY l.commit_id, l.weight DESC, s.native",
        _as_json(keys),
    )
    return [LinkRow(*[*row[:7], tuple(json.loads(row[7])), bool(row[8])]) for row in rows]


def guessed(db: sqlite3.Connection) -> frozenset[tuple[int, int]]:
    """Return commit and session of each link that is only a guess."""
    return frozenset(db.execute("SELECT commit_id, session FROM link WHERE evidence = ?", (json.dumps(list(GUESS)),)))


def sessions_where(narrow: Filter, among: Among | None = None) -> tuple[str, list[object]]:
    """Return conditions and values of sessions that have an event in a filter's period."""
    where, values = conditions_of(narrow, among, time="coalesce(s.ended, 0)")
    return where.replace("coalesce(s.ended, 0) <", "coalesce(s.started, 0) <"), values


def sessions(db: sqlite3.Connection, narrow: Filter, among: Among | None = None) -> list[SessionRow]:
    """Return the sessions that have an event in a period, newest first."""
    where, values = sessions_where(narrow, among)
    rows = db.execute(
        "SELECT s.id, s.source, s.native, s.parent, s.cwd, " + PROJECT + ", s.tool_version, s.started, s.ended,"
        " (SELECT count(*) FROM edit e WHERE e.session = s.id), (SELECT count(*) FROM turn t WHERE t.session = s.id),"
        f" s.host, s.entrypoint{FROM_SESSION} WHERE {where} ORDER BY s.started DESC, s.id",
        values,
    )
    return [SessionRow(*row) for row in rows]


class ChargeRow(msgspec.Struct, frozen=True):
    """What a tool charged in a unit of its own, at one time of a session."""

    session: int
    source: str
    at: int
    unit: str
    amount: float


def charges(db: sqlite3.Connection, narrow: Filter, among: Among | None = None) -> list[ChargeRow]:
    """Return what tools charged in a period, each time and unit of a session by itself, oldest first."""
    where, values = conditions_of(narrow, among)
    rows = db.execute(
        "SELECT s.id, s.source, c.at, c.unit, sum(c.amount) FROM charge c JOIN session s ON s.id = c.session"
        " LEFT JOIN place p ON p.path = s.cwd LEFT JOIN repository r ON r.id = p.repository"
        f" WHERE {where} GROUP BY s.id, c.at, c.unit ORDER BY c.at, s.id, c.unit",
        values,
    )
    return [ChargeRow(*row) for row in rows]


def first_and_last_call(db: sqlite3.Connection) -> tuple[int, int] | None:
    """Return when the first and the last counted call were made, or charged for where no call is recorded."""
    # Each end by itself: that is one look into an index.
    told = " UNION ALL ".join(
        f"SELECT {end}(at) AS at FROM {of}" for of in ("call WHERE replay = 0", "charge") for end in ("min", "max")
    )
    row = db.execute(f"SELECT min(at), max(at) FROM ({told})").fetchone()
    return None if row[0] is None else (row[0], row[1])


def removed_lines(db: sqlite3.Connection, keys: Iterable[int] | None = None) -> dict[int, int]:
    """Return how many lines each of the person's commits took out, those of generated files left out."""
    rows = db.execute(
        "SELECT f.commit_id, SUM(length(f.removed)) / 8 FROM commit_file f JOIN git_commit g ON g.id = f.commit_id"
        " WHERE g.mine AND NOT f.generated AND f.removed IS NOT NULL"
        f"{_among('f.commit_id', '?', keys)} GROUP BY f.commit_id",
        _as_json(keys),
    )
    return {commit: lines for commit, lines in rows if lines}
