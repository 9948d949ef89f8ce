"""The page of the settings about the data itself, put together of its parts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from tokenmirror.answers.copies_page import copies
from tokenmirror.answers.encryption import encryption
from tokenmirror.answers.tasks import part as forgetting_part
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.paths import DataPaths
from tokenmirror.store.backups import backups
from tokenmirror.viewmodels.data_page import DataView, WhereFacts, where_part

MakePart = Callable[[sqlite3.Connection | None, DataPaths], object | None]
"""Makes one part of the page, in the reading thread; the connection is None while nothing is read yet."""


def data_view(db: sqlite3.Connection | None, paths: DataPaths) -> DataView:
    """Return the page; a part that has nothing to say is left out."""
    made = (make(db, paths) for make in _PARTS)
    return DataView(tuple(part for part in made if part is not None))


def _where(_db: sqlite3.Connection | None, paths: DataPaths) -> object:
    copies = [one.size for one in backups(paths.backups)]
    database = sum(_size(Path(f"{paths.database}{end}")) for end in ("", "-wal", "-shm"))
    aside = _size(paths.set_aside)
    rest = max(_size(paths.folder) - database - aside - _size(paths.backups), 0)
    return where_part(WhereFacts(str(paths.folder), database, copies, aside, rest))


def _forgotten(db: sqlite3.Connection | None, _paths: DataPaths) -> object | None:
    return None if db is None else forgetting_part(db, LocalZone())


def _size(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder; what is not there has none."""
    try:
        if path.is_dir() and not path.is_symlink():
            return sum(_size(inner) for inner in path.iterdir())
        return path.lstat().st_size
    except OSError:
        return 0


# One line a part: who makes it. The section that draws it stands in ui/screens/settings/data.py.
_PARTS: tuple[MakePart, ...] = (_where, copies, encryption, _forgotten)
