"""What is remembered of the columns of each table; where that is stored is told by the program."""

from __future__ import annotations

from collections.abc import Callable

_known: dict[str, str] = {}


def _load(name: str) -> str:
    return _known.get(name, "")


def _keep(name: str, columns: str) -> None:
    _known[name] = columns


class _Where:
    load: Callable[[str], str] = staticmethod(_load)
    keep: Callable[[str, str], None] = staticmethod(_keep)


def remember_with(load: Callable[[str], str], keep: Callable[[str, str], None]) -> None:
    """Read and write the columns of tables from now on in this way."""
    _Where.load, _Where.keep = staticmethod(load), staticmethod(keep)


def remembered(name: str) -> str:
    """Return how the columns of a table were left; empty for one that was never touched."""
    return _Where.load(name)


def remember(name: str, columns: str) -> None:
    """Note how the columns of a table are now."""
    _Where.keep(name, columns)
