"""Sends the tokens of sessions where they went."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from tokenmirror.attribution.corrections import never_to_be_kept
from tokenmirror.attribution.flows import CallAt, Flow, OpenEdit, Stop, session_flows
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.taken import News
from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState, Outcome
from tokenmirror.store import correction_rows, new_flow_rows, work_rows
from tokenmirror.store.new_flow_rows import ToldCall

SET_ASIDE_MS = 14 * 86_400_000
"""After this, an edit of which nothing is known any more counts as set aside."""


def reflow(db: sqlite3.Connection, sessions: Iterable[int]) -> None:
    """Send the tokens of sessions where they went, by what is stored now."""
    now = now_ms()
    meant = correction_rows.intents(db)
    for session in sessions:
        stops = [_stop(row) for row in work_rows.stops_of(db, session)]
        last = max((stop.at for stop in stops), default=-1)
        edits = [_open_edit(row, now) for row in work_rows.edits_after(db, session, last)]
        calls = [CallAt(*row) for row in work_rows.counted_calls(db, session)]
        flows = session_flows(calls, stops, edits)
        work_rows.replace_flows(db, session, _rows(flows, never=session in meant))


def reflow_news(db: sqlite3.Connection, news: News, sessions: Collection[int]) -> None:
    """Send the tokens of sessions where they went as far as news can move them; of a long session that is its end."""
    told: dict[int, list[ToldCall]] = {session: [] for session in sessions}
    for call in new_flow_rows.told_calls(db, news.calls):
        told.setdefault(call.session, []).append(call)
    now = now_ms()
    meant = correction_rows.intents(db)
    for session, calls in told.items():
        last = max((row.at for row in work_rows.stops_of(db, session)), default=-1)
        edited = news.edits.get(session)
        first = min([call.row.at for call in calls] + ([] if edited is None else [edited]), default=last + 1)
        if first <= last:
            # What lies before a commit can join or part it from the one before.
            reflow(db, [session])
            continue
        moved = {call.row.id: call.row for call in calls if call.counted}
        if edited is not None:
            # An edit takes what was spent since the one before it.
            before = new_flow_rows.last_edit_between(db, session, last, edited)
            moved |= {row.id: row for row in new_flow_rows.counted_calls_after(db, session, before)}
        start = min((row.at for row in moved.values()), default=0)
        edits = [_open_edit(row, now) for row in work_rows.edits_after(db, session, start - 1)] if moved else []
        flows = session_flows([CallAt(*row) for row in moved.values()], (), edits)
        gone = {call.row.id for call in calls} | moved.keys()
        new_flow_rows.replace_flows_of_calls(db, gone, _rows(flows, never=session in meant))


def _rows(flows: Iterable[Flow], *, never: bool) -> list[tuple[object, ...]]:
    """Return flows as they are stored, with `never` of a session of which no more will come."""
    kept = never_to_be_kept(flows) if never else flows
    return [(flow.call, flow.part, flow.commit, flow.outcome.value, *flow.counts) for flow in kept]


def _stop(row: work_rows.StopRow) -> Stop:
    """Return the end of a stretch; the tokens of a commit kept in part are shared as its lines are."""
    state = FateState(row.state)
    shares: tuple[tuple[Outcome, float], ...] = ((OUTCOME_OF_FATE[state], 1.0),)
    if state is FateState.KEPT_IN_PART and row.lines_added:
        alive = row.lines_alive / row.lines_added
        shares = ((Outcome.KEPT, alive), (Outcome.REWRITTEN, 1.0 - alive))
    return Stop(row.at, row.commit, row.weight * max(1, row.lines), shares)


def _open_edit(row: tuple[int, bool, int | None], now: int) -> OpenEdit:
    at, in_repository, on_disk = row
    if not in_repository:
        return OpenEdit(at, Outcome.OUTSIDE_GIT)
    if on_disk == 0 or (on_disk is None and now - at > SET_ASIDE_MS):
        return OpenEdit(at, Outcome.SET_ASIDE)
    return OpenEdit(at, Outcome.IN_PROGRESS)
