"""Which folder a window of an editor had open, and where a file's address leads."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

from tokenmirror.plain_files import opened

_STORAGE = "workspaceStorage"
_NOTE = "workspace.json"
_LONGEST_NOTE = 1 << 16
_DRIVE = r"/([A-Za-z]):(?=/|$)"


def folder_of(path: Path) -> str | None:
    """Return the folder of the window that a log in an editor's storage belongs to; None if it had none."""
    place = next((folder for folder in path.parents if folder.parent.name == _STORAGE), None)
    if place is None:
        return None
    try:
        with opened(place / _NOTE) as file:
            note = json.loads(file.read(_LONGEST_NOTE))
    except (OSError, ValueError, RecursionError):
        return None
    return path_of(note.get("folder")) if isinstance(note, dict) else None


def path_of(address: object) -> str | None:
    """Return the path of a `file:` address, of either system; None for what is on another computer."""
    if not isinstance(address, str) or not address.startswith("file://") or "\0" in address:
        return None
    host, slash, rest = unquote(address.removeprefix("file://")).partition("/")
    if not slash:
        return None
    if host:
        return f"\\\\{host}\\{rest}".replace("/", "\\")
    drive = re.match(_DRIVE, f"/{rest}")
    return f"/{rest}" if drive is None else f"{drive[1]}:{rest[2:] or '/'}".replace("/", "\\")
