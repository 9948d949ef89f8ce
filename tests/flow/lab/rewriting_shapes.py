"""Ways for history to be rewritten before it lands: stacked, queued, forced, squashed in part, dropped."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, ME, SERVER, STILL_THERE, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.git_folder import Stamp
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

OPEN = frozenset({"in_progress"})
DROPPED = frozenset({"dropped"})


def stacked_branches(bench: Bench) -> Scenario:
    """Two branches, one on the other, squashed one after the other by the server; both are deleted."""
    shop, server = _with_a_server(bench)
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 20, "10:20")
    shop.start_branch("taxes", bench.at("10:25"))
    _add(bench, work, "c2", "src/taxes.py", "tax", 8, "10:30")
    work.append("src/taxes.py", code("duty", 4), bench.at("10:40"))
    bench.mark("c3", work.commit("Add duties", bench.at("10:45")).id)
    for name in ("prices", "taxes"):
        shop.push(name, bench.at("11:00"))
    server.folder.run("fetch", "--quiet", "origin")
    bench.mark("first", _squash(bench, server, "prices", 2))
    server.folder.run("rebase", "--quiet", "--onto", "main", "origin/prices", "origin/taxes", stamp=_copying(bench, 3))
    server.start_branch("rebased", bench.at("09:00", 3))
    server.checkout("main", bench.at("09:00", 3))
    made = server.squash_merge("rebased", bench.at("09:01", 3), "Add taxes (#8)", committer=SERVER)
    bench.mark("second", made.id)
    server.push("main", bench.at("09:02", 3))
    _pull_and_forget(bench, shop, 4, "prices", "taxes")
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, landed_as="first", gone=True),
        "c2": ExpectedCommit(by("s"), KEPT, landed_as="second", gone=True),
        "c3": ExpectedCommit(by("s"), KEPT, landed_as="second", gone=True),
        "first": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "second": ExpectedCommit(by("s"), KEPT, 12, 12, 12),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def merge_queue(bench: Bench) -> Scenario:
    """The server squashes the branch onto another pull request in its queue, and main moves to the queue's end."""
    shop, server = _with_a_server(bench)
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 14, "10:20")
    work.append("src/app.py", code("basket", 6), bench.at("10:30"))
    bench.mark("c2", work.commit("Use prices", bench.at("10:40")).id)
    shop.push("prices", bench.at("11:00"))
    at = bench.at("15:00", 1)
    server.start_branch("gh-readonly-queue/main/pr-12-5a5e", at)
    server.write("src/stock.py", code("stock", 7))
    bench.mark("other", server.commit("Count stock (#11)", at, author=TEAMMATE, committer=SERVER).id)
    bench.mark("queued", _squash(bench, server, "prices", 1))
    server.checkout("main", bench.at("15:10", 1))
    server.fast_forward("gh-readonly-queue/main/pr-12-5a5e", bench.at("15:10", 1))
    server.push("main", bench.at("15:11", 1))
    _pull_and_forget(bench, shop, 1, "prices")
    branch = ExpectedCommit(by("s"), KEPT, landed_as="queued", gone=True)
    commits = {"c1": branch, "c2": branch, "queued": ExpectedCommit(by("s"), KEPT, 20, 20, 20)}
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})


def rebased_by_the_server(bench: Bench) -> Scenario:
    """The server rebases two commits onto main, with its own name as committer."""
    shop, server = _with_a_server(bench)
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 14, "10:20")
    _add(bench, work, "c2", "src/taxes.py", "tax", 6, "10:30")
    shop.push("prices", bench.at("11:00"))
    server.write("src/stock.py", code("stock", 7))
    bench.mark("other", server.commit("Count stock (#11)", bench.at("12:00"), author=TEAMMATE).id)
    server.folder.run("fetch", "--quiet", "origin")
    for label in ("c1", "c2"):
        server.folder.run("cherry-pick", bench.commit(label), stamp=_copying(bench, 2))
        bench.mark(f"{label} on main", server.head())
    server.push("main", bench.at("09:05", 2))
    _pull_and_forget(bench, shop, 2, "prices")
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, landed_as="c1 on main", gone=True),
        "c2": ExpectedCommit(by("s"), KEPT, landed_as="c2 on main", gone=True),
        "c1 on main": ExpectedCommit(by("s"), KEPT, 14, 14, 14),
        "c2 on main": ExpectedCommit(by("s"), KEPT, 6, 6, 6),
    }
    return bench.scenario(commits, not_mine=["other"], outcomes={"s": ["kept"]})


def squashed_by_a_reset(bench: Bench) -> Scenario:
    """Three commits are put together by `git reset` and one new commit, days later, and then merged."""
    shop = bench.repository()
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 10, "10:20")
    _add(bench, work, "c2", "src/taxes.py", "tax", 6, "10:30")
    work.append("src/prices.py", code("rebate", 4), bench.at("10:40"))
    bench.mark("c3", work.commit("Add rebates", bench.at("10:45")).id)
    shop.soft_reset("main", bench.at("15:00", 3))
    bench.mark("one", shop.commit("Add prices, taxes and rebates", bench.at("15:01", 3)).id)
    shop.checkout("main", bench.at("15:05", 3))
    shop.fast_forward("prices", bench.at("15:05", 3))
    branch = ExpectedCommit(by("s"), KEPT, landed_as="one", gone=True)
    commits = dict.fromkeys(("c1", "c2", "c3"), branch) | {"one": ExpectedCommit(by("s"), KEPT, 20, 20, 20)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def squashed_in_part(bench: Bench) -> Scenario:
    """Two of a branch's three commits are squashed into main; the third stays on its branch."""
    shop = bench.repository()
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 12, "10:20")
    _add(bench, work, "c2", "src/taxes.py", "tax", 8, "10:30")
    _add(bench, work, "left", "src/colours.py", "colour", 9, "10:40")
    shop.checkout("main", bench.at("15:00", 2))
    squash = shop.squash_merge("prices~1", bench.at("15:00", 2), "Add prices and taxes")
    bench.mark("squash", squash.id)
    branch = ExpectedCommit(by("s"), KEPT, landed_as="squash")
    commits = {
        "c1": branch,
        "c2": branch,
        "left": ExpectedCommit(by("s"), OPEN),
        "squash": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["kept", "in_progress"]})


def squash_half_edited_by_the_person(bench: Bench) -> Scenario:
    """Before committing the squash the person rewrites half of the lines."""
    shop = bench.repository()
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c1", "src/prices.py", "price", 12, "10:20")
    work.append("src/prices.py", code("rebate", 8), bench.at("10:30"))
    bench.mark("c2", work.commit("Add rebates", bench.at("10:40")).id)
    shop.checkout("main", bench.at("15:00", 2))
    edited = code("price", 6) + code("rebate", 4) + code("byhand", 10)
    at, files = bench.at("15:00", 2), {"src/prices.py": edited}
    bench.mark("squash", shop.squash_merge("prices", at, "Add prices (#12)", resolved=files).id)
    shop.delete_branch("prices")
    in_part = frozenset({"kept_in_part"})
    commits = {
        "c1": ExpectedCommit(by("s"), in_part, 12, 6, 12, landed_as="squash", gone=True),
        "c2": ExpectedCommit(by("s"), in_part, 8, 4, 8, landed_as="squash", gone=True),
        "squash": ExpectedCommit(by("s"), KEPT, 20, 20, 10),
    }
    return bench.scenario(commits, outcomes={"s": ["kept", "rewritten"]})


def amended_and_force_pushed(bench: Bench) -> Scenario:
    """A pushed commit is amended twice and pushed again by force; the server merges the last one."""
    shop, server = _with_a_server(bench)
    work = _branch(bench, shop, "prices")
    _add(bench, work, "c", "src/prices.py", "price", 16, "10:20")
    shop.push("prices", bench.at("11:00"))
    for number, clock in enumerate(("12:00", "13:00")):
        shop.write("src/prices.py", shop.read("src/prices.py") + code(f"review{number}", 1))
        label = ("between", "amended")[number]
        bench.mark(label, shop.amend(bench.at(clock), f"Add prices, take {number + 2}").id)
    shop.push("prices", bench.at("13:01"))
    server.folder.run("fetch", "--quiet", "origin")
    bench.mark("merge", server.merge("origin/prices", bench.at("09:00", 1), "Merge pull request #4"))
    server.push("main", bench.at("09:01", 1))
    _pull_and_forget(bench, shop, 1, "prices")
    commits = {
        "c": ExpectedCommit(by("s"), STILL_THERE, landed_as="amended", gone=True),
        "between": ExpectedCommit(by("s"), STILL_THERE, landed_as="amended", gone=True),
        "amended": ExpectedCommit(by("s"), KEPT, 18, 18, 16),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def dropped_by_a_force_push(bench: Bench) -> Scenario:
    """Main had the commit, and a force push by a teammate takes it away for good."""
    shop, server = _with_a_server(bench)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", "src/prices.py", "price", 20, "10:20")
    shop.push("main", bench.at("11:00"))
    server.write("src/stock.py", code("stock", 7))
    bench.mark("other", server.commit("Count stock", bench.at("12:00"), author=TEAMMATE).id)
    server.push("main", bench.at("12:01"))
    shop.folder.run("fetch", "--quiet", "origin", stamp=shop.stamp(bench.at("12:10")))
    shop.folder.run("reset", "--quiet", "--hard", "origin/main", stamp=shop.stamp(bench.at("12:11")))
    expected = ExpectedCommit(by("s"), DROPPED, gone=True)
    return bench.scenario({"c": expected}, not_mine=["other"], outcomes={"s": ["set_aside"]})


def one_of_two_dropped_by_a_rebase(bench: Bench) -> Scenario:
    """An interactive rebase leaves the second of three commits out."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c1", "src/prices.py", "price", 12, "10:20")
    _add(bench, work, "idea", "src/colours.py", "colour", 9, "10:30")
    _add(bench, work, "c3", "src/taxes.py", "tax", 8, "10:40")
    onto = bench.commit("c1")
    shop.folder.run("rebase", "--quiet", "--onto", onto, bench.commit("idea"), stamp=shop.copying(bench.at("11:00")))
    bench.mark("c3 again", shop.head())
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, 12, 12, 12),
        "idea": ExpectedCommit(by("s"), DROPPED, gone=True),
        "c3": ExpectedCommit(by("s"), KEPT, landed_as="c3 again", gone=True),
        "c3 again": ExpectedCommit(by("s"), KEPT, 8, 8, 8),
    }
    return bench.scenario(commits, outcomes={"s": ["kept", "set_aside"]})


def picked_to_a_release_branch(bench: Bench) -> Scenario:
    """A commit of main is also picked to a release branch, where it is the same work and not more of it."""
    shop = bench.repository()
    shop.start_branch("release/1.x", bench.at("09:30"))
    shop.write("VERSION", "1.4\n")
    bench.mark("version", shop.commit("Prepare 1.4", bench.at("09:31")).id)
    shop.checkout("main", bench.at("09:40"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", "src/prices.py", "price", 20, "10:20")
    shop.checkout("release/1.x", bench.at("12:00", 1))
    bench.mark("picked", shop.cherry_pick(bench.commit("c"), bench.at("12:00", 1)))
    shop.checkout("main", bench.at("12:10", 1))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "picked": ExpectedCommit(by("s"), KEPT, landed_as="c"),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def conflicts_resolved_by_the_person(bench: Bench) -> Scenario:
    """The session's branch and main both added at the same place; the person merges with lines of their own."""
    shop = bench.repository()
    work = _branch(bench, shop, "basket")
    work.append("src/app.py", code("basket", 10), bench.at("10:20"))
    bench.mark("c", work.commit("Add a basket", bench.at("10:50")).id)
    shop.checkout("main", bench.at("13:00", 1))
    shop.write("src/app.py", shop.read("src/app.py") + code("stock", 4))
    bench.mark("other", shop.commit("Count stock", bench.at("13:00", 1), author=TEAMMATE).id)
    shop.folder.run("merge", "basket", stamp=shop.stamp(bench.at("14:00", 1)), may_fail=True)
    shop.write("src/app.py", code("app", 12) + code("stock", 4) + code("glue", 3) + code("basket", 10))
    bench.mark("merge", shop.commit("Merge branch 'basket'", bench.at("14:05", 1)).id)
    expected = ExpectedCommit(by("s"), KEPT, 10, 10, 10)
    return bench.scenario({"c": expected}, not_mine=["other"], outcomes={"s": ["kept"]})


def _with_a_server(bench: Bench) -> tuple[Repository, Repository]:
    """Return a repository with an origin, and the clone that the server works in."""
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    return shop, shop.clone(bench.home / "server" / "shop", ME)


def _branch(bench: Bench, shop: Repository, name: str) -> Pairing:
    shop.start_branch(name, bench.at("09:50"))
    return bench.session("s", shop, bench.at("10:00"))[0]


def _add(bench: Bench, work: Pairing, label: str, name: str, topic: str, count: int, clock: str) -> None:
    """Let the session write a file and commit it."""
    work.write(name, code(topic, count), bench.at(clock))
    bench.mark(label, work.commit(f"Add {name}", bench.at(clock)).id)


def _squash(bench: Bench, server: Repository, name: str, day: int) -> str:
    server.folder.run("fetch", "--quiet", "origin")
    at = bench.at("15:05", day)
    return server.squash_merge(f"origin/{name}", at, f"Add {name} (#7)", committer=SERVER).id


def _copying(bench: Bench, day: int) -> Stamp:
    """Return the stamp of a copy that the server makes."""
    return Stamp(bench.at("09:00", day), SERVER, None)


def _pull_and_forget(bench: Bench, shop: Repository, day: int, *branches: str) -> None:
    """Let the branches be deleted on the server, and follow main in the person's clone."""
    for name in branches:
        shop.delete_remote_branch(name, bench.at("16:00", day))
    shop.checkout("main", bench.at("16:10", day))
    shop.pull("main", bench.at("16:10", day))
    for name in branches:
        shop.delete_branch(name)
