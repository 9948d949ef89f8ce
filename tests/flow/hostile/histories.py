"""Commits, names, trees and messages that nobody writes by hand."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from tests.flow.hostile.canary import Canary
from tests.flow.hostile.shapes import shape
from tests.flow.hostile.victim import Change, Victim, data

NAMES = (
    b"-u", b"--upload-pack=touch x", b"--output=x", b"-", b":(glob)**", b":/", b"a\nb", b"a\tb", b"a\x1b[31mb", b"a\\b",
    b'"quoted"', "right\u202eleft".encode(), "\u2066inside\u2069".encode(), "\ufeffmark".encode(), b"\xff\xfe\xc3",
    b"\xed\xa0\x80", b"<script>alert(1)</script>", b"=HYPERLINK(1)", b"%s%n%x00", b"{}", b"$(touch x)", b"`touch x`",
    b"; touch x", b"con", b"aux.txt", b"a" * 250, b"deep/" * 400 + b"file", b".gitattributes /x",
)  # fmt: skip
AUTHORS = (
    b"=cmd|' /C calc'!A0 <=1+1@example.com>", b"\x1b[2J\x07Robin <\x1b]0;x\x07@example.com>",
    b"&lt;b&gt; <'b'@example.com>", "\u202eniboR <\u202e@example.com>".encode(), b" <>",
    b"Robin <robin@example.com\xff\xfe>",
    b"A" * 100_000 + b" <" + b"b" * 100_000 + b"@example.com>",
)  # fmt: skip


@shape(reads=True)
def names(victim: Victim, _canary: Canary) -> None:
    """Files named like options, code, escapes and nothing at all."""
    lines = b"".join(b"the line number %d of a crate\n" % number for number in range(4))
    victim.work([Change(b"Name " + name[:40], {name: lines + name[:20]}, 10) for name in NAMES if b"/" not in name[:4]])


@shape(reads=True)
def subjects(victim: Victim, _canary: Canary) -> None:
    """Messages of escapes, marks of direction, formulas, options and trailers."""
    said = (
        *(b"\x1b[2J\x1b]0;owned\x07", "\u202egnp.txt\u2066".encode(), b"=1+1", b"-u", b"%x00%H"),
        *(b"<img src=x onerror=alert(1)>", b"\x9b31m", b"{0}", b"\\x1b[31m"),
        *(b"\xff\xfe\xfd", b"", b"\n\n\n", b"\r\r\r", b"a\n\nClaude-Session: ../../../../etc/passwd/" + b"a" * 40),
        b"Revert\n\nThis reverts commit " + b"0" * 40 + b".\n\nThis reverts commit deadbeef.",
    )  # fmt: skip
    victim.work([Change(text, {b"src/%d.py" % n: b"weigh(crate, %d)\n" % n * 3}, n) for n, text in enumerate(said)])


@shape(reads=True)
def authors(victim: Victim, _canary: Canary) -> None:
    """Names and addresses of formulas, escapes and great length."""
    victim.work([Change(b"By %d" % n, {b"by": b"%d\n" % n}, n, by) for n, by in enumerate(AUTHORS)])


@shape(reads=True)
def encodings(victim: Victim, _canary: Canary) -> None:
    """Headers that say the message is in a writing that makes NULs and commits of it."""
    tricks = (
        (b"UTF-7", b"+AAAAAAA- +AAA-" + b"0" * 40), (b"UTF-16", b"\x00\x00\x01\x00"), (b"UTF-32", b"\0\0\0\0"),
        (b"ISO-2022-JP", b"\x1b$B\x00\x00"), (b"none such", b"\xff"), (b"../../../etc/passwd", b"x"), (b"-u", b"x"),
        (b"UTF-8//IGNORE//TRANSLIT", b"\xff\x00x"), (b"A" * 70_000, b"x"),
    )  # fmt: skip
    commits = [
        Change(text.replace(b"\0", b"") or b"x", {b"e": b"%d\n" % n}, n, encoding=name)
        for n, (name, text) in enumerate(tricks)
    ]
    victim.work(commits)


def add_raw(victim: Victim, body: bytes, kind: str = "commit") -> str:
    """Write an object as it is, however wrong, and let a branch name it."""
    made = victim.git("hash-object", "-w", "-t", kind, "--literally", "--stdin", stdin=body).decode().strip()
    refs = victim.git_dir / "refs" / "heads"
    if kind == "commit":
        refs.joinpath(f"raw-{made[:8]}").write_text(f"{made}\n")
    return made


@shape(reads=True)
def dates(victim: Victim, _canary: Canary) -> None:
    """Commits of the year 1, of the end of time, and of no time."""
    victim.work()
    tree = victim.git("rev-parse", "HEAD^{tree}")
    who = b"Robin Reed <robin@example.com>"
    for at in (
        b"-62135596800",
        b"0",
        b"9223372036854775807",
        b"9223372036854775808",
        b"1" * 400,
        b"",
        b"soon",
        b"4102444800",
    ):
        for zone in (b"+0000", b"-9999999", b"+99999999999999999999"):
            stamp = who + b" " + at + b" " + zone
            add_raw(victim, b"tree %sparent %s\nauthor %s\ncommitter %s\n\nAt %s\n"
                    % (tree, victim.commits[0].encode(), stamp, stamp, at))  # fmt: skip


@shape(reads=True)
def raw_commits(victim: Victim, _canary: Canary) -> None:
    """Objects with NULs, without people, with headers of others, and with a thousand parents."""
    victim.work()
    tree = victim.git("rev-parse", "HEAD^{tree}")
    who = b"Robin Reed <robin@example.com> 1777900000 +0000"
    head = b"tree %sparent %s\n" % (tree, victim.commits[0].encode())
    people = b"author %s\ncommitter %s\n" % (who, who)
    add_raw(victim, head + people + b"\nOne\0two\0three" + b"\0" * 9 + b"0" * 40 + b"\n")
    add_raw(
        victim, head + people + b"gpgsig -----BEGIN PGP SIGNATURE-----\n evil\n -----END PGP SIGNATURE-----\n\nSigned\n"
    )
    add_raw(victim, head + b"author Robin <robin@example.com\ncommitter >< 1 +0\n\nPeople\n")
    add_raw(victim, head + people + people + b"evil \x1b[31m\n\nTwice\n")
    made = [add_raw(victim, head + people + b"\nParent %d\n" % number).encode() for number in range(10)]
    parents = b"".join(b"parent %s\n" % made[number % 10] for number in range(1000))
    add_raw(victim, b"tree %s" % tree + parents + people + b"\nA thousand parents\n")


@shape(reads=True, heavy=True)
def long_message(victim: Victim, _canary: Canary) -> None:
    """A message of fifty megabytes, without a single end of line."""
    victim.work([Change(b"x" * (50 << 20), {b"src/x.py": b"weigh(all_the_crates)\n" * 4}, 10)])


@shape(reads=True)
def refs(victim: Victim, _canary: Canary) -> None:
    """Branches named like options, places in history and escapes."""
    victim.work()
    tip = victim.commits[-1]
    packed = "".join(
        f"{tip} refs/heads/{name}\n"
        for name in sorted(
            ("-u", "--upload-pack=x", "HEAD", "a\x07b", "\u202egnp", "x" * 3000, "refs/heads/main", "deadbeef", tip)
        )
    )
    victim.git_dir.joinpath("packed-refs").write_text(f"# pack-refs with: peeled fully-peeled sorted \n{packed}")
    heads = victim.git_dir / "refs" / "heads"
    for name in ("-", "@{-1}", "a..b", "x.lock", "q?*[", "\x1b[31m"):
        heads.joinpath(name).write_text(f"{tip}\n")
    heads.joinpath("loop").write_text("ref: refs/heads/pool\n")
    heads.joinpath("pool").write_text("ref: refs/heads/loop\n")
    heads.joinpath("outside").write_text("ref: ../../../../../../etc/passwd\n")
    heads.joinpath("far").symlink_to("/etc/hostname")


@shape(reads=True)
def replaced(victim: Victim, _canary: Canary) -> None:
    """Commits that stand in for others, by replace refs and by grafts."""
    victim.work()
    first, second, third = victim.commits
    old = victim.git("rev-parse", "HEAD:src/part0.py").decode().strip()
    victim.git("replace", third, first)
    victim.git("replace", old, _blob(victim, b"other\n"))
    victim.git_dir.joinpath("info").mkdir(exist_ok=True)
    victim.git_dir.joinpath("info", "grafts").write_text(f"{second} {third}\n{third} {second}\n")


def _blob(victim: Victim, content: bytes) -> str:
    return victim.git("hash-object", "-w", "--stdin", stdin=content).decode().strip()


@shape(reads=True, heavy=True)
def many_files(victim: Victim, _canary: Canary) -> None:
    """A hundred thousand files in one folder."""
    victim.work()
    blob = bytes.fromhex(_empty(victim))
    tree = b"".join(b"100644 f%06d\0" % number + blob for number in range(100_000))
    _commit_of(victim, add_raw(victim, tree, "tree"), b"All at once")


@shape(reads=True, heavy=True)
def tree_of_trees(victim: Victim, _canary: Canary) -> None:
    """Ten folders in ten folders, ten deep: ten thousand million files of a few bytes of objects."""
    victim.work()
    blob = bytes.fromhex(_empty(victim))
    tree = add_raw(victim, b"".join(b"100644 f%d\0" % number + blob for number in range(10)), "tree")
    for _level in range(9):
        inner = bytes.fromhex(tree)
        tree = add_raw(victim, b"".join(b"40000 d%d\0" % number + inner for number in range(10)), "tree")
    _commit_of(victim, tree, b"A bomb")


@shape(reads=True)
def deep_tree(victim: Victim, _canary: Canary) -> None:
    """Folders in folders, five thousand deep."""
    victim.work()
    tree = add_raw(victim, b"100644 file\0" + bytes.fromhex(_empty(victim)), "tree")
    stream = b"".join(b"M 100644 inline %s\n" % (b"d/" * depth + b"f") + data(b"x\n") for depth in (1000, 2000))
    assert tree
    at = b"committer Robin Reed <robin@example.com> 1777900000 +0000\n"
    victim.git(
        "fast-import",
        "--quiet",
        stdin=b"commit refs/heads/deep\n" + at + data(b"Deep") + b"from refs/heads/main\n" + stream,
    )


def _empty(victim: Victim) -> str:
    return _blob(victim, b"x\n")


def _commit_of(victim: Victim, tree: str, subject: bytes) -> None:
    """Commit a tree on the default branch."""
    who = b"Robin Reed <robin@example.com> 1777900000 +0000"
    parent = victim.commits[-1].encode()
    body = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n\n%s\n" % (tree.encode(), parent, who, who, subject)
    made = add_raw(victim, body)
    victim.git_dir.joinpath("refs", "heads", "main").write_text(f"{made}\n")


@shape(reads=True)
def attributes(victim: Victim, _canary: Canary) -> None:
    """Attributes of great length, of macros in circles, and that call all files binary."""
    victim.work()
    rules = [
        b"[attr]evil evil -evil",
        b"[attr]binary evil",
        b"* evil binary -diff",
        b"*" * 3000 + b" -text",
        b"a" * 70_000 + b" x",
    ]
    rules += [b"[attr]m%d m%d" % (number, (number + 1) % 500) for number in range(500)]
    victim.path.joinpath(".gitattributes").write_bytes(b"\n".join(rules))


@shape(reads=True)
def mailmap(victim: Victim, _canary: Canary) -> None:
    """A map of ten thousand people onto the person."""
    victim.work()
    rows = b"".join(b"Robin Reed <robin@example.com> Who %d <who%d@example.com>\n" % (n, n) for n in range(10_000))
    victim.path.joinpath(".mailmap").write_bytes(rows + b"<<<>>> \x00\xff <\n")
    victim.set("mailmap.blob", "HEAD:src/part0.py")


@shape(reads=True)
def commit_graph(victim: Victim, _canary: Canary) -> None:
    """A written graph of commits that is damaged, and one of several packs."""
    victim.work()
    victim.git("repack", "-a", "-d", "-q")
    victim.git("commit-graph", "write", "--reachable")
    graph = victim.git_dir / "objects" / "info" / "commit-graph"
    _damage(graph, 60)
    victim.git("multi-pack-index", "write")
    _damage(victim.git_dir / "objects" / "pack" / "multi-pack-index", 40)


@shape(reads=False)
def packed_refs(victim: Victim, _canary: Canary) -> None:
    """Packed names that are no names."""
    victim.work()
    victim.git_dir.joinpath("packed-refs").write_bytes(os.urandom(20) + b"\n" + struct.pack("<Q", 7) * 500)


def _damage(path: Path, at: int) -> None:
    path.chmod(0o644)
    content = bytearray(path.read_bytes())
    content[at : at + 200] = b"\xa5" * len(content[at : at + 200])
    path.write_bytes(content)
