"""Where a Kimi session works: as the state of the session says, or as its folder's hash proves."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tokenmirror.sources.log_objects import Object, mappings, object_of
from tokenmirror.sources.log_paths import is_absolute
from tokenmirror.sources.log_values import text
from tokenmirror.sources.noted_files import content_of

_DEEPEST = 4
"""From a subagent's log up to the tool's own folder."""


def noted_folder(wire: Path) -> str | None:
    """Return the folder of the session that a log belongs to."""
    for folder in list(wire.parents)[:_DEEPEST]:
        found = text(_object_in(folder / "state.json").get("workDir"))
        if found is not None and is_absolute(found):
            return found
    return _hashed(wire)


def _hashed(wire: Path) -> str | None:
    """Return the path that a hash in a log's path was made of, if the tool knows it."""
    sessions = next((folder for folder in wire.parents if folder.name == "sessions"), None)
    if sessions is None or wire.parent == sessions:
        return None
    name = wire.relative_to(sessions).parts[0]
    known = mappings(_object_in(sessions.parent / "kimi.json").get("work_dirs"))
    paths = (text(each.get("path")) for each in known)
    return next((path for path in paths if path and is_absolute(path) and _hash(path) == name), None)


def _hash(path: str) -> str:
    # As the tool names its folders; nothing depends on its strength.
    return hashlib.md5(path.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _object_in(path: Path) -> Object:
    """Return a small file's JSON object; an empty one if it cannot be read."""
    return object_of(content_of(path)) or {}
