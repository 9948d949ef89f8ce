"""The lines of a file as it is on disk, for work that is not committed; read without git and its filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tokenmirror.plain_files import beginning_of

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
    """Read a regular file."""
    try:
        data = beginning_of(path, MOST_BYTES + 1)
    except OSError:
        return None
    return data if len(data) <= MOST_BYTES else None
