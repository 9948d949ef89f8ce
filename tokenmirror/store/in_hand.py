"""What is in hand in the window, where no plain file may hold it: in a small database with the same key."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from tokenmirror.paths import DataPaths
from tokenmirror.store.cipher import KeyNeeded, connect


def is_wanted(paths: DataPaths) -> bool:
    """Tell whether what is in hand belongs here: where the database is encrypted, or was when it was put here."""
    return paths.encryption.exists() or paths.in_hand.exists()


def keep(paths: DataPaths, words: Mapping[str, str]) -> bool:
    """Store words by name; return whether that could be done. It is quick: no disk is waited for."""
    try:
        with closing(_opened(paths.in_hand)) as db:
            db.execute("CREATE TABLE IF NOT EXISTS words (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT")
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT OR REPLACE INTO words (name, text) VALUES (?, ?)", words.items())
            db.execute("COMMIT")
    except (sqlite3.Error, OSError):
        return False
    return True


def kept(paths: DataPaths) -> dict[str, str] | None:
    """Return the words by name; None while the key is not known."""
    if not paths.in_hand.exists():
        return {}
    try:
        with closing(_opened(paths.in_hand)) as db:
            return {str(name): str(text) for name, text in db.execute("SELECT name, text FROM words")}
    except KeyNeeded:
        return None
    except (sqlite3.Error, OSError):
        return {}


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    db = connect(path)
    db.execute("PRAGMA synchronous = OFF")
    return db
