"""How the database is encrypted, as the settings show it."""

from __future__ import annotations

import sqlite3

from tokenmirror.keys.notes import NoteProblem, read_note
from tokenmirror.paths import DataPaths
from tokenmirror.viewmodels.encryption import EncryptionPart, KeyPlace, encryption_part


def encryption(_db: sqlite3.Connection | None, paths: DataPaths) -> EncryptionPart:
    """Return the section of the page of data."""
    try:
        note = read_note(paths.folder)
    except NoteProblem:
        return encryption_part(KeyPlace.KEYRING, done=False)
    return encryption_part(KeyPlace(note.key.kept) if note is not None else None, done=note is None or note.settled)
