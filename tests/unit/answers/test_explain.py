"""Ids and beginnings of ids, and the facts behind a commit and a session, from a small real database."""

from __future__ import annotations

from datetime import UTC

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import SHOP, oid
from tokenmirror.answers.explain import commit_evidence, find
from tokenmirror.answers.explain_session import session_evidence
from tokenmirror.answers.explaining import explain, explanation_json, sections_of


def test_what_an_id_can_mean(data: Data) -> None:
    """A whole id or its beginning, in any case, of one repository or of all; sessions also with their source."""
    names = [[(one.kind, one.name) for one in find(data.db, text)] for text in (oid(1), oid(1)[:5], "alp", "codex:b")]

    assert names == [[("commit", oid(1))], [("commit", oid(1))], [("session", "alpha")], [("session", "beta")]]
    assert find(data.db, "claude_code:beta") == []
    assert find(data.db, "") == []
    assert [one.place for one in find(data.db, oid(2), SHOP)] == [SHOP]
    assert find(data.db, oid(2), "/elsewhere") == []
    assert find(data.db, "alpha", SHOP) == []


def test_the_facts_of_a_commit(data: Data) -> None:
    """Files, sessions, tokens by outcome; a log is told with what was read of it."""
    facts = commit_evidence(data.db, data.world.kept)

    assert (facts.oid, facts.mine, facts.lines_added, facts.paths) == (oid(1), True, 2, ("1.py",))
    assert facts.fate is not None
    assert facts.fate.state == "kept"
    assert [part.name for part in facts.sessions] == ["alpha"]
    assert sum(facts.outcomes.values()) == facts.tokens == 1650
    assert [log.path for log in facts.sessions[0].logs] == ["/logs/alpha.jsonl"]


def test_someone_else_s_commit_has_no_fate(data: Data) -> None:
    """It is explained all the same: whose it is, and that nothing is asked."""
    facts = commit_evidence(data.db, data.world.others)

    assert (facts.mine, facts.fate, facts.sessions, facts.tokens) == (False, None, (), 0)
    assert sections_of(data.db, "commit", oid(3), UTC)[0].heading == "Whose it is"


def test_the_facts_of_a_session(data: Data) -> None:
    """Its tokens by outcome add up to all that it used."""
    facts = session_evidence(data.db, data.world.alpha)

    assert sum(facts.outcomes.values()) == facts.tokens == 3630
    assert [part.oid for part in facts.commits] == [oid(1), oid(2)]
    assert facts.edits == 1


def test_json_and_sections_say_the_same(data: Data) -> None:
    """One explanation, two forms; a row that is not known has none."""
    made = explain(data.db, find(data.db, "alpha")[0], UTC)
    found = explanation_json(made)

    assert (found["schema"], found["version"], found["kind"], found["id"]) == (
        "tokenmirror.explain",
        1,
        "session",
        "alpha",
    )
    assert [section["heading"] for section in found["sections"]] == [
        section.heading for section in sections_of(data.db, "session", "claude_code:alpha", UTC)
    ]
    assert sections_of(data.db, "commit", "f" * 40, UTC) == ()


def test_the_panes_of_the_window_hold_it(data: Data) -> None:
    """The same sections as the command line's."""
    asker = data.asker()
    commit, session = asker.commit_detail(oid(1)), asker.session_detail("claude_code:alpha")
    asker.close()

    assert commit.explained == sections_of(data.db, "commit", oid(1), UTC)
    assert session.explained == sections_of(data.db, "session", "claude_code:alpha", UTC)
