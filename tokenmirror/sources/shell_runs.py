"""How a shell command is known again: by a keyed fingerprint, never by its text."""

from __future__ import annotations

from tokenmirror.sources.line_changes import Fingerprint

_MARK = "\0$"
"""Stands before a command, so that no line of a file has the same fingerprint."""


def command_print(command: str, fingerprint: Fingerprint) -> int | None:
    """Return the fingerprint of a whole command, in which white space does not count; None of an empty one."""
    bare = command.strip()
    if not bare:
        return None
    prints = fingerprint(_MARK + (bare.replace("\n", "\0") if "\n" in bare else bare))
    return prints[0] if prints else None  # a first look takes none
