"""Finds the sources: every module of this package that has one."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from tokenmirror import sources
from tokenmirror.sources.source import Source


@cache
def all_sources() -> tuple[Source, ...]:
    """Return all sources by name; an empty list is a broken installation and raises RuntimeError."""
    names = sorted(module.name for module in pkgutil.iter_modules(sources.__path__))
    modules = (importlib.import_module(f"{sources.__name__}.{name}") for name in names if _may_be_source(name))
    found = tuple(module.SOURCE for module in modules if hasattr(module, "SOURCE"))
    if not found:
        raise RuntimeError("no source was found; this installation of TokenMirror is incomplete")
    return found


def _may_be_source(name: str) -> bool:
    return not name.startswith("_") and name not in {"source", "registry"}
