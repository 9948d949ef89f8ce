"""The window's words: stored by a short writer of its own, shown in the pane at once, and refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import oid
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.corrections import Unclear, find_commit, find_session
from tokenmirror.domain.corrections import Saying, Word
from tokenmirror.viewmodels.shapes import Detail

ALPHA = "claude_code:alpha"


def said(pane: Detail) -> tuple[str, ...]:
    return dict(pane.lists).get("What you said", ())


def test_a_word_is_in_the_pane_at_once(data: Data) -> None:
    """The menu's own lines are what is said; the repository waits to be judged, and undoing empties the pane."""
    asker = data.asker()
    unlink = next(
        line.saying
        for line in asker.commit_detail(oid(1)).menu
        if isinstance(line.saying, Saying) and line.saying.session
    )
    assert unlink == Saying(Word.UNLINKED, oid(1), ALPHA)
    data.db.execute("UPDATE repository SET moved_heads = 'judged'")
    assert asker.correct(unlink) == ""
    pane = asker.commit_detail(oid(1))
    undo = pane.menu[-1].saying

    assert said(pane)[0].startswith("1111111 Weigh the crates did not come from Claude Code alpha.")
    assert data.db.execute("SELECT moved_heads FROM repository").fetchone() == (None,)
    assert isinstance(undo, Saying)
    assert asker.correct(undo) == ""
    assert said(asker.commit_detail(oid(1))) == ()
    asker.close()


def test_a_session_s_word_is_in_its_pane_and_among_its_facts(data: Data) -> None:
    """What was left open waits to flow again; nothing else is touched."""
    asker = data.asker()
    assert asker.correct(Saying(Word.REVIEW, session=ALPHA)) == ""
    pane = asker.session_detail(ALPHA)
    asker.close()

    assert said(pane)[0].startswith("This session was review")
    assert dict(asker.sources().stored)["Corrections of yours"].startswith("1; ")


def words_of(data: Data) -> list[tuple[str, str]]:
    return data.db.execute("SELECT oid, word FROM correction ORDER BY said_at, word").fetchall()


@pytest.mark.parametrize(
    ("before", "saying", "words"),
    [
        ([], Saying(Word.UNLINKED, oid(1), ALPHA), "Unlinked 1111111 from Claude Code alpha."),
        ([], Saying(Word.NOT_MINE, oid(1)), "1111111 no longer counts as yours."),
        ([], Saying(Word.SPIKE, session=ALPHA), "Claude Code alpha: never meant to be kept."),
        (
            [Saying(Word.UNLINKED, oid(1), ALPHA)],
            Saying(Word.LINKED, oid(1), ALPHA),
            "Linked 1111111 to Claude Code alpha.",
        ),
        (
            [Saying(Word.LEARNING, session=ALPHA)],
            Saying(Word.SPIKE, session=ALPHA),
            "Claude Code alpha: never meant to be kept.",
        ),
        (
            [Saying(Word.UNLINKED, oid(1), ALPHA)],
            Saying(Word.UNLINKED, oid(1), ALPHA, undo=True),
            "Taken back: what you said of 1111111.",
        ),
    ],
)
def test_the_way_back_leads_to_what_was(data: Data, before: list[Saying], saying: Saying, words: str) -> None:
    """What a word took the place of is said again; what was taken back as well."""
    asker = data.asker()
    for one in before:
        assert asker.correct(one) == ""
    was = words_of(data)

    noted = asker.note(saying)

    assert (noted.words, noted.why_not) == (words, "")
    assert words_of(data) != was
    assert isinstance(noted.undo, Saying)
    assert asker.correct(noted.undo) == ""
    assert words_of(data) == was
    asker.close()


def test_a_word_said_twice_has_no_way_back(data: Data) -> None:
    """It changed nothing; and what cannot be stored says why."""
    asker = data.asker()
    assert asker.correct(Saying(Word.SPIKE, session=ALPHA)) == ""

    assert asker.note(Saying(Word.SPIKE, session=ALPHA)).undo is None
    assert "No commit is known" in asker.note(Saying(Word.NOT_MINE, "f" * 40)).why_not
    asker.close()


def test_what_cannot_be_said_is_answered(data: Data) -> None:
    """Unknown ids, what was never said, and a link to what is not mine; nothing is stored."""
    asker = data.asker()
    assert "No commit is known" in asker.correct(Saying(Word.NOT_MINE, "f" * 40))
    assert "You said nothing of the kind" in asker.correct(Saying(Word.NOT_MINE, oid(1), undo=True))
    assert asker.correct(Saying(Word.NOT_MINE, oid(1))) == ""
    assert "ignore" in asker.correct(Saying(Word.LINKED, oid(1), ALPHA))
    asker.close()

    assert data.db.execute("SELECT count(*) FROM correction").fetchone() == (1,)


def test_without_a_readable_database_nothing_is_made(tmp_path: Path) -> None:
    """A file that is no database is left as it is, and the answer says so."""
    path = tmp_path / "tokenmirror.db"
    path.write_text("no database, but a text that is long enough to look at")
    asker = Asker(tmp_path, home=tmp_path)

    assert "not a database" in asker.correct(Saying(Word.NOT_MINE, oid(1)))
    assert path.read_text().startswith("no database")


@pytest.mark.parametrize("text", ["", "abc", "xyz12345", "12 34"])
def test_what_is_no_beginning_of_a_commit_s_id(data: Data, text: str) -> None:
    """Fewer than four letters, or others than those of ids, say nothing."""
    with pytest.raises(Unclear):
        find_commit(data.db, text)


def test_a_session_by_the_beginning_of_its_id(data: Data) -> None:
    """With its tool or without; a whole id wins over longer ones that begin with it."""
    for native in ("alphabet", "alpha-2"):
        data.db.execute("INSERT INTO session (id, source, native) VALUES (?, 'codex', ?)", (hash(native) >> 2, native))

    assert find_session(data.db, "alpha").native == "alpha"
    assert find_session(data.db, "codex:alphab").native == "alphabet"
    with pytest.raises(Unclear, match="several sessions"):
        find_session(data.db, "alph")
