"""Reads one commit's header off what git prints; of what is longer than any message the middle is left out."""

from __future__ import annotations

from typing import IO

NULS = 9
"""Before, between and after the fields that git is asked for."""
PIECE = 1 << 20
"""A line that is no line of a file is read in such pieces."""
_KEPT = 4 << 20
"""Bytes of a field from its beginning, and as many from its end."""


def read_header(first: bytes, lines: IO[bytes]) -> bytes:
    """Return the whole of a header whose first line, or a piece of it, was read; a body may hold many lines."""
    fields = [bytearray()]
    _take(fields, first)
    while len(fields) <= NULS:
        piece = lines.readline(PIECE)
        if not piece:
            break
        _take(fields, piece)
    return b"\0".join(fields)


def _take(fields: list[bytearray], piece: bytes) -> None:
    begun, *others = piece.split(b"\0")
    fields[-1] += begun
    if len(fields[-1]) > 3 * _KEPT:
        del fields[-1][_KEPT:-_KEPT]
    fields += map(bytearray, others)
