"""Secrets inside of an encrypted database: the key of the line fingerprints, which must not lie beside it."""

from __future__ import annotations

import sqlite3

from tokenmirror.store.converting import SECRETS

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


def take_out(db: sqlite3.Connection) -> None:
    """Take all secrets out."""
    db.execute(f"DROP TABLE IF EXISTS {SECRETS}")
