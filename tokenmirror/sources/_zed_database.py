"""Looks into Zed's database: threads that are new or changed, each read as a whole."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import ApiCall, CallKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.sources import _zed_records as records
from tokenmirror.sources._zed_records import Snapshot, Thread
from tokenmirror.sources._zed_tools import Place, happened
from tokenmirror.sources.log_objects import mapping, moment
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import brief, place_of, short, sweep

_MOST = 20
"""Threads of one slice, for each holds all that was said in it."""
_DEPTH = 20
_NEEDED = frozenset({"id", "updated_at", "data_type", "data"})
_OPTIONAL = ("created_at", "parent_id")
_UNKNOWN = "unknown"


def look(chunk: Chunk) -> Reading:
    """Read the next threads."""
    if chunk.tables is None:
        return Reading()
    look = _Look(chunk, chunk.tables)
    look.run()
    return look.reading


class _Look:
    """One slice of a look into the database."""

    def __init__(self, chunk: Chunk, tables: Tables) -> None:
        self.reading = Reading(state=dict(chunk.state))
        self._tables = tables
        self._fingerprint = chunk.fingerprint
        self._columns = tables.columns("threads")

    def run(self) -> None:
        """Take a slice of threads."""
        if not self._columns >= _NEEDED:
            which = "is missing" if not self._columns else "has other columns than are known"
            self._problem("other_shape", 0, f"The table threads of this database {which}.")
            return
        wanted = ["id", "data_type", short("data"), *(name if name in self._columns else "NULL" for name in _OPTIONAL)]
        swept = sweep(self._tables, "threads", brief(wanted), "updated_at", self.reading.state, _MOST)
        self.reading.state, self.reading.more = swept.state, swept.more
        for row in swept.rows:
            self._row(row)

    def _row(self, row: tuple[Value, ...]) -> None:
        number, updated, identity, kind, data, created, parent = row
        until = moment(updated)
        if not isinstance(identity, str) or until is None:
            self._problem("bad_time", number, "A thread has no time stamp and was left out.")
            return
        try:
            thread = records.thread_of(kind, data)
        except records.TooLongError:
            self._problem("too_long", number, "A thread of more than 64 MiB was passed over.")
            return
        if thread is None:
            self._problem("broken_json", number, "A thread cannot be unpacked, or is not what a thread looks like.")
            return
        if thread.imported is True:
            return
        snapshot = records.snapshot_of(thread)
        above = text(parent) or text(mapping(thread.subagent_context).get("parent_thread_id"))
        self._thread(identity, thread, snapshot, self._top(identity, above), _began(created, snapshot, until), until)

    def _thread(
        self, identity: str, thread: Thread, snapshot: Snapshot, top: str | None, at: datetime, until: datetime
    ) -> None:
        """Tell of one thread: its total, its prompts, and what its tools did."""
        found = [(text(each.worktree_path), records.branch_of(each)) for each in snapshot.worktree_snapshots]
        place = Place(
            top or identity, identity, until, tuple(path for path, _branch in found if path), self._fingerprint
        )
        self.reading.events.append(SessionSeen(place.session, cwd=place.cwd))
        branch = next((name for path, name in found if path), None)
        self._total(thread, place, at, branch)
        if top is None:
            self.reading.events += [
                TurnStarted(f"{identity}:{prompt}", identity, until) for prompt in records.prompts(thread)
            ]
        for use in records.tool_uses(thread):
            self.reading.events += happened(use, place)

    def _total(self, thread: Thread, place: Place, at: datetime, branch: str | None) -> None:
        try:
            usage = records.usage_of(thread, worked=records.answers(thread))
        except BadCountsError:
            self._problem("bad_counts", 0, "Token counts that cannot be were left out.")
            return
        if usage is None:
            return
        self.reading.records += 1
        is_below = place.session != place.thread
        self.reading.events.append(
            ApiCall(
                id=f"{place.thread}|total",
                session=place.session,
                at=at,
                model=text(mapping(thread.model).get("model")) or _UNKNOWN,
                usage=usage,
                cwd=place.cwd,
                branch=branch,
                agent=place.thread if is_below else None,
                kind=CallKind.SUBAGENT if is_below else CallKind.MAIN,
                until=place.at if place.at > at else None,
            )
        )

    def _top(self, identity: str, above: str | None) -> str | None:
        """Return the thread that started a thread, itself or through others."""
        seen = [identity]
        while above is not None and above not in seen and len(seen) < _DEPTH:
            seen.append(above)
            known = "parent_id" in self._columns
            rows = self._tables.rows("threads", ("parent_id",), "id = ?", (above,)) if known else iter(())
            above = text(next(rows, (None,))[0])
        return seen[-1] if len(seen) > 1 else None

    def _problem(self, kind: str, row: Value, detail: str) -> None:
        self.reading.problems.append(Problem(kind, place_of(row), detail))


def _began(created: Value, snapshot: Snapshot, until: datetime) -> datetime:
    """Return when a thread began, as far as it is known."""
    return min(found for found in (moment(created), moment(snapshot.timestamp), until) if found is not None)
