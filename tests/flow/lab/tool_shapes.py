"""The same shapes with other logs: Codex, both tools at once, forks, and files that do not count."""

from __future__ import annotations

from tests.flow.lab.lab import CONTENT, KEPT, SAID, Bench, ExpectedCommit, Scenario, by, code


def plain_commit_by_codex(bench: Bench) -> Scenario:
    """A commit inside a Codex session, on the default branch."""
    shop = bench.repository()
    work, _ = bench.codex_session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:20"))
    work.append("src/app.py", code("basket", 8), bench.at("10:30"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID | CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def squash_of_a_codex_branch(bench: Bench) -> Scenario:
    """A branch by Codex, committed by hand, squashed two days later and deleted."""
    shop = bench.repository()
    shop.start_branch("codex/prices", bench.at("09:50"))
    work, _ = bench.codex_session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 18), bench.at("10:20"))
    bench.mark("c1", shop.commit("wip", bench.at("10:40")).id)
    work.edit("src/prices.py", code("price", 2), code("tariff", 4), bench.at("10:50"))
    bench.mark("c2", shop.commit("wip again", bench.at("11:20")).id)
    shop.checkout("main", bench.at("15:00", 2))
    bench.mark("squash", shop.squash_merge("codex/prices", bench.at("15:00", 2), "Add prices (#3)").id)
    shop.delete_branch("codex/prices")
    branch = ExpectedCommit(by("s"), landed_as="squash", gone=True)
    squash = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c1": branch, "c2": branch, "squash": squash}, outcomes={"s": ["kept"]})


def both_tools_in_one_commit(bench: Bench) -> Scenario:
    """Claude Code and Codex write a file each, and one commit holds both."""
    shop = bench.repository()
    first, _ = bench.claude_session("claude", shop, bench.at("10:00"))
    second, _ = bench.codex_session("codex", shop, bench.at("10:05"))
    first.write("src/prices.py", code("price", 10), bench.at("10:20"))
    second.write("src/taxes.py", code("tax", 10), bench.at("10:30"))
    bench.mark("c", first.commit("Add prices and taxes", bench.at("10:50")).id)
    expected = ExpectedCommit(by("claude", "codex"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"claude": ["kept"], "codex": ["kept"]})


def forked_claude_session(bench: Bench) -> Scenario:
    """A session that only read is forked, and the copy works.

    The copied calls count once; nothing in the logs says for which of the two.
    """
    shop = bench.repository()
    _, log = bench.claude_session("read", shop, bench.at("09:00"))
    log.reply("This is how it works.", bench.at("09:05"))
    work = bench.fork("worked", log, shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("worked"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"worked": ["kept"]}, undecided=["read", "worked"])


def forked_codex_thread(bench: Bench) -> Scenario:
    """The same with Codex, whose copy replays the parent's running totals."""
    shop = bench.repository()
    _, log = bench.codex_session("read", shop, bench.at("09:00"))
    log.reply("This is how it works.", bench.at("09:05"))
    work = bench.fork("worked", log, shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("worked"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"read": ["no_edit"], "worked": ["kept"]})


def lock_file_beside_code(bench: Bench) -> Scenario:
    """A lock file of two hundred lines is in the commit and in no line count."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    shop.write(
        "package-lock.json", "{\n" + "".join(f'  "made-{number}": "1.0.{number}",\n' for number in range(200)) + "}\n"
    )
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def edits_outside_git(bench: Bench) -> Scenario:
    """A session in a folder of notes; the repository beside it has nothing to do with it."""
    bench.repository()
    notes = bench.home / "notes"
    log = bench.session_outside("s", notes, bench.at("10:00"))
    log.write(notes / "plan.md", code("plan", 9), bench.at("10:20"))
    return bench.scenario({}, outcomes={"s": ["outside_git"]})
