"""Working weeks by the default branch and by release tags, of a real repository: tags that come, move and go."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.store.database import open_reader

WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Story:
    """A shop in which something is worked on each week, on a branch of its own."""

    computer: Computer
    shop: Repository
    began: datetime

    def week(self, number: int) -> datetime:
        """Return an hour in the middle of a week."""
        return self.began + number * WEEK

    def work(self, number: int) -> str:
        """Let a session commit something to a branch in a week; return the commit."""
        at, name = self.week(number), f"work-{number}"
        self.shop.start_branch(name, at, base="main")
        pairing = Pairing(self.shop, self.computer.claude_log(self.shop.path, at))
        pairing.log.prompt("Please look after the crates", at)
        pairing.write(f"crate_{number}.py", "".join(f"crate_{number}_{line} = {line}\n" for line in range(9)), at)
        made = pairing.commit(f"Add crate {number}", at + MINUTE).id
        self.shop.checkout("main", at + 2 * MINUTE)
        return made

    def land(self, number: int, at: datetime) -> None:
        """Merge what was worked on in a week."""
        self.shop.merge(f"work-{number}", at)

    def use(self) -> Mapping[str, Any]:
        """Look at everything, and return the measure of all time."""
        assert self.computer.collect().code == 0
        since = (self.began - timedelta(days=self.began.weekday())).date().isoformat()
        told = self.computer.run("measures", "--since", since, "--json").json["measures"]
        return next(one for one in told if one["measure"] == "regular_use")

    def reached(self) -> list[tuple[str, int]]:
        """Return what counted, by the week in which it did."""
        days = {case["id"]: datetime.fromisoformat(case["at"]) for case in self.use()["cases"]}
        subjects = {oid: self.shop.folder.run("show", "-s", "--format=%s", oid).strip() for oid in days}
        return sorted((subjects[oid], (at - self.began + WEEK / 2) // WEEK) for oid, at in days.items())


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Let what was worked on in the first week be merged two weeks later, and that of the second never."""
    computer = Computer(tmp_path)
    today = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
    began = today - timedelta(days=today.weekday() - 2) - 6 * WEEK
    shop = Repository(computer.home / "src" / "shop", "Robin Reed", "robin@example.com", within=computer.home)
    shop.write("app.py", "app = 1\n")
    shop.commit("Begin", began - WEEK)
    made = Story(computer, shop, began)
    for number in (0, 1, 4):
        made.work(number)
    made.land(0, made.week(2))
    made.land(4, made.week(4) + 5 * MINUTE)
    return made


def test_a_release_before_the_landing_is_where_it_counts(story: Story) -> None:
    """It came to the default branch in the third week, and was given out in the first; once, and only while tagged."""
    before = story.reached()
    story.shop.tag("v1.0.1", story.week(0) + 9 * MINUTE, "work-0")
    tagged = story.reached()
    story.shop.tag("v1.0.1", story.week(1), "work-0")
    moved = story.reached()
    story.shop.folder.run("tag", "-d", "v1.0.1")

    assert before == [("Add crate 0", 2), ("Add crate 4", 4)]
    assert tagged == [("Add crate 0", 0), ("Add crate 4", 4)]
    assert moved == [("Add crate 0", 1), ("Add crate 4", 4)]
    assert story.reached() == before


def test_a_release_after_the_landing_counts_nothing_twice(story: Story) -> None:
    """What is in the default branch has its week; tags of it in other weeks, as many as there are, add none."""
    before = story.use()
    for number in (3, 5):
        story.shop.tag(f"v1.{number}", story.week(number))

    assert {name: story.use()[name] for name in ("figure", "of", "cases")} == {
        name: before[name] for name in ("figure", "of", "cases")
    }


def test_a_tag_on_what_is_never_merged_is_told_and_not_counted(story: Story) -> None:
    """The figure stays; the words name the release, for nobody can know whether it was one."""
    before = story.use()
    story.shop.tag("v1.0.2", story.week(1) + 9 * MINUTE, "work-1")
    after = story.use()

    assert after["figure"] == before["figure"]
    assert (after["details"]["only_released"], after["details"]["releases"]) == (1, "v1.0.2")
    assert any("v1.0.2" in words for words in after["words"])


def test_other_tags_are_nowhere_stored(story: Story) -> None:
    """Neither names without a version nor those that could be read as something else, whatever they tag."""
    for name in ("latest", "v1.0-rc1", "v1.0\u202e1", "v1.0<b>", "v1.0;true", "v1.0'--"):
        story.shop.tag(name, story.week(0), "work-0")
    story.shop.folder.run("tag", "v2.0-notes", "main:app.py")

    assert ("Add crate 0", 2) in story.reached()
    with closing(open_reader(story.computer.database)) as db:
        assert db.execute("SELECT count(*) FROM released").fetchone() == (0,)
