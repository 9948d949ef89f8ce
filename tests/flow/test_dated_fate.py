"""Fate with dates: lines alive on days past as git's own blame tells them, and what happened when."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.flow.computer import Computer
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

TOMAS = Person("Tomas Vale", "tomas@example.com")
OWNED = re.compile(r"^([0-9a-f]{40}) \d+ \d+", re.MULTILINE)


def code(topic: str, count: int, first: int = 0) -> str:
    """Return that many lines, none of them like another."""
    return "".join(f"{topic}_{number} = measure_{topic}(step={number * 7})\n" for number in range(first, first + count))


@dataclass(slots=True)
class Work:
    """A session's commit, some days ago, and the repository it is in."""

    computer: Computer
    shop: Repository
    landed: datetime
    commit: str = ""

    def day(self, number: float) -> datetime:
        """Return a moment so many days after the commit."""
        return self.landed + timedelta(days=number)

    def fate(self, commit: str = "") -> Mapping[str, Any]:
        """Look at everything, and return the fate of the commit."""
        assert self.computer.collect().code == 0
        listed = {one["id"]: one["fate"] for one in self.computer.run("commits", "--json").json["commits"]}
        found: Mapping[str, Any] = listed[commit or self.commit]
        return found

    def judge_again(self) -> None:
        """Let the next look judge everything, as it does every few hours."""
        with sqlite3.connect(self.computer.database) as db:
            db.execute("UPDATE repository SET moved_heads = NULL")
        db.close()


def begun(folder: Path, days_ago: float, text: str = "") -> Work:
    """Let a session commit twenty lines so many days ago."""
    computer = Computer(folder)
    landed = (datetime.now(UTC) - timedelta(days=days_ago)).replace(microsecond=0)
    shop = Repository(computer.home / "src" / "shop", "Robin Reed", "robin@example.com", within=computer.home)
    shop.write("README.md", "# Shop\n\nSells apples by the crate.\n")
    shop.write("app.py", code("app", 12))
    shop.commit("Begin", landed - timedelta(days=1))
    pairing = Pairing(shop, computer.claude_log(shop.path, landed - timedelta(hours=1)))
    pairing.write("prices.py", text or code("price", 20), landed - timedelta(minutes=30))
    work = Work(computer, shop, landed)
    work.commit = pairing.commit("Add prices", landed).id
    return work


def alive_by_git(shop: Repository, commit: str, at: datetime) -> int:
    """Count the lines that blame gives to a commit in all files of the branch as it was then."""
    run = shop.folder.run
    then = run("rev-list", "-1", "--first-parent", f"--before={at.isoformat()}", "main").strip()
    paths = run("ls-tree", "-r", "--name-only", then).splitlines()
    blames = [run("blame", "-w", "-M", "-C", "--porcelain", then, "--", path) for path in paths]
    return sum(OWNED.findall(blame).count(commit) for blame in blames)


def states(fate: Mapping[str, Any]) -> list[tuple[str, str | None]]:
    """Return the states with their dates."""
    return [(one["state"], one["at"]) for one in fate["states"]]


def instant(moment: datetime) -> str:
    """Return a moment as JSON has it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def lines(fate: Mapping[str, Any]) -> Sequence[int | None]:
    """Return the lines alive at 7, 30 and 90 days, and now."""
    return [*(fate["alive_at"][days]["lines"] for days in ("7", "30", "90")), fate["lines_alive"]]


def test_lines_alive_on_days_past_are_those_of_git_s_blame(tmp_path: Path) -> None:
    """Rewritten in part, indented, renamed, split into two files, rewritten again: on each day as git tells it."""
    work = begun(tmp_path, 120)
    shop = work.shop
    shop.write("prices.py", code("tariff", 3) + code("price", 17, first=3))
    shop.commit("Three other prices", work.day(3), author=TOMAS)
    shop.rename("prices.py", "money.py")
    shop.write("money.py", shop.read("money.py").replace("price_", "    price_"))
    shop.commit("Move and indent prices", work.day(10))
    kept, moved = shop.read("money.py").splitlines(keepends=True)[:12], shop.read("money.py").splitlines(True)[12:]
    shop.write("money.py", "".join(kept))
    shop.write("more/coins.py", "".join(moved))
    shop.commit("Split prices", work.day(20), author=TOMAS)
    shop.write("more/coins.py", "".join(moved[:2]) + code("coin", 6))
    shop.commit("Count coins", work.day(40))
    shop.delete("money.py")
    shop.commit("Prices are elsewhere now", work.day(100))
    fate = work.fate()

    told = [alive_by_git(shop, work.commit, work.day(days)) for days in (7, 30, 90, 120)]
    assert lines(fate) == told == [17, 17, 11, 2]
    assert not any(count["pending"] for count in fate["alive_at"].values())


def test_work_on_a_branch_is_counted_from_its_merge(tmp_path: Path) -> None:
    """A week after it landed, not after it was written, and in the branch's own states only."""
    work = begun(tmp_path, 60)
    shop = work.shop
    shop.start_branch("taxes", work.day(1))
    shop.write("taxes.py", code("tax", 10))
    tax = shop.commit("Add taxes", work.day(1)).id
    shop.checkout("main", work.day(2))
    shop.merge("taxes", work.day(20))
    shop.start_branch("other", work.day(21))
    shop.write("taxes.py", code("duty", 10))
    shop.commit("Duties instead", work.day(22))
    shop.checkout("main", work.day(23))
    shop.merge("other", work.day(30))
    fate = work.fate(tax)

    assert lines(fate) == [10, 0, None, 0]
    assert states(fate) == [
        ("made", instant(work.day(1))), ("landed", instant(work.day(20))), ("rewritten", instant(work.day(30))),
    ]  # fmt: skip
    assert fate["alive_at"]["90"] == {"lines": None, "pending": True}


def test_young_work_is_pending_and_no_loss(tmp_path: Path) -> None:
    """What is not old enough has no number; the survival curve watches it only as long as it is there."""
    work = begun(tmp_path, 10)
    fate = work.fate()
    survival = work.computer.report()["survival"]

    assert fate["alive_at"] == {
        "7": {"lines": 20, "pending": False},
        "30": {"lines": None, "pending": True},
        "90": {"lines": None, "pending": True},
    }
    assert (survival["days"][:3], survival["share"][:3]) == ([0, 7, 30], [1.0, 1.0, None])
    assert survival["lines_at_risk"][:3] == [20, 20, 0]


def test_the_survival_curve_knows_half_a_year_and_a_year(tmp_path: Path) -> None:
    """What goes after ninety days is lost by the next day that is counted, not only today."""
    work = begun(tmp_path, 400)
    work.shop.write("prices.py", code("price", 15))
    work.shop.commit("Fewer prices", work.day(120), author=TOMAS)
    work.shop.write("prices.py", code("price", 5))
    work.shop.commit("Hardly any price", work.day(300), author=TOMAS)
    assert lines(work.fate()) == [20, 20, 20, 5]
    survival = work.computer.report()["survival"]

    assert survival["days"] == [0, 7, 30, 90, 180, 365]
    assert survival["share"] == [1.0, 1.0, 1.0, 1.0, 0.75, 0.25]


def test_the_survival_curve_counts_what_was_lost(tmp_path: Path) -> None:
    """Eight of twenty lines are gone by the thirtieth day, five more by today."""
    work = begun(tmp_path, 80)
    work.shop.write("prices.py", code("price", 12))
    work.shop.commit("Fewer prices", work.day(15), author=TOMAS)
    work.shop.write("prices.py", code("price", 7))
    work.shop.commit("Even fewer", work.day(60), author=TOMAS)
    assert lines(work.fate()) == [20, 12, None, 7]
    survival = work.computer.report()["survival"]

    assert survival["share"][:4] == [1.0, 1.0, 0.6, None]
    assert survival["lines_at_risk"][:4] == [20, 20, 20, 0]


def test_each_day_is_counted_once(tmp_path: Path) -> None:
    """A number that is there is not counted again, until history is rewritten behind it."""
    work = begun(tmp_path, 40)
    assert lines(work.fate()) == [20, 20, None, 20]
    with sqlite3.connect(work.computer.database) as db:
        db.execute("UPDATE alive_at SET lines = 13 WHERE days = 7")
    db.close()
    work.judge_again()
    work.shop.write("app.py", code("app", 13))
    work.shop.commit("More", work.day(39))

    assert lines(work.fate()) == [13, 20, None, 20]
    work.shop.soft_reset("HEAD~2", work.day(39.1))
    again = work.shop.commit("Add prices, and more", work.day(39.2)).id
    assert work.fate()["landed_as"] == again
    assert lines(work.fate()) == [None, None, None, 20], "it landed yesterday, as history has it now"


def test_states_of_a_fetch_that_came_late(tmp_path: Path) -> None:
    """A clone that was behind counts again once it knows what the branch really held on that day."""
    work = begun(tmp_path, 40)
    assert lines(work.fate()) == [20, 20, None, 20]
    work.shop.write("prices.py", code("price", 5))
    work.shop.commit("Fewer prices, by somebody, fetched late", work.day(5), author=TOMAS)

    assert lines(work.fate()) == [5, 5, None, 5]


def test_reverted_put_back_and_rewritten(tmp_path: Path) -> None:
    """Each with the day on which it came to the default branch, by whom, and how that is known."""
    work = begun(tmp_path, 50)
    shop = work.shop
    revert = shop.revert(work.commit, work.day(2))
    again = shop.revert(revert, work.day(3))
    shop.write("prices.py", code("tariff", 22))
    other = shop.commit("Think again about prices", work.day(30), author=TOMAS).id
    fate = work.fate()

    assert fate["state"] == "rewritten"
    assert states(fate) == [
        ("made", instant(work.landed)),
        ("landed", instant(work.landed)),
        ("reverted", instant(work.day(2))),
        ("reapplied", instant(work.day(3))),
        ("rewritten", instant(work.day(30))),
    ]
    evidence = [one["evidence"] for one in fate["states"]]
    assert evidence[2] == [f"by:{revert}", "me", "said", "whole"]
    assert evidence[3] == [f"by:{again}", "me"]
    assert evidence[4][0] == f"by:{other}"


def test_reverted_by_hand(tmp_path: Path) -> None:
    """The lines go and the old ones come back, without a word of a revert."""
    work = begun(tmp_path, 50)
    shop = work.shop
    shop.delete("prices.py")
    back = shop.commit("Clean up", work.day(9), author=TOMAS).id
    fate = work.fate()

    assert (fate["state"], lines(fate)) == ("reverted", [20, 0, None, 0])
    assert fate["states"][-1] == {
        "state": "reverted", "at": instant(work.day(9)), "evidence": [f"by:{back}", "others", "patch_id", "whole"],
    }  # fmt: skip


def test_a_deletion_is_kept_while_its_lines_stay_out(tmp_path: Path) -> None:
    """Fewer lines is not less; taken back from history it is reverted, and removed once more it is kept again."""
    work = begun(tmp_path, 50)
    shop = work.shop
    old = shop.read("prices.py")
    shop.delete("prices.py")
    gone = shop.commit("Remove prices", work.day(1)).id
    assert work.fate(gone)["state"] == "kept"
    shop.write("prices.py", old)
    shop.commit("Somebody needs prices", work.day(20), author=TOMAS)
    back = work.fate(gone)
    shop.delete("prices.py")
    shop.commit("Nobody needs prices", work.day(25))
    out = work.fate(gone)

    assert (back["state"], states(back)[-1]) == ("reverted", ("reverted", instant(work.day(20))))
    assert (out["state"], states(out)[-1]) == ("kept", ("reapplied", instant(work.day(25))))


def test_a_clone_made_shallow_keeps_what_was_known(tmp_path: Path) -> None:
    """History behind the border is not gone: the fate stays as it was last known, and says so; deepened, it is back."""
    work = begun(tmp_path, 50)
    shop = work.shop
    shop.add_origin(work.computer.home / "origin.git", work.day(1))
    shop.write("app.py", code("app", 30))
    shop.commit("More of the app", work.day(10))
    shop.push("main", work.day(10))
    before = work.fate()
    shop.folder.run("fetch", "--quiet", "--depth=1", "--update-shallow", "origin", "main")
    shop.folder.run("reflog", "expire", "--expire=now", "--all")
    shop.folder.run("prune", "--expire=now")
    assert shop.folder.run("rev-list", "--count", "main").strip() == "1"
    hidden = work.fate()
    shop.folder.run("fetch", "--quiet", "--unshallow", "origin")
    back = work.fate()

    assert [hidden[name] for name in ("state", "landed_at", "lines_alive", "alive_at")] == [
        before[name] for name in ("state", "landed_at", "lines_alive", "alive_at")
    ]
    assert hidden["evidence"][-1].startswith("last_known:")
    assert states(hidden)[:-1] == states(before)
    assert hidden["states"][-1]["state"] == "unknown"
    assert hidden["states"][-1]["evidence"] == ["shallow", "last_known:kept"]
    assert (states(back), back["state"]) == (states(before), "kept")


def test_a_dropped_branch_is_dropped_since_it_was_seen(tmp_path: Path) -> None:
    """Nobody dates the end of a branch: it is dropped since the first look that showed it, and stays so."""
    work = begun(tmp_path, 50)
    shop = work.shop
    shop.start_branch("idea", work.day(1))
    shop.write("idea.py", code("idea", 9))
    idea = shop.commit("An idea", work.day(1)).id
    shop.checkout("main", work.day(2))
    assert [name for name, _at in states(work.fate(idea))] == ["made", "in_progress"]
    shop.delete_branch("idea")
    dropped = work.fate(idea)
    work.judge_again()

    assert [name for name, _at in states(dropped)] == ["made", "dropped"]
    assert states(work.fate(idea)) == states(dropped)
    assert dropped["alive_at"]["7"] == {"lines": None, "pending": False}


def test_the_report_tells_how_long_lines_live(tmp_path: Path) -> None:
    """In a sentence for the days that were watched; none where no line was watched for a week."""
    work = begun(tmp_path / "old", 40)
    work.fate()
    young = begun(tmp_path / "young", 3)
    young.fate()

    assert "are alive: 100% after 7 days, 100% after 30 days.\n" in work.computer.run("report").out
    assert "are alive:" not in young.computer.run("report").out
