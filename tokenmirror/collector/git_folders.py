"""Which folders of repositories are watched; git is asked anew of those that moved, and now and then of all."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from tokenmirror.collector.resting import ANYWAY_SECONDS
from tokenmirror.git.discovery import RepositoryFound, find_repository
from tokenmirror.git.references import watch_paths
from tokenmirror.store.repository_rows import RepositoryRow
from tokenmirror.watch.targets import Watch


class _Known(NamedTuple):
    top: str
    found: RepositoryFound
    at: float


class GitFolders:
    """Remembers where the repositories are that can be asked."""

    def __init__(self) -> None:
        """Begin without repositories."""
        self._known: dict[int, _Known] = {}

    def watches(
        self, rows: Iterable[RepositoryRow], moved: Collection[int] = ()
    ) -> tuple[list[Watch], dict[Path, int]]:
        """Return what to watch, and of which repository each folder or file is."""
        watches: list[Watch] = []
        folders: dict[Path, int] = {}
        before, self._known = self._known, {}
        for row in rows:
            known = before.get(row.id)
            if known is None or row.id in moved or not _holds(known, row):
                known = _asked(row)
            if known is not None:
                self._known[row.id] = known
                watches += _of_repository(row.id, known.found, folders)
        return watches, folders


def _holds(known: _Known, row: RepositoryRow) -> bool:
    """Tell whether a repository is, as far as can be seen, where it was lately."""
    return known.top == row.top and time.monotonic() - known.at < ANYWAY_SECONDS and known.found.common_dir.is_dir()


def _asked(row: RepositoryRow) -> _Known | None:
    found = find_repository(Path(row.top))
    return _Known(row.top, found, time.monotonic()) if isinstance(found, RepositoryFound) else None


def _of_repository(repository: int, found: RepositoryFound, folders: dict[Path, int]) -> list[Watch]:
    watches = [Watch(found.common_dir, recursive=False)]
    folders[found.common_dir] = repository
    for path in watch_paths(found):
        if path.is_dir():
            watches.append(Watch(path, recursive=True))
        folders[path] = repository
    return watches
