"""Reads what the settings tell of the data: how many rows of each kind, and which models the calls used."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import NamedTuple

from tokenmirror.domain.periods import Filter
from tokenmirror.store.day_schema import DAY_MS
from tokenmirror.store.kept_days import days_of, from_kept

_OWN = (
    "note", "intent", "own_answer", "ceiling", "scenario", "experiment", "correction", "own_address", "summary_draft",
    "summary_given",
)  # fmt: skip
"""What the person wrote, set and corrected."""


class ModelDay(NamedTuple):
    """What a list price is looked up by: a model on one day, in one service tier."""

    model: str
    day: date
    tier: str | None


def model_days(db: sqlite3.Connection) -> list[ModelDay]:
    """Return what prices are looked up by, for all counted calls whose tokens are recorded."""
    days = days_of(db, Filter())
    found = (
        f"SELECT c.model, c.at / {DAY_MS} AS day, coalesce(c.service_tier, 0) AS tier{days.calls}"
        " WHERE c.replay = 0 AND c.input_tokens + c.output_tokens > 0"
    )
    given = list(days.spans_given)
    if days.kept:
        found += (
            f" UNION ALL SELECT s.model, s.day, s.tier{from_kept('day_spent', 's')}"
            " WHERE s.input_tokens + s.output_tokens > 0"
        )
        given.append(days.kept)
    rows = db.execute(
        f"SELECT m.text, c.day, t.text FROM (SELECT DISTINCT model, day, tier FROM ({found})) c"
        " JOIN word m ON m.id = c.model LEFT JOIN word t ON t.id = c.tier",
        given,
    )
    return [ModelDay(model, _day(day), tier) for model, day, tier in rows]


def calls_of(db: sqlite3.Connection, wanted: Collection[ModelDay]) -> dict[str, int]:
    """Return how many counted calls there are of some models, on those days and in those tiers."""
    if not wanted:
        return {}
    rows = db.execute(
        f"SELECT m.text, c.at / {DAY_MS}, t.text, count(*) FROM call c JOIN word m ON m.id = c.model"
        " LEFT JOIN word t ON t.id = c.service_tier WHERE c.replay = 0 AND c.input_tokens + c.output_tokens > 0"
        " AND c.model IN (SELECT id FROM word WHERE text IN (SELECT value FROM json_each(?))) GROUP BY 1, 2, 3",
        (json.dumps(sorted({one.model for one in wanted})),),
    )
    found: Counter[str] = Counter()
    for model, day, tier, calls in rows:
        found[model] += calls if ModelDay(model, _day(day), tier) in wanted else 0
    return found


def _day(number: int) -> date:
    return datetime.fromtimestamp(number * DAY_MS / 1000, UTC).date()


def kinds_stored(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many there are of each kind of thing that the page of privacy names."""
    asked = {
        "calls": "SELECT count(*) FROM call",
        "sessions": "SELECT count(*) FROM session",
        "names": "SELECT count(*) FROM word",
        "paths": "SELECT (SELECT count(*) FROM place) + (SELECT count(*) FROM log)",
        "commits": "SELECT count(*) FROM git_commit",
        "authors": "SELECT count(DISTINCT author) FROM git_commit",
        "edits": "SELECT count(*) FROM edit",
        "commands": "SELECT count(*) FROM shell WHERE command IS NOT NULL",
        "own": f"SELECT {' + '.join(f'(SELECT count(*) FROM {table})' for table in _OWN)}",
    }
    return {name: int(db.execute(statement).fetchone()[0]) for name, statement in asked.items()}
