"""The slow safety net: what changed without being reported."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenmirror.watch.changes import Gone, failure
from tokenmirror.watch.cursor import numbers
from tokenmirror.watch.discovery import Listing, RootState

SWEEP_SECONDS = 45.0

Stamp = tuple[int, int, int]
"""Size, mtime in nanoseconds and inode of a log, as its cursor holds them."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What differs between what is known and what is on disk."""

    changed: frozenset[Path] = frozenset()
    new: frozenset[Path] = frozenset()
    gone: frozenset[Path] = frozenset()


class Sweeper:
    """Says when to look at everything again, and what is different then.

    Events are only a wake-up; this is the truth, for what lies behind links, on network file
    systems, beyond the limits of the kernel or was lost.
    """

    def __init__(self, every: float = SWEEP_SECONDS) -> None:
        """Take the seconds from one sweep to the next."""
        self._every = every
        self._last: float | None = None

    def due(self, now: float) -> bool:
        """Tell whether it is time; also when the clock was set back."""
        return self._last is None or not 0 <= now - self._last < self._every

    def sweep(self, now: float, known: Mapping[Path, Stamp], listings: Iterable[Listing]) -> Swept:
        """Compare the known logs with what has just been listed; a log that is not listed is asked for.

        Nothing is called gone when any root is offline or a folder could not be read.
        """
        self._last = now
        found, certain = _found(listings)
        missing = [path for path in known if path not in found]
        asked = {path: _stamp(path) for path in missing}
        gone = {path for path, stamp in asked.items() if stamp is None}
        disk = found | {path: stamp for path, stamp in asked.items() if isinstance(stamp, tuple)}
        return Swept(
            changed=frozenset(path for path, stamp in disk.items() if known.get(path, stamp) != stamp),
            new=frozenset(found.keys() - known.keys()),
            gone=frozenset(gone if certain else ()),
        )


def _found(listings: Iterable[Listing]) -> tuple[dict[Path, Stamp], bool]:
    """Return the stamps of all listed logs, and whether the listings are complete."""
    found: dict[Path, Stamp] = {}
    certain = True
    for listing in listings:
        found.update((log.path, (log.size, log.mtime_ns, log.inode)) for log in listing.logs)
        certain &= listing.state is not RootState.OFFLINE and not listing.unreadable
    return found, certain


def _stamp(path: Path) -> Stamp | bool | None:
    """Return how a log stands on disk, nothing if it is gone, false if that cannot be told."""
    try:
        status = os.stat(path)  # noqa: PTH116 -- thrice as fast as Path.stat
    except OSError as error:
        return None if isinstance(failure(error, path), Gone) else False
    return status.st_size, status.st_mtime_ns, numbers(status)[1]
