"""Ceilings and scenarios come back as they were set, under the id that they had."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.store.files import new_file
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.scenarios import SHORT, Scenario, ScenarioKind
from tokenmirror.store import ceiling_rows
from tokenmirror.store.database import open_writer

MONEY = Ceiling(CeilingPeriod.QUARTER, CeilingUnit.MONEY, 160 * 10**12)
TOKENS = Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, 40_000_000, "/home/robin/shop", "shop only")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Give an empty database."""
    db = open_writer(new_file(tmp_path / "tokenmirror.db"))
    yield db
    db.close()


def test_ceilings_come_back(db: sqlite3.Connection) -> None:
    """In the order in which they were first set; one that is set again under its id takes its own place."""
    first, second = (ceiling_rows.set_ceiling(db, one, 1) for one in (MONEY, TOKENS))
    stored = ceiling_rows.ceilings(db)
    assert [one.id for one in stored] == [first, second]
    assert [(one.period, one.unit, one.amount, one.project, one.name) for one in stored] == [
        (one.period, one.unit, one.amount, one.project, one.name) for one in (MONEY, TOKENS)
    ]

    assert ceiling_rows.remove_ceiling(db, first)
    assert not ceiling_rows.remove_ceiling(db, first)
    assert ceiling_rows.ceilings(db) == stored[1:]
    assert ceiling_rows.set_ceiling(db, stored[0], 2) == first
    assert ceiling_rows.ceilings(db) == stored


def test_scenarios_come_back(db: sqlite3.Connection) -> None:
    """Whatever is asked of prices."""
    asked = [
        Scenario(ScenarioKind.PRICES, 250, name="dearer"),
        Scenario(ScenarioKind.MODEL, model="claude-haiku-4-5", below_lines=20),
        Scenario(ScenarioKind.CACHE, minutes=SHORT),
        Scenario(ScenarioKind.PLAN, fee=20 * 10**12),
    ]
    keys = [ceiling_rows.set_scenario(db, one, 1) for one in asked]
    stored = ceiling_rows.scenarios(db)
    assert [one.id for one in stored] == keys
    for one, other in zip(asked, stored, strict=True):
        told = (other.kind, other.factor, other.model, other.below_lines, other.minutes, other.fee, other.name)
        assert told == (one.kind, one.factor, one.model, one.below_lines, one.minutes, one.fee, one.name)
    assert ceiling_rows.remove_scenario(db, keys[0])
    assert ceiling_rows.set_scenario(db, stored[0], 2) == keys[0]
    assert ceiling_rows.scenarios(db) == stored


def test_what_a_newer_version_wrote_is_left_out(db: sqlite3.Connection) -> None:
    """A unit or a question that nothing here knows stays in the database, unseen."""
    db.execute("INSERT INTO ceiling VALUES (7, 'decade', 'money', 5, '', '', 1)")
    db.execute("INSERT INTO scenario VALUES (7, '', '{\"kind\": \"barter\"}', 1)")
    assert ceiling_rows.ceilings(db) == []
    assert ceiling_rows.scenarios(db) == []
