"""Finds the sources: every module of this package that has one."""

from __future__ import annotations

import importlib
import os
from functools import cache

from tokenmirror import sources
from tokenmirror.sources.source import Source


@cache
def all_sources() -> tuple[Source, ...]:
    """Return all sources by name; an empty list is a broken installation and raises RuntimeError."""
    modules = (importlib.import_module(f"{sources.__name__}.{name}") for name in _names())
    found = tuple(module.SOURCE for module in modules if hasattr(module, "SOURCE"))
    if not found:
        raise RuntimeError("no source was found; this installation of TokenMirror is incomplete")
    return found


def _names() -> list[str]:
    """Return the modules that may be sources."""
    # What pkgutil does for this, importing `inspect`, takes longer than reading many a log.
    files = (file for folder in sources.__path__ for file in os.listdir(folder))  # noqa: PTH208 - names, not paths
    names = {file.partition(".")[0] for file in files}
    return sorted(name for name in names if not name.startswith("_") and name not in {"source", "registry"})
