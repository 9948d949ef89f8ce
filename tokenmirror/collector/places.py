"""Finds the repositories of the folders that sessions worked in."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.edits import unsettled
from tokenmirror.collector.folders import Folders
from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git.discovery import Beside, Discovery, Missing, NotGit, RepositoryFound, find_repository
from tokenmirror.store import repository_rows

_LONGEST_PATH = 4096
_DEEPEST = 500
_LOOK_AGAIN_MS, _LATEST_MS = 10 * 60_000, 6 * 3_600_000
"""How long an answer of the file system is believed at least and at most."""
_SHARE = 5_000.0
"""So many times what looking at all folders costs passes before they are looked at again."""


class Places:
    """Looks working folders up, and again from time to time: the more all of them cost, the later."""

    def __init__(self, db: sqlite3.Connection, used: Callable[[], float] = time.thread_time) -> None:
        """Take the writer's connection, and what tells the seconds that were used of a processor."""
        self._db = db
        self._used = used
        self._believed_ms = _LOOK_AGAIN_MS

    def doubt(self) -> None:
        """Look at all of them the next time, for the person wishes so."""
        self._believed_ms = 0

    def settle(self, since: Mapping[int, int] | None = None) -> set[int]:
        """Look up working folders not looked at lately; return those of which something else is known now.

        Folders of edits are looked up too; with `since` those that some sessions made from an instant on.
        """
        now = now_ms()
        repository_rows.add_places(self._db, _folders_of_edits(self._db, since))
        unchecked = repository_rows.unchecked_places(self._db, now - self._believed_ms)
        if not unchecked:
            return set()
        began = self._used()
        changed = _looked_up(self._db, unchecked, now)
        all_of_them = (self._used() - began) / len(unchecked) * repository_rows.count_places(self._db)
        self._believed_ms = min(_LATEST_MS, max(_LOOK_AGAIN_MS, round(1000 * _SHARE * all_of_them)))
        return changed


def _looked_up(db: sqlite3.Connection, unchecked: Iterable[tuple[int, str, str | None]], now: int) -> set[int]:
    """Look up some working folders; return those of which something else is known now."""
    named = Folders(repository_rows.folders_by_person(db))
    common_dirs = [Path(row.common_dir) for row in repository_rows.repositories(db)]
    beside: Beside = {}
    changed: set[int] = set()
    for place, path, status in unchecked:
        repository, found, detail = _look(db, path, named, common_dirs, beside)
        # What the computer had too little for is asked again at the next look.
        repository_rows.settle_place(db, place, repository, found, detail, 0 if found == GitProblemKind.BUSY else now)
        if status != found:
            changed.add(place)
    return changed


def _folders_of_edits(db: sqlite3.Connection, since: Mapping[int, int] | None) -> set[str]:
    """Return the folders of edited files of which no repository is known: sessions edit elsewhere too."""
    files = {path for _edit, path, _cwd in unsettled(db, since)}
    paths = set(map(_folder, files))
    return {str(folder) for folder in map(Path, paths) if folder.is_absolute()}


def _folder(path: str) -> str:
    """Return the folder of a file as it is written; few are made a Path, for that takes long and they repeat."""
    folder, name = os.path.split(path)
    return folder if name not in {"", "."} else str(Path(path).parent)


def _look(
    db: sqlite3.Connection, path: str, named: Folders, common_dirs: list[Path], beside: Beside
) -> tuple[int | None, str, str | None]:
    """Return repository, status and detail of a working folder; the person's word comes first."""
    told = named.repository(path)
    if told is not None:
        return told, "repository", "named by you"
    if not Path(path).is_absolute():
        return None, "foreign", "A folder of another system."
    if "\0" in path or len(path) > _LONGEST_PATH or path.count("/") > _DEEPEST:
        return None, "foreign", "No folder can have this name."
    try:
        return _on_disk(db, path, find_repository(Path(path), common_dirs, beside))
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
    repository = repository_rows.add_repository(db, str(found.common_dir), top)
    repository_rows.add_folder(db, top, repository, by_person=False)
    if found.vanished:
        repository_rows.add_folder(db, str(found.root), repository, by_person=False)
    return repository


def learn_from_commits(db: sqlite3.Connection) -> bool:
    """Give a folder that is gone to the repository that holds a commit which was said to be made in it.

    Nothing on disk tells where a removed worktree belonged; the commit does. Returns whether any was learned.
    """
    rows = repository_rows.places_told_by_commits(db)
    for place, path, repository in rows:
        repository_rows.add_folder(db, path, repository, by_person=False)
        why = "Known by a commit that was made there."
        repository_rows.settle_place(db, place, repository, "gone_known", why, now_ms())
    return bool(rows)


def _once_known(db: sqlite3.Connection, path: str) -> tuple[int | None, str, str | None]:
    """Keep what was known of a folder that is gone now: a deleted worktree's work still belongs somewhere."""
    repository = Folders(repository_rows.folders(db)).repository(path)
    if repository is not None:
        return repository, "gone_known", "The folder is gone; its repository is known."
    return None, "missing", f"The folder is gone. If it moved: tokenmirror repos add NEW_PATH --was {path}"
