"""Secrets inside of an encrypted database: the key of the line fingerprints, which must not lie beside it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from tokenmirror.secrets import KEY_BYTES, fingerprint_key
from tokenmirror.store.cipher import is_encrypted

SECRETS = "secret"
"""The table of what must not lie beside an encrypted database: it is in encrypted ones alone."""
_FINGERPRINTS = "fingerprints"


def put_in(db: sqlite3.Connection, key: bytes) -> None:
    """Store the key of the line fingerprints."""
    db.execute(
        f"CREATE TABLE IF NOT EXISTS {SECRETS} (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID"
    )
    db.execute(f"INSERT OR REPLACE INTO {SECRETS} (name, value) VALUES (?, ?)", (_FINGERPRINTS, key))


def fingerprint_key_in(db: sqlite3.Connection) -> bytes | None:
    """Return the key of the line fingerprints, where the database holds it."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (SECRETS,)).fetchone() is None:
        return None
    row = db.execute(f"SELECT value FROM {SECRETS} WHERE name = ?", (_FINGERPRINTS,)).fetchone()
    return bytes(row[0]) if row is not None else None


def own_fingerprint_key(db: sqlite3.Connection, path: Path) -> bytes:
    """Return the key of the line fingerprints to who writes; make it at the first call, where it belongs.

    Raises OSError when its file cannot be read or made, ValueError when that is damaged.
    """
    found = fingerprint_key_in(db)
    if found is None and is_encrypted(db):
        found = fingerprint_key(path) if path.exists() else os.urandom(KEY_BYTES)
        put_in(db, found)
    return found or fingerprint_key(path)


def take_out(db: sqlite3.Connection) -> None:
    """Take all secrets out."""
    db.execute(f"DROP TABLE IF EXISTS {SECRETS}")
