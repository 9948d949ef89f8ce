"""Writes what sources read: batches of events and the cursor that led to them, in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from tokenmirror.domain.events import (
    ApiCall,
    Charge,
    CommitSaid,
    Edit,
    Event,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.store.day_sums import mark_calls
from tokenmirror.store.rows import COUNTS, StableIds, stable_id, to_blob, to_ms

_BEST_BY = (
    "{0}.output_tokens, {0}.input_tokens > 0, -{0}.quality, {0}.input_tokens, {0}.cache_creation_input_tokens_1h,"
    " {0}.cache_creation_input_tokens_5m, {0}.cache_creation_input_tokens, {0}.cache_read_input_tokens,"
    " {0}.reasoning_output_tokens"
)
"""Every count takes part: of two records that differ the same one stays, whichever was read first.

A record that knows any input stands before one that knows none, however well that knows its output.
"""
_BETTER = f"({_BEST_BY.format('excluded')}) > ({_BEST_BY.format('call')})"
_KEPT = ", ".join(
    f"{name} = CASE WHEN {_BETTER} THEN excluded.{name} ELSE call.{name} END" for name in (*COUNTS, "quality")
)
# What a session's copy of a call tells goes with the session that the call is given to.
_TOLD = ", ".join(
    f"{name} = CASE WHEN excluded.session < call.session THEN excluded.{name} ELSE call.{name} END"
    for name in ("model", "branch", "agent", "kind", "service_tier")
)
# A log that is written anew may know the folder only later.
_FINDS_PLACE = "(call.place IS NULL AND excluded.place IS NOT NULL AND excluded.session = call.session)"
_PLACE = f"""
    place = CASE WHEN excluded.session < call.session OR {_FINDS_PLACE} THEN excluded.place ELSE call.place END
"""
_CALL = f"""
INSERT INTO call (id, session, at, model, place, branch, agent, kind, service_tier, {", ".join(COUNTS)},
                  quality, own_key, replay_key, replay)
VALUES ({", ".join("?" * (9 + len(COUNTS) + 3))}, 0)
ON CONFLICT (id) DO UPDATE SET {_KEPT}, {_TOLD}, {_PLACE}, at = min(call.at, excluded.at),
    session = min(call.session, excluded.session),
    own_key = coalesce(call.own_key, excluded.own_key),
    replay_key = CASE WHEN call.replay_key IS NULL OR excluded.replay_key IS NULL THEN NULL
                      ELSE min(call.replay_key, excluded.replay_key) END,
    replay = CASE WHEN excluded.replay_key IS NULL THEN 0 ELSE call.replay END
WHERE {_BETTER} OR excluded.at < call.at OR excluded.session < call.session
   OR {_FINDS_PLACE} OR (call.own_key IS NULL AND excluded.own_key IS NOT NULL)
   OR (call.replay_key IS NOT NULL AND excluded.replay_key IS NULL)
"""
_FIRST_RECORD = "INSERT INTO call_record (call, log, records) VALUES (?, ?, ?)"
_RECORD = f"{_FIRST_RECORD} ON CONFLICT (call, log) DO UPDATE SET records = records + excluded.records"
_TOLD_BEFORE = "SELECT 1 FROM call_record WHERE log = ? LIMIT 1"
_SESSION = """
INSERT INTO session (id, source, native, parent, cwd, tool_version, entrypoint, host, started, ended)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    parent = coalesce(min(parent, excluded.parent), parent, excluded.parent),
    cwd = coalesce(min(cwd, excluded.cwd), cwd, excluded.cwd),
    tool_version = coalesce(max(tool_version, excluded.tool_version), tool_version, excluded.tool_version),
    entrypoint = coalesce(min(entrypoint, excluded.entrypoint), entrypoint, excluded.entrypoint),
    host = min(host, excluded.host),
    started = coalesce(min(started, excluded.started), started, excluded.started),
    ended = coalesce(max(ended, excluded.ended), ended, excluded.ended)
"""
_SAME = "session = min(session, excluded.session), at = min(at, excluded.at)"
_CHANGED = "WHERE excluded.session < session OR excluded.at < at"
_SAME_DEED = f"{_SAME}, place = coalesce(place, excluded.place)"
_DEED_CHANGED = f"{_CHANGED} OR (place IS NULL AND excluded.place IS NOT NULL)"
_TURN = f"INSERT INTO turn (id, session, at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET {_SAME} {_CHANGED}"
_EDIT = (
    "INSERT INTO edit (id, session, at, place, path, kind, added, removed, moved_to, user_modified)"
    f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET {_SAME_DEED} {_DEED_CHANGED}"
)
_SAID = (
    "INSERT INTO said (id, session, at, place, prefix, branch) VALUES (?, ?, ?, ?, ?, ?)"
    f" ON CONFLICT (id) DO UPDATE SET {_SAME_DEED} {_DEED_CHANGED}"
)
# What an older reader did not know of a command, its log read again tells.
_SHELL = (
    "INSERT INTO shell (id, session, at, place, command, failed) VALUES (?, ?, ?, ?, ?, ?)"
    f" ON CONFLICT (id) DO UPDATE SET {_SAME_DEED},"
    " command = coalesce(min(command, excluded.command), command, excluded.command),"
    " failed = coalesce(min(failed, excluded.failed), failed, excluded.failed)"
    f" {_DEED_CHANGED} OR command IS NOT excluded.command OR failed IS NOT excluded.failed"
)
_CHARGE = """
INSERT INTO charge (id, session, at, model, unit, amount) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET session = min(session, excluded.session), at = min(at, excluded.at),
    amount = max(amount, excluded.amount)
WHERE excluded.amount > amount OR excluded.at < at OR excluded.session < session
"""
# A call is a replay if its original is known; without one, a single copy stands for all.
_MARK_REPLAYS = """
UPDATE call SET replay = 1 - replay WHERE replay_key = ?1 AND replay <> (
    EXISTS (SELECT 1 FROM call o WHERE o.own_key = ?1 AND o.id <> call.id)
    OR EXISTS (SELECT 1 FROM call c WHERE c.replay_key = ?1 AND c.id < call.id))
"""
_OWNERS = """
SELECT session FROM call WHERE id IN (SELECT value FROM json_each(?))
UNION SELECT session FROM call WHERE replay_key IN (SELECT value FROM json_each(?))
"""
_REPLAY_KEYS = "SELECT DISTINCT replay_key FROM call WHERE replay_key IS NOT NULL"


_MOST_IDS = 10_000
"""So many ids of sessions are remembered; they can be made anew."""


class Written(NamedTuple):
    """What a batch changed."""

    sessions: set[int]
    """The sessions that its events belong to, or take something from."""
    robbed: set[int]
    """Of these, the owners of calls that were told of again."""
    brought_work: bool
    """Whether it told of an edit or a commit that was not known."""


class EventWriter:
    """Turns readings of one source into rows; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Remember ids of words and places between batches."""
        self._db = connection
        self.words: dict[str, int] = dict(connection.execute("SELECT text, id FROM word"))
        self._places: dict[str, int] = dict(connection.execute("SELECT path, id FROM place"))
        self._ids: dict[tuple[str, str], int] = {}
        self._stable: dict[str, StableIds] = {}
        self._replayed = {int(row[0]) for row in connection.execute(_REPLAY_KEYS)}

    def batch(self, source: str) -> Batch:
        """Begin to gather what logs of one source tell."""
        return Batch(self, source)

    def write(self, batch: Batch) -> Written:
        """Write what a batch gathered."""
        known_before, brought_work = batch.flush(self._db)
        if known_before:
            mark_calls(self._db, batch.calls())  # of one that is told of again there may be nothing new but that
        self._replayed |= batch.replayed
        marked = batch.keys & self._replayed
        mark_replays(self._db, marked)
        robbed = self._owners(batch.calls(), marked) if known_before or marked else set()
        return Written(batch.sessions() | robbed, robbed, brought_work)

    def _owners(self, calls: Iterable[int], replay_keys: Iterable[int]) -> set[int]:
        """Return the sessions of calls that were told of again, or whose copies were: their tokens move too."""
        asked = json.dumps(list(calls)), json.dumps(list(replay_keys))
        return {int(row[0]) for row in self._db.execute(_OWNERS, asked)}

    def word(self, text: str | None) -> int | None:
        """Return the id of a recurring name, stored at first sight."""
        if text is None:
            return None
        return self.words.get(text) or self._stored(self.words, "word", "text", text)

    def place(self, path: str | None) -> int | None:
        """Return the id of a working folder, stored at first sight."""
        if path is None:
            return None
        return self._places.get(path) or self._stored(self._places, "place", "path", path)

    def session(self, source: str, native: str) -> int:
        """Return the id of a session."""
        known = self._ids.get((source, native))
        if known is None:
            if len(self._ids) >= _MOST_IDS:
                self._ids.clear()
            known = self._ids[source, native] = stable_id(source, "session", native)
        return known

    def stable(self, source: str) -> StableIds:
        """Return the maker of a source's ids."""
        known = self._stable.get(source)
        if known is None:
            known = self._stable[source] = StableIds(source)
        return known

    def forget_unsaved(self) -> None:
        """Read the known names again after a transaction was rolled back."""
        self.words = dict(self._db.execute("SELECT text, id FROM word"))
        self._places = dict(self._db.execute("SELECT path, id FROM place"))

    def _stored(self, known: dict[str, int], table: str, column: str, text: str) -> int:
        found = known.get(text)
        if found is None:
            row = self._db.execute(
                f"INSERT INTO {table} ({column}) VALUES (?) ON CONFLICT ({column}) DO UPDATE SET"
                f" {column} = excluded.{column} RETURNING id",
                (text,),
            ).fetchone()
            found = known[text] = int(row[0])
        return found


def mark_replays(db: sqlite3.Connection, keys: Iterable[int]) -> None:
    """Tell copies from originals again, among the calls with some keys."""
    db.executemany(_MARK_REPLAYS, [(key,) for key in keys])


def _put(db: sqlite3.Connection, upsert: str, rows: list[Sequence[object]]) -> int:
    """Write rows that are nearly always new; return how many were, for only the others pay for an upsert.

    They go in by their ids, which are hashes: one page after another, and not all pages again and again.
    """
    if not rows:
        return 0
    rows.sort(key=itemgetter(0))
    new = db.executemany(_insert(upsert), rows).rowcount
    if new < len(rows):
        db.executemany(upsert, rows)
    return new


@cache
def _insert(upsert: str) -> str:
    return upsert.partition("ON CONFLICT")[0].replace("INSERT INTO", "INSERT OR IGNORE INTO")


class _Session:
    """What a batch tells of one session."""

    __slots__ = ("ended", "facts", "host", "id", "started")

    def __init__(self, key: int) -> None:
        self.id = key
        self.started: int | None = None
        self.ended: int | None = None
        self.facts: list[str | None] = [None] * 4
        self.host: str | None = None

    def stretch(self, at: int) -> None:
        """Let the session last from no later than an instant to no earlier than it."""
        if self.started is None or self.ended is None:
            self.started = self.ended = at
        elif at < self.started:
            self.started = at
        elif at > self.ended:
            self.ended = at

    def columns(self, source: str, native: str) -> tuple[int | str | None, ...]:
        """Return the row."""
        return (self.id, source, native, *self.facts, self.host, self.started, self.ended)


class Batch:
    """Rows of one source's readings, gathered so that each table is written at once."""

    def __init__(self, writer: EventWriter, source: str) -> None:
        self._writer = writer
        self._source = source
        self._log = 0
        self._id = writer.stable(source).id
        self.keys: set[int] = set()
        self.replayed: set[int] = set()
        self.logs: set[int] = set()
        self._rows: dict[str, _Session] = {}
        self._calls: dict[int, Sequence[object]] = {}
        self._calls_again: list[Sequence[object]] = []
        self._records: dict[tuple[int, int], int] = {}
        self._turns: list[Sequence[object]] = []
        self._edits: list[Sequence[object]] = []
        self._said: list[Sequence[object]] = []
        self._shells: list[Sequence[object]] = []
        self._charges: list[Sequence[object]] = []
        self._told: set[tuple[int, int]] = set()

    def take(self, log: int, reading: Reading, host: str | None = None) -> set[int]:
        """Gather the rows of one reading; return the ids of the sessions its events name.

        A session that is on this computer too is of this computer, whatever was copied from another.
        """
        self._log = log
        self.logs.add(log)
        for event in reading.events:
            self._add(event)
        named = {event.session for event in reading.events}
        for native in named if host is not None else ():
            self._rows[native].host = host
        told = {self._rows[native].id for native in named}
        self._told |= {(log, session) for session in told}
        return told

    def _add(self, event: Event) -> None:
        """Add the rows of one event."""
        match event:
            case ApiCall():
                self._add_call(event)
            case Edit():
                self._add_edit(event)
            case SessionSeen():
                self._add_session(event)
            case TurnStarted():
                self._turns.append((self._id("turn", event.id), *self._when(event)))
            case CommitSaid():
                place, branch = self._writer.place(event.cwd), self._writer.word(event.branch)
                said = (self._id("said", event.id), *self._when(event), place, event.commit_prefix, branch)
                self._said.append(said)
            case ShellRan():
                place = self._writer.place(event.cwd)
                ended = None if event.failed is None else int(event.failed)
                self._shells.append((self._id("shell", event.id), *self._when(event), place, event.command, ended))
            case Charge():
                model = self._writer.word(event.model)
                paid = self._id("charge", event.id), *self._when(event), model, event.unit, event.amount
                self._charges.append(paid)

    def sessions(self) -> set[int]:
        """Return the ids of the sessions that events belong to."""
        return {row.id for row in self._rows.values()}

    def calls(self) -> Iterable[int]:
        """Return the ids of the calls."""
        return self._calls.keys()

    def flush(self, db: sqlite3.Connection) -> tuple[bool, bool]:
        """Write all tables, sessions first; tell whether a call was known before, and whether any work was not."""
        db.executemany(_SESSION, [row.columns(self._source, native) for native, row in self._rows.items()])
        known_before = _put(db, _CALL, list(self._calls.values())) < len(self._calls)
        db.executemany(_CALL, self._calls_again)
        _put(db, _TURN, self._turns)
        brought_work = _put(db, _EDIT, self._edits) + _put(db, _SAID, self._said) > 0
        _put(db, _SHELL, self._shells)
        _put(db, _CHARGE, self._charges)
        db.executemany("INSERT OR IGNORE INTO told (log, session) VALUES (?, ?)", self._told)
        counts = sorted((call, log, count) for (log, call), count in self._records.items())
        told_before = any(db.execute(_TOLD_BEFORE, (log,)).fetchone() for log in self.logs)
        db.executemany(_RECORD if told_before else _FIRST_RECORD, counts)
        return known_before or bool(self._calls_again), brought_work

    def _when(self, event: Edit | TurnStarted | CommitSaid | ShellRan | Charge) -> tuple[int, int]:
        """Return session id and time of an event, and stretch the session over it."""
        at = to_ms(event.at)
        row = self._rows.get(event.session) or self._session_row(event.session)
        row.stretch(at)
        return row.id, at

    def _session_row(self, native: str) -> _Session:
        row = self._rows.get(native)
        if row is None:
            row = self._rows[native] = _Session(self._writer.session(self._source, native))
        return row

    def _add_session(self, event: SessionSeen) -> None:
        news = (event.parent, event.cwd, event.tool_version, event.entrypoint)
        facts = self._session_row(event.session).facts
        for column, (pick, value) in enumerate(zip((min, min, max, min), news, strict=True)):
            known = facts[column]
            if value is not None:
                facts[column] = value if known is None else pick(known, value)

    def _add_call(self, call: ApiCall) -> None:
        # Calls come by the ten thousand: what recurs is looked up without a step in between.
        known, word = self._writer.words, self._writer.word
        identity = self._id("call", call.id)
        at = to_ms(call.at)
        row = self._rows.get(call.session) or self._session_row(call.session)
        row.stretch(at)
        if call.until is not None:
            row.stretch(to_ms(call.until))
        own = replayed = None
        if call.own_key is not None:
            own = self._id("key", call.own_key)
            self.keys.add(own)
        if call.replay_key is not None:
            replayed = self._id("key", call.replay_key)
            self.keys.add(replayed)
            self.replayed.add(replayed)
        usage = call.usage
        columns = (
            identity, row.id, at, known.get(call.model) or word(call.model), self._writer.place(call.cwd),
            word(call.branch),
            None if call.agent is None else word(call.agent), str(call.kind),
            None if call.service_tier is None else word(call.service_tier), *usage.counts(),
            usage.quality.rank, own, replayed,
        )  # fmt: skip
        if self._calls.setdefault(identity, columns) is not columns:
            self._calls_again.append(columns)
        told = self._log, identity
        self._records[told] = self._records.get(told, 0) + call.records

    def _add_edit(self, edit: Edit) -> None:
        place = self._writer.place(edit.cwd)
        blobs = to_blob(edit.added), to_blob(edit.removed)
        about = (edit.path, edit.kind.value, *blobs, edit.moved_to, int(edit.user_modified))
        self._edits.append((self._id("edit", edit.id), *self._when(edit), place, *about))
