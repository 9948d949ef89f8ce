"""Working folders find their repositories on a real disk, and what was known once is kept."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.store.files import new_database
from tests.unit.store.small_world import NOON, read_commit
from tokenmirror.collector.places import Places, learn_from_commits
from tokenmirror.store import git_rows, repository_rows


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """Give the writer's connection to a new database."""
    with new_database() as connection:
        yield connection


def git_init(path: Path) -> Path:
    """Make an empty repository."""
    path.mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", "--template=", str(path)], check=True)
    return path.resolve()


def look(db: sqlite3.Connection, *paths: str) -> dict[str, tuple[int | None, str]]:
    """Know some folders, look at all, and return repository and status of each."""
    repository_rows.add_places(db, paths)
    db.execute("UPDATE place SET checked_at = NULL")
    Places(db).settle()
    return {
        path: (repository, status)
        for path, repository, status in db.execute("SELECT path, repository, status FROM place")
    }


def test_each_folder_is_settled(db: sqlite3.Connection, tmp_path: Path) -> None:
    """In a repository, in none, gone, or of another system: each with its word."""
    shop, plain = git_init(tmp_path / "shop"), tmp_path / "plain"
    (shop / "src").mkdir()
    plain.mkdir()
    found = look(db, str(shop), str(shop / "src"), str(plain), str(tmp_path / "gone"), "C:\\src\\shop")
    [row] = repository_rows.repositories(db)

    assert row.top == str(shop)
    assert found == {
        str(shop): (row.id, "repository"),
        str(shop / "src"): (row.id, "repository"),
        str(plain): (None, "not_git"),
        str(tmp_path / "gone"): (None, "missing"),
        "C:\\src\\shop": (None, "foreign"),
    }


def test_an_answer_is_believed_for_a_while(db: sqlite3.Connection, tmp_path: Path) -> None:
    """The disk is not asked again at every pass; what is new is told once."""
    repository_rows.add_places(db, [str(tmp_path)])

    assert len(Places(db).settle()) == 1
    git_init(tmp_path / "later")
    assert Places(db).settle() == set()
    db.execute("UPDATE place SET checked_at = 1")
    assert Places(db).settle() == set()


def test_what_became_a_repository_is_told(db: sqlite3.Connection, tmp_path: Path) -> None:
    """`git init` in a folder that sessions worked in changes where their tokens went."""
    look(db, str(tmp_path))
    subprocess.run(["git", "init", "--quiet", "--template=", str(tmp_path)], check=True)
    db.execute("UPDATE place SET checked_at = NULL")
    [place] = Places(db).settle()

    assert db.execute("SELECT status FROM place WHERE id = ?", (place,)).fetchone() == ("repository",)


def test_a_folder_that_went_away_belongs_where_it_did(db: sqlite3.Connection, tmp_path: Path) -> None:
    """A deleted checkout's work still has its repository."""
    shop = git_init(tmp_path / "shop")
    look(db, str(shop))
    shutil.rmtree(shop)
    found = look(db, str(shop), str(shop / "src"))
    [row] = repository_rows.repositories(db)

    assert found == {str(shop): (row.id, "gone_known"), str(shop / "src"): (row.id, "gone_known")}


def test_the_person_s_word_comes_first(db: sqlite3.Connection, tmp_path: Path) -> None:
    """A folder they named belongs where they say, on this disk or not."""
    shop = git_init(tmp_path / "shop")
    look(db, str(shop))
    [row] = repository_rows.repositories(db)
    repository_rows.add_folder(db, "/old/shop", row.id, by_person=True)

    assert look(db, "/old/shop/src")["/old/shop/src"] == (row.id, "repository")


def test_folders_of_edited_files_are_looked_at_too(db: sqlite3.Connection, tmp_path: Path) -> None:
    """A session may edit outside of its working folder."""
    shop = git_init(tmp_path / "shop")
    db.execute(
        "INSERT INTO edit (id, session, at, path, kind) VALUES (1, 1, 1, ?, 'update'), (2, 1, 1, 'a.py', 'update')",
        (str(shop / "a.py"),),
    )
    Places(db).settle()

    assert db.execute("SELECT path, status FROM place").fetchall() == [(str(shop), "repository")]


def test_a_commit_tells_of_a_vanished_worktree(db: sqlite3.Connection) -> None:
    """Nothing on disk tells any more; the commit that was said to be made there does."""
    shop = repository_rows.add_repository(db, "/home/robin/shop/.git", "/home/robin/shop")
    commit = read_commit(1, NOON, "One")
    git_rows.add_commits(db, shop, [(commit, True)], [], {}, 1)
    repository_rows.add_places(db, ["/gone/tree"])
    db.execute("UPDATE place SET status = 'missing'")
    db.execute("INSERT INTO said (id, session, at, place, prefix) VALUES (1, 1, 1, 1, ?)", (commit.id[:7],))

    assert learn_from_commits(db)
    assert db.execute("SELECT repository, status FROM place").fetchone() == (shop, "gone_known")
    assert repository_rows.folders(db)["/gone/tree"] == shop
    assert not learn_from_commits(db)


def test_the_more_folders_cost_the_later_they_are_looked_at_again(db: sqlite3.Connection, tmp_path: Path) -> None:
    """What is believed ten minutes of few folders is believed longer of many; what the person wishes does not wait."""
    shop, minutes = tmp_path / "shop", 60_000
    used = [0.0]

    def work() -> float:
        used[0] += cost
        return used[0]

    def pass_by(milliseconds: int) -> None:
        db.execute("UPDATE place SET checked_at = checked_at - ?", (milliseconds,))

    places, cost = Places(db, work), 0.5
    repository_rows.add_places(db, [str(shop)])
    assert len(places.settle()) == 1
    git_init(shop)

    pass_by(11 * minutes)
    assert places.settle() == set()
    pass_by(40 * minutes)
    cost = 0.0
    assert len(places.settle()) == 1
    shutil.rmtree(shop / ".git")
    pass_by(9 * minutes)
    assert places.settle() == set()
    places.doubt()
    assert len(places.settle()) == 1
