"""Clones that hold less, more addresses than one, twins on a server, worktrees at the same time."""

from __future__ import annotations

from pathlib import Path

from tests.flow.lab.lab import KEPT, ME, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.git_folder import Person
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

WHOLE = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
OLD_ME = Person("R. Reed", "robin@old.example.com")


def shallow_clone(bench: Bench) -> Scenario:
    """The session works in a clone of depth one; what came before is not there."""
    shop = _cloned(bench, "--depth", "1")
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    shop.push("main", bench.at("11:00"))
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def partial_clone(bench: Bench) -> Scenario:
    """The session works in a clone without old file versions, and nothing may fetch them."""
    shop = _cloned(bench, "--filter=blob:none")
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    shop.push("main", bench.at("11:00"))
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def several_addresses_in_a_mailmap(bench: Bench) -> Scenario:
    """The session's place commits under an old address, which .mailmap says is the person's."""
    shop = bench.repository()
    shop.write(".mailmap", f"{ME.name} <{ME.email}> {OLD_ME.name} <{OLD_ME.email}>\n")
    bench.mark("mailmap", shop.commit("Say who is who", bench.at("09:30", -1)).id)
    _add_as(bench, shop, OLD_ME)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def an_address_the_person_named(bench: Bench) -> Scenario:
    """The same without .mailmap; the person told the program about the address."""
    shop = bench.repository()
    _add_as(bench, shop, OLD_ME)
    commands = [("me", "add", OLD_ME.email)]
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]}, commands=commands)


def main_behind_its_twin(bench: Bench) -> Scenario:
    """The server merged the branch, which was fetched; the local main was not moved."""
    shop, server = _with_a_server(bench)
    shop.start_branch("prices", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    shop.push("prices", bench.at("11:00"))
    server.folder.run("fetch", "--quiet", "origin")
    bench.mark("merge", server.merge("origin/prices", bench.at("09:00", 1), "Merge pull request #4"))
    server.push("main", bench.at("09:01", 1))
    shop.folder.run("fetch", "--quiet", "origin", stamp=shop.stamp(bench.at("09:10", 1)))
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def reverted_on_the_server(bench: Bench) -> Scenario:
    """A teammate reverted on the server, which was fetched; the local main still has the work."""
    shop, server = _with_a_server(bench)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    shop.push("main", bench.at("11:00"))
    server.pull("main", bench.at("09:00", 1))
    at, c = bench.at("09:05", 1), bench.commit("c")
    server.folder.run("revert", "--no-edit", c, stamp=server.stamp(at, TEAMMATE))
    bench.mark("revert", server.head())
    server.push("main", at)
    shop.folder.run("fetch", "--quiet", "origin", stamp=shop.stamp(bench.at("09:10", 1)))
    expected = ExpectedCommit(by("s"), frozenset({"reverted"}), 20, 0, 20)
    return bench.scenario({"c": expected}, not_mine=["revert"], outcomes={"s": ["reverted"]})


def main_renamed_without_origin(bench: Bench) -> Scenario:
    """After the session main gets a name that nobody would guess, beside a branch that is still open."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    shop.start_branch("idea", bench.at("12:00"))
    shop.write("src/idea.py", code("idea", 6))
    bench.mark("open", shop.commit("Try an idea", bench.at("12:10")).id)
    shop.checkout("main", bench.at("12:20"))
    shop.folder.run("branch", "--move", "main", "stable", stamp=shop.stamp(bench.at("09:00", 5)))
    commits = {"c": WHOLE, "open": ExpectedCommit(by(), frozenset({"in_progress"}))}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def somebody_else_in_another_worktree(bench: Bench) -> Scenario:
    """While the session works, a tool without logs commits in another worktree under the person's name."""
    shop = bench.repository()
    place = shop.worktree(bench.home / "src" / "shop-taxes", "taxes", bench.at("09:50"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    place.write("src/taxes.py", code("tax", 9))
    bench.mark("other", place.commit("Add taxes", bench.at("10:45")).id)
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    bench.mark("merge", shop.merge("taxes", bench.at("14:00", 1)))
    return bench.scenario({"c": WHOLE, "other": ExpectedCommit(by(), KEPT, 9, 9, 0)}, outcomes={"s": ["kept"]})


def two_worktrees_at_the_same_time(bench: Bench) -> Scenario:
    """A session in each of two worktrees, in the same file and the same minutes, under one name."""
    shop = bench.repository()
    commits = {}
    for label in ("one", "two"):
        place = shop.worktree(bench.home / "src" / f"shop-{label}", label, bench.at("09:50"))
        work, _ = bench.session(label, place, bench.at("10:00"))
        work.write(f"src/{label}.py", code(label, 16), bench.at("10:20"))
        bench.mark(f"c {label}", work.commit(f"Add {label}", bench.at("10:50")).id)
        commits[f"c {label}"] = ExpectedCommit(by(label), KEPT, 16, 16, 16)
    for label in ("one", "two"):
        bench.mark(f"merge {label}", shop.merge(label, bench.at("14:00", 1)))
    return bench.scenario(commits, outcomes={"one": ["kept"], "two": ["kept"]})


def _add(bench: Bench, work: Pairing, label: str, count: int) -> None:
    work.write("src/prices.py", code("price", count), bench.at("10:20"))
    bench.mark(label, work.commit("Add prices", bench.at("10:50")).id)


def _add_as(bench: Bench, shop: Repository, person: Person) -> None:
    """Let a session commit in a place that knows the person by another name."""
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    made = shop.commit("Add prices", bench.at("10:50"), author=person)
    log.git_commit("Add prices", made.printed, bench.at("10:50"))
    bench.mark("c", made.id)


def _with_a_server(bench: Bench) -> tuple[Repository, Repository]:
    shop = bench.repository()
    shop.add_origin(bench.home / "origin" / "shop.git", bench.at("09:10", -1))
    return shop, shop.clone(bench.home / "server" / "shop", ME)


def _cloned(bench: Bench, *options: str) -> Repository:
    """Return a clone of a repository that lies on a server, made with the given options."""
    first = bench.repository("first")
    first.write("src/old.py", code("old", 9))
    first.commit("Add the old way", bench.at("09:10", -1))
    first.delete("src/old.py")
    bench.mark("before", first.commit("Remove it", bench.at("09:20", -1)).id)
    first.add_origin(bench.home / "origin" / "shop.git", bench.at("09:30", -1))
    origin = bench.home / "origin" / "shop.git"
    first.folder.run("-C", str(origin), "config", "uploadpack.allowFilter", "true")
    place = bench.home / "src" / "shop"
    first.folder.run("clone", "--quiet", "--template=", *options, origin.as_uri(), str(place))
    return bench.hold(joined(place, bench.home))


def joined(place: Path, within: Path) -> Repository:
    """Return a checkout that git made, with the person configured in it."""
    made = Repository(place, ME.name, ME.email, within=within, existing=True)
    for key, value in (("user.name", ME.name), ("user.email", ME.email), ("gc.auto", "0")):
        made.folder.run("config", key, value)
    return made
