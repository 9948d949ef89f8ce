"""Wakes whoever listens when something changes below some roots."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from tokenmirror.watch.kernel import KernelWatches
from tokenmirror.watch.mounts import MOUNTINFO
from tokenmirror.watch.targets import Watch, targets_of

QUIET_SECONDS = 0.05
CHECK_SECONDS = 60.0
"""How often roots are looked after: what the kernel tells of them comes at once, a disk that is mounted does not."""


class Observer:
    """Hands over the paths that changed, from a thread of its own or the one that heard of them.

    A path is only a wake-up: of a file, that it is worth a look, whether it was written, made, moved
    or deleted; of a folder, that it has to be listed again. The first change after a quiet moment is
    handed over at once, what follows at most every 50 ms. A root that is missing is waited for.
    """

    def __init__(
        self,
        roots: Iterable[Path | Watch],
        on_paths: Callable[[frozenset[Path]], None],
        *,
        mountinfo: Path = MOUNTINFO,
        check_seconds: float = CHECK_SECONDS,
    ) -> None:
        """Take the roots, recursive unless given as a `Watch`, and what to call; it must only enqueue."""
        self._watches = _as_watches(roots)
        self._on_paths = on_paths
        self._check_seconds = check_seconds
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._paths: set[Path] = set()
        self._stale = False
        self._handed = time.monotonic() - QUIET_SECONDS
        """When paths were handed over last."""
        self._kernel = KernelWatches(self._enqueue, mountinfo)
        self._thread = threading.Thread(target=self._run, name="watch.observer", daemon=True)

    @property
    def unwatched(self) -> dict[Path, str]:
        """Roots of which no events, or not all, will come, each with the reason: sweep these."""
        return self._kernel.unwatched

    @property
    def exhausted(self) -> str | None:
        """Which limit of the system keeps folders from being watched, and what raises it; None if none does."""
        return self._kernel.exhausted

    def start(self) -> None:
        """Begin to watch; list the roots afterwards, and nothing falls in between."""
        self._rearm()
        with suppress(RuntimeError):  # without a thread nothing is heard, and everything is found by looking
            self._thread.start()

    def follow(self, roots: Iterable[Path | Watch]) -> None:
        """Watch these roots from now on instead."""
        self._watches = _as_watches(roots)
        self._enqueue(frozenset(), stale=True)

    def close(self) -> None:
        """Stop watching; returns when no thread is left."""
        self._closing.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1.0)
        self._kernel.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _enqueue(self, paths: frozenset[Path], *, stale: bool) -> None:
        """Hand over what changed after a quiet moment, else remember it; called from the threads of the library.

        A thread in between would be one more that the system has to wake before anything is read.
        """
        with self._lock:
            self._paths |= paths
            self._stale |= stale
            calm = time.monotonic() - self._handed >= QUIET_SECONDS and self._is_running()
            at_once = self._take() if calm and not self._stale else frozenset()
        if at_once:
            self._on_paths(at_once)
        else:
            self._wake.set()

    def _is_running(self) -> bool:
        return self._thread.is_alive() and not self._closing.is_set()

    def _take(self) -> frozenset[Path]:
        """Take the paths that were remembered, to hand them over now; the lock is held."""
        paths = frozenset(self._paths)
        self._paths.clear()
        if paths:
            self._handed = time.monotonic()
        return paths

    def _run(self) -> None:
        """Hand over what changed until closed, and look after the roots now and then."""
        checked = time.monotonic()
        while not self._closing.is_set():
            self._wake.wait(max(0.0, checked + self._check_seconds - time.monotonic()))
            self._closing.wait(max(0.0, self._handed + QUIET_SECONDS - time.monotonic()))
            self._wake.clear()
            paths, stale = self._taken()
            if stale or time.monotonic() - checked >= self._check_seconds:
                paths |= self._rearm()
                checked = time.monotonic()
            if paths and not self._closing.is_set():
                self._on_paths(paths)

    def _taken(self) -> tuple[frozenset[Path], bool]:
        """Take what was remembered, unless some was handed over while this was on its way: then it waits once more."""
        with self._lock:
            if time.monotonic() - self._handed < QUIET_SECONDS and not self._stale:
                if self._paths:
                    self._wake.set()
                return frozenset(), False
            paths, stale = self._take(), self._stale
            self._stale = False
        return paths, stale

    def _rearm(self) -> frozenset[Path]:
        """Watch what is there now; return the roots that came or went.

        Folders may be made while they are being watched, so look again until nothing is new.
        """
        changed: frozenset[Path] = frozenset()
        for _ in range(10):
            fresh = self._kernel.arm(targets_of(self._watches))
            if fresh is None:
                break
            changed |= fresh
        return changed


def _as_watches(roots: Iterable[Path | Watch]) -> frozenset[Watch]:
    return frozenset(root if isinstance(root, Watch) else Watch(root) for root in roots)
