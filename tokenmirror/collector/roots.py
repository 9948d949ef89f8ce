"""Where logs are looked for: each tool's own folders, those a person added, and those inside repositories."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tokenmirror.sources.source import Source
from tokenmirror.store import folder_rows
from tokenmirror.watch.forms import inside

if TYPE_CHECKING:
    from tokenmirror.collector.homes import OtherHome


class Root(msgspec.Struct, frozen=True):
    """One folder in which a tool's logs are looked for; it need not exist."""

    source: Source
    path: Path
    deep: bool = True
    """Whether folders below it are looked into."""
    host: str | None = None
    """The computer its logs were copied from, in the person's words."""
    without: tuple[Path, ...] = ()
    """Folders that the person left out; they may hold this one."""

    def leaves_out(self, path: Path) -> bool:
        """Tell whether a path is in a folder that the person left out."""
        return any(path.is_relative_to(folder) for folder in self.without)

    def holds(self, path: Path) -> bool:
        """Tell whether a path is a log of this folder that is to be read."""
        # Asked of each root for each event: the names alone rule out nearly all.
        if sys.platform != "win32" and not str(path).startswith(str(self.path)):
            return False
        if not path.is_relative_to(self.path) or self.leaves_out(path):
            return False
        below = inside(str(path), str(self.path))
        return (self.deep or len(below.parts) == 1) and self.source.is_log(below)


def find_roots(db: sqlite3.Connection, sources: Iterable[Source], home: Path, env: Mapping[str, str]) -> list[Root]:
    """Return all folders to look into, without what the person left out."""
    left_out, added = folder_rows.left_out(db), folder_rows.added(db)
    tops = [Path(top) for top in folder_rows.repositories(db)]
    homes = homes_besides(env)
    found: dict[tuple[str, Path], Root] = {}
    for source in sources:
        if (source.name, folder_rows.WHOLE_TOOL) in left_out:
            continue
        without = tuple(Path(path) for name, path in sorted(left_out) if name == source.name)
        own = own_roots(source, home, env, homes)
        own += [Root(source, Path(row.path), host=row.host) for row in added if row.source == source.name]
        if source.in_repository is not None:
            own += [Root(source, source.in_repository(top), source.deep) for top in tops]
        for root in own:
            found.setdefault((source.name, root.path), msgspec.structs.replace(root, without=without))
    return list(found.values())


def own_roots(source: Source, home: Path, env: Mapping[str, str], homes: Iterable[OtherHome]) -> list[Root]:
    """Return the folders that a tool itself writes into, in this home and in others."""
    own = [Root(source, path, source.deep) for path in source.roots(home, env)]
    own += [Root(source, path, deep=False) for path in source.shallow(home, env)]
    for other in homes:
        own += [Root(source, path, source.deep, other.host) for path in source.roots(other.path, other.env)]
        own += [Root(source, path, deep=False, host=other.host) for path in source.shallow(other.path, other.env)]
    return own


def homes_besides(env: Mapping[str, str]) -> list[OtherHome]:
    """Return other homes of the person on this computer."""
    if sys.platform != "win32" and "WSL_DISTRO_NAME" not in env:
        return []
    from tokenmirror.collector.homes import other_homes  # noqa: PLC0415 - on most computers there are none

    return other_homes(env)
