"""Folders and repositories that move or go, and repositories within repositories."""

from __future__ import annotations

from tests.flow.lab.clone_shapes import joined
from tests.flow.lab.lab import KEPT, ME, SAID, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

WHOLE = ExpectedCommit(by("s"), KEPT, 20, 20, 20)


def subfolder_moved_later(bench: Bench) -> Scenario:
    """The folder that the session was started in has another name today."""
    shop = bench.repository()
    shop.write("services/api/start.py", code("start", 4))
    bench.mark("service", shop.commit("Make a service", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"), cwd=shop.path / "services" / "api")
    work.write("services/api/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.rename("services/api", "backend")
    bench.mark("move", shop.commit("Move the service", bench.at("12:00", 2)).id)
    return bench.scenario({"c": WHOLE, "move": ExpectedCommit()}, outcomes={"s": ["kept"]})


def repository_moved_as_the_person_said(bench: Bench) -> Scenario:
    """The whole repository lies elsewhere today, and the person told the program so."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    new = _moved(bench, shop)
    commands = [("repos", "add", str(new.path), "--was", str(shop.path))]
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]}, commands=commands)


def repository_moved_and_used_again(bench: Bench) -> Scenario:
    """Nobody said so, but a second session works in the new place, where the first one's commit is."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    _add(bench, work, "c", 20)
    new = _moved(bench, shop)
    later, _ = bench.session("later", new, bench.at("10:00", 5))
    later.write("src/taxes.py", code("tax", 8), bench.at("10:20", 5))
    bench.mark("c2", later.commit("Add taxes", bench.at("10:50", 5)).id)
    commits = {"c": WHOLE, "c2": ExpectedCommit(by("later"), KEPT, 8, 8, 8)}
    return bench.scenario(commits, outcomes={"s": ["kept"], "later": ["kept"]})


def repository_deleted(bench: Bench) -> Scenario:
    """The repository is gone: nothing can be said about its commit, and nothing is made up."""
    bench.repository()
    gone = bench.repository("gone")
    work, _ = bench.session("s", gone, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    work.commit("Add prices", bench.at("10:50"))
    gone.path.rename(bench.home / "bin")
    bench.leave(gone)
    bench.unmark("base of gone")
    return bench.scenario({}, outcomes={"s": ["outside_git", "in_progress"]})


def session_in_a_submodule(bench: Bench) -> Scenario:
    """The session was started in a submodule and commits there; its main is pushed."""
    shop, library = _with_a_submodule(bench)
    work, _ = bench.session("s", library, bench.at("10:00"))
    _add(bench, work, "c", 20)
    library.push("main", bench.at("11:00"))
    shop.folder.run("commit", "--all", "--message", "Take prices", stamp=shop.stamp(bench.at("15:00", 1)))
    bench.mark("pointer", shop.head())
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def session_above_a_submodule(bench: Bench) -> Scenario:
    """The session sits in the repository, works in its submodule, and commits in both."""
    shop, library = _with_a_submodule(bench)
    inside, log = bench.session("s", library, bench.at("10:00"), cwd=shop.path)
    inside.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", inside.commit("Add prices", bench.at("10:40"), elsewhere=True).id)
    library.push("main", bench.at("10:45"))
    bench.mark("pointer", Pairing(shop, log).commit("Take prices", bench.at("10:50")).id)
    pointer = ExpectedCommit(by("s"), KEPT, tool_lines=0, evidence=SAID)
    return bench.scenario({"c": WHOLE, "pointer": pointer}, outcomes={"s": ["kept"]})


def _add(bench: Bench, work: Pairing, label: str, count: int) -> None:
    work.write("src/prices.py", code("price", count), bench.at("10:20"))
    bench.mark(label, work.commit("Add prices", bench.at("10:50")).id)


def _with_a_submodule(bench: Bench) -> tuple[Repository, Repository]:
    """Return a repository, and the checkout of a library within it."""
    library = bench.repository("library")
    library.add_origin(bench.home / "origin" / "library.git", bench.at("09:10", -1))
    shop = bench.repository()
    origin = str(bench.home / "origin" / "library.git")
    shop.folder.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", origin, "libs/library")
    bench.mark("submodule", shop.commit("Use the library", bench.at("09:30", -1)).id)
    return shop, bench.hold(joined(shop.path / "libs" / "library", bench.home))


def _moved(bench: Bench, shop: Repository) -> Repository:
    place = bench.home / "work" / "store"
    place.parent.mkdir()
    shop.path.rename(place)
    bench.leave(shop)
    return bench.hold(Repository(place, ME.name, ME.email, within=bench.home, existing=True))
