"""Looks into Goose's database: sessions, calls and messages that are new or changed."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Charge, Problem, Reading, SessionSeen
from tokenmirror.sources._goose_messages import Messages, parts_of
from tokenmirror.sources._goose_usage import Counts, Session, counts, session_total, usage_of
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import NEVER, brief, in_turn, place_of, short, sweep

_MOST_DOLLARS = 10**7
_LONG_AGO = 10**9
"""In 2001 there was no such tool."""
_MODEL = "CASE WHEN json_valid(model_config_json) THEN json_extract(model_config_json, '$.model_name') END"
_SEEN = "CASE WHEN json_valid(metadata_json) THEN json_extract(metadata_json, '$.userVisible') END"
_CONTENT = short("content_json")
_COUNTS = ("input_tokens", "output_tokens", "total_tokens", "cache_read_tokens", "cache_write_tokens")
_TOTALS = tuple(f"accumulated_{name}" for name in _COUNTS)
_FACTS = ("parent_session_id", "session_type", "working_dir", "provider_name", "model_config_json")
_JSON: msgspec.json.Decoder[object] = msgspec.json.Decoder()


class _Table(NamedTuple):
    """What is asked of a table."""

    needed: frozenset[str]
    changed: str
    """The column that tells what changed, or that nothing does."""
    wanted: tuple[str, ...]


_TABLES = {
    "sessions": _Table(
        frozenset({"id", "created_at"}), "updated_at", ("id", "created_at", "accumulated_cost", *_TOTALS)
    ),
    "usage_ledger": _Table(
        frozenset({"id", "session_id", "created_timestamp"}),
        NEVER,
        ("session_id", "created_timestamp", "model", "is_compaction", *_COUNTS),
    ),
    "messages": _Table(
        frozenset({"id", "session_id", "role", "content_json", "created_timestamp"}),
        NEVER,
        ("session_id", "role", "created_timestamp", "metadata_json", "content_json"),
    ),
}
_OPTIONAL = "usage_ledger"
"""Versions before 2026 have none."""


def look(chunk: Chunk, tables: Tables) -> Reading:
    """Read the next rows of each table."""
    look = _Look(chunk, tables)
    look.run()
    return look.reading


class _Look:
    """One slice of a look into the database."""

    def __init__(self, chunk: Chunk, tables: Tables) -> None:
        self.reading = Reading()
        self._state = dict(chunk.state)
        self._tables = tables
        self._columns = {name: tables.columns(name) for name in _TABLES}
        self._messages = Messages(self._state.get("requests"), chunk.fingerprint)
        self._sessions: dict[str, Session] = {}
        self._take = {"sessions": self._session_row, "usage_ledger": self._call_row, "messages": self._message_row}

    def run(self) -> None:
        """Take a slice of the table that is under way, and go on to the next where it ended."""
        self.reading.more = in_turn(self._state, tuple(_TABLES), self._sweep)
        self.reading.state = {**self._state, "requests": self._messages.requests.state()}

    def _sweep(self, name: str) -> bool:
        table, columns = _TABLES[name], self._columns[name]
        if not columns >= table.needed:
            if columns or name != _OPTIONAL:
                which = "is missing" if not columns else "has other columns than are known"
                self._problem(
                    "other_shape", 0, f"The table {name} of this database {which}; what else there is is read."
                )
            return False
        wanted = [_expression(column) if column in columns else "NULL" for column in table.wanted]
        changed = table.changed if table.changed in {NEVER, *columns} else ""
        swept = sweep(self._tables, name, brief(wanted), changed, self._state.get(name))
        self._state[name] = swept.state
        for row in swept.rows:
            self._take[name](row)
        return swept.more

    def _session_row(self, row: tuple[Value, ...]) -> None:
        """Take a session: where it worked, its money, and its total where its calls are not known one by one."""
        number, changed, identity, created, cost, *totals = row
        at = moment(created)
        if not isinstance(identity, str) or at is None:
            self._problem("bad_time", number, "A session has no time stamp and was left out.")
            return
        session = self._session(identity)
        self.reading.events.append(SessionSeen(session.shown, cwd=session.cwd, entrypoint=session.provider))
        if session.done_by_another:
            return
        if isinstance(cost, int | float) and 0 < cost < _MOST_DOLLARS:
            self.reading.events.append(Charge(identity, session.shown, at, float(cost), "USD"))
        try:
            known = counts(*totals)
            began = self._ledger_began
            if began is None or at.timestamp() < began:
                known = known.without(self._in_ledger(identity)) if began is not None else known
                total = session_total(session, known, at, moment(changed))
                self.reading.events += [] if total is None else [total]
                self.reading.records += total is not None
        except BadCountsError:
            self._problem("bad_counts", number, "Token counts that cannot be were left out.")

    def _call_row(self, row: tuple[Value, ...]) -> None:
        number, _changed, owner, created, model, compaction, *values = row
        at = moment(created)
        if not isinstance(owner, str) or at is None:
            self._problem("bad_time", number, "A call has no time stamp and was left out.")
            return
        session = self._session(owner)
        if session.done_by_another:
            return
        self.reading.records += 1
        try:
            usage = usage_of(counts(*values))
        except BadCountsError:
            self._problem("bad_counts", number, "Token counts that cannot be were left out.")
            return
        if usage is None:
            return
        self.reading.events.append(
            ApiCall(
                id=f"{owner}|{number!s}|{int(at.timestamp())}",
                session=session.shown,
                at=at,
                model=text(model) or session.model,
                usage=usage,
                cwd=session.cwd,
                agent=session.agent,
                kind=CallKind.COMPACTION if compaction == 1 else session.kind,
            )
        )

    def _message_row(self, row: tuple[Value, ...]) -> None:
        number, _changed, owner, role, created, visible, content = row
        at = moment(created)
        if not isinstance(owner, str) or at is None:
            self._problem("bad_time", number, "A message has no time stamp and was left out.")
            return
        if isinstance(content, int):
            self._problem("too_long", number, "A message of 32 MiB or more was passed over.")
            return
        try:
            parts = parts_of(_JSON.decode(content) if isinstance(content, str) else None)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            self._problem("broken_json", number, "A message is not JSON.")
            return
        shown = [part for part in parts if visible != 0 or part.get("type") != "text"]
        self.reading.events += self._messages.take(role, shown, at, self._session(owner))

    def _session(self, identity: str) -> Session:
        found = self._sessions.get(identity)
        if found is None:
            found = self._sessions[identity] = self._looked_up(identity)
        return found

    def _looked_up(self, identity: str) -> Session:
        columns = [name for name in _FACTS if name in self._columns["sessions"]]
        if not columns or "id" not in self._columns["sessions"]:
            return Session(identity)
        rows = self._tables.rows("sessions", brief([_expression(name) for name in columns]), "id = ?", (identity,))
        row = dict(zip(columns, next(rows, ()), strict=False))
        parent = text(row.get("parent_session_id"))
        return Session(
            identity,
            top=None if parent == identity else parent,
            cwd=text(row.get("working_dir")),
            provider=text(row.get("provider_name")),
            model=text(row.get("model_config_json")) or "unknown",
            is_subagent=row.get("session_type") == "sub_agent",
        )

    @cached_property
    def _ledger_began(self) -> float | None:
        """Return when the first call was noted on its own."""
        if not self._columns["usage_ledger"] >= _TABLES["usage_ledger"].needed:
            return None
        # A row with a broken time would say that there has always been a ledger, or that there is none.
        is_time = "typeof(created_timestamp) = 'integer' AND created_timestamp > ?"
        at = moment(next(self._tables.rows("usage_ledger", ("min(created_timestamp)",), is_time, (_LONG_AGO,)))[0])
        return None if at is None else at.timestamp()

    def _in_ledger(self, session: str) -> Counts:
        """Return what is known call by call of a session that began before there was a ledger."""
        there = self._columns["usage_ledger"]
        names = [name if name in there else "NULL" for name in _COUNTS]
        sums = [0] * len(_COUNTS)
        for row in self._tables.rows("usage_ledger", names, "session_id = ?", (session,)):
            sums = [known + (value or 0) for known, value in zip(sums, counts(*row), strict=True)]
        return Counts(*sums)

    def _problem(self, kind: str, row: Value, detail: str) -> None:
        self.reading.problems.append(Problem(kind, place_of(row), detail))


def _expression(column: str) -> str:
    """Return how a column is asked for: of one that holds JSON only what is looked at."""
    return {"model_config_json": _MODEL, "metadata_json": _SEEN, "content_json": _CONTENT}.get(column, column)
