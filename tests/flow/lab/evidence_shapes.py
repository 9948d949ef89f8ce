"""What can tell who made a commit: silent commits, the shell, notes, trailers, lines that changed hands."""

from __future__ import annotations

import json

from tests.flow.lab.lab import CONTENT, KEPT, SAID, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

NEAR = frozenset({"near"})
SILENTLY = 'git add -A && git commit -q -m "Add prices" > /dev/null'


def id_not_printed(bench: Bench) -> Scenario:
    """The session's `git commit` prints nothing; the reflog of that moment has its id."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    _commit_silently(bench, work, "c", "10:50")
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID | CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def two_silent_commits(bench: Bench) -> Scenario:
    """One command makes two commits and prints neither; what they hold was made by the shell."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    for label, topic in (("c1", "price"), ("c2", "tax")):
        shop.write(f"src/{topic}.py", code(topic, 10))
        bench.mark(label, shop.commit(f"Add {topic}", bench.at("10:50")).id)
    steps = "git add src/price.py && git commit -qm a && git add src/tax.py && git commit -qm b"
    log.bash(f"python3 make.py && {steps}", "", bench.at("10:50"))
    said = ExpectedCommit(by("s"), KEPT, 10, 10, evidence=SAID)
    assert work.repository is shop
    return bench.scenario({"c1": said, "c2": said}, outcomes={"s": ["kept"]})


def silent_commit_beside_another_worktree(bench: Bench) -> Scenario:
    """In the same seconds the person commits by hand in another worktree; only the reflogs know which is which."""
    shop = bench.repository()
    place = shop.worktree(bench.home / "src" / "shop-prices", "prices", bench.at("09:50"))
    work, log = bench.session("s", place, bench.at("10:00"))
    place.write("src/prices.py", code("price", 20))
    log.bash("python3 make.py > src/prices.py", "", bench.at("10:40"))
    _commit_silently(bench, work, "c", "10:50")
    shop.write("src/stock.py", code("stock", 7))
    bench.mark("by hand", shop.commit("Count stock", bench.at("10:50")).id)
    bench.mark("merge", shop.merge("prices", bench.at("14:00", 1)))
    commits = {
        "c": ExpectedCommit(by("s"), KEPT, 20, 20, evidence=SAID),
        "by hand": ExpectedCommit(by(), KEPT, 7, 7, 0),
    }
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def made_by_the_shell(bench: Bench) -> Scenario:
    """The session's script writes the file, and the session commits it: its commit, with lines nobody saw."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    shop.write("src/prices.py", code("price", 20))
    log.bash("python3 make.py > src/prices.py", "", bench.at("10:40"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, evidence=SAID)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def made_by_the_shell_and_committed_by_hand(bench: Bench) -> Scenario:
    """The same, but the person commits minutes later: a guess, and said to be one."""
    shop = bench.repository()
    _, log = bench.session("s", shop, bench.at("10:00"))
    shop.write("src/prices.py", code("price", 20))
    log.bash("python3 make.py > src/prices.py", "", bench.at("10:40"))
    bench.mark("c", shop.commit("Add prices", bench.at("10:45")).id)
    return bench.scenario({"c": ExpectedCommit(by("s"), KEPT, 20, 20, evidence=NEAR)})


def all_lines_reworked_within_minutes(bench: Bench) -> Scenario:
    """The person rewrites every line before the commit, ten minutes after the session's edit: a guess as well."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    shop.write("src/prices.py", code("tariff", 20))
    bench.mark("c", shop.commit("Add tariffs", bench.at("10:30")).id)
    return bench.scenario({"c": ExpectedCommit(by("s"), KEPT, 20, 20, 0, evidence=NEAR)})


def reworked_hours_later(bench: Bench) -> Scenario:
    """The same, but hours later: nobody can say so, and the commit is the person's."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    shop.write("src/prices.py", code("tariff", 20))
    bench.mark("c", shop.commit("Add tariffs", bench.at("15:30")).id)
    return bench.scenario({"c": ExpectedCommit(by(), KEPT, 20, 20, 0)}, outcomes={"s": ["set_aside"]})


def named_by_a_note(bench: Bench) -> Scenario:
    """Nothing in the log shows the lines, but a note of git-ai names the session."""
    shop = bench.repository()
    _, log = bench.session("s", shop, bench.at("10:00"))
    shop.write("src/prices.py", code("price", 20))
    bench.mark("c", shop.commit("Add prices", bench.at("15:45")).id)
    _note(bench, shop, log.session)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, evidence=SAID)
    return bench.scenario({"c": expected}, absent=["note"], outcomes={"s": ["kept"]})


def named_by_a_trailer(bench: Bench) -> Scenario:
    """The same with a trailer in the commit's message."""
    shop = bench.repository()
    _, log = bench.session("s", shop, bench.at("10:00"))
    shop.write("src/prices.py", code("price", 20))
    words = f"Add prices\n\nThey were asked for.\n\nClaude-Session: {log.session}\n"
    bench.mark("c", shop.commit(words, bench.at("15:45")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, evidence=SAID)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def two_sessions_on_one_branch(bench: Bench) -> Scenario:
    """Two sessions work at the same time, each on its own file and commits, in one checkout."""
    shop = bench.repository()
    commits = {}
    works = {label: bench.session(label, shop, bench.at("10:00"))[0] for label in ("one", "two")}
    for number in range(2):
        for minutes, (label, work) in enumerate(works.items()):
            name, clock = f"src/{label}{number}.py", f"1{number}:{20 + 10 * minutes}"
            work.write(name, code(f"{label}{number}", 10), bench.at(clock))
            c = f"c{number} {label}"
            bench.mark(c, work.commit(f"Add {name}", bench.at(f"1{number}:{25 + 10 * minutes}")).id)
            commits[c] = ExpectedCommit(by(label), KEPT, 10, 10, 10, evidence=SAID | CONTENT)
    return bench.scenario(commits, outcomes={"one": ["kept"], "two": ["kept"]})


def one_commits_what_another_wrote(bench: Bench) -> Scenario:
    """`git add -A` of one session takes the other's lines along: three quarters are not its own."""
    shop = bench.repository()
    one, _ = bench.session("one", shop, bench.at("10:00"))
    two, _ = bench.session("two", shop, bench.at("10:05"))
    one.write("src/taxes.py", code("tax", 5), bench.at("10:20"))
    two.write("src/prices.py", code("price", 15), bench.at("10:30"))
    bench.mark("c", one.commit("Add prices and taxes", bench.at("10:50")).id)
    shares = {"one": 0.25, "two": 0.75}
    expected = ExpectedCommit(by("one", "two"), KEPT, 20, 20, 20, shares=shares)
    return bench.scenario({"c": expected}, outcomes={"one": ["kept"], "two": ["kept"]})


def rewritten_before_the_commit(bench: Bench) -> Scenario:
    """A second session rewrites half of the first one's lines before the person commits: half is each one's."""
    shop = bench.repository()
    one, _ = bench.session("one", shop, bench.at("10:00"))
    two, _ = bench.session("two", shop, bench.at("12:00"))
    one.write("src/prices.py", code("price", 20), bench.at("10:20"))
    two.edit("src/prices.py", code("price", 10, first=10), code("tariff", 10), bench.at("12:20"))
    bench.mark("c", shop.commit("Add prices", bench.at("13:00")).id)
    shares = {"one": 0.5, "two": 0.5}
    expected = ExpectedCommit(by("one", "two"), KEPT, 20, 20, 20, shares=shares)
    return bench.scenario({"c": expected}, outcomes={"one": ["kept"], "two": ["kept"]})


def removed_by_the_session_and_written_by_hand(bench: Bench) -> Scenario:
    """The session takes four of its lines back; that the person writes the same ones is not its work."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 16), bench.at("10:20"))
    work.edit("src/prices.py", code("price", 4, first=12), "", bench.at("10:30"))
    shop.write("src/prices.py", code("price", 16))
    bench.mark("c", shop.commit("Add prices", bench.at("13:00")).id)
    return bench.scenario({"c": ExpectedCommit(by("s"), KEPT, 16, 16, 12)}, outcomes={"s": ["kept"]})


def one_common_line(bench: Bench) -> Scenario:
    """The session's try is thrown away; by hand, hours later, the same import is written, as in every file."""
    shop = bench.repository()
    for name in ("stock", "crate", "scale"):
        shop.write(f"src/{name}.py", "import json\n" + code(name, 4))
    bench.mark("more", shop.commit("Add more", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", "import json\n" + code("price", 12), bench.at("10:20"))
    shop.discard()
    shop.write("src/prices.py", "import json\n" + code("byhand", 12))
    bench.mark("by hand", shop.commit("Add prices", bench.at("16:00")).id)
    commits = {"by hand": ExpectedCommit(by(), KEPT, 13, 13, 0)}
    return bench.scenario(commits, outcomes={"s": ["set_aside"]})


def _commit_silently(bench: Bench, work: Pairing, label: str, clock: str) -> None:
    at = bench.at(clock)
    bench.mark(label, work.repository.commit("Add prices", at).id)
    work.log.bash(SILENTLY, "", at)


def _note(bench: Bench, shop: Repository, session: str) -> None:
    """Write a note as git-ai does: lines by prompt, and below a rule who the prompts were given to."""
    prompt = "d9978a8723e02b52"
    agent = {"tool": "claude", "id": session, "model": "claude-opus-4-8"}
    facts = {"agent_id": agent, "messages": [], "total_additions": 20, "accepted_lines": 20}
    meta = {"schema_version": "authorship/3.0.0", "prompts": {prompt: facts}}
    text = f"src/prices.py\n  {prompt} 1-20\n---\n{json.dumps(meta, indent=2)}\n"
    at = shop.stamp(bench.at("15:46"))
    shop.folder.run("notes", "--ref=ai", "add", "--message", text, bench.commit("c"), stamp=at)
    bench.mark("note", shop.head("refs/notes/ai"))
