"""Reads the plain ways to ask for the collector without argparse, which takes longer to load than logs to check."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import argparse

_SWITCHES = {"--once": "once", "--logs-only": "logs_only", "--pipe": "pipe", "--look": "look", "--json": "json"}


def quickly(words: list[str]) -> argparse.Namespace | None:
    """Return what a plain `collect` asks for, as argparse would; None when argparse has to look."""
    given: dict[str, object] = {"data_dir": None, "command": None, **dict.fromkeys(_SWITCHES.values(), False)}
    rest = iter(words)
    for word in rest:
        if word == "--data-dir":
            given["data_dir"] = folder = next(rest, "")
            if not folder or folder.startswith("-"):
                return None
        elif word == "collect" and given["command"] is None:
            given["command"] = word
        elif word in _SWITCHES and given["command"] is not None:
            given[_SWITCHES[word]] = True
        else:
            return None
    return cast("argparse.Namespace", SimpleNamespace(**given)) if given["command"] else None
