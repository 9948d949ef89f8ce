"""Which commits name which sessions: by hash until the session is known, then for good."""

from __future__ import annotations

import sqlite3

import pytest

from tests.unit.store.small_world import CLAUDE, World, build, oid
from tokenmirror.store import mention_rows
from tokenmirror.store.mention_rows import MentionRow

ALPHA, BETA, NOBODY = 11, 22, 33


@pytest.fixture
def world(db: sqlite3.Connection) -> World:
    """Store two sessions and three commits."""
    return build(db)


def names(source: str, native: str) -> list[int]:
    """Stand in for keyed hashes."""
    return [ALPHA] if source == CLAUDE and native == "alpha" else [BETA, BETA + 1] if native == "beta" else []


def found(db: sqlite3.Connection, world: World) -> set[tuple[int, str, str]]:
    """Return what is known by now."""
    return {(row.session, row.oid, row.kind) for row in mention_rows.mentions(db, world.repository)}


def at_of(db: sqlite3.Connection, number: int) -> int:
    """Return the author's time of a commit."""
    return int(db.execute("SELECT author_time FROM git_commit WHERE oid = ?", (oid(number),)).fetchone()[0])


def test_every_stored_commit_is_looked_at_once(db: sqlite3.Connection, world: World) -> None:
    """One without any trailer, and one that git has forgotten, too."""
    unread = mention_rows.unread_messages(db, world.repository)
    assert len(unread) == 3
    mention_rows.save_trailers(db, world.repository, {unread[0]: [NOBODY], unread[1]: (), "ff" * 20: [NOBODY]})

    assert mention_rows.unread_messages(db, world.repository) == unread[2:]


def test_a_session_is_recognised_once(db: sqlite3.Connection, world: World) -> None:
    """The repository is told the first time; other people's sessions stay unnamed."""
    mention_rows.save_trailers(db, world.repository, {oid(1): [ALPHA, NOBODY], oid(2): [BETA + 1]})

    assert mention_rows.recognise(db, names, {world.beta}) == {world.repository}
    assert found(db, world) == {(world.beta, oid(2), "trailer")}
    assert mention_rows.recognise(db, names, {world.beta}) == set()
    assert mention_rows.recognise(db, names) == {world.repository}
    assert mention_rows.recognise(db, names) == set()
    assert found(db, world) == {(world.alpha, oid(1), "trailer"), (world.beta, oid(2), "trailer")}


def test_a_note_says_what_it_says_now(db: sqlite3.Connection, world: World) -> None:
    """A newer version takes the place of the older one, and nothing of the commit's message."""
    mention_rows.save_trailers(db, world.repository, {oid(1): [BETA]})
    mention_rows.save_notes(db, world.repository, {oid(1): ("v1", [ALPHA, NOBODY]), "ff" * 20: ("v1", [ALPHA])})
    mention_rows.recognise(db, names)
    assert found(db, world) == {(world.alpha, oid(1), "note"), (world.beta, oid(1), "trailer")}
    assert mention_rows.notes_read(db, world.repository)[oid(1)] == "v1"

    mention_rows.save_notes(db, world.repository, {oid(1): ("v2", [NOBODY])})
    mention_rows.recognise(db, names)
    assert mention_rows.mentions(db, world.repository) == [MentionRow(world.beta, oid(1), at_of(db, 1), "trailer")]
    assert mention_rows.notes_read(db, world.repository)[oid(1)] == "v2"


def test_nothing_waiting_costs_nothing(db: sqlite3.Connection, world: World) -> None:
    """No session's name is made where no commit names an unknown one."""
    asked: list[str] = []

    def asking(source: str, native: str) -> list[int]:
        asked.append(native)
        return names(source, native)

    assert mention_rows.recognise(db, asking) == set()
    assert asked == []
    mention_rows.save_trailers(db, world.repository, {oid(1): [NOBODY]})
    assert mention_rows.recognise(db, asking) == set()
    assert len(asked) == 2
