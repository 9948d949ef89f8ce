"""What a formatter does to lines that it breaks elsewhere, and what people do to them before and after."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.repository import Repository

IN_PART = frozenset({"kept_in_part"})
REWRITTEN = frozenset({"rewritten"})
PRICES = "src/prices.py"
FORMATTED = ExpectedCommit(by(), KEPT, 60, 0)


def wrapped(text: str) -> str:
    """Return calls in three lines each, as a formatter breaks what is too long."""
    return text.replace("(step=", "(\n    step=").replace(")\n", ",\n)\n")


def wrapped_by_a_formatter(bench: Bench) -> Scenario:
    """A formatter breaks every line into three; what is said stays what the session said."""
    shop = bench.repository()
    _work(bench, shop)
    for name in ("src/app.py", PRICES):
        shop.write(name, wrapped(shop.read(name)))
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, 20, 20), "format": ExpectedCommit(by(), KEPT)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def joined_by_a_formatter(bench: Bench) -> Scenario:
    """The session writes calls of three lines; a formatter puts each into one line."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write(PRICES, wrapped(code("price", 20)), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write(PRICES, code("price", 20))
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 60, 60), "format": ExpectedCommit(by(), KEPT, 20, 0)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def wrapped_with_changes_inside(bench: Bench) -> Scenario:
    """Who formats also changes every other line: that half is theirs, the other half is the session's."""
    shop = bench.repository()
    _work(bench, shop)
    lines = code("price", 20).splitlines(keepends=True)
    changed = (line.replace("measure", "weigh") if n % 2 else line for n, line in enumerate(lines))
    shop.write(PRICES, wrapped("".join(changed)))
    bench.mark("format", shop.commit("Weigh every other price", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), IN_PART, 20, 10), "format": ExpectedCommit(by(), KEPT, 60, 30)}
    return bench.scenario(commits, outcomes={"s": ["kept", "rewritten"]})


def wrapped_and_every_line_changed(bench: Bench) -> Scenario:
    """Every line is broken into three and says something else: nothing of the session's is left."""
    shop = bench.repository()
    _work(bench, shop)
    shop.write(PRICES, wrapped(code("price", 20)).replace("step=", "pace="))
    bench.mark("change", shop.commit("Call it pace", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), REWRITTEN, 20, 0), "change": ExpectedCommit(by(), KEPT, 60, 60)}
    return bench.scenario(commits, outcomes={"s": ["rewritten"]})


def wrapped_and_half_deleted(bench: Bench) -> Scenario:
    """What was broken into three lines each is deleted in half a week later: half of the session's lines are left."""
    shop = bench.repository()
    _work(bench, shop)
    shop.write(PRICES, wrapped(code("price", 20)))
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    shop.write(PRICES, wrapped(code("price", 10)))
    bench.mark("less", shop.commit("Do without half of the prices", bench.at("14:00", 8)).id)
    commits = {"c": ExpectedCommit(by("s"), IN_PART, 20, 10), "format": FORMATTED, "less": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept", "rewritten"]})


def wrapped_and_joined_again(bench: Bench) -> Scenario:
    """A second formatter undoes what the first one did, and the file has another name by then."""
    shop = bench.repository()
    _work(bench, shop)
    shop.write(PRICES, wrapped(code("price", 20)))
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    shop.rename(PRICES, "src/tariffs.py")
    bench.mark("rename", shop.commit("Call prices tariffs", bench.at("15:00", 2)).id)
    shop.write("src/tariffs.py", code("price", 20))
    bench.mark("again", shop.commit("Format as before", bench.at("14:00", 3)).id)
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "format": FORMATTED,
        "rename": ExpectedCommit(),
        "again": ExpectedCommit(by(), KEPT, 20, 0),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def wrapped_by_a_session(bench: Bench) -> Scenario:
    """A session breaks the lines of a teammate: its commit is work, the lines stay with who wrote them."""
    shop = bench.repository()
    shop.write("src/stock.py", code("stock", 20))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/stock.py", wrapped(code("stock", 20)), bench.at("10:20"))
    bench.mark("c", work.commit("Break long lines", bench.at("10:50")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 60, 0), "old": ExpectedCommit(by(), KEPT, 20, 20)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def wrapping_reverted(bench: Bench) -> Scenario:
    """A session's formatting is reverted: that is undone, and what was there before is still whose it was."""
    shop = bench.repository()
    _work(bench, shop)
    again, _ = bench.session("t", shop, bench.at("10:00", 1))
    again.write(PRICES, wrapped(code("price", 20)), bench.at("10:20", 1))
    made = bench.mark("format", again.commit("Break long lines", bench.at("10:50", 1)).id)
    bench.mark("revert", shop.revert(made, bench.at("10:00", 2)))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "format": ExpectedCommit(by("t"), frozenset({"reverted"}), 60, 0),
        "revert": ExpectedCommit(),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"], "t": ["reverted"]})


def squashed_and_wrapped(bench: Bench) -> Scenario:
    """A branch is squashed on the server, and formatted on the default branch the day after."""
    shop = bench.repository()
    shop.start_branch("feature/prices", bench.at("09:50"))
    _work(bench, shop)
    shop.checkout("main", bench.at("11:00"))
    bench.mark("squash", shop.squash_merge("feature/prices", bench.at("12:00", 1), "Add prices (#7)").id)
    shop.delete_branch("feature/prices")
    shop.write(PRICES, wrapped(code("price", 20)))
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 2)).id)
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "squash": ExpectedCommit(by("s"), KEPT, 20, 20),
        "format": FORMATTED,
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def _work(bench: Bench, shop: Repository) -> None:
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write(PRICES, code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
