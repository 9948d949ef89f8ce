"""Writes and reads the ceilings that the person set, and what they ask of prices."""

from __future__ import annotations

import json
import sqlite3

from msgspec.structs import asdict

from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import Scenario, ScenarioKind

_ASKED = tuple(field for field in Scenario.__struct_fields__ if field not in ("kind", "name", "id"))


def ceilings(db: sqlite3.Connection) -> list[Ceiling]:
    """Return all ceilings, in the order in which they were first set; those that nothing here knows are left out."""
    rows = db.execute("SELECT period, unit, amount, project, name, id FROM ceiling ORDER BY id").fetchall()
    return [
        Ceiling(CeilingPeriod(row[0]), CeilingUnit(row[1]), *row[2:])
        for row in rows
        if row[0] in set(CeilingPeriod) and row[1] in set(CeilingUnit)
    ]


def set_ceiling(db: sqlite3.Connection, ceiling: Ceiling, now: int) -> int:
    """Store a ceiling, in the place of one that has its id; return the id."""
    values = (ceiling.period, ceiling.unit, ceiling.amount, ceiling.project, ceiling.name, now)
    row = db.execute(
        "INSERT OR REPLACE INTO ceiling (id, period, unit, amount, project, name, set_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (ceiling.id or None, *(str(value) if isinstance(value, str) else value for value in values)),
    )
    return int(row.lastrowid or 0)


def remove_ceiling(db: sqlite3.Connection, key: int) -> bool:
    """Forget a ceiling; tell whether it was there."""
    return db.execute("DELETE FROM ceiling WHERE id = ?", (key,)).rowcount > 0


def scenarios(db: sqlite3.Connection) -> list[Scenario]:
    """Return all scenarios, in the order in which they were first asked; those that nothing here knows are left out."""
    rows = db.execute("SELECT id, name, asked FROM scenario ORDER BY id").fetchall()
    return [found for row in rows if (found := _scenario(*row)) is not None]


def _scenario(key: int, name: str, written: str) -> Scenario | None:
    asked = json.loads(written)
    if asked.get("kind") not in set(ScenarioKind):
        return None
    known = {field: asked[field] for field in _ASKED if field in asked}
    return Scenario(ScenarioKind(asked["kind"]), name=name, id=key, **known)


def set_scenario(db: sqlite3.Connection, scenario: Scenario, now: int) -> int:
    """Store a scenario, in the place of one that has its id; return the id."""
    told = asdict(scenario)
    asked = json.dumps({"kind": str(scenario.kind), **{field: told[field] for field in _ASKED}})
    row = db.execute(
        "INSERT OR REPLACE INTO scenario (id, name, asked, set_at) VALUES (?, ?, ?, ?)",
        (scenario.id or None, scenario.name, asked, now),
    )
    return int(row.lastrowid or 0)


def remove_scenario(db: sqlite3.Connection, key: int) -> bool:
    """Forget a scenario; tell whether it was there."""
    return db.execute("DELETE FROM scenario WHERE id = ?", (key,)).rowcount > 0
