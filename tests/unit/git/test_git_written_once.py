"""Files that one commit wrote are told as blame tells them, without a question for each."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.git_readers import Listened
from tests.unit.git.git_made import Made, fingerprint
from tokenmirror.domain.commits import CommitId
from tokenmirror.git.blame import blame_counts
from tokenmirror.git.trees import blobs
from tokenmirror.git.written_once import contents, written_once

ODD = {
    "plain.py": "one\ntwo\n",
    "open.py": "one\ntwo",
    "empty.py": "",
    "blank.py": "\n\n",
    "returns.py": "one\r\ntwo\r\n",
    "tabs.py": "\tone\n\t\n",
    "d\u00e9 f.py": "\u00fc\n",
    "zero": "a\0b\nc\n",
    "late": "x\n" * 5000 + "a\0b\n",
}


def check(made: Made, head: str) -> set[str]:
    """Blame all files both ways; return which were written once."""
    paths = sorted(blobs(made.asked, CommitId(head)))
    once = written_once(made.asked, CommitId(head), paths)
    short = blame_counts(made.asked, CommitId(head), paths, fingerprint, once=once)
    assert short == blame_counts(made.asked, CommitId(head), paths, fingerprint)
    return set(once)


def test_odd_files(made: Made) -> None:
    """Empty, binary, without an end, and with ends of another kind."""
    made.commit("first", a="1\n")
    for name, content in ODD.items():
        (made.path / name).write_bytes(content.encode())
    made.git("add", "-A")
    made.git("commit", "-q", "-m", "odd")
    assert check(made, made.git("rev-parse", "HEAD")) == {"a", *ODD}


def test_what_was_touched_again_is_blamed(made: Made) -> None:
    """Changed, changed back, renamed, removed and made anew."""
    made.commit("first", a="1\n", b="2\n" * 9, c="3\n", d="4\n")
    made.commit("changed", a="5\n", c="6\n")
    made.commit("back", c="3\n")
    made.git("mv", "b", "e")
    made.git("rm", "-q", "d")
    made.git("commit", "-q", "-m", "moved")
    assert check(made, made.commit("anew", d="4\n", f="7\n")) == {"f"}


def test_a_merge_that_changes_what_no_parent_has(made: Made) -> None:
    """Its lines are the merge's, though no commit but the first touched the file."""
    made.commit("first", a="1\n2\n", b="1\n")
    made.git("switch", "-q", "-c", "side")
    made.commit("side", s="1\n")
    made.git("switch", "-q", "main")
    made.commit("main", m="1\n")
    made.git("merge", "-q", "--no-commit", "side")
    (made.path / "a").write_text("1\n3\n")
    made.git("commit", "-q", "-am", "evil")
    assert check(made, made.git("rev-parse", "HEAD")) == {"b", "s", "m"}


def test_of_a_shallow_clone_the_border_is_told(made: Made) -> None:
    """What lies before it is not known to be the border's own."""
    made.commit("first", a="1\n")
    made.commit("second", b="2\n")
    clone = made.path.parent / "shallow"
    made.git("clone", "-q", "--depth=1", f"file://{made.path}", str(clone))
    head = CommitId(made.git("rev-parse", "HEAD"))
    git = Listened(clone)
    found = blame_counts(git, head, ["a", "b"], fingerprint, once=written_once(git, head, ["a", "b"]))
    assert {border for one in found.values() for border in one.boundary} == {head}


@pytest.mark.parametrize("seed", range(2))
def test_any_history(seed: int, made: Made) -> None:
    """Random changes, renames, removals and merges."""
    chance = Random(seed)
    for step in range(10):
        names = [f"f{chance.randrange(9)}" for _ in range(3)]
        made.commit(str(step), **{name: "".join(f"{chance.randrange(4)}\n" for _ in range(2)) for name in names})
        if chance.random() < 0.4:
            old = chance.choice(sorted(blobs(made.asked, CommitId(made.git("rev-parse", "HEAD")))))
            made.git("mv", old, f"r{step}") if chance.random() < 0.6 else made.git("rm", "-q", old)
            made.git("commit", "-q", "-m", "away")
        if chance.random() < 0.3 and step:
            made.git("switch", "-q", "-c", f"b{step}", "HEAD~1")
            made.commit("beside", **{f"g{step}": f"{step}\n"})
            made.git("switch", "-q", "main")
            made.git("merge", "-q", "--no-edit", "-X", "ours", f"b{step}")
    check(made, made.git("rev-parse", "HEAD"))


def test_they_are_asked_for_together(made: Made) -> None:
    """A few questions for all of them."""
    head = CommitId(made.commit("first", **{f"f{number}": f"{number}\n" for number in range(40)}))
    once = written_once(made.asked, head, [f"f{number}" for number in range(40)])
    listened = Listened(made.path)
    assert len(blame_counts(listened, head, once, fingerprint, once=once)) == 40
    assert len(listened.heard) <= 4


def test_what_is_missing_or_large_is_left_out(made: Made) -> None:
    """It is blamed as others are."""
    made.commit("first", a="1\n", b="2" * (5 << 20))
    there = blobs(made.asked, CommitId(made.git("rev-parse", "HEAD")))
    assert contents(made.asked, [*there.values(), "e" * 40]) == {there["a"]: b"1\n"}
