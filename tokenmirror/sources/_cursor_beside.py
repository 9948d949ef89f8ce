"""What lies beside Cursor's logs: the folders of its windows, and when a transcript was written."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from tokenmirror.sources.editor_workspaces import folder_of

_STATE = "state.vscdb"
_MOST_WINDOWS = 500


def known_of(path: Path) -> dict[str, object]:
    """Return what is known of a log besides itself; never raises."""
    try:
        if path.name != _STATE:
            return {"at": datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat()}
        if path.parent.name == "globalStorage":
            return {"folders": _windows(path.parent.parent / "workspaceStorage")}
    except (OSError, ValueError, OverflowError):
        return {}
    folder = folder_of(path)
    return {} if folder is None else {"cwd": folder}


def _windows(storage: Path) -> dict[str, str]:
    """Return the folders of windows by the names of their storages."""
    if not storage.is_dir():
        return {}
    found = ((place.name, folder_of(place / _STATE)) for place in islice(storage.iterdir(), _MOST_WINDOWS))
    return {name: folder for name, folder in found if folder is not None}
