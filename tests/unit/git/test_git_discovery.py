"""Discovery: worktrees, submodules, bare, shallow, vanished, foreign and odd folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, fingerprint, make
from tokenmirror.domain.commits import DefaultBranch
from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git.blame import blame
from tokenmirror.git.branches import NoDefaultBranch, default_branch
from tokenmirror.git.discovery import Missing, NotGit, RepositoryFound, find_repository
from tokenmirror.git.history import read_commits
from tokenmirror.git.references import heads, worktrees
from tokenmirror.git.reflogs import reflog_entries


def _found(folder: Path, known: tuple[Path, ...] = ()) -> RepositoryFound:
    found = find_repository(folder, known)
    assert isinstance(found, RepositoryFound), found
    return found


def test_a_folder_within_a_repository(made: Made) -> None:
    """The repository is known by its common dir, the folder by its place in the worktree."""
    made.commit(**{"packages/one/a": "1\n"})

    assert _found(made.path) == RepositoryFound(made.path / ".git", made.path, "")
    assert _found(made.path / "packages" / "one") == RepositoryFound(made.path / ".git", made.path, "packages/one/")


def test_worktrees_are_one_repository(made: Made, tmp_path: Path) -> None:
    """Each has its own top, all have one common dir."""
    made.commit(a="1\n")
    made.git("worktree", "add", "-q", str(tmp_path / "linked"), "-b", "linked")

    assert _found(tmp_path / "linked") == RepositoryFound(made.path / ".git", tmp_path / "linked", "")


@pytest.mark.parametrize("place", ["../linked", "../far/away/linked", ".claude/worktrees/linked"])
def test_a_worktree_that_is_gone_still_belongs_to_its_repository(made: Made, place: str) -> None:
    """Tools make worktrees and delete them; what was done in one stays in the repository."""
    made.commit(a="1\n")
    gone = made.path / place
    made.git("worktree", "add", "-q", os.path.normpath(gone), "-b", "linked")
    shutil.rmtree(gone)
    if "far" in place:
        found = _found(Path(os.path.normpath(gone)) / "sub" / "folder", known=(made.path / ".git",))
    else:
        found = _found(Path(os.path.normpath(gone)) / "sub")

    assert (found.common_dir, found.gone) == (made.path / ".git", True)
    assert (found.root, found.prefix[:4]) == (Path(os.path.normpath(gone)), "sub/")
    assert found.git.output("rev-parse", "refs/heads/linked")


def test_a_worktree_of_a_bare_repository_that_is_gone(tmp_path: Path) -> None:
    """A bare repository with worktrees beside it is a common layout."""
    source = make(tmp_path / "source")
    source.commit(a="1\n")
    bare = source.clone(tmp_path / "all" / "repo.git", "--bare")
    bare.git("worktree", "add", "-q", str(tmp_path / "all" / "work"), "main")
    assert _found(tmp_path / "all" / "work").common_dir == bare.path
    shutil.rmtree(tmp_path / "all" / "work")

    found = _found(tmp_path / "all" / "work" / "x")
    assert (found.common_dir, found.toplevel) == (bare.path, None)
    assert (found.root, found.prefix) == (tmp_path / "all" / "work", "x/")


@pytest.mark.parametrize("place", [".claude/worktrees/one", ".worktrees/one"])
def test_a_worktree_that_was_removed_from_where_worktrees_are_kept(made: Made, place: str) -> None:
    """Git has no record of it; paths in it are paths in history all the same."""
    made.commit(a="1\n")
    made.git("worktree", "add", "-q", place, "-b", "linked")
    made.git("worktree", "remove", place)
    found = _found(made.path / place / "src" / "x")

    assert (found.common_dir, found.toplevel, found.gone) == (made.path / ".git", made.path, True)
    assert (found.root, found.prefix) == (made.path / place, "src/x/")


def test_a_worktree_that_its_repository_forgot(made: Made, tmp_path: Path) -> None:
    """Pruned by mistake, it still says where it came from."""
    made.commit(a="1\n")
    made.git("worktree", "add", "-q", str(tmp_path / "linked"), "-b", "linked")
    shutil.rmtree(made.path / ".git" / "worktrees")

    found = _found(tmp_path / "linked")
    assert (found.common_dir, found.toplevel) == (made.path / ".git", made.path)
    assert (found.root, found.prefix, found.gone) == (tmp_path / "linked", "", False)


def test_a_worktree_whose_repository_is_broken(made: Made, tmp_path: Path) -> None:
    """It names a repository above itself that git cannot use: a problem, and an end to the search."""
    made.commit(a="1\n")
    made.git("worktree", "add", "-q", str(tmp_path / "linked"), "-b", "linked")
    shutil.rmtree(made.path / ".git" / "refs")

    assert isinstance(find_repository(tmp_path / "linked"), GitProblem)
    broken = tmp_path / "around" / "repo.git"
    (broken / "objects").mkdir(parents=True)
    (broken / "HEAD").write_text("nonsense")
    (tmp_path / "around" / ".git").write_text(f"gitdir: {broken}/worktrees/x\n")
    assert isinstance(find_repository(broken), GitProblem)
    assert isinstance(find_repository(tmp_path / "around" / "gone"), GitProblem)


def test_a_folder_that_is_gone_within_a_repository(made: Made) -> None:
    """It belongs to what is still there above it, at the place it had."""
    made.commit(a="1\n")
    found = _found(made.path / "old" / "folder")

    assert (found.common_dir, found.prefix, found.gone) == (made.path / ".git", "old/folder/", True)


def test_folders_in_no_repository_start_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any git to run, the answer is the same."""
    monkeypatch.setenv("PATH", "")

    assert find_repository(tmp_path) == NotGit(tmp_path)
    assert find_repository(tmp_path / "gone") == Missing(tmp_path / "gone")


def test_a_submodule_is_its_own_repository(made: Made, tmp_path: Path) -> None:
    """Its commits are not those of the repository around it."""
    inner = make(tmp_path / "inner")
    inner.commit(a="1\n")
    made.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner.path), "sub")
    made.commit("with submodule")
    found = _found(made.path / "sub")

    assert found.common_dir == made.path / ".git" / "modules" / "sub"
    assert found.toplevel == made.path / "sub"


def test_bare_shallow_partial_and_sha256(made: Made, tmp_path: Path) -> None:
    """What limits the answers is told."""
    made.commit(a="1\n")
    made.commit(a="2\n")
    bare = _found(made.clone(tmp_path / "bare.git", "--bare").path)
    shallow = _found(made.clone(tmp_path / "shallow", "--depth=1").path)
    partial = _found(made.clone(tmp_path / "partial", "--filter=blob:none").path)
    long = _found(make(tmp_path / "long", "--object-format=sha256").path)

    assert (bare.bare, bare.toplevel, bare.common_dir) == (True, None, tmp_path / "bare.git")
    assert (shallow.shallow, shallow.partial, shallow.object_format) == (True, False, "sha1")
    assert (partial.shallow, partial.partial) == (False, True)
    assert long.object_format == "sha256"
    assert len(list(read_commits(bare.git, ["HEAD"], fingerprint=fingerprint))) == 2


def test_inside_the_git_folder(made: Made) -> None:
    """A shell in `.git` is in the repository too, in no worktree."""
    made.commit(a="1\n")
    found = _found(made.path / ".git" / "refs")

    assert (found.common_dir, found.toplevel, found.prefix) == (made.path / ".git", None, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the file system refuses such names")
@pytest.mark.parametrize(
    "name", ["with space", "new\nline", "-dash", "\u00fc\u4e2d\U0001f600", "end\n", "quo'te\"", "$(touch x)", "a:b"]
)
def test_odd_folder_names(tmp_path: Path, name: str) -> None:
    """Every question works wherever the repository lies."""
    made = make(tmp_path / name / "repo")
    commit = made.commit(**{"d/a": "1\n"})
    made.git("worktree", "add", "-q", str(tmp_path / f"{name} 2"), "-b", "two")
    found = _found(made.path / "d")
    linked = _found(tmp_path / f"{name} 2")

    assert (found.toplevel, found.prefix, found.common_dir) == (made.path, "d/", made.path / ".git")
    assert (linked.toplevel, linked.common_dir) == (tmp_path / f"{name} 2", made.path / ".git")
    assert heads(found.git) == {"refs/heads/main": commit, "refs/heads/two": commit}
    assert [tree.path for tree in worktrees(found.git)] == [made.path, tmp_path / f"{name} 2"]
    assert [len(commit.files) for commit in read_commits(found.git, ["HEAD"], fingerprint=fingerprint)] == [1]
    assert len(blame(found.git, commit, "d/a", fingerprint)) == 1
    assert len(reflog_entries(found.git, found.common_dir)) >= 3
    shutil.rmtree(tmp_path / f"{name} 2")
    assert _found(tmp_path / f"{name} 2", known=(found.common_dir,)).common_dir == found.common_dir


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_a_repository_is_the_repository(made: Made, tmp_path: Path) -> None:
    """Identity is the real path."""
    made.commit(**{"d/a": "1\n"})
    (tmp_path / "link").symlink_to(made.path)
    found = _found(tmp_path / "link" / "d")

    assert (found.common_dir, found.toplevel, found.prefix) == (made.path / ".git", made.path, "d/")


@pytest.mark.parametrize("content", [None, "gitdir: /nowhere/.git/worktrees/x\n", "nonsense", ""])
def test_a_broken_git_folder_is_a_problem(tmp_path: Path, content: str | None) -> None:
    """Neither a crash nor "not a repository": the person can look at it."""
    folder = tmp_path / "broken"
    folder.mkdir()
    if content is None:
        (folder / ".git").mkdir()
    else:
        (folder / ".git").write_text(content)
    found = find_repository(folder)

    assert isinstance(found, GitProblem)
    assert found.kind is GitProblemKind.CORRUPT
    assert str(folder) in found.sentence


@pytest.mark.parametrize(
    ("name", "content"),
    [("config", "[broken"), ("HEAD", "garbage"), ("config", "[core]\n\trepositoryformatversion = 99\n")],
)
def test_damaged_settings_are_a_problem(made: Made, name: str, content: str) -> None:
    """Each in a sentence, none as a traceback."""
    made.commit(a="1\n")
    (made.path / ".git" / name).write_text(content)
    found = find_repository(made.path)

    assert isinstance(found, GitProblem)
    assert found.kind in (GitProblemKind.CORRUPT, GitProblemKind.TOO_OLD)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_repository_of_another_user(made: Made) -> None:
    """It is found and not read; the sentence tells what the person can do."""
    made.commit(a="1\n")
    subprocess.run(["chown", "-R", "12345", str(made.path)], check=True)
    found = find_repository(made.path)

    assert isinstance(found, GitProblem)
    assert found.kind is GitProblemKind.DUBIOUS_OWNERSHIP
    assert "safe.directory" in found.sentence


def test_nothing_committed_yet(made: Made) -> None:
    """An unborn branch has no heads, no commits, no default, and no problem."""
    found = _found(made.path)

    assert heads(found.git) == {}
    assert default_branch(found.git) == NoDefaultBranch("no_commits")
    assert reflog_entries(found.git, found.common_dir) == []
    assert [(tree.head, tree.branch) for tree in worktrees(found.git)] == [(None, "refs/heads/main")]


def test_the_default_branch_of_a_fresh_clone(made: Made, tmp_path: Path) -> None:
    """Discovery and the branch work together."""
    commit = made.commit(a="1\n")
    found = _found(made.clone(tmp_path / "clone").path)

    assert default_branch(found.git) == DefaultBranch("refs/remotes/origin/main", commit, "remote_head")
