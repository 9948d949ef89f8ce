"""Looks into a Crush database: sessions and messages that are new or changed."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.events import (
    ApiCall,
    CallKind,
    Charge,
    Problem,
    Reading,
    SessionSeen,
    TurnStarted,
)
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._crush_edits import answered, ask
from tokenmirror.sources._crush_places import worked_in
from tokenmirror.sources.log_objects import mapping, mappings, moment
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief, in_turn, place_of, short, sweep
from tokenmirror.sources.tool_requests import Requests, Spot

_UNKNOWN = "unknown"
_DEPTH = 20
_NEEDED = {"sessions": {"id", "created_at"}, "messages": {"id", "session_id", "role", "parts", "created_at"}}
_TITLE = "title-"
_MOST_DOLLARS = 10**7
_PARTS: msgspec.json.Decoder[object] = msgspec.json.Decoder()


def look(chunk: Chunk) -> Reading:
    """Read the next sessions and messages."""
    if chunk.tables is None:
        return Reading()
    look = _Look(chunk, chunk.tables)
    look.run()
    return look.reading


class _Look:
    """One slice of a look into a database."""

    def __init__(self, chunk: Chunk, tables: Tables) -> None:
        self.reading = Reading()
        self._state = dict(chunk.state)
        self._tables = tables
        self._fingerprint = chunk.fingerprint
        self._cwd = worked_in(chunk.path)
        self._columns = {table: tables.columns(table) for table in _NEEDED}
        self._parents: dict[str, str | None] = {}
        self._requests = Requests(self._fingerprint, self._state.get("requests"))

    def run(self) -> None:
        """Take a slice of each table; the state is what both left."""
        self.reading.more = in_turn(self._state, ("sessions", "messages"), self._sweep)
        self.reading.state = {**self._state, "requests": self._requests.state()}

    def _sweep(self, table: str) -> bool:
        columns = self._columns[table]
        if not columns >= _NEEDED[table]:
            which = "is missing" if not columns else "has other columns than are known"
            self._problem("other_shape", 0, f"The table {table} of this database {which}; what else there is is read.")
            return False
        changed = "updated_at" if "updated_at" in columns else ""
        wanted, take = _WANTED[table]
        names = [name if name.partition(" ")[0] in columns or " " in name else "NULL" for name in wanted]
        swept = sweep(self._tables, table, brief(names), changed, self._state.get(table))
        self._state[table] = swept.state
        for row in swept.rows:
            take(self, row)
        return swept.more

    def session(self, row: tuple[Value, ...]) -> None:
        """Take a session: where it worked, and what it has cost so far."""
        number, _changed, identity, parent, cost, created = row
        if not isinstance(identity, str):
            return
        self._parents[identity] = text(parent)
        at = moment(created)
        if text(parent) is not None or at is None:
            return
        self.reading.events.append(SessionSeen(identity, cwd=self._cwd))
        if isinstance(cost, int | float) and 0 < cost < _MOST_DOLLARS:
            self.reading.events.append(Charge(identity, identity, at, float(cost), "USD"))
        elif cost is not None and cost != 0:
            self._problem("bad_counts", number, "A cost that cannot be was left out.")

    def message(self, row: tuple[Value, ...]) -> None:
        """Take a message: a prompt, a call, or what tools answered."""
        number, _changed, identity, owner, role, model, summary, created, parts = row
        if not isinstance(identity, str) or not isinstance(owner, str):
            return
        at = moment(created)
        if at is None:
            self._problem("bad_time", number, "A message has no time stamp and was left out.")
            return
        top = self._top(owner)
        if role == "user":
            self.reading.events += [TurnStarted(identity, owner, at)] if top == owner else []
            return
        if role == "assistant":
            self.reading.events.append(
                ApiCall(
                    id=identity,
                    session=top,
                    at=at,
                    model=text(model) or _UNKNOWN,
                    usage=TokenUsage(quality=Quality.NOT_RECORDED),
                    cwd=self._cwd,
                    agent=None if top == owner else owner,
                    kind=_kind(owner, top, summary),
                )
            )
        self._did(parts, number, Spot(top, at, self._cwd), owner)

    def _did(self, parts: Value, number: Value, spot: Spot, owner: str) -> None:
        if parts is None:
            return
        if isinstance(parts, int):
            self._problem("too_long", number, "The parts of a message of 32 MiB or more were passed over.")
            return
        try:
            found = mappings(_PARTS.decode(parts) if isinstance(parts, str) else None)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            self._problem("broken_json", number, "The parts of a message are not JSON.")
            return
        for part in found:
            data = mapping(part.get("data"))
            if part.get("type") == "tool_call":
                ask(self._requests, data, spot, owner, self._fingerprint)
            elif part.get("type") == "tool_result":
                self.reading.events += answered(self._requests, data, owner, spot.at, self._fingerprint)

    def _top(self, identity: str) -> str:
        """Return the session that started a session, itself or through others."""
        seen = [identity]
        while len(seen) < _DEPTH:
            above = self._parent(seen[-1])
            if above is None or above in seen:
                break
            seen.append(above)
        return seen[-1]

    def _parent(self, identity: str) -> str | None:
        if identity not in self._parents:
            known = {"id", "parent_session_id"} <= self._columns["sessions"]
            rows = (
                self._tables.rows("sessions", brief(("parent_session_id",)), "id = ?", (identity,))
                if known
                else iter(())
            )
            self._parents[identity] = text(next(rows, (None,))[0])
        return self._parents[identity]

    def _problem(self, kind: str, row: Value, detail: str) -> None:
        self.reading.problems.append(Problem(kind, place_of(row), detail))


_WANTED = {
    "sessions": (("id", "parent_session_id", "cost", "created_at"), _Look.session),
    "messages": (
        (
            *("id", "session_id", "role", "model", "is_summary_message", "created_at"),
            f"CASE WHEN role IN ('assistant', 'tool') THEN {short('parts')} END",
        ),
        _Look.message,
    ),
}
"""The columns of each table, and what takes its rows."""


def _kind(owner: str, top: str, summary: Value) -> CallKind:
    if summary:
        return CallKind.COMPACTION
    if owner == top:
        return CallKind.MAIN
    return CallKind.INTERNAL if owner.startswith(_TITLE) else CallKind.SUBAGENT
