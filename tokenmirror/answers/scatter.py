"""Answers the chart of tokens against lines alive: all changes that landed, those before the period as the past."""

from __future__ import annotations

import sqlite3
from datetime import datetime, tzinfo
from functools import partial
from pathlib import PurePath

from msgspec.structs import replace

from tokenmirror.answers.change_facts import ChangeFacts, change_facts
from tokenmirror.answers.facts import Known
from tokenmirror.answers.ranges import costs_of
from tokenmirror.answers.unchanged import Keep
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.ranges import Cost
from tokenmirror.viewmodels.scatter import ScatteredChange, ScatterView, scatter_view


def scatter(
    db: sqlite3.Connection, facts: Known, narrow: Filter, now: datetime, zone: tzinfo, keep: Keep | None = None
) -> ScatterView:
    """Return the chart of a filter; of later changes than its period nothing is shown."""
    until = replace(narrow, period=Period(None, narrow.period.end))
    known = partial(_past, db, facts, until)
    start = narrow.period.start
    found = keep(("scattered", until), known) if keep is not None else known()
    # No more of changes is kept than this: what lives long is looked through whenever Python's garbage is collected.
    changes = [replace(one, inside=True) if start is None or one.landed_at >= start else one for one in found]
    return scatter_view(changes, now, zone)


def _past(db: sqlite3.Connection, facts: Known, until: Filter) -> list[ScatteredChange]:
    """Return the changes up to the end of a period, each as if it lay before the period."""
    repository_of = {row.id: row.repository for row in facts.commits} if until.project else {}
    found = change_facts(db, facts, facts.changes_in(until, repository_of))
    costs = costs_of(db, facts, [each.change for each in found])
    name_of = {top: PurePath(top).name or top for top in {each.repository for each in found}}
    return [_scattered(each, name_of[each.repository], cost) for each, cost in zip(found, costs, strict=True)]


def _scattered(facts: ChangeFacts, repository: str, spent: Cost) -> ScatteredChange:
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
        inside=False,
    )
