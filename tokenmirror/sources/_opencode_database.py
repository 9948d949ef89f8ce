"""Looks into OpenCode's database: messages that are new or changed, and the parts that belong to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tokenmirror.domain.events import Problem, Reading
from tokenmirror.sources._opencode_calls import Session, call, is_copy, milliseconds, prompt
from tokenmirror.sources._opencode_records import MESSAGE_PATHS, Message, message_row, part_of
from tokenmirror.sources._opencode_tools import DOERS, Spot, happened
from tokenmirror.sources.log_objects import moment
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief, place_of, short, sweep

_MESSAGE = (
    "CASE WHEN json_valid(data) THEN json_array("
    + ", ".join(f"json_extract(data, '{path}')" for path in MESSAGE_PATHS)
    + ", json_type(data, '$.summary')) END"
)
"""What is looked at in a message; a user's message holds whole diffs besides."""
_TYPE = "json_extract(data, '$.type')"
_DID = (
    f"CASE WHEN {_TYPE} = 'tool' AND json_extract(data, '$.state.status') = 'completed'"
    f" AND json_extract(data, '$.tool') IN ({', '.join(repr(name) for name in DOERS)}) THEN {short('data')} END"
)
"""A part as a whole, if it is a completed call of a tool that changes anything."""
_NEEDED = {"message": {"id", "session_id", "data"}, "session": {"id"}, "part": {"id", "message_id", "data"}}
_DEPTH = 20
"""Sessions that start sessions, at most."""


class _Known(NamedTuple):
    """A message of the slice."""

    row: int
    message: Message
    session: Session


def look(chunk: Chunk, tables: Tables) -> Reading:
    """Read the next messages."""
    look = _Look(chunk, tables)
    look.run()
    return look.reading


class _Look:
    """One slice of a look into a database."""

    def __init__(self, chunk: Chunk, tables: Tables) -> None:
        self.reading = Reading(state=dict(chunk.state))
        self._chunk = chunk
        self._tables = tables
        self._columns = {table: tables.columns(table) for table in _NEEDED}
        self._sessions: dict[str, Session] = {}

    def run(self) -> None:
        """Take a slice of messages, and of what they did."""
        if not self._has_shape("message"):
            return
        changed = "time_updated" if "time_updated" in self._columns["message"] else ""
        swept = sweep(self._tables, "message", brief(("id", "session_id", _MESSAGE)), changed, self._chunk.state)
        self.reading.state, self.reading.more = swept.state, swept.more
        known = dict(self._known(swept.rows))
        for session in dict.fromkeys(each.session for each in known.values()):
            self.reading.events.append(session.seen())
        written = self._parts(known) if self._has_shape("part") else set()
        for identity, each in known.items():
            self._tell(identity, each, written)

    def _has_shape(self, table: str) -> bool:
        """Tell whether a table can be read, and say so if it cannot."""
        columns = self._columns[table]
        if columns >= _NEEDED[table]:
            return True
        which = "is missing" if not columns else "has other columns than are known"
        self._problem("other_shape", 0, f"The table {table} of this database {which}; what else there is is read.")
        return False

    def _known(self, rows: Sequence[tuple[Value, ...]]) -> Iterator[tuple[str, _Known]]:
        for row, _changed, identity, session, data in rows:
            at = row if isinstance(row, int) else 0
            message = message_row(data)
            if message is None or not isinstance(identity, str) or not isinstance(session, str):
                self._problem("broken_json", at, "A message is not what a message looks like.")
            else:
                yield identity, _Known(at, message, self._session(session))

    def _tell(self, identity: str, known: _Known, written: set[str]) -> None:
        """Tell what a message is: a prompt, if a person wrote it, or a call."""
        message = known.message
        if message.role == "user" and identity not in written:
            self.reading.events += prompt(identity, message, known.session)
        if message.role != "assistant":
            return
        self.reading.records += isinstance(message.tokens, dict)
        if moment(message.created) is None:
            self._problem("bad_time", known.row, "A message has no time stamp and was left out.")
        try:
            self.reading.events += call(identity, message, known.session)
        except BadCountsError:
            self._problem("bad_counts", known.row, "Token counts that cannot be were left out.")

    def _parts(self, known: dict[str, _Known]) -> set[str]:
        """Take what the messages did; return the messages that the tool wrote in the person's place."""
        names = ", ".join("?" * len(known))
        rows = self._tables.rows(
            "part",
            ("id", "message_id", _guarded(_TYPE), _guarded("json_extract(data, '$.synthetic')"), _guarded(_DID)),
            f"message_id IN ({names})",
            tuple(known),
        )
        by_tool: set[str] = set()
        by_person: set[str] = set()
        for identity, message, kind, synthetic, data in rows if known else ():
            if not isinstance(message, str) or message not in known:
                continue
            if kind == "compaction" or synthetic:
                by_tool.add(message)
            elif kind in {"text", "file"}:
                by_person.add(message)
            if isinstance(data, str):
                self._did(identity, data, known[message])
            elif data is not None:
                self._problem("too_long", known[message].row, "What a tool did was passed over: 32 MiB or more.")
        return by_tool - by_person

    def _did(self, identity: Value, data: str, known: _Known) -> None:
        part, at = part_of(data), moment(known.message.created)
        if part is None or at is None or is_copy(known.message, known.session):
            return
        part.id = identity
        cwd = text(known.message.cwd) or known.session.cwd
        self.reading.events += happened(part, Spot(known.session, cwd, at, self._chunk.fingerprint))

    def _session(self, identity: str) -> Session:
        """Return a session, with the one at the top of those that started it."""
        found = self._sessions.get(identity)
        if found is None:
            found = self._sessions[identity] = self._looked_up(identity)
        return found

    def _looked_up(self, identity: str) -> Session:
        row = self._row(identity)
        above = [text(row.get("parent_id"))]
        while above[-1] is not None and above[-1] != identity and len(above) < _DEPTH:
            above.append(text(self._row(above[-1]).get("parent_id")))
        tops = [each for each in above if each not in (None, identity)]
        return Session(
            identity,
            tops[-1] if tops else None,
            text(row.get("directory")),
            text(row.get("version")),
            milliseconds(row.get("time_created")),
        )

    def _row(self, identity: str) -> dict[str, Value]:
        """Return what is known about a session."""
        wanted = ("parent_id", "directory", "version", "time_created")
        columns = [name for name in wanted if name in self._columns["session"]]
        if not columns or "id" not in self._columns["session"]:
            return {}
        rows = self._tables.rows("session", brief(columns), "id = ?", (identity,))
        return dict(zip(columns, next(rows, ()), strict=False))

    def _problem(self, kind: str, row: int, detail: str) -> None:
        self.reading.problems.append(Problem(kind, place_of(row), detail))


def _guarded(expression: str) -> str:
    """Return an expression that is nothing, not an error, where a column holds no JSON."""
    return f"CASE WHEN json_valid(data) THEN {expression} END"
