"""Made-up repositories are real, dated as asked, and nothing outside their folder is touched."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tokenmirror.demo.git_folder import GitFolder, OutsideFolderError, Person
from tokenmirror.demo.repository import Repository

AT = datetime(2026, 9, 1, 10, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def shop(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "world" / "shop", "Robin", "robin@example.com")
    made.write("a.py", "one = 1\n")
    made.commit("Start", AT)
    return made


def test_ids_follow_from_content_people_and_dates(shop: Repository, tmp_path: Path) -> None:
    """The same steps elsewhere give the same ids, whatever the computer is configured to."""
    other = Repository(tmp_path / "elsewhere" / "store", "Robin", "robin@example.com")
    other.write("a.py", "one = 1\n")

    assert other.commit("Start", AT).id == shop.head()


def test_a_commit_prints_what_a_terminal_shows(shop: Repository) -> None:
    """Branch and short id as git prints them, the whole id for us, dates with their zone."""
    shop.write("b.py", "two = 2\n")
    made = shop.commit("Add two", AT, author=Person("Tomas", "tomas@example.com"))

    assert made.printed.startswith(f"[main {made.id[:7]}] Add two\n 1 file changed, 1 insertion(+)\n")
    assert shop.folder.run("show", "--no-patch", "--format=%ae %aI", "HEAD").strip() == (
        "tomas@example.com 2026-09-01T10:00:00+02:00"
    )


def test_git_reads_the_settings_as_they_were_meant(tmp_path: Path) -> None:
    """A name with signs that mean something in a file of settings is the name that git knows."""
    names = ('Robin "Rob" Reed; #1', "back\\slash\\")
    made = [Repository(tmp_path / "world" / str(number), name, "r@example.com") for number, name in enumerate(names)]

    assert [each.folder.run("config", "user.name")[:-1] for each in made] == list(names)
    assert made[0].folder.run("config", "--type=bool", "maintenance.auto").strip() == "false"


def test_copies_keep_the_author_date(shop: Repository) -> None:
    """Rebase, cherry-pick and amend move the committer date only."""
    shop.start_branch("side", AT)
    shop.write("b.py", "two = 2\n")
    made = shop.commit("Add two", AT)
    shop.checkout("main", AT)
    shop.write("c.py", "three = 3\n")
    shop.commit("Add three", AT)
    shop.cherry_pick(made.id, AT + timedelta(days=1))
    picked = shop.folder.run("show", "--no-patch", "--format=%at %ct", "HEAD").split()
    shop.amend(AT + timedelta(days=2))
    amended = shop.folder.run("show", "--no-patch", "--format=%at %ct", "HEAD").split()

    assert [int(when) - int(AT.timestamp()) for when in picked] == [0, 86_400]
    assert [int(when) - int(AT.timestamp()) for when in amended] == [0, 2 * 86_400]


@pytest.mark.parametrize("name", ["../outside.txt", "/etc/outside.txt", ".git/config", "a/../../outside.txt"])
def test_a_file_outside_the_repository_is_refused(shop: Repository, name: str) -> None:
    """Neither a path that climbs nor git's own folder can be written."""
    with pytest.raises(OutsideFolderError):
        shop.write(name, "no")


def test_a_link_that_leads_out_is_refused(shop: Repository, tmp_path: Path) -> None:
    """A symbolic link below the folder does not open what lies outside."""
    (shop.path / "door").symlink_to(tmp_path)

    with pytest.raises(OutsideFolderError):
        shop.write("door/outside.txt", "no")


def test_git_is_refused_outside_its_folder(shop: Repository, tmp_path: Path) -> None:
    """Worktrees, clones and origins have to be below it too."""
    with pytest.raises(OutsideFolderError):
        shop.worktree(tmp_path / "worktree", "side", AT)
    with pytest.raises(OutsideFolderError):
        shop.add_origin(tmp_path / "origin.git", AT)
    with pytest.raises(OutsideFolderError):
        GitFolder(tmp_path, tmp_path)


def test_a_folder_in_use_is_refused(shop: Repository) -> None:
    """A repository that is there is not built over."""
    with pytest.raises(FileExistsError):
        Repository(shop.path, "Robin", "robin@example.com")
