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


class FoundLog(msgspec.Struct, frozen=True, gc=False):
    """A log as it stands on disk; there can be a million."""

    location: str
    size: int
    mtime_ns: int
    device: int
    inode: int

    @property
    def path(self) -> Path:
        """Return where it is."""
        return Path(self.location)


class Listing(msgspec.Struct, frozen=True):
    """What is below one root."""

    logs: tuple[FoundLog, ...]
    """Newest first."""
    count: int
    """How many logs there are, wanted or not."""
    cut: bool
    """There are more that are wanted: the older ones were left for another look."""
    folders: int
    """Folders looked into, the root included."""
    unreadable: tuple[tuple[Path, str], ...]
    """Folders that could not be listed, each with a sentence; the rest is listed nevertheless."""
    state: RootState


def find_logs(
    root: Path,
    is_log: Callable[[PurePath], bool],
    *,
    seen_before: bool = False,
    deep: bool = True,
    wanted: Callable[[FoundLog], bool] = lambda _log: True,
    most: int = 1 << 62,
) -> Listing:
    """List the logs below a root, or only in it; `is_log` is asked with paths relative to it.

    Only those are listed that are `wanted`, and of them at `most` so many, the newest. Folders behind symbolic
    links are looked into once, however many ways lead there. Of a log and its compressed form the plain one counts.
    """
    try:
        os.stat(root)  # noqa: PTH116 -- its error tells absent from offline
    except OSError as error:
        state = _state_of_missing(root, error, seen_before=seen_before)
        return Listing((), count=0, cut=False, folders=0, unreadable=(), state=state)
    walk = _Walk(os.fspath(root), is_log, wanted, most, deep=deep)
    walk.run()
    walk.keep_newest()
    logs, unreadable = tuple(walk.logs), tuple(walk.unreadable)
    return Listing(logs, walk.count, walk.cut, walk.folders, unreadable, RootState.PRESENT)


def newest_first(log: FoundLog) -> tuple[int, str]:
    """Return what logs are sorted by: the newest first, and those of one moment by their paths."""
    return -log.mtime_ns, log.location


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

    def __init__(
        self,
        root: str,
        is_log: Callable[[PurePath], bool],
        wanted: Callable[[FoundLog], bool],
        most: int,
        *,
        deep: bool,
    ) -> None:
        self.root = root
        self.is_log = is_log
        self.wanted = wanted
        self.most = most
        self.deep = deep
        self.logs: list[FoundLog] = []
        self.count = 0
        self.cut = False
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
                self._keep(FoundLog(entry.path, *written(entry.path, status), *numbers(status)))
        except OSError as error:  # of this entry alone: the others of the folder are read
            if error.errno not in (ENOENT, ELOOP):  # deleted in between, or a link that leads to itself
                sentence = f"This file cannot be read: {error.strerror or 'unknown error'}."
                self.unreadable.append((Path(entry.path), sentence))

    def _keep(self, found: FoundLog) -> None:
        self.count += 1
        if self.wanted(found):
            self.logs.append(found)
            if len(self.logs) >= 2 * self.most:
                self.keep_newest()

    def keep_newest(self) -> None:
        """Sort what was found, and leave the older ones out where there are too many."""
        self.logs.sort(key=newest_first)
        self.cut |= len(self.logs) > self.most
        del self.logs[self.most :]
