"""What answers are made of: every counted token once, receipts that add up, filters that fit together."""

from __future__ import annotations

import itertools
import sqlite3
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.store.files import new_database
from tests.unit.store.small_world import CLAUDE, CODEX, MODEL, NOON, NOTES, SHOP, World, build, minute, oid
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.domain.usage import Quality
from tokenmirror.store import counted_queries, queries
from tokenmirror.store.log_rows import add_log, set_status
from tokenmirror.store.person_rows import set_ignored
from tokenmirror.store.rows import to_ms


@pytest.fixture
def world(db: sqlite3.Connection) -> World:
    """Put the small world into the database."""
    return build(db)


def test_every_counted_token_is_there_once(db: sqlite3.Connection, world: World) -> None:
    """Parts of calls, oldest first; the replay is left out, and a call that did not flow yet is in progress."""
    found = list(queries.spends(db, Filter()))

    assert [(row.outcome, row.usage.total_tokens) for row in found] == [
        (Outcome.KEPT, 1100),
        (Outcome.KEPT, 1650),
        (Outcome.REWRITTEN, 550),
        (Outcome.IN_PROGRESS, 330),
        (Outcome.OUTSIDE_GIT, 55),
    ]
    assert [row.pending for row in found] == [False, True, False, False, False]
    assert [row.commit for row in found] == [world.kept, world.pending, world.kept, None, None]


def test_a_part_knows_its_whole(db: sqlite3.Connection, world: World) -> None:
    """A part of a call carries the call's own counts, quality, model and project."""
    assert world.alpha
    rows = list(queries.spends(db, Filter()))

    assert {row.call_usage.total_tokens for row in rows[1:3]} == {2200}
    assert rows[3].usage.quality is Quality.LOWER_BOUND
    assert [row.project for row in rows] == [SHOP] * 4 + [NOTES]
    assert [row.model for row in rows] == [MODEL] * 4 + ["made-up-model"]


def test_the_receipt_adds_up(db: sqlite3.Connection, world: World) -> None:
    """Records read, less repeats and replays, are the calls that count."""
    assert world.alpha
    receipt = counted_queries.receipt(db, Filter())

    assert (receipt.records_read, receipt.repeats_left_out, receipt.replays_left_out) == (8, 2, 2)
    counted = {row.call for row in queries.spends(db, Filter())}
    assert receipt.records_read - receipt.repeats_left_out - receipt.replays_left_out == len(counted)


@pytest.mark.parametrize(
    ("narrow", "tokens"),
    [
        (Filter(source=CLAUDE), 3630),
        (Filter(source=CODEX), 55),
        (Filter(project=SHOP), 3630),
        (Filter(project=NOTES), 55),
        (Filter(project=NOTES, source=CLAUDE), 0),
        (Filter(project=""), 0),
        (Filter(Period(minute(1), minute(10))), 1100),
        (Filter(Period(minute(10), None)), 2585),
        (Filter(Period(None, minute(1))), 0),
    ],
)
def test_filters(db: sqlite3.Connection, world: World, narrow: Filter, tokens: int) -> None:
    """Source, project and period narrow; the end of a period is not in it."""
    assert world.alpha
    assert sum(row.usage.total_tokens for row in queries.spends(db, narrow)) == tokens


@settings(max_examples=25)
@given(st.lists(st.integers(-5, 45), min_size=1, max_size=4))
def test_periods_side_by_side_add_up_to_all_time(cuts: list[int]) -> None:
    """Half open periods lose nothing and count nothing twice, tokens and receipts alike."""
    borders = [None, *(NOON + timedelta(minutes=cut) for cut in sorted(cuts)), None]
    pieces = [Filter(Period(start, end)) for start, end in itertools.pairwise(borders)]
    with new_database() as db:
        build(db)
        parts = [(list(queries.spends(db, piece)), counted_queries.receipt(db, piece)) for piece in pieces]
        whole, receipt = list(queries.spends(db, Filter())), counted_queries.receipt(db, Filter())

    assert [row for rows, _receipt in parts for row in rows] == whole
    assert sum(seen.records_read for _rows, seen in parts) == receipt.records_read


def test_commits_are_the_person_s_newest_first(db: sqlite3.Connection, world: World) -> None:
    """Somebody else's commit is not listed; an ignored repository's are not either."""
    found = queries.commits(db)

    assert [(row.oid, row.state) for row in found] == [(oid(2), FateState.PENDING), (oid(1), FateState.KEPT)]
    assert found[1].evidence == ("ancestor", "blame:2/2")
    assert queries.commits(db, "/elsewhere") == []
    assert [row.oid for row in queries.commits(db, SHOP, to_ms(minute(10)))] == [oid(2)]
    set_ignored(db, world.repository, ignored=True)
    assert queries.commits(db) == []


def test_links_come_heaviest_first(db: sqlite3.Connection, world: World) -> None:
    """The first link of a commit is the session with the largest part in it."""
    found = [(link.commit, link.native, link.evidence, link.ends_stretch) for link in queries.links(db)]

    assert found == [
        (world.kept, "alpha", ("said", "content"), True),
        (world.pending, "alpha", ("content",), True),
        (world.pending, "beta", ("said",), False),
    ]


def test_sessions_overlap_a_period(db: sqlite3.Connection, world: World) -> None:
    """A session is in a period if it was alive in it; its project is its repository."""
    assert world.alpha
    found = queries.sessions(db, Filter())

    assert [(row.native, row.project, row.edits, row.turns) for row in found] == [
        ("beta", NOTES, 0, 0),
        ("alpha", SHOP, 1, 1),
    ]
    names = {
        cut: [row.native for row in queries.sessions(db, Filter(Period(minute(cut), minute(cut + 4))))]
        for cut in (3, 19, 28, 50)
    }
    assert names == {3: ["alpha"], 19: ["alpha"], 28: ["beta"], 50: []}


def test_projects_and_ends(db: sqlite3.Connection) -> None:
    """An empty database has neither; else projects come most used first, and replays do not stretch time."""
    assert queries.first_and_last_call(db) is None
    build(db)

    assert counted_queries.projects(db) == [SHOP, NOTES]
    assert queries.first_and_last_call(db) == (to_ms(minute(1)), to_ms(minute(30)))


def test_what_a_tool_charged(db: sqlite3.Connection) -> None:
    """Each time and unit by itself, oldest first; a charge without a call is something that is known too."""
    with db:
        db.execute("INSERT INTO session (id, source, native) VALUES (1, 'kiro', 'one')")
        rows = [(1, 1, 5000, "credits", 2.0), (2, 1, 1000, "credits", 0.5), (3, 1, 5000, "requests", 1.0)]
        db.executemany("INSERT INTO charge (id, session, at, unit, amount) VALUES (?, ?, ?, ?, ?)", rows)

    assert [(row.source, row.at, row.unit, row.amount) for row in queries.charges(db, Filter())] == [
        ("kiro", 1000, "credits", 0.5), ("kiro", 5000, "credits", 2.0), ("kiro", 5000, "requests", 1.0),
    ]  # fmt: skip
    assert queries.first_and_last_call(db) == (1000, 5000)


def test_logs_that_cannot_be_opened_are_problems(db: sqlite3.Connection) -> None:
    """A broken record and an unreadable log count one each."""
    log = add_log(db, CODEX, "/logs/closed.jsonl")
    set_status(db, log, "unreadable", "Permission denied.")
    db.execute("INSERT INTO problem (log, offset, kind) VALUES (?, 5, 'broken_json')", (log,))

    assert queries.problem_count(db) == counted_queries.receipt(db, Filter()).problems == 2
