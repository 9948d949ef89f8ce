"""Finds the repositories of the folders that sessions worked in."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.folders import Folders
from tokenmirror.domain.commits import GitProblem
from tokenmirror.git.discovery import Discovery, Missing, NotGit, RepositoryFound, find_repository
from tokenmirror.store import git_rows

_LOOK_AGAIN_MS = 10 * 60_000
"""How long an answer of the file system is believed."""


def settle_places(db: sqlite3.Connection, *, again: bool = False) -> set[int]:
    """Look up working folders not looked at lately; return the repositories that have new ones."""
    now = now_ms()
    before = now + 1 if again else now - _LOOK_AGAIN_MS
    by_person = dict(db.execute("SELECT path, repository FROM repository_folder WHERE by_person"))
    named = Folders(by_person)
    common_dirs = [Path(row.common_dir) for row in git_rows.repositories(db)]
    changed: set[int] = set()
    for place, path, status in git_rows.unchecked_places(db, before):
        repository, found, detail = _look(db, path, named, common_dirs)
        git_rows.settle_place(db, place, repository, found, detail, now)
        if repository is not None and status != found:
            changed.add(repository)
    return changed


def _look(
    db: sqlite3.Connection, path: str, named: Folders, common_dirs: list[Path]
) -> tuple[int | None, str, str | None]:
    """Return repository, status and detail of a working folder; the person's word comes first."""
    told = named.repository(path)
    if told is not None:
        return told, "repository", "named by you"
    if not Path(path).is_absolute():
        return None, "foreign", "A folder of another system."
    try:
        return _on_disk(db, path, find_repository(Path(path), common_dirs))
    except OSError as error:
        return None, "unreadable", f"{path} cannot be looked at: {error.strerror}."


def _on_disk(db: sqlite3.Connection, path: str, found: Discovery) -> tuple[int | None, str, str | None]:
    """Return repository, status and detail of a folder that was looked for on disk."""
    match found:
        case RepositoryFound():
            return _known(db, found), "repository", None
        case NotGit():
            return None, "not_git", None
        case Missing():
            return _once_known(db, path)
        case GitProblem():
            return None, found.kind.value, found.sentence


def _known(db: sqlite3.Connection, found: RepositoryFound) -> int:
    top = str(found.toplevel or found.common_dir)
    repository = git_rows.add_repository(db, str(found.common_dir), top)
    git_rows.add_folder(db, top, repository, by_person=False)
    if found.vanished:
        git_rows.add_folder(db, str(found.root), repository, by_person=False)
    return repository


def learn_from_commits(db: sqlite3.Connection) -> bool:
    """Give a folder that is gone to the repository that holds a commit which was said to be made in it.

    Nothing on disk tells where a removed worktree belonged; the commit does. Returns whether any was learned.
    """
    rows = db.execute(
        "SELECT p.id, p.path, min(g.repository) FROM said d JOIN place p ON p.id = d.place JOIN git_commit g"
        " ON length(d.prefix) >= 7 AND substr(g.oid, 1, length(d.prefix)) = d.prefix"
        " WHERE p.repository IS NULL AND p.status = 'missing' GROUP BY p.id HAVING count(DISTINCT g.repository) = 1"
    ).fetchall()
    for place, path, repository in rows:
        git_rows.add_folder(db, path, repository, by_person=False)
        git_rows.settle_place(db, place, repository, "gone_known", "Known by a commit that was made there.", now_ms())
    return bool(rows)


def _once_known(db: sqlite3.Connection, path: str) -> tuple[int | None, str, str | None]:
    """Keep what was known of a folder that is gone now: a deleted worktree's work still belongs somewhere."""
    repository = Folders(git_rows.folders(db)).repository(path)
    if repository is not None:
        return repository, "gone_known", "The folder is gone; its repository is known."
    return None, "missing", f"The folder is gone. If it moved: tokenmirror repos add NEW_PATH --was {path}"
