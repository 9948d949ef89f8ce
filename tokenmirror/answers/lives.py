"""How long the lines of changes live, with what is young counted as young."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from tokenmirror.answers.change_facts import once
from tokenmirror.answers.facts import Commit, Known
from tokenmirror.domain.outcomes import CHECKPOINT_DAYS, COUNTED_DAYS
from tokenmirror.insights.changes import Change
from tokenmirror.insights.pieces import FEW_LINES
from tokenmirror.insights.survival import Lifetime, Survival, lifetimes, survival
from tokenmirror.insights.survival_band import trust
from tokenmirror.store import fate_rows
from tokenmirror.viewmodels.lives import LivesFacts

_DAY_MS = 86_400_000
TOLD_DAYS = (0, *CHECKPOINT_DAYS, 180, 365)
"""Days since landing at which the curve is told."""
DRAWN_DAYS = tuple(sorted({*range(0, 365, 7), *range(365, COUNTED_DAYS[-1], 28), *COUNTED_DAYS}))
"""Days since landing at which the curve is drawn: weeks, and after a year every fourth."""


def survival_of(db: sqlite3.Connection, facts: Known, changes: Iterable[Change]) -> Survival:
    """Return what share of the lines that changes newly put in is alive as days go by."""
    return survival([life for lives in _by_change(db, facts, changes) for life in lives], TOLD_DAYS)


def drawn_lives(db: sqlite3.Connection, facts: Known, changes: Iterable[Change]) -> LivesFacts:
    """Return the curve as it is drawn, with how far it can be trusted; of what comes later nothing is looked at."""
    works = [[_until_last(life) for life in lives] for lives in _by_change(db, facts, changes) if lives]
    lives = [life for work in works for life in work]
    found = survival(lives, DRAWN_DAYS)
    ends = [max(life.days for life in work) for work in works if any(life.censored for life in work)]
    young = tuple(sorted(day for day in ends if day < DRAWN_DAYS[-1]))
    return LivesFacts(found, trust(works, found), len(works), sum(life.lines for life in lives), young)


def _until_last(life: Lifetime) -> Lifetime:
    return life if life.days <= DRAWN_DAYS[-1] else Lifetime(float(DRAWN_DAYS[-1]), life.lines, censored=True)


def _by_change(db: sqlite3.Connection, facts: Known, changes: Iterable[Change]) -> list[list[Lifetime]]:
    """Return the lives of the lines of each change."""
    rows = facts.rows
    alive = fate_rows.all_alive(db)
    members = [once([rows[key] for key in change.commits]) for change in changes]
    counted = [each for each in members if not _is_little(sum(alive.get(row.id, {}).get(0, 0) for row in each))]
    return [[life for row in each for life in _lifetimes(row, alive.get(row.id, {}))] for each in counted]


def _is_little(lines: int) -> bool:
    """Tell whether a change newly put in some lines, and fewer than make a case."""
    return 0 < lines < FEW_LINES


def survival_object(found: Survival) -> dict[str, Any]:
    """Return a curve in the shape that scripts rely on."""
    return {"days": list(found.days), "share": list(found.share), "lines_at_risk": list(found.at_risk)}


def _lifetimes(row: Commit, counts: Mapping[int, int]) -> list[Lifetime]:
    if row.landed_at is None or 0 not in counts:
        return []
    age = max(0, row.as_of - row.landed_at) / _DAY_MS
    return lifetimes(counts[0], {days: lines for days, lines in counts.items() if days}, age, row.lines_alive)
