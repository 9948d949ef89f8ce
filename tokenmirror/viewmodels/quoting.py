"""Commands as text that can be copied into a shell: whatever an argument holds, it stays one argument."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SAFE = re.compile(r"[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*")
"""A word that begins with `=` is a command's path to zsh."""
_SHORT = {"\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r"}


def shell_line(stages: Sequence[Sequence[str]]) -> str:
    """Return programs joined by pipes as one line of printable characters."""
    return " | ".join(" ".join(quoted(word) for word in stage) for stage in stages)


def quoted(word: str) -> str:
    """Return one argument for a shell; what cannot be printed becomes an escape that bash, zsh and ksh know."""
    if _SAFE.fullmatch(word):
        return word
    if word.isprintable():
        return "'" + word.replace("'", "'\\''") + "'"
    return "$'" + "".join(map(_escaped, word)) + "'"


def _escaped(character: str) -> str:
    if character in "\\'":
        return f"\\{character}"
    if character.isprintable():
        return character
    if character in _SHORT:
        return _SHORT[character]
    # Octal, for a hexadecimal escape would swallow digits that follow it.
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogateescape"))
