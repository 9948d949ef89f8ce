"""What the window remembers in its file, without the names of what is forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.paths import DataPaths

_OF_DATA = ("what", "project", "source", "screen", "draft", "chosen", "causes", "folder")
"""Keys of the file that can hold names; the others hold sizes and preferences."""


def scrub(paths: DataPaths, marks: Sequence[str], *, everything: bool = False) -> None:
    """Take lines out of what the window remembers that name what is forgotten; of everything all lines that can."""
    path = paths.folder / "window.ini"
    try:
        lines = path.read_bytes().decode("utf-8", "surrogateescape").splitlines(keepends=True)
    except FileNotFoundError:
        return
    wanted = {form for mark in marks if mark for form in (mark, mark.replace("\\", "\\\\"))}
    kept = [line for line in lines if not _names(line, wanted, everything=everything)]
    if kept != lines:
        path.write_bytes("".join(kept).encode("utf-8", "surrogateescape"))


def _names(line: str, marks: set[str], *, everything: bool) -> bool:
    key, is_value, value = line.partition("=")
    if not is_value:
        return False
    return (everything and key.strip() in _OF_DATA) or any(mark in value for mark in marks)
