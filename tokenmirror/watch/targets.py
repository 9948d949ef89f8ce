"""What has to be watched so that some roots are, as things stand on disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tokenmirror.watch.cursor import numbers


class Watch(msgspec.Struct, frozen=True):
    """A folder somebody wants to hear of; it need not exist yet."""

    path: Path
    recursive: bool = True


class Target(msgspec.Struct, frozen=True):
    """A folder that exists and is to be watched, under its real path."""

    real: str
    recursive: bool
    waits: bool
    """Watched only for the return of a root somewhere below it."""
    device: int
    inode: int


def targets_of(watches: Iterable[Watch]) -> dict[Target, frozenset[Path]]:
    """Return what to watch, each with the roots it serves.

    Links are resolved, because the kernel would watch the link. A deleted folder that was made
    again is another target.
    """
    wanted: dict[Target, frozenset[Path]] = {}
    for watch in watches:
        target = _target_of(watch)
        if target is not None:
            wanted[target] = wanted.get(target, frozenset()) | {watch.path}
    return wanted


def _target_of(watch: Watch) -> Target | None:
    """Return the folder itself or, while it is missing, the nearest one above it."""
    real = os.path.realpath(watch.path)
    who = _folder(real)
    if who is not None:
        return Target(real, watch.recursive, waits=False, device=who[0], inode=who[1])
    for above in Path(real).parents:
        who = _folder(os.fspath(above))
        if who is not None:
            return Target(os.fspath(above), recursive=False, waits=True, device=who[0], inode=who[1])
    return None


def _folder(path: str) -> tuple[int, int] | None:
    """Return the numbers of a folder; nothing if there is none or its disk is away."""
    try:
        status = os.stat(path)  # noqa: PTH116 -- asked for every root every few seconds
    except OSError:
        return None
    return numbers(status) if stat.S_ISDIR(status.st_mode) else None
