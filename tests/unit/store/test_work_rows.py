"""What attribution works on and what it found: replaced as a whole, never mixed."""

from __future__ import annotations

import sqlite3

import pytest

from tests.unit.store.small_world import CLAUDE, CODEX, SHOP, World, build, minute
from tokenmirror.store import repository_rows, work_rows
from tokenmirror.store.rows import stable_id, to_ms


@pytest.fixture
def world(db: sqlite3.Connection) -> World:
    """Put the small world into the database."""
    return build(db)


def test_edits_are_settled_once(db: sqlite3.Connection, world: World) -> None:
    """A settled edit lies in its repository and is not asked for again."""
    [edit] = work_rows.edits_of(db, world.repository)

    assert (edit.session, edit.path, edit.inside, edit.added) == (world.alpha, f"{SHOP}/1.py", "1.py", (2, 4))
    assert work_rows.unsettled_edits(db) == []
    work_rows.set_on_disk(db, [(1, edit.id)])
    assert work_rows.edits_of(db, world.repository)[0].on_disk == 1


def test_calls_that_count(db: sqlite3.Connection, world: World) -> None:
    """A replay is not among them; whether a call was made in a repository is known."""
    of_alpha, of_beta = (work_rows.counted_calls(db, session) for session in (world.alpha, world.beta))

    assert [(row.at, row.in_git) for row in of_alpha] == [(to_ms(minute(n)), True) for n in (1, 10, 20)]
    assert [(row.counts[0], row.in_git) for row in of_beta] == [(50, False)]


def test_stops_are_the_links_that_end_a_stretch(db: sqlite3.Connection, world: World) -> None:
    """A link that another commit tells ends nothing."""
    stops = {(stop.commit, stop.state, stop.weight) for stop in work_rows.stops_of(db, world.alpha)}

    assert stops == {(world.kept, "kept", 1.0), (world.pending, "pending", 0.75)}
    assert work_rows.stops_of(db, world.beta) == []
    assert work_rows.last_stops(db) == {world.alpha: to_ms(minute(15))}


def test_replaced_links_tell_who_has_to_flow_again(db: sqlite3.Connection, world: World) -> None:
    """Sessions that had a link and those that have one now; other repositories keep theirs."""
    other = repository_rows.add_repository(db, "/other/.git", "/other")
    new = [(world.kept, 99, 1.0, 2, 5, "[]", 1)]

    assert work_rows.replace_links(db, other, []) == set()
    assert work_rows.replace_links(db, world.repository, new) == {world.alpha, world.beta, 99}
    assert db.execute("SELECT session FROM link").fetchall() == [(99,)]


def test_replaced_fates_leave_other_repositories_alone(db: sqlite3.Connection, world: World) -> None:
    """Judging one repository forgets nothing of another."""
    other = repository_rows.add_repository(db, "/other/.git", "/other")
    work_rows.replace_fates(db, other, [])
    assert db.execute("SELECT count(*) FROM fate").fetchone() == (2,)
    work_rows.replace_fates(db, world.repository, [])
    assert db.execute("SELECT count(*) FROM fate").fetchone() == (0,)


def test_replaced_flows_are_those_of_one_session(db: sqlite3.Connection, world: World) -> None:
    """Flowing again leaves nothing of before, and nothing of others is touched."""
    call = stable_id(CLAUDE, "call", "a3")
    work_rows.replace_flows(db, world.alpha, [(call, 0, None, "no_edit", 300, 0, 0, 0, 0, 30, 0)])
    left = dict(db.execute("SELECT call, outcome FROM flow"))

    assert left == {call: "no_edit", stable_id(CODEX, "call", "b1"): "outside_git"}


def test_a_flow_needs_its_call(db: sqlite3.Connection, world: World) -> None:
    """A flow of a call that is not there is refused; when a call goes, its flows go."""
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        work_rows.replace_flows(db, world.alpha, [(12345, 0, None, "kept", 1, 0, 0, 0, 0, 1, 0)])
    db.execute("DELETE FROM call")
    assert db.execute("SELECT count(*) FROM flow").fetchone() == (0,)


def test_who_worked_where(db: sqlite3.Connection, world: World) -> None:
    """By calls, edits and working folders."""
    place = dict(db.execute("SELECT path, id FROM place"))[SHOP]

    assert work_rows.sessions_in(db, [place]) == {world.alpha}
    assert work_rows.sessions_in(db, []) == set()
    assert work_rows.repositories_of(db, [world.alpha, world.beta]) == {world.repository}
    assert work_rows.repositories_of(db, [world.beta]) == set()
    assert work_rows.first_session_start(db, world.repository) == to_ms(minute(0))
    assert work_rows.first_session_start(db, 77) is None


def test_edits_after_an_instant(db: sqlite3.Connection, world: World) -> None:
    """What was edited after the last commit is open; the instant itself is not after it."""
    at = to_ms(minute(2))

    assert work_rows.edits_after(db, world.alpha, at - 1) == [(at, True, None)]
    assert work_rows.edits_after(db, world.alpha, at) == []
    assert work_rows.all_said(db) == []
