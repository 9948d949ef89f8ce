"""Corrections in the database: the newest word holds one place, and names outlive rows."""

from __future__ import annotations

import sqlite3

import pytest

from tests.unit.store.one_reading import write_reading
from tests.unit.store.small_world import CLAUDE, SHOP, World, build, oid
from tokenmirror.domain.corrections import Correction, Word
from tokenmirror.domain.events import Reading, SessionSeen
from tokenmirror.store import correction_rows
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log, is_unsettled, unsettled_sessions
from tokenmirror.store.rows import stable_id


@pytest.fixture
def world(db: sqlite3.Connection) -> World:
    """Put the small world into the database."""
    return build(db)


def words(db: sqlite3.Connection) -> list[tuple[Word, str, int]]:
    return [(row.word, row.oid, row.session) for row in correction_rows.listed(db)]


def test_the_newest_word_takes_the_place(db: sqlite3.Connection, world: World) -> None:
    """A commit and a session have one word; a commit alone and a session alone have theirs."""
    correction_rows.say(db, SHOP, oid(1), world.alpha, Word.LINKED, 1)
    correction_rows.say(db, SHOP, oid(1), world.alpha, Word.UNLINKED, 2)
    correction_rows.say(db, SHOP, oid(1), 0, Word.NOT_MINE, 3)
    correction_rows.say(db, "", "", world.alpha, Word.SPIKE, 4)

    assert words(db) == [
        (Word.SPIKE, "", world.alpha), (Word.NOT_MINE, oid(1), 0), (Word.UNLINKED, oid(1), world.alpha),
    ]  # fmt: skip


def test_only_the_word_that_is_meant_is_taken_back(db: sqlite3.Connection, world: World) -> None:
    """A link is not undone as an unlinking; what is gone cannot be undone again."""
    correction_rows.say(db, SHOP, oid(1), world.alpha, Word.LINKED, 1)

    assert not correction_rows.take_back(db, oid(1), world.alpha, [Word.UNLINKED])
    assert correction_rows.take_back(db, oid(1), world.alpha, [Word.LINKED])
    assert not correction_rows.take_back(db, oid(1), world.alpha, [Word.LINKED])


def test_a_repository_hears_its_own_links_and_every_other_word(db: sqlite3.Connection, world: World) -> None:
    """A link of another clone is not heard; that a commit is not mine holds in every clone. The oldest comes first."""
    correction_rows.say(db, "/elsewhere", oid(1), world.alpha, Word.LINKED, 1)
    correction_rows.say(db, SHOP, oid(2), world.alpha, Word.LINKED, 3)
    correction_rows.say(db, "/elsewhere", oid(3), 0, Word.NOT_MINE, 2)
    correction_rows.say(db, "", "", world.alpha, Word.REVIEW, 4)
    began, ended = db.execute("SELECT started, ended FROM session WHERE id = ?", (world.alpha,)).fetchone()

    assert correction_rows.of_repository(db, world.repository) == [
        Correction(Word.NOT_MINE, oid(3)),
        Correction(Word.LINKED, oid(2), world.alpha, began, ended),
    ]


def test_a_linked_commit_is_claimed(db: sqlite3.Connection, world: World) -> None:
    """Whoever git names as its author, it counts as the person's; and not when it was disowned since."""
    mine = "SELECT mine FROM git_commit WHERE id = ?"
    assert db.execute(mine, (world.others,)).fetchone() == (0,)
    correction_rows.say(db, SHOP, oid(3), world.alpha, Word.LINKED, 1)
    correction_rows.claim_linked(db, world.repository)
    assert db.execute(mine, (world.others,)).fetchone() == (1,)
    correction_rows.disown(db, [world.others])

    assert db.execute(mine, (world.others,)).fetchone() == (0,)


def test_parts_of_a_session_are_meant_with_it(db: sqlite3.Connection, world: World) -> None:
    """What a session was meant for holds for those it started, unless they have a word of their own."""
    log = add_log(db, CLAUDE, "/logs/more.jsonl")
    seen = (SessionSeen("part", parent="alpha"), SessionSeen("partof", parent="part"), SessionSeen("own", "alpha"))
    write_reading(EventWriter(db), CLAUDE, log, Reading([*seen[:2], SessionSeen("own", parent="alpha")]))
    part, deeper, own = (stable_id(CLAUDE, "session", name) for name in ("part", "partof", "own"))
    correction_rows.say(db, "", "", world.alpha, Word.LEARNING, 1)
    correction_rows.say(db, "", "", own, Word.SPIKE, 2)

    assert correction_rows.intents(db) == {
        world.alpha: Word.LEARNING, part: Word.LEARNING, deeper: Word.LEARNING, own: Word.SPIKE,
    }  # fmt: skip
    assert correction_rows.with_parts(db, world.alpha) == {world.alpha, part, deeper, own}


@pytest.mark.usefixtures("world")
def test_open_tokens_flow_again(db: sqlite3.Connection) -> None:
    """Of a session that is looked at anew, whole calls wait; what was kept stays as it is."""
    before = set(db.execute("SELECT call, part FROM flow"))
    db.execute("UPDATE flow SET outcome = 'in_progress' WHERE call = (SELECT min(call) FROM flow)")
    waiting = db.execute("SELECT min(call) FROM flow").fetchone()[0]
    session = db.execute("SELECT session FROM call WHERE id = ?", (waiting,)).fetchone()[0]
    open_calls = {
        row[0]
        for row in db.execute(
            "SELECT c.id FROM call c JOIN flow f ON f.call = c.id WHERE c.session = ?"
            " AND f.outcome IN ('in_progress', 'set_aside')",
            (session,),
        )
    }
    correction_rows.let_flow_again(db, [session])

    assert is_unsettled(db)
    assert session in unsettled_sessions(db)
    assert set(db.execute("SELECT call, part FROM flow")) == {row for row in before if row[0] not in open_calls}


def test_beginnings_of_ids_are_looked_up(db: sqlite3.Connection, world: World) -> None:
    """By the beginning of an id, in one repository or one tool if so wished; wildcards are letters."""
    (place,) = correction_rows.commits_named(db, oid(1)[:6])

    assert (place.oid, place.repository, place.top) == (oid(1), world.repository, SHOP)
    assert correction_rows.commits_named(db, oid(1)[:6], "/elsewhere") == []
    assert correction_rows.commits_named(db, "%") == []
    assert [s.id for s in correction_rows.sessions_named(db, "alp")] == [world.alpha]
    assert correction_rows.sessions_named(db, "alp", "codex") == []
