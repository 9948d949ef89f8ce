"""Answers the chart of tokens against lines alive: all changes that landed, those before the period as the past."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import PurePath

from tokenmirror.answers.change_facts import ChangeFacts, change_facts
from tokenmirror.answers.facts import Known
from tokenmirror.answers.ranges import costs_of
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.viewmodels.ranges import Cost
from tokenmirror.viewmodels.scatter import ScatteredChange, ScatterView, scatter_view


def scatter(db: sqlite3.Connection, facts: Known, narrow: Filter, now: datetime, zone: tzinfo) -> ScatterView:
    """Return the chart of a filter; of later changes than its period nothing is shown."""
    until = replace(narrow, period=Period(None, narrow.period.end))
    repository_of = {row.id: row.repository for row in facts.commits} if narrow.project else {}
    found = change_facts(db, facts, facts.changes_in(until, repository_of))
    costs = costs_of(db, facts, [each.change for each in found])
    start = to_ms(narrow.period.start) if narrow.period.start else None
    name_of = {top: PurePath(top).name or top for top in {each.repository for each in found}}
    scattered = [
        _scattered(each, name_of[each.repository], cost, start) for each, cost in zip(found, costs, strict=True)
    ]
    return scatter_view(scattered, now, zone)


def _scattered(facts: ChangeFacts, repository: str, spent: Cost, start: int | None) -> ScatteredChange:
    change = facts.change
    return ScatteredChange(
        commit=facts.oid,
        subject=change.subject,
        repository=repository,
        state=change.state,
        landed_at=from_ms(change.landed_at),
        commits=len(change.commits),
        spent=spent,
        lines_added=facts.lines_added,
        lines_alive=facts.lines_alive,
        lines_removed=facts.lines_removed,
        guessed=change.guessed,
        inside=start is None or change.landed_at >= start,
    )
