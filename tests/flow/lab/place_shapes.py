"""Where work can happen: other default branches, subfolders, worktrees, another repository."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, SAID, Bench, ExpectedCommit, Scenario, by, code


def default_branch_trunk(bench: Bench) -> Scenario:
    """The default branch is called trunk and there is no origin."""
    shop = bench.repository(branch="trunk")
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def session_in_a_subfolder(bench: Bench) -> Scenario:
    """The session was started below the top of the repository."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"), cwd=shop.path / "src")
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def session_in_a_worktree(bench: Bench) -> Scenario:
    """The session worked in a linked worktree, whose branch was merged in the main checkout."""
    shop = bench.repository()
    place = shop.worktree(bench.home / "src" / "shop-prices", "prices", bench.at("09:50"))
    work, _ = bench.session("s", place, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    bench.mark("merge", shop.merge("prices", bench.at("14:00", 1)))
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def worktree_removed_after_the_merge(bench: Bench) -> Scenario:
    """The same, and the worktree is gone; a second session knows the main checkout."""
    shop = bench.repository()
    bench.session("reader", shop, bench.at("09:00"))
    place = shop.worktree(bench.home / "src" / "shop-prices", "prices", bench.at("09:50"))
    work, _ = bench.session("s", place, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    bench.mark("merge", shop.merge("prices", bench.at("14:00", 1)))
    shop.remove_worktree(place.path)
    shop.delete_branch("prices")
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"], "reader": ["no_edit"]})


def two_folders_of_a_monorepo(bench: Bench) -> Scenario:
    """Two sessions in two folders of one repository, each with its own commit."""
    shop = bench.repository()
    for name in ("api", "web"):
        shop.write(f"services/{name}/start.py", code(name, 3))
    bench.mark("folders", shop.commit("Make the services", bench.at("09:30", -1)).id)
    commits = {}
    for name, clock in (("api", "10"), ("web", "12")):
        work, _ = bench.session(name, shop, bench.at(f"{clock}:00"), cwd=shop.path / "services" / name)
        work.write(f"services/{name}/prices.py", code(f"{name}_price", 16), bench.at(f"{clock}:20"))
        made = work.commit(f"Add prices to {name}", bench.at(f"{clock}:50"))
        bench.mark(f"c {name}", made.id)
        commits[f"c {name}"] = ExpectedCommit(by(name), KEPT, 16, 16, 16)
    return bench.scenario(commits, outcomes={"api": ["kept"], "web": ["kept"]})


def commits_in_another_repository(bench: Bench) -> Scenario:
    """The session sits in one repository and commits in another by `git -C`."""
    shop = bench.repository()
    library = bench.repository("library")
    work, _ = bench.session("s", library, bench.at("10:00"), cwd=shop.path)
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50"), elsewhere=True).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})
