r"""Crush: the sessions in the database that it keeps in every project.

Where   `<project>/.crush/crush.db`, in repositories that are known and in the projects that Crush itself lists in
        `$XDG_DATA_HOME/crush/projects.json` (by default in `~/.local/share`; `%LOCALAPPDATA%\crush` on Windows;
        `CRUSH_GLOBAL_DATA` replaces the folder).
Calls   an assistant's message is one call.
Counts  tokens are not recorded. What a session calls its prompt and completion tokens are those of the latest call
        alone, a measure of the context: they are not shown. The money of a session is, as Crush reckoned it; it is
        zero for flat-rate models, and stands on the day the session began. Sessions that another one started have
        theirs added to that one's by Crush: only the topmost session's counts.
Edits   `edit`, `multiedit`, `write` whose result is no error, by what the result shows of the file.
Folder  the one that `.crush` lies in; unknown where Crush was told to keep its data elsewhere.
Not     tokens; which branch.
Checked with one project's database of August 2025.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_FOLDER = ".crush"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of the projects that Crush lists."""
    register = _register(home, env)
    if register is None:
        return []
    # Loaded where there is a list, so that who has none does not wait for it.
    from tokenmirror.sources._crush_places import listed  # noqa: PLC0415

    return listed(register)


def is_log(path: PurePath) -> bool:
    """Tell the database from what else lies in its folder."""
    return path.name == "crush.db"


def in_repository(top: Path) -> Path:
    """Return the folder that Crush makes in a repository."""
    return top / _FOLDER


def parse(chunk: Chunk) -> Reading:
    """Look into a database."""
    from tokenmirror.sources._crush_database import look  # noqa: PLC0415 - as above

    return look(chunk)


def _register(home: Path, env: Mapping[str, str]) -> Path | None:
    """Return Crush's list of projects, where there is one."""
    named = (("CRUSH_GLOBAL_DATA", ""), ("XDG_DATA_HOME", "crush"), ("LOCALAPPDATA", "crush"))
    folders = [Path(env[name]) / below for name, below in named if env.get(name, "").strip()]
    folders.append(home / ".local" / "share" / "crush")
    return next((found for found in (folder / "projects.json" for folder in folders) if found.is_file()), None)


SOURCE = Source(
    name="crush",
    title="Crush",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=2,
    in_repository=in_repository,
    deep=False,
)
