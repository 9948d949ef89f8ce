"""Reads what the settings tell of the data: how many rows of each kind, and which models the calls used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

_DAY_MS = 86_400_000
_OWN = (
    "note", "intent", "own_answer", "ceiling", "scenario", "experiment", "correction", "own_address", "summary_draft",
    "summary_given",
)  # fmt: skip
"""What the person wrote, set and corrected."""


class ModelDay(NamedTuple):
    """The counted calls of one model on one day, in one service tier."""

    model: str
    day: date
    tier: str | None
    calls: int


def model_days(db: sqlite3.Connection) -> Iterator[ModelDay]:
    """Yield what prices are looked up by, for all counted calls whose tokens are recorded."""
    rows = db.execute(
        f"SELECT m.text, c.at / {_DAY_MS}, t.text, count(*) FROM call c JOIN word m ON m.id = c.model"
        " LEFT JOIN word t ON t.id = c.service_tier WHERE c.replay = 0 AND c.input_tokens + c.output_tokens > 0"
        " GROUP BY 1, 2, 3"
    )
    for model, day, tier, calls in rows:
        yield ModelDay(model, datetime.fromtimestamp(day * _DAY_MS / 1000, UTC).date(), tier, calls)


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
