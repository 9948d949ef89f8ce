"""Sends the tokens of sessions where they went, and finds what edits belong to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from tokenmirror.attribution.corrections import never_to_be_kept
from tokenmirror.attribution.flows import CallAt, OpenEdit, Stop, session_flows
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.folders import Folders
from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState, Outcome
from tokenmirror.store import correction_rows, git_rows, work_rows

SET_ASIDE_MS = 14 * 86_400_000
"""After this, an edit of which nothing is known any more counts as set aside."""


def settle_edits(db: sqlite3.Connection) -> None:
    """Find the repository and the path inside it for edits that have none yet."""
    folders = git_rows.folders(db)
    if not folders:
        return
    where = Folders(folders, lambda repository: git_rows.known_paths(db, repository))
    found = ((where.locate(path, cwd), key) for key, path, cwd in work_rows.unsettled_edits(db))
    work_rows.settle_edits(db, [(*place, key) for place, key in found if place is not None])


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
        if session in meant:
            flows = never_to_be_kept(flows)
        work_rows.replace_flows(db, session, [(f.call, f.part, f.commit, f.outcome.value, *f.counts) for f in flows])


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
