"""The watches the kernel holds for us, through watchdog, and why some are missing.

Tried on Linux only. On macOS and Windows the same calls go to other parts of watchdog; there
limits and network folders are not told apart, and the sweep finds what is missed.
"""

from __future__ import annotations

import errno
import logging
import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer as WatchdogObserver
from watchdog.observers.api import BaseObserver, ObservedWatch

from tokenmirror.watch.mounts import count_kernel_watches, folders_below, is_too_much, remote_type
from tokenmirror.watch.targets import Target

# Without a filter watchdog 7.1 hears its own looking around: beyond some 4,000 folders that fills
# the queue of the kernel, it looks around again, and never stops.
_EVENTS: list[type[FileSystemEvent]] = [
    FileModifiedEvent,
    FileCreatedEvent,
    FileMovedEvent,
    FileDeletedEvent,
    DirCreatedEvent,
    DirMovedEvent,
    DirDeletedEvent,
]
# Who waits in a folder for another would do with less. But the kernel has one mask for a folder, the one it was
# told last: both are to be the same, or what is written into a folder that somebody also waits in is not heard.
# Yet the lists must differ, for the library takes two equal ones for one watch, and ends both with either.
_COMINGS: list[type[FileSystemEvent]] = [kind for kind in _EVENTS if kind is not FileDeletedEvent]
# Where nobody else watches, what is written to files is not listened for: our own database lies beside a folder that
# is waited for, and each of its pages would wake three threads while it is being written.
_COMINGS_ALONE: list[type[FileSystemEvent]] = [kind for kind in _COMINGS if kind is not FileModifiedEvent]

_LIMITS = {
    errno.ENOSPC: "The system's limit of watched folders is reached: raise fs.inotify.max_user_watches.",
    errno.EMFILE: "The system's limit of watchers is reached: raise fs.inotify.max_user_instances.",
    errno.EAGAIN: "The system's limit of processes and threads is reached; close some programs.",
}
_MOST_FOLDERS, _MOST_ENTRIES = 40_000, 300_000
"""Below one root, and in one folder: the library holds nearly a kilobyte a folder, and lists all names at once."""
_TOO_MUCH = "There are too many folders or files to be watched with little memory: delete what is not needed any more."
_OF_LIMITS = (*_LIMITS.values(), _TOO_MUCH)


class Listener(Protocol):
    """Gets changed paths, and whether a root may have come or gone."""

    def __call__(self, paths: frozenset[Path], *, stale: bool) -> None:
        """Only enqueue: this runs in a thread of the library."""


class _Ear(FileSystemEventHandler):
    """Hears the events of one target and tells them under the names of its roots."""

    def __init__(self, target: Target, roots: frozenset[Path], listener: Listener) -> None:
        self.target = target
        self.roots = roots
        self.ended = False
        self._listener = listener

    def dispatch(self, event: FileSystemEvent) -> None:
        """Enqueue what an event names."""
        if self.target.waits:
            if not isinstance(event, FileModifiedEvent):
                self.ended |= self._is_end(event)
                self._listener(frozenset(), stale=True)
            return
        if self._is_end(event):
            self.ended = True
        named = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        paths = frozenset(renamed for path in named for renamed in self._under_roots(path))
        self._listener(paths, stale=self.ended)

    def _is_end(self, event: FileSystemEvent) -> bool:
        """Tell whether the target itself was deleted: nothing more will be heard of it."""
        return isinstance(event, DirDeletedEvent) and os.fsdecode(event.src_path) == self.target.real

    def _under_roots(self, path: str) -> list[Path]:
        """Give a real path the beginning that the roots have, who may be links."""
        if not path.startswith(self.target.real):
            return []
        rest = path[len(self.target.real) :].lstrip(os.sep)
        return [root / rest for root in self.roots]


class KernelWatches:
    """Keeps the kernel's watches equal to the targets that are wanted."""

    def __init__(self, listener: Listener, mountinfo: Path) -> None:
        """Take who listens and where the system tells what is mounted."""
        self._listener = listener
        self._mountinfo = mountinfo
        self._backend: BaseObserver | None = None
        self._armed: dict[Target, tuple[ObservedWatch, _Ear]] = {}
        self._refused: dict[Target, str] = {}
        self._remote: dict[tuple[str, int], str | None] = {}
        self._short: dict[Path, str] = {}
        self._too_much: set[Target] = set()
        self._served: Mapping[Target, frozenset[Path]] = {}
        _silence()

    @property
    def unwatched(self) -> dict[Path, str]:
        """Roots of which no events, or not all, will come, and why."""
        refused = dict(self._refused)
        known = {root: why for target, why in refused.items() for root in self._served.get(target, ())}
        return dict(self._short) | known

    @property
    def exhausted(self) -> str | None:
        """Return which limit keeps folders from being watched, and what is to be done about it."""
        return next((why for why in self.unwatched.values() if why.endswith(_OF_LIMITS)), None)

    def arm(self, wanted: Mapping[Target, frozenset[Path]]) -> frozenset[Path] | None:
        """Watch exactly these; return the roots concerned by a difference, nothing if there was none."""
        self._served = wanted
        kept = {target for target, (_, ear) in self._armed.items() if not ear.ended and wanted.get(target) == ear.roots}
        lost = self._disarm(self._armed.keys() - kept)
        tried = {target: roots for target, roots in wanted.items() if target not in kept}
        self._refused = {}
        come = [roots for target, roots in tried.items() if self._add(target, roots)]
        if come or lost:
            self._compare_with_limit()
        return frozenset().union(*come, *lost) if come or lost else None

    def close(self) -> None:
        """Stop all threads of the library."""
        if self._backend is not None:
            self._backend.stop()
            self._backend.join(timeout=1.0)
            self._backend = None

    def _disarm(self, targets: set[Target]) -> list[frozenset[Path]]:
        """Give up some watches and return the roots they served."""
        lost = []
        for target in targets:
            watch, ear = self._armed.pop(target)
            lost.append(ear.roots)
            if self._backend is not None:
                self._backend.unschedule(watch)
        return lost

    def _add(self, target: Target, roots: frozenset[Path]) -> bool:
        """Watch a target, or remember why not."""
        remote = self._remote_type(target)
        if remote is not None:
            self._refused[target] = f"On a {remote} file system changes made elsewhere are not reported."
            return False
        if self._is_too_much(target):
            self._refused[target] = _TOO_MUCH
            return False
        ear = _Ear(target, roots, self._listener)
        try:
            self._armed[target] = (self._schedule(target, ear), ear)
        except OSError as error:
            if error.errno != errno.ENOENT:  # gone again: the next look finds its parent
                self._refused[target] = _reason(error)
            return False
        except RuntimeError:  # no thread can be started
            self._refused[target] = _LIMITS[errno.EAGAIN]
            return False
        return True

    def _is_too_much(self, target: Target) -> bool:
        """Tell whether watching would fill the memory; that is asked once, for looking through so much takes long."""
        if target.recursive and target not in self._too_much and is_too_much(target.real, _MOST_FOLDERS, _MOST_ENTRIES):
            self._too_much.add(target)
        return target in self._too_much

    def _schedule(self, target: Target, ear: _Ear) -> ObservedWatch:
        if self._backend is None:
            backend = WatchdogObserver()
            backend.start()
            self._backend = backend
        events = self._events_of(target)
        return self._backend.schedule(ear, target.real, recursive=target.recursive, event_filter=events)

    def _events_of(self, target: Target) -> list[type[FileSystemEvent]]:
        """Return what is to be heard of a target; what is watched later tells the kernel its own, larger list."""
        if not target.waits:
            return _EVENTS
        return _COMINGS if any(_is_within(target.real, other) for other in self._served) else _COMINGS_ALONE

    def _remote_type(self, target: Target) -> str | None:
        """Ask once for every folder and disk what kind of file system it is on."""
        key = (target.real, target.device)
        if key not in self._remote:
            self._remote[key] = remote_type(target.real, self._mountinfo)
        return self._remote[key]

    def _compare_with_limit(self) -> None:
        """Find out whether folders below a root are missing: watchdog does not say so."""
        deep = [target for target in self._armed if target.recursive]
        watched = count_kernel_watches()
        wanted = {(target.device, target.inode) for target in self._armed}
        wanted |= folders_below(target.real for target in deep)
        short = 0 if watched is None else len(wanted) - watched
        sentence = f"{short} folders are not watched. {_LIMITS[errno.ENOSPC]}"
        roots = [root for target in deep for root in self._served.get(target, ())]
        self._short = dict.fromkeys(roots, sentence) if short > 0 else {}


def _is_within(folder: str, watched: Target) -> bool:
    """Tell whether all of a folder is heard through another target."""
    if watched.waits:
        return False
    return folder == watched.real or (watched.recursive and folder.startswith(watched.real.rstrip(os.sep) + os.sep))


def _reason(error: OSError) -> str:
    return _LIMITS.get(error.errno or 0, f"This folder cannot be watched: {error.strerror or 'unknown error'}.")


def _silence() -> None:
    """Keep watchdog from writing out paths: a warning of 7.1 names every folder it watches."""
    warnings.filterwarnings("ignore", message="Callback with id", category=RuntimeWarning)
    logger = logging.getLogger("watchdog")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
