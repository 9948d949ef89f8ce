"""The few settings of a person and a repository that we go by, asked for together."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from tokenmirror.git.runner import Git

_ASKED = r"^((user|author|committer)\.email|init\.defaultbranch|mailmap\..*)$"
_DEFAULT_BRANCH = "init.defaultbranch"
_MAILMAP = "mailmap."


class Settings(msgspec.Struct, frozen=True):
    """What git's configuration says."""

    emails: frozenset[str]
    default_branch: str
    """What new repositories call their first branch; empty where nothing says so."""
    maps: bool
    """A file is named that says which names and addresses are the same person's."""


def settings(git: Git) -> Settings:
    """Ask git for its configuration."""
    answer = git.ask("config", "--get-regexp", "-z", _ASKED, codes=(0, 1))
    said = answer.output.decode("utf-8", "surrogateescape")
    entries = [entry.partition("\n")[::2] for entry in said.split("\0") if entry]
    branches = [value.strip() for name, value in entries if name == _DEFAULT_BRANCH]
    return Settings(
        frozenset(value.strip() for name, value in entries if name.endswith(".email")) - {""},
        branches[-1] if branches else "",
        any(name.startswith(_MAILMAP) for name, _value in entries),
    )


def is_mapped(said: Settings, top: Path | None) -> bool:
    """Tell whether names and addresses can be mapped to others; without a worktree a file in history can do so."""
    return said.maps or top is None or os.path.lexists(top / ".mailmap")
