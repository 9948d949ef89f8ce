"""The lines of a file as it is on disk, for work that is not committed; read without git and its filters."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path

MOST_BYTES = 2 * 1024 * 1024
_BINARY_LOOK = 8000


def lines_on_disk(path: Path, fingerprint: Callable[[bytes], int]) -> Counter[int] | None:
    """Count the fingerprints of a file's lines; none for a file that is gone, binary, large or no file."""
    data = _content(path)
    if data is None or b"\0" in data[:_BINARY_LOOK]:
        return None
    lines = data.split(b"\n")
    if not lines[-1]:
        lines.pop()
    return Counter(map(fingerprint, lines))


def _content(path: Path) -> bytes | None:
    """Read a regular file; opened so that a pipe or device in its place cannot keep us waiting."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        return None
    with os.fdopen(handle, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    return data if len(data) <= MOST_BYTES else None
