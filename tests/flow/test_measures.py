"""The measures of real sessions and repositories: times from logs, rework and tests from git's own lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.measures import Measuring
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import load
from tokenmirror.store.database import open_reader

TOMAS = Person("Tomas Vale", "tomas@example.com")
HOUR = timedelta(hours=1)


def code(topic: str, count: int, first: int = 0) -> str:
    """Return that many lines, none of them like another."""
    return "".join(f"{topic}_{number} = measure_{topic}(step={number * 7})\n" for number in range(first, first + count))


@dataclass(slots=True)
class Story:
    """A shop whose first change landed many days ago."""

    computer: Computer
    shop: Repository
    began: datetime
    """When the first prompt was typed."""

    def day(self, number: float) -> datetime:
        """Return a moment so many days after the first prompt."""
        return self.began + timedelta(days=number)

    def session(self, at: datetime) -> Pairing:
        """Start a session with a prompt."""
        pairing = Pairing(self.shop, self.computer.claude_log(self.shop.path, at))
        pairing.log.prompt("Please look after the crates", at)
        return pairing

    def replace(self, name: str, numbers: range, topic: str, at: datetime, author: Person | None = None) -> str:
        """Let somebody replace some lines by hand."""
        lines = self.shop.read(name).splitlines(keepends=True)
        for number in numbers:
            lines[number] = f"{topic}_{number} = weigh_{topic}(by={number * 13})\n"
        self.shop.write(name, "".join(lines))
        return self.shop.commit("Weigh otherwise", at, author=author).id

    def measured(self) -> Mapping[str, Mapping[str, Any]]:
        """Look at everything, and return all measures of all time, by name."""
        assert self.computer.collect().code == 0
        since = self.day(-5).date().isoformat()
        ran = self.computer.run("measures", "--since", since, "--json")
        assert ran.code == 0, ran.out
        return {one["measure"]: one for one in ran.json["measures"]}


@contextmanager
def opened(story: Story) -> Iterator[Measuring]:
    """Give one who measures, as the window does, with a connection of its own."""
    with closing(open_reader(story.computer.database)) as db:
        pages = Pages(db, load())
        yield Measuring(pages.scratch, pages.grouping, load())


def figures(measuring: Measuring) -> dict[str, float | None]:
    """Return the figures of all time."""
    return {one.rule: one.figure for one in measuring.observed(Period(), Filter(), datetime.now(UTC), UTC)}


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Let a session of two prompts write prices and their tests, and the person merge them a day later."""
    computer = Computer(tmp_path)
    began = (datetime.now(UTC) - timedelta(days=40)).replace(hour=9, minute=0, second=0, microsecond=0)
    shop = Repository(computer.home / "src" / "shop", "Robin Reed", "robin@example.com", within=computer.home)
    shop.write("app.py", code("app", 12))
    shop.commit("Begin", began - timedelta(days=3))
    made = Story(computer, shop, began)
    shop.start_branch("prices", began)
    pairing = made.session(began)
    pairing.log.prompt("And test them", began + HOUR / 6)
    pairing.write("prices.py", code("price", 20), began + HOUR / 4)
    pairing.write("tests/test_prices.py", code("check", 10), began + HOUR / 3)
    pairing.commit("Add prices", began + HOUR / 2)
    shop.checkout("main", began + 26 * HOUR)
    shop.merge("prices", began + 26 * HOUR)
    return made


def test_time_from_first_prompt_to_commit_and_to_landing(story: Story) -> None:
    """Half an hour until the first commit, as the log and git date them; the merge a day later is the landing."""
    found = story.measured()

    assert [case["figure"] for case in found["time_to_commit"]["cases"]] == [0.5]
    assert [case["figure"] for case in found["time_to_landing"]["cases"]] == [26.0]
    assert [case["figure"] for case in found["finished_tasks"]["cases"]] == [2]


def test_rework_is_what_blame_no_longer_gives_to_the_change(story: Story) -> None:
    """Lines replaced in the first 14 days, by the person and by somebody else; what came later is no rework."""
    landed = story.day(1) + 2 * HOUR
    before = story.shop.head()
    story.replace("prices.py", range(5), "mine", story.day(5))
    story.replace("prices.py", range(5, 9), "theirs", story.day(6), author=TOMAS)
    young = story.shop.head()
    story.replace("prices.py", range(9, 12), "late", landed + timedelta(days=15))
    found = story.measured()

    gone = story.shop.folder.run("diff", "--numstat", before, young).split()
    assert gone[:2] == ["9", "9"]
    assert found["rework_by_you"]["figure"] == pytest.approx(5 / 30)
    assert found["rework_by_others"]["figure"] == pytest.approx(4 / 30)
    assert found["rework_by_you"]["details"]["lines"] == 30


def test_what_was_kept_in_mind_is_what_is_read_anew(story: Story) -> None:
    """One who measures all the time and one who begins now say the same: after a commit, and after an address more."""
    assert story.computer.collect().code == 0
    with opened(story) as old:
        before = figures(old)
        story.replace("prices.py", range(5), "mine", story.day(5))
        story.replace("prices.py", range(5, 9), "theirs", story.day(6), author=TOMAS)
        assert story.computer.collect().code == 0
        with opened(story) as new:
            assert figures(old) == figures(new) != before
        assert story.computer.run("me", "add", TOMAS.email).code == 0
        assert story.computer.collect().code == 0
        with opened(story) as new:
            assert figures(old) == figures(new)
        assert figures(old)["rework_by_others"] == 0


def test_moving_indenting_and_renaming_is_no_rework(story: Story) -> None:
    """The lines are still there, elsewhere or further in; what is then taken out under the new name is rework."""
    lines = story.shop.read("prices.py").splitlines(keepends=True)
    story.shop.write("prices.py", "".join(lines[12:]) + "if True:\n" + "".join(f"    {line}" for line in lines[:6]))
    story.shop.write("more.py", "".join(lines[6:12]))
    story.shop.commit("Move", story.day(3))
    story.shop.rename("prices.py", "costs.py")
    story.shop.commit("Rename", story.day(4))
    story.replace("costs.py", range(2), "mine", story.day(5))

    assert story.measured()["rework_by_you"]["details"]["replaced"] == 2


def test_an_equal_line_elsewhere_in_the_file_is_another(story: Story) -> None:
    """A line like one of the change's, which was there before it, is taken out: git's blame still gives it its own."""
    at = story.day(10)
    pairing = story.session(at)
    twice = story.shop.read("app.py").splitlines(keepends=True)[0]
    pairing.append("app.py", code("more", 5) + twice, at + HOUR / 4)
    made = pairing.commit("Add more", at + HOUR / 2)
    story.shop.write("app.py", story.shop.read("app.py").removeprefix(twice))
    story.shop.commit("Say it once", story.day(11))

    assert story.shop.folder.run("blame", "-s", "-l", "main", "--", "app.py").count(made.id) == 6
    assert story.measured()["rework_by_you"]["details"]["replaced"] == 0


def test_a_change_younger_than_14_days_is_never_judged(story: Story) -> None:
    """All its lines may be replaced the next day: it is named as too young, and no figure moves."""
    before = story.measured()
    now = datetime.now(UTC).replace(microsecond=0)
    pairing = story.session(now - timedelta(days=13))
    pairing.write("stock.py", code("stock", 10), now - timedelta(days=13) + HOUR / 4)
    pairing.commit("Add stock", now - timedelta(days=13) + HOUR / 2)
    story.replace("stock.py", range(10), "mine", now - timedelta(days=12))
    after = story.measured()

    assert after["rework_by_you"]["figure"] == before["rework_by_you"]["figure"] == 0
    assert after["rework_by_you"]["of"] == before["rework_by_you"]["of"]
    assert after["rework_by_you"]["details"]["too_young"] == 1


def test_the_age_of_fixed_lines_is_that_of_git_s_blame(story: Story) -> None:
    """A fix takes out six lines: they are as old as the commit that blame gives them to."""
    at = story.day(10)
    blame = story.shop.folder.run("blame", "--porcelain", "HEAD", "--", "app.py")
    [began] = set(re.findall(r"^committer-time (\d+)", blame, re.MULTILINE))
    pairing = story.session(at)
    old = "".join(story.shop.read("app.py").splitlines(keepends=True)[3:9])
    pairing.edit("app.py", old, code("scales", 6), at + HOUR / 4)
    pairing.commit("Fix the scales", at + HOUR / 2)
    found = story.measured()["fixed_line_age"]

    assert found["figure"] == pytest.approx(((at + HOUR / 2).timestamp() - int(began)) / 86_400)
    assert (found["of"], found["details"]["at_least"]) == (1, 0)


def test_tests_touched_in_what_is_kept(story: Story) -> None:
    """The first change touched a test, the second none; a blank line in a test is none."""
    at = story.day(10)
    pairing = story.session(at)
    pairing.write("stock.py", code("stock", 10), at + HOUR / 4)
    pairing.append("tests/test_prices.py", "\n\n", at + HOUR / 3)
    pairing.commit("Add stock", at + HOUR / 2)
    found = story.measured()["tests_in_kept"]

    assert found["figure"] == 0.5
    assert [case["figure"] for case in found["cases"]] == [1.0, 0.0]
    touched = story.shop.folder.run("show", "--name-only", "--format=", "HEAD~1^2").split()
    assert touched == ["prices.py", "tests/test_prices.py"]


def test_what_never_landed_is_a_task_that_is_not_finished(story: Story) -> None:
    """A session that edited and committed nothing, and a change that was reverted, are looked at and not finished."""
    story.session(story.day(8)).write("idea.py", code("idea", 5), story.day(8) + HOUR)
    story.shop.discard()
    pairing = story.session(story.day(9))
    pairing.write("stock.py", code("stock", 10), story.day(9) + HOUR)
    made = pairing.commit("Add stock", story.day(9) + 2 * HOUR)
    story.shop.revert(made.id, story.day(9) + 3 * HOUR)
    found = story.measured()["finished_tasks"]

    assert found["of"] == 3
    assert (found["details"]["finished"], found["details"]["reverted"], found["details"]["not_landed"]) == (1, 1, 1)


def test_cutting_a_change_into_commits_moves_no_measure(story: Story, tmp_path: Path) -> None:
    """The same work in one commit or in five is one change with the same prompts, hours, lines and tests."""

    def told(pieces: int) -> Mapping[str, Mapping[str, Any]]:
        other = Story(Computer(tmp_path / str(pieces)), story.shop, story.began)
        shop = Repository(other.computer.home / "shop", "Robin Reed", "robin@example.com", within=other.computer.home)
        other.shop = shop
        shop.write("app.py", code("app", 12))
        shop.commit("Begin", other.began - HOUR)
        at = other.began
        pairing = other.session(at)
        for number in range(pieces):
            size = 20 // pieces
            pairing.write(f"tests/test_{number}.py", code("piece", size, number * size), at + HOUR * (number + 1) / 10)
            if number == pieces - 1:
                break
            pairing.commit(f"Add piece {number}", at + HOUR * (number + 1.5) / 10)
        pairing.commit("Add the last", at + HOUR)
        return other.measured()

    one, five = told(1), told(5)
    alike = ("finished_tasks", "time_to_landing", "rework_by_you", "tests_in_kept", "regular_use")
    for measure in alike:
        assert [one[measure][name] for name in ("figure", "of")] == [five[measure][name] for name in ("figure", "of")]
