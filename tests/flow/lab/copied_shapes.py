"""The same lines in several files of one commit: each counts once."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.repository import Repository

REWRITTEN = frozenset({"rewritten"})
IN_PART = frozenset({"kept_in_part"})


def copies_outlive_what_was_rewritten(bench: Bench) -> Scenario:
    """A file is put in three times by one commit; it is rewritten, and its copies stay as they were."""
    shop = bench.repository()
    _three_times(bench, shop)
    shop.write("src/prices.py", code("tariff", 20))
    bench.mark("later", shop.commit("Think again about prices", bench.at("10:00", 3)).id)
    commits = {"c": ExpectedCommit(by("s"), REWRITTEN, 20, 0, 20), "later": ExpectedCommit(by(), KEPT, 20)}
    return bench.scenario(commits, outcomes={"s": ["rewritten"]})


def copies_rewritten_in_half(bench: Bench) -> Scenario:
    """Of a file that was put in three times half is rewritten, and the copies stay as they were."""
    shop = bench.repository()
    _three_times(bench, shop)
    shop.write("src/prices.py", code("price", 10) + code("tariff", 10))
    bench.mark("later", shop.commit("Think again about prices", bench.at("10:00", 3)).id)
    commits = {"c": ExpectedCommit(by("s"), IN_PART, 20, 10, 20), "later": ExpectedCommit(by(), KEPT, 10)}
    return bench.scenario(commits, outcomes={"s": ["kept", "rewritten"]})


def original_rewritten_under_a_new_name(bench: Bench) -> Scenario:
    """A file that was put in three times is moved and then rewritten: it is the same file."""
    shop = bench.repository()
    _three_times(bench, shop)
    shop.rename("src/prices.py", "src/tariffs.py")
    bench.mark("moved", shop.commit("Prices are tariffs", bench.at("09:00", 3)).id)
    shop.write("src/tariffs.py", code("tariff", 20))
    bench.mark("later", shop.commit("Think again about prices", bench.at("10:00", 3)).id)
    commits = {
        "c": ExpectedCommit(by("s"), REWRITTEN, 20, 0, 20),
        "moved": ExpectedCommit(by(), KEPT, 0),
        "later": ExpectedCommit(by(), KEPT, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["rewritten"]})


def copies_cleared_away(bench: Bench) -> Scenario:
    """A file was committed three times by mistake, and two of them are cleared away: the work is all there."""
    shop = bench.repository()
    _three_times(bench, shop)
    shop.delete("build/prices.py")
    shop.delete("src/prices_old.py")
    bench.mark("later", shop.commit("Clear copies away", bench.at("10:00", 3)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, 20, 20), "later": ExpectedCommit(by(), KEPT)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def example_in_two_places_beside_work(bench: Bench) -> Scenario:
    """Work with an example that its tests and its documentation both hold; somebody writes the latter anew."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 50), bench.at("10:20"))
    for name in ("tests/example.txt", "docs/example.txt"):
        work.write(name, code("example", 10), bench.at("10:30"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write("docs/example.txt", code("longer", 12))
    bench.mark("later", shop.commit("Explain prices better", bench.at("10:00", 3), author=TEAMMATE).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 60, 50, 60)}
    return bench.scenario(commits, not_mine=["later"], outcomes={"s": ["kept"]})


def same_head_in_every_file(bench: Bench) -> Scenario:
    """Files that begin alike are no copies: when one of them is deleted, the heads of the others are there."""
    shop = bench.repository()
    head = "".join(f"# {line} of the licence, as in every file\n" for line in ("first", "second", "third", "fourth"))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    for name in ("prices", "taxes", "stock", "orders", "carts", "crates"):
        work.write(f"src/{name}.py", head + code(name, 8), bench.at("10:20"))
    bench.mark("c", work.commit("Begin with everything", bench.at("10:50")).id)
    shop.delete("src/crates.py")
    bench.mark("later", shop.commit("Crates are no more", bench.at("10:00", 3)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 72, 60, 72), "later": ExpectedCommit(by(), KEPT)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def _three_times(bench: Bench, shop: Repository) -> None:
    work, _ = bench.session("s", shop, bench.at("10:00"))
    for name in ("src/prices.py", "src/prices_old.py", "build/prices.py"):
        work.write(name, code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
