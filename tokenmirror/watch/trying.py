"""Tries whether some folders can all be watched, as the collector will."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenmirror.watch.observer import Observer


def limit_reached(roots: Iterable[Path]) -> str | None:
    """Return which limit of the system is reached when folders are watched, and what raises it; None if none is."""
    observer = Observer(roots, lambda _paths: None)
    try:
        observer.start()
        return observer.exhausted
    finally:
        observer.close()
