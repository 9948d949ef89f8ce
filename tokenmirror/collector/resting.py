"""Tells without git whether anything can have moved in a repository since it was looked at: by times of its files."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tokenmirror.collector.clock import now_ms
from tokenmirror.store.repository_rows import RepositoryRow

ANYWAY_SECONDS = 30 * 60.0
"""So often git is asked whatever its files say."""
_SETTLED_NS = 2_000_000_000
"""What was written as lately as this may be written once more without its time telling."""
_MOST = 5000
"""Of a repository with more folders of branches git is asked each time."""
_FILES = ("HEAD", "packed-refs", "config", "shallow", "logs/HEAD")
_TREES = ("refs", "logs", "reftable", "worktrees")

Marks = tuple[int, ...]


class _Seen(NamedTuple):
    marks: Marks
    about: tuple[object, ...]
    at: float


class Resting:
    """Remembers how the files of repositories looked when git was asked last.

    Git never writes a branch in place: it puts another file there, which changes the time of the folder.
    """

    def __init__(self, home: Path) -> None:
        """Take where the person's own settings of git are."""
        self._of_person = (home / ".gitconfig", home / ".config" / "git" / "config")
        self._seen: dict[int, _Seen] = {}

    def marks(self, row: RepositoryRow) -> Marks | None:
        """Return how a repository's files look now, to be noted once git was asked; None where that says nothing."""
        marks: list[int] = []
        latest = now_ms() * 1_000_000 - _SETTLED_NS
        for path in self._files(Path(row.common_dir), Path(row.top)):
            try:
                status = os.stat(path)  # noqa: PTH116 - of every repository, every minute
            except OSError:
                marks.append(0)
                continue
            if status.st_mtime_ns > latest or len(marks) > _MOST:
                return None
            marks += (status.st_mtime_ns, status.st_size)
        return tuple(marks)

    def note(self, row: RepositoryRow, marks: Marks | None, about: Iterable[object]) -> None:
        """Note that git was asked, and what else its answer rests on."""
        self._seen.pop(row.id, None)
        if marks is not None:
            self._seen[row.id] = _Seen(marks, tuple(about), time.monotonic())

    def rests(self, row: RepositoryRow, marks: Marks | None, about: Iterable[object]) -> bool:
        """Tell whether git would say what it said last."""
        seen = self._seen.get(row.id)
        if seen is None or marks is None or time.monotonic() - seen.at > ANYWAY_SECONDS:
            return False
        return seen.marks == marks and seen.about == tuple(about)

    def _files(self, common_dir: Path, top: Path) -> Iterator[str | Path]:
        yield from self._of_person
        yield top / ".mailmap"
        yield top / ".git"
        for name in _FILES:
            yield common_dir / name
        for name in _TREES:
            for folder, below, _files in os.walk(common_dir / name):
                below.sort()
                yield folder
        yield common_dir


__all__ = ["Marks", "Resting"]
