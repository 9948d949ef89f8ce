"""Opens files that others write, or name, without ever waiting: a pipe or a device in their place is refused."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)


def opened(path: Path) -> BinaryIO:
    """Open a regular file for reading, through links; raise OSError for what is none, whatever it is."""
    try:
        _require_file(os.stat(path))  # noqa: PTH116 - of a device, being opened may be a command
        handle = os.open(path, _FLAGS)
    except ValueError as error:
        raise OSError(errno.EINVAL, "no file can have this name") from error
    try:
        _require_file(os.fstat(handle))
    except OSError:
        os.close(handle)
        raise
    return os.fdopen(handle, "rb")


def beginning_of(path: Path, most: int) -> bytes:
    """Return a regular file's first bytes, up to as many as are wanted; raise OSError like `opened`."""
    with opened(path) as file:
        return file.read(most)


def end_of(path: Path, most: int) -> bytes:
    """Return a regular file's last bytes, up to as many as are wanted; raise OSError like `opened`."""
    with opened(path) as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - most))
        return file.read(most)


def marks(path: str | Path) -> tuple[int, ...]:
    """Return what changes when a file is written or another one takes its place; empty where there is none.

    Its size comes first. Two writes within one tick of the clock that leave the size as it was look alike.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - of hundreds of files
    except (OSError, ValueError):
        return ()
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def folders_at(top: Path) -> Iterator[tuple[str, list[os.DirEntry[str]]]]:
    """Yield a folder and all below it, each with what is in it; links are not followed, however deep it goes."""
    waiting = [os.fspath(top)]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                entries = list(listing)
        except OSError:
            continue
        yield folder, entries
        waiting += [entry.path for entry in entries if is_folder(entry, through_links=False)]


def is_folder(entry: os.DirEntry[str], *, through_links: bool) -> bool:
    """Tell whether an entry is a folder; a link in a circle, or to where nobody may look, leads to none."""
    try:
        return entry.is_dir(follow_symlinks=through_links)
    except OSError:
        return False


def _require_file(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
