"""How long the lines of changes live, with what is young counted as young."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tokenmirror.answers.facts import Landed
from tokenmirror.domain.outcomes import CHECKPOINT_DAYS
from tokenmirror.insights.changes import Change
from tokenmirror.insights.survival import Lifetime, Survival, lifetimes, survival
from tokenmirror.store import fate_rows
from tokenmirror.store.queries import LinkedCommitRow

_DAY_MS = 86_400_000
TOLD_DAYS = (0, *CHECKPOINT_DAYS, 180, 365)
"""Days since landing at which the curve is told."""


def survival_of(db: sqlite3.Connection, facts: Landed, changes: Iterable[Change]) -> Survival:
    """Return what share of the lines that changes newly put in is alive as days go by."""
    rows = {row.id: row for row in facts.commits}
    alive = fate_rows.all_alive(db)
    members = [row for change in changes for row in _once([rows[key] for key in change.commits])]
    return survival([life for row in members for life in _lifetimes(row, alive.get(row.id, {}))], TOLD_DAYS)


def survival_object(found: Survival) -> dict[str, Any]:
    """Return a curve in the shape that scripts rely on."""
    return {"days": list(found.days), "share": list(found.share), "lines_at_risk": list(found.at_risk)}


def _lifetimes(row: LinkedCommitRow, counts: Mapping[int, int]) -> list[Lifetime]:
    if row.landed_at is None or 0 not in counts:
        return []
    age = max(0, row.as_of - row.landed_at) / _DAY_MS
    return lifetimes(counts[0], {days: lines for days, lines in counts.items() if days}, age, row.lines_alive)


def _once(members: Sequence[LinkedCommitRow]) -> list[LinkedCommitRow]:
    """Hold each line of a change once: no copy beside what it became, no squash beside its parts."""
    there = {row.id for row in members}
    copied: dict[int, LinkedCommitRow] = {}
    for row in members:
        if row.same_work is None or row.same_work not in there:
            copied.setdefault(row.same_work or row.id, row)
    originals = list(copied.values())
    squashes = {row.landed_as for row in originals if row.same_work is None}
    return [row for row in originals if row.oid not in squashes] or originals
