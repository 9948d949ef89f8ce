"""What others do to landed work: undone by hand or in part, put back, moved, split, formatted."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, Bench, ExpectedCommit, Scenario, by, code, function
from tokenmirror.demo.repository import Repository

REVERTED = frozenset({"reverted"})
IN_PART = frozenset({"kept_in_part"})
WHOLE = ExpectedCommit(by("s"), KEPT, 20, 20, 20)


def reverted_by_hand(bench: Bench) -> Scenario:
    """The person takes the old files back from history; the message has no word of a revert."""
    shop = bench.repository()
    _work(bench, shop)
    shop.folder.run("rm", "--quiet", "src/prices.py")
    bench.mark("back", shop.commit("Keep it simple for now", bench.at("10:00", 2)).id)
    commits = {"c": ExpectedCommit(by("s"), REVERTED, 20, 0, 20), "back": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def reverted_by_content_among_other_work(bench: Bench) -> Scenario:
    """The old lines come back exactly, in a commit that also does something else, without a message."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.edit("src/app.py", code("app", 8, first=2), code("scale", 10), bench.at("10:20"))
    bench.mark("c", work.commit("Measure by scale", bench.at("10:50")).id)
    shop.write("src/app.py", code("app", 12))
    shop.write("src/stock.py", code("stock", 9))
    bench.mark("back", shop.commit("Count stock", bench.at("10:00", 2)).id)
    commits = {
        "c": ExpectedCommit(by("s"), REVERTED, 10, 0, 10),
        "back": ExpectedCommit(by(), KEPT),
    }
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def reverted_in_part(bench: Bench) -> Scenario:
    """`git revert`, but one of the two files is kept; the message still says that it reverts the commit."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:20"))
    work.write("src/taxes.py", code("tax", 8), bench.at("10:30"))
    c = bench.mark("c", work.commit("Add prices and taxes", bench.at("10:50")).id)
    shop.folder.run("revert", "--no-commit", c)
    shop.folder.run("checkout", "HEAD", "--", "src/prices.py")
    at, words = bench.at("10:00", 2), f'Revert "Add prices and taxes"\n\nThis reverts commit {c}.'
    bench.mark("revert", shop.commit(words, at).id)
    commits = {"c": ExpectedCommit(by("s"), IN_PART, 20, 12, 20), "revert": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept", "reverted", "rewritten"]})


def put_back_by_hand(bench: Bench) -> Scenario:
    """Reverted by `git revert`; a week later the same lines come back by hand."""
    shop = bench.repository()
    _work(bench, shop)
    bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    shop.write("src/prices.py", code("price", 20))
    bench.mark("again", shop.commit("Have prices after all", bench.at("10:00", 9)).id)
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "revert": ExpectedCommit(),
        "again": ExpectedCommit(by(), KEPT, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def picked_again_after_a_revert(bench: Bench) -> Scenario:
    """Reverted, and put back by picking the old commit once more."""
    shop = bench.repository()
    _work(bench, shop)
    bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    bench.mark("again", shop.cherry_pick(bench.commit("c"), bench.at("10:00", 3)))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "revert": ExpectedCommit(),
        "again": ExpectedCommit(by("s"), KEPT, 20, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def picked_again_into_other_work(bench: Bench) -> Scenario:
    """Reverted and picked once more, where the lines around it are others by then: its patch id changed."""
    shop = bench.repository()
    shop.write("src/prices.py", code("first", 4) + code("last", 4))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("first", 4) + code("price", 20) + code("last", 4), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    shop.write("src/prices.py", code("first", 3) + code("more", 1) + code("first", 1, first=3) + code("last", 4))
    bench.mark("other", shop.commit("Say more", bench.at("12:00", 2)).id)
    bench.mark("again", shop.cherry_pick(bench.commit("c"), bench.at("10:00", 3)))
    commits = {
        "old": ExpectedCommit(),
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "revert": ExpectedCommit(),
        "other": ExpectedCommit(),
        "again": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def written_again_by_another_session(bench: Bench) -> Scenario:
    """After a revert another session writes the same lines: they are both its own and the first one's."""
    shop = bench.repository()
    _work(bench, shop)
    bench.mark("revert", shop.revert(bench.commit("c"), bench.at("10:00", 2)))
    again, _ = bench.session("t", shop, bench.at("09:50", 3))
    again.write("src/prices.py", code("price", 20), bench.at("10:00", 3))
    bench.mark("again", again.commit("Have prices after all", bench.at("10:10", 3)).id)
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, 20),
        "revert": ExpectedCommit(),
        "again": ExpectedCommit(by("t"), KEPT, 20, 20, 20),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"], "t": ["kept"]})


def deletion_put_back(bench: Bench) -> Scenario:
    """The session only deletes; two days later the lines are taken back from history."""
    shop = bench.repository()
    shop.write("src/old.py", code("old", 30))
    bench.mark("old", shop.commit("Keep the old way for now", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.edit("src/old.py", code("old", 24, first=3), "", bench.at("10:20"))
    bench.mark("c", work.commit("Remove the old way", bench.at("10:50")).id)
    shop.folder.run("checkout", "HEAD~1", "--", "src/old.py")
    bench.mark("back", shop.commit("Somebody needs this", bench.at("10:00", 2)).id)
    commits = {"c": ExpectedCommit(by("s"), REVERTED, lines_added=0), "back": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["reverted"]})


def code_made_shorter(bench: Bench) -> Scenario:
    """A refactoring puts four lines in the place of twenty-four: fewer lines are not less work."""
    shop = bench.repository()
    shop.write("src/old.py", code("old", 30))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.edit("src/old.py", code("old", 24, first=3), code("loop", 4), bench.at("10:20"))
    bench.mark("c", work.commit("Say it in a loop", bench.at("10:50")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 4, 4, 4), "old": ExpectedCommit(by(), IN_PART, 30, 6)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def split_into_two_files(bench: Bench) -> Scenario:
    """The next day half of the file becomes a file of its own."""
    shop = bench.repository()
    _work(bench, shop)
    shop.write("src/prices.py", code("price", 10))
    shop.write("src/tariffs.py", code("price", 10, first=10))
    bench.mark("split", shop.commit("Split prices", bench.at("14:00", 1)).id)
    return bench.scenario({"c": WHOLE, "split": ExpectedCommit()}, outcomes={"s": ["kept"]})


def moved_into_another_file(bench: Bench) -> Scenario:
    """The next day all lines move into a file that was there before, and theirs is deleted."""
    shop = bench.repository()
    _work(bench, shop)
    shop.write("src/app.py", shop.read("src/app.py") + "\n" + shop.read("src/prices.py"))
    shop.delete("src/prices.py")
    bench.mark("move", shop.commit("Put prices into the program", bench.at("14:00", 1)).id)
    return bench.scenario({"c": WHOLE, "move": ExpectedCommit()}, outcomes={"s": ["kept"]})


def moved_to_another_package(bench: Bench) -> Scenario:
    """The file moves to another package, with its first line changed and others rewritten around it."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", "from app import measure_price\n" + code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.rename("src/prices.py", "packages/money/money/prices.py")
    shop.write("packages/money/money/prices.py", "from shop.app import measure_price\n" + code("price", 20))
    shop.write("packages/money/pyproject.toml", '[project]\nname = "money"\n')
    bench.mark("move", shop.commit("Make money a package", bench.at("14:00", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 21, 20, 21), "move": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def white_space_changed_everywhere(bench: Bench) -> Scenario:
    """A formatter changes nothing but white space, in all files of the repository."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", function("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    for name in ("src/app.py", "src/prices.py"):
        text = shop.read(name).replace("    ", "\t").replace("(step=", "( step = ").replace(")\n", " )\n")
        shop.write(name, text)
    bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    return bench.scenario({"c": WHOLE, "format": ExpectedCommit()}, outcomes={"s": ["kept"]})


def formatter_left_out_of_blame(bench: Bench) -> Scenario:
    """A formatter changes every line, and the repository says that its commit is no authorship."""
    shop = bench.repository()
    _work(bench, shop)
    for name in ("src/app.py", "src/prices.py"):
        shop.write(name, shop.read(name).replace("(step=", "(pace=").replace(")\n", ");\n"))
    made = bench.mark("format", shop.commit("Format everything", bench.at("14:00", 1)).id)
    shop.write(".git-blame-ignore-revs", f"# Formatting\n{made}\n")
    bench.mark("ignore", shop.commit("Leave formatting out of blame", bench.at("14:10", 1)).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 20, 20), "format": ExpectedCommit(), "ignore": ExpectedCommit()}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def rewritten_by_the_next_session(bench: Bench) -> Scenario:
    """A second session rewrites nearly all of what the first one made; both worked, one is there."""
    shop = bench.repository()
    _work(bench, shop)
    again, _ = bench.session("again", shop, bench.at("10:00", 3))
    again.write("src/prices.py", code("price", 2) + code("tariff", 18), bench.at("10:20", 3))
    bench.mark("c2", again.commit("Think again about prices", bench.at("10:50", 3)).id)
    commits = {
        "c": ExpectedCommit(by("s"), frozenset({"rewritten"}), 20, 2, 20),
        "c2": ExpectedCommit(by("again"), KEPT, 18, 18, 18),
    }
    return bench.scenario(commits, outcomes={"s": ["rewritten"], "again": ["kept"]})


def formatted_by_a_session(bench: Bench) -> Scenario:
    """A session re-indents a whole repository: its commit is work, but the lines stay with who wrote them."""
    shop = bench.repository()
    shop.write("src/stock.py", function("stock", 30))
    bench.mark("old", shop.commit("Begin", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/stock.py", shop.read("src/stock.py").replace("    ", "\t"), bench.at("10:20"))
    bench.mark("c", work.commit("Use tabs", bench.at("10:50")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 29, 0), "old": ExpectedCommit(by(), KEPT, 30, 30)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def _work(bench: Bench, shop: Repository) -> None:
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
