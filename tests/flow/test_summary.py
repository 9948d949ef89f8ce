"""A summary by the command line, at real work: what it gives away, the same bytes again, and that it is remembered."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.answers.ask import Asker
from tokenmirror.app.giving import given
from tokenmirror.demo.pairing import Pairing
from tokenmirror.domain.summaries import Format, KeepDraft, Name, NameKind, Part
from tokenmirror.domain.summary_edits import tick_item, tick_name, tick_subject, with_period, with_title, write
from tokenmirror.viewmodels.summary_names import given_as
from tokenmirror.viewmodels.summary_templates import Template, begin

CODE = "".join(f"price_{number} = weigh({number}) + {number}\n" for number in range(12))
SUBJECT = "Add <prices> of a secret customer"
DAY = NOON.date().isoformat()
TIME = f"{DAY}..{DAY}"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Give a computer on which one session made one change that landed."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    work = Pairing(shop, computer.claude_log(shop.path))
    work.write("prices.py", CODE, NOON)
    work.commit(SUBJECT, NOON + timedelta(minutes=2))
    assert computer.collect().code == 0
    return computer


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Give a folder that is no repository."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_what_it_gives_away_is_told_and_nothing_written(computer: Computer) -> None:
    """Without a file it is a list, also as JSON; what is not ticked stands in neither."""
    told = computer.run("summary", "--period", TIME)
    found = computer.run("summary", "--period", TIME, "--disclose", "--json").json
    assert told.code == 0
    assert "Not in it" in told.out
    assert (found["schema"], found["first_day"], found["written"]) == ("tokenmirror.summary", DAY, None)
    assert {one["kind"] for one in found["disclosed"]} >= {"period", "figure"}
    for text in (told.out, str(found)):
        assert "secret" not in text
        assert str(computer.folder) not in text
    assert computer.run("summary", "given", "--json").json["given"] == []


def test_the_same_command_gives_the_same_bytes(computer: Computer, out: Path) -> None:
    """In each format, in a file that only its owner can read, remembered with its digest."""
    digests = []
    for kind in Format:
        files = [out / f"{name}.{kind.value}" for name in ("first", "second")]
        for file in files:
            assert computer.run("summary", "--template", "two-pages", "--period", TIME, "--out", str(file)).code == 0
        first, second = (file.read_bytes() for file in files)
        assert first == second, kind
        assert b"secret" not in first
        assert stat.S_IMODE(files[0].stat().st_mode) == 0o600
        digests += [(kind.value, hashlib.sha256(first).hexdigest())] * 2
    assert len(list(out.iterdir())) == 2 * len(Format)
    given = computer.run("summary", "given", "--json").json["given"]
    assert sorted((one["format"], one["sha256"]) for one in given) == sorted(digests)


def test_another_time_has_other_pseudonyms(computer: Computer) -> None:
    """The key is made of the installation's own, the choice and the days: two summaries cannot be joined."""
    keys = set()
    for period in (TIME, f"{DAY}..{(NOON + timedelta(days=1)).date().isoformat()}"):
        assert computer.run("summary", "--period", period, "--format", "md", "--out", str(computer.folder / "a.md"),
                            "--force").code == 0  # fmt: skip
    asker = Asker(computer.data)
    keys = {one.chosen.names_key for one in asker.shelf().given}
    asker.close()
    assert len(keys) == 2
    assert all(len(key) == 64 for key in keys)


def test_a_draft_holds_what_was_ticked(computer: Computer, out: Path) -> None:
    """By its name, with subject, real name and own words; unknown ones are refused."""
    asker = Asker(computer.data)
    chosen = with_period(begin(Template.ONE_PAGE, "cd" * 32), TIME)
    (change,) = next(part.items for part in asker.summary(chosen).parts if part.part is Part.CHANGES)
    chosen = tick_subject(tick_item(chosen, Part.CHANGES, change.key, on=True), Part.CHANGES, change.key, on=True)
    chosen = write(chosen, Part.OWN_WORDS, "", "As I see it.")
    (name,) = asker.summary(chosen).names
    assert name.kind is NameKind.PROJECT
    chosen = tick_name(chosen, Name(name.kind, name.name), on=True)
    assert asker.keep_summary(KeepDraft("For Anna", chosen)) == ""
    asker.close()

    listed = computer.run("summary", "drafts", "--json").json
    assert [one["name"] for one in listed["drafts"]] == ["For Anna"]
    assert "For Anna" in computer.run("summary", "drafts").out
    told = computer.run("summary", "--draft", "For Anna")
    assert SUBJECT in told.out
    written = computer.run("summary", "--draft", "For Anna", "--out", str(out / "for.md"), "--json").json["written"]
    assert (written["format"], written["remembered"]) == ("md", True)
    text = (out / "for.md").read_text()
    assert "As I see it." in text
    assert "secret customer" in text
    unknown = computer.run("summary", "--draft", "For Bob")
    assert (unknown.code, "summary drafts" in unknown.out) == (2, True)


def test_a_draft_of_the_last_days_is_another_summary_on_another_day(computer: Computer, out: Path) -> None:
    """What was given away of it with these pseudonyms was of another time: it gets others, and nothing joins both."""
    asker = Asker(computer.data, now=lambda: datetime.now(UTC) - timedelta(days=40))
    chosen = begin(Template.ONE_PAGE, "cd" * 32)
    assert chosen.period == "30d"
    assert asker.keep_summary(KeepDraft("Mine", chosen)) == ""
    view = asker.summary(chosen)
    assert asker.keep_summary(given(given_as(view), view.document, "Mine", Format.MARKDOWN, b"x")) == ""
    asker.close()
    for name in ("a.md", "b.html"):
        assert computer.run("summary", "--draft", "Mine", "--out", str(out / name)).code == 0
    asker = Asker(computer.data)
    keys = [one.chosen.names_key for one in asker.shelf().given]
    asker.close()
    assert len(keys) == 3
    assert len(set(keys)) == 2


def test_names_of_another_summary_only_when_they_are_asked_for(computer: Computer, out: Path) -> None:
    """By its number on the list; both ways it is said, and an unknown number is refused."""
    asker = Asker(computer.data)
    chosen = with_period(begin(Template.ONE_PAGE, "cd" * 32), TIME)
    (change,) = next(part.items for part in asker.summary(chosen).parts if part.part is Part.CHANGES)
    chosen = tick_item(chosen, Part.CHANGES, change.key, on=True)
    assert asker.keep_summary(KeepDraft("Mine", chosen)) == ""
    assert asker.keep_summary(KeepDraft("Longer", with_title(chosen, "Another title"))) == ""
    asker.close()
    assert computer.run("summary", "--draft", "Mine", "--out", str(out / "a.md")).code == 0
    (line,) = computer.run("summary", "given", "--json").json["given"]
    told = computer.run("summary", "--draft", "Longer", "--out", str(out / "b.md"))
    assert "The pseudonyms are others than in the summary of" in told.out
    told = computer.run("summary", "--draft", "Longer", "--same-names-as", str(line["id"]), "--disclose")
    assert "Who has both can join them." in told.out
    found = computer.run("summary", "--draft", "Longer", "--same-names-as", str(line["id"]), "--out",
                         str(out / "c.md"), "--json").json  # fmt: skip
    assert found["same_names_as"] == [line["title"]]
    rows = [next(line for line in (out / name).read_text().splitlines() if "Project " in line and "Change 1" in line)
            for name in ("a.md", "b.md", "c.md")]  # fmt: skip
    assert rows[0] == rows[2] != rows[1]
    refused = computer.run("summary", "--draft", "Mine", "--same-names-as", "4711")
    assert (refused.code, "summary given" in refused.out) == (2, True)


def test_nothing_is_written_over_nor_into_a_repository(computer: Computer, out: Path) -> None:
    """Unless that is said; a folder that is not there is told, and no draft of the file stays."""
    file = out / "mine.html"
    file.write_text("mine")
    refused = computer.run("summary", "--period", TIME, "--out", str(file))
    assert (refused.code, file.read_text()) == (1, "mine")
    assert "--force" in refused.out
    assert computer.run("summary", "--period", TIME, "--out", str(file), "--force").code == 0
    assert file.read_text() != "mine"

    inside = computer.home / "src" / "shop" / "docs" / "mine.html"
    inside.parent.mkdir()
    refused = computer.run("summary", "--period", TIME, "--out", str(inside))
    assert (refused.code, inside.exists()) == (1, False)
    assert "repository" in refused.out
    assert computer.run("summary", "--period", TIME, "--out", str(inside), "--force").code == 0

    gone = computer.run("summary", "--period", TIME, "--out", str(out / "no" / "x.md"))
    assert (gone.code, "is not there" in gone.out) == (1, True)
    assert [path.name for path in out.iterdir()] == ["mine.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other links and no pipes with names")
def test_what_is_no_plain_file_stays_what_it_is(computer: Computer, out: Path) -> None:
    """Neither a link nor a pipe or device becomes a file, also when it may be written over."""
    (out / "mine.md").write_text("mine")
    (out / "link.md").symlink_to(out / "mine.md")
    os.mkfifo(out / "pipe.md")
    for name in ("link.md", "pipe.md"):
        refused = computer.run("summary", "--period", TIME, "--out", str(out / name), "--force")
        assert (refused.code, "no plain file" in refused.out) == (2, True)
    assert (out / "link.md").is_symlink()
    assert (out / "pipe.md").is_fifo()
    assert (out / "mine.md").read_text() == "mine"


def test_a_name_that_cannot_be_is_said(computer: Computer, out: Path) -> None:
    """Too long, behind a file that is no folder, or in the home of nobody: in a sentence, and nothing is noted."""
    for name in ("x" * 300 + ".md", "a.md/b.md"):
        (out / "a.md").write_text("mine")
        refused = computer.run("summary", "--period", TIME, "--out", str(out / name))
        assert (refused.code, bool(refused.out), refused.err) == (1, True, "")
    assert computer.run("summary", "given").out == "Nothing was given away yet.\n"


WRONG = [
    ("--period", "yesterday"),
    ("--template", "one-page", "--draft", "x"),
    ("--format", "pdf"),
    ("--out", "x.txt"),
    ("--out", "-", "--json", "--format", "md"),
    ("--disclose", "--out", "x.md"),
]


def test_what_makes_no_sense_is_refused(computer: Computer) -> None:
    """With what would make sense, and nothing is remembered."""
    for argv in WRONG:
        refused = computer.run("summary", *argv)
        assert refused.code == 2, argv
        assert refused.out, argv
    assert computer.run("summary", "given").out == "Nothing was given away yet.\n"
