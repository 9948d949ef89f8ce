"""What a commit can hold besides code: nothing, binary files, links, made files, other line ends, other clocks."""

from __future__ import annotations

from datetime import timedelta, timezone

from tests.flow.lab.lab import CONTENT, KEPT, SAID, Bench, ExpectedCommit, Scenario, by, code
from tokenmirror.demo.repository import Repository

WHOLE = ExpectedCommit(by("s"), KEPT, 20, 20, 20)


def generated_and_vendored_files(bench: Bench) -> Scenario:
    """Three hundred lines that are marked as generated, vendored or known as such stand beside twenty of code."""
    shop = bench.repository()
    shop.write(".gitattributes", "src/made/** linguist-generated\nthird/** linguist-vendored=true\n")
    bench.mark("marks", shop.commit("Mark what is made", bench.at("09:30", -1)).id)
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    for number, name in enumerate(("src/made/client.py", "third/lib.py", "node_modules/left/pad.js")):
        work.write(name, code(f"made{number}", 100), bench.at(f"10:3{number}"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def lock_file_only(bench: Bench) -> Scenario:
    """The session updates a package: the commit holds a lock file and no line that counts."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    shop.write("Cargo.lock", "".join(f'name = "made-{number}"\nversion = "1.{number}"\n' for number in range(80)))
    log.bash("cargo update", "Updating 80 packages", bench.at("10:20"))
    bench.mark("c", work.commit("Update packages", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 0, 0, 0, evidence=SAID)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def line_ends_of_windows(bench: Bench) -> Scenario:
    """The tool writes CR LF into the working files, and git stores LF."""
    shop = bench.repository()
    shop.write(".gitattributes", "*.py text eol=crlf\n")
    bench.mark("marks", shop.commit("Use line ends of Windows", bench.at("09:30", -1)).id)
    work, log = bench.session("s", shop, bench.at("10:00"))
    text = code("price", 20).replace("\n", "\r\n")
    shop.folder.file("src/prices.py").write_bytes(text.encode())
    log.write(shop.folder.file("src/prices.py"), text, bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=SAID | CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def line_ends_converted_later(bench: Bench) -> Scenario:
    """Files were stored with CR LF, and one commit converts them all."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    text = code("price", 20).replace("\n", "\r\n")
    shop.folder.file("src/prices.py").write_bytes(text.encode())
    log.write(shop.folder.file("src/prices.py"), text, bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:50")).id)
    shop.write(".gitattributes", "* text=auto\n")
    shop.folder.run("add", "--renormalize", ".")
    bench.mark("convert", shop.commit("Convert line ends", bench.at("14:00", 1)).id)
    return bench.scenario({"c": WHOLE, "convert": ExpectedCommit()}, outcomes={"s": ["kept"]})


def binary_files(bench: Bench) -> Scenario:
    """The session's script draws a picture; the commit holds that and five lines."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.append("src/app.py", code("picture", 5), bench.at("10:20"))
    shop.folder.file("logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    log.bash("python3 src/app.py", "", bench.at("10:30"))
    bench.mark("c", work.commit("Draw a picture", bench.at("10:50")).id)
    shop.folder.file("logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(255, -1, -1)) * 9)
    bench.mark("only", work.commit("Draw it better", bench.at("11:00")).id)
    commits = {"c": ExpectedCommit(by("s"), KEPT, 5, 5, 5), "only": ExpectedCommit(by("s"), KEPT, 0, 0, 0)}
    return bench.scenario(commits, outcomes={"s": ["kept"]})


def empty_commit(bench: Bench) -> Scenario:
    """After its work the session makes an empty commit, to start the checks again."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Add prices", bench.at("10:40")).id)
    at = bench.at("10:50")
    printed = shop.folder.run("commit", "--allow-empty", "--message", "Check again", stamp=shop.stamp(at))
    log.bash('git commit --allow-empty -m "Check again"', printed.strip(), at)
    bench.mark("empty", shop.head())
    commits = {"c": WHOLE, "empty": ExpectedCommit(by("s"), lines_added=0, lines_alive=0, tool_lines=0)}
    return bench.scenario(commits)


def link_and_mode_only(bench: Bench) -> Scenario:
    """A symbolic link in one commit, a right to run in the next: no line of code in either."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    (shop.path / "start.py").symlink_to("src/app.py")
    log.bash("ln -s src/app.py start.py", "", bench.at("10:20"))
    bench.mark("link", work.commit("Link the start", bench.at("10:30")).id)
    shop.folder.file("src/app.py").chmod(0o755)
    log.bash("chmod +x src/app.py", "", bench.at("10:40"))
    bench.mark("mode", work.commit("Let it run", bench.at("10:50")).id)
    said = ExpectedCommit(by("s"), KEPT, evidence=SAID)
    return bench.scenario({"link": said, "mode": said}, outcomes={"s": ["kept"]})


def names_with_signs_in_them(bench: Bench) -> Scenario:
    """Paths with blanks, quotes, signs of other scripts, and a last line without an end."""
    shop = bench.repository()
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/preis liste/größe.py", code("price", 12), bench.at("10:20"))
    work.write("src/価格 'neu'.py", code("tax", 8).rstrip("\n"), bench.at("10:30"))
    bench.mark("c", work.commit("Add prices: größer", bench.at("10:50")).id)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def first_commit_of_a_repository(bench: Bench) -> Scenario:
    """The session begins in a repository without a commit."""
    shop = bench.hold(Repository(bench.home / "src" / "new", "Robin Reed", "robin@example.com", within=bench.home))
    work, _ = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    bench.mark("c", work.commit("Begin", bench.at("10:50")).id)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})


def across_a_clock_change(bench: Bench) -> Scenario:
    """Before the clock goes back the session writes, after it the person commits: an hour is told twice."""
    shop = bench.repository()
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    work, _ = bench.session("s", shop, bench.at("00:20").astimezone(summer))
    work.write("src/prices.py", code("price", 20), bench.at("00:50").astimezone(summer))  # 02:50
    bench.mark("c", shop.commit("Add prices", bench.at("01:10").astimezone(winter)).id)  # 02:10
    expected = ExpectedCommit(by("s"), KEPT, 20, 20, 20, evidence=CONTENT)
    return bench.scenario({"c": expected}, outcomes={"s": ["kept"]})


def in_zones_far_apart(bench: Bench) -> Scenario:
    """The person commits with a clock on the other side of the date line, and a teammate with another one."""
    shop = bench.repository()
    east, west = timezone(timedelta(hours=13)), timezone(timedelta(hours=-11))
    work, _ = bench.session("s", shop, bench.at("10:00").astimezone(east))
    work.write("src/prices.py", code("price", 20), bench.at("10:20").astimezone(east))
    bench.mark("c", work.commit("Add prices", bench.at("10:50").astimezone(west)).id)
    shop.write("src/stock.py", code("stock", 5))
    bench.mark("by hand", shop.commit("Count stock", bench.at("16:55").astimezone(east)).id)
    return bench.scenario({"c": WHOLE, "by hand": ExpectedCommit(by(), KEPT, 5, 5, 0)}, outcomes={"s": ["kept"]})


def committed_in_the_future(bench: Bench) -> Scenario:
    """The clock of the place where git ran is a year ahead."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    made = shop.commit("Add prices", bench.at("10:50", 365))
    log.git_commit("Add prices", made.printed, bench.at("10:50"))
    bench.mark("c", made.id)
    states = KEPT | {"pending"}
    return bench.scenario({"c": ExpectedCommit(by("s"), states, 20, 20, 20)}, outcomes={"s": ["kept"]})


def dated_before_it_was_written(bench: Bench) -> Scenario:
    """The session commits with a date of the day before, as people do who sort their history."""
    shop = bench.repository()
    work, log = bench.session("s", shop, bench.at("10:00"))
    work.write("src/prices.py", code("price", 20), bench.at("10:20"))
    made = shop.commit("Add prices", bench.at("18:00", -1))
    log.git_commit("Add prices", made.printed, bench.at("10:50"))
    bench.mark("c", made.id)
    return bench.scenario({"c": WHOLE}, outcomes={"s": ["kept"]})
