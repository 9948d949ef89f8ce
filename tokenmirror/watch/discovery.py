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
from tokenmirror.watch.found_logs import FoundLog, Newest, unpacked
from tokenmirror.watch.log_file import OFFLINE
from tokenmirror.watch.number_table import NumberTable


class RootState(StrEnum):
    """Whether there is anything to list."""

    PRESENT = "present"
    ABSENT = "absent"
    """The tool was never used here, or its folder was deleted."""
    OFFLINE = "offline"
    """The disk or server is away: what is missing now is not gone."""


class Listing(msgspec.Struct, frozen=True):
    """What is below one root."""

    root: str
    packed: list[bytes]
    """The logs, newest first; see found_logs.py."""
    count: int
    """How many logs there are, wanted or not."""
    cut: bool
    """There are more that are wanted: the older ones were left for another look."""
    folders: int
    """Folders looked into, the root included."""
    unreadable: tuple[tuple[Path, str], ...]
    """Folders that could not be listed, each with a sentence; the rest is listed nevertheless."""
    state: RootState

    @property
    def logs(self) -> tuple[FoundLog, ...]:
        """Return the logs, newest first."""
        return tuple(unpacked(entry, self.root) for entry in self.packed)


def find_logs(
    root: Path,
    is_log: Callable[[PurePath], bool],
    *,
    seen_before: bool = False,
    deep: bool = True,
    wanted: Callable[[FoundLog], bool] = lambda _log: True,
    most: int = 1 << 62,
    after: bytes = b"",
) -> Listing:
    """List the logs below a root, or only in it; `is_log` is asked with paths relative to it.

    Only those are listed that are `wanted`, and of them at `most` so many, the newest `after` a packed one. Folders
    behind symbolic links are looked into once, however many ways lead there. Of a log and its compressed form the
    plain one counts.
    """
    try:
        os.stat(root)  # noqa: PTH116 -- its error tells absent from offline
    except OSError as error:
        state = _state_of_missing(root, error, seen_before=seen_before)
        return Listing(os.fspath(root), [], count=0, cut=False, folders=0, unreadable=(), state=state)
    walk = _Walk(os.fspath(root), is_log, wanted, Newest(os.fspath(root), most, after), deep=deep)
    walk.run()
    logs, unreadable = walk.newest.sorted(), tuple(walk.unreadable)
    return Listing(walk.root, logs, walk.count, walk.newest.cut, walk.folders, unreadable, RootState.PRESENT)


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
    """One listing in progress; of a folder that waits its name is held, and of one that was seen a number."""

    def __init__(
        self,
        root: str,
        is_log: Callable[[PurePath], bool],
        wanted: Callable[[FoundLog], bool],
        newest: Newest,
        *,
        deep: bool,
    ) -> None:
        self.root = root
        self.is_log = is_log
        self.wanted = wanted
        self.deep = deep
        self.newest = newest
        self.count = 0
        self.unreadable: list[tuple[Path, str]] = []
        self.folders = 0
        self.seen = NumberTable()
        self.waiting: list[tuple[str, bytearray]] = []
        """Folders, each with the names of those below that were not looked into; a zero ends each."""
        self.links: list[str] = []

    def run(self) -> None:
        """Look into all folders, those behind links last, so that a log is found under its own path."""
        self._try(self.root)
        while self.waiting or self.links:
            if not self.waiting:
                self._try(self.links.pop())
                continue
            folder, names = self.waiting[-1]
            start = names.rfind(b"\0", 0, -1) + 1
            name = os.fsdecode(bytes(names[start:-1]))
            del names[start:]
            if not names:
                self.waiting.pop()
            self._try(os.path.join(folder, name))  # noqa: PTH118 -- strings are three times faster here

    def _try(self, folder: str) -> None:
        try:
            self._look_into(folder)
        except FileNotFoundError:
            return  # deleted in between
        except OSError as error:
            sentence = f"This folder cannot be read: {error.strerror or 'unknown error'}."
            self.unreadable.append((Path(folder), sentence))

    def _look_into(self, folder: str) -> None:
        """Take the logs of one folder and note the folders in it; nothing the second time."""
        if not self.seen.put(hash(numbers(os.stat(folder)))):  # noqa: PTH116 -- as above
            return
        below = bytearray()
        with os.scandir(folder) as listing:
            self.folders += 1
            for entry in listing:
                if not entry.is_dir(follow_symlinks=False):
                    self._take(entry)
                elif self.deep:
                    below += os.fsencode(entry.name) + b"\0"
        if below:
            self.waiting.append((folder, below))

    def _take(self, entry: os.DirEntry[str]) -> None:
        """Keep an entry if it is a log, or for later if it is a link to a folder."""
        try:
            if entry.is_symlink() and entry.is_dir():
                self.links += [entry.path] if self.deep else []
            elif is_compressed(entry.name) and os.path.lexists(plain(entry.path)):
                return
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
            self.newest.add(found)
