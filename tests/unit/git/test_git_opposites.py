"""Which commits are asked for their reverse: every one that another commit reverts exactly, and few others."""

from __future__ import annotations

import random

import pytest

from tests.unit.git.git_made import Made, fingerprint
from tokenmirror.attribution.opposites import Opposites
from tokenmirror.attribution.works import CommitWork, FileWork
from tokenmirror.domain.commits import CommitRead
from tokenmirror.git.history import read_commits
from tokenmirror.git.patch_ids import patch_ids, reverse_patch_ids

LINES = [f"apple_{number} = weigh({number})" for number in range(6)] + ["}", "", "  }"]
NAMES = ["a.py", "b.py", "c d.py"]


def _work(number: int, read: CommitRead, patch: str | None) -> CommitWork:
    files = tuple(FileWork(f.path, f.added, f.removed, f.old_path) for f in read.files)
    return CommitWork(number, read.id, "", 0, 0, "", (), mine=True, files=files, patch_id=patch)


def _works(made: Made) -> list[CommitWork]:
    read = list(read_commits(made.asked, ["HEAD"], fingerprint=fingerprint))
    patches = patch_ids(made.asked, [commit.id for commit in read])
    return [_work(number, commit, patches.get(commit.id)) for number, commit in enumerate(read)]


def _reverted(made: Made, works: list[CommitWork]) -> set[str]:
    """Return what git says of all of them."""
    there = {commit.patch_id for commit in works}
    found = reverse_patch_ids(made.asked, [commit.oid for commit in works])  # type: ignore[misc]
    return {oid for oid, patch in found.items() if patch in there}


def _change(made: Made, chance: random.Random) -> None:
    path = made.path / chance.choice(NAMES)
    deed = chance.randrange(6)
    if deed == 0 and path.exists():
        path.unlink()
    elif deed == 1 and path.exists():
        path.rename(made.path / chance.choice(NAMES))
    elif deed == 2 and path.exists():
        path.chmod(0o755 if chance.random() < 0.5 else 0o644)
    elif deed == 3 and path.exists():
        path.write_text(path.read_text().replace("\n", "\r\n" if chance.random() < 0.3 else "\n  "))
    else:
        path.write_text("".join(f"{chance.choice(LINES)}\n" for _ in range(chance.randrange(12))))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_git_takes_for_a_revert_is_asked_for(seed: int, made: Made) -> None:
    """Of lines that repeat, of renamed files and modes, with other white space."""
    chance = random.Random(seed)
    made.commit("begin", **{"a.py": "x = 1\n"})
    for number in range(14):
        _change(made, chance)
        last = made.commit(f"work {number}")
        if made.git("diff", "--stat", "HEAD~1") and chance.random() < 0.5:
            made.git("revert", "--no-edit", str(last))
    works = _works(made)
    reverted = _reverted(made, works)

    assert reverted
    assert reverted <= {commit.oid for commit in Opposites().reverted(works, works)}


def test_what_nobody_can_have_reverted_is_not_asked_for(made: Made) -> None:
    """Nor twice, when more becomes known."""
    made.commit("one", **{"a.py": "x = 1\n"})
    made.commit("two", **{"a.py": "x = 1\ny = 2\n"})
    opposites, works = Opposites(), _works(made)
    assert opposites.reverted(works, works) == []

    made.git("revert", "--no-edit", "HEAD")
    works = [_work(commit.key + 9, read, "a patch") for commit, read in zip(_works(made), read_commits(
        made.asked, ["HEAD"], fingerprint=fingerprint), strict=True)]  # fmt: skip
    assert {commit.key for commit in opposites.reverted(works, works)} == {9, 10}


def test_a_commit_of_which_no_line_is_known_is_always_asked_for() -> None:
    """There were too many, or none; whoever changed the same files can be its opposite."""
    few = CommitWork(1, "1", "", 0, 0, "", (), mine=True, files=(FileWork("a", (5,), ()),), patch_id="p")
    many = CommitWork(2, "2", "", 0, 0, "", (), mine=True, files=(FileWork("a", (), ()),), patch_id="q")
    other = CommitWork(3, "3", "", 0, 0, "", (), mine=True, files=(FileWork("b", (5,), ()),), patch_id="r")

    assert Opposites().reverted([few, many, other], [few, many, other]) == [few, many]
