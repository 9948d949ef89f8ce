"""Puts a file that is no whole database into an encrypted box as it is, so that nothing of it is lost or readable."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from tokenmirror.keys.notes import folder_to_disk
from tokenmirror.store.cipher import connect_with
from tokenmirror.store.converting import shred

_END = ".sealed"
_PIECE = 1 << 20


def is_sealed(path: Path) -> bool:
    """Tell a box by its name."""
    return path.name.endswith(_END)


def seal(path: Path, key: bytes) -> Path:
    """Put a file into a box beside it; the file goes when all of it is in there. Raises OSError, sqlite3.Error."""
    box, draft = path.with_name(path.name + _END), path.with_name(f".making-{path.name}{_END}")
    shred(draft)
    draft.touch(mode=0o600)
    with closing(connect_with(key, draft)) as db, path.open("rb") as file:
        db.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        db.execute("BEGIN")
        for number, piece in enumerate(iter(lambda: file.read(_PIECE), b"")):
            db.execute("INSERT INTO piece VALUES (?, ?)", (number, piece))
        db.execute("COMMIT")
    draft.replace(box)
    folder_to_disk(box.parent)
    shred(path)
    return box


def unseal(box: Path, key: bytes) -> Path:
    """Put a file out of its box, as it was; the box goes when the file is there. Raises OSError, sqlite3.Error."""
    path = box.with_name(box.name.removesuffix(_END))
    draft = path.with_name(f".making-{path.name}")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    with closing(connect_with(key, box, "mode=ro")) as db, draft.open("wb") as file:
        for (piece,) in db.execute("SELECT bytes FROM piece ORDER BY number"):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder_to_disk(path.parent)
    box.unlink()
    return path
