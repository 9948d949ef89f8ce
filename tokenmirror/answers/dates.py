"""When something happened to a commit, and how many of its lines were alive after some days."""

from __future__ import annotations

import sqlite3
from typing import Any

from tokenmirror.answers.report import instant
from tokenmirror.domain.outcomes import CHECKPOINT_DAYS
from tokenmirror.store import fate_rows
from tokenmirror.store.queries import LinkedCommitRow
from tokenmirror.store.rows import from_ms

_DAY_MS = 86_400_000


class FateDates:
    """States and counts of every commit, read once for one answer."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Read all of them."""
        self._states = fate_rows.all_states(db)
        self._alive = fate_rows.all_alive(db)

    def as_json(self, row: LinkedCommitRow) -> dict[str, Any]:
        """Return what stands beside a fate in the shape that scripts rely on."""
        states = [
            {
                "state": state.state,
                "at": None if state.at is None else instant(from_ms(state.at)),
                "evidence": list(state.evidence),
            }
            for state in self._states.get(row.id, ())
        ]
        return {"states": states, "alive_at": {str(days): self._alive_at(row, days) for days in CHECKPOINT_DAYS}}

    def _alive_at(self, row: LinkedCommitRow, days: int) -> dict[str, Any]:
        landed = row.landed_at
        lines = self._alive.get(row.id, {}).get(days) if landed is not None else None
        return {"lines": lines, "pending": landed is not None and row.as_of < landed + days * _DAY_MS}
