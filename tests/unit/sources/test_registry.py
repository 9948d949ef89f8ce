"""What is found at the start: every tool's module, and none of those that tools share."""

from __future__ import annotations

import importlib
from pathlib import Path

import tokenmirror.sources
from tokenmirror.sources.registry import NO_SOURCES, all_sources


def test_every_module_is_either_a_source_or_named_as_none() -> None:
    """A new shared module that is not named would be imported at every start; a source that is would be lost."""
    files = {file.stem for file in Path(tokenmirror.sources.__path__[0]).glob("*.py") if not file.stem.startswith("_")}
    without = {name for name in files if not hasattr(importlib.import_module(f"tokenmirror.sources.{name}"), "SOURCE")}

    assert without == set(NO_SOURCES)
    assert {source.name for source in all_sources()} == files - without
