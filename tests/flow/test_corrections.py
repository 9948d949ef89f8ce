"""What a person says of commits and sessions outranks all evidence, sticks, and can be taken back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.moments import NOON
from tests.flow.test_live import Watching
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository


def lines(name: str) -> str:
    return "".join(f"{name}_{number} = weigh_{name}({number})\n" for number in range(12))


@dataclass(frozen=True, slots=True)
class Desk:
    """Two sessions in one repository: one committed, the other only talked; and a commit by hand."""

    computer: Computer
    shop: Repository
    maker: ClaudeLog
    talker: ClaudeLog
    made: str
    by_hand: str

    def commits(self) -> dict[str, Any]:
        """Return the person's commits by id."""
        return {c["id"]: c for c in self.computer.run("commits", "--json").json["commits"]}

    def links(self, commit: str) -> Mapping[str, tuple[float, list[str]]]:
        """Return share and evidence of a commit's sessions."""
        found = self.commits().get(commit, {"sessions": []})["sessions"]
        return {one["session"]: (one["share_of_commit"], one["evidence"]) for one in found}

    def session(self, log: ClaudeLog) -> Any:
        """Return what is told of a session."""
        return next(s for s in self.computer.run("sessions", "--json").json["sessions"] if s["session"] == log.session)

    def said(self, *argv: str) -> Any:
        """Run a correcting command that must succeed."""
        ran = self.computer.run(*argv, "--json")
        assert ran.code == 0, ran.out
        return ran.json


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    computer = Computer(tmp_path)
    shop = computer.repository()
    maker, talker = computer.claude_log(shop.path), computer.claude_log(shop.path)
    session_log(talker, at=NOON - timedelta(hours=3))
    work = Pairing(shop, maker)
    work.write("prices.py", lines("price"), NOON)
    made = work.commit("Add prices", NOON + timedelta(minutes=1)).id
    shop.write("notes.txt", lines("note"))
    by_hand = shop.commit("Notes by hand", NOON + timedelta(hours=2)).id
    computer.collect()
    return Desk(computer, shop, maker, talker, made, by_hand)


def total(desk: Desk) -> int:
    """Return all tokens, having checked that the outcomes add up to them."""
    found = desk.computer.report()
    whole = int(found["totals"]["tokens"]["total_tokens"])
    assert sum(o["tokens"]["total_tokens"] for o in found["outcomes"].values()) == whole
    return whole


def test_a_link_stands_where_nothing_else_says_so(desk: Desk) -> None:
    """The session that only talked takes its part in the commit, shown as the person's word, tokens and all."""
    before = total(desk)
    assert desk.links(desk.by_hand) == {}
    found = desk.said("link", desk.talker.session[:8], desk.by_hand[:8])

    assert found["judged"] is True
    assert desk.links(desk.by_hand) == {desk.talker.session: (1.0, ["person"])}
    assert desk.commits()[desk.by_hand]["tokens"]["total_tokens"] == desk.talker.tokens.total_tokens
    assert total(desk) == before


def test_a_link_weighs_as_much_as_the_heaviest(desk: Desk) -> None:
    """Two sessions meet in one commit: the weights add up to one, and the person's word is not the lesser."""
    desk.said("link", desk.talker.session, desk.made)

    links = desk.links(desk.made)
    assert links[desk.talker.session] == (0.5, ["person"])
    assert links[desk.maker.session][0] == 0.5


def test_a_link_that_is_known_already_gains_the_word(desk: Desk) -> None:
    """What was said and is in the lines stays among the evidence; the person's word comes first."""
    _weight, evidence = desk.links(desk.made)[desk.maker.session]
    desk.said("link", desk.maker.session, desk.made)

    assert desk.links(desk.made)[desk.maker.session] == (1.0, ["person", *evidence])


def test_an_unlinked_session_s_tokens_flow_elsewhere(desk: Desk) -> None:
    """Against the tool's own word and all lines the link is gone; nothing of the session's tokens is."""
    before = total(desk)
    desk.said("unlink", desk.maker.session, desk.made)

    assert desk.links(desk.made) == {}
    assert desk.commits()[desk.made]["tokens"]["total_tokens"] == 0
    assert desk.session(desk.maker)["tokens"]["total_tokens"] == desk.maker.tokens.total_tokens
    assert total(desk) == before


def test_unlinking_holds_for_the_commit_it_was_before(desk: Desk) -> None:
    """A commit that was amended does not bring the link back from the id that it had."""
    amended_from = desk.by_hand
    work = Pairing(desk.shop, desk.maker)
    work.write("taxes.py", lines("tax"), NOON + timedelta(hours=3))
    first = work.commit("Add taxes", NOON + timedelta(hours=3, minutes=1)).id
    amended = desk.shop.amend(NOON + timedelta(hours=4), "Add the taxes").id
    desk.computer.collect()
    assert desk.maker.session in desk.links(amended)
    desk.said("unlink", desk.maker.session, amended)

    assert desk.links(amended) == {}
    assert desk.links(first) == {}
    assert desk.maker.session in desk.links(desk.made)
    assert amended_from in desk.commits()


def test_an_ignored_commit_is_not_mine(desk: Desk) -> None:
    """It is in no list, has no link and no change of its own; the tokens flow on."""
    before, changes = total(desk), desk.computer.report()["changes"]["landed"]
    desk.said("ignore", desk.made[:10])

    assert desk.made not in desk.commits()
    assert desk.computer.report()["changes"]["landed"] == changes - 1
    assert total(desk) == before
    assert desk.session(desk.maker)["outcomes"]["kept"]["tokens"]["total_tokens"] == 0


def test_a_link_claims_a_commit_of_another_name(desk: Desk) -> None:
    """A commit under a robot's address that came from a session counts as the person's, that one alone."""
    robot = Person("Robot", "robot@example.com")
    desk.shop.write("robot.txt", lines("robot"))
    first = desk.shop.commit("By a robot", NOON + timedelta(hours=5), author=robot).id
    desk.shop.write("more.txt", lines("more"))
    second = desk.shop.commit("More by a robot", NOON + timedelta(hours=6), author=robot).id
    desk.computer.collect()
    assert {first, second}.isdisjoint(desk.commits())
    desk.said("link", desk.talker.session, first)

    assert first in desk.commits()
    assert second not in desk.commits()
    desk.said("link", desk.talker.session, first, "--undo")
    assert first not in desk.commits()


def answers(desk: Desk) -> dict[str, list[tuple[str, ...]]]:
    """Return all rows but edits, which note in passing whether their lines were on disk when nothing else had them."""
    return {name: rows for name, rows in snapshot(desk.computer.database).items() if name != "edit"}


@pytest.mark.parametrize(
    "words", [("link", "talker", "by_hand"), ("unlink", "maker", "made"), ("ignore", "made"), ("ignore", "by_hand")]
)
def test_undo_brings_everything_back(desk: Desk, words: tuple[str, ...]) -> None:
    """After a word and its undoing, every row is what it was."""
    before = answers(desk)
    argv = [words[0], *(_named(desk, word) for word in words[1:])]
    desk.said(*argv)
    assert answers(desk) != before
    desk.said(*argv, "--undo")

    assert answers(desk) == before
    assert desk.computer.run(*argv, "--undo").code == 1


def _named(desk: Desk, word: str) -> str:
    found: str | ClaudeLog = getattr(desk, word)
    return found if isinstance(found, str) else found.session


def test_words_stick(desk: Desk) -> None:
    """Logs read from the start again, history judged again and answers thrown away: what was said still holds."""
    desk.said("link", desk.talker.session, desk.by_hand)
    desk.said("unlink", desk.maker.session, desk.made)
    before = snapshot(desk.computer.database)
    db = sqlite3.connect(desk.computer.database)
    db.executescript(
        "DELETE FROM call_record; DELETE FROM problem; DELETE FROM log; DELETE FROM link; DELETE FROM flow;"
        " DELETE FROM fate; UPDATE repository SET moved_heads = NULL;"
    )
    db.close()
    desk.computer.collect()
    after = snapshot(desk.computer.database)

    assert {name: rows for name, rows in after.items() if name not in {"log", "call_record"}} == {
        name: rows for name, rows in before.items() if name not in {"log", "call_record"}
    }
    assert desk.links(desk.by_hand) == {desk.talker.session: (1.0, ["person"])}
    assert desk.links(desk.made) == {}


def test_words_outlive_a_rebuild(desk: Desk) -> None:
    """In a database made anew from logs and git, with the words alone carried over, everything is as it was."""
    desk.said("link", desk.talker.session, desk.by_hand)
    desk.said("ignore", desk.made)
    before = snapshot(desk.computer.database)
    db = sqlite3.connect(desk.computer.database)
    words = db.execute("SELECT * FROM correction").fetchall()
    db.close()
    for file in desk.computer.data.glob("tokenmirror.db*"):
        file.unlink()
    desk.computer.run("repos")
    db = sqlite3.connect(desk.computer.database)
    with db:
        db.executemany("INSERT INTO correction VALUES (?, ?, ?, ?, ?)", words)
    db.close()
    desk.computer.collect()
    after = snapshot(desk.computer.database)

    assert desk.links(desk.by_hand) == {desk.talker.session: (1.0, ["person"])}
    assert desk.made not in desk.commits()
    for table in ("flow", "call", "correction"):
        assert len(after[table]) == len(before[table])


def test_a_moved_repository_keeps_its_words(desk: Desk) -> None:
    """What was said of a commit holds where its repository is now."""
    desk.said("link", desk.talker.session, desk.by_hand)
    moved = desk.shop.path.parent / "store"
    shutil.move(desk.shop.path, moved)
    desk.computer.run("repos", "add", str(moved), "--was", str(desk.shop.path))
    desk.computer.collect()

    db = sqlite3.connect(desk.computer.database)
    found = db.execute(
        "SELECT evidence FROM link l JOIN git_commit g ON g.id = l.commit_id JOIN repository r ON r.id = g.repository"
        " WHERE r.top = ? AND g.oid = ?",
        (str(moved), desk.by_hand),
    ).fetchall()
    db.close()
    assert found == [('["person"]',)]


def test_a_spike_is_set_aside_as_it_was_meant(desk: Desk) -> None:
    """What was left open is no longer open; what landed and what was read stays what it is; undo opens it again."""
    work = Pairing(desk.shop, desk.maker)
    work.write("try.py", lines("attempt"), NOON + timedelta(hours=3))
    desk.computer.collect()
    before, whole = desk.session(desk.maker), total(desk)
    assert before["intent"] is None
    opened = before["outcomes"]["in_progress"]["tokens"]["total_tokens"]
    assert opened > 0
    desk.said("ignore", desk.maker.session[:8], "--as", "spike")
    spike = desk.session(desk.maker)

    assert spike["intent"] == "spike"
    assert spike["outcomes"]["in_progress"]["tokens"]["total_tokens"] == 0
    assert spike["outcomes"]["set_aside"]["tokens"]["total_tokens"] == opened
    assert spike["outcomes"]["kept"] == before["outcomes"]["kept"]
    assert total(desk) == whole
    desk.computer.collect()
    assert desk.session(desk.maker) == spike
    desk.said("ignore", desk.maker.session[:8], "--undo")
    assert desk.session(desk.maker) == before


def test_everything_said_is_listed(desk: Desk) -> None:
    """Each word with whom and what it is about, by link without ids or by --list; the newest first."""
    desk.said("unlink", desk.maker.session, desk.made)
    desk.said("ignore", desk.talker.session, "--as", "review")
    listed = desk.said("link")["corrections"]

    assert desk.said("ignore", "--list")["corrections"] == listed
    assert [(c["kind"], c["as"], c["session"], c["commit"]) for c in listed] == [
        ("ignore", "review", desk.talker.session, None),
        ("unlink", None, desk.maker.session, desk.made),
    ]
    assert listed[1]["repository"] == str(desk.shop.path)
    assert "Add prices" in desk.computer.run("link").out


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("link", "nobody-at-all", "0123456"), "No session is known|No commit is known"),
        (("ignore", "0123456789"), "No commit is known"),
        (("ignore", "12"), "at least 4"),
        (("unlink", "only-a-session"), "Which commit"),
    ],
)
def test_what_cannot_be_found_is_said(desk: Desk, argv: tuple[str, ...], words: str) -> None:
    """A wrong id changes nothing and is answered with a sentence, also as JSON."""
    before = snapshot(desk.computer.database)
    ran = desk.computer.run(*argv, "--json")

    assert ran.code in {1, 2}
    assert any(word in ran.json["error"] for word in words.split("|"))
    assert snapshot(desk.computer.database) == before


def test_a_commit_in_two_clones_is_linked_once(desk: Desk) -> None:
    """The link is in the clone that the session worked in; where that does not tell, --repo does."""
    desk.shop.add_origin(desk.computer.home / "origin.git", NOON + timedelta(hours=3))
    copy = desk.shop.clone(desk.computer.home / "src" / "copy", desk.shop.person)
    other, outside = desk.computer.claude_log(copy.path), desk.computer.claude_log(desk.computer.home)
    session_log(other)
    session_log(outside)
    desk.computer.collect()
    desk.said("link", other.session, desk.by_hand)
    listed = desk.said("link")["corrections"]

    assert [c["repository"] for c in listed] == [str(copy.path)]
    asked_back = desk.computer.run("link", outside.session, desk.by_hand, "--json")
    assert "--repo" in asked_back.json["error"]
    desk.said("link", outside.session, desk.by_hand, "--repo", str(desk.shop.path))
    desk.said("ignore", desk.by_hand)
    assert desk.by_hand not in desk.commits()


def test_a_watching_collector_takes_a_word_up(desk: Desk) -> None:
    """While a collector holds the data, a word is stored at once and judged with its next look."""
    watching = Watching(desk.computer)
    try:
        found = desk.said("link", desk.talker.session, desk.by_hand)
        assert found["judged"] is False
        watching.say("rescan")
        watching.until(lambda: desk.links(desk.by_hand) != {})
    finally:
        watching.end()

    assert desk.links(desk.by_hand) == {desk.talker.session: (1.0, ["person"])}
