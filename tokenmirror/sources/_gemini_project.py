"""Where a Gemini project lies: as the tool noted it, or as a chat's hash proves it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from tokenmirror.plain_files import opened
from tokenmirror.sources.log_paths import is_absolute, is_windows_path

_MARKER = ".project_root"
_REGISTER = "projects.json"
_CHATS = "chats"
_LONGEST_NOTE = 1 << 20


def noted_root(log: Path) -> str | None:
    """Return the folder of the project that a chat belongs to, from the files the tool keeps for that."""
    chats = next((folder for folder in log.parents if folder.name == _CHATS), None)
    if chats is None:
        return None
    project = chats.parent
    return _marked(project / _MARKER) or _registered(project.parent.parent / _REGISTER, project.name)


def proven_root(paths: Iterable[str], project_hash: str) -> str | None:
    """Return the folder, among those above some absolute paths, of which this is the hash."""
    tried: set[PurePath] = set()
    for path in paths:
        place = PureWindowsPath(path) if is_windows_path(path) else PurePosixPath(path)
        for folder in (place, *place.parents):
            if folder in tried:
                break
            tried.add(folder)
            if hashlib.sha256(str(folder).encode("utf-8", "surrogatepass")).hexdigest() == project_hash:
                return str(folder)
    return None


def _marked(marker: Path) -> str | None:
    """Return what a marker file holds, if that is a folder's path."""
    root = _content(marker).strip()
    return root if is_absolute(root) and "\n" not in root and "\0" not in root else None


def _registered(register: Path, name: str) -> str | None:
    """Return the folder that the register of projects has under this name."""
    try:
        known = json.loads(_content(register))
    except (ValueError, RecursionError):
        return None
    projects = known.get("projects") if isinstance(known, dict) else None
    found = projects.items() if isinstance(projects, dict) else ()
    return next((path for path, short in found if short == name and is_absolute(path)), None)


def _content(path: Path) -> str:
    """Return a small file's text; nothing if it cannot be read."""
    try:
        with opened(path) as file:
            return file.read(_LONGEST_NOTE).decode("utf-8")
    except (OSError, ValueError):
        return ""
