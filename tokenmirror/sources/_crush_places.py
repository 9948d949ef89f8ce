"""Where Crush's projects keep their data, as Crush lists them."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from tokenmirror.plain_files import opened
from tokenmirror.sources.log_objects import mappings, object_of
from tokenmirror.sources.log_paths import is_windows_path
from tokenmirror.sources.log_values import text

_LONGEST = 1 << 22
_MOST = 2000
_FOLDER = ".crush"


def listed(register: Path) -> list[Path]:
    """Return the data folders of the listed projects, without repeats."""
    try:
        with opened(register) as file:
            known = object_of(file.read(_LONGEST)) or {}
    except OSError:
        return []
    found = (_data(each) for each in mappings(known.get("projects"))[:_MOST])
    return list(dict.fromkeys(folder for folder in found if folder is not None))


def worked_in(log: str) -> str | None:
    """Return the project of a database; None where Crush was told to keep it elsewhere."""
    path: PurePath = PureWindowsPath(log) if is_windows_path(log) else PurePosixPath(log)
    return str(path.parent.parent) if path.parent.name == _FOLDER else None


def _data(project: dict[str, object]) -> Path | None:
    top, data = text(project.get("path")), text(project.get("data_dir"))
    if top is None or "\0" in top + (data or ""):
        return None
    folder = Path(top) / (data or _FOLDER)
    return folder if folder.is_absolute() else None
