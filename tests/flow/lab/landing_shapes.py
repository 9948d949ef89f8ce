"""Ways for work to land: squashed, rebased, picked, amended, split, late."""

from __future__ import annotations

from tests.flow.lab.lab import (
    CONTENT,
    KEPT,
    ME,
    SAID,
    SERVER,
    STILL_THERE,
    TEAMMATE,
    Bench,
    ExpectedCommit,
    Scenario,
    by,
    code,
)
from tokenmirror.demo.repository import Repository


def plain_commit(bench: Bench) -> Scenario:
    """A commit inside the session, on the default branch."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    log.reply("Committed.", bench.at("11:00"))
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID | CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def squash_merged_branch_kept(bench: Bench) -> Scenario:
    """Two commits on a branch, squashed into main three days later; the branch stays."""
    shop = bench.repository()
    _two_commits_on_a_branch(bench, shop)
    _squash_three_days_later(bench, shop)
    return bench.scenario(_squashed(gone=False), outcomes={"s": ["kept"]})


def squash_merged_branch_deleted(bench: Bench) -> Scenario:
    """The same, and the branch is deleted after the merge."""
    shop = bench.repository()
    _two_commits_on_a_branch(bench, shop)
    _squash_three_days_later(bench, shop)
    shop.delete_branch("feature/prices")
    return bench.scenario(_squashed(gone=True), outcomes={"s": ["kept"]})


def squash_merged_on_the_server(bench: Bench) -> Scenario:
    """A pull request squashed by the server: the person is author, the server committer."""
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    _two_commits_on_a_branch(bench, shop)
    shop.push("feature/prices", bench.at("11:10"))
    server = shop.clone(bench.home / "server" / "shop", ME)
    at = bench.at("15:00", 3)
    made = server.squash_merge("origin/feature/prices", at, "Add prices (#12)", committer=SERVER)
    bench.mark("squash", made.id)
    server.push("main", at)
    shop.delete_remote_branch("feature/prices", bench.at("15:01", 3))
    shop.checkout("main", bench.at("15:10", 3))
    shop.pull("main", bench.at("15:10", 3))
    shop.delete_branch("feature/prices")
    return bench.scenario(_squashed(gone=True), outcomes={"s": ["kept"]})


def squash_merged_with_conflicts(bench: Bench) -> Scenario:
    """Main moved on in the same place, so the squash was resolved by hand and no patch id matches."""
    shop = bench.repository()
    shop.start_branch("feature/app", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("basket", 10), bench.at("10:20"))
    bench.mark("c1", work.commit("Add a basket", bench.at("10:30")).id)
    work.append("src/app.py", code("voucher", 10), bench.at("10:40"))
    bench.mark("c2", work.commit("Add vouchers", bench.at("10:50")).id)
    shop.checkout("main", bench.at("13:00", 1))
    shop.write("src/app.py", shop.read("src/app.py") + code("stock", 4))
    bench.mark("other", shop.commit("Count stock", bench.at("13:00", 1), author=TEAMMATE).id)
    merged = code("app", 12) + code("stock", 4) + code("basket", 10) + code("voucher", 9) + "voucher_9 = None\n"
    at, files = bench.at("15:00", 3), {"src/app.py": merged}
    bench.mark("squash", shop.squash_merge("feature/app", at, "Add basket and vouchers", resolved=files).id)
    shop.delete_branch("feature/app")
    branch = ExpectedCommit(by("s"), STILL_THERE, landed_as="squash", gone=True)
    squash = ExpectedCommit(by("s"), KEPT, 20, 20, 19, evidence=CONTENT)
    return bench.scenario({"c1": branch, "c2": branch, "squash": squash}, not_mine=["other"])


def rebased_three_days_later(bench: Bench) -> Scenario:
    """A branch rebased onto a main that moved on: the committer date moves, the author date stays."""
    shop = bench.repository()
    shop.start_branch("feature/prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.checkout("main", bench.at("09:00", 2))
    _teammate_commits(bench, shop, "src/stock.py", day=2)
    shop.checkout("feature/prices", bench.at("15:00", 3))
    bench.mark("rebased", shop.rebase("main", bench.at("15:00", 3)))
    shop.checkout("main", bench.at("15:05", 3))
    shop.fast_forward("feature/prices", bench.at("15:05", 3))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, landed_as="rebased", gone=True),
        "rebased": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
    }
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})


def amended_after_it_was_said(bench: Bench) -> Scenario:
    """The person adds a line by amending, so the id that the log shows is gone."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write("src/prices.py", shop.read("src/prices.py") + "rounding = decide_by_hand()\n")
    bench.mark("amended", shop.amend(bench.at("11:30")).id)
    commits = {
        "c": ExpectedCommit(by("s"), STILL_THERE, gone=True),
        "amended": ExpectedCommit(by("s"), KEPT, 13, 13, 12),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def picked_to_main(bench: Bench) -> Scenario:
    """One commit of a branch is cherry-picked to main; the rest of the branch stays where it is."""
    shop = bench.repository()
    shop.start_branch("experiment", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 15), bench.at("10:20"))
    bench.mark("picked from", work.commit("Add prices", bench.at("10:30")).id)
    work.write("src/colours.py", code("colour", 9), bench.at("10:40"))
    bench.mark("left", work.commit("Try colours", bench.at("10:50")).id)
    shop.checkout("main", bench.at("09:00", 2))
    _teammate_commits(bench, shop, "src/stock.py", day=2)
    bench.mark("picked", shop.cherry_pick(bench.commit("picked from"), bench.at("15:00", 2)))
    commits = {
        "picked from": ExpectedCommit(by("s"), KEPT, landed_as="picked"),
        "picked": ExpectedCommit(by("s"), KEPT, 15, 15, 15),
        "left": ExpectedCommit(by("s"), frozenset({"in_progress"})),
    }
    return bench.scenario(commits, not_mine=["other"])


def split_in_two(bench: Bench) -> Scenario:
    """The session's one commit is taken back and committed in two by hand."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 14), bench.at("10:20"))
    work.write("src/taxes.py", code("tax", 8), bench.at("10:30"))
    bench.mark("c", work.commit("Add prices and taxes", bench.at("10:50")).id)
    shop.soft_reset("HEAD~1", bench.at("11:30"))
    first = shop.commit("Add prices", bench.at("11:31"), paths=("src/prices.py",))
    bench.mark("first", first.id)
    bench.mark("second", shop.commit("Add taxes", bench.at("11:32")).id)
    commits = {
        "c": ExpectedCommit(by("s"), gone=True),
        "first": ExpectedCommit(by("s"), KEPT, 14, 14, 14),
        "second": ExpectedCommit(by("s"), KEPT, 8, 8, 8),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def committed_after_the_session(bench: Bench) -> Scenario:
    """The person commits by hand two and a quarter hours after the session ended."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    log.reply("All done.", bench.at("11:00"))
    bench.mark("c", shop.commit("Add prices", bench.at("13:15")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def late_merge_of_a_side_branch(bench: Bench) -> Scenario:
    """A side branch that forked before the work is merged late; 19 of the 20 lines are alive."""
    shop = bench.repository()
    shop.start_branch("side", bench.at("09:30"))
    shop.checkout("main", bench.at("09:31"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    changed = shop.read("src/prices.py").replace(code("price", 1, first=4), "price_4 = fixed_by_hand\n")
    shop.write("src/prices.py", changed)
    bench.mark("by hand", shop.commit("Fix the fourth price", bench.at("14:00", 3)).id)
    shop.checkout("side", bench.at("17:00", 6))
    shop.write("docs/side.md", "# Side\n\nWritten on the side branch, by hand.\n")
    bench.mark("side", shop.commit("Write about the side", bench.at("17:10", 6)).id)
    shop.checkout("main", bench.at("12:00", 8))
    bench.mark("merge", shop.merge("side", bench.at("12:00", 8)))
    commits = {
        "c": ExpectedCommit(by("s"), STILL_THERE, 20, 19, 20),
        "by hand": ExpectedCommit(by(), KEPT, 1, 1),
    }
    return bench.scenario(commits)


def _two_commits_on_a_branch(bench: Bench, shop: Repository) -> None:
    shop.start_branch("feature/prices", bench.at("09:50"))
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:15"))
    bench.mark("c1", work.commit("Add prices", bench.at("10:25")).id)
    work.write("src/taxes.py", code("tax", 8), bench.at("10:40"))
    bench.mark("c2", work.commit("Add taxes", bench.at("10:50")).id)
    log.reply("Both are committed.", bench.at("11:00"))


def _squash_three_days_later(bench: Bench, shop: Repository) -> None:
    at = bench.at("15:00", 3)
    shop.checkout("main", at)
    bench.mark("squash", shop.squash_merge("feature/prices", at, "Add prices and taxes (#12)").id)


def _squashed(*, gone: bool) -> dict[str, ExpectedCommit]:
    branch = ExpectedCommit(by("s"), KEPT, landed_as="squash", gone=gone)
    squash = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=CONTENT)
    return {"c1": branch, "c2": branch, "squash": squash}


def _teammate_commits(bench: Bench, shop: Repository, name: str, day: int) -> None:
    at = bench.at("12:00", day)
    shop.write(name, code("stock", 6))
    bench.mark("other", shop.commit("Count stock", at, author=TEAMMATE).id)
