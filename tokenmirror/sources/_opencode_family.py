"""OpenCode and the tools made from it: where each keeps its database and its files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_KINDS = frozenset({"session", "message", "part"})
"""Folders below `storage`, each holding folders of documents."""
_NOT_PROJECTS = frozenset({"session_diff", "todo", "session", "message", "part"})
_SEEN_FROM_KIND = 2
_DOCUMENT = r"(?:ses|msg|prt)[_-].+\.json"
_EXPORT = r"export\b.*\.json"


def member(name: str, title: str, folder: str, databases: str, variable: str = "") -> Source:
    """Return the source of one tool of the family, from the name of its data folder and of its databases."""

    def data(home: Path, env: Mapping[str, str]) -> list[Path]:
        found = [_data_home(home, env) / folder]
        own = env.get(variable, "").strip() if variable else ""
        return [Path(own)] if Path(own).is_absolute() else found

    def storage(home: Path, env: Mapping[str, str]) -> list[Path]:
        return [folder for each in data(home, env) for folder in _folders(each, databases)]

    def is_log(path: PurePath) -> bool:
        if path.suffix == ".db":
            return re.fullmatch(databases, path.name) is not None
        return _is_document(path) or re.fullmatch(_EXPORT, path.name) is not None

    return Source(
        name=name, title=title, roots=storage, is_log=is_log, parse=parse, version=2, beside=beside, shallow=data
    )


def beside(path: Path) -> dict[str, object]:
    """Return what the documents beside a message or a part tell about its session."""
    if path.suffix != ".json":
        return {}
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._opencode_places import session_of  # noqa: PLC0415

    return session_of(path)


def parse(chunk: Chunk) -> Reading:
    """Look into a database, or read one document."""
    if chunk.tables is not None:
        from tokenmirror.sources._opencode_database import look  # noqa: PLC0415 - as above

        return look(chunk, chunk.tables)
    from tokenmirror.sources._opencode_files import read  # noqa: PLC0415 - as above

    return read(chunk)


def _data_home(home: Path, env: Mapping[str, str]) -> Path:
    named = env.get("XDG_DATA_HOME", "").strip()
    return Path(named) if Path(named).is_absolute() else home / ".local" / "share"


def _folders(data: Path, databases: str) -> list[Path]:
    """Return the folders of documents; where a database took them over, without those of parts, which are very many."""
    storage = data / "storage"
    try:
        taken_over = any(re.fullmatch(databases, entry.name) for entry in data.iterdir())
    except OSError:
        taken_over = False
    return [storage / "message", storage / "session"] if taken_over else [storage]


def _is_document(path: PurePath) -> bool:
    """Tell the documents of sessions, messages and parts from all others, seen from their kind or from above it."""
    if re.fullmatch(_DOCUMENT, path.name) is None:
        return False
    if len(path.parts) == _SEEN_FROM_KIND:
        return path.name.startswith("msg") or path.parts[0] not in _NOT_PROJECTS
    return path.parts[-3:-2] != () and path.parts[-3] in _KINDS
