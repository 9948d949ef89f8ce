"""Patch ids: the same change is met again after a rebase, a squash and a revert."""

from __future__ import annotations

import subprocess
from itertools import pairwise

import pytest

from tests.unit.git.git_made import Made, make
from tokenmirror.domain.commits import CommitId
from tokenmirror.git.patch_ids import patch_ids, range_patch_id, range_patch_ids, reverse_patch_ids

LINES = [f"line {number}" for number in range(40)]


def _text(**changes: str) -> str:
    lines = [changes.get(f"l{number}", line) for number, line in enumerate(LINES)]
    return "\n".join(lines) + "\n"


def test_a_rebased_commit_keeps_its_patch_id(made: Made) -> None:
    """Its id and its parent changed, its change did not."""
    base = made.commit(a=_text())
    made.git("checkout", "-qb", "side")
    side = made.commit(a=_text(l5="changed"))
    made.git("checkout", "-q", "main")
    other = made.commit(b="unrelated\n")
    made.git("cherry-pick", side)
    ids = patch_ids(made.asked, [base, side, other, made.head()])

    assert len(ids) == 4
    assert ids[side] == ids[made.head()]
    assert len(set(ids.values())) == 3


def test_ids_are_those_that_git_itself_gives(made: Made) -> None:
    """Plain `git show | git patch-id --stable` says the same, whatever the settings say."""
    made.commit(a=_text(), bin=b"\0\1")
    made.git("mv", "a", "b")
    commit = made.commit(b=_text(l1="x", l30="y"), bin=b"\0\2")
    shown = made.git("show", "--full-index", "--no-renames", commit, stdin=b"")
    said = subprocess.run(
        ["git", "patch-id", "--stable"], cwd=made.path, input=(shown + "\n").encode(), capture_output=True, check=True
    )
    made.git("config", "diff.noprefix", "true")
    made.git("config", "diff.context", "1")
    made.git("config", "diff.algorithm", "patience")

    assert patch_ids(made.asked, [commit])[commit] == said.stdout.split()[0].decode()


def test_a_squash_has_the_id_of_the_whole_branch(made: Made) -> None:
    """Also when the branch is longer than one commit and main went on."""
    base = made.commit(a=_text(), b="b\n")
    made.git("checkout", "-qb", "side")
    made.commit(a=_text(l3="three"))
    made.commit(a=_text(l3="three", l20="twenty"), c="new\n")
    tip = made.head()
    made.git("checkout", "-q", "main")
    made.commit(b="b2\n")
    made.git("merge", "-q", "--squash", "side")
    squash = made.commit("squashed")

    assert range_patch_id(made.asked, base, tip) == patch_ids(made.asked, [squash])[squash]
    assert range_patch_id(made.asked, tip, tip) is None


def test_one_tip_can_be_asked_about_from_several_bases(made: Made) -> None:
    """Every pair has its own answer."""
    one, two, three = (made.commit(a=f"{n}\n", **{f"f{n}": "x\n"}) for n in range(3))
    pairs = [(one, three), (two, three), (one, two), (three, three), (one, three)]
    found = range_patch_ids(made.asked, pairs)

    assert set(found) == {(one, three), (two, three), (one, two)}
    assert len(set(found.values())) == 3
    assert found[two, three] == patch_ids(made.asked, [three])[three]


@pytest.mark.parametrize("kind", ["modify", "add", "delete", "binary"])
def test_a_revert_without_words_is_met_by_its_reversed_id(made: Made, kind: str) -> None:
    """Undoing by hand gives the id of the reversed commit, for whatever the commit did."""
    made.commit(a=_text(), data=b"\0one")
    name, content = {
        "modify": ("a", _text(l7="x")),
        "add": ("n", "new\n"),
        "delete": ("a", None),
        "binary": ("data", b"\0two"),
    }[kind]
    if content is None:
        (made.path / name).unlink()
    else:
        made.write(name, content)
    work = made.commit("work")
    made.git("checkout", "-q", "HEAD~1", "--", ".")
    if kind == "add":
        made.git("rm", "-qf", "n")
    undone = made.commit("back to how it was")
    undoing = patch_ids(made.asked, [work, undone])

    assert reverse_patch_ids(made.asked, [work])[work] == undoing[undone]
    assert undoing[work] != undoing[undone]


def test_merges_and_empty_commits_have_none(made: Made) -> None:
    """There is nothing to meet again."""
    made.commit(a="1\n")
    empty = made.commit()
    made.git("checkout", "-qb", "side", "HEAD~1")
    made.commit(b="1\n")
    made.git("merge", "-q", "--no-ff", "-m", "m", "main")

    assert patch_ids(made.asked, [empty, made.head()]) == {}
    assert patch_ids(made.asked, []) == {}


@pytest.mark.parametrize("harm", ["lose", "damage"])
def test_what_cannot_be_read_has_none_and_spoils_no_other(made: Made, harm: str) -> None:
    """An id made of half a patch would be wrong: the others come out as before, this one not at all."""
    commits = [made.commit(**{f"f{n}": f"content {n}\n" * 50}) for n in range(7)]
    whole = patch_ids(made.asked, commits)
    pairs = list(pairwise(commits))
    ranges = range_patch_ids(made.asked, pairs)
    getattr(made, harm)(f"{commits[3]}:f3")

    assert patch_ids(made.asked, commits) == {c: p for c, p in whole.items() if c != commits[3]}
    assert range_patch_ids(made.asked, pairs) == {p: i for p, i in ranges.items() if p[1] != commits[3]}


def test_a_commit_that_is_gone_has_none(made: Made) -> None:
    """A reflog may name commits that were collected since."""
    commit = made.commit(a="1\n")
    gone = CommitId("34" * 20)

    assert set(patch_ids(made.asked, [gone, commit])) == {commit}
    assert range_patch_ids(made.asked, [(gone, commit), (commit, gone)]) == {}


def test_sha256(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Longer ids make no difference."""
    made = make(tmp_path_factory.mktemp("long") / "x", "--object-format=sha256")
    one, two = made.commit(a="1\n"), made.commit(a="2\n")

    assert set(patch_ids(made.asked, [one, two])) == {one, two}
