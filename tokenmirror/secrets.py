"""The key of the line fingerprints: made once, kept in an owner-only file beside the database."""

from __future__ import annotations

import os
from pathlib import Path

KEY_BYTES = 32


def fingerprint_key(path: Path) -> bytes:
    """Return the key in a file; make it at the first call.

    Two processes that start at once get the same key: the file appears whole or not at all.
    Raises OSError when it cannot be read or made, ValueError when it is damaged.
    """
    try:
        return _checked(path.read_bytes(), path)
    except FileNotFoundError:
        return _made(path)


def put_back(path: Path, key: bytes) -> None:
    """Write a key that was kept elsewhere into its file, which is replaced; raises OSError."""
    _drafted(path, key).replace(path)


def _drafted(path: Path, key: bytes) -> Path:
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return draft


def _made(path: Path) -> bytes:
    draft = _drafted(path, os.urandom(KEY_BYTES))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        if not path.exists():
            draft.replace(path)
    draft.unlink(missing_ok=True)
    return _checked(path.read_bytes(), path)


def _checked(key: bytes, path: Path) -> bytes:
    if len(key) != KEY_BYTES:
        raise ValueError(f"{path} should hold {KEY_BYTES} bytes but holds {len(key)}; restore it from a backup")
    return key
