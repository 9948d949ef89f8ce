"""Histories that are harder to read: diverged, merges reverted, lines only moved, commits folded into others."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, ME, STILL_THERE, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code, function
from tokenmirror.demo.repository import Repository

REVERTED = frozenset({"reverted"})


def main_and_its_twin_diverged(bench: Bench) -> Scenario:
    """The commit is on main and not pushed; origin's main, fetched, has a teammate's commit."""
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    other = shop.clone(bench.home / "other" / "shop", TEAMMATE)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    work.append("src/app.py", code("basket", 4), bench.at("10:30"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    other.write("src/stock.py", code("stock", 5))
    bench.mark("other", other.commit("Count stock", bench.at("11:00"), author=TEAMMATE).id)
    other.push("main", bench.at("11:01"))
    shop.folder.run("fetch", "--quiet", "origin", stamp=shop.stamp(bench.at("11:10")))
    expected = ExpectedCommit(by("s"), KEPT, 24, 24, 24)
    return bench.scenario({"c": expected}, not_mine=["other"], outcomes={"s": ["kept"]})


def merge_reverted(bench: Bench) -> Scenario:
    """Two commits came in with a merge, which is reverted two days later."""
    shop = bench.repository()
    _merged_and_reverted(bench, shop)
    commits = {
        "c1": ExpectedCommit(by("s"), REVERTED, 12, 0, 12),
        "c2": ExpectedCommit(by("s"), REVERTED, 8, 0, 8),
        "revert": ExpectedCommit(by(), KEPT),
    }
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def merge_reverted_and_put_back(bench: Bench) -> Scenario:
    """The same, and the revert is reverted, so the work is there."""
    shop = bench.repository()
    _merged_and_reverted(bench, shop)
    bench.mark("again", shop.revert(bench.commit("revert"), bench.at("12:00", 4)))
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, 12, 12, 12),
        "c2": ExpectedCommit(by("s"), KEPT, 8, 8, 8),
        "revert": ExpectedCommit(by(), REVERTED),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def indented_by_the_session(bench: Bench) -> Scenario:
    """The session only indents lines: blame leaves them with who wrote them, and the work stands."""
    shop = bench.repository()
    shop.write("src/old.py", function("old", 20))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    deeper = shop.read("src/old.py").replace("    ", "        ")
    work.write("src/old.py", deeper, bench.at("10:20"))
    bench.mark("c", work.commit("Indent by eight", bench.at("10:50")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 19, 0), "old": ExpectedCommit(by(), KEPT, 20, 20)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def moved_within_a_file(bench: Bench) -> Scenario:
    """The session moves half of a file above the other half and adds two lines."""
    shop = bench.repository()
    shop.write("src/old.py", code("first", 30) + code("second", 12))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/old.py", code("second", 12) + code("between", 2) + code("first", 30), bench.at("10:20"))
    bench.mark("c", work.commit("Put the second part first", bench.at("10:50")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 14, 2), "old": ExpectedCommit(by(), KEPT, 42, 42)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def folded_into_an_earlier_commit(bench: Bench) -> Scenario:
    """Two commits and a fixup of the first, put together by an autosquash rebase."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:15"))
    bench.mark("c1", work.commit("Add prices", bench.at("10:25")).id)
    work.write("src/taxes.py", code("tax", 8), bench.at("10:40"))
    bench.mark("c2", work.commit("Add taxes", bench.at("10:50")).id)
    work.append("src/prices.py", code("rebate", 3), bench.at("11:00"))
    bench.mark("fixup", work.commit("fixup! Add prices", bench.at("11:05")).id)
    asked = ("-c", "sequence.editor=true", "rebase", "--quiet", "--interactive", "--autosquash", "HEAD~3")
    shop.folder.run(*asked, stamp=shop.copying(bench.at("11:10")))
    bench.mark("second", shop.head())
    bench.mark("first", shop.head("HEAD~1"))
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, landed_as="first", gone=True),
        "c2": ExpectedCommit(by("s"), KEPT, landed_as="second", gone=True),
        "fixup": ExpectedCommit(by("s"), KEPT, landed_as="first", gone=True),
        "first": ExpectedCommit(by("s"), KEPT, 15, 15, 15),
        "second": ExpectedCommit(by("s"), KEPT, 8, 8, 8),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def squash_ended_by_a_teammate(bench: Bench) -> Scenario:
    """A teammate rewrites a third of the branch in its last commit; then it is squashed and deleted."""
    shop = bench.repository()
    shop.start_branch("feature/prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write("src/prices.py", code("price", 13) + code("review", 7))
    bench.mark("other", shop.commit("Apply suggestions", bench.at("14:00"), author=TEAMMATE).id)
    shop.checkout("main", bench.at("15:00"))
    bench.mark("squash", shop.squash_merge("feature/prices", bench.at("15:00"), "Add prices (#3)").id)
    shop.delete_branch("feature/prices")
    commits = {
        "c": ExpectedCommit(by("s"), STILL_THERE, 20, 13, 20, landed_as="squash"),
        "squash": ExpectedCommit(by("s"), KEPT, 20, 20),
    }
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept", "rewritten"]})


def picked_and_merged_later(bench: Bench) -> Scenario:
    """A commit is picked to main, where blame names the copy, and then its branch is merged as well."""
    shop = bench.repository()
    shop.start_branch("feature/prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.checkout("main", bench.at("11:00"))
    shop.write("src/stock.py", code("stock", 5))
    bench.mark("other", shop.commit("Count stock", bench.at("11:10"), author=TEAMMATE).id)
    bench.mark("picked", shop.cherry_pick(bench.commit("c"), bench.at("11:20")))
    bench.mark("merge", shop.merge("feature/prices", bench.at("12:00", 1)))
    commit = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": commit, "picked": commit}, not_mine=["other"], outcomes={"s": ["kept"]})


def two_clones_of_one_repository(bench: Bench) -> Scenario:
    """A session in each of two clones; both hold both commits, which are two and not four."""
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    second = shop.clone(bench.home / "src" / "shop-too", ME)
    one, _ = bench.session("one", shop, bench.at("10:00"))
    one.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c1", one.commit("Add prices", bench.at("10:50")).id)
    shop.push("main", bench.at("11:00"))
    second.pull("main", bench.at("11:30"))
    two, _ = bench.session("two", second, bench.at("12:00"))
    two.write("src/taxes.py", code("tax", 10), bench.at("12:20"))
    bench.mark("c2", two.commit("Add taxes", bench.at("12:50")).id)
    second.push("main", bench.at("13:00"))
    shop.pull("main", bench.at("13:10"))
    commits = {"c1": ExpectedCommit(by("one"), KEPT, 20, 20, 20), "c2": ExpectedCommit(by("two"), KEPT, 10, 10, 10)}
    return bench.scenario(commits, outcomes={"one": ["kept"], "two": ["kept"]})


def master_became_main(bench: Bench) -> Scenario:
    """The default branch was renamed on the server; the clone's `origin/HEAD` still says master."""
    shop = bench.repository(branch="master")
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    shop.folder.run("branch", "--move", "master", "main")
    shop.push("main", bench.at("09:20"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.push("main", bench.at("11:00"))
    return bench.scenario({"c": ExpectedCommit(by("s"), KEPT, 20, 20, 20)}, outcomes={"s": ["kept"]})


def conflicts_resolved_by_the_session(bench: Bench) -> Scenario:
    """The session merges main into its branch, resolves the conflict and concludes the merge by `git commit`."""
    shop = bench.repository()
    shop.start_branch("feature/basket", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("basket", 10), bench.at("10:20"))
    bench.mark("c", work.commit("Add a basket", bench.at("10:50")).id)
    shop.checkout("main", bench.at("11:00"))
    shop.write("src/app.py", shop.read("src/app.py") + code("stock", 4))
    bench.mark("other", shop.commit("Count stock", bench.at("11:00"), author=TEAMMATE).id)
    shop.checkout("feature/basket", bench.at("11:10"))
    shop.folder.run("merge", "main", stamp=shop.stamp(bench.at("11:10")), may_fail=True)
    resolved = code("app", 12) + code("stock", 4) + code("glue", 3) + code("basket", 10)
    work.write("src/app.py", resolved, bench.at("11:20"))
    bench.mark("resolved", work.commit("Merge branch 'main' into feature/basket", bench.at("11:25")).id)
    shop.checkout("main", bench.at("11:30"))
    bench.mark("merge", shop.merge("feature/basket", bench.at("11:30")))
    commits = {"c": ExpectedCommit(by("s"), KEPT, 10, 10, 10), "resolved": ExpectedCommit(by("s"), KEPT, 0)}
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})


def committed_by_a_teammate_first(bench: Bench) -> Scenario:
    """A teammate commits what the session wrote; the person's later commits of the same lines are not its work."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    other = shop.commit("Add prices", bench.at("10:50"), author=TEAMMATE).id
    bench.mark("other", other)
    bench.mark("out", shop.revert(other, bench.at("09:00", 5)))
    shop.write("src/prices.py", code("price", 20) + code("byhand", 6))
    bench.mark("in", shop.commit("Have prices after all", bench.at("10:00", 6)).id)
    commits = {"out": ExpectedCommit(by()), "in": ExpectedCommit(by(), KEPT, 26, 26, 0)}
    return bench.scenario(commits, not_mine=["other"])


def _merged_and_reverted(bench: Bench, shop: Repository) -> None:
    shop.start_branch("feature/prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:15"))
    bench.mark("c1", work.commit("Add prices", bench.at("10:25")).id)
    work.write("src/taxes.py", code("tax", 8), bench.at("10:40"))
    bench.mark("c2", work.commit("Add taxes", bench.at("10:50")).id)
    shop.checkout("main", bench.at("12:00"))
    merge = bench.mark("merge", shop.merge("feature/prices", bench.at("12:00")))
    shop.folder.run("revert", "--mainline", "1", "--no-edit", merge, stamp=shop.stamp(bench.at("12:00", 2)))
    bench.mark("revert", shop.head())
