"""In what form a log lies on disk: lines, a document or a database; compressed or not."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from tokenmirror.watch.cursor import moment

COMPRESSED = (".zst", ".zstd", ".gz")
DOCUMENT = ".json"
DATABASES = (".db", ".sqlite", ".sqlite3", ".vscdb")
_WAL = "-wal"


def is_compressed(name: str) -> bool:
    """Tell a log that was compressed, by its tool or by the person."""
    return name.endswith(COMPRESSED)


def plain(name: str) -> str:
    """Return the name, or path, that a log has when it is not compressed."""
    for end in COMPRESSED:
        if name.endswith(end):
            return name.removesuffix(end)
    return name


def is_document(name: str) -> bool:
    """Tell a log that is one document, written anew at every change."""
    return plain(name).endswith(DOCUMENT)


def is_database(name: str) -> bool:
    """Tell a tool's own database."""
    return name.endswith(DATABASES)


def written(path: str, status: os.stat_result) -> tuple[int, int]:
    """Return size and time of the last change of a log; of a database together with what is not yet in its file."""
    size, mtime_ns = status.st_size, moment(status)
    if is_database(path):
        try:
            beside = os.stat(path + _WAL)  # noqa: PTH116 -- as everywhere that every log is asked
        except OSError:
            return size, mtime_ns
        return size + beside.st_size, max(mtime_ns, moment(beside))
    return size, mtime_ns


def owner(path: Path) -> Path:
    """Return the database that a file beside one belongs to; any other file is its own."""
    name = path.name.removesuffix(_WAL)
    return path.with_name(name) if name != path.name and is_database(name) else path


def inside(path: str, root: str) -> PurePath:
    """Return how a source knows a log: its path below a root, as if it were not compressed."""
    return PurePath(plain(path[len(root) :].lstrip(os.sep)))
