"""What is watched of repositories: git is asked of those that moved, the others are what they were."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tokenmirror.collector import git_folders
from tokenmirror.collector.git_folders import GitFolders
from tokenmirror.git import discovery
from tokenmirror.store.repository_rows import RepositoryRow, repositories


@pytest.fixture
def rows(tmp_path: Path) -> list[RepositoryRow]:
    """Return two repositories that a collector knows."""
    computer = Computer(tmp_path)
    for name in ("shop", "farm"):
        computer.run("repos", "add", str(computer.repository(name).path))
    with computer.workplace() as place:
        return repositories(place.db)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the repositories that git was asked of so far."""
    found: list[str] = []

    def find(top: Path) -> discovery.Discovery:
        found.append(top.name)
        return discovery.find_repository(top)

    monkeypatch.setattr(git_folders, "find_repository", find)
    return found


def test_only_what_moved_is_asked_again(rows: list[RepositoryRow], asked: list[str]) -> None:
    """And what is watched is the same as for who asks of all."""
    folders = GitFolders()
    first = folders.watches(rows)
    assert sorted(asked) == ["farm", "shop"]
    assert folders.watches(rows) == first
    assert folders.watches(rows, {rows[0].id}) == first == GitFolders().watches(rows)
    assert asked[2] == Path(rows[0].top).name
    assert len(asked) == 5


def test_what_comes_up_in_a_repository_is_watched(rows: list[RepositoryRow], asked: list[str]) -> None:
    """Such as the folder of linked worktrees, without asking git."""
    folders = GitFolders()
    folders.watches(rows)
    (Path(rows[0].common_dir) / "worktrees" / "new").mkdir(parents=True)
    watches, belongs = folders.watches(rows)

    assert Path(rows[0].common_dir) / "worktrees" in {watch.path for watch in watches}
    assert belongs[Path(rows[0].common_dir) / "worktrees"] == rows[0].id
    assert len(asked) == 2


def test_what_is_elsewhere_or_gone_is_asked_again(rows: list[RepositoryRow], asked: list[str]) -> None:
    """A repository that is gone is not watched."""
    folders = GitFolders()
    folders.watches(rows)
    moved = rows[1]._replace(top=str(Path(rows[1].top).with_name("moved")))
    Path(rows[1].top).rename(moved.top)
    watches, _belongs = folders.watches([rows[0], moved])
    assert {Path(moved.top) / ".git", Path(rows[0].common_dir)} <= {watch.path for watch in watches}

    shutil.rmtree(moved.top)
    watches, _belongs = folders.watches([rows[0], moved])
    assert not any(watch.path.is_relative_to(moved.top) for watch in watches)
    assert asked[2:] == ["moved", "moved"]
