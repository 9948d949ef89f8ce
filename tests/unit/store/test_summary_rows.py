"""Drafts of summaries and what was given away come back as they were stored."""

from __future__ import annotations

from pathlib import Path

from tests.unit.store.files import new_file
from tests.unit.store.small_world import SHOP, build, oid
from tokenmirror.domain.summaries import Chosen, Format, Given
from tokenmirror.store import repository_rows, summary_queries, summary_rows
from tokenmirror.store.database import open_writer

GIVEN = Given("For May", Format.PDF, Chosen("0f1e", ()), "{}", "ab" * 32, 41)


def test_drafts(tmp_path: Path) -> None:
    """One a name, the newest first; what has the name of another takes its place."""
    db = open_writer(new_file(tmp_path / "a.db"))
    for name, at in (("one", 1), ("two", 2), ("one", 3)):
        summary_rows.save_draft(db, name, f"chosen at {at}", at)
    assert summary_rows.drafts(db) == [("one", "chosen at 3", 3), ("two", "chosen at 2", 2)]
    assert summary_rows.remove_draft(db, "one")
    assert not summary_rows.remove_draft(db, "one")
    assert [row.name for row in summary_rows.drafts(db)] == ["two"]


def test_what_was_given_away(tmp_path: Path) -> None:
    """Each time it was, the newest first, until it is forgotten; an id is never used again for another."""
    db = open_writer(new_file(tmp_path / "a.db"))
    first, second = (summary_rows.add_given(db, GIVEN, "{}", at) for at in (1, 2))
    rest = ("For May", "pdf", "{}", "{}", "ab" * 32, 41)
    assert summary_rows.given(db) == [(second, *rest, 2), (first, *rest, 1)]
    assert summary_rows.given_by_id(db, first) == summary_rows.given(db)[1]
    assert summary_rows.remove_given(db, first)
    assert not summary_rows.remove_given(db, first)
    assert summary_rows.given_by_id(db, first) is None


def test_names_that_can_occur(tmp_path: Path) -> None:
    """Repositories as they became known, branches of calls, and others who have commits."""
    db = open_writer(new_file(tmp_path / "a.db"))
    world = build(db)
    repository_rows.add_repository(db, "/a/.git", "/a")
    assert summary_queries.known_repositories(db) == [SHOP, "/a"]
    assert summary_queries.known_people(db) == ["kim@example.com"]
    assert summary_queries.known_branches(db) == []
    db.execute("DROP TRIGGER call_changed")
    word = db.execute("INSERT INTO word (text) VALUES ('topic/sort')").lastrowid
    db.execute("UPDATE call SET branch = ? WHERE session = ?", (word, world.alpha))
    assert summary_queries.known_branches(db) == ["topic/sort"]
    owner = {world.kept: 1, world.pending: 1}
    assert summary_queries.branches_of(db, owner) == {1: ["topic/sort"]}
    assert summary_queries.others_of(db, owner) == {}
    db.execute("UPDATE fate SET landed_in = ? WHERE commit_id = ?", (oid(3), world.pending))
    assert summary_queries.others_of(db, owner) == {1: ["kim@example.com"]}


def test_when_sessions_began(tmp_path: Path) -> None:
    """By tool and id; what is not known is missing."""
    db = open_writer(new_file(tmp_path / "a.db"))
    build(db)
    found = summary_queries.sessions_started(db, ["claude_code:alpha", "codex:alpha", "codex:beta", ":", "x"])
    assert set(found) == {"claude_code:alpha", "codex:beta"}
