"""The logs below a root, newest first."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from errno import ELOOP, ENOENT
from pathlib import Path, PurePath

import msgspec

from tokenmirror.watch.cursor import numbers
from tokenmirror.watch.forms import inside, is_compressed, plain, written
from tokenmirror.watch.log_file import OFFLINE


class RootState(StrEnum):
    """Whether there is anything to list."""

    PRESENT = "present"
    ABSENT = "absent"
    """The tool was never used here, or its folder was deleted."""
    OFFLINE = "offline"
    """The disk or server is away: what is missing now is not gone."""


class FoundLog(msgspec.Struct, frozen=True):
    """A log as it stands on disk."""

    path: Path
    size: int
    mtime_ns: int
    device: int
    inode: int


class Listing(msgspec.Struct, frozen=True):
    """What is below one root."""

    logs: tuple[FoundLog, ...]
    """Newest first."""
    folders: int
    """Folders looked into, the root included."""
    unreadable: tuple[tuple[Path, str], ...]
    """Folders that could not be listed, each with a sentence; the rest is listed nevertheless."""
    state: RootState


def find_logs(
    root: Path, is_log: Callable[[PurePath], bool], *, seen_before: bool = False, deep: bool = True
) -> Listing:
    """List the logs below a root, or only in it; `is_log` is asked with paths relative to it.

    Folders behind symbolic links are looked into once, however many ways lead there. Of a log and
    its compressed form the plain one counts.
    """
    try:
        os.stat(root)  # noqa: PTH116 -- its error tells absent from offline
    except OSError as error:
        return Listing((), 0, (), _state_of_missing(root, error, seen_before=seen_before))
    walk = _Walk(os.fspath(root), is_log, deep=deep)
    walk.run()
    logs = sorted(walk.logs, key=lambda log: log.mtime_ns, reverse=True)
    return Listing(tuple(logs), walk.folders, tuple(walk.unreadable), RootState.PRESENT)


def _state_of_missing(root: Path, error: OSError, *, seen_before: bool) -> RootState:
    """Tell a folder that was deleted from one whose disk is away, as far as it can be told.

    An unmounted disk leaves its mount point empty or takes it along; a deleted folder leaves others.
    """
    if error.errno in OFFLINE:
        return RootState.OFFLINE
    if not seen_before:
        return RootState.ABSENT
    try:
        with os.scandir(root.parent) as beside:
            return RootState.ABSENT if any(beside) else RootState.OFFLINE
    except OSError:
        return RootState.OFFLINE


class _Walk:
    """One listing in progress."""

    def __init__(self, root: str, is_log: Callable[[PurePath], bool], *, deep: bool) -> None:
        self.root = root
        self.is_log = is_log
        self.deep = deep
        self.logs: list[FoundLog] = []
        self.unreadable: list[tuple[Path, str]] = []
        self.folders = 0
        self.seen: set[tuple[int, int]] = set()
        self.links: list[str] = []

    def run(self) -> None:
        """Look into all folders, those behind links last, so that a log is found under its own path."""
        waiting = [self.root]
        while waiting or self.links:
            folder = waiting.pop() if waiting else self.links.pop()
            try:
                below = self._look_into(folder)
                waiting += below if self.deep else []
            except FileNotFoundError:
                continue  # deleted in between
            except OSError as error:
                sentence = f"This folder cannot be read: {error.strerror or 'unknown error'}."
                self.unreadable.append((Path(folder), sentence))

    def _look_into(self, folder: str) -> list[str]:
        """Take the logs of one folder and return the folders in it; nothing the second time."""
        who = numbers(os.stat(folder))  # noqa: PTH116 -- strings are three times faster here
        if who in self.seen:
            return []
        self.seen.add(who)
        with os.scandir(folder) as listing:
            entries = list(listing)
        self.folders += 1
        names = {entry.name for entry in entries}
        below = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.path)
            elif not (is_compressed(entry.name) and plain(entry.name) in names):
                self._take(entry)
        return below

    def _take(self, entry: os.DirEntry[str]) -> None:
        """Keep an entry if it is a log, or for later if it is a link to a folder."""
        try:
            if entry.is_symlink() and entry.is_dir():
                self.links += [entry.path] if self.deep else []
            elif self.is_log(inside(entry.path, self.root)) and entry.is_file():
                status = entry.stat()
                found = FoundLog(Path(entry.path), *written(entry.path, status), *numbers(status))
                self.logs.append(found)
        except OSError as error:  # of this entry alone: the others of the folder are read
            if error.errno not in (ENOENT, ELOOP):  # deleted in between, or a link that leads to itself
                sentence = f"This file cannot be read: {error.strerror or 'unknown error'}."
                self.unreadable.append((Path(entry.path), sentence))
