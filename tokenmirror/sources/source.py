"""The one small interface: a source is a value that says where a tool writes and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Protocol

import msgspec

from tokenmirror.domain.events import Reading

Value = str | bytes | int | float | None
"""What a column of a database can hold."""


class Tables(Protocol):
    """A tool's own database, open for reading while the tool writes; names are the reader's, never a log's."""

    def columns(self, table: str) -> frozenset[str]:
        """Return the names of a table's columns; none if there is no such table."""
        ...

    def rows(
        self, table: str, columns: Sequence[str], where: str = "", values: Sequence[Value] = (), order: str = ""
    ) -> Iterator[tuple[Value, ...]]:
        """Return the chosen columns, or expressions over them, of the rows that meet a condition."""
        ...


class Chunk(msgspec.Struct, frozen=True):
    """Whole records appended to one log; or a look into a database that changed."""

    path: str
    """Where the log is, as found."""
    data: bytes
    """Complete lines, the last byte a line feed except perhaps at the end of a log; or a whole `.json` document."""
    offset: int
    """Byte offset of `data` in the (decompressed) log; zero is the beginning."""
    fingerprint: Callable[[str | bytes], tuple[int, ...]]
    """Fingerprints of the lines of a text."""
    state: Mapping[str, object] = {}
    """What the chunk before left in `Reading.state`; at the beginning what `Source.beside` knew."""
    tables: Tables | None = None
    """Of a database, whose `data` is empty. What was read before is for `state` to know."""


def nothing(_path: Path) -> dict[str, object]:
    """Return what most logs are read with: nothing but themselves."""
    return {}


def nowhere(_home: Path, _env: Mapping[str, str]) -> list[Path]:
    """Return no folder."""
    return []


def never(_home: Path, _env: Mapping[str, str]) -> int | None:
    """Return that a tool deletes no logs by itself, as far as is known."""
    return None


class Source(msgspec.Struct, frozen=True):
    """A tool whose logs can be read."""

    name: str
    """Stable short name, as in JSON: `claude_code`."""
    title: str
    """The tool's own name: `Claude Code`."""
    roots: Callable[[Path, Mapping[str, str]], list[Path]]
    """Folders the tool writes logs below, from the home folder and the environment; existing or not."""
    is_log: Callable[[PurePath], bool]
    """Tell whether a path below a root (relative to it) is a log of this tool."""
    parse: Callable[[Chunk], Reading]
    """Pure: bytes in, events out; never raises for what a log holds."""
    version: int = 1
    """Raised when `parse` changes its mind, so that logs are read again."""
    beside: Callable[[Path], dict[str, object]] = nothing
    """What a log does not say itself but files beside it do: the state of its first chunk. Never raises."""
    in_repository: Callable[[Path], Path] | None = None
    """The folder of a repository that the tool writes into, for tools that keep their logs there."""
    deep: bool = True
    """Whether folders below a root are looked into."""
    retells: bool = False
    """Tells again what tools tell in logs of their own, under the same ids of sessions; there they count first."""
    shallow: Callable[[Path, Mapping[str, str]], list[Path]] = nowhere
    """Further folders, as `roots`, of which only the files directly in them are looked at."""
    deletes_after: Callable[[Path, Mapping[str, str]], int | None] = never
    """After how many days the tool deletes its own logs, as the person set it; None for never. Never raises."""
