"""What the files beside a Vibe log say: whose its messages are, and what total a session began with."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from tokenmirror.sources.log_objects import Object, mapping, object_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.noted_files import content_of

_META = "meta.json"
_SHORT = 8
"""How many characters of a session's id stand in the name of its folder."""
_MOST_NAMESAKES = 20


def session_of(meta: Path) -> dict[str, object]:
    """Return id, folder and beginning of the session that messages belong to."""
    known = object_of(content_of(meta)) or {}
    found = {
        "session": text(known.get("session_id")),
        "cwd": text(mapping(known.get("environment")).get("working_directory")),
        "at": text(known.get("start_time")),
    }
    return {name: value for name, value in found.items() if value is not None}


def total_before(meta: Path) -> dict[str, object]:
    """Return the parent's total, of a session that has a parent."""
    parent = text((object_of(content_of(meta)) or {}).get("parent_session_id"))
    if parent is None or "/" in parent or "\\" in parent:
        return {}
    stats = mapping(_meta_of(meta.parent.parent, parent).get("stats"))
    return {"before": stats} if stats else {}


def _meta_of(sessions: Path, session: str) -> Object:
    """Return what is known of a session, found by the end of its folder's name."""
    try:
        namesakes = (folder for folder in sessions.iterdir() if folder.name.endswith(f"_{session[:_SHORT]}"))
        found = [object_of(content_of(folder / _META)) or {} for folder in islice(namesakes, _MOST_NAMESAKES)]
    except OSError:
        return {}
    return next((known for known in found if known.get("session_id") == session), {})
