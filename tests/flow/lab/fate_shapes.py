"""What can become of work: reverted, rewritten, moved, indented, left open, dropped."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code, function
from tokenmirror.demo.repository import Repository


def reverted_two_days_later(bench: Bench) -> Scenario:
    """`git revert` with git's own message."""
    shop = bench.repository()
    _plain_work(bench, shop)
    bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    commits = {"c": ExpectedCommit(by("s"), frozenset({"reverted"}), 20, 0, 20), "revert": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def reverted_and_put_back(bench: Bench) -> Scenario:
    """The revert is itself reverted, so the work is there."""
    shop = bench.repository()
    _plain_work(bench, shop)
    revert = bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    bench.mark("again", shop.revert(revert, bench.at("16:00", 2)))
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, None, 20), "revert": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def rewritten_by_hand(bench: Bench) -> Scenario:
    """Every line is rewritten by hand the next day, with no word of a revert."""
    shop = bench.repository()
    _plain_work(bench, shop)
    shop.write("src/prices.py", code("tariff", 22))
    bench.mark("by hand", shop.commit("Think again about prices", bench.at("14:00", 1)).id)
    commits = {
        "c": ExpectedCommit(by("s"), frozenset({"rewritten"}), 20, 0, 20),
        "by hand": ExpectedCommit(by(), KEPT, 22, 22, 0),
    }
    return bench.scenario(commits, outcomes={"s": ["rewritten"]})


def half_rewritten(bench: Bench) -> Scenario:
    """Half of the lines are rewritten by hand a week later."""
    shop = bench.repository()
    _plain_work(bench, shop)
    shop.write("src/prices.py", code("price", 10) + code("tariff", 10))
    bench.mark("by hand", shop.commit("Think again about half", bench.at("14:00", 7)).id)
    commits = {
        "c": ExpectedCommit(by("s"), frozenset({"kept_in_part"}), 20, 10, 20),
        "by hand": ExpectedCommit(by(), KEPT, 10, 10, 0),
    }
    return bench.scenario(commits)


def renamed_next_day(bench: Bench) -> Scenario:
    """The file is moved, its lines stay."""
    shop = bench.repository()
    _plain_work(bench, shop)
    shop.rename("src/prices.py", "src/money/tariffs.py")
    bench.mark("rename", shop.commit("Move prices", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, 20, 20), "rename": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def indented_next_day(bench: Bench) -> Scenario:
    """The lines move into a class, four spaces deeper."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", function("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    deeper = "".join(f"    {line}\n" for line in shop.read("src/prices.py").splitlines())
    shop.write("src/prices.py", "class PriceList:\n" + deeper)
    bench.mark("indent", shop.commit("Make prices a class", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, 20, 20), "indent": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def lines_only_deleted(bench: Bench) -> Scenario:
    """The session removes dead code and adds nothing; what stays removed is kept work."""
    shop = bench.repository()
    shop.write("src/old.py", code("old", 30))
    bench.mark("old", shop.commit("Keep the old way for now", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.edit("src/old.py", code("old", 24, first=3), "", bench.at("10:20"))
    bench.mark("c", work.commit("Remove the old way", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, lines_added=0)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def later_hand_commit_in_the_same_file(bench: Bench) -> Scenario:
    """Five lines by the tool, then fifty by hand in the same file on the same day."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("basket", 5), bench.at("10:20"))
    bench.mark("c", work.commit("Add a basket", bench.at("10:50")).id)
    shop.write("src/app.py", shop.read("src/app.py") + code("byhand", 50))
    bench.mark("by hand", shop.commit("Write the rest", bench.at("15:00")).id)
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 5, 5, 5),
        "by hand": ExpectedCommit(by(), KEPT, 50, 50, 0),
    }
    return bench.scenario(commits)


def teammate_in_the_same_file(bench: Bench) -> Scenario:
    """A teammate adds lines to the file that the session wrote."""
    shop = bench.repository()
    _plain_work(bench, shop)
    shop.write("src/prices.py", shop.read("src/prices.py") + code("discount", 9))
    bench.mark("other", shop.commit("Add discounts", bench.at("12:00"), author=TEAMMATE).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, not_mine=["other"], outcomes={"s": ["kept"]})


def branch_still_open(bench: Bench) -> Scenario:
    """The branch was never merged and is still there."""
    shop = bench.repository()
    shop.start_branch("someday", bench.at("09:50"))
    _plain_work(bench, shop)
    shop.checkout("main", bench.at("12:00"))
    expected = ExpectedCommit(by("s"), frozenset({"in_progress"}))
    return bench.scenario({"c": expected}, outcomes={"s": ["in_progress"]})


def branch_dropped(bench: Bench) -> Scenario:
    """The branch was never merged and is deleted."""
    shop = bench.repository()
    shop.start_branch("idea", bench.at("09:50"))
    _plain_work(bench, shop)
    shop.checkout("main", bench.at("12:00"))
    shop.delete_branch("idea")
    expected = ExpectedCommit(by("s"), frozenset({"dropped"}), gone=True)
    return bench.scenario({"c": expected}, outcomes={"s": ["set_aside"]})


def too_young_to_judge(bench: Bench) -> Scenario:
    """The commit landed yesterday."""
    shop = bench.repository()
    day = bench.yesterday
    work, _ = bench.session("s", shop, bench.at("10:00", day))
    work.write("src/prices.py", code("price", 20), bench.at("10:20", day))
    bench.mark("c", work.commit("Add prices", bench.at("10:50", day)).id)
    return bench.scenario({"c": ExpectedCommit(by("s"), frozenset({"pending"}), 20, 20, 20)})


def _plain_work(bench: Bench, shop: Repository) -> None:
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    log.reply("Committed.", bench.at("11:00"))
