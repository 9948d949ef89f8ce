"""Who made a commit: one session, several, a subagent, or none of them."""

from __future__ import annotations

from tests.flow.lab.lab import KEPT, TEAMMATE, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.pairing import Pairing


def only_a_teammate_committed(bench: Bench) -> Scenario:
    """The session's own try was thrown away; the one commit in its time is a teammate's."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    shop.discard()
    shop.write("src/stock.py", code("stock", 9))
    bench.mark("other", shop.commit("Count stock", bench.at("10:40"), author=TEAMMATE).id)
    log.reply("Nothing of it stayed.", bench.at("11:00"))
    return bench.scenario({}, not_mine=["other"], outcomes={"s": ["set_aside"]})


def session_with_a_subagent(bench: Bench) -> Scenario:
    """The session writes one file, its subagent another, and one commit holds both."""
    shop = bench.repository()
    work, log = bench.claude_session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:10"))
    agent = log.delegate("Write the taxes", bench.at("10:20"))
    bench.belongs("s", agent)
    agent.reply("I will write them.", bench.at("10:22"))
    Pairing(shop, agent).write("src/taxes.py", code("tax", 10), bench.at("10:30"))
    log.delegated(agent, bench.at("10:40"))
    bench.mark("c", work.commit("Add prices and taxes", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 22, 22, 22)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def one_call_in_three_rows(bench: Bench) -> Scenario:
    """One answer of three blocks is logged as three rows; it is one call."""
    shop = bench.repository()
    _, log = bench.claude_session("s", shop, bench.at("10:00"))
    log.prompt("And what does the program do?", bench.at("10:10"))
    log.reply("It measures.", bench.at("10:11"), blocks=("thinking", "text", "text"))
    return bench.scenario({}, outcomes={"s": ["no_edit"]})


def stash_and_notes_only(bench: Bench) -> Scenario:
    """The session's work is stashed and a note is written; there is no commit of it."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("basket", 8), bench.at("10:20"))
    shop.stash(bench.at("10:40"))
    shop.note("Looked at it again", "HEAD", bench.at("10:45"))
    bench.mark("stash", shop.head("refs/stash"))
    bench.mark("index of the stash", shop.head("refs/stash^2"))
    bench.mark("notes", shop.head("refs/notes/commits"))
    absent = ["stash", "index of the stash", "notes"]
    return bench.scenario({}, absent=absent, outcomes={"s": ["set_aside", "in_progress"]})


def resumed_over_five_days(bench: Bench) -> Scenario:
    """A session resumed after days, in which the person commits something unrelated by hand."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 12), bench.at("10:20"))
    shop.discard()
    shop.write("docs/guide.md", "# Guide\n\nHow to measure by hand.\nRead the scale twice.\n")
    bench.mark("by hand", shop.commit("Write a guide", bench.at("14:00", 2)).id)
    log.prompt("Where were we?", bench.at("10:00", 4))
    log.reply("We had tried prices.", bench.at("10:01", 4))
    commits = {"by hand": ExpectedCommit(by(), KEPT, 4, 4, 0)}
    return bench.scenario(commits, outcomes={"s": ["set_aside"]})


def two_sessions_in_one_commit(bench: Bench) -> Scenario:
    """Two sessions write a file each; the person commits both together."""
    shop = bench.repository()
    first, _ = bench.session("first", shop, bench.at("10:00"))
    second, _ = bench.session("second", shop, bench.at("10:05"))
    first.write("src/prices.py", code("price", 15), bench.at("10:20"))
    second.write("src/taxes.py", code("tax", 15), bench.at("10:30"))
    bench.mark("c", shop.commit("Add prices and taxes", bench.at("11:30")).id)
    expected = ExpectedCommit(by("first", "second"), KEPT, 30, 30, 30)
    return bench.scenario({"c": expected}, outcomes={"first": ["kept"], "second": ["kept"]})


def three_commits_by_one_session(bench: Bench) -> Scenario:
    """One session makes three commits, one of them by hand between its answers."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 10), bench.at("10:10"))
    bench.mark("c1", work.commit("Add prices", bench.at("10:15")).id)
    work.write("src/taxes.py", code("tax", 10), bench.at("10:25"))
    bench.mark("c2", shop.commit("Add taxes", bench.at("10:30")).id)
    work.append("src/prices.py", code("rebate", 6), bench.at("10:45"))
    bench.mark("c3", work.commit("Add rebates", bench.at("10:50")).id)
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, 10, 10, 10),
        "c2": ExpectedCommit(by("s"), KEPT, 10, 10, 10),
        "c3": ExpectedCommit(by("s"), KEPT, 6, 6, 6),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def most_of_the_session_in_one_commit(bench: Bench) -> Scenario:
    """An hour of trying and reading goes into the first commit, a minute into the second, a line in a text."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    for minute in range(12):
        log.reply("Let me look at another way.", bench.at(f"10:{10 + minute}"))
    work.write("src/prices.py", code("price", 20), bench.at("10:40"))
    bench.mark("c1", work.commit("Add prices", bench.at("10:50")).id)
    work.append("README.md", "Prices are in `src/prices.py`.\n", bench.at("10:51"))
    bench.mark("c2", work.commit("Say where prices are", bench.at("10:52")).id)
    commits = {
        "c1": ExpectedCommit(by("s"), KEPT, 20, 20, 20, effort=(0.6, 1.0)),
        "c2": ExpectedCommit(by("s"), KEPT, 1, 1, 1, effort=(0.0, 0.4)),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})
