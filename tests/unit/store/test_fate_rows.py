"""Dated states and lines alive on days past, in a real database."""

from __future__ import annotations

import sqlite3

import pytest

from tests.unit.store.small_world import World, build, oid
from tokenmirror.store import fate_rows, git_rows, repository_rows
from tokenmirror.store.fate_rows import AliveRow, StateRow


@pytest.fixture
def world(db: sqlite3.Connection) -> World:
    """Put the small world into the database."""
    return build(db)


def test_counts_are_replaced_one_by_one(db: sqlite3.Connection, world: World) -> None:
    """A later count of the same commit and day takes the earlier one's place; day 0 is told where asked for."""
    fate_rows.save_alive(db, [AliveRow(world.kept, 0, oid(1), oid(1), 2), AliveRow(world.kept, 7, oid(1), oid(1), 2)])
    fate_rows.save_alive(db, [AliveRow(world.kept, 7, oid(1), oid(2), 1), AliveRow(world.pending, 7, "", "", 5)])

    assert fate_rows.alive_rows(db, world.repository) == [
        AliveRow(world.kept, 7, oid(1), oid(2), 1), AliveRow(world.pending, 7, "", "", 5),
    ]  # fmt: skip
    assert fate_rows.all_alive(db) == {world.kept: {0: 2, 7: 1}, world.pending: {7: 5}}
    assert fate_rows.alive_rows(db, world.repository + 1) == []
    fate_rows.drop_alive(db, [world.kept])
    assert fate_rows.all_alive(db) == {world.pending: {7: 5}}


def test_states_keep_their_order(db: sqlite3.Connection, world: World) -> None:
    """In the order given, also where nobody knows when; other repositories keep theirs."""
    told = [
        StateRow(world.kept, "made", 9, ()),
        StateRow(world.pending, "made", 3, ()),
        StateRow(world.kept, "reverted", None, ("by:x", "me")),
        StateRow(world.kept, "reapplied", 4, ("by:y",)),
    ]
    fate_rows.replace_states(db, world.repository, told)
    other = repository_rows.add_repository(db, "/other/.git", "/other")
    fate_rows.replace_states(db, other, [])

    assert fate_rows.state_rows(db, world.repository) == {world.kept: [told[0], *told[2:]], world.pending: [told[1]]}
    assert fate_rows.all_states(db) == fate_rows.state_rows(db, world.repository)
    fate_rows.replace_states(db, world.repository, told[:1])
    assert fate_rows.all_states(db) == {world.kept: [told[0]]}


def test_what_was_last_known(db: sqlite3.Connection, world: World) -> None:
    """The fate of each commit as it is stored, by commit."""
    last = fate_rows.last_fates(db, world.repository)

    assert set(last) == {world.kept, world.pending}
    assert (last[world.kept].oid, last[world.kept].state, last[world.kept].landed_in) == (oid(1), "kept", oid(1))
    assert last[world.kept].evidence == ("ancestor", "blame:2/2")
    assert fate_rows.last_fates(db, 99) == {}


def test_blame_of_the_versions_that_are_asked_for(db: sqlite3.Connection, world: World) -> None:
    """Another version of the file is not the one that was blamed."""
    git_rows.save_blame(db, world.repository, "1.py", "abc", [(oid(1), 2), (oid(2), 4), (oid(1), 6)])

    assert git_rows.blame_of(db, world.repository, {"1.py": "abc", "2.py": "abc"}) == {
        "1.py": [(oid(1), 2), (oid(1), 6), (oid(2), 4)]
    }
    assert git_rows.blame_of(db, world.repository, {"1.py": "def"}) == {}
