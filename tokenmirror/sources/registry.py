"""Finds the sources: every module of this package that has one."""

from __future__ import annotations

import importlib
import os
from functools import cache

from tokenmirror import sources
from tokenmirror.sources.source import Source

NO_SOURCES = frozenset(
    (
        *("source", "registry", "addresses", "apply_patch", "asked_edits", "clean_up", "copied_calls"),
        *("editor_folders", "editor_workspaces", "gen_ai", "line_changes", "log_objects", "log_paths", "log_values"),
        *("noted_files", "patch_text", "session_totals", "shell_commits", "shell_runs", "shell_words"),
        *("table_sweep", "tool_requests"),
    )
)
"""The modules that sources share; imported when a log asks for them, for every start pays for the others."""


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
    return sorted(name for name in names if not name.startswith("_") and name not in NO_SOURCES)
