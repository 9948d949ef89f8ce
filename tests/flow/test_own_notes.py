"""A person's notes and intents stick to what they are about, are found again, and leave every other number alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.domain.lookbacks import Intent

HOSTILE = "\x1b[31m\u202e</b><script>=1+1"


class Diary:
    """A computer with a session that committed, and one that left an edit open; and what is noted there."""

    def __init__(self, folder: Path) -> None:
        self.computer = Computer(folder)
        shop = self.computer.repository()
        maker, self.talker = self.computer.claude_log(shop.path), self.computer.claude_log(shop.path)
        work = Pairing(shop, maker)
        work.write("prices.py", "price = 1\nweight = price * 3\n", NOON)
        self.made = work.commit("Add prices", NOON + timedelta(minutes=1)).id
        session_log(self.talker, at=NOON + timedelta(hours=1))
        Pairing(shop, self.talker).write("draft.py", "draft = [1, 2]\nshape = draft\n", NOON + timedelta(hours=2))
        self.maker: ClaudeLog = maker
        self.computer.collect()

    def note(self, *argv: str) -> Any:
        """Run the command, which must succeed."""
        ran = self.computer.run("note", *argv, "--json")
        assert ran.code == 0, ran.out
        return ran.json

    def notes(self, *argv: str) -> list[tuple[str, str, str]]:
        """Return what is noted."""
        return [(one["about"], one["subject"], one["text"]) for one in self.note(*argv)["notes"]]

    def intents(self) -> dict[str, str]:
        """Return what things were meant for."""
        return {one["subject"]: one["intent"] for one in self.note()["intents"]}


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    return Diary(tmp_path)


def test_notes_are_kept_found_and_taken_away(diary: Diary) -> None:
    """On a session, a change and a week; a new text takes the place of the old one, an empty one takes it away."""
    session = f"claude_code:{diary.maker.session}"
    diary.note(diary.maker.session[:8], "The prices were the hard part")
    diary.note(diary.made[:8], "ÜBER the limit, in two lines\nand plain")
    diary.note("week-2026-11-16", HOSTILE)

    assert sorted(diary.notes()) == [
        ("change", diary.made, "ÜBER the limit, in two lines\nand plain"),
        ("lookback", "week-2026-11-16", HOSTILE),
        ("session", session, "The prices were the hard part"),
    ]
    assert [one[0] for one in diary.notes("--search", "über LIMIT")] == ["change"]
    assert diary.notes("--search", "über prices") == []
    diary.note(session, "Written down first")
    diary.note(diary.made, "")
    assert sorted(one[2] for one in diary.notes()) == [HOSTILE, "Written down first"]
    printed = diary.computer.run("note").out
    assert "\x1b" not in printed
    assert "\u202e" not in printed


def test_notes_outlive_a_rebuild_and_change_no_figure(diary: Diary) -> None:
    """What is read anew keeps its notes; the report is the same with them and without."""
    before = diary.computer.report()
    diary.note(diary.made, "kept")
    diary.note("month", "--intent", "chore")
    diary.note(diary.maker.session, "--intent", "feature")
    diary.computer.collect()

    assert diary.computer.report() == before
    assert [one[2] for one in diary.notes()] == ["kept"]


@pytest.mark.parametrize("intent", Intent)
def test_one_intent_at_a_time(diary: Diary, intent: Intent) -> None:
    """Whatever was said before, the last word holds, for sessions, changes and weeks; `none` takes it back."""
    session = f"claude_code:{diary.talker.session}"
    for word in (*Intent, intent):
        for subject in (session, diary.made, "week-2026-11-16"):
            diary.note(subject, "--intent", word.value)
        assert diary.intents() == dict.fromkeys((session, diary.made, "week-2026-11-16"), word.value)
    for subject in (session, diary.made, "week-2026-11-16"):
        diary.note(subject, "--intent", "none")
    assert diary.intents() == {}


def test_an_intent_that_was_never_to_be_kept_sets_aside(diary: Diary) -> None:
    """It is the same word as `ignore --as`, and is taken back by any other."""

    def aside() -> int:
        diary.computer.collect()
        return int(diary.computer.report()["outcomes"]["set_aside"]["tokens"]["total_tokens"])

    assert aside() == 0
    diary.note(diary.talker.session, "--intent", "spike")
    assert aside() > 0
    assert [one["as"] for one in diary.computer.run("ignore", "--list", "--json").json["corrections"]] == ["spike"]
    diary.note(diary.talker.session, "--intent", "feature")
    assert aside() == 0
    diary.computer.run("ignore", diary.talker.session, "--as", "review")
    assert diary.intents() == {f"claude_code:{diary.talker.session}": "review"}


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("0123456789abcdef", "x"), "No session is known"),
        (("week-2026-13-01", "x"), "No session is known"),
        (("week-2026-11-16",), "Nothing was said"),
        (("week-2026-11-16", "x" * 20_001), "up to 20,000 letters"),
    ],
)
def test_what_is_unclear_is_said(diary: Diary, argv: tuple[str, ...], words: str) -> None:
    """Nothing is stored, and the person reads why."""
    ran = diary.computer.run("note", *argv)
    assert ran.code != 0
    assert words in ran.out
    assert diary.notes() == []
