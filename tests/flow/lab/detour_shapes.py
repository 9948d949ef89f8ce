"""Work on detours: stashed, mailed, detached, in two places at once, landed under another's name."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, ME, SAID, SERVER, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.pairing import Pairing

WHOLE = ExpectedCommit(by("s"), KEPT, 20, 20, 20)


def not_committed_yet(bench: Bench) -> Scenario:
    """The session's lines are in the working files, and nobody has committed them."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    return bench.scenario({}, outcomes={"s": ["in_progress"]})


def stashed_and_committed_days_later(bench: Bench) -> Scenario:
    """The work lies in a stash for four days, and is committed by hand after `git stash pop`."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    shop.stash(bench.at("11:00"))
    shop.write("src/stock.py", code("stock", 7))
    bench.mark("by hand", shop.commit("Count stock", bench.at("12:00", 1)).id)
    shop.folder.run("stash", "pop", "--quiet", stamp=shop.stamp(bench.at("09:00", 4)))
    bench.mark("c", shop.commit("Add prices", bench.at("09:10", 4)).id)
    commits = {"c": WHOLE, "by hand": ExpectedCommit(by(), KEPT, 7, 7, 0)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def commit_on_a_detached_head(bench: Bench) -> Scenario:
    """The session works in a worktree without a branch; the person merges its commit by id, and removes the place."""
    shop = bench.repository()
    bench.session("reader", shop, bench.at("09:00"))
    place = shop.worktree(bench.home / "src" / "shop-1f2e", "for-a-moment", bench.at("09:50"))
    place.folder.run("checkout", "--quiet", "--detach", stamp=shop.stamp(bench.at("09:51")))
    shop.delete_branch("for-a-moment")
    work, _ = bench.session("s", place, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    c = bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    bench.mark("merge", shop.merge(c, bench.at("14:00")))
    shop.remove_worktree(place.path)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"], "reader": ["no_edit"]})


def applied_from_a_mailed_patch(bench: Bench) -> Scenario:
    """The commit goes out as a patch, and a teammate applies it: author and author's time stay, the rest is new."""
    shop = bench.repository()
    shop.start_branch("prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.checkout("main", bench.at("12:00"))
    shop.write("src/stock.py", code("stock", 7))
    bench.mark("other", shop.commit("Count stock", bench.at("12:00"), author=TEAMMATE).id)
    patch = bench.home / "prices.patch"
    patch.write_text(shop.folder.run("format-patch", "--stdout", "main..prices"), encoding="utf-8", newline="\n")
    shop.folder.run("am", "--quiet", str(patch), stamp=shop.stamp(bench.at("09:00", 2), TEAMMATE))
    bench.mark("applied", shop.head())
    shop.delete_branch("prices")
    commits = {"c": ExpectedCommit(by("s"), KEPT, landed_as="applied", gone=True), "applied": WHOLE}
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})


def squashed_under_a_teammates_name(bench: Bench) -> Scenario:
    """The pull request is a teammate's, with the person's commit in it: the squash is not mine, the work has landed."""
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    server = shop.clone(bench.home / "server" / "shop", ME)
    shop.start_branch("prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write("src/stock.py", code("stock", 7))
    bench.mark("other", shop.commit("Count stock", bench.at("12:00"), author=TEAMMATE).id)
    shop.push("prices", bench.at("12:10"))
    server.folder.run("fetch", "--quiet", "origin")
    at = bench.at("09:00", 2)
    server.folder.run("merge", "--squash", "origin/prices", stamp=server.stamp(at))
    bench.mark("squash", server.commit("Stock and prices (#9)", at, author=TEAMMATE, committer=SERVER).id)
    server.push("main", at)
    shop.checkout("main", at)
    shop.pull("main", at)
    shop.delete_branch("prices")
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, landed_as="squash", gone=True)
    return bench.scenario({"c": expected}, not_mine=["other", "squash"], outcomes={"s": ["kept"]})


def one_session_in_two_repositories(bench: Bench) -> Scenario:
    """The session changes the library and then what uses it, and commits in both."""
    shop, library = bench.repository(), bench.repository("library")
    work, log = bench.session("s", shop, bench.at("10:00"))
    inside = Pairing(library, log)
    inside.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c library", inside.commit("Add prices", bench.at("10:30"), elsewhere=True).id)
    work.write("src/use.py", code("use", 8), bench.at("10:40"))
    bench.mark("c", work.commit("Use prices", bench.at("10:50")).id)
    commits = {
        "c library": ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID),
        "c": ExpectedCommit(by("s"), KEPT, 8, 8, 8, evidence=SAID),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def subagent_in_its_own_worktree(bench: Bench) -> Scenario:
    """The subagent writes and commits in a worktree below the repository; the session merges and removes it."""
    shop = bench.repository()
    _, log = bench.claude_session("s", shop, bench.at("10:00"))
    agent = log.delegate("Write the prices", bench.at("10:10"))
    bench.belongs("s", agent)
    place = shop.worktree(shop.path / ".claude" / "worktrees" / "agent-1", "agent-1", bench.at("10:11"))
    agent.cwd = place.path
    work = Pairing(place, agent)
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:30")).id)
    log.delegated(agent, bench.at("10:40"))
    bench.mark("merge", shop.merge("agent-1", bench.at("10:45")))
    log.bash("git merge --no-ff agent-1", "Merge made by the 'ort' strategy.", bench.at("10:45"))
    shop.remove_worktree(place.path)
    shop.delete_branch("agent-1")
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def pull_request_reverted_by_its_number(bench: Bench) -> Scenario:
    """The server's own revert names the pull request and no commit; another commit came in between."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices (#12)", bench.at("10:50")).id)
    shop.write("src/prices.py", shop.read("src/prices.py") + code("byhand", 3))
    bench.mark("by hand", shop.commit("Add more prices", bench.at("12:00")).id)
    shop.write("src/prices.py", code("byhand", 3))
    words = 'Revert "Add prices" (#14)\n\nReverts robin/shop#12'
    bench.mark("revert", shop.commit(words, bench.at("10:00", 2), committer=SERVER).id)
    commits = {
        "c": ExpectedCommit(by("s"), frozenset({"reverted"}), 20, 0, 20),
        "by hand": ExpectedCommit(by(), KEPT, 3, 3, 0),
        "revert": ExpectedCommit(),
    }
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def rebased_through_a_conflict(bench: Bench) -> Scenario:
    """While rebasing, the person resolves a conflict with lines of their own: neither id nor patch is the same."""
    shop = bench.repository()
    shop.start_branch("basket", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("basket", 10), bench.at("10:20"))
    bench.mark("c", work.commit("Add a basket", bench.at("10:50")).id)
    shop.checkout("main", bench.at("13:00", 1))
    shop.write("src/app.py", shop.read("src/app.py") + code("stock", 4))
    bench.mark("other", shop.commit("Count stock", bench.at("13:00", 1), author=TEAMMATE).id)
    shop.checkout("basket", bench.at("14:00", 2))
    stamp = shop.copying(bench.at("14:00", 2))
    shop.folder.run("rebase", "main", stamp=stamp, may_fail=True)
    shop.write("src/app.py", code("app", 12) + code("stock", 4) + code("glue", 3) + code("basket", 10))
    shop.folder.run("add", "--all")
    shop.folder.run("rebase", "--continue", stamp=stamp)
    bench.mark("rebased", shop.head())
    shop.checkout("main", bench.at("14:10", 2))
    shop.fast_forward("basket", bench.at("14:10", 2))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, landed_as="rebased", gone=True),
        "rebased": ExpectedCommit(by("s"), KEPT, 13, 13, 10),
    }
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})
