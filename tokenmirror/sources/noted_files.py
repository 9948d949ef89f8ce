"""Small files beside a log: read whole or not at all, and when they were written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tokenmirror.plain_files import opened

_LARGEST = 16 << 20


def content_of(path: Path) -> bytes:
    """Return a small file's bytes; nothing if it is large, or cannot be read."""
    try:
        with opened(path) as file:
            data = file.read(_LARGEST + 1)
    except OSError:
        return b""
    return data if len(data) <= _LARGEST else b""


def written_at(path: Path) -> str | None:
    """Return when a file was written, as text; None if that cannot be known."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat()
    except (OSError, ValueError, OverflowError):
        return None
