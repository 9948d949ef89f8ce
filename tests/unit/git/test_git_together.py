"""What is asked together, or brought up to date, is what is found when each is asked by itself."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, fingerprint, make
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.history import read_commits, read_exactly
from tokenmirror.git.notes import NOTES, notes_head
from tokenmirror.git.problems import GitError
from tokenmirror.git.references import branch_heads, checked_out, references, tags, worktrees
from tokenmirror.git.reflogs import Reflogs, reflog_entries
from tokenmirror.git.runner import Git
from tokenmirror.git.settings import is_mapped, settings
from tokenmirror.git.trees import Versions, blobs


def _found(path: Path) -> RepositoryFound:
    found = find_repository(path)
    assert isinstance(found, RepositoryFound)
    return found


def _many_refs(made: Made) -> None:
    made.commit("one", a="1\n")
    made.git("tag", "light")
    made.git("tag", "-a", "-m", "m", "heavy")
    made.git("tag", "-a", "-m", "m", "of-a-tag", "heavy")
    made.git("tag", "of-a-file", "HEAD:a")
    made.git("notes", "--ref", NOTES, "add", "-m", "noted")
    made.git("branch", "side")
    made.git("symbolic-ref", "refs/heads/other-name", "refs/heads/side")


def test_all_references_at_once(made: Made) -> None:
    """Branches, names that stand for others, tags of all kinds, notes."""
    _many_refs(made)
    there = references(made.asked)

    assert there.branches == branch_heads(made.asked)
    assert there.symbolic == {"refs/heads/other-name": "refs/heads/side"}
    assert there.tags == tuple(tags(made.asked)) != ()
    assert there.notes == notes_head(made.asked) is not None


def test_where_one_reference_cannot_be_told_the_others_are(made: Made) -> None:
    """A tag whose object is gone leaves branches and notes as they are."""
    _many_refs(made)
    made.lose("refs/tags/heavy")
    there = references(made.asked)

    assert there.branches == branch_heads(made.asked) != {}
    assert there.tags == tuple(tags(made.asked)) == ()
    assert there.notes == notes_head(made.asked)


@pytest.mark.parametrize("where", ["branch", "detached", "unborn", "linked", "elsewhere"])
def test_what_is_checked_out(where: str, made: Made, tmp_path: Path) -> None:
    """A repository with one worktree tells it in a file; others are asked."""
    made.commit("one", a="1\n")
    if where == "detached":
        made.git("checkout", "-q", "--detach")
    elif where == "unborn":
        made.git("checkout", "-q", "--orphan", "new")
    elif where == "linked":
        made.git("worktree", "add", "-q", str(tmp_path / "linked"))
    elif where == "elsewhere":
        made.git("symbolic-ref", "HEAD", "refs/notes/odd")
    git = made.asked

    assert checked_out(git, _found(made.path), references(git)) == worktrees(git)


def test_what_is_checked_out_of_a_bare_repository(made: Made, tmp_path: Path) -> None:
    """It has no worktree that could tell."""
    made.commit("one")
    bare = made.clone(tmp_path / "bare.git", "--bare")

    found = _found(bare.path)
    assert (found.bare, found.toplevel) == (True, None)
    assert checked_out(bare.asked, found, references(bare.asked)) == worktrees(bare.asked)


@pytest.mark.skipif(os.name == "nt", reason="no file there has such a name")
def test_a_top_with_a_line_feed_in_its_name(tmp_path: Path) -> None:
    """It is asked for by itself, for lines do not tell where it ends."""
    made = make(tmp_path / "two\nlines" / "shop")
    made.commit("one")

    found = _found(made.path)
    assert (found.toplevel, found.common_dir) == (made.path, made.path / ".git")


def test_reflogs_that_are_known(made: Made) -> None:
    """One that grew, one that was cut, one that is new, one that is gone."""
    known: Reflogs = {}
    folder = made.path / ".git"
    made.commit("one")
    assert reflog_entries(made.asked, folder, known) == reflog_entries(made.asked, folder)
    made.commit("two")
    made.git("branch", "side")
    assert reflog_entries(made.asked, folder, known) == reflog_entries(made.asked, folder)
    log = folder / "logs" / "refs" / "heads" / "main"
    log.write_bytes(log.read_bytes()[:-9])
    assert reflog_entries(made.asked, folder, known) == reflog_entries(made.asked, folder)
    made.commit("three")
    made.git("branch", "-D", "side")
    assert reflog_entries(made.asked, folder, known) == reflog_entries(made.asked, folder)
    first, *others = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*others, first]))
    assert reflog_entries(made.asked, folder, known) == reflog_entries(made.asked, folder)
    assert set(known) == {str(folder / "logs" / "HEAD"), str(log)}


def test_versions_brought_along(made: Made) -> None:
    """Files come, change, become links or folders, and go; also to a head that is no descendant."""
    chance = random.Random(4)
    names = ["a", "b c", "d/e", "f"]
    heads = []
    for _ in range(12):
        path = made.path / chance.choice(names)
        if path.is_symlink() or path.exists():
            path.unlink()
        if chance.random() < 0.7:
            made.write(path.relative_to(made.path).as_posix(), f"{chance.random()}\n")
        elif path.parent.is_dir():
            path.symlink_to("nowhere")
        heads.append(made.commit("work"))
    held = Versions()
    for head in [*heads, *chance.choices(heads, k=8)]:
        wanted = chance.sample([*names, "none", "d"], 4)
        assert held.at(made.asked, head, wanted) == blobs(made.asked, head, wanted)


def test_versions_at_a_head_that_cannot_be_compared(made: Made) -> None:
    """What is known of the one says nothing of the other."""
    first, second = made.commit("one", a="1\n"), made.commit("two", a="2\n")
    held = Versions()
    held.at(made.asked, first, ["a"])
    made.lose(f"{first}^{{tree}}")

    assert held.at(made.asked, second, ["a"]) == blobs(made.asked, second, ["a"])


def test_commits_by_their_names(made: Made) -> None:
    """In the order in which they are named; one that is gone is passed over, one that is damaged is told."""
    made.commit("one", a="1\n")
    made.commit("two", a="2\n")
    made.commit("three", a="1\n2\n")
    walked = list(read_commits(made.asked, ["HEAD"], fingerprint=fingerprint))
    gone = type(walked[0].id)("0" * 39 + "1")

    named = [commit.id for commit in reversed(walked)]
    assert list(read_exactly(made.asked, [*named[:1], gone, *named[1:]], fingerprint=fingerprint)) == walked[::-1]
    assert {commit.author_name for commit in walked} == {made.git("config", "user.name")}
    made.lose("HEAD~1:a")
    assert [commit.problem is None for commit in read_exactly(made.asked, named, fingerprint=fingerprint)] == [
        True, False, False,
    ]  # fmt: skip


def test_settings_are_asked_together(made: Made, tmp_path: Path) -> None:
    """Of several values of one name the last counts, of addresses all do."""
    made.git("config", "init.defaultBranch", "trunk")
    made.git("config", "--add", "init.defaultBranch", " next ")
    made.git("config", "user.email", "ada@example.org")
    made.git("config", "author.email", "ada@work.example")
    said = settings(made.asked)

    assert said.emails >= {"ada@example.org", "ada@work.example"}
    assert (said.default_branch, said.maps) == ("next", False)
    assert not is_mapped(said, made.path)
    assert is_mapped(said, None)
    made.write(".mailmap", "")
    assert is_mapped(said, made.path)
    made.git("config", "mailmap.file", str(tmp_path / "names"))
    assert settings(made.asked).maps


def test_a_folder_that_is_no_repository_is_a_problem(tmp_path: Path) -> None:
    """For whoever asks, whichever way."""
    with pytest.raises(GitError):
        references(Git(tmp_path))
